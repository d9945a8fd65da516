// Written by `npm run generate`.
var ne=(t,l)=>()=>{try{return l||t((l={exports:{}}).exports,l),l.exports}catch(F){throw l=0,F}};var Z=ne(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});function Y(t){let l=t.length,F=0,C=0,L;for(;C<
l;)F++,L=t.charCodeAt(C++),L>=55296&&L<=56319&&C<l&&(L=t.charCodeAt(C),(L&64512)===56320&&C++);return F}J.default=Y;Y.code=
'require("ajv/dist/runtime/ucs2length").default'});var ce=G,fe=G,y={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Gene\
sys Cloud Data Action",type:"object",additionalProperties:!1,required:["action"],properties:{version:{const:1,default:1,
examples:[1]},suite:{type:"string",minLength:1,examples:["Calculate order total"]},description:{type:"string",examples:[
"Totals with and without shipping, and what the service does with nonsense."]},owner:{type:"string",examples:["orders-te\
am@example.com"]},action:{type:["string","object"],minLength:1,minProperties:1,additionalProperties:{type:"string",minLength:1},
examples:["Calculate Order Total",{dev:"custom_-_0a1b",prod:"custom_-_9f8e"}],not:{type:"object",required:["$typed"]}},mode:{
enum:["test","draft","execute"],default:"test",examples:["draft"]},tags:{type:"array",items:{type:"string",pattern:"^[^\\\
s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"\
CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{type:"\
array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:["$ty\
ped"]}},combine:{enum:["all"],default:"all",examples:["all"]},exclude:{type:"array",items:{type:"object",minProperties:1,
not:{type:"object",required:["$typed"]}},examples:[[{orderAmount:0,includeShipping:!0}]]},include:{type:"array",items:{type:"\
object",minProperties:1,not:{type:"object",required:["$typed"]}},examples:[[{orderAmount:-1,currency:"EUR"}]]},cases:{type:"\
array",minItems:1,items:{$ref:"#/$defs/case"},examples:[[{name:"pick up",inputs:{includeShipping:!1}}]]},mocks:{type:"ob\
ject",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"object",required:["$typ\
ed"]}},expect:{$ref:"#/$defs/expect"},timeout:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},idempotent:{
type:"boolean",default:!1,examples:[!0]},flatten:{type:"boolean",default:!1,examples:[!0]},skip:{type:"string",minLength:1,
examples:["waits for release 12 of the order service"]}},$defs:{case:{title:"A case",type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,
examples:[{customerId:"CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{
type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:[
"$typed"]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"\
object",required:["$typed"]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",
examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone unti\
l Monday"]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{type:"objec\
t",required:["$typed"]}},expect:{title:"Expectations",type:"object",additionalProperties:!1,properties:{status:{enum:["S\
UCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/f\
ield"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],not:{type:"object",required:["$typed"]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{type:"object",required:["$typed"]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",
additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{type:"\
object",required:["$typed"]}}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{type:"object",required:[
"$typed"]}},field:{title:"What a field must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,
examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by another action."]},below:{type:["numb\
er","string"],examples:[100]},check:{type:"string",minLength:1,examples:["value >= inputs.orderAmount"]},closeTo:{type:"\
object",properties:{value:{type:["number","string"]},within:{type:["number","string"]}},required:["value","within"],additionalProperties:!1,
examples:[{value:250,within:.01}],not:{type:"object",required:["$typed"]}},coerce:{enum:["warn","error","allow"],examples:[
"error"]},contains:{examples:["confirmed"]},each:{$ref:"#/$defs/field",examples:[{type:"number",min:0}]},empty:{type:"bo\
olean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:["CUST-99284"]},format:{enum:["email","uuid",
"date","date-time","uri","phone","ipv4","ipv6"],examples:["email"]},length:{type:"integer",minimum:0,examples:[10]},level:{
enum:["error","warning"],examples:["warning"]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{type:["number",
"string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:["number","string"],examples:[
0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,examples:[
["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},schema:{type:"object",minProperties:1,properties:{file:{
type:"string",minLength:1}},examples:[{type:"object",required:["sku"]}],not:{type:"object",required:["$typed"]}},startsWith:{
examples:["CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]},unordered:{
type:"array",examples:[["voice","chat"]]}},examples:[{type:"number",min:0}]},mock:{title:"A generated value",type:["stri\
ng","object"],allOf:[{if:{type:"object",not:{type:"object",required:["$typed"]}},else:{enum:["integer","number","phone",
"sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:[
"uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,
examples:[["gold","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,
6]]}},required:["type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{type:"\
object",required:["$typed"]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],required:["type"],not:{type:"\
object",required:["$typed"]}},{type:"object",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},
max:{type:"number",default:1e6,examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,
examples:[{type:"number",min:.01,max:250,decimals:2}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"\
object",properties:{type:{const:"phone"},country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,examples:[
{type:"phone",country:"US"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,
maximum:1e9,default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,
examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"obje\
ct",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"\
string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["01\
23456789"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{type:"\
object",required:["$typed"]}},{type:"object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,
default:"iso",examples:["iso","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m",
"7d"]},zone:{type:"string",default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",
offset:"-1h"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"uuid"},
version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{type:"\
object",required:["$typed"]}}],not:{type:"object",required:["$typed"]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],
not:{type:"object",required:["$typed"]}}},not:{type:"object",required:["$typed"]}},c=Object.prototype.hasOwnProperty,D=Z().
default,ee=new RegExp("^[^\\s()]+$","u"),X=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),S={title:"A case",type:"object",
additionalProperties:!1,properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",
additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{
type:"object",additionalProperties:{type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],
not:{type:"object",required:["$typed"]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{
type:"uuid"}}],not:{type:"object",required:["$typed"]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"s\
tring",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:[
"the test data is gone until Monday"]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"\
FAILED"}}],not:{type:"object",required:["$typed"]}},o={title:"A generated value",type:["string","object"],allOf:[{if:{type:"\
object",not:{type:"object",required:["$typed"]}},else:{enum:["integer","number","phone","sequence","string","timestamp",
"uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{
propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gol\
d","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:[
"type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{type:"object",required:[
"$typed"]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},
additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],required:["type"],not:{type:"object",required:["$typed"]}},
{type:"object",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,
examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[
{type:"number",min:.01,max:250,decimals:2}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{
type:{const:"phone"},country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,examples:[{type:"phone",
country:"US"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"sequen\
ce"},start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,
default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,
examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"obje\
ct",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"\
string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["01\
23456789"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{type:"\
object",required:["$typed"]}},{type:"object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,
default:"iso",examples:["iso","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m",
"7d"]},zone:{type:"string",default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",
offset:"-1h"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"uuid"},
version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{type:"\
object",required:["$typed"]}}],not:{type:"object",required:["$typed"]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],
not:{type:"object",required:["$typed"]}};function z(t,{instancePath:l="",parentData:F,parentDataProperty:C,rootData:L=t,
dynamicAnchors:I={}}={}){let e=null,r=0,$=z.evaluated;if($.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),
typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(t))){let w={instancePath:l,schemaPath:"#/type",keyword:"type",
params:{type:o.type},schema:o.type,parentSchema:o,data:t};e===null?e=[w]:e.push(w),r++}let N=r,U=r;if(r===U)if(t&&typeof t==
"object"&&!Array.isArray(t)){let w;if((t.$typed===void 0||!c.call(t,"$typed"))&&(w="$typed")){let V={};e===null?e=[V]:e.
push(V),r++}}else{let w={};e===null?e=[w]:e.push(w),r++}var n=U===r;if(n){let w={instancePath:l,schemaPath:"#/not",keyword:"\
not",params:{},schema:o.not,parentSchema:o,data:t};e===null?e=[w]:e.push(w),r++}else r=N,e!==null&&(N?e.length=N:e=null);
let u=r,E=!0,O=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let w={};e===null?e=[w]:e.push(w),r++}let a=r,d=r;if(r===
d)if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if((t.$typed===void 0||!c.call(t,"$typed"))&&(w="$typed")){let V={};
e===null?e=[V]:e.push(V),r++}}else{let w={};e===null?e=[w]:e.push(w),r++}var k=d===r;if(k){let w={};e===null?e=[w]:e.push(
w),r++}else r=a,e!==null&&(a?e.length=a:e=null);var p=O===r;if(r=u,e!==null&&(u?e.length=u:e=null),!p){let w=r;if(!(t===
"integer"||t==="number"||t==="phone"||t==="sequence"||t==="string"||t==="timestamp"||t==="uuid")){let B={instancePath:l,
schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:o.allOf[0].else.enum},schema:o.allOf[0].else.enum,
parentSchema:o.allOf[0].else,data:t};e===null?e=[B]:e.push(B),r++}var p=w===r;E=p}if(!E){let w={instancePath:l,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:o.allOf[0].if,parentSchema:o.allOf[0],data:t};e===null?
e=[w]:e.push(w),r++}let m=r,g=!0,f=r;if(typeof t!="string"){let w={};e===null?e=[w]:e.push(w),r++}var b=f===r;if(r=m,e!==
null&&(m?e.length=m:e=null),!b){let w=r,V=r,B=r;if(r===B)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if((t.$typed===
void 0||!c.call(t,"$typed"))&&(v="$typed")){let x={};e===null?e=[x]:e.push(x),r++}}else{let v={};e===null?e=[v]:e.push(v),
r++}var _=B===r;if(_){let v={instancePath:l,schemaPath:"#/allOf/1/else/not",keyword:"not",params:{},schema:o.allOf[1].else.
not,parentSchema:o.allOf[1].else,data:t};e===null?e=[v]:e.push(v),r++}else r=V,e!==null&&(V?e.length=V:e=null);if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.type===void 0||!c.call(t,"type")){let x={instancePath:l,schemaPath:"#/allOf/1/else/req\
uired",keyword:"required",params:{missingProperty:"type"},schema:o.allOf[1].else.required,parentSchema:o.allOf[1].else,data:t};
e===null?e=[x]:e.push(x),r++}let v=t.type;if(typeof v=="string")if(v==="choice"){let x=r,A=r;if(r===A)if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(
i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var j=A===r;if(j){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/0/not",keyword:"not",params:{},schema:o.allOf[1].else.oneOf[0].not,parentSchema:o.allOf[1].else.oneOf[0],data:t};e===
null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===
void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/required",keyword:"required",params:{
missingProperty:"type"},schema:o.allOf[1].else.oneOf[0].required,parentSchema:o.allOf[1].else.oneOf[0],data:t};e===null?
e=[s]:e.push(s),r++}if(t.of===void 0||!c.call(t,"of")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/required",
keyword:"required",params:{missingProperty:"of"},schema:o.allOf[1].else.oneOf[0].required,parentSchema:o.allOf[1].else.oneOf[0],
data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="of"||s==="weights")){let i={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:o.allOf[1].else.oneOf[0],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.
type;if(s!=="choice"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/0/properties/type/const",keyword:"c\
onst",params:{allowedValue:"choice"},schema:"choice",parentSchema:o.allOf[1].else.oneOf[0].properties.type,data:s};e===null?
e=[i]:e.push(i),r++}}if(t.of!==void 0&&c.call(t,"of")){let s=t.of;if(Array.isArray(s)){if(s.length<1){let i={instancePath:l+
"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:o.
allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+"/of",schemaPath:"\
#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",params:{type:"array"},schema:o.allOf[1].else.oneOf[0].properties.
of.type,parentSchema:o.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[i]:e.push(i),r++}}if(t.weights!==void 0&&
c.call(t,"weights")){let s=t.weights;if(Array.isArray(s)){let i=s.length;for(let R=0;R<i;R++){let M=s[R];if(typeof M=="n\
umber"&&isFinite(M)){if(M>1e9||isNaN(M)){let W={instancePath:l+"/weights/"+R,schemaPath:"#/allOf/1/else/oneOf/0/properti\
es/weights/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:o.allOf[1].else.oneOf[0].
properties.weights.items,data:M};e===null?e=[W]:e.push(W),r++}if(M<0||isNaN(M)){let W={instancePath:l+"/weights/"+R,schemaPath:"\
#/allOf/1/else/oneOf/0/properties/weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:o.
allOf[1].else.oneOf[0].properties.weights.items,data:M};e===null?e=[W]:e.push(W),r++}}else{let W={instancePath:l+"/weigh\
ts/"+R,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"type",params:{type:"number"},schema:o.
allOf[1].else.oneOf[0].properties.weights.items.type,parentSchema:o.allOf[1].else.oneOf[0].properties.weights.items,data:M};
e===null?e=[W]:e.push(W),r++}}}else{let i={instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weigh\
ts/type",keyword:"type",params:{type:"array"},schema:o.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:o.allOf[1].
else.oneOf[0].properties.weights,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1\
/else/oneOf/0/type",keyword:"type",params:{type:"object"},schema:o.allOf[1].else.oneOf[0].type,parentSchema:o.allOf[1].else.
oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}var q=!0}else if(v==="integer"){let x=r,A=r;if(r===A)if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(
i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var te=A===r;if(te){let s={instancePath:l,schemaPath:"#/allOf/1/else/\
oneOf/1/not",keyword:"not",params:{},schema:o.allOf[1].else.oneOf[1].not,parentSchema:o.allOf[1].else.oneOf[1],data:t};e===
null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===
void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{
missingProperty:"type"},schema:o.allOf[1].else.oneOf[1].required,parentSchema:o.allOf[1].else.oneOf[1],data:t};e===null?
e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="min"||s==="max")){let i={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.
allOf[1].else.oneOf[1],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="i\
nteger"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:o.allOf[1].else.oneOf[1].properties.type,data:s};e===null?e=[i]:e.
push(i),r++}}if(t.min!==void 0&&c.call(t,"min")){let s=t.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/1/properties/min/type",keyword:"type",params:{type:"integer"},schema:o.
allOf[1].else.oneOf[1].properties.min.type,parentSchema:o.allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[i]:e.
push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:o.allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[i]:e.push(i),r++}if(s<-9007199254740991||isNaN(
s)){let i={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/1/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:o.allOf[1].else.oneOf[1].properties.min,data:s};e===null?
e=[i]:e.push(i),r++}}}if(t.max!==void 0&&c.call(t,"max")){let s=t.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:o.allOf[1].else.oneOf[1].properties.max.type,parentSchema:o.allOf[1].else.oneOf[1].properties.max,data:s};
e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:o.allOf[1].else.oneOf[1].properties.max,data:s};e===null?e=[i]:e.push(i),r++}if(s<-9007199254740991||
isNaN(s)){let i={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:o.allOf[1].else.oneOf[1].properties.max,data:s};
e===null?e=[i]:e.push(i),r++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/type",keyword:"type",params:{
type:"object"},schema:o.allOf[1].else.oneOf[1].type,parentSchema:o.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(
s),r++}q!==!0&&(q=!0)}else if(v==="number"){let x=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.
$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:
e.push(s),r++}var re=A===r;if(re){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/not",keyword:"not",params:{},
schema:o.allOf[1].else.oneOf[2].not,parentSchema:o.allOf[1].else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}else r=x,
e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!c.call(t,"type")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{missingProperty:"type"},schema:o.
allOf[1].else.oneOf[2].required,parentSchema:o.allOf[1].else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(t))if(!(s==="type"||s==="min"||s==="max"||s==="decimals")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.allOf[1].else.
oneOf[2],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="number"){let i={
instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"n\
umber"},schema:"number",parentSchema:o.allOf[1].else.oneOf[2].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.
min!==void 0&&c.call(t,"min")){let s=t.min;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/min/type",keyword:"type",params:{type:"number"},schema:o.allOf[1].else.oneOf[2].properties.
min.type,parentSchema:o.allOf[1].else.oneOf[2].properties.min,data:s};e===null?e=[i]:e.push(i),r++}}if(t.max!==void 0&&c.
call(t,"max")){let s=t.max;if(!(typeof s=="number"&&isFinite(s))){let i={instancePath:l+"/max",schemaPath:"#/allOf/1/els\
e/oneOf/2/properties/max/type",keyword:"type",params:{type:"number"},schema:o.allOf[1].else.oneOf[2].properties.max.type,
parentSchema:o.allOf[1].else.oneOf[2].properties.max,data:s};e===null?e=[i]:e.push(i),r++}}if(t.decimals!==void 0&&c.call(
t,"decimals")){let s=t.decimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/decima\
ls",schemaPath:"#/allOf/1/else/oneOf/2/properties/decimals/type",keyword:"type",params:{type:"integer"},schema:o.allOf[1].
else.oneOf[2].properties.decimals.type,parentSchema:o.allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=[i]:
e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(s)){let i={instancePath:l+"/decimals",schemaPath:"#/all\
Of/1/else/oneOf/2/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:o.
allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=[i]:e.push(i),r++}if(s<0||isNaN(s)){let i={instancePath:l+
"/decimals",schemaPath:"#/allOf/1/else/oneOf/2/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:o.allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=[i]:e.push(i),r++}}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:o.allOf[1].else.oneOf[2].type,parentSchema:o.
allOf[1].else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="phone"){let x=r,A=r;if(r===A)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?
e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var se=A===r;if(se){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/3/not",keyword:"not",params:{},schema:o.allOf[1].else.oneOf[3].not,parentSchema:o.allOf[1].else.oneOf[3],
data:t};e===null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:o.allOf[1].else.oneOf[3].required,parentSchema:o.allOf[1].else.oneOf[3],data:t};
e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="country")){let i={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.
allOf[1].else.oneOf[3],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="p\
hone"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
phone"},schema:"phone",parentSchema:o.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.
country!==void 0&&c.call(t,"country")){let s=t.country;if(s!=="US"){let i={instancePath:l+"/country",schemaPath:"#/allOf\
/1/else/oneOf/3/properties/country/enum",keyword:"enum",params:{allowedValues:o.allOf[1].else.oneOf[3].properties.country.
enum},schema:o.allOf[1].else.oneOf[3].properties.country.enum,parentSchema:o.allOf[1].else.oneOf[3].properties.country,data:s};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{
type:"object"},schema:o.allOf[1].else.oneOf[3].type,parentSchema:o.allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(
s),r++}q!==!0&&(q=!0)}else if(v==="sequence"){let x=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.
$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:
e.push(s),r++}var pe=A===r;if(pe){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/not",keyword:"not",params:{},
schema:o.allOf[1].else.oneOf[4].not,parentSchema:o.allOf[1].else.oneOf[4],data:t};e===null?e=[s]:e.push(s),r++}else r=x,
e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!c.call(t,"type")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",params:{missingProperty:"type"},schema:o.
allOf[1].else.oneOf[4].required,parentSchema:o.allOf[1].else.oneOf[4],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(t))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf\
/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.allOf[1].
else.oneOf[4],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="sequence"){
let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"\
sequence"},schema:"sequence",parentSchema:o.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}
if(t.start!==void 0&&c.call(t,"start")){let s=t.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/4/properties/start/type",keyword:"type",params:{type:"integer"},schema:o.allOf[1].
else.oneOf[4].properties.start.type,parentSchema:o.allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[i]:e.push(
i),r++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let i={instancePath:l+"/start",schemaPath:"#/allOf/1/els\
e/oneOf/4/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},schema:8e15,parentSchema:o.allOf[1].
else.oneOf[4].properties.start,data:s};e===null?e=[i]:e.push(i),r++}if(s<-8e15||isNaN(s)){let i={instancePath:l+"/start",
schemaPath:"#/allOf/1/else/oneOf/4/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:-8e15},schema:-8e15,
parentSchema:o.allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[i]:e.push(i),r++}}}if(t.step!==void 0&&c.call(
t,"step")){let s=t.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/step/type",keyword:"type",params:{type:"integer"},schema:o.allOf[1].else.oneOf[4].properties.
step.type,parentSchema:o.allOf[1].else.oneOf[4].properties.step,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="numbe\
r"&&isFinite(s)){if(s>1e9||isNaN(s)){let i={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/4/properties/step/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:o.allOf[1].else.oneOf[4].properties.
step,data:s};e===null?e=[i]:e.push(i),r++}if(s<-1e9||isNaN(s)){let i={instancePath:l+"/step",schemaPath:"#/allOf/1/else/\
oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},schema:-1e9,parentSchema:o.allOf[1].
else.oneOf[4].properties.step,data:s};e===null?e=[i]:e.push(i),r++}}}if(t.pattern!==void 0&&c.call(t,"pattern")){let s=t.
pattern;if(typeof s=="string"){if(D(s)>200){let i={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/4/properti\
es/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:o.allOf[1].else.oneOf[4].properties.
pattern,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneO\
f/4/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:o.allOf[1].else.oneOf[4].properties.
pattern,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/4/p\
roperties/pattern/type",keyword:"type",params:{type:"string"},schema:o.allOf[1].else.oneOf[4].properties.pattern.type,parentSchema:o.
allOf[1].else.oneOf[4].properties.pattern,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/4/type",keyword:"type",params:{type:"object"},schema:o.allOf[1].else.oneOf[4].type,parentSchema:o.allOf[1].
else.oneOf[4],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="string"){let x=r,A=r;if(r===A)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.
push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var le=A===r;if(le){let s={instancePath:l,schemaPath:"#/allOf/1/\
else/oneOf/5/not",keyword:"not",params:{},schema:o.allOf[1].else.oneOf[5].not,parentSchema:o.allOf[1].else.oneOf[5],data:t};
e===null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"required",
params:{missingProperty:"type"},schema:o.allOf[1].else.oneOf[5].required,parentSchema:o.allOf[1].else.oneOf[5],data:t};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="length"||s==="alphabet")){let i={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:o.allOf[1].else.oneOf[5],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.
type;if(s!=="string"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"c\
onst",params:{allowedValue:"string"},schema:"string",parentSchema:o.allOf[1].else.oneOf[5].properties.type,data:s};e===null?
e=[i]:e.push(i),r++}}if(t.length!==void 0&&c.call(t,"length")){let s=t.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let i={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/type",keyword:"type",
params:{type:"integer"},schema:o.allOf[1].else.oneOf[5].properties.length.type,parentSchema:o.allOf[1].else.oneOf[5].properties.
length,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let i={instancePath:l+
"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:o.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[i]:e.push(i),r++}if(s<0||isNaN(s)){
let i={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:o.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[i]:e.push(
i),r++}}}if(t.alphabet!==void 0&&c.call(t,"alphabet")){let s=t.alphabet;if(typeof s=="string"){if(D(s)>1e3){let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:o.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:o.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:o.
allOf[1].else.oneOf[5].properties.alphabet.type,parentSchema:o.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"o\
bject"},schema:o.allOf[1].else.oneOf[5].type,parentSchema:o.allOf[1].else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}
q!==!0&&(q=!0)}else if(v==="timestamp"){let x=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===
void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),
r++}var ie=A===r;if(ie){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/not",keyword:"not",params:{},schema:o.allOf[1].
else.oneOf[6].not,parentSchema:o.allOf[1].else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=
x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},schema:o.allOf[1].else.oneOf[6].required,
parentSchema:o.allOf[1].else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||
s==="format"||s==="offset"||s==="zone")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.allOf[1].else.oneOf[6],data:t};e===
null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="timestamp"){let i={instancePath:l+"/\
type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:o.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.format!==void 0&&
c.call(t,"format")){let s=t.format;if(typeof s=="string"){if(D(s)>100){let i={instancePath:l+"/format",schemaPath:"#/all\
Of/1/else/oneOf/6/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:o.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+"/format",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:o.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+"/format",schemaPath:"#\
/allOf/1/else/oneOf/6/properties/format/type",keyword:"type",params:{type:"string"},schema:o.allOf[1].else.oneOf[6].properties.
format.type,parentSchema:o.allOf[1].else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}}if(t.offset!==
void 0&&c.call(t,"offset")){let s=t.offset;if(typeof s!="string"){let i={instancePath:l+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/6/properties/offset/type",keyword:"type",params:{type:"string"},schema:o.allOf[1].else.oneOf[6].properties.offset.
type,parentSchema:o.allOf[1].else.oneOf[6].properties.offset,data:s};e===null?e=[i]:e.push(i),r++}}if(t.zone!==void 0&&c.
call(t,"zone")){let s=t.zone;if(typeof s!="string"){let i={instancePath:l+"/zone",schemaPath:"#/allOf/1/else/oneOf/6/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:o.allOf[1].else.oneOf[6].properties.zone.type,parentSchema:o.
allOf[1].else.oneOf[6].properties.zone,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:o.allOf[1].else.oneOf[6].type,parentSchema:o.allOf[1].
else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="uuid"){let x=r,A=r;if(r===A)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!c.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.
push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var ae=A===r;if(ae){let s={instancePath:l,schemaPath:"#/allOf/1/\
else/oneOf/7/not",keyword:"not",params:{},schema:o.allOf[1].else.oneOf[7].not,parentSchema:o.allOf[1].else.oneOf[7],data:t};
e===null?e=[s]:e.push(s),r++}else r=x,e!==null&&(x?e.length=x:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0||!c.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"required",
params:{missingProperty:"type"},schema:o.allOf[1].else.oneOf[7].required,parentSchema:o.allOf[1].else.oneOf[7],data:t};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="version")){let i={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:o.
allOf[1].else.oneOf[7],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&c.call(t,"type")){let s=t.type;if(s!=="u\
uid"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
uuid"},schema:"uuid",parentSchema:o.allOf[1].else.oneOf[7].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.version!==
void 0&&c.call(t,"version")){let s=t.version;if(!(s===4||s===7)){let i={instancePath:l+"/version",schemaPath:"#/allOf/1/\
else/oneOf/7/properties/version/enum",keyword:"enum",params:{allowedValues:o.allOf[1].else.oneOf[7].properties.version.enum},
schema:o.allOf[1].else.oneOf[7].properties.version.enum,parentSchema:o.allOf[1].else.oneOf[7].properties.version,data:s};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{
type:"object"},schema:o.allOf[1].else.oneOf[7].type,parentSchema:o.allOf[1].else.oneOf[7],data:t};e===null?e=[s]:e.push(
s),r++}q!==!0&&(q=!0)}else{let x={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:v},schema:o.allOf[1].else.discriminator,parentSchema:o.allOf[1].else,data:t};e===null?
e=[x]:e.push(x),r++}else{let x={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:v},schema:o.allOf[1].else.discriminator,parentSchema:o.allOf[1].else,data:t};e===null?e=
[x]:e.push(x),r++}}else{let v={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"object"},schema:o.
allOf[1].else.type,parentSchema:o.allOf[1].else,data:t};e===null?e=[v]:e.push(v),r++}var b=w===r;g=b}if(!g){let w={instancePath:l,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:o.allOf[1].if,parentSchema:o.allOf[1],data:t};
e===null?e=[w]:e.push(w),r++}return z.errors=e,$.props=q,r===0}z.evaluated={dynamicProps:!0,dynamicItems:!1};var P={title:"\
Expectations",type:"object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",
examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{type:"object",required:["$typed"]}},errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[
{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{type:"object",required:["$typed"]}},examples:[[{code:"C\
USTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{type:"object",required:["$typed"]}}},examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{type:"object",required:["$typed"]}},h={title:"What a field must be",properties:{above:{type:["number","strin\
g"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by an\
other action."]},below:{type:["number","string"],examples:[100]},check:{type:"string",minLength:1,examples:["value >= in\
puts.orderAmount"]},closeTo:{type:"object",properties:{value:{type:["number","string"]},within:{type:["number","string"]}},
required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{type:"object",required:["$typ\
ed"]}},coerce:{enum:["warn","error","allow"],examples:["error"]},contains:{examples:["confirmed"]},each:{$ref:"#/$defs/f\
ield",examples:[{type:"number",min:0}]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{
examples:["CUST-99284"]},format:{enum:["email","uuid","date","date-time","uri","phone","ipv4","ipv6"],examples:["email"]},
length:{type:"integer",minimum:0,examples:[10]},level:{enum:["error","warning"],examples:["warning"]},matches:{type:"str\
ing",minLength:1,examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,
examples:[80]},min:{type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:[
"UNKNOWN"]},oneOf:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},
schema:{type:"object",minProperties:1,properties:{file:{type:"string",minLength:1}},examples:[{type:"object",required:["\
sku"]}],not:{type:"object",required:["$typed"]}},startsWith:{examples:["CUST-"]},type:{enum:["string","number","integer",
"boolean","array","object","null"],examples:["number"]},unordered:{type:"array",examples:[["voice","chat"]]}},examples:[
{type:"number",min:0}]},Q={validate:T};function T(t,{instancePath:l="",parentData:F,parentDataProperty:C,rootData:L=t,dynamicAnchors:I={}}={}){
let e=null,r=0,$=T.evaluated;if($.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.above!==void 0&&c.call(t,"above")){let n=t.above;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"){let u={instancePath:l+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:h.properties.above.
type},schema:h.properties.above.type,parentSchema:h.properties.above,data:n};e===null?e=[u]:e.push(u),r++}}if(t.absent!==
void 0&&c.call(t,"absent")){let n=t.absent;if(n!==!0){let u={instancePath:l+"/absent",schemaPath:"#/properties/absent/co\
nst",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:h.properties.absent,data:n};e===null?e=[u]:e.push(u),
r++}}if(t.because!==void 0&&c.call(t,"because")){let n=t.because;if(typeof n=="string"){if(D(n)<1){let u={instancePath:l+
"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.
because,data:n};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/because",schemaPath:"#/properties/because/typ\
e",keyword:"type",params:{type:"string"},schema:h.properties.because.type,parentSchema:h.properties.because,data:n};e===
null?e=[u]:e.push(u),r++}}if(t.below!==void 0&&c.call(t,"below")){let n=t.below;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"){let u={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:h.properties.below.
type},schema:h.properties.below.type,parentSchema:h.properties.below,data:n};e===null?e=[u]:e.push(u),r++}}if(t.check!==
void 0&&c.call(t,"check")){let n=t.check;if(typeof n=="string"){if(D(n)<1){let u={instancePath:l+"/check",schemaPath:"#/\
properties/check/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.check,data:n};e===null?
e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:"\
string"},schema:h.properties.check.type,parentSchema:h.properties.check,data:n};e===null?e=[u]:e.push(u),r++}}if(t.closeTo!==
void 0&&c.call(t,"closeTo")){let n=t.closeTo,u=r,E=r;if(r===E)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.$typed===
void 0||!c.call(n,"$typed"))&&(O="$typed")){let a={};e===null?e=[a]:e.push(a),r++}}else{let O={};e===null?e=[O]:e.push(O),
r++}var N=E===r;if(N){let O={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/not",keyword:"not",params:{},schema:h.
properties.closeTo.not,parentSchema:h.properties.closeTo,data:n};e===null?e=[O]:e.push(O),r++}else r=u,e!==null&&(u?e.length=
u:e=null);if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.value===void 0||!c.call(n,"value")){let O={instancePath:l+"/\
closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"value"},schema:h.properties.
closeTo.required,parentSchema:h.properties.closeTo,data:n};e===null?e=[O]:e.push(O),r++}if(n.within===void 0||!c.call(n,
"within")){let O={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
within"},schema:h.properties.closeTo.required,parentSchema:h.properties.closeTo,data:n};e===null?e=[O]:e.push(O),r++}for(let O of Object.
keys(n))if(!(O==="value"||O==="within")){let a={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:O},schema:!1,parentSchema:h.properties.closeTo,data:n};
e===null?e=[a]:e.push(a),r++}if(n.value!==void 0&&c.call(n,"value")){let O=n.value;if(!(typeof O=="number"&&isFinite(O))&&
typeof O!="string"){let a={instancePath:l+"/closeTo/value",schemaPath:"#/properties/closeTo/properties/value/type",keyword:"\
type",params:{type:h.properties.closeTo.properties.value.type},schema:h.properties.closeTo.properties.value.type,parentSchema:h.
properties.closeTo.properties.value,data:O};e===null?e=[a]:e.push(a),r++}}if(n.within!==void 0&&c.call(n,"within")){let O=n.
within;if(!(typeof O=="number"&&isFinite(O))&&typeof O!="string"){let a={instancePath:l+"/closeTo/within",schemaPath:"#/\
properties/closeTo/properties/within/type",keyword:"type",params:{type:h.properties.closeTo.properties.within.type},schema:h.
properties.closeTo.properties.within.type,parentSchema:h.properties.closeTo.properties.within,data:O};e===null?e=[a]:e.push(
a),r++}}}else{let O={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/type",keyword:"type",params:{type:"objec\
t"},schema:h.properties.closeTo.type,parentSchema:h.properties.closeTo,data:n};e===null?e=[O]:e.push(O),r++}}if(t.coerce!==
void 0&&c.call(t,"coerce")){let n=t.coerce;if(!(n==="warn"||n==="error"||n==="allow")){let u={instancePath:l+"/coerce",schemaPath:"\
#/properties/coerce/enum",keyword:"enum",params:{allowedValues:h.properties.coerce.enum},schema:h.properties.coerce.enum,
parentSchema:h.properties.coerce,data:n};e===null?e=[u]:e.push(u),r++}}if(t.each!==void 0&&c.call(t,"each")&&(Q.validate(
t.each,{instancePath:l+"/each",parentData:t,parentDataProperty:"each",rootData:L,dynamicAnchors:I})||(e=e===null?Q.validate.
errors:e.concat(Q.validate.errors),r=e.length)),t.empty!==void 0&&c.call(t,"empty")){let n=t.empty;if(typeof n!="boolean"){
let u={instancePath:l+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:h.properties.
empty.type,parentSchema:h.properties.empty,data:n};e===null?e=[u]:e.push(u),r++}}if(t.format!==void 0&&c.call(t,"format")){
let n=t.format;if(!(n==="email"||n==="uuid"||n==="date"||n==="date-time"||n==="uri"||n==="phone"||n==="ipv4"||n==="ipv6")){
let u={instancePath:l+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:h.properties.
format.enum},schema:h.properties.format.enum,parentSchema:h.properties.format,data:n};e===null?e=[u]:e.push(u),r++}}if(t.
length!==void 0&&c.call(t,"length")){let n=t.length;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let u={instancePath:l+
"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},schema:h.properties.length.type,parentSchema:h.
properties.length,data:n};e===null?e=[u]:e.push(u),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let u={instancePath:l+
"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:h.
properties.length,data:n};e===null?e=[u]:e.push(u),r++}}if(t.level!==void 0&&c.call(t,"level")){let n=t.level;if(!(n==="\
error"||n==="warning")){let u={instancePath:l+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues:h.
properties.level.enum},schema:h.properties.level.enum,parentSchema:h.properties.level,data:n};e===null?e=[u]:e.push(u),r++}}
if(t.matches!==void 0&&c.call(t,"matches")){let n=t.matches;if(typeof n=="string"){if(D(n)<1){let u={instancePath:l+"/ma\
tches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:h.properties.
matches,data:n};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/matches",schemaPath:"#/properties/matches/typ\
e",keyword:"type",params:{type:"string"},schema:h.properties.matches.type,parentSchema:h.properties.matches,data:n};e===
null?e=[u]:e.push(u),r++}}if(t.max!==void 0&&c.call(t,"max")){let n=t.max;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"){let u={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:h.properties.max.type},
schema:h.properties.max.type,parentSchema:h.properties.max,data:n};e===null?e=[u]:e.push(u),r++}}if(t.maxLength!==void 0&&
c.call(t,"maxLength")){let n=t.maxLength;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let u={instancePath:l+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},schema:h.properties.maxLength.
type,parentSchema:h.properties.maxLength,data:n};e===null?e=[u]:e.push(u),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||
isNaN(n))){let u={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:h.properties.maxLength,data:n};e===null?e=[u]:e.push(u),r++}}if(t.min!==void 0&&c.call(
t,"min")){let n=t.min;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string"){let u={instancePath:l+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:h.properties.min.type},schema:h.properties.min.type,parentSchema:h.properties.
min,data:n};e===null?e=[u]:e.push(u),r++}}if(t.minLength!==void 0&&c.call(t,"minLength")){let n=t.minLength;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let u={instancePath:l+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},schema:h.properties.minLength.type,parentSchema:h.properties.minLength,data:n};e===null?e=
[u]:e.push(u),r++}if(typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n))){let u={instancePath:l+"/minLength",schemaPath:"#/\
properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:h.properties.minLength,
data:n};e===null?e=[u]:e.push(u),r++}}if(t.oneOf!==void 0&&c.call(t,"oneOf")){let n=t.oneOf;if(Array.isArray(n)){if(n.length<
1){let u={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:h.properties.oneOf,data:n};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/oneOf",schemaPath:"#/\
properties/oneOf/type",keyword:"type",params:{type:"array"},schema:h.properties.oneOf.type,parentSchema:h.properties.oneOf,
data:n};e===null?e=[u]:e.push(u),r++}}if(t.optional!==void 0&&c.call(t,"optional")){let n=t.optional;if(typeof n!="boole\
an"){let u={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},schema:h.
properties.optional.type,parentSchema:h.properties.optional,data:n};e===null?e=[u]:e.push(u),r++}}if(t.schema!==void 0&&
c.call(t,"schema")){let n=t.schema,u=r,E=r;if(r===E)if(n&&typeof n=="object"&&!Array.isArray(n)){let O;if((n.$typed===void 0||
!c.call(n,"$typed"))&&(O="$typed")){let a={};e===null?e=[a]:e.push(a),r++}}else{let O={};e===null?e=[O]:e.push(O),r++}var U=E===
r;if(U){let O={instancePath:l+"/schema",schemaPath:"#/properties/schema/not",keyword:"not",params:{},schema:h.properties.
schema.not,parentSchema:h.properties.schema,data:n};e===null?e=[O]:e.push(O),r++}else r=u,e!==null&&(u?e.length=u:e=null);
if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<1){let O={instancePath:l+"/schema",schemaPath:"#/p\
roperties/schema/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:h.properties.schema,data:n};
e===null?e=[O]:e.push(O),r++}if(n.file!==void 0&&c.call(n,"file")){let O=n.file;if(typeof O=="string"){if(D(O)<1){let a={
instancePath:l+"/schema/file",schemaPath:"#/properties/schema/properties/file/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:h.properties.schema.properties.file,data:O};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:l+
"/schema/file",schemaPath:"#/properties/schema/properties/file/type",keyword:"type",params:{type:"string"},schema:h.properties.
schema.properties.file.type,parentSchema:h.properties.schema.properties.file,data:O};e===null?e=[a]:e.push(a),r++}}}else{
let O={instancePath:l+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},schema:h.properties.
schema.type,parentSchema:h.properties.schema,data:n};e===null?e=[O]:e.push(O),r++}}if(t.type!==void 0&&c.call(t,"type")){
let n=t.type;if(!(n==="string"||n==="number"||n==="integer"||n==="boolean"||n==="array"||n==="object"||n==="null")){let u={
instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:h.properties.type.enum},
schema:h.properties.type.enum,parentSchema:h.properties.type,data:n};e===null?e=[u]:e.push(u),r++}}if(t.unordered!==void 0&&
c.call(t,"unordered")){let n=t.unordered;if(!Array.isArray(n)){let u={instancePath:l+"/unordered",schemaPath:"#/properti\
es/unordered/type",keyword:"type",params:{type:"array"},schema:h.properties.unordered.type,parentSchema:h.properties.unordered,
data:n};e===null?e=[u]:e.push(u),r++}}}return T.errors=e,r===0}T.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,
check:!0,closeTo:!0,coerce:!0,contains:!0,each:!0,empty:!0,endsWith:!0,equals:!0,format:!0,length:!0,level:!0,matches:!0,
max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,schema:!0,startsWith:!0,type:!0,unordered:!0},dynamicProps:!1,
dynamicItems:!1};function K(t,{instancePath:l="",parentData:F,parentDataProperty:C,rootData:L=t,dynamicAnchors:I={}}={}){
let e=null,r=0,$=K.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0);let N=r,U=r;if(r===U)if(t&&
typeof t=="object"&&!Array.isArray(t)){let a;if((t.$typed===void 0||!c.call(t,"$typed"))&&(a="$typed")){let d={};e===null?
e=[d]:e.push(d),r++}}else{let a={};e===null?e=[a]:e.push(a),r++}var n=U===r;if(n){let a={instancePath:l,schemaPath:"#/no\
t",keyword:"not",params:{},schema:P.not,parentSchema:P,data:t};e===null?e=[a]:e.push(a),r++}else r=N,e!==null&&(N?e.length=
N:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a of Object.keys(t))if(!(a==="status"||a==="output"||a===
"errors"||a==="latency")){let d={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},schema:!1,parentSchema:P,data:t};e===null?e=[d]:e.push(d),r++}if(t.status!==void 0&&c.call(t,"stat\
us")){let a=t.status;if(!(a==="SUCCEEDED"||a==="FAILED")){let d={instancePath:l+"/status",schemaPath:"#/properties/statu\
s/enum",keyword:"enum",params:{allowedValues:P.properties.status.enum},schema:P.properties.status.enum,parentSchema:P.properties.
status,data:a};e===null?e=[d]:e.push(d),r++}}if(t.output!==void 0&&c.call(t,"output")){let a=t.output,d=r,k=r;if(r===k)if(a&&
typeof a=="object"&&!Array.isArray(a)){let p;if((a.$typed===void 0||!c.call(a,"$typed"))&&(p="$typed")){let m={};e===null?
e=[m]:e.push(m),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var u=k===r;if(u){let p={instancePath:l+"/output",schemaPath:"\
#/properties/output/not",keyword:"not",params:{},schema:P.properties.output.not,parentSchema:P.properties.output,data:a};
e===null?e=[p]:e.push(p),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(a&&typeof a=="object"&&!Array.isArray(a))for(let p of Object.
keys(a))T(a[p],{instancePath:l+"/output/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:L,
dynamicAnchors:I})||(e=e===null?T.errors:e.concat(T.errors),r=e.length);else{let p={instancePath:l+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:"object"},schema:P.properties.output.type,parentSchema:P.properties.
output,data:a};e===null?e=[p]:e.push(p),r++}}if(t.errors!==void 0&&c.call(t,"errors")){let a=t.errors;if(Array.isArray(a)){
if(a.length<1){let k={instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:P.properties.errors,data:a};e===null?e=[k]:e.push(k),r++}let d=a.length;for(let k=0;k<d;k++){let p=a[k],
m=r,g=r;if(r===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if((p.$typed===void 0||!c.call(p,"$typed"))&&(f="$ty\
ped")){let b={};e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var E=g===r;if(E){let f={instancePath:l+
"/errors/"+k,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:P.properties.errors.items.not,parentSchema:P.
properties.errors.items,data:p};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){if(Object.keys(p).length<1){let f={instancePath:l+"/errors/"+k,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.errors.items,data:p};
e===null?e=[f]:e.push(f),r++}for(let f of Object.keys(p))if(!(f==="code"||f==="message"||f==="field")){let b={instancePath:l+
"/errors/"+k,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:P.properties.errors.items,data:p};e===null?e=[b]:e.push(b),r++}p.code!==void 0&&c.call(p,"code")&&
(T(p.code,{instancePath:l+"/errors/"+k+"/code",parentData:p,parentDataProperty:"code",rootData:L,dynamicAnchors:I})||(e=
e===null?T.errors:e.concat(T.errors),r=e.length)),p.message!==void 0&&c.call(p,"message")&&(T(p.message,{instancePath:l+
"/errors/"+k+"/message",parentData:p,parentDataProperty:"message",rootData:L,dynamicAnchors:I})||(e=e===null?T.errors:e.
concat(T.errors),r=e.length)),p.field!==void 0&&c.call(p,"field")&&(T(p.field,{instancePath:l+"/errors/"+k+"/field",parentData:p,
parentDataProperty:"field",rootData:L,dynamicAnchors:I})||(e=e===null?T.errors:e.concat(T.errors),r=e.length))}else{let f={
instancePath:l+"/errors/"+k,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:P.properties.
errors.items.type,parentSchema:P.properties.errors.items,data:p};e===null?e=[f]:e.push(f),r++}}}else{let d={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:P.properties.errors.type,parentSchema:P.
properties.errors,data:a};e===null?e=[d]:e.push(d),r++}}if(t.latency!==void 0&&c.call(t,"latency")){let a=t.latency,d=r,
k=r;if(r===k)if(a&&typeof a=="object"&&!Array.isArray(a)){let p;if((a.$typed===void 0||!c.call(a,"$typed"))&&(p="$typed")){
let m={};e===null?e=[m]:e.push(m),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var O=k===r;if(O){let p={instancePath:l+
"/latency",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:P.properties.latency.not,parentSchema:P.
properties.latency,data:a};e===null?e=[p]:e.push(p),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(a&&typeof a=="object"&&
!Array.isArray(a)){if(Object.keys(a).length<1){let p={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.latency,data:a};e===null?e=[p]:e.push(
p),r++}for(let p of Object.keys(a))if(!(p==="max"||p==="warn")){let m={instancePath:l+"/latency",schemaPath:"#/propertie\
s/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:P.properties.
latency,data:a};e===null?e=[m]:e.push(m),r++}if(a.max!==void 0&&c.call(a,"max")){let p=a.max;if(typeof p=="string"){if(!X.
test(p)){let m={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:P.properties.latency.
properties.max,data:p};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/latency/max",schemaPath:"#/properties/\
latency/properties/max/type",keyword:"type",params:{type:"string"},schema:P.properties.latency.properties.max.type,parentSchema:P.
properties.latency.properties.max,data:p};e===null?e=[m]:e.push(m),r++}}if(a.warn!==void 0&&c.call(a,"warn")){let p=a.warn;
if(typeof p=="string"){if(!X.test(p)){let m={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/\
warn/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:P.
properties.latency.properties.warn,data:p};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/latency/warn",schemaPath:"\
#/properties/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:P.properties.latency.properties.
warn.type,parentSchema:P.properties.latency.properties.warn,data:p};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:l+
"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type:"object"},schema:P.properties.latency.type,
parentSchema:P.properties.latency,data:a};e===null?e=[p]:e.push(p),r++}}}else{let a={instancePath:l,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:P.type,parentSchema:P,data:t};e===null?e=[a]:e.push(a),r++}return K.errors=
e,r===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:l="",parentData:F,parentDataProperty:C,
rootData:L=t,dynamicAnchors:I={}}={}){let e=null,r=0,$=H.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=
void 0);let N=r,U=r;if(r===U)if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if((t.$typed===void 0||!c.call(t,"$typed"))&&
(a="$typed")){let d={};e===null?e=[d]:e.push(d),r++}}else{let a={};e===null?e=[a]:e.push(a),r++}var n=U===r;if(n){let a={
instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:S.not,parentSchema:S,data:t};e===null?e=[a]:e.push(a),r++}else
r=N,e!==null&&(N?e.length=N:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a of Object.keys(t))if(!(a==="n\
ame"||a==="inputs"||a==="matrix"||a==="mocks"||a==="expect"||a==="tags"||a==="skip")){let d={instancePath:l,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:S,data:t};e===
null?e=[d]:e.push(d),r++}if(t.name!==void 0&&c.call(t,"name")){let a=t.name;if(typeof a=="string"){if(D(a)<1){let d={instancePath:l+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
name,data:a};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},schema:S.properties.name.type,parentSchema:S.properties.name,data:a};e===null?e=[d]:e.push(
d),r++}}if(t.inputs!==void 0&&c.call(t,"inputs")){let a=t.inputs,d=r,k=r;if(r===k)if(a&&typeof a=="object"&&!Array.isArray(
a)){let p;if((a.$typed===void 0||!c.call(a,"$typed"))&&(p="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{let p={};
e===null?e=[p]:e.push(p),r++}var u=k===r;if(u){let p={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"\
not",params:{},schema:S.properties.inputs.not,parentSchema:S.properties.inputs,data:a};e===null?e=[p]:e.push(p),r++}else
r=d,e!==null&&(d?e.length=d:e=null);if(!(a&&typeof a=="object"&&!Array.isArray(a))){let p={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:S.properties.inputs.type,parentSchema:S.properties.
inputs,data:a};e===null?e=[p]:e.push(p),r++}}if(t.matrix!==void 0&&c.call(t,"matrix")){let a=t.matrix,d=r,k=r;if(r===k)if(a&&
typeof a=="object"&&!Array.isArray(a)){let p;if((a.$typed===void 0||!c.call(a,"$typed"))&&(p="$typed")){let m={};e===null?
e=[m]:e.push(m),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var E=k===r;if(E){let p={instancePath:l+"/matrix",schemaPath:"\
#/properties/matrix/not",keyword:"not",params:{},schema:S.properties.matrix.not,parentSchema:S.properties.matrix,data:a};
e===null?e=[p]:e.push(p),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(a&&typeof a=="object"&&!Array.isArray(a))for(let p of Object.
keys(a)){let m=a[p];if(Array.isArray(m)){if(m.length<1){let g={instancePath:l+"/matrix/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.matrix.additionalProperties,data:m};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:l+"/matrix/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:S.properties.matrix.additionalProperties.type,parentSchema:S.properties.matrix.additionalProperties,data:m};
e===null?e=[g]:e.push(g),r++}}else{let p={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:S.properties.matrix.type,parentSchema:S.properties.matrix,data:a};e===null?e=[p]:e.push(p),
r++}}if(t.mocks!==void 0&&c.call(t,"mocks")){let a=t.mocks,d=r,k=r;if(r===k)if(a&&typeof a=="object"&&!Array.isArray(a)){
let p;if((a.$typed===void 0||!c.call(a,"$typed"))&&(p="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{let p={};e===
null?e=[p]:e.push(p),r++}var O=k===r;if(O){let p={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"n\
ot",params:{},schema:S.properties.mocks.not,parentSchema:S.properties.mocks,data:a};e===null?e=[p]:e.push(p),r++}else r=
d,e!==null&&(d?e.length=d:e=null);if(a&&typeof a=="object"&&!Array.isArray(a))for(let p of Object.keys(a))z(a[p],{instancePath:l+
"/mocks/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:p,rootData:L,dynamicAnchors:I})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length);else{let p={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"\
type",params:{type:"object"},schema:S.properties.mocks.type,parentSchema:S.properties.mocks,data:a};e===null?e=[p]:e.push(
p),r++}}if(t.expect!==void 0&&c.call(t,"expect")&&(K(t.expect,{instancePath:l+"/expect",parentData:t,parentDataProperty:"\
expect",rootData:L,dynamicAnchors:I})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.tags!==void 0&&c.call(t,"t\
ags")){let a=t.tags;if(Array.isArray(a)){let d=a.length;for(let k=0;k<d;k++){let p=a[k];if(typeof p=="string"){if(!ee.test(
p)){let m={instancePath:l+"/tags/"+k,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\
\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:S.properties.tags.items,data:p};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/tags/"+k,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:S.properties.tags.items.
type,parentSchema:S.properties.tags.items,data:p};e===null?e=[m]:e.push(m),r++}}}else{let d={instancePath:l+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},schema:S.properties.tags.type,parentSchema:S.properties.tags,
data:a};e===null?e=[d]:e.push(d),r++}}if(t.skip!==void 0&&c.call(t,"skip")){let a=t.skip;if(typeof a=="string"){if(D(a)<
1){let d={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:S.properties.skip,data:a};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:l+"/skip",schemaPath:"#/pr\
operties/skip/type",keyword:"type",params:{type:"string"},schema:S.properties.skip.type,parentSchema:S.properties.skip,data:a};
e===null?e=[d]:e.push(d),r++}}}else{let a={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:S.
type,parentSchema:S,data:t};e===null?e=[a]:e.push(a),r++}return H.errors=e,r===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function G(t,{instancePath:l="",parentData:F,parentDataProperty:C,rootData:L=t,dynamicAnchors:I={}}={}){let e=null,r=0,$=G.
evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0);let N=r,U=r;if(r===U)if(t&&typeof t=="object"&&
!Array.isArray(t)){let p;if((t.$typed===void 0||!c.call(t,"$typed"))&&(p="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{
let p={};e===null?e=[p]:e.push(p),r++}var n=U===r;if(n){let p={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:y.not,parentSchema:y,data:t};e===null?e=[p]:e.push(p),r++}else r=N,e!==null&&(N?e.length=N:e=null);if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.action===void 0||!c.call(t,"action")){let p={instancePath:l,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},schema:y.required,parentSchema:y,data:t};e===null?e=[p]:e.push(p),r++}for(let p of Object.
keys(t))if(!c.call(y.properties,p)){let m={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},schema:!1,parentSchema:y,data:t};e===null?e=[m]:e.push(m),r++}if(t.version!==void 0&&
c.call(t,"version")){let p=t.version;if(p!==1){let m={instancePath:l+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},schema:1,parentSchema:y.properties.version,data:p};e===null?e=[m]:e.push(m),r++}}
if(t.suite!==void 0&&c.call(t,"suite")){let p=t.suite;if(typeof p=="string"){if(D(p)<1){let m={instancePath:l+"/suite",schemaPath:"\
#/properties/suite/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.suite,data:p};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"},schema:y.properties.suite.type,parentSchema:y.properties.suite,data:p};e===null?e=[m]:e.push(m),r++}}if(t.
description!==void 0&&c.call(t,"description")){let p=t.description;if(typeof p!="string"){let m={instancePath:l+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:y.properties.description.
type,parentSchema:y.properties.description,data:p};e===null?e=[m]:e.push(m),r++}}if(t.owner!==void 0&&c.call(t,"owner")){
let p=t.owner;if(typeof p!="string"){let m={instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",
params:{type:"string"},schema:y.properties.owner.type,parentSchema:y.properties.owner,data:p};e===null?e=[m]:e.push(m),r++}}
if(t.action!==void 0&&c.call(t,"action")){let p=t.action;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(
p))){let f={instancePath:l+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:y.properties.action.
type},schema:y.properties.action.type,parentSchema:y.properties.action,data:p};e===null?e=[f]:e.push(f),r++}let m=r,g=r;
if(r===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if((p.$typed===void 0||!c.call(p,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var u=g===r;if(u){let f={instancePath:l+"/actio\
n",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:y.properties.action.not,parentSchema:y.properties.
action,data:p};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(typeof p=="string"&&D(p)<1){let f={
instancePath:l+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.action,data:p};e===null?e=[f]:e.push(f),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<
1){let f={instancePath:l+"/action",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:y.properties.action,data:p};e===null?e=[f]:e.push(f),r++}for(let f of Object.keys(p)){let b=p[f];if(typeof b==
"string"){if(D(b)<1){let _={instancePath:l+"/action/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.action.additionalProperties,
data:b};e===null?e=[_]:e.push(_),r++}}else{let _={instancePath:l+"/action/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:y.properties.action.additionalProperties.
type,parentSchema:y.properties.action.additionalProperties,data:b};e===null?e=[_]:e.push(_),r++}}}}if(t.mode!==void 0&&c.
call(t,"mode")){let p=t.mode;if(!(p==="test"||p==="draft"||p==="execute")){let m={instancePath:l+"/mode",schemaPath:"#/p\
roperties/mode/enum",keyword:"enum",params:{allowedValues:y.properties.mode.enum},schema:y.properties.mode.enum,parentSchema:y.
properties.mode,data:p};e===null?e=[m]:e.push(m),r++}}if(t.tags!==void 0&&c.call(t,"tags")){let p=t.tags;if(Array.isArray(
p)){let m=p.length;for(let g=0;g<m;g++){let f=p[g];if(typeof f=="string"){if(!ee.test(f)){let b={instancePath:l+"/tags/"+
g,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:y.
properties.tags.items,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:l+"/tags/"+g,schemaPath:"#/properti\
es/tags/items/type",keyword:"type",params:{type:"string"},schema:y.properties.tags.items.type,parentSchema:y.properties.
tags.items,data:f};e===null?e=[b]:e.push(b),r++}}}else{let m={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:y.properties.tags.type,parentSchema:y.properties.tags,data:p};e===null?e=[m]:
e.push(m),r++}}if(t.inputs!==void 0&&c.call(t,"inputs")){let p=t.inputs,m=r,g=r;if(r===g)if(p&&typeof p=="object"&&!Array.
isArray(p)){let f;if((p.$typed===void 0||!c.call(p,"$typed"))&&(f="$typed")){let b={};e===null?e=[b]:e.push(b),r++}}else{
let f={};e===null?e=[f]:e.push(f),r++}var E=g===r;if(E){let f={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/\
not",keyword:"not",params:{},schema:y.properties.inputs.not,parentSchema:y.properties.inputs,data:p};e===null?e=[f]:e.push(
f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(!(p&&typeof p=="object"&&!Array.isArray(p))){let f={instancePath:l+"/\
inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:y.properties.inputs.type,parentSchema:y.
properties.inputs,data:p};e===null?e=[f]:e.push(f),r++}}if(t.matrix!==void 0&&c.call(t,"matrix")){let p=t.matrix,m=r,g=r;
if(r===g)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if((p.$typed===void 0||!c.call(p,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var O=g===r;if(O){let f={instancePath:l+"/matri\
x",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:y.properties.matrix.not,parentSchema:y.properties.
matrix,data:p};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(p&&typeof p=="object"&&!Array.isArray(
p))for(let f of Object.keys(p)){let b=p[f];if(Array.isArray(b)){if(b.length<1){let _={instancePath:l+"/matrix/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:y.properties.matrix.additionalProperties,data:b};e===null?e=[_]:e.push(_),r++}}else{let _={
instancePath:l+"/matrix/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/\
type",keyword:"type",params:{type:"array"},schema:y.properties.matrix.additionalProperties.type,parentSchema:y.properties.
matrix.additionalProperties,data:b};e===null?e=[_]:e.push(_),r++}}else{let f={instancePath:l+"/matrix",schemaPath:"#/pro\
perties/matrix/type",keyword:"type",params:{type:"object"},schema:y.properties.matrix.type,parentSchema:y.properties.matrix,
data:p};e===null?e=[f]:e.push(f),r++}}if(t.combine!==void 0&&c.call(t,"combine")){let p=t.combine;if(p!=="all"){let m={instancePath:l+
"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{allowedValues:y.properties.combine.enum},schema:y.
properties.combine.enum,parentSchema:y.properties.combine,data:p};e===null?e=[m]:e.push(m),r++}}if(t.exclude!==void 0&&c.
call(t,"exclude")){let p=t.exclude;if(Array.isArray(p)){let m=p.length;for(let g=0;g<m;g++){let f=p[g],b=r,_=r;if(r===_)
if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if((f.$typed===void 0||!c.call(f,"$typed"))&&(j="$typed")){let q={};e===
null?e=[q]:e.push(q),r++}}else{let j={};e===null?e=[j]:e.push(j),r++}var a=_===r;if(a){let j={instancePath:l+"/exclude/"+
g,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:y.properties.exclude.items.not,parentSchema:y.
properties.exclude.items,data:f};e===null?e=[j]:e.push(j),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(f&&typeof f=="\
object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let j={instancePath:l+"/exclude/"+g,schemaPath:"#/properties/exc\
lude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.exclude.items,data:f};
e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:l+"/exclude/"+g,schemaPath:"#/properties/exclude/items/type",keyword:"\
type",params:{type:"object"},schema:y.properties.exclude.items.type,parentSchema:y.properties.exclude.items,data:f};e===
null?e=[j]:e.push(j),r++}}}else{let m={instancePath:l+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{
type:"array"},schema:y.properties.exclude.type,parentSchema:y.properties.exclude,data:p};e===null?e=[m]:e.push(m),r++}}if(t.
include!==void 0&&c.call(t,"include")){let p=t.include;if(Array.isArray(p)){let m=p.length;for(let g=0;g<m;g++){let f=p[g],
b=r,_=r;if(r===_)if(f&&typeof f=="object"&&!Array.isArray(f)){let j;if((f.$typed===void 0||!c.call(f,"$typed"))&&(j="$ty\
ped")){let q={};e===null?e=[q]:e.push(q),r++}}else{let j={};e===null?e=[j]:e.push(j),r++}var d=_===r;if(d){let j={instancePath:l+
"/include/"+g,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:y.properties.include.items.not,
parentSchema:y.properties.include.items,data:f};e===null?e=[j]:e.push(j),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(f&&
typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let j={instancePath:l+"/include/"+g,schemaPath:"#/pro\
perties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.include.
items,data:f};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:l+"/include/"+g,schemaPath:"#/properties/include/it\
ems/type",keyword:"type",params:{type:"object"},schema:y.properties.include.items.type,parentSchema:y.properties.include.
items,data:f};e===null?e=[j]:e.push(j),r++}}}else{let m={instancePath:l+"/include",schemaPath:"#/properties/include/type",
keyword:"type",params:{type:"array"},schema:y.properties.include.type,parentSchema:y.properties.include,data:p};e===null?
e=[m]:e.push(m),r++}}if(t.cases!==void 0&&c.call(t,"cases")){let p=t.cases;if(Array.isArray(p)){if(p.length<1){let g={instancePath:l+
"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.
cases,data:p};e===null?e=[g]:e.push(g),r++}let m=p.length;for(let g=0;g<m;g++)H(p[g],{instancePath:l+"/cases/"+g,parentData:p,
parentDataProperty:g,rootData:L,dynamicAnchors:I})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}else{let m={instancePath:l+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},schema:y.properties.cases.type,parentSchema:y.
properties.cases,data:p};e===null?e=[m]:e.push(m),r++}}if(t.mocks!==void 0&&c.call(t,"mocks")){let p=t.mocks,m=r,g=r;if(r===
g)if(p&&typeof p=="object"&&!Array.isArray(p)){let f;if((p.$typed===void 0||!c.call(p,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var k=g===r;if(k){let f={instancePath:l+"/mocks",
schemaPath:"#/properties/mocks/not",keyword:"not",params:{},schema:y.properties.mocks.not,parentSchema:y.properties.mocks,
data:p};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))
for(let f of Object.keys(p))z(p[f],{instancePath:l+"/mocks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:f,
rootData:L,dynamicAnchors:I})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);else{let f={instancePath:l+"/mocks",schemaPath:"\
#/properties/mocks/type",keyword:"type",params:{type:"object"},schema:y.properties.mocks.type,parentSchema:y.properties.
mocks,data:p};e===null?e=[f]:e.push(f),r++}}if(t.expect!==void 0&&c.call(t,"expect")&&(K(t.expect,{instancePath:l+"/expe\
ct",parentData:t,parentDataProperty:"expect",rootData:L,dynamicAnchors:I})||(e=e===null?K.errors:e.concat(K.errors),r=e.
length)),t.timeout!==void 0&&c.call(t,"timeout")){let p=t.timeout;if(typeof p=="string"){if(!X.test(p)){let m={instancePath:l+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:y.properties.timeout,data:p};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:y.properties.timeout.type,
parentSchema:y.properties.timeout,data:p};e===null?e=[m]:e.push(m),r++}}if(t.idempotent!==void 0&&c.call(t,"idempotent")){
let p=t.idempotent;if(typeof p!="boolean"){let m={instancePath:l+"/idempotent",schemaPath:"#/properties/idempotent/type",
keyword:"type",params:{type:"boolean"},schema:y.properties.idempotent.type,parentSchema:y.properties.idempotent,data:p};
e===null?e=[m]:e.push(m),r++}}if(t.flatten!==void 0&&c.call(t,"flatten")){let p=t.flatten;if(typeof p!="boolean"){let m={
instancePath:l+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:y.properties.
flatten.type,parentSchema:y.properties.flatten,data:p};e===null?e=[m]:e.push(m),r++}}if(t.skip!==void 0&&c.call(t,"skip")){
let p=t.skip;if(typeof p=="string"){if(D(p)<1){let m={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:y.properties.skip,data:p};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:y.properties.skip.type,parentSchema:y.
properties.skip,data:p};e===null?e=[m]:e.push(m),r++}}}else{let p={instancePath:l,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:y.type,parentSchema:y,data:t};e===null?e=[p]:e.push(p),r++}return G.errors=e,r===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{fe as default,ce as validate};
