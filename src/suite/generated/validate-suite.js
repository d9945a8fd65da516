// Written by `npm run generate`.
var Ce=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(ie){throw i=0,ie}};var qe=Ce(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});function _e(r){let i=r.length,ie=0,le=0,V;
for(;le<i;)ie++,V=r.charCodeAt(le++),V>=55296&&V<=56319&&le<i&&(V=r.charCodeAt(le),(V&64512)===56320&&le++);return ie}Se.
default=_e;_e.code='require("ajv/dist/runtime/ucs2length").default'});var Ve=Oe,ze=Oe,O={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Ge\
nesys Cloud Data Action",type:"object",additionalProperties:!1,required:["action"],properties:{version:{const:1,default:1,
examples:[1]},suite:{type:"string",minLength:1,examples:["Calculate order total"]},description:{type:"string",examples:[
"Totals with and without shipping, and what the service does with nonsense."]},owner:{type:"string",examples:["orders-te\
am@example.com"]},action:{type:["string","object"],minLength:1,minProperties:1,additionalProperties:{type:"string",minLength:1},
examples:["Calculate Order Total",{dev:"custom_-_0a1b",prod:"custom_-_9f8e"}],not:{anyOf:[{type:"object",required:["$typ\
ed"]},{type:"object",required:["$template"]}]}},mode:{enum:["test","draft","execute"],default:"test",examples:["draft"]},
tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},inputs:{
type:"object",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,
examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},combine:{enum:["all","pairwise","zip"],default:"all",examples:["pairwise"]},exclude:{
type:"array",items:{type:"object",minProperties:1,not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},examples:[[{orderAmount:0,includeShipping:!0}]]},include:{type:"array",items:{type:"object",minProperties:1,
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{orderAmount:-1,currency:"\
EUR"}]]},cases:{type:"array",minItems:1,items:{$ref:"#/$defs/case"},examples:[[{name:"pick up",inputs:{includeShipping:!1}}]]},
mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},expect:{$ref:"#/$defs/expect"},timeout:{type:"str\
ing",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},idempotent:{type:"boolean",default:!1,examples:[!0]},serial:{
type:"string",minLength:1,examples:["bookings"]},repeat:{type:"integer",minimum:1,maximum:1e4,default:1,examples:[3]},sensitive:{
type:"array",items:{type:"string",minLength:1,examples:["customer.ssn"]},examples:[["cardNumber","customer.ssn"]]},flatten:{
type:"boolean",default:!1,examples:[!0]},skip:{type:"string",minLength:1,examples:["waits for release 12 of the order se\
rvice"]},only:{type:"boolean",default:!1,examples:[!0]}},$defs:{case:{title:"A case",type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,
examples:[{customerId:"CUST-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[
{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",
items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,
examples:["the test data is gone until Monday"]},only:{type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknow\
n customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},expect:{title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{
$ref:"#/$defs/reply"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$tem\
plate"]}]}},else:{type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},reply:{title:"Expectati\
ons",type:"object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:[
"FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"\
CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},conditional:{title:"Exp\
ectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"string",minLength:1,examples:[
"inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"\
object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{$ref:"#/$d\
efs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},
latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"\
3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,
examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"\
string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{
type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"FAILED"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},field:{title:"What a field must be",properties:{above:{
type:["number","string"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Ref\
unds are booked by another action."]},below:{type:["number","string"],examples:[100]},closeTo:{type:"object",properties:{
value:{type:["number","string"]},within:{type:["number","string"]}},required:["value","within"],additionalProperties:!1,
examples:[{value:250,within:.01}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:[
"CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{
type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:["number","str\
ing"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,
examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:["CUST-"]},type:{enum:[
"string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"number",min:0}]},mock:{
title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$type\
d"]},{type:"object",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp","u\
uid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"\
type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","b\
ronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],
additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",required:["$\
typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",
minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],
required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"objec\
t",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[
250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"nu\
mber",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"phone"},country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,
examples:[{type:"phone",country:"US"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,
default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",
minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:\
5}"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{
type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:[
"0123456789"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{
anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"\
timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs","dd/M\
M/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Europe/\
Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"objec\
t",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{
enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"o\
bject",required:["$template"]}]}},o=Object.prototype.hasOwnProperty,J=qe().default,Le=new RegExp("^[^\\s()]+$","u"),ge=new RegExp(
"^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),T={title:"A case",type:"object",additionalProperties:!1,properties:{name:{type:"stri\
ng",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"CUST\
-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},matrix:{
type:"object",additionalProperties:{type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{
$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",
examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone unti\
l Monday"]},only:{type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-\
0"},expect:{status:"FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
m={title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$t\
yped"]},{type:"object",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp",
"uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{
propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gol\
d","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:[
"type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],
required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"objec\
t",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[
250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"nu\
mber",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"phone"},country:{enum:["US"],default:"US",examples:["US"]}},additionalProperties:!1,
examples:[{type:"phone",country:"US"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,
default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",
minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:\
5}"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{
type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:[
"0123456789"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{
anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"\
timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs","dd/M\
M/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Europe/\
Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"objec\
t",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{
enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}};function oe(r,{instancePath:i="",parentData:ie,parentDataProperty:le,
rootData:V=r,dynamicAnchors:B={}}={}){let e=null,t=0,D=oe.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&
(D.items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let v={instancePath:i,schemaPath:"#/ty\
pe",keyword:"type",params:{type:m.type},schema:m.type,parentSchema:m,data:r};e===null?e=[v]:e.push(v),t++}let z=t,pe=t,c=t,
g=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.$typed===void 0||!o.call(r,"$typed"))&&(v="$t\
yped")){let te={};e===null?e=[te]:e.push(te),t++}}else{let v={};e===null?e=[v]:e.push(v),t++}var M=Q===t;g=g||M;let G=t;
if(t===G)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.$template===void 0||!o.call(r,"$template"))&&(v="$temp\
late")){let te={};e===null?e=[te]:e.push(te),t++}}else{let v={};e===null?e=[v]:e.push(v),t++}var M=G===t;if(g=g||M,g)t=c,
e!==null&&(c?e.length=c:e=null);else{let v={};e===null?e=[v]:e.push(v),t++}var se=pe===t;if(se){let v={instancePath:i,schemaPath:"\
#/not",keyword:"not",params:{},schema:m.not,parentSchema:m,data:r};e===null?e=[v]:e.push(v),t++}else t=z,e!==null&&(z?e.
length=z:e=null);let R=t,P=!0,I=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let v={};e===null?e=[v]:e.push(v),t++}
let Y=t,X=t,Z=t,l=!1,f=t;if(t===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.$typed===void 0||!o.call(r,"$\
typed"))&&(v="$typed")){let te={};e===null?e=[te]:e.push(te),t++}}else{let v={};e===null?e=[v]:e.push(v),t++}var h=f===t;
l=l||h;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;if((r.$template===void 0||!o.call(r,"$templat\
e"))&&(v="$template")){let te={};e===null?e=[te]:e.push(te),t++}}else{let v={};e===null?e=[v]:e.push(v),t++}var h=k===t;
if(l=l||h,l)t=Z,e!==null&&(Z?e.length=Z:e=null);else{let v={};e===null?e=[v]:e.push(v),t++}var x=X===t;if(x){let v={};e===
null?e=[v]:e.push(v),t++}else t=Y,e!==null&&(Y?e.length=Y:e=null);var E=I===t;if(t=R,e!==null&&(R?e.length=R:e=null),!E){
let v=t;if(!(r==="integer"||r==="number"||r==="phone"||r==="sequence"||r==="string"||r==="timestamp"||r==="uuid")){let be={
instancePath:i,schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:m.allOf[0].else.enum},schema:m.allOf[0].
else.enum,parentSchema:m.allOf[0].else,data:r};e===null?e=[be]:e.push(be),t++}var E=v===t;P=E}if(!P){let v={instancePath:i,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:m.allOf[0].if,parentSchema:m.allOf[0],data:r};
e===null?e=[v]:e.push(v),t++}let n=t,p=!0,u=t;if(typeof r!="string"){let v={};e===null?e=[v]:e.push(v),t++}var b=u===t;if(t=
n,e!==null&&(n?e.length=n:e=null),!b){let v=t,te=t,be=t,je=t,de=!1,ve=t;if(t===ve)if(r&&typeof r=="object"&&!Array.isArray(
r)){let F;if((r.$typed===void 0||!o.call(r,"$typed"))&&(F="$typed")){let q={};e===null?e=[q]:e.push(q),t++}}else{let F={};
e===null?e=[F]:e.push(F),t++}var d=ve===t;de=de||d;let Ae=t;if(t===Ae)if(r&&typeof r=="object"&&!Array.isArray(r)){let F;
if((r.$template===void 0||!o.call(r,"$template"))&&(F="$template")){let q={};e===null?e=[q]:e.push(q),t++}}else{let F={};
e===null?e=[F]:e.push(F),t++}var d=Ae===t;if(de=de||d,de)t=je,e!==null&&(je?e.length=je:e=null);else{let F={};e===null?e=
[F]:e.push(F),t++}var N=be===t;if(N){let F={instancePath:i,schemaPath:"#/allOf/1/else/not",keyword:"not",params:{},schema:m.
allOf[1].else.not,parentSchema:m.allOf[1].else,data:r};e===null?e=[F]:e.push(F),t++}else t=te,e!==null&&(te?e.length=te:
e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let q={instancePath:i,schemaPath:"\
#/allOf/1/else/required",keyword:"required",params:{missingProperty:"type"},schema:m.allOf[1].else.required,parentSchema:m.
allOf[1].else,data:r};e===null?e=[q]:e.push(q),t++}let F=r.type;if(typeof F=="string")if(F==="choice"){let q=t,re=t,U=t,
A=!1,W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$t\
yped")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $=W===t;A=A||$;let H=t;if(t===
H)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){
let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $=H===t;if(A=A||$,A)t=U,e!==null&&
(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var y=re===t;if(y){let s={instancePath:i,schemaPath:"#/\
allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:m.allOf[1].else.oneOf[0].not,parentSchema:m.allOf[1].else.oneOf[0],
data:r};e===null?e=[s]:e.push(s),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:m.allOf[1].else.oneOf[0].required,parentSchema:m.allOf[1].else.oneOf[0],data:r};
e===null?e=[s]:e.push(s),t++}if(r.of===void 0||!o.call(r,"of")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0\
/required",keyword:"required",params:{missingProperty:"of"},schema:m.allOf[1].else.oneOf[0].required,parentSchema:m.allOf[1].
else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="of"||s==="weights")){
let a={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:m.allOf[1].else.oneOf[0],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){
let s=r.type;if(s!=="choice"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/0/properties/type/const",keyword:"\
const",params:{allowedValue:"choice"},schema:"choice",parentSchema:m.allOf[1].else.oneOf[0].properties.type,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.of!==void 0&&o.call(r,"of")){let s=r.of;if(Array.isArray(s)){if(s.length<1){let a={instancePath:i+
"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:m.
allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/of",schemaPath:"\
#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",params:{type:"array"},schema:m.allOf[1].else.oneOf[0].properties.
of.type,parentSchema:m.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[a]:e.push(a),t++}}if(r.weights!==void 0&&
o.call(r,"weights")){let s=r.weights;if(Array.isArray(s)){let a=s.length;for(let fe=0;fe<a;fe++){let ae=s[fe];if(typeof ae==
"number"&&isFinite(ae)){if(ae>1e9||isNaN(ae)){let ce={instancePath:i+"/weights/"+fe,schemaPath:"#/allOf/1/else/oneOf/0/p\
roperties/weights/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:m.allOf[1].
else.oneOf[0].properties.weights.items,data:ae};e===null?e=[ce]:e.push(ce),t++}if(ae<0||isNaN(ae)){let ce={instancePath:i+
"/weights/"+fe,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:m.allOf[1].else.oneOf[0].properties.weights.items,data:ae};e===null?e=[ce]:e.push(ce),
t++}}else{let ce={instancePath:i+"/weights/"+fe,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"\
type",params:{type:"number"},schema:m.allOf[1].else.oneOf[0].properties.weights.items.type,parentSchema:m.allOf[1].else.
oneOf[0].properties.weights.items,data:ae};e===null?e=[ce]:e.push(ce),t++}}}else{let a={instancePath:i+"/weights",schemaPath:"\
#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"type",params:{type:"array"},schema:m.allOf[1].else.oneOf[0].properties.
weights.type,parentSchema:m.allOf[1].else.oneOf[0].properties.weights,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/type",keyword:"type",params:{type:"object"},schema:m.allOf[1].else.oneOf[0].
type,parentSchema:m.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}var w=!0}else if(F==="integer"){let q=t,
re=t,U=t,A=!1,W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&
(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var C=W===t;A=A||C;let H=t;
if(t===H)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$temp\
late")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var C=H===t;if(A=A||C,A)t=U,e!==
null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var L=re===t;if(L){let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:m.allOf[1].else.oneOf[1].not,parentSchema:m.allOf[1].else.oneOf[1],
data:r};e===null?e=[s]:e.push(s),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:m.allOf[1].else.oneOf[1].required,parentSchema:m.allOf[1].else.oneOf[1],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="min"||s==="max")){let a={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.
allOf[1].else.oneOf[1],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="i\
nteger"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:m.allOf[1].else.oneOf[1].properties.type,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.min!==void 0&&o.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={
instancePath:i+"/min",schemaPath:"#/allOf/1/else/oneOf/1/properties/min/type",keyword:"type",params:{type:"integer"},schema:m.
allOf[1].else.oneOf[1].properties.min.type,parentSchema:m.allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[a]:e.
push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:i+"/min",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:m.allOf[1].else.oneOf[1].properties.min,data:s};e===null?e=[a]:e.push(a),t++}if(s<-9007199254740991||isNaN(
s)){let a={instancePath:i+"/min",schemaPath:"#/allOf/1/else/oneOf/1/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:m.allOf[1].else.oneOf[1].properties.min,data:s};e===null?
e=[a]:e.push(a),t++}}}if(r.max!==void 0&&o.call(r,"max")){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let a={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:m.allOf[1].else.oneOf[1].properties.max.type,parentSchema:m.allOf[1].else.oneOf[1].properties.max,data:s};
e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:i+
"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:m.allOf[1].else.oneOf[1].properties.max,data:s};e===null?e=[a]:e.push(a),t++}if(s<-9007199254740991||
isNaN(s)){let a={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/1/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:m.allOf[1].else.oneOf[1].properties.max,data:s};
e===null?e=[a]:e.push(a),t++}}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/type",keyword:"type",params:{
type:"object"},schema:m.allOf[1].else.oneOf[1].type,parentSchema:m.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(
s),t++}w!==!0&&(w=!0)}else if(F==="number"){let q=t,re=t,U=t,A=!1,W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var ee=W===t;A=A||ee;let H=t;if(t===H)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var ee=H===t;if(A=A||ee,A)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var De=re===t;if(De){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/2/not",keyword:"not",params:{},schema:m.
allOf[1].else.oneOf[2].not,parentSchema:m.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}else t=q,e!==null&&
(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,
schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{missingProperty:"type"},schema:m.allOf[1].else.oneOf[2].
required,parentSchema:m.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"type"||s==="min"||s==="max"||s==="decimals")){let a={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/2/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.allOf[1].else.oneOf[2],data:r};
e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="number"){let a={instancePath:i+"\
/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"number"},schema:"\
number",parentSchema:m.allOf[1].else.oneOf[2].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.min!==void 0&&o.
call(r,"min")){let s=r.min;if(!(typeof s=="number"&&isFinite(s))){let a={instancePath:i+"/min",schemaPath:"#/allOf/1/els\
e/oneOf/2/properties/min/type",keyword:"type",params:{type:"number"},schema:m.allOf[1].else.oneOf[2].properties.min.type,
parentSchema:m.allOf[1].else.oneOf[2].properties.min,data:s};e===null?e=[a]:e.push(a),t++}}if(r.max!==void 0&&o.call(r,"\
max")){let s=r.max;if(!(typeof s=="number"&&isFinite(s))){let a={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/\
2/properties/max/type",keyword:"type",params:{type:"number"},schema:m.allOf[1].else.oneOf[2].properties.max.type,parentSchema:m.
allOf[1].else.oneOf[2].properties.max,data:s};e===null?e=[a]:e.push(a),t++}}if(r.decimals!==void 0&&o.call(r,"decimals")){
let s=r.decimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/decimals",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/decimals/type",keyword:"type",params:{type:"integer"},schema:m.allOf[1].else.oneOf[2].
properties.decimals.type,parentSchema:m.allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=[a]:e.push(a),t++}
if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(s)){let a={instancePath:i+"/decimals",schemaPath:"#/allOf/1/else/oneO\
f/2/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:m.allOf[1].else.
oneOf[2].properties.decimals,data:s};e===null?e=[a]:e.push(a),t++}if(s<0||isNaN(s)){let a={instancePath:i+"/decimals",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:m.
allOf[1].else.oneOf[2].properties.decimals,data:s};e===null?e=[a]:e.push(a),t++}}}}else{let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:m.allOf[1].else.oneOf[2].type,parentSchema:m.allOf[1].
else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}w!==!0&&(w=!0)}else if(F==="phone"){let q=t,re=t,U=t,A=!1,W=t;if(t===
W)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};
e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=W===t;A=A||xe;let H=t;if(t===H)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=H===t;if(A=A||xe,A)t=U,e!==null&&(U?e.length=U:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ne=re===t;if(Ne){let s={instancePath:i,schemaPath:"#/allOf/1/else/o\
neOf/3/not",keyword:"not",params:{},schema:m.allOf[1].else.oneOf[3].not,parentSchema:m.allOf[1].else.oneOf[3],data:r};e===
null?e=[s]:e.push(s),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{
missingProperty:"type"},schema:m.allOf[1].else.oneOf[3].required,parentSchema:m.allOf[1].else.oneOf[3],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="country")){let a={instancePath:i,schemaPath:"#/all\
Of/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.
allOf[1].else.oneOf[3],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="p\
hone"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
phone"},schema:"phone",parentSchema:m.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
country!==void 0&&o.call(r,"country")){let s=r.country;if(s!=="US"){let a={instancePath:i+"/country",schemaPath:"#/allOf\
/1/else/oneOf/3/properties/country/enum",keyword:"enum",params:{allowedValues:m.allOf[1].else.oneOf[3].properties.country.
enum},schema:m.allOf[1].else.oneOf[3].properties.country.enum,parentSchema:m.allOf[1].else.oneOf[3].properties.country,data:s};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{
type:"object"},schema:m.allOf[1].else.oneOf[3].type,parentSchema:m.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(
s),t++}w!==!0&&(w=!0)}else if(F==="sequence"){let q=t,re=t,U=t,A=!1,W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var ke=W===t;A=A||ke;let H=t;if(t===H)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var ke=H===t;if(A=A||ke,A)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var Ee=re===t;if(Ee){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/4/not",keyword:"not",params:{},schema:m.
allOf[1].else.oneOf[4].not,parentSchema:m.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(s),t++}else t=q,e!==null&&
(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,
schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",params:{missingProperty:"type"},schema:m.allOf[1].else.oneOf[4].
required,parentSchema:m.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"type"||s==="start"||s==="step"||s==="pattern")){let a={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/4/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.allOf[1].else.oneOf[4],data:r};
e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="sequence"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue:"sequence"},schema:"\
sequence",parentSchema:m.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.start!==void 0&&
o.call(r,"start")){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/start",
schemaPath:"#/allOf/1/else/oneOf/4/properties/start/type",keyword:"type",params:{type:"integer"},schema:m.allOf[1].else.
oneOf[4].properties.start.type,parentSchema:m.allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[a]:e.push(a),t++}
if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let a={instancePath:i+"/start",schemaPath:"#/allOf/1/else/oneOf\
/4/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},schema:8e15,parentSchema:m.allOf[1].else.
oneOf[4].properties.start,data:s};e===null?e=[a]:e.push(a),t++}if(s<-8e15||isNaN(s)){let a={instancePath:i+"/start",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:-8e15},schema:-8e15,parentSchema:m.
allOf[1].else.oneOf[4].properties.start,data:s};e===null?e=[a]:e.push(a),t++}}}if(r.step!==void 0&&o.call(r,"step")){let s=r.
step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:i+"/step",schemaPath:"#/allOf/1/else/\
oneOf/4/properties/step/type",keyword:"type",params:{type:"integer"},schema:m.allOf[1].else.oneOf[4].properties.step.type,
parentSchema:m.allOf[1].else.oneOf[4].properties.step,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(
s)){if(s>1e9||isNaN(s)){let a={instancePath:i+"/step",schemaPath:"#/allOf/1/else/oneOf/4/properties/step/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:m.allOf[1].else.oneOf[4].properties.step,data:s};e===
null?e=[a]:e.push(a),t++}if(s<-1e9||isNaN(s)){let a={instancePath:i+"/step",schemaPath:"#/allOf/1/else/oneOf/4/propertie\
s/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},schema:-1e9,parentSchema:m.allOf[1].else.oneOf[4].
properties.step,data:s};e===null?e=[a]:e.push(a),t++}}}if(r.pattern!==void 0&&o.call(r,"pattern")){let s=r.pattern;if(typeof s==
"string"){if(J(s)>200){let a={instancePath:i+"/pattern",schemaPath:"#/allOf/1/else/oneOf/4/properties/pattern/maxLength",
keyword:"maxLength",params:{limit:200},schema:200,parentSchema:m.allOf[1].else.oneOf[4].properties.pattern,data:s};e===null?
e=[a]:e.push(a),t++}if(J(s)<1){let a={instancePath:i+"/pattern",schemaPath:"#/allOf/1/else/oneOf/4/properties/pattern/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.allOf[1].else.oneOf[4].properties.pattern,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/pattern",schemaPath:"#/allOf/1/else/oneOf/4/properties/patter\
n/type",keyword:"type",params:{type:"string"},schema:m.allOf[1].else.oneOf[4].properties.pattern.type,parentSchema:m.allOf[1].
else.oneOf[4].properties.pattern,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1\
/else/oneOf/4/type",keyword:"type",params:{type:"object"},schema:m.allOf[1].else.oneOf[4].type,parentSchema:m.allOf[1].else.
oneOf[4],data:r};e===null?e=[s]:e.push(s),t++}w!==!0&&(w=!0)}else if(F==="string"){let q=t,re=t,U=t,A=!1,W=t;if(t===W)if(r&&
typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=W===t;A=A||$e;let H=t;if(t===H)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?e=
[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=H===t;if(A=A||$e,A)t=U,e!==null&&(U?e.length=U:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var Ie=re===t;if(Ie){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/not",
keyword:"not",params:{},schema:m.allOf[1].else.oneOf[5].not,parentSchema:m.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:
e.push(s),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||
!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"\
type"},schema:m.allOf[1].else.oneOf[5].required,parentSchema:m.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}
for(let s of Object.keys(r))if(!(s==="type"||s==="length"||s==="alphabet")){let a={instancePath:i,schemaPath:"#/allOf/1/\
else/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.
allOf[1].else.oneOf[5],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="s\
tring"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{
allowedValue:"string"},schema:"string",parentSchema:m.allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.length!==void 0&&o.call(r,"length")){let s=r.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let a={instancePath:i+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/type",keyword:"type",params:{type:"\
integer"},schema:m.allOf[1].else.oneOf[5].properties.length.type,parentSchema:m.allOf[1].else.oneOf[5].properties.length,
data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let a={instancePath:i+"/len\
gth",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:m.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[a]:e.push(a),t++}if(s<0||isNaN(s)){
let a={instancePath:i+"/length",schemaPath:"#/allOf/1/else/oneOf/5/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:m.allOf[1].else.oneOf[5].properties.length,data:s};e===null?e=[a]:e.push(
a),t++}}}if(r.alphabet!==void 0&&o.call(r,"alphabet")){let s=r.alphabet;if(typeof s=="string"){if(J(s)>1e3){let a={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:m.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[a]:e.push(a),t++}if(J(s)<1){let a={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:m.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/5/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:m.
allOf[1].else.oneOf[5].properties.alphabet.type,parentSchema:m.allOf[1].else.oneOf[5].properties.alphabet,data:s};e===null?
e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"o\
bject"},schema:m.allOf[1].else.oneOf[5].type,parentSchema:m.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}
w!==!0&&(w=!0)}else if(F==="timestamp"){let q=t,re=t,U=t,A=!1,W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===
null?e=[s]:e.push(s),t++}var we=W===t;A=A||we;let H=t;if(t===H)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var we=H===t;if(A=A||we,A)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var Te=re===t;if(Te){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/6/not",keyword:"not",params:{},schema:m.
allOf[1].else.oneOf[6].not,parentSchema:m.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}else t=q,e!==null&&
(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,
schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},schema:m.allOf[1].else.oneOf[6].
required,parentSchema:m.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"type"||s==="format"||s==="offset"||s==="zone")){let a={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/6/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.allOf[1].else.oneOf[6],data:r};
e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="timestamp"){let a={instancePath:i+
"/type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:m.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.format!==void 0&&
o.call(r,"format")){let s=r.format;if(typeof s=="string"){if(J(s)>100){let a={instancePath:i+"/format",schemaPath:"#/all\
Of/1/else/oneOf/6/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:m.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[a]:e.push(a),t++}if(J(s)<1){let a={instancePath:i+"/format",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:m.allOf[1].
else.oneOf[6].properties.format,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:i+"/format",schemaPath:"#\
/allOf/1/else/oneOf/6/properties/format/type",keyword:"type",params:{type:"string"},schema:m.allOf[1].else.oneOf[6].properties.
format.type,parentSchema:m.allOf[1].else.oneOf[6].properties.format,data:s};e===null?e=[a]:e.push(a),t++}}if(r.offset!==
void 0&&o.call(r,"offset")){let s=r.offset;if(typeof s!="string"){let a={instancePath:i+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/6/properties/offset/type",keyword:"type",params:{type:"string"},schema:m.allOf[1].else.oneOf[6].properties.offset.
type,parentSchema:m.allOf[1].else.oneOf[6].properties.offset,data:s};e===null?e=[a]:e.push(a),t++}}if(r.zone!==void 0&&o.
call(r,"zone")){let s=r.zone;if(typeof s!="string"){let a={instancePath:i+"/zone",schemaPath:"#/allOf/1/else/oneOf/6/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:m.allOf[1].else.oneOf[6].properties.zone.type,parentSchema:m.
allOf[1].else.oneOf[6].properties.zone,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/a\
llOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:m.allOf[1].else.oneOf[6].type,parentSchema:m.allOf[1].
else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}w!==!0&&(w=!0)}else if(F==="uuid"){let q=t,re=t,U=t,A=!1,W=t;if(t===W)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let a={};e===
null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Pe=W===t;A=A||Pe;let H=t;if(t===H)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Pe=H===t;if(A=A||Pe,A)t=U,e!==null&&(U?e.length=U:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ue=re===t;if(Ue){let s={instancePath:i,schemaPath:"#/allOf/1/else/o\
neOf/7/not",keyword:"not",params:{},schema:m.allOf[1].else.oneOf[7].not,parentSchema:m.allOf[1].else.oneOf[7],data:r};e===
null?e=[s]:e.push(s),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"required",params:{
missingProperty:"type"},schema:m.allOf[1].else.oneOf[7].required,parentSchema:m.allOf[1].else.oneOf[7],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="version")){let a={instancePath:i,schemaPath:"#/all\
Of/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:m.
allOf[1].else.oneOf[7],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="u\
uid"){let a={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue:"\
uuid"},schema:"uuid",parentSchema:m.allOf[1].else.oneOf[7].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.version!==
void 0&&o.call(r,"version")){let s=r.version;if(!(s===4||s===7)){let a={instancePath:i+"/version",schemaPath:"#/allOf/1/\
else/oneOf/7/properties/version/enum",keyword:"enum",params:{allowedValues:m.allOf[1].else.oneOf[7].properties.version.enum},
schema:m.allOf[1].else.oneOf[7].properties.version.enum,parentSchema:m.allOf[1].else.oneOf[7].properties.version,data:s};
e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{
type:"object"},schema:m.allOf[1].else.oneOf[7].type,parentSchema:m.allOf[1].else.oneOf[7],data:r};e===null?e=[s]:e.push(
s),t++}w!==!0&&(w=!0)}else{let q={instancePath:i,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"type",tagValue:F},schema:m.allOf[1].else.discriminator,parentSchema:m.allOf[1].else,data:r};e===null?
e=[q]:e.push(q),t++}else{let q={instancePath:i,schemaPath:"#/allOf/1/else/discriminator",keyword:"discriminator",params:{
error:"tag",tag:"type",tagValue:F},schema:m.allOf[1].else.discriminator,parentSchema:m.allOf[1].else,data:r};e===null?e=
[q]:e.push(q),t++}}else{let F={instancePath:i,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"object"},schema:m.
allOf[1].else.type,parentSchema:m.allOf[1].else,data:r};e===null?e=[F]:e.push(F),t++}var b=v===t;p=b}if(!p){let v={instancePath:i,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:m.allOf[1].if,parentSchema:m.allOf[1],data:r};
e===null?e=[v]:e.push(v),t++}return oe.errors=e,D.props=w,t===0}oe.evaluated={dynamicProps:!0,dynamicItems:!1};var ne={title:"\
Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/reply"}},{if:{type:"object",not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{type:"array",minItems:1,items:{$ref:"\
#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},_={title:"Expectations",type:"object",additionalProperties:!1,properties:{
status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{
$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[
{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"objec\
t",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,
properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+\
(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},
check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output\
.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[
{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},j={title:"What a field must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,
examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by another action."]},below:{type:["numb\
er","string"],examples:[100]},closeTo:{type:"object",properties:{value:{type:["number","string"]},within:{type:["number",
"string"]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{anyOf:[{type:"obj\
ect",required:["$typed"]},{type:"object",required:["$template"]}]}},contains:{examples:["confirmed"]},empty:{type:"boole\
an",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:["CUST-99284"]},length:{type:"integer",minimum:0,
examples:[10]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{
type:"integer",minimum:0,examples:[80]},min:{type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,
examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{
type:"boolean",examples:[!0]},startsWith:{examples:["CUST-"]},type:{enum:["string","number","integer","boolean","array",
"object","null"],examples:["number"]}},examples:[{type:"number",min:0}]};function K(r,{instancePath:i="",parentData:ie,parentDataProperty:le,
rootData:V=r,dynamicAnchors:B={}}={}){let e=null,t=0,D=K.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.above!==void 0&&o.call(r,"above")){let c=r.above;if(!(typeof c==
"number"&&isFinite(c))&&typeof c!="string"){let g={instancePath:i+"/above",schemaPath:"#/properties/above/type",keyword:"\
type",params:{type:j.properties.above.type},schema:j.properties.above.type,parentSchema:j.properties.above,data:c};e===null?
e=[g]:e.push(g),t++}}if(r.absent!==void 0&&o.call(r,"absent")){let c=r.absent;if(c!==!0){let g={instancePath:i+"/absent",
schemaPath:"#/properties/absent/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:j.properties.absent,
data:c};e===null?e=[g]:e.push(g),t++}}if(r.because!==void 0&&o.call(r,"because")){let c=r.because;if(typeof c=="string"){
if(J(c)<1){let g={instancePath:i+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:j.properties.because,data:c};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/because",schemaPath:"\
#/properties/because/type",keyword:"type",params:{type:"string"},schema:j.properties.because.type,parentSchema:j.properties.
because,data:c};e===null?e=[g]:e.push(g),t++}}if(r.below!==void 0&&o.call(r,"below")){let c=r.below;if(!(typeof c=="numb\
er"&&isFinite(c))&&typeof c!="string"){let g={instancePath:i+"/below",schemaPath:"#/properties/below/type",keyword:"type",
params:{type:j.properties.below.type},schema:j.properties.below.type,parentSchema:j.properties.below,data:c};e===null?e=
[g]:e.push(g),t++}}if(r.closeTo!==void 0&&o.call(r,"closeTo")){let c=r.closeTo,g=t,Q=t,G=t,M=!1,se=t;if(t===se)if(c&&typeof c==
"object"&&!Array.isArray(c)){let P;if((c.$typed===void 0||!o.call(c,"$typed"))&&(P="$typed")){let I={};e===null?e=[I]:e.
push(I),t++}}else{let P={};e===null?e=[P]:e.push(P),t++}var z=se===t;M=M||z;let R=t;if(t===R)if(c&&typeof c=="object"&&!Array.
isArray(c)){let P;if((c.$template===void 0||!o.call(c,"$template"))&&(P="$template")){let I={};e===null?e=[I]:e.push(I),
t++}}else{let P={};e===null?e=[P]:e.push(P),t++}var z=R===t;if(M=M||z,M)t=G,e!==null&&(G?e.length=G:e=null);else{let P={};
e===null?e=[P]:e.push(P),t++}var pe=Q===t;if(pe){let P={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/not",
keyword:"not",params:{},schema:j.properties.closeTo.not,parentSchema:j.properties.closeTo,data:c};e===null?e=[P]:e.push(
P),t++}else t=g,e!==null&&(g?e.length=g:e=null);if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.value===void 0||!o.call(
c,"value")){let P={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
value"},schema:j.properties.closeTo.required,parentSchema:j.properties.closeTo,data:c};e===null?e=[P]:e.push(P),t++}if(c.
within===void 0||!o.call(c,"within")){let P={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"\
required",params:{missingProperty:"within"},schema:j.properties.closeTo.required,parentSchema:j.properties.closeTo,data:c};
e===null?e=[P]:e.push(P),t++}for(let P of Object.keys(c))if(!(P==="value"||P==="within")){let I={instancePath:i+"/closeT\
o",schemaPath:"#/properties/closeTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},schema:!1,
parentSchema:j.properties.closeTo,data:c};e===null?e=[I]:e.push(I),t++}if(c.value!==void 0&&o.call(c,"value")){let P=c.value;
if(!(typeof P=="number"&&isFinite(P))&&typeof P!="string"){let I={instancePath:i+"/closeTo/value",schemaPath:"#/properti\
es/closeTo/properties/value/type",keyword:"type",params:{type:j.properties.closeTo.properties.value.type},schema:j.properties.
closeTo.properties.value.type,parentSchema:j.properties.closeTo.properties.value,data:P};e===null?e=[I]:e.push(I),t++}}if(c.
within!==void 0&&o.call(c,"within")){let P=c.within;if(!(typeof P=="number"&&isFinite(P))&&typeof P!="string"){let I={instancePath:i+
"/closeTo/within",schemaPath:"#/properties/closeTo/properties/within/type",keyword:"type",params:{type:j.properties.closeTo.
properties.within.type},schema:j.properties.closeTo.properties.within.type,parentSchema:j.properties.closeTo.properties.
within,data:P};e===null?e=[I]:e.push(I),t++}}}else{let P={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/typ\
e",keyword:"type",params:{type:"object"},schema:j.properties.closeTo.type,parentSchema:j.properties.closeTo,data:c};e===
null?e=[P]:e.push(P),t++}}if(r.empty!==void 0&&o.call(r,"empty")){let c=r.empty;if(typeof c!="boolean"){let g={instancePath:i+
"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:j.properties.empty.type,parentSchema:j.
properties.empty,data:c};e===null?e=[g]:e.push(g),t++}}if(r.length!==void 0&&o.call(r,"length")){let c=r.length;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:i+"/length",schemaPath:"#/properties/length/type",keyword:"\
type",params:{type:"integer"},schema:j.properties.length.type,parentSchema:j.properties.length,data:c};e===null?e=[g]:e.
push(g),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){let g={instancePath:i+"/length",schemaPath:"#/propertie\
s/length/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.properties.length,data:c};e===
null?e=[g]:e.push(g),t++}}if(r.matches!==void 0&&o.call(r,"matches")){let c=r.matches;if(typeof c=="string"){if(J(c)<1){
let g={instancePath:i+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:j.properties.matches,data:c};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/matches",schemaPath:"\
#/properties/matches/type",keyword:"type",params:{type:"string"},schema:j.properties.matches.type,parentSchema:j.properties.
matches,data:c};e===null?e=[g]:e.push(g),t++}}if(r.max!==void 0&&o.call(r,"max")){let c=r.max;if(!(typeof c=="number"&&isFinite(
c))&&typeof c!="string"){let g={instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:j.properties.
max.type},schema:j.properties.max.type,parentSchema:j.properties.max,data:c};e===null?e=[g]:e.push(g),t++}}if(r.maxLength!==
void 0&&o.call(r,"maxLength")){let c=r.maxLength;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:i+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},schema:j.properties.maxLength.
type,parentSchema:j.properties.maxLength,data:c};e===null?e=[g]:e.push(g),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||
isNaN(c))){let g={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:j.properties.maxLength,data:c};e===null?e=[g]:e.push(g),t++}}if(r.min!==void 0&&o.call(
r,"min")){let c=r.min;if(!(typeof c=="number"&&isFinite(c))&&typeof c!="string"){let g={instancePath:i+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:j.properties.min.type},schema:j.properties.min.type,parentSchema:j.properties.
min,data:c};e===null?e=[g]:e.push(g),t++}}if(r.minLength!==void 0&&o.call(r,"minLength")){let c=r.minLength;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let g={instancePath:i+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},schema:j.properties.minLength.type,parentSchema:j.properties.minLength,data:c};e===null?e=
[g]:e.push(g),t++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){let g={instancePath:i+"/minLength",schemaPath:"#/\
properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:j.properties.minLength,
data:c};e===null?e=[g]:e.push(g),t++}}if(r.oneOf!==void 0&&o.call(r,"oneOf")){let c=r.oneOf;if(Array.isArray(c)){if(c.length<
1){let g={instancePath:i+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:j.properties.oneOf,data:c};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/oneOf",schemaPath:"#/\
properties/oneOf/type",keyword:"type",params:{type:"array"},schema:j.properties.oneOf.type,parentSchema:j.properties.oneOf,
data:c};e===null?e=[g]:e.push(g),t++}}if(r.optional!==void 0&&o.call(r,"optional")){let c=r.optional;if(typeof c!="boole\
an"){let g={instancePath:i+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},schema:j.
properties.optional.type,parentSchema:j.properties.optional,data:c};e===null?e=[g]:e.push(g),t++}}if(r.type!==void 0&&o.
call(r,"type")){let c=r.type;if(!(c==="string"||c==="number"||c==="integer"||c==="boolean"||c==="array"||c==="object"||c===
"null")){let g={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:j.properties.
type.enum},schema:j.properties.type.enum,parentSchema:j.properties.type,data:c};e===null?e=[g]:e.push(g),t++}}}return K.
errors=e,t===0}K.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,closeTo:!0,contains:!0,empty:!0,endsWith:!0,equals:!0,
length:!0,matches:!0,max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,startsWith:!0,type:!0},dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:i="",parentData:ie,parentDataProperty:le,rootData:V=r,dynamicAnchors:B={}}={}){
let e=null,t=0,D=ue.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let z=t,pe=t,c=t,g=!1,Q=t;
if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$typed===void 0||!o.call(r,"$typed"))&&(l="$typed")){let f={};
e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var M=Q===t;g=g||M;let G=t;if(t===G)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if((r.$template===void 0||!o.call(r,"$template"))&&(l="$template")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var M=G===t;if(g=g||M,g)t=c,e!==null&&(c?e.length=c:e=null);else{
let l={};e===null?e=[l]:e.push(l),t++}var se=pe===t;if(se){let l={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},
schema:_.not,parentSchema:_,data:r};e===null?e=[l]:e.push(l),t++}else t=z,e!==null&&(z?e.length=z:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let l of Object.keys(r))if(!(l==="status"||l==="output"||l==="errors"||l==="latency"||l===
"strict"||l==="contract"||l==="check"||l==="snapshot")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:_,data:r};e===null?e=[f]:e.push(f),t++}if(r.status!==
void 0&&o.call(r,"status")){let l=r.status;if(!(l==="SUCCEEDED"||l==="FAILED")){let f={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:_.properties.status.enum},schema:_.properties.status.enum,
parentSchema:_.properties.status,data:l};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&o.call(r,"output")){let l=r.
output,f=t,k=t,h=t,x=!1,E=t;if(t===E)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,
"$typed"))&&(p="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var R=E===t;
x=x||R;let n=t;if(t===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$template===void 0||!o.call(l,"$templat\
e"))&&(p="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var R=n===t;if(x=
x||R,x)t=h,e!==null&&(h?e.length=h:e=null);else{let p={};e===null?e=[p]:e.push(p),t++}var P=k===t;if(P){let p={instancePath:i+
"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},schema:_.properties.output.not,parentSchema:_.properties.
output,data:l};e===null?e=[p]:e.push(p),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l))for(let p of Object.keys(l))K(l[p],{instancePath:i+"/output/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,
rootData:V,dynamicAnchors:B})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);else{let p={instancePath:i+"/output",
schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"},schema:_.properties.output.type,parentSchema:_.
properties.output,data:l};e===null?e=[p]:e.push(p),t++}}if(r.errors!==void 0&&o.call(r,"errors")){let l=r.errors;if(Array.
isArray(l)){if(l.length<1){let k={instancePath:i+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:_.properties.errors,data:l};e===null?e=[k]:e.push(k),t++}let f=l.length;for(let k=0;k<
f;k++){let h=l[k],x=t,E=t,n=t,p=!1,u=t;if(t===u)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||
!o.call(h,"$typed"))&&(d="$typed")){let N={};e===null?e=[N]:e.push(N),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var I=u===
t;p=p||I;let b=t;if(t===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$templ\
ate"))&&(d="$template")){let N={};e===null?e=[N]:e.push(N),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var I=b===t;if(p=
p||I,p)t=n,e!==null&&(n?e.length=n:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var Y=E===t;if(Y){let d={instancePath:i+
"/errors/"+k,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:_.properties.errors.items.not,parentSchema:_.
properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){if(Object.keys(h).length<1){let d={instancePath:i+"/errors/"+k,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:_.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}for(let d of Object.keys(h))if(!(d==="code"||d==="message"||d==="field")){let N={instancePath:i+
"/errors/"+k,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:_.properties.errors.items,data:h};e===null?e=[N]:e.push(N),t++}h.code!==void 0&&o.call(h,"code")&&
(K(h.code,{instancePath:i+"/errors/"+k+"/code",parentData:h,parentDataProperty:"code",rootData:V,dynamicAnchors:B})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length)),h.message!==void 0&&o.call(h,"message")&&(K(h.message,{instancePath:i+
"/errors/"+k+"/message",parentData:h,parentDataProperty:"message",rootData:V,dynamicAnchors:B})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length)),h.field!==void 0&&o.call(h,"field")&&(K(h.field,{instancePath:i+"/errors/"+k+"/field",parentData:h,
parentDataProperty:"field",rootData:V,dynamicAnchors:B})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{let d={
instancePath:i+"/errors/"+k,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:_.properties.
errors.items.type,parentSchema:_.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:_.properties.errors.type,parentSchema:_.
properties.errors,data:l};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&o.call(r,"latency")){let l=r.latency,f=t,
k=t,h=t,x=!1,E=t;if(t===E)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&
(p="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var X=E===t;x=x||X;let n=t;
if(t===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$template===void 0||!o.call(l,"$template"))&&(p="$temp\
late")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var X=n===t;if(x=x||X,x)t=h,e!==
null&&(h?e.length=h:e=null);else{let p={};e===null?e=[p]:e.push(p),t++}var Z=k===t;if(Z){let p={instancePath:i+"/latency",
schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:_.properties.latency.not,parentSchema:_.properties.
latency,data:l};e===null?e=[p]:e.push(p),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length<1){let p={instancePath:i+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:_.properties.latency,data:l};e===null?e=[p]:e.push(p),t++}for(let p of Object.
keys(l))if(!(p==="max"||p==="warn")){let u={instancePath:i+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:_.properties.latency,data:l};e===
null?e=[u]:e.push(u),t++}if(l.max!==void 0&&o.call(l,"max")){let p=l.max;if(typeof p=="string"){if(!ge.test(p)){let u={instancePath:i+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.properties.max,data:p};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:_.properties.latency.properties.max.type,parentSchema:_.properties.latency.properties.
max,data:p};e===null?e=[u]:e.push(u),t++}}if(l.warn!==void 0&&o.call(l,"warn")){let p=l.warn;if(typeof p=="string"){if(!ge.
test(p)){let u={instancePath:i+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.
properties.warn,data:p};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:_.properties.latency.properties.warn.type,parentSchema:_.
properties.latency.properties.warn,data:p};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:i+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:_.properties.latency.type,parentSchema:_.properties.
latency,data:l};e===null?e=[p]:e.push(p),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let l=r.strict;if(typeof l!="boo\
lean"){let f={instancePath:i+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:_.
properties.strict.type,parentSchema:_.properties.strict,data:l};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.
call(r,"contract")){let l=r.contract;if(typeof l!="boolean"){let f={instancePath:i+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:_.properties.contract.type,parentSchema:_.properties.contract,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&o.call(r,"check")){let l=r.check;if(typeof l!="string"&&!Array.
isArray(l)){let f={instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:_.properties.
check.type},schema:_.properties.check.type,parentSchema:_.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(typeof l==
"string"&&J(l)<1){let f={instancePath:i+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(Array.isArray(l)){if(l.length<1){let k={
instancePath:i+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.
properties.check,data:l};e===null?e=[k]:e.push(k),t++}let f=l.length;for(let k=0;k<f;k++){let h=l[k];if(typeof h=="strin\
g"){if(J(h)<1){let x={instancePath:i+"/check/"+k,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+
"/check/"+k,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:_.properties.check.items.
type,parentSchema:_.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&o.call(r,"sna\
pshot")){let l=r.snapshot;if(typeof l!="boolean"){let f={instancePath:i+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:_.properties.snapshot.type,parentSchema:_.properties.snapshot,data:l};
e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[l]:e.push(l),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var S={title:"Expectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"\
string",minLength:1,examples:["inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:[
"FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"\
CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"\
FAILED"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}};function ye(r,{instancePath:i="",
parentData:ie,parentDataProperty:le,rootData:V=r,dynamicAnchors:B={}}={}){let e=null,t=0,D=ye.evaluated;D.dynamicProps&&
(D.props=void 0),D.dynamicItems&&(D.items=void 0);let z=t,pe=t,c=t,g=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if((r.$typed===void 0||!o.call(r,"$typed"))&&(l="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};
e===null?e=[l]:e.push(l),t++}var M=Q===t;g=g||M;let G=t;if(t===G)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
$template===void 0||!o.call(r,"$template"))&&(l="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?
e=[l]:e.push(l),t++}var M=G===t;if(g=g||M,g)t=c,e!==null&&(c?e.length=c:e=null);else{let l={};e===null?e=[l]:e.push(l),t++}
var se=pe===t;if(se){let l={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},schema:S.not,parentSchema:S,data:r};
e===null?e=[l]:e.push(l),t++}else t=z,e!==null&&(z?e.length=z:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l of Object.
keys(r))if(!o.call(S.properties,l)){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},schema:!1,parentSchema:S,data:r};e===null?e=[f]:e.push(f),t++}if(r.when!==void 0&&o.call(
r,"when")){let l=r.when;if(typeof l=="string"){if(J(l)<1){let f={instancePath:i+"/when",schemaPath:"#/properties/when/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.when,data:l};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},schema:S.properties.
when.type,parentSchema:S.properties.when,data:l};e===null?e=[f]:e.push(f),t++}}if(r.status!==void 0&&o.call(r,"status")){
let l=r.status;if(!(l==="SUCCEEDED"||l==="FAILED")){let f={instancePath:i+"/status",schemaPath:"#/properties/status/enum",
keyword:"enum",params:{allowedValues:S.properties.status.enum},schema:S.properties.status.enum,parentSchema:S.properties.
status,data:l};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&o.call(r,"output")){let l=r.output,f=t,k=t,h=t,x=!1,E=t;
if(t===E)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&(p="$typed")){let u={};
e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var R=E===t;x=x||R;let n=t;if(t===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){let p;if((l.$template===void 0||!o.call(l,"$template"))&&(p="$template")){let u={};e===null?
e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var R=n===t;if(x=x||R,x)t=h,e!==null&&(h?e.length=h:e=null);else{
let p={};e===null?e=[p]:e.push(p),t++}var P=k===t;if(P){let p={instancePath:i+"/output",schemaPath:"#/properties/output/\
not",keyword:"not",params:{},schema:S.properties.output.not,parentSchema:S.properties.output,data:l};e===null?e=[p]:e.push(
p),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let p of Object.keys(l))
K(l[p],{instancePath:i+"/output/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:V,
dynamicAnchors:B})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);else{let p={instancePath:i+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:"object"},schema:S.properties.output.type,parentSchema:S.properties.
output,data:l};e===null?e=[p]:e.push(p),t++}}if(r.errors!==void 0&&o.call(r,"errors")){let l=r.errors;if(Array.isArray(l)){
if(l.length<1){let k={instancePath:i+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:S.properties.errors,data:l};e===null?e=[k]:e.push(k),t++}let f=l.length;for(let k=0;k<f;k++){let h=l[k],
x=t,E=t,n=t,p=!1,u=t;if(t===u)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||!o.call(h,"$type\
d"))&&(d="$typed")){let N={};e===null?e=[N]:e.push(N),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var I=u===t;p=p||I;
let b=t;if(t===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$template"))&&(d=
"$template")){let N={};e===null?e=[N]:e.push(N),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var I=b===t;if(p=p||I,p)
t=n,e!==null&&(n?e.length=n:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var Y=E===t;if(Y){let d={instancePath:i+"\
/errors/"+k,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:S.properties.errors.items.not,parentSchema:S.
properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){if(Object.keys(h).length<1){let d={instancePath:i+"/errors/"+k,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:S.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}for(let d of Object.keys(h))if(!(d==="code"||d==="message"||d==="field")){let N={instancePath:i+
"/errors/"+k,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:S.properties.errors.items,data:h};e===null?e=[N]:e.push(N),t++}h.code!==void 0&&o.call(h,"code")&&
(K(h.code,{instancePath:i+"/errors/"+k+"/code",parentData:h,parentDataProperty:"code",rootData:V,dynamicAnchors:B})||(e=
e===null?K.errors:e.concat(K.errors),t=e.length)),h.message!==void 0&&o.call(h,"message")&&(K(h.message,{instancePath:i+
"/errors/"+k+"/message",parentData:h,parentDataProperty:"message",rootData:V,dynamicAnchors:B})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length)),h.field!==void 0&&o.call(h,"field")&&(K(h.field,{instancePath:i+"/errors/"+k+"/field",parentData:h,
parentDataProperty:"field",rootData:V,dynamicAnchors:B})||(e=e===null?K.errors:e.concat(K.errors),t=e.length))}else{let d={
instancePath:i+"/errors/"+k,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:S.properties.
errors.items.type,parentSchema:S.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:S.properties.errors.type,parentSchema:S.
properties.errors,data:l};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&o.call(r,"latency")){let l=r.latency,f=t,
k=t,h=t,x=!1,E=t;if(t===E)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&
(p="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var X=E===t;x=x||X;let n=t;
if(t===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$template===void 0||!o.call(l,"$template"))&&(p="$temp\
late")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var X=n===t;if(x=x||X,x)t=h,e!==
null&&(h?e.length=h:e=null);else{let p={};e===null?e=[p]:e.push(p),t++}var Z=k===t;if(Z){let p={instancePath:i+"/latency",
schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:S.properties.latency.not,parentSchema:S.properties.
latency,data:l};e===null?e=[p]:e.push(p),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length<1){let p={instancePath:i+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:S.properties.latency,data:l};e===null?e=[p]:e.push(p),t++}for(let p of Object.
keys(l))if(!(p==="max"||p==="warn")){let u={instancePath:i+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:S.properties.latency,data:l};e===
null?e=[u]:e.push(u),t++}if(l.max!==void 0&&o.call(l,"max")){let p=l.max;if(typeof p=="string"){if(!ge.test(p)){let u={instancePath:i+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:S.properties.latency.properties.max,data:p};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:S.properties.latency.properties.max.type,parentSchema:S.properties.latency.properties.
max,data:p};e===null?e=[u]:e.push(u),t++}}if(l.warn!==void 0&&o.call(l,"warn")){let p=l.warn;if(typeof p=="string"){if(!ge.
test(p)){let u={instancePath:i+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:S.properties.latency.
properties.warn,data:p};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:S.properties.latency.properties.warn.type,parentSchema:S.
properties.latency.properties.warn,data:p};e===null?e=[u]:e.push(u),t++}}}else{let p={instancePath:i+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:S.properties.latency.type,parentSchema:S.properties.
latency,data:l};e===null?e=[p]:e.push(p),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let l=r.strict;if(typeof l!="boo\
lean"){let f={instancePath:i+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:S.
properties.strict.type,parentSchema:S.properties.strict,data:l};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.
call(r,"contract")){let l=r.contract;if(typeof l!="boolean"){let f={instancePath:i+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:S.properties.contract.type,parentSchema:S.properties.contract,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&o.call(r,"check")){let l=r.check;if(typeof l!="string"&&!Array.
isArray(l)){let f={instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:S.properties.
check.type},schema:S.properties.check.type,parentSchema:S.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(typeof l==
"string"&&J(l)<1){let f={instancePath:i+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:S.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(Array.isArray(l)){if(l.length<1){let k={
instancePath:i+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:S.
properties.check,data:l};e===null?e=[k]:e.push(k),t++}let f=l.length;for(let k=0;k<f;k++){let h=l[k];if(typeof h=="strin\
g"){if(J(h)<1){let x={instancePath:i+"/check/"+k,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:S.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:i+
"/check/"+k,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:S.properties.check.items.
type,parentSchema:S.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&o.call(r,"sna\
pshot")){let l=r.snapshot;if(typeof l!="boolean"){let f={instancePath:i+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:S.properties.snapshot.type,parentSchema:S.properties.snapshot,data:l};
e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:S.
type,parentSchema:S,data:r};e===null?e=[l]:e.push(l),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function me(r,{instancePath:i="",parentData:ie,parentDataProperty:le,rootData:V=r,dynamicAnchors:B={}}={}){
let e=null,t=0,D=me.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0),!r||typeof r!="object"){
let $={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:ne.type},schema:ne.type,parentSchema:ne,data:r};e===
null?e=[$]:e.push($),t++}let z=t,pe=t,c=t,g=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$typed===
void 0||!o.call(r,"$typed"))&&($="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),
t++}var M=Q===t;g=g||M;let G=t;if(t===G)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$template===void 0||!o.
call(r,"$template"))&&($="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),t++}
var M=G===t;if(g=g||M,g)t=c,e!==null&&(c?e.length=c:e=null);else{let $={};e===null?e=[$]:e.push($),t++}var se=pe===t;if(se){
let $={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},schema:ne.not,parentSchema:ne,data:r};e===null?e=[$]:e.
push($),t++}else t=z,e!==null&&(z?e.length=z:e=null);let R=t,P=!0,I=t;if(!Array.isArray(r)){let $={};e===null?e=[$]:e.push(
$),t++}var Y=I===t;if(t=R,e!==null&&(R?e.length=R:e=null),!Y){let $=t;ue(r,{instancePath:i,parentData:ie,parentDataProperty:le,
rootData:V,dynamicAnchors:B})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);var Y=$===t;if(P=Y,P)var X=!0}if(!P){
let $={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:ne.allOf[0].if,parentSchema:ne.
allOf[0],data:r};e===null?e=[$]:e.push($),t++}let Z=t,l=!0,f=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let $={};
e===null?e=[$]:e.push($),t++}let k=t,h=t,x=t,E=!1,n=t;if(t===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.
$typed===void 0||!o.call(r,"$typed"))&&($="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:
e.push($),t++}var u=n===t;E=E||u;let p=t;if(t===p)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$template===void 0||
!o.call(r,"$template"))&&($="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),
t++}var u=p===t;if(E=E||u,E)t=x,e!==null&&(x?e.length=x:e=null);else{let $={};e===null?e=[$]:e.push($),t++}var b=h===t;if(b){
let $={};e===null?e=[$]:e.push($),t++}else t=k,e!==null&&(k?e.length=k:e=null);var d=f===t;if(t=Z,e!==null&&(Z?e.length=
Z:e=null),!d){let $=t;if(Array.isArray(r)){if(r.length<1){let C={instancePath:i,schemaPath:"#/allOf/1/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:ne.allOf[1].else,data:r};e===null?e=[C]:e.push(C),t++}let w=r.length;for(let C=0;C<
w;C++)ye(r[C],{instancePath:i+"/"+C,parentData:r,parentDataProperty:C,rootData:V,dynamicAnchors:B})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length)}else{let w={instancePath:i,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"\
array"},schema:ne.allOf[1].else.type,parentSchema:ne.allOf[1].else,data:r};e===null?e=[w]:e.push(w),t++}var d=$===t;if(l=
d,l)var N=!0}if(!l){let $={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:ne.
allOf[1].if,parentSchema:ne.allOf[1],data:r};e===null?e=[$]:e.push($),t++}return me.errors=e,D.props=X,D.items=N,t===0}me.
evaluated={dynamicProps:!0,dynamicItems:!0};function he(r,{instancePath:i="",parentData:ie,parentDataProperty:le,rootData:V=r,
dynamicAnchors:B={}}={}){let e=null,t=0,D=he.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);
let z=t,pe=t,c=t,g=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$typed===void 0||!o.call(r,"\
$typed"))&&(l="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var M=Q===t;g=
g||M;let G=t;if(t===G)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$template===void 0||!o.call(r,"$template"))&&
(l="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var M=G===t;if(g=g||M,
g)t=c,e!==null&&(c?e.length=c:e=null);else{let l={};e===null?e=[l]:e.push(l),t++}var se=pe===t;if(se){let l={instancePath:i,
schemaPath:"#/not",keyword:"not",params:{},schema:T.not,parentSchema:T,data:r};e===null?e=[l]:e.push(l),t++}else t=z,e!==
null&&(z?e.length=z:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l of Object.keys(r))if(!(l==="name"||l===
"inputs"||l==="matrix"||l==="mocks"||l==="expect"||l==="tags"||l==="skip"||l==="only")){let f={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:T,data:r};e===
null?e=[f]:e.push(f),t++}if(r.name!==void 0&&o.call(r,"name")){let l=r.name;if(typeof l=="string"){if(J(l)<1){let f={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:T.properties.
name,data:l};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},schema:T.properties.name.type,parentSchema:T.properties.name,data:l};e===null?e=[f]:e.push(
f),t++}}if(r.inputs!==void 0&&o.call(r,"inputs")){let l=r.inputs,f=t,k=t,h=t,x=!1,E=t;if(t===E)if(l&&typeof l=="object"&&
!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&(p="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let p={};e===null?e=[p]:e.push(p),t++}var R=E===t;x=x||R;let n=t;if(t===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;
if((l.$template===void 0||!o.call(l,"$template"))&&(p="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};
e===null?e=[p]:e.push(p),t++}var R=n===t;if(x=x||R,x)t=h,e!==null&&(h?e.length=h:e=null);else{let p={};e===null?e=[p]:e.
push(p),t++}var P=k===t;if(P){let p={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},
schema:T.properties.inputs.not,parentSchema:T.properties.inputs,data:l};e===null?e=[p]:e.push(p),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={instancePath:i+"/inputs",schemaPath:"#/prop\
erties/inputs/type",keyword:"type",params:{type:"object"},schema:T.properties.inputs.type,parentSchema:T.properties.inputs,
data:l};e===null?e=[p]:e.push(p),t++}}if(r.matrix!==void 0&&o.call(r,"matrix")){let l=r.matrix,f=t,k=t,h=t,x=!1,E=t;if(t===
E)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&(p="$typed")){let u={};
e===null?e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var I=E===t;x=x||I;let n=t;if(t===n)if(l&&typeof l==
"object"&&!Array.isArray(l)){let p;if((l.$template===void 0||!o.call(l,"$template"))&&(p="$template")){let u={};e===null?
e=[u]:e.push(u),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var I=n===t;if(x=x||I,x)t=h,e!==null&&(h?e.length=h:e=null);else{
let p={};e===null?e=[p]:e.push(p),t++}var Y=k===t;if(Y){let p={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/\
not",keyword:"not",params:{},schema:T.properties.matrix.not,parentSchema:T.properties.matrix,data:l};e===null?e=[p]:e.push(
p),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let p of Object.keys(l)){
let u=l[p];if(Array.isArray(u)){if(u.length<1){let b={instancePath:i+"/matrix/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:T.
properties.matrix.additionalProperties,data:u};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:i+"/matrix/"+p.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:T.properties.matrix.additionalProperties.type,parentSchema:T.properties.matrix.additionalProperties,data:u};
e===null?e=[b]:e.push(b),t++}}else{let p={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:T.properties.matrix.type,parentSchema:T.properties.matrix,data:l};e===null?e=[p]:e.push(p),
t++}}if(r.mocks!==void 0&&o.call(r,"mocks")){let l=r.mocks,f=t,k=t,h=t,x=!1,E=t;if(t===E)if(l&&typeof l=="object"&&!Array.
isArray(l)){let p;if((l.$typed===void 0||!o.call(l,"$typed"))&&(p="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let p={};e===null?e=[p]:e.push(p),t++}var X=E===t;x=x||X;let n=t;if(t===n)if(l&&typeof l=="object"&&!Array.isArray(l)){let p;
if((l.$template===void 0||!o.call(l,"$template"))&&(p="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let p={};
e===null?e=[p]:e.push(p),t++}var X=n===t;if(x=x||X,x)t=h,e!==null&&(h?e.length=h:e=null);else{let p={};e===null?e=[p]:e.
push(p),t++}var Z=k===t;if(Z){let p={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"not",params:{},
schema:T.properties.mocks.not,parentSchema:T.properties.mocks,data:l};e===null?e=[p]:e.push(p),t++}else t=f,e!==null&&(f?
e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let p of Object.keys(l))oe(l[p],{instancePath:i+"/moc\
ks/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:p,rootData:V,dynamicAnchors:B})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length);else{let p={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"\
type",params:{type:"object"},schema:T.properties.mocks.type,parentSchema:T.properties.mocks,data:l};e===null?e=[p]:e.push(
p),t++}}if(r.expect!==void 0&&o.call(r,"expect")&&(me(r.expect,{instancePath:i+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:V,dynamicAnchors:B})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)),r.tags!==void 0&&o.call(r,
"tags")){let l=r.tags;if(Array.isArray(l)){let f=l.length;for(let k=0;k<f;k++){let h=l[k];if(typeof h=="string"){if(!Le.
test(h)){let x={instancePath:i+"/tags/"+k,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"\
^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:T.properties.tags.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={
instancePath:i+"/tags/"+k,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:T.properties.
tags.items.type,parentSchema:T.properties.tags.items,data:h};e===null?e=[x]:e.push(x),t++}}}else{let f={instancePath:i+"\
/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:T.properties.tags.type,parentSchema:T.
properties.tags,data:l};e===null?e=[f]:e.push(f),t++}}if(r.skip!==void 0&&o.call(r,"skip")){let l=r.skip;if(typeof l=="s\
tring"){if(J(l)<1){let f={instancePath:i+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:T.properties.skip,data:l};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/skip",schemaPath:"\
#/properties/skip/type",keyword:"type",params:{type:"string"},schema:T.properties.skip.type,parentSchema:T.properties.skip,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.only!==void 0&&o.call(r,"only")){let l=r.only;if(typeof l!="boolean"){let f={
instancePath:i+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:T.properties.only.
type,parentSchema:T.properties.only,data:l};e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:T.type,parentSchema:T,data:r};e===null?e=[l]:e.push(l),t++}return he.errors=
e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:ie,parentDataProperty:le,
rootData:V=r,dynamicAnchors:B={}}={}){let e=null,t=0,D=Oe.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.
items=void 0);let z=t,pe=t,c=t,g=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$typed===void 0||
!o.call(r,"$typed"))&&(n="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var M=Q===
t;g=g||M;let G=t;if(t===G)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$template===void 0||!o.call(r,"$templ\
ate"))&&(n="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var M=G===t;if(g=
g||M,g)t=c,e!==null&&(c?e.length=c:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var se=pe===t;if(se){let n={instancePath:i,
schemaPath:"#/not",keyword:"not",params:{},schema:O.not,parentSchema:O,data:r};e===null?e=[n]:e.push(n),t++}else t=z,e!==
null&&(z?e.length=z:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.action===void 0||!o.call(r,"action")){let n={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},schema:O.required,parentSchema:O,
data:r};e===null?e=[n]:e.push(n),t++}for(let n of Object.keys(r))if(!o.call(O.properties,n)){let p={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:O,data:r};e===
null?e=[p]:e.push(p),t++}if(r.version!==void 0&&o.call(r,"version")){let n=r.version;if(n!==1){let p={instancePath:i+"/v\
ersion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:O.properties.
version,data:n};e===null?e=[p]:e.push(p),t++}}if(r.suite!==void 0&&o.call(r,"suite")){let n=r.suite;if(typeof n=="string"){
if(J(n)<1){let p={instancePath:i+"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:O.properties.suite,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/suite",schemaPath:"\
#/properties/suite/type",keyword:"type",params:{type:"string"},schema:O.properties.suite.type,parentSchema:O.properties.
suite,data:n};e===null?e=[p]:e.push(p),t++}}if(r.description!==void 0&&o.call(r,"description")){let n=r.description;if(typeof n!=
"string"){let p={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},schema:O.properties.description.type,parentSchema:O.properties.description,data:n};e===null?e=[p]:e.push(p),t++}}
if(r.owner!==void 0&&o.call(r,"owner")){let n=r.owner;if(typeof n!="string"){let p={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"},schema:O.properties.owner.type,parentSchema:O.properties.
owner,data:n};e===null?e=[p]:e.push(p),t++}}if(r.action!==void 0&&o.call(r,"action")){let n=r.action;if(typeof n!="strin\
g"&&!(n&&typeof n=="object"&&!Array.isArray(n))){let y={instancePath:i+"/action",schemaPath:"#/properties/action/type",keyword:"\
type",params:{type:O.properties.action.type},schema:O.properties.action.type,parentSchema:O.properties.action,data:n};e===
null?e=[y]:e.push(y),t++}let p=t,u=t,b=t,d=!1,N=t;if(t===N)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$typed===
void 0||!o.call(n,"$typed"))&&(y="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var R=N===t;d=d||R;let $=t;if(t===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$template===void 0||!o.
call(n,"$template"))&&(y="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}
var R=$===t;if(d=d||R,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var P=u===t;if(P){
let y={instancePath:i+"/action",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:O.properties.action.
not,parentSchema:O.properties.action,data:n};e===null?e=[y]:e.push(y),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(typeof n==
"string"&&J(n)<1){let y={instancePath:i+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:O.properties.action,data:n};e===null?e=[y]:e.push(y),t++}if(n&&typeof n=="object"&&!Array.
isArray(n)){if(Object.keys(n).length<1){let y={instancePath:i+"/action",schemaPath:"#/properties/action/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:O.properties.action,data:n};e===null?e=[y]:e.push(y),t++}for(let y of Object.
keys(n)){let w=n[y];if(typeof w=="string"){if(J(w)<1){let C={instancePath:i+"/action/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.
properties.action.additionalProperties,data:w};e===null?e=[C]:e.push(C),t++}}else{let C={instancePath:i+"/action/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/action/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},schema:O.properties.action.additionalProperties.type,parentSchema:O.properties.action.additionalProperties,data:w};
e===null?e=[C]:e.push(C),t++}}}}if(r.mode!==void 0&&o.call(r,"mode")){let n=r.mode;if(!(n==="test"||n==="draft"||n==="ex\
ecute")){let p={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:O.properties.
mode.enum},schema:O.properties.mode.enum,parentSchema:O.properties.mode,data:n};e===null?e=[p]:e.push(p),t++}}if(r.tags!==
void 0&&o.call(r,"tags")){let n=r.tags;if(Array.isArray(n)){let p=n.length;for(let u=0;u<p;u++){let b=n[u];if(typeof b==
"string"){if(!Le.test(b)){let d={instancePath:i+"/tags/"+u,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",
params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:O.properties.tags.items,data:b};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/tags/"+u,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},
schema:O.properties.tags.items.type,parentSchema:O.properties.tags.items,data:b};e===null?e=[d]:e.push(d),t++}}}else{let p={
instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:O.properties.tags.
type,parentSchema:O.properties.tags,data:n};e===null?e=[p]:e.push(p),t++}}if(r.inputs!==void 0&&o.call(r,"inputs")){let n=r.
inputs,p=t,u=t,b=t,d=!1,N=t;if(t===N)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$typed===void 0||!o.call(n,
"$typed"))&&(y="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var I=N===t;
d=d||I;let $=t;if(t===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$template===void 0||!o.call(n,"$templat\
e"))&&(y="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var I=$===t;if(d=
d||I,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var Y=u===t;if(Y){let y={instancePath:i+
"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},schema:O.properties.inputs.not,parentSchema:O.properties.
inputs,data:n};e===null?e=[y]:e.push(y),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(!(n&&typeof n=="object"&&!Array.
isArray(n))){let y={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},
schema:O.properties.inputs.type,parentSchema:O.properties.inputs,data:n};e===null?e=[y]:e.push(y),t++}}if(r.matrix!==void 0&&
o.call(r,"matrix")){let n=r.matrix,p=t,u=t,b=t,d=!1,N=t;if(t===N)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.
$typed===void 0||!o.call(n,"$typed"))&&(y="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:
e.push(y),t++}var X=N===t;d=d||X;let $=t;if(t===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$template===void 0||
!o.call(n,"$template"))&&(y="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var X=$===t;if(d=d||X,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var Z=u===t;if(Z){
let y={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:O.properties.matrix.
not,parentSchema:O.properties.matrix,data:n};e===null?e=[y]:e.push(y),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(n&&
typeof n=="object"&&!Array.isArray(n))for(let y of Object.keys(n)){let w=n[y];if(Array.isArray(w)){if(w.length<1){let C={
instancePath:i+"/matrix/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/\
minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.matrix.additionalProperties,data:w};e===
null?e=[C]:e.push(C),t++}}else{let C={instancePath:i+"/matrix/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/matrix/additionalProperties/type",keyword:"type",params:{type:"array"},schema:O.properties.matrix.additionalProperties.
type,parentSchema:O.properties.matrix.additionalProperties,data:w};e===null?e=[C]:e.push(C),t++}}else{let y={instancePath:i+
"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:O.properties.matrix.type,parentSchema:O.
properties.matrix,data:n};e===null?e=[y]:e.push(y),t++}}if(r.combine!==void 0&&o.call(r,"combine")){let n=r.combine;if(!(n===
"all"||n==="pairwise"||n==="zip")){let p={instancePath:i+"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",
params:{allowedValues:O.properties.combine.enum},schema:O.properties.combine.enum,parentSchema:O.properties.combine,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.exclude!==void 0&&o.call(r,"exclude")){let n=r.exclude;if(Array.isArray(n)){let p=n.length;
for(let u=0;u<p;u++){let b=n[u],d=t,N=t,$=t,y=!1,w=t;if(t===w)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$typed===
void 0||!o.call(b,"$typed"))&&(L="$typed")){let ee={};e===null?e=[ee]:e.push(ee),t++}}else{let L={};e===null?e=[L]:e.push(
L),t++}var l=w===t;y=y||l;let C=t;if(t===C)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$template===void 0||
!o.call(b,"$template"))&&(L="$template")){let ee={};e===null?e=[ee]:e.push(ee),t++}}else{let L={};e===null?e=[L]:e.push(
L),t++}var l=C===t;if(y=y||l,y)t=$,e!==null&&($?e.length=$:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var f=N===
t;if(f){let L={instancePath:i+"/exclude/"+u,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:O.
properties.exclude.items.not,parentSchema:O.properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&
(d?e.length=d:e=null);if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<1){let L={instancePath:i+"/e\
xclude/"+u,schemaPath:"#/properties/exclude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/exclude/"+u,schemaPath:"#/pr\
operties/exclude/items/type",keyword:"type",params:{type:"object"},schema:O.properties.exclude.items.type,parentSchema:O.
properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}}}else{let p={instancePath:i+"/exclude",schemaPath:"#/prop\
erties/exclude/type",keyword:"type",params:{type:"array"},schema:O.properties.exclude.type,parentSchema:O.properties.exclude,
data:n};e===null?e=[p]:e.push(p),t++}}if(r.include!==void 0&&o.call(r,"include")){let n=r.include;if(Array.isArray(n)){let p=n.
length;for(let u=0;u<p;u++){let b=n[u],d=t,N=t,$=t,y=!1,w=t;if(t===w)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;
if((b.$typed===void 0||!o.call(b,"$typed"))&&(L="$typed")){let ee={};e===null?e=[ee]:e.push(ee),t++}}else{let L={};e===null?
e=[L]:e.push(L),t++}var k=w===t;y=y||k;let C=t;if(t===C)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$template===
void 0||!o.call(b,"$template"))&&(L="$template")){let ee={};e===null?e=[ee]:e.push(ee),t++}}else{let L={};e===null?e=[L]:
e.push(L),t++}var k=C===t;if(y=y||k,y)t=$,e!==null&&($?e.length=$:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var h=N===
t;if(h){let L={instancePath:i+"/include/"+u,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:O.
properties.include.items.not,parentSchema:O.properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&
(d?e.length=d:e=null);if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<1){let L={instancePath:i+"/i\
nclude/"+u,schemaPath:"#/properties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/include/"+u,schemaPath:"#/pr\
operties/include/items/type",keyword:"type",params:{type:"object"},schema:O.properties.include.items.type,parentSchema:O.
properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}}}else{let p={instancePath:i+"/include",schemaPath:"#/prop\
erties/include/type",keyword:"type",params:{type:"array"},schema:O.properties.include.type,parentSchema:O.properties.include,
data:n};e===null?e=[p]:e.push(p),t++}}if(r.cases!==void 0&&o.call(r,"cases")){let n=r.cases;if(Array.isArray(n)){if(n.length<
1){let u={instancePath:i+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:O.properties.cases,data:n};e===null?e=[u]:e.push(u),t++}let p=n.length;for(let u=0;u<p;u++)he(n[u],{instancePath:i+
"/cases/"+u,parentData:n,parentDataProperty:u,rootData:V,dynamicAnchors:B})||(e=e===null?he.errors:e.concat(he.errors),t=
e.length)}else{let p={instancePath:i+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},
schema:O.properties.cases.type,parentSchema:O.properties.cases,data:n};e===null?e=[p]:e.push(p),t++}}if(r.mocks!==void 0&&
o.call(r,"mocks")){let n=r.mocks,p=t,u=t,b=t,d=!1,N=t;if(t===N)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.
$typed===void 0||!o.call(n,"$typed"))&&(y="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:
e.push(y),t++}var x=N===t;d=d||x;let $=t;if(t===$)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$template===void 0||
!o.call(n,"$template"))&&(y="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var x=$===t;if(d=d||x,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var E=u===t;if(E){
let y={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"not",params:{},schema:O.properties.mocks.not,
parentSchema:O.properties.mocks,data:n};e===null?e=[y]:e.push(y),t++}else t=p,e!==null&&(p?e.length=p:e=null);if(n&&typeof n==
"object"&&!Array.isArray(n))for(let y of Object.keys(n))oe(n[y],{instancePath:i+"/mocks/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:n,parentDataProperty:y,rootData:V,dynamicAnchors:B})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);else{
let y={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"type",params:{type:"object"},schema:O.properties.
mocks.type,parentSchema:O.properties.mocks,data:n};e===null?e=[y]:e.push(y),t++}}if(r.expect!==void 0&&o.call(r,"expect")&&
(me(r.expect,{instancePath:i+"/expect",parentData:r,parentDataProperty:"expect",rootData:V,dynamicAnchors:B})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)),r.timeout!==void 0&&o.call(r,"timeout")){let n=r.timeout;if(typeof n=="string"){
if(!ge.test(n)){let p={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:O.properties.timeout,data:n};e===null?
e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{
type:"string"},schema:O.properties.timeout.type,parentSchema:O.properties.timeout,data:n};e===null?e=[p]:e.push(p),t++}}
if(r.idempotent!==void 0&&o.call(r,"idempotent")){let n=r.idempotent;if(typeof n!="boolean"){let p={instancePath:i+"/ide\
mpotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:O.properties.idempotent.
type,parentSchema:O.properties.idempotent,data:n};e===null?e=[p]:e.push(p),t++}}if(r.serial!==void 0&&o.call(r,"serial")){
let n=r.serial;if(typeof n=="string"){if(J(n)<1){let p={instancePath:i+"/serial",schemaPath:"#/properties/serial/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.serial,data:n};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:i+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"string"},schema:O.properties.
serial.type,parentSchema:O.properties.serial,data:n};e===null?e=[p]:e.push(p),t++}}if(r.repeat!==void 0&&o.call(r,"repea\
t")){let n=r.repeat;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/repeat",schemaPath:"\
#/properties/repeat/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeat.type,parentSchema:O.properties.
repeat,data:n};e===null?e=[p]:e.push(p),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n)){let p={instancePath:i+
"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:O.
properties.repeat,data:n};e===null?e=[p]:e.push(p),t++}if(n<1||isNaN(n)){let p={instancePath:i+"/repeat",schemaPath:"#/p\
roperties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.repeat,data:n};
e===null?e=[p]:e.push(p),t++}}}if(r.sensitive!==void 0&&o.call(r,"sensitive")){let n=r.sensitive;if(Array.isArray(n)){let p=n.
length;for(let u=0;u<p;u++){let b=n[u];if(typeof b=="string"){if(J(b)<1){let d={instancePath:i+"/sensitive/"+u,schemaPath:"\
#/properties/sensitive/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.sensitive.
items,data:b};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/sensitive/"+u,schemaPath:"#/properties/sensitiv\
e/items/type",keyword:"type",params:{type:"string"},schema:O.properties.sensitive.items.type,parentSchema:O.properties.sensitive.
items,data:b};e===null?e=[d]:e.push(d),t++}}}else{let p={instancePath:i+"/sensitive",schemaPath:"#/properties/sensitive/\
type",keyword:"type",params:{type:"array"},schema:O.properties.sensitive.type,parentSchema:O.properties.sensitive,data:n};
e===null?e=[p]:e.push(p),t++}}if(r.flatten!==void 0&&o.call(r,"flatten")){let n=r.flatten;if(typeof n!="boolean"){let p={
instancePath:i+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:O.properties.
flatten.type,parentSchema:O.properties.flatten,data:n};e===null?e=[p]:e.push(p),t++}}if(r.skip!==void 0&&o.call(r,"skip")){
let n=r.skip;if(typeof n=="string"){if(J(n)<1){let p={instancePath:i+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:O.properties.skip,data:n};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:O.properties.skip.type,parentSchema:O.
properties.skip,data:n};e===null?e=[p]:e.push(p),t++}}if(r.only!==void 0&&o.call(r,"only")){let n=r.only;if(typeof n!="b\
oolean"){let p={instancePath:i+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.only.type,parentSchema:O.properties.only,data:n};e===null?e=[p]:e.push(p),t++}}}else{let n={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[n]:e.push(n),t++}return Oe.
errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ze as default,Ve as validate};
