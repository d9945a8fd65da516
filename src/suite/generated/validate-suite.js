// Written by `npm run generate`.
var ne=(t,l)=>()=>{try{return l||t((l={exports:{}}).exports,l),l.exports}catch(U){throw l=0,U}};var Z=ne(Q=>{"use strict";Object.defineProperty(Q,"__esModule",{value:!0});function Y(t){let l=t.length,U=0,F=0,L;for(;F<
l;)U++,L=t.charCodeAt(F++),L>=55296&&L<=56319&&F<l&&(L=t.charCodeAt(F),(L&64512)===56320&&F++);return U}Q.default=Y;Y.code=
'require("ajv/dist/runtime/ucs2length").default'});var fe=J,ce=J,y={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Gene\
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
er","string"],examples:[100]},closeTo:{type:"object",properties:{value:{type:["number","string"]},within:{type:["number",
"string"]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{type:"object",required:[
"$typed"]}},contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},
equals:{examples:["CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,examples:[
"^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:[
"number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"\
array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:["\
CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"\
number",min:0}]},mock:{title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{type:"object",required:[
"$typed"]}},else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"\
object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",
properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[
{type:"choice",of:["gold","silver","bronze"]}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[
{type:"integer",min:1,max:100}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[250]},decimals:{type:"\
integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"number",min:.01,max:250,
decimals:2}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"phone"},
country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:[
"type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",
minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},
pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequ\
ence",pattern:"CUST-{n:5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,
maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]}},additionalProperties:!1,
examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"\
object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["is\
o","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",
default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:[
"type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"uuid"},version:{enum:[4,7],default:4,
examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{type:"object",required:["$typed"]}}],
not:{type:"object",required:["$typed"]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{type:"object",required:[
"$typed"]}}},not:{type:"object",required:["$typed"]}},f=Object.prototype.hasOwnProperty,D=Z().default,ee=new RegExp("^[^\
\\s()]+$","u"),X=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),S={title:"A case",type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,
examples:[{customerId:"CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{
type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:[
"$typed"]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"\
object",required:["$typed"]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",
examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone unti\
l Monday"]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{type:"objec\
t",required:["$typed"]}},a={title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{type:"obje\
ct",required:["$typed"]}},else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"st\
ring"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[
{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{
type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,
examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{
type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[
{type:"integer",min:1,max:100}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[250]},decimals:{type:"\
integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"number",min:.01,max:250,
decimals:2}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"phone"},
country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:[
"type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",
minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},
pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequ\
ence",pattern:"CUST-{n:5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,
maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]}},additionalProperties:!1,
examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"\
object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["is\
o","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",
default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:[
"type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"uuid"},version:{enum:[4,7],default:4,
examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{type:"object",required:["$typed"]}}],
not:{type:"object",required:["$typed"]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{type:"object",required:[
"$typed"]}};function W(t,{instancePath:l="",parentData:U,parentDataProperty:F,rootData:L=t,dynamicAnchors:I={}}={}){let e=null,
r=0,$=W.evaluated;if($.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),typeof t!="string"&&!(t&&typeof t==
"object"&&!Array.isArray(t))){let P={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:a.type},schema:a.type,
parentSchema:a,data:t};e===null?e=[P]:e.push(P),r++}let T=r,m=r;if(r===m)if(t&&typeof t=="object"&&!Array.isArray(t)){let P;
if((t.$typed===void 0||!f.call(t,"$typed"))&&(P="$typed")){let V={};e===null?e=[V]:e.push(V),r++}}else{let P={};e===null?
e=[P]:e.push(P),r++}var u=m===r;if(u){let P={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:a.not,parentSchema:a,
data:t};e===null?e=[P]:e.push(P),r++}else r=T,e!==null&&(T?e.length=T:e=null);let E=r,x=!0,_=r;if(!(t&&typeof t=="object"&&
!Array.isArray(t))){let P={};e===null?e=[P]:e.push(P),r++}let n=r,h=r;if(r===h)if(t&&typeof t=="object"&&!Array.isArray(
t)){let P;if((t.$typed===void 0||!f.call(t,"$typed"))&&(P="$typed")){let V={};e===null?e=[V]:e.push(V),r++}}else{let P={};
e===null?e=[P]:e.push(P),r++}var k=h===r;if(k){let P={};e===null?e=[P]:e.push(P),r++}else r=n,e!==null&&(n?e.length=n:e=
null);var p=_===r;if(r=E,e!==null&&(E?e.length=E:e=null),!p){let P=r;if(!(t==="integer"||t==="number"||t==="phone"||t===
"sequence"||t==="string"||t==="timestamp"||t==="uuid")){let B={instancePath:l,schemaPath:"#/allOf/0/else/enum",keyword:"\
enum",params:{allowedValues:a.allOf[0].else.enum},schema:a.allOf[0].else.enum,parentSchema:a.allOf[0].else,data:t};e===null?
e=[B]:e.push(B),r++}var p=P===r;x=p}if(!x){let P={instancePath:l,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"\
else"},schema:a.allOf[0].if,parentSchema:a.allOf[0],data:t};e===null?e=[P]:e.push(P),r++}let o=r,O=!0,c=r;if(typeof t!="\
string"){let P={};e===null?e=[P]:e.push(P),r++}var g=c===r;if(r=o,e!==null&&(o?e.length=o:e=null),!g){let P=r,V=r,B=r;if(r===
B)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if((t.$typed===void 0||!f.call(t,"$typed"))&&(v="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let v={};e===null?e=[v]:e.push(v),r++}var N=B===r;if(N){let v={instancePath:l,schemaPath:"\
#/allOf/1/else/not",keyword:"not",params:{},schema:a.allOf[1].else.not,parentSchema:a.allOf[1].else,data:t};e===null?e=[
v]:e.push(v),r++}else r=V,e!==null&&(V?e.length=V:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||
!f.call(t,"type")){let b={instancePath:l,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty:"\
type"},schema:a.allOf[1].else.required,parentSchema:a.allOf[1].else,data:t};e===null?e=[b]:e.push(b),r++}let v=t.type;if(typeof v==
"string")if(v==="choice"){let b=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||
!f.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var j=A===
r;if(j){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[0].
not,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=b:e=null);
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[0].required,
parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}if(t.of===void 0||!f.call(t,"of")){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"of"},schema:a.allOf[1].else.oneOf[0].
required,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s===
"type"||s==="of"||s==="weights")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[
i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="choice"){let i={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"choice"},schema:"choice",parentSchema:a.
allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.of!==void 0&&f.call(t,"of")){let s=t.of;
if(Array.isArray(s)){if(s.length<1){let i={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:a.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[
i]:e.push(i),r++}}else{let i={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",
params:{type:"array"},schema:a.allOf[1].else.oneOf[0].properties.of.type,parentSchema:a.allOf[1].else.oneOf[0].properties.
of,data:s};e===null?e=[i]:e.push(i),r++}}if(t.weights!==void 0&&f.call(t,"weights")){let s=t.weights;if(Array.isArray(s)){
let i=s.length;for(let H=0;H<i;H++){let M=s[H];if(typeof M=="number"&&isFinite(M)){if(M>1e9||isNaN(M)){let K={instancePath:l+
"/weights/"+H,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},schema:1e9,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.items,data:M};e===null?e=[K]:e.push(K),
r++}if(M<0||isNaN(M)){let K={instancePath:l+"/weights/"+H,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.
items,data:M};e===null?e=[K]:e.push(K),r++}}else{let K={instancePath:l+"/weights/"+H,schemaPath:"#/allOf/1/else/oneOf/0/\
properties/weights/items/type",keyword:"type",params:{type:"number"},schema:a.allOf[1].else.oneOf[0].properties.weights.
items.type,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.items,data:M};e===null?e=[K]:e.push(K),r++}}}else{let i={
instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"type",params:{type:"array"},
schema:a.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:a.allOf[1].else.oneOf[0].properties.weights,data:s};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/type",keyword:"type",params:{
type:"object"},schema:a.allOf[1].else.oneOf[0].type,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(
s),r++}var q=!0}else if(v==="integer"){let b=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===
void 0||!f.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),
r++}var te=A===r;if(te){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:a.allOf[1].
else.oneOf[1].not,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=
b:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[1].required,
parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||
s==="min"||s==="max")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[i]:e.push(
i),r++}if(t.type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="integer"){let i={instancePath:l+"/type",schemaPath:"#/\
allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"integer"},schema:"integer",parentSchema:a.
allOf[1].else.oneOf[1].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.min!==void 0&&f.call(t,"min")){let s=t.
min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/min",schemaPath:"#/allOf/1/else/on\
eOf/1/properties/min/type",keyword:"type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[1].properties.min.type,parentSchema:a.
allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let i={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/1/properties/min/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:a.allOf[1].else.oneOf[1].properties.min,data:s};
e===null?e=[i]:e.push(i),r++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:l+"/min",schemaPath:"#/allOf/1/else/o\
neOf/1/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},schema:-9007199254740991,
parentSchema:a.allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[i]:e.push(i),r++}}}if(t.max!==void 0&&f.call(t,
"max")){let s=t.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/max",schemaPath:"#\
/allOf/1/else/oneOf/1/properties/max/type",keyword:"type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[1].properties.
max.type,parentSchema:a.allOf[1].else.oneOf[1].properties.max,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&
isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties\
/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,parentSchema:a.allOf[1].
else.oneOf[1].properties.max,data:s};e===null?e=[i]:e.push(i),r++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991},
schema:-9007199254740991,parentSchema:a.allOf[1].else.oneOf[1].properties.max,data:s};e===null?e=[i]:e.push(i),r++}}}}else{
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.
oneOf[1].type,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="num\
ber"){let b=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!f.call(t,"$typed"))&&
(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var re=A===r;if(re){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[2].not,parentSchema:a.
allOf[1].else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(t&&typeof t=="ob\
ject"&&!Array.isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/\
2/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[2].required,parentSchema:a.allOf[1].
else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="min"||s==="max"||s===
"decimals")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[2],data:t};e===null?e=[i]:e.push(i),r++}if(t.
type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="number"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/\
oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"number"},schema:"number",parentSchema:a.allOf[1].else.
oneOf[2].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.min!==void 0&&f.call(t,"min")){let s=t.min;if(!(typeof s==
"number"&&isFinite(s))){let i={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/2/properties/min/type",keyword:"ty\
pe",params:{type:"number"},schema:a.allOf[1].else.oneOf[2].properties.min.type,parentSchema:a.allOf[1].else.oneOf[2].properties.
min,data:s};e===null?e=[i]:e.push(i),r++}}if(t.max!==void 0&&f.call(t,"max")){let s=t.max;if(!(typeof s=="number"&&isFinite(
s))){let i={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/2/properties/max/type",keyword:"type",params:{type:"n\
umber"},schema:a.allOf[1].else.oneOf[2].properties.max.type,parentSchema:a.allOf[1].else.oneOf[2].properties.max,data:s};
e===null?e=[i]:e.push(i),r++}}if(t.decimals!==void 0&&f.call(t,"decimals")){let s=t.decimals;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/2/properties/decimals/ty\
pe",keyword:"type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[2].properties.decimals.type,parentSchema:a.allOf[1].
else.oneOf[2].properties.decimals,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(
s)){let i={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/2/properties/decimals/maximum",keyword:"maximum",
params:{comparison:"<=",limit:10},schema:10,parentSchema:a.allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=
[i]:e.push(i),r++}if(s<0||isNaN(s)){let i={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/2/properties/deci\
mals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:a.allOf[1].else.oneOf[2].properties.
decimals,data:s};e===null?e=[i]:e.push(i),r++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"\
type",params:{type:"object"},schema:a.allOf[1].else.oneOf[2].type,parentSchema:a.allOf[1].else.oneOf[2],data:t};e===null?
e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="phone"){let b=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){
let s;if((t.$typed===void 0||!f.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===
null?e=[s]:e.push(s),r++}var se=A===r;if(se){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/not",keyword:"not",
params:{},schema:a.allOf[1].else.oneOf[3].not,parentSchema:a.allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(s),r++}else
r=b,e!==null&&(b?e.length=b:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!f.call(t,"type")){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{missingProperty:"type"},schema:a.
allOf[1].else.oneOf[3].required,parentSchema:a.allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(t))if(!(s==="type"||s==="country")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[3],data:t};e===
null?e=[i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="phone"){let i={instancePath:l+"/type",
schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"phone"},schema:"phone",parentSchema:a.
allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.country!==void 0&&f.call(t,"country")){
let s=t.country;if(s!=="US"){let i={instancePath:l+"/country",schemaPath:"#/allOf/1/else/oneOf/3/properties/country/enum",
keyword:"enum",params:{allowedValues:a.allOf[1].else.oneOf[3].properties.country.enum},schema:a.allOf[1].else.oneOf[3].properties.
country.enum,parentSchema:a.allOf[1].else.oneOf[3].properties.country,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[3].
type,parentSchema:a.allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="sequence"){let b=r,
A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!f.call(t,"$typed"))&&(s="$typed")){
let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var pe=A===r;if(pe){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/4/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[4].not,parentSchema:a.allOf[1].
else.oneOf[4],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"\
required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[4].required,parentSchema:a.allOf[1].else.oneOf[4],
data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){
let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[4],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){
let s=t.type;if(s!=="sequence"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",
keyword:"const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:a.allOf[1].else.oneOf[4].properties.type,
data:s};e===null?e=[i]:e.push(i),r++}}if(t.start!==void 0&&f.call(t,"start")){let s=t.start;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/4/properties/start/type",keyword:"\
type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[4].properties.start.type,parentSchema:a.allOf[1].else.oneOf[4].
properties.start,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let i={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/4/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:a.allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[i]:e.push(i),r++}if(s<-8e15||isNaN(
s)){let i={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/4/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:a.allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[i]:
e.push(i),r++}}}if(t.step!==void 0&&f.call(t,"step")){let s=t.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/4/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:a.allOf[1].else.oneOf[4].properties.step.type,parentSchema:a.allOf[1].else.oneOf[4].properties.step,data:s};
e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let i={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:a.
allOf[1].else.oneOf[4].properties.step,data:s};e===null?e=[i]:e.push(i),r++}if(s<-1e9||isNaN(s)){let i={instancePath:l+"\
/step",schemaPath:"#/allOf/1/else/oneOf/4/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:a.allOf[1].else.oneOf[4].properties.step,data:s};e===null?e=[i]:e.push(i),r++}}}if(t.pattern!==
void 0&&f.call(t,"pattern")){let s=t.pattern;if(typeof s=="string"){if(D(s)>200){let i={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:a.allOf[1].
else.oneOf[4].properties.pattern,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].
else.oneOf[4].properties.pattern,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/pattern/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[4].properties.
pattern.type,parentSchema:a.allOf[1].else.oneOf[4].properties.pattern,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[4].
type,parentSchema:a.allOf[1].else.oneOf[4],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="string"){let b=r,
A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!f.call(t,"$typed"))&&(s="$typed")){
let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var le=A===r;if(le){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[5].not,parentSchema:a.allOf[1].
else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"\
required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[5].required,parentSchema:a.allOf[1].else.oneOf[5],
data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="length"||s==="alphabet")){let i={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[5],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){
let s=t.type;if(s!=="string"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"\
const",params:{allowedValue:"string"},schema:"string",parentSchema:a.allOf[1].else.oneOf[5].properties.type,data:s};e===
null?e=[i]:e.push(i),r++}}if(t.length!==void 0&&f.call(t,"length")){let s=t.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/type",keyword:"ty\
pe",params:{type:"integer"},schema:a.allOf[1].else.oneOf[5].properties.length.type,parentSchema:a.allOf[1].else.oneOf[5].
properties.length,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let i={instancePath:l+
"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:a.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[i]:e.push(i),r++}if(s<0||isNaN(s)){
let i={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:a.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[i]:e.push(
i),r++}}}if(t.alphabet!==void 0&&f.call(t,"alphabet")){let s=t.alphabet;if(typeof s=="string"){if(D(s)>1e3){let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:a.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:a.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:a.
allOf[1].else.oneOf[5].properties.alphabet.type,parentSchema:a.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?
e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"o\
bject"},schema:a.allOf[1].else.oneOf[5].type,parentSchema:a.allOf[1].else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}
q!==!0&&(q=!0)}else if(v==="timestamp"){let b=r,A=r;if(r===A)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===
void 0||!f.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),
r++}var ie=A===r;if(ie){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/not",keyword:"not",params:{},schema:a.allOf[1].
else.oneOf[6].not,parentSchema:a.allOf[1].else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=
b:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[6].required,
parentSchema:a.allOf[1].else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||
s==="format"||s==="offset"||s==="zone")){let i={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[6],data:t};e===
null?e=[i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="timestamp"){let i={instancePath:l+"/\
type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:a.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.format!==void 0&&
f.call(t,"format")){let s=t.format;if(typeof s=="string"){if(D(s)>100){let i={instancePath:l+"/format",schemaPath:"#/all\
Of/1/else/oneOf/6/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:a.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}if(D(s)<1){let i={instancePath:l+"/format",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:l+"/format",schemaPath:"#\
/allOf/1/else/oneOf/6/properties/format/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[6].properties.
format.type,parentSchema:a.allOf[1].else.oneOf[6].properties.format,data:s};e===null?e=[i]:e.push(i),r++}}if(t.offset!==
void 0&&f.call(t,"offset")){let s=t.offset;if(typeof s!="string"){let i={instancePath:l+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/6/properties/offset/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[6].properties.offset.
type,parentSchema:a.allOf[1].else.oneOf[6].properties.offset,data:s};e===null?e=[i]:e.push(i),r++}}if(t.zone!==void 0&&f.
call(t,"zone")){let s=t.zone;if(typeof s!="string"){let i={instancePath:l+"/zone",schemaPath:"#/allOf/1/else/oneOf/6/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[6].properties.zone.type,parentSchema:a.
allOf[1].else.oneOf[6].properties.zone,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[6].type,parentSchema:a.allOf[1].
else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}q!==!0&&(q=!0)}else if(v==="uuid"){let b=r,A=r;if(r===A)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!f.call(t,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.
push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var ae=A===r;if(ae){let s={instancePath:l,schemaPath:"#/allOf/1/\
else/oneOf/7/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[7].not,parentSchema:a.allOf[1].else.oneOf[7],data:t};
e===null?e=[s]:e.push(s),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0||!f.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"required",
params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[7].required,parentSchema:a.allOf[1].else.oneOf[7],data:t};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="version")){let i={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.
allOf[1].else.oneOf[7],data:t};e===null?e=[i]:e.push(i),r++}if(t.type!==void 0&&f.call(t,"type")){let s=t.type;if(s!=="u\
uid"){let i={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
uuid"},schema:"uuid",parentSchema:a.allOf[1].else.oneOf[7].properties.type,data:s};e===null?e=[i]:e.push(i),r++}}if(t.version!==
void 0&&f.call(t,"version")){let s=t.version;if(!(s===4||s===7)){let i={instancePath:l+"/version",schemaPath:"#/allOf/1/\
else/oneOf/7/properties/version/enum",keyword:"enum",params:{allowedValues:a.allOf[1].else.oneOf[7].properties.version.enum},
schema:a.allOf[1].else.oneOf[7].properties.version.enum,parentSchema:a.allOf[1].else.oneOf[7].properties.version,data:s};
e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{
type:"object"},schema:a.allOf[1].else.oneOf[7].type,parentSchema:a.allOf[1].else.oneOf[7],data:t};e===null?e=[s]:e.push(
s),r++}q!==!0&&(q=!0)}else{let b={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:v},schema:a.allOf[1].else.discriminator,parentSchema:a.allOf[1].else,data:t};e===null?
e=[b]:e.push(b),r++}else{let b={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:v},schema:a.allOf[1].else.discriminator,parentSchema:a.allOf[1].else,data:t};e===null?e=
[b]:e.push(b),r++}}else{let v={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"object"},schema:a.
allOf[1].else.type,parentSchema:a.allOf[1].else,data:t};e===null?e=[v]:e.push(v),r++}var g=P===r;O=g}if(!O){let P={instancePath:l,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:a.allOf[1].if,parentSchema:a.allOf[1],data:t};
e===null?e=[P]:e.push(P),r++}return W.errors=e,$.props=q,r===0}W.evaluated={dynamicProps:!0,dynamicItems:!1};var w={title:"\
Expectations",type:"object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",
examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{type:"object",required:["$typed"]}},errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[
{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{type:"object",required:["$typed"]}},examples:[[{code:"C\
USTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{type:"object",required:["$typed"]}}},examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{type:"object",required:["$typed"]}},d={title:"What a field must be",properties:{above:{type:["number","strin\
g"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by an\
other action."]},below:{type:["number","string"],examples:[100]},closeTo:{type:"object",properties:{value:{type:["number",
"string"]},within:{type:["number","string"]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],
not:{type:"object",required:["$typed"]}},contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{
examples:["@example.com"]},equals:{examples:["CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"\
string",minLength:1,examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,
examples:[80]},min:{type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:[
"UNKNOWN"]},oneOf:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},
startsWith:{examples:["CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["nu\
mber"]}},examples:[{type:"number",min:0}]};function C(t,{instancePath:l="",parentData:U,parentDataProperty:F,rootData:L=t,
dynamicAnchors:I={}}={}){let e=null,r=0,$=C.evaluated;if($.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),
t&&typeof t=="object"&&!Array.isArray(t)){if(t.above!==void 0&&f.call(t,"above")){let m=t.above;if(!(typeof m=="number"&&
isFinite(m))&&typeof m!="string"){let u={instancePath:l+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{
type:d.properties.above.type},schema:d.properties.above.type,parentSchema:d.properties.above,data:m};e===null?e=[u]:e.push(
u),r++}}if(t.absent!==void 0&&f.call(t,"absent")){let m=t.absent;if(m!==!0){let u={instancePath:l+"/absent",schemaPath:"\
#/properties/absent/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:d.properties.absent,data:m};e===
null?e=[u]:e.push(u),r++}}if(t.because!==void 0&&f.call(t,"because")){let m=t.because;if(typeof m=="string"){if(D(m)<1){
let u={instancePath:l+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:d.properties.because,data:m};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/because",schemaPath:"\
#/properties/because/type",keyword:"type",params:{type:"string"},schema:d.properties.because.type,parentSchema:d.properties.
because,data:m};e===null?e=[u]:e.push(u),r++}}if(t.below!==void 0&&f.call(t,"below")){let m=t.below;if(!(typeof m=="numb\
er"&&isFinite(m))&&typeof m!="string"){let u={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"type",
params:{type:d.properties.below.type},schema:d.properties.below.type,parentSchema:d.properties.below,data:m};e===null?e=
[u]:e.push(u),r++}}if(t.closeTo!==void 0&&f.call(t,"closeTo")){let m=t.closeTo,u=r,E=r;if(r===E)if(m&&typeof m=="object"&&
!Array.isArray(m)){let x;if((m.$typed===void 0||!f.call(m,"$typed"))&&(x="$typed")){let _={};e===null?e=[_]:e.push(_),r++}}else{
let x={};e===null?e=[x]:e.push(x),r++}var T=E===r;if(T){let x={instancePath:l+"/closeTo",schemaPath:"#/properties/closeT\
o/not",keyword:"not",params:{},schema:d.properties.closeTo.not,parentSchema:d.properties.closeTo,data:m};e===null?e=[x]:
e.push(x),r++}else r=u,e!==null&&(u?e.length=u:e=null);if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.value===void 0||
!f.call(m,"value")){let x={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{
missingProperty:"value"},schema:d.properties.closeTo.required,parentSchema:d.properties.closeTo,data:m};e===null?e=[x]:e.
push(x),r++}if(m.within===void 0||!f.call(m,"within")){let x={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo\
/required",keyword:"required",params:{missingProperty:"within"},schema:d.properties.closeTo.required,parentSchema:d.properties.
closeTo,data:m};e===null?e=[x]:e.push(x),r++}for(let x of Object.keys(m))if(!(x==="value"||x==="within")){let _={instancePath:l+
"/closeTo",schemaPath:"#/properties/closeTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},
schema:!1,parentSchema:d.properties.closeTo,data:m};e===null?e=[_]:e.push(_),r++}if(m.value!==void 0&&f.call(m,"value")){
let x=m.value;if(!(typeof x=="number"&&isFinite(x))&&typeof x!="string"){let _={instancePath:l+"/closeTo/value",schemaPath:"\
#/properties/closeTo/properties/value/type",keyword:"type",params:{type:d.properties.closeTo.properties.value.type},schema:d.
properties.closeTo.properties.value.type,parentSchema:d.properties.closeTo.properties.value,data:x};e===null?e=[_]:e.push(
_),r++}}if(m.within!==void 0&&f.call(m,"within")){let x=m.within;if(!(typeof x=="number"&&isFinite(x))&&typeof x!="strin\
g"){let _={instancePath:l+"/closeTo/within",schemaPath:"#/properties/closeTo/properties/within/type",keyword:"type",params:{
type:d.properties.closeTo.properties.within.type},schema:d.properties.closeTo.properties.within.type,parentSchema:d.properties.
closeTo.properties.within,data:x};e===null?e=[_]:e.push(_),r++}}}else{let x={instancePath:l+"/closeTo",schemaPath:"#/pro\
perties/closeTo/type",keyword:"type",params:{type:"object"},schema:d.properties.closeTo.type,parentSchema:d.properties.closeTo,
data:m};e===null?e=[x]:e.push(x),r++}}if(t.empty!==void 0&&f.call(t,"empty")){let m=t.empty;if(typeof m!="boolean"){let u={
instancePath:l+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:d.properties.
empty.type,parentSchema:d.properties.empty,data:m};e===null?e=[u]:e.push(u),r++}}if(t.length!==void 0&&f.call(t,"length")){
let m=t.length;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:l+"/length",schemaPath:"#/p\
roperties/length/type",keyword:"type",params:{type:"integer"},schema:d.properties.length.type,parentSchema:d.properties.
length,data:m};e===null?e=[u]:e.push(u),r++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let u={instancePath:l+"\
/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:d.
properties.length,data:m};e===null?e=[u]:e.push(u),r++}}if(t.matches!==void 0&&f.call(t,"matches")){let m=t.matches;if(typeof m==
"string"){if(D(m)<1){let u={instancePath:l+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:d.properties.matches,data:m};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/m\
atches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type:"string"},schema:d.properties.matches.type,parentSchema:d.
properties.matches,data:m};e===null?e=[u]:e.push(u),r++}}if(t.max!==void 0&&f.call(t,"max")){let m=t.max;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let u={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"typ\
e",params:{type:d.properties.max.type},schema:d.properties.max.type,parentSchema:d.properties.max,data:m};e===null?e=[u]:
e.push(u),r++}}if(t.maxLength!==void 0&&f.call(t,"maxLength")){let m=t.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let u={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"\
integer"},schema:d.properties.maxLength.type,parentSchema:d.properties.maxLength,data:m};e===null?e=[u]:e.push(u),r++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){let u={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:d.properties.maxLength,data:m};e===null?e=[u]:e.push(u),
r++}}if(t.min!==void 0&&f.call(t,"min")){let m=t.min;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let u={instancePath:l+
"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:d.properties.min.type},schema:d.properties.min.type,
parentSchema:d.properties.min,data:m};e===null?e=[u]:e.push(u),r++}}if(t.minLength!==void 0&&f.call(t,"minLength")){let m=t.
minLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let u={instancePath:l+"/minLength",schemaPath:"#/pro\
perties/minLength/type",keyword:"type",params:{type:"integer"},schema:d.properties.minLength.type,parentSchema:d.properties.
minLength,data:m};e===null?e=[u]:e.push(u),r++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let u={instancePath:l+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:d.
properties.minLength,data:m};e===null?e=[u]:e.push(u),r++}}if(t.oneOf!==void 0&&f.call(t,"oneOf")){let m=t.oneOf;if(Array.
isArray(m)){if(m.length<1){let u={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:d.properties.oneOf,data:m};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/one\
Of",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"array"},schema:d.properties.oneOf.type,parentSchema:d.
properties.oneOf,data:m};e===null?e=[u]:e.push(u),r++}}if(t.optional!==void 0&&f.call(t,"optional")){let m=t.optional;if(typeof m!=
"boolean"){let u={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolea\
n"},schema:d.properties.optional.type,parentSchema:d.properties.optional,data:m};e===null?e=[u]:e.push(u),r++}}if(t.type!==
void 0&&f.call(t,"type")){let m=t.type;if(!(m==="string"||m==="number"||m==="integer"||m==="boolean"||m==="array"||m==="\
object"||m==="null")){let u={instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:d.
properties.type.enum},schema:d.properties.type.enum,parentSchema:d.properties.type,data:m};e===null?e=[u]:e.push(u),r++}}}
return C.errors=e,r===0}C.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,closeTo:!0,contains:!0,empty:!0,endsWith:!0,
equals:!0,length:!0,matches:!0,max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,startsWith:!0,type:!0},
dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:l="",parentData:U,parentDataProperty:F,rootData:L=t,dynamicAnchors:I={}}={}){
let e=null,r=0,$=R.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0);let T=r,m=r;if(r===m)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if((t.$typed===void 0||!f.call(t,"$typed"))&&(n="$typed")){let h={};e===null?
e=[h]:e.push(h),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var u=m===r;if(u){let n={instancePath:l,schemaPath:"#/no\
t",keyword:"not",params:{},schema:w.not,parentSchema:w,data:t};e===null?e=[n]:e.push(n),r++}else r=T,e!==null&&(T?e.length=
T:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n of Object.keys(t))if(!(n==="status"||n==="output"||n===
"errors"||n==="latency")){let h={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},schema:!1,parentSchema:w,data:t};e===null?e=[h]:e.push(h),r++}if(t.status!==void 0&&f.call(t,"stat\
us")){let n=t.status;if(!(n==="SUCCEEDED"||n==="FAILED")){let h={instancePath:l+"/status",schemaPath:"#/properties/statu\
s/enum",keyword:"enum",params:{allowedValues:w.properties.status.enum},schema:w.properties.status.enum,parentSchema:w.properties.
status,data:n};e===null?e=[h]:e.push(h),r++}}if(t.output!==void 0&&f.call(t,"output")){let n=t.output,h=r,k=r;if(r===k)if(n&&
typeof n=="object"&&!Array.isArray(n)){let p;if((n.$typed===void 0||!f.call(n,"$typed"))&&(p="$typed")){let o={};e===null?
e=[o]:e.push(o),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var E=k===r;if(E){let p={instancePath:l+"/output",schemaPath:"\
#/properties/output/not",keyword:"not",params:{},schema:w.properties.output.not,parentSchema:w.properties.output,data:n};
e===null?e=[p]:e.push(p),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let p of Object.
keys(n))C(n[p],{instancePath:l+"/output/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:p,rootData:L,
dynamicAnchors:I})||(e=z(e,C.errors),r=e.length);else{let p={instancePath:l+"/output",schemaPath:"#/properties/output/ty\
pe",keyword:"type",params:{type:"object"},schema:w.properties.output.type,parentSchema:w.properties.output,data:n};e===null?
e=[p]:e.push(p),r++}}if(t.errors!==void 0&&f.call(t,"errors")){let n=t.errors;if(Array.isArray(n)){if(n.length<1){let k={
instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:w.
properties.errors,data:n};e===null?e=[k]:e.push(k),r++}let h=n.length;for(let k=0;k<h;k++){let p=n[k],o=r,O=r;if(r===O)if(p&&
typeof p=="object"&&!Array.isArray(p)){let c;if((p.$typed===void 0||!f.call(p,"$typed"))&&(c="$typed")){let g={};e===null?
e=[g]:e.push(g),r++}}else{let c={};e===null?e=[c]:e.push(c),r++}var x=O===r;if(x){let c={instancePath:l+"/errors/"+k,schemaPath:"\
#/properties/errors/items/not",keyword:"not",params:{},schema:w.properties.errors.items.not,parentSchema:w.properties.errors.
items,data:p};e===null?e=[c]:e.push(c),r++}else r=o,e!==null&&(o?e.length=o:e=null);if(p&&typeof p=="object"&&!Array.isArray(
p)){if(Object.keys(p).length<1){let c={instancePath:l+"/errors/"+k,schemaPath:"#/properties/errors/items/minProperties",
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.errors.items,data:p};e===null?e=[c]:e.push(c),
r++}for(let c of Object.keys(p))if(!(c==="code"||c==="message"||c==="field")){let g={instancePath:l+"/errors/"+k,schemaPath:"\
#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},schema:!1,parentSchema:w.
properties.errors.items,data:p};e===null?e=[g]:e.push(g),r++}p.code!==void 0&&f.call(p,"code")&&(C(p.code,{instancePath:l+
"/errors/"+k+"/code",parentData:p,parentDataProperty:"code",rootData:L,dynamicAnchors:I})||(e=z(e,C.errors),r=e.length)),
p.message!==void 0&&f.call(p,"message")&&(C(p.message,{instancePath:l+"/errors/"+k+"/message",parentData:p,parentDataProperty:"\
message",rootData:L,dynamicAnchors:I})||(e=z(e,C.errors),r=e.length)),p.field!==void 0&&f.call(p,"field")&&(C(p.field,{instancePath:l+
"/errors/"+k+"/field",parentData:p,parentDataProperty:"field",rootData:L,dynamicAnchors:I})||(e=z(e,C.errors),r=e.length))}else{
let c={instancePath:l+"/errors/"+k,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:w.
properties.errors.items.type,parentSchema:w.properties.errors.items,data:p};e===null?e=[c]:e.push(c),r++}}}else{let h={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:w.properties.errors.type,parentSchema:w.
properties.errors,data:n};e===null?e=[h]:e.push(h),r++}}if(t.latency!==void 0&&f.call(t,"latency")){let n=t.latency,h=r,
k=r;if(r===k)if(n&&typeof n=="object"&&!Array.isArray(n)){let p;if((n.$typed===void 0||!f.call(n,"$typed"))&&(p="$typed")){
let o={};e===null?e=[o]:e.push(o),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var _=k===r;if(_){let p={instancePath:l+
"/latency",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:w.properties.latency.not,parentSchema:w.
properties.latency,data:n};e===null?e=[p]:e.push(p),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(n&&typeof n=="object"&&
!Array.isArray(n)){if(Object.keys(n).length<1){let p={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:w.properties.latency,data:n};e===null?e=[p]:e.push(
p),r++}for(let p of Object.keys(n))if(!(p==="max"||p==="warn")){let o={instancePath:l+"/latency",schemaPath:"#/propertie\
s/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:w.properties.
latency,data:n};e===null?e=[o]:e.push(o),r++}if(n.max!==void 0&&f.call(n,"max")){let p=n.max;if(typeof p=="string"){if(!X.
test(p)){let o={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:w.properties.latency.
properties.max,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:l+"/latency/max",schemaPath:"#/properties/\
latency/properties/max/type",keyword:"type",params:{type:"string"},schema:w.properties.latency.properties.max.type,parentSchema:w.
properties.latency.properties.max,data:p};e===null?e=[o]:e.push(o),r++}}if(n.warn!==void 0&&f.call(n,"warn")){let p=n.warn;
if(typeof p=="string"){if(!X.test(p)){let o={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/\
warn/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:w.
properties.latency.properties.warn,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:l+"/latency/warn",schemaPath:"\
#/properties/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:w.properties.latency.properties.
warn.type,parentSchema:w.properties.latency.properties.warn,data:p};e===null?e=[o]:e.push(o),r++}}}else{let p={instancePath:l+
"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type:"object"},schema:w.properties.latency.type,
parentSchema:w.properties.latency,data:n};e===null?e=[p]:e.push(p),r++}}}else{let n={instancePath:l,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:w.type,parentSchema:w,data:t};e===null?e=[n]:e.push(n),r++}return R.errors=
e,r===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:l="",parentData:U,parentDataProperty:F,
rootData:L=t,dynamicAnchors:I={}}={}){let e=null,r=0,$=G.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=
void 0);let T=r,m=r;if(r===m)if(t&&typeof t=="object"&&!Array.isArray(t)){let n;if((t.$typed===void 0||!f.call(t,"$typed"))&&
(n="$typed")){let h={};e===null?e=[h]:e.push(h),r++}}else{let n={};e===null?e=[n]:e.push(n),r++}var u=m===r;if(u){let n={
instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:S.not,parentSchema:S,data:t};e===null?e=[n]:e.push(n),r++}else
r=T,e!==null&&(T?e.length=T:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let n of Object.keys(t))if(!(n==="n\
ame"||n==="inputs"||n==="matrix"||n==="mocks"||n==="expect"||n==="tags"||n==="skip")){let h={instancePath:l,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:S,data:t};e===
null?e=[h]:e.push(h),r++}if(t.name!==void 0&&f.call(t,"name")){let n=t.name;if(typeof n=="string"){if(D(n)<1){let h={instancePath:l+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
name,data:n};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},schema:S.properties.name.type,parentSchema:S.properties.name,data:n};e===null?e=[h]:e.push(
h),r++}}if(t.inputs!==void 0&&f.call(t,"inputs")){let n=t.inputs,h=r,k=r;if(r===k)if(n&&typeof n=="object"&&!Array.isArray(
n)){let p;if((n.$typed===void 0||!f.call(n,"$typed"))&&(p="$typed")){let o={};e===null?e=[o]:e.push(o),r++}}else{let p={};
e===null?e=[p]:e.push(p),r++}var E=k===r;if(E){let p={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"\
not",params:{},schema:S.properties.inputs.not,parentSchema:S.properties.inputs,data:n};e===null?e=[p]:e.push(p),r++}else
r=h,e!==null&&(h?e.length=h:e=null);if(!(n&&typeof n=="object"&&!Array.isArray(n))){let p={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:S.properties.inputs.type,parentSchema:S.properties.
inputs,data:n};e===null?e=[p]:e.push(p),r++}}if(t.matrix!==void 0&&f.call(t,"matrix")){let n=t.matrix,h=r,k=r;if(r===k)if(n&&
typeof n=="object"&&!Array.isArray(n)){let p;if((n.$typed===void 0||!f.call(n,"$typed"))&&(p="$typed")){let o={};e===null?
e=[o]:e.push(o),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var x=k===r;if(x){let p={instancePath:l+"/matrix",schemaPath:"\
#/properties/matrix/not",keyword:"not",params:{},schema:S.properties.matrix.not,parentSchema:S.properties.matrix,data:n};
e===null?e=[p]:e.push(p),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let p of Object.
keys(n)){let o=n[p];if(Array.isArray(o)){if(o.length<1){let O={instancePath:l+"/matrix/"+p.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.matrix.additionalProperties,data:o};e===null?e=[O]:e.push(O),r++}}else{let O={instancePath:l+"/matrix/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:S.properties.matrix.additionalProperties.type,parentSchema:S.properties.matrix.additionalProperties,data:o};
e===null?e=[O]:e.push(O),r++}}else{let p={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:S.properties.matrix.type,parentSchema:S.properties.matrix,data:n};e===null?e=[p]:e.push(p),
r++}}if(t.mocks!==void 0&&f.call(t,"mocks")){let n=t.mocks,h=r,k=r;if(r===k)if(n&&typeof n=="object"&&!Array.isArray(n)){
let p;if((n.$typed===void 0||!f.call(n,"$typed"))&&(p="$typed")){let o={};e===null?e=[o]:e.push(o),r++}}else{let p={};e===
null?e=[p]:e.push(p),r++}var _=k===r;if(_){let p={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"n\
ot",params:{},schema:S.properties.mocks.not,parentSchema:S.properties.mocks,data:n};e===null?e=[p]:e.push(p),r++}else r=
h,e!==null&&(h?e.length=h:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let p of Object.keys(n))W(n[p],{instancePath:l+
"/mocks/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:p,rootData:L,dynamicAnchors:I})||(e=z(
e,W.errors),r=e.length);else{let p={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"type",params:{
type:"object"},schema:S.properties.mocks.type,parentSchema:S.properties.mocks,data:n};e===null?e=[p]:e.push(p),r++}}if(t.
expect!==void 0&&f.call(t,"expect")&&(R(t.expect,{instancePath:l+"/expect",parentData:t,parentDataProperty:"expect",rootData:L,
dynamicAnchors:I})||(e=z(e,R.errors),r=e.length)),t.tags!==void 0&&f.call(t,"tags")){let n=t.tags;if(Array.isArray(n)){let h=n.
length;for(let k=0;k<h;k++){let p=n[k];if(typeof p=="string"){if(!ee.test(p)){let o={instancePath:l+"/tags/"+k,schemaPath:"\
#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:S.properties.
tags.items,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:l+"/tags/"+k,schemaPath:"#/properties/tags/ite\
ms/type",keyword:"type",params:{type:"string"},schema:S.properties.tags.items.type,parentSchema:S.properties.tags.items,
data:p};e===null?e=[o]:e.push(o),r++}}}else{let h={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",keyword:"t\
ype",params:{type:"array"},schema:S.properties.tags.type,parentSchema:S.properties.tags,data:n};e===null?e=[h]:e.push(h),
r++}}if(t.skip!==void 0&&f.call(t,"skip")){let n=t.skip;if(typeof n=="string"){if(D(n)<1){let h={instancePath:l+"/skip",
schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.skip,data:n};
e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:l+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{
type:"string"},schema:S.properties.skip.type,parentSchema:S.properties.skip,data:n};e===null?e=[h]:e.push(h),r++}}}else{
let n={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:S.type,parentSchema:S,data:t};e===
null?e=[n]:e.push(n),r++}return G.errors=e,r===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:l="",
parentData:U,parentDataProperty:F,rootData:L=t,dynamicAnchors:I={}}={}){let e=null,r=0,$=J.evaluated;$.dynamicProps&&($.
props=void 0),$.dynamicItems&&($.items=void 0);let T=r,m=r;if(r===m)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if((t.
$typed===void 0||!f.call(t,"$typed"))&&(p="$typed")){let o={};e===null?e=[o]:e.push(o),r++}}else{let p={};e===null?e=[p]:
e.push(p),r++}var u=m===r;if(u){let p={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:y.not,parentSchema:y,
data:t};e===null?e=[p]:e.push(p),r++}else r=T,e!==null&&(T?e.length=T:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.action===void 0||!f.call(t,"action")){let p={instancePath:l,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
action"},schema:y.required,parentSchema:y,data:t};e===null?e=[p]:e.push(p),r++}for(let p of Object.keys(t))if(!f.call(y.
properties,p)){let o={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
schema:!1,parentSchema:y,data:t};e===null?e=[o]:e.push(o),r++}if(t.version!==void 0&&f.call(t,"version")){let p=t.version;
if(p!==1){let o={instancePath:l+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
schema:1,parentSchema:y.properties.version,data:p};e===null?e=[o]:e.push(o),r++}}if(t.suite!==void 0&&f.call(t,"suite")){
let p=t.suite;if(typeof p=="string"){if(D(p)<1){let o={instancePath:l+"/suite",schemaPath:"#/properties/suite/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.suite,data:p};e===null?e=[o]:e.push(o),r++}}else{
let o={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{type:"string"},schema:y.properties.
suite.type,parentSchema:y.properties.suite,data:p};e===null?e=[o]:e.push(o),r++}}if(t.description!==void 0&&f.call(t,"de\
scription")){let p=t.description;if(typeof p!="string"){let o={instancePath:l+"/description",schemaPath:"#/properties/de\
scription/type",keyword:"type",params:{type:"string"},schema:y.properties.description.type,parentSchema:y.properties.description,
data:p};e===null?e=[o]:e.push(o),r++}}if(t.owner!==void 0&&f.call(t,"owner")){let p=t.owner;if(typeof p!="string"){let o={
instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type:"string"},schema:y.properties.owner.
type,parentSchema:y.properties.owner,data:p};e===null?e=[o]:e.push(o),r++}}if(t.action!==void 0&&f.call(t,"action")){let p=t.
action;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(p))){let c={instancePath:l+"/action",schemaPath:"#\
/properties/action/type",keyword:"type",params:{type:y.properties.action.type},schema:y.properties.action.type,parentSchema:y.
properties.action,data:p};e===null?e=[c]:e.push(c),r++}let o=r,O=r;if(r===O)if(p&&typeof p=="object"&&!Array.isArray(p)){
let c;if((p.$typed===void 0||!f.call(p,"$typed"))&&(c="$typed")){let g={};e===null?e=[g]:e.push(g),r++}}else{let c={};e===
null?e=[c]:e.push(c),r++}var E=O===r;if(E){let c={instancePath:l+"/action",schemaPath:"#/properties/action/not",keyword:"\
not",params:{},schema:y.properties.action.not,parentSchema:y.properties.action,data:p};e===null?e=[c]:e.push(c),r++}else
r=o,e!==null&&(o?e.length=o:e=null);if(typeof p=="string"&&D(p)<1){let c={instancePath:l+"/action",schemaPath:"#/propert\
ies/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.action,data:p};e===null?e=
[c]:e.push(c),r++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<1){let c={instancePath:l+"/actio\
n",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.
action,data:p};e===null?e=[c]:e.push(c),r++}for(let c of Object.keys(p)){let g=p[c];if(typeof g=="string"){if(D(g)<1){let N={
instancePath:l+"/action/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/action/additionalProperties/\
minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.action.additionalProperties,data:g};e===
null?e=[N]:e.push(N),r++}}else{let N={instancePath:l+"/action/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:y.properties.action.additionalProperties.
type,parentSchema:y.properties.action.additionalProperties,data:g};e===null?e=[N]:e.push(N),r++}}}}if(t.mode!==void 0&&f.
call(t,"mode")){let p=t.mode;if(!(p==="test"||p==="draft"||p==="execute")){let o={instancePath:l+"/mode",schemaPath:"#/p\
roperties/mode/enum",keyword:"enum",params:{allowedValues:y.properties.mode.enum},schema:y.properties.mode.enum,parentSchema:y.
properties.mode,data:p};e===null?e=[o]:e.push(o),r++}}if(t.tags!==void 0&&f.call(t,"tags")){let p=t.tags;if(Array.isArray(
p)){let o=p.length;for(let O=0;O<o;O++){let c=p[O];if(typeof c=="string"){if(!ee.test(c)){let g={instancePath:l+"/tags/"+
O,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:y.
properties.tags.items,data:c};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:l+"/tags/"+O,schemaPath:"#/properti\
es/tags/items/type",keyword:"type",params:{type:"string"},schema:y.properties.tags.items.type,parentSchema:y.properties.
tags.items,data:c};e===null?e=[g]:e.push(g),r++}}}else{let o={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:y.properties.tags.type,parentSchema:y.properties.tags,data:p};e===null?e=[o]:
e.push(o),r++}}if(t.inputs!==void 0&&f.call(t,"inputs")){let p=t.inputs,o=r,O=r;if(r===O)if(p&&typeof p=="object"&&!Array.
isArray(p)){let c;if((p.$typed===void 0||!f.call(p,"$typed"))&&(c="$typed")){let g={};e===null?e=[g]:e.push(g),r++}}else{
let c={};e===null?e=[c]:e.push(c),r++}var x=O===r;if(x){let c={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/\
not",keyword:"not",params:{},schema:y.properties.inputs.not,parentSchema:y.properties.inputs,data:p};e===null?e=[c]:e.push(
c),r++}else r=o,e!==null&&(o?e.length=o:e=null);if(!(p&&typeof p=="object"&&!Array.isArray(p))){let c={instancePath:l+"/\
inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:y.properties.inputs.type,parentSchema:y.
properties.inputs,data:p};e===null?e=[c]:e.push(c),r++}}if(t.matrix!==void 0&&f.call(t,"matrix")){let p=t.matrix,o=r,O=r;
if(r===O)if(p&&typeof p=="object"&&!Array.isArray(p)){let c;if((p.$typed===void 0||!f.call(p,"$typed"))&&(c="$typed")){let g={};
e===null?e=[g]:e.push(g),r++}}else{let c={};e===null?e=[c]:e.push(c),r++}var _=O===r;if(_){let c={instancePath:l+"/matri\
x",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:y.properties.matrix.not,parentSchema:y.properties.
matrix,data:p};e===null?e=[c]:e.push(c),r++}else r=o,e!==null&&(o?e.length=o:e=null);if(p&&typeof p=="object"&&!Array.isArray(
p))for(let c of Object.keys(p)){let g=p[c];if(Array.isArray(g)){if(g.length<1){let N={instancePath:l+"/matrix/"+c.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:y.properties.matrix.additionalProperties,data:g};e===null?e=[N]:e.push(N),r++}}else{let N={
instancePath:l+"/matrix/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/\
type",keyword:"type",params:{type:"array"},schema:y.properties.matrix.additionalProperties.type,parentSchema:y.properties.
matrix.additionalProperties,data:g};e===null?e=[N]:e.push(N),r++}}else{let c={instancePath:l+"/matrix",schemaPath:"#/pro\
perties/matrix/type",keyword:"type",params:{type:"object"},schema:y.properties.matrix.type,parentSchema:y.properties.matrix,
data:p};e===null?e=[c]:e.push(c),r++}}if(t.combine!==void 0&&f.call(t,"combine")){let p=t.combine;if(p!=="all"){let o={instancePath:l+
"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{allowedValues:y.properties.combine.enum},schema:y.
properties.combine.enum,parentSchema:y.properties.combine,data:p};e===null?e=[o]:e.push(o),r++}}if(t.exclude!==void 0&&f.
call(t,"exclude")){let p=t.exclude;if(Array.isArray(p)){let o=p.length;for(let O=0;O<o;O++){let c=p[O],g=r,N=r;if(r===N)
if(c&&typeof c=="object"&&!Array.isArray(c)){let j;if((c.$typed===void 0||!f.call(c,"$typed"))&&(j="$typed")){let q={};e===
null?e=[q]:e.push(q),r++}}else{let j={};e===null?e=[j]:e.push(j),r++}var n=N===r;if(n){let j={instancePath:l+"/exclude/"+
O,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:y.properties.exclude.items.not,parentSchema:y.
properties.exclude.items,data:c};e===null?e=[j]:e.push(j),r++}else r=g,e!==null&&(g?e.length=g:e=null);if(c&&typeof c=="\
object"&&!Array.isArray(c)){if(Object.keys(c).length<1){let j={instancePath:l+"/exclude/"+O,schemaPath:"#/properties/exc\
lude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.exclude.items,data:c};
e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:l+"/exclude/"+O,schemaPath:"#/properties/exclude/items/type",keyword:"\
type",params:{type:"object"},schema:y.properties.exclude.items.type,parentSchema:y.properties.exclude.items,data:c};e===
null?e=[j]:e.push(j),r++}}}else{let o={instancePath:l+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{
type:"array"},schema:y.properties.exclude.type,parentSchema:y.properties.exclude,data:p};e===null?e=[o]:e.push(o),r++}}if(t.
include!==void 0&&f.call(t,"include")){let p=t.include;if(Array.isArray(p)){let o=p.length;for(let O=0;O<o;O++){let c=p[O],
g=r,N=r;if(r===N)if(c&&typeof c=="object"&&!Array.isArray(c)){let j;if((c.$typed===void 0||!f.call(c,"$typed"))&&(j="$ty\
ped")){let q={};e===null?e=[q]:e.push(q),r++}}else{let j={};e===null?e=[j]:e.push(j),r++}var h=N===r;if(h){let j={instancePath:l+
"/include/"+O,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:y.properties.include.items.not,
parentSchema:y.properties.include.items,data:c};e===null?e=[j]:e.push(j),r++}else r=g,e!==null&&(g?e.length=g:e=null);if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1){let j={instancePath:l+"/include/"+O,schemaPath:"#/pro\
perties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.include.
items,data:c};e===null?e=[j]:e.push(j),r++}}else{let j={instancePath:l+"/include/"+O,schemaPath:"#/properties/include/it\
ems/type",keyword:"type",params:{type:"object"},schema:y.properties.include.items.type,parentSchema:y.properties.include.
items,data:c};e===null?e=[j]:e.push(j),r++}}}else{let o={instancePath:l+"/include",schemaPath:"#/properties/include/type",
keyword:"type",params:{type:"array"},schema:y.properties.include.type,parentSchema:y.properties.include,data:p};e===null?
e=[o]:e.push(o),r++}}if(t.cases!==void 0&&f.call(t,"cases")){let p=t.cases;if(Array.isArray(p)){if(p.length<1){let O={instancePath:l+
"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.
cases,data:p};e===null?e=[O]:e.push(O),r++}let o=p.length;for(let O=0;O<o;O++)G(p[O],{instancePath:l+"/cases/"+O,parentData:p,
parentDataProperty:O,rootData:L,dynamicAnchors:I})||(e=z(e,G.errors),r=e.length)}else{let o={instancePath:l+"/cases",schemaPath:"\
#/properties/cases/type",keyword:"type",params:{type:"array"},schema:y.properties.cases.type,parentSchema:y.properties.cases,
data:p};e===null?e=[o]:e.push(o),r++}}if(t.mocks!==void 0&&f.call(t,"mocks")){let p=t.mocks,o=r,O=r;if(r===O)if(p&&typeof p==
"object"&&!Array.isArray(p)){let c;if((p.$typed===void 0||!f.call(p,"$typed"))&&(c="$typed")){let g={};e===null?e=[g]:e.
push(g),r++}}else{let c={};e===null?e=[c]:e.push(c),r++}var k=O===r;if(k){let c={instancePath:l+"/mocks",schemaPath:"#/p\
roperties/mocks/not",keyword:"not",params:{},schema:y.properties.mocks.not,parentSchema:y.properties.mocks,data:p};e===null?
e=[c]:e.push(c),r++}else r=o,e!==null&&(o?e.length=o:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))for(let c of Object.
keys(p))W(p[c],{instancePath:l+"/mocks/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:c,rootData:L,
dynamicAnchors:I})||(e=z(e,W.errors),r=e.length);else{let c={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/type",
keyword:"type",params:{type:"object"},schema:y.properties.mocks.type,parentSchema:y.properties.mocks,data:p};e===null?e=
[c]:e.push(c),r++}}if(t.expect!==void 0&&f.call(t,"expect")&&(R(t.expect,{instancePath:l+"/expect",parentData:t,parentDataProperty:"\
expect",rootData:L,dynamicAnchors:I})||(e=z(e,R.errors),r=e.length)),t.timeout!==void 0&&f.call(t,"timeout")){let p=t.timeout;
if(typeof p=="string"){if(!X.test(p)){let o={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"\
pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:y.properties.
timeout,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/typ\
e",keyword:"type",params:{type:"string"},schema:y.properties.timeout.type,parentSchema:y.properties.timeout,data:p};e===
null?e=[o]:e.push(o),r++}}if(t.idempotent!==void 0&&f.call(t,"idempotent")){let p=t.idempotent;if(typeof p!="boolean"){let o={
instancePath:l+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:y.properties.
idempotent.type,parentSchema:y.properties.idempotent,data:p};e===null?e=[o]:e.push(o),r++}}if(t.flatten!==void 0&&f.call(
t,"flatten")){let p=t.flatten;if(typeof p!="boolean"){let o={instancePath:l+"/flatten",schemaPath:"#/properties/flatten/\
type",keyword:"type",params:{type:"boolean"},schema:y.properties.flatten.type,parentSchema:y.properties.flatten,data:p};
e===null?e=[o]:e.push(o),r++}}if(t.skip!==void 0&&f.call(t,"skip")){let p=t.skip;if(typeof p=="string"){if(D(p)<1){let o={
instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.skip,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:l+"/skip",schemaPath:"#/properties/skip/t\
ype",keyword:"type",params:{type:"string"},schema:y.properties.skip.type,parentSchema:y.properties.skip,data:p};e===null?
e=[o]:e.push(o),r++}}}else{let p={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:y.type,
parentSchema:y,data:t};e===null?e=[p]:e.push(p),r++}return J.errors=e,r===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function z(t,l){if(t===null)return l;for(let U of l)t.push(U);return t}export{ce as default,fe as validate};
