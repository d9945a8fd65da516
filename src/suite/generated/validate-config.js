// Written by `npm run generate`.
var ce=(n,o)=>()=>{try{return o||n((o={exports:{}}).exports,o),o.exports}catch(w){throw o=0,w}};var J=ce(F=>{"use strict";Object.defineProperty(F,"__esModule",{value:!0});function G(n){let o=n.length,w=0,P=0,b;for(;P<
o;)w++,b=n.charCodeAt(P++),b>=55296&&b<=56319&&P<o&&(b=n.charCodeAt(P),(b&64512)===56320&&P++);return w}F.default=G;G.code=
'require("ajv/dist/runtime/ucs2length").default'});var he=_,fe=_,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
additionalProperties:!1,properties:{$schema:{type:"string",examples:["./config.schema.json"]},suites:{type:"array",minItems:1,
items:{type:"string",minLength:1},default:["suites/**/*.action.{yaml,yml}"],examples:[["suites/**/*.action.yaml"]]},environments:{
type:"object",additionalProperties:{type:"object",additionalProperties:!1,properties:{region:{type:"string",minLength:1,
examples:["eu-central-1","mypurecloud.de"]},baseUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://api.m\
ypurecloud.de"]},loginUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://login.mypurecloud.de"]},protocol:{
enum:["direct","jobs"],default:"direct",examples:["jobs"]},vars:{type:"object",additionalProperties:{type:["string","num\
ber","boolean"]},examples:[{knownCustomer:"CUST-99284"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},rate:{type:"string",pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$",examples:["270/min","5/s"]},protected:{
type:"boolean",default:!1,examples:[!0]}},examples:[{region:"eu-central-1",protected:!0}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},examples:[{dev:{region:"eu-central-1"},prod:{region:"eu-central-1",
protected:!0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},defaultEnvironment:{
type:"string",minLength:1,examples:["dev"]},concurrency:{type:"integer",minimum:1,maximum:25,default:5,examples:[10]},concurrencyPerAction:{
type:"integer",minimum:1,examples:[2]},rate:{default:"270/min",type:"string",pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$",examples:[
"270/min","5/s"]},timeout:{default:"75s",type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},poll:{type:"\
object",additionalProperties:!1,properties:{interval:{default:"2s",type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",
examples:["2s"]},attempts:{type:"integer",minimum:1,default:30,examples:[30]}},examples:[{interval:"2s",attempts:30}],not:{
anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},reporters:{type:"array",items:{type:"\
string",minLength:1,examples:["junit"]},examples:[["junit","results=out/results.json"]]},out:{type:"string",minLength:1,
default:"action-suite-results",examples:["build/test-results"]},audit:{type:"object",additionalProperties:!1,properties:{
bodies:{enum:["full","failures","none"],default:"full",examples:["failures"]}},examples:[{bodies:"failures"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},webhook:{type:"object",additionalProperties:!1,
properties:{url:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://ci.example.com/hooks/genesys"]},secret:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",default:"ACTION_SUITE_WEBHOOK_SECRET",examples:["ACTION_SUITE_WEBHOOK_SECRET"]},
on:{enum:["case","failure","run"],default:"run",examples:["failure"]},required:{description:"A webhook that cannot be de\
livered ends the run with exit code 3.",type:"boolean",default:!1,examples:[!0]}},examples:[{url:"https://ci.example.com\
/hooks/genesys",on:"run"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},otlp:{
type:["boolean","string"],pattern:"^https?://[^\\s]+$",default:!1,examples:[!0,"http://localhost:4318"]},allowEnv:{type:"\
array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[["ORDER_API_KEY"]]},
redact:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[["ORD\
ER_API_KEY"]]}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},m=Object.prototype.
hasOwnProperty,S=J().default,x=new RegExp("^https?://[^\\s]+$","u"),Q=new RegExp("^[1-9]\\d{0,6}/(min|m|sec|s)$","u"),X=new RegExp(
"^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),T=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function _(n,{instancePath:o="",parentData:w,
parentDataProperty:P,rootData:b=n,dynamicAnchors:me={}}={}){let e=null,r=0,j=_.evaluated;j.dynamicProps&&(j.props=void 0),
j.dynamicItems&&(j.items=void 0);let E=r,ee=r,O=r,k=!1,K=r;if(r===K)if(n&&typeof n=="object"&&!Array.isArray(n)){let t;if((n.
$typed===void 0||!m.call(n,"$typed"))&&(t="$typed")){let a={};e===null?e=[a]:e.push(a),r++}}else{let t={};e===null?e=[t]:
e.push(t),r++}var U=K===r;k=k||U;let Y=r;if(r===Y)if(n&&typeof n=="object"&&!Array.isArray(n)){let t;if((n.$template===void 0||
!m.call(n,"$template"))&&(t="$template")){let a={};e===null?e=[a]:e.push(a),r++}}else{let t={};e===null?e=[t]:e.push(t),
r++}var U=Y===r;if(k=k||U,k)r=O,e!==null&&(O?e.length=O:e=null);else{let t={};e===null?e=[t]:e.push(t),r++}var te=ee===r;
if(te){let t={instancePath:o,schemaPath:"#/not",keyword:"not",params:{},schema:p.not,parentSchema:p,data:n};e===null?e=[
t]:e.push(t),r++}else r=E,e!==null&&(E?e.length=E:e=null);if(n&&typeof n=="object"&&!Array.isArray(n)){for(let t of Object.
keys(n))if(!m.call(p.properties,t)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},schema:!1,parentSchema:p,data:n};e===null?e=[a]:e.push(a),r++}if(n.$schema!==void 0&&
m.call(n,"$schema")){let t=n.$schema;if(typeof t!="string"){let a={instancePath:o+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"},schema:p.properties.$schema.type,parentSchema:p.properties.$schema,data:t};
e===null?e=[a]:e.push(a),r++}}if(n.suites!==void 0&&m.call(n,"suites")){let t=n.suites;if(Array.isArray(t)){if(t.length<
1){let h={instancePath:o+"/suites",schemaPath:"#/properties/suites/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:p.properties.suites,data:t};e===null?e=[h]:e.push(h),r++}let a=t.length;for(let h=0;h<a;h++){let u=t[h];if(typeof u==
"string"){if(S(u)<1){let c={instancePath:o+"/suites/"+h,schemaPath:"#/properties/suites/items/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:p.properties.suites.items,data:u};e===null?e=[c]:e.push(c),r++}}else{let c={
instancePath:o+"/suites/"+h,schemaPath:"#/properties/suites/items/type",keyword:"type",params:{type:"string"},schema:p.properties.
suites.items.type,parentSchema:p.properties.suites.items,data:u};e===null?e=[c]:e.push(c),r++}}}else{let a={instancePath:o+
"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{type:"array"},schema:p.properties.suites.type,parentSchema:p.
properties.suites,data:t};e===null?e=[a]:e.push(a),r++}}if(n.environments!==void 0&&m.call(n,"environments")){let t=n.environments,
a=r,h=r,u=r,c=!1,y=r;if(r===y)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!m.call(t,"$type\
d"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var q=y===r;c=c||q;
let g=r;if(r===g)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$template===void 0||!m.call(t,"$template"))&&(s=
"$template")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var q=g===r;if(c=c||q,c)
r=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),r++}var re=h===r;if(re){let s={instancePath:o+
"/environments",schemaPath:"#/properties/environments/not",keyword:"not",params:{},schema:p.properties.environments.not,
parentSchema:p.properties.environments,data:t};e===null?e=[s]:e.push(s),r++}else r=a,e!==null&&(a?e.length=a:e=null);if(t&&
typeof t=="object"&&!Array.isArray(t))for(let s of Object.keys(t)){let i=t[s],I=r,ne=r,C=r,$=!1,V=r;if(r===V)if(i&&typeof i==
"object"&&!Array.isArray(i)){let l;if((i.$typed===void 0||!m.call(i,"$typed"))&&(l="$typed")){let d={};e===null?e=[d]:e.
push(d),r++}}else{let l={};e===null?e=[l]:e.push(l),r++}var z=V===r;$=$||z;let B=r;if(r===B)if(i&&typeof i=="object"&&!Array.
isArray(i)){let l;if((i.$template===void 0||!m.call(i,"$template"))&&(l="$template")){let d={};e===null?e=[d]:e.push(d),
r++}}else{let l={};e===null?e=[l]:e.push(l),r++}var z=B===r;if($=$||z,$)r=C,e!==null&&(C?e.length=C:e=null);else{let l={};
e===null?e=[l]:e.push(l),r++}var se=ne===r;if(se){let l={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/environments/additionalProperties/not",keyword:"not",params:{},schema:p.properties.environments.
additionalProperties.not,parentSchema:p.properties.environments.additionalProperties,data:i};e===null?e=[l]:e.push(l),r++}else
r=I,e!==null&&(I?e.length=I:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){for(let l of Object.keys(i))if(!(l==="r\
egion"||l==="baseUrl"||l==="loginUrl"||l==="protocol"||l==="vars"||l==="rate"||l==="protected")){let d={instancePath:o+"\
/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:p.properties.environments.
additionalProperties,data:i};e===null?e=[d]:e.push(d),r++}if(i.region!==void 0&&m.call(i,"region")){let l=i.region;if(typeof l==
"string"){if(S(l)<1){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"\
#/properties/environments/additionalProperties/properties/region/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:p.properties.environments.additionalProperties.properties.region,data:l};e===null?e=[d]:e.push(d),r++}}else{
let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/envir\
onments/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.region.type,parentSchema:p.properties.environments.additionalProperties.properties.region,
data:l};e===null?e=[d]:e.push(d),r++}}if(i.baseUrl!==void 0&&m.call(i,"baseUrl")){let l=i.baseUrl;if(typeof l=="string"){
if(!x.test(l)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"#/\
properties/environments/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\
\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:l};
e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/bas\
eUrl",schemaPath:"#/properties/environments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.environments.additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.
additionalProperties.properties.baseUrl,data:l};e===null?e=[d]:e.push(d),r++}}if(i.loginUrl!==void 0&&m.call(i,"loginUrl")){
let l=i.loginUrl;if(typeof l=="string"){if(!x.test(l)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.
properties.loginUrl,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.
properties.environments.additionalProperties.properties.loginUrl,data:l};e===null?e=[d]:e.push(d),r++}}if(i.protocol!==void 0&&
m.call(i,"protocol")){let l=i.protocol;if(!(l==="direct"||l==="jobs")){let d={instancePath:o+"/environments/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/protocol",schemaPath:"#/properties/environments/additionalProperties/properties/protoco\
l/enum",keyword:"enum",params:{allowedValues:p.properties.environments.additionalProperties.properties.protocol.enum},schema:p.
properties.environments.additionalProperties.properties.protocol.enum,parentSchema:p.properties.environments.additionalProperties.
properties.protocol,data:l};e===null?e=[d]:e.push(d),r++}}if(i.vars!==void 0&&m.call(i,"vars")){let l=i.vars,d=r,le=r,D=r,
A=!1,H=r;if(r===H)if(l&&typeof l=="object"&&!Array.isArray(l)){let f;if((l.$typed===void 0||!m.call(l,"$typed"))&&(f="$t\
yped")){let v={};e===null?e=[v]:e.push(v),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var Z=H===r;A=A||Z;let W=r;if(r===
W)if(l&&typeof l=="object"&&!Array.isArray(l)){let f;if((l.$template===void 0||!m.call(l,"$template"))&&(f="$template")){
let v={};e===null?e=[v]:e.push(v),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var Z=W===r;if(A=A||Z,A)r=D,e!==null&&
(D?e.length=D:e=null);else{let f={};e===null?e=[f]:e.push(f),r++}var pe=le===r;if(pe){let f={instancePath:o+"/environmen\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/propert\
ies/vars/not",keyword:"not",params:{},schema:p.properties.environments.additionalProperties.properties.vars.not,parentSchema:p.
properties.environments.additionalProperties.properties.vars,data:l};e===null?e=[f]:e.push(f),r++}else r=d,e!==null&&(d?
e.length=d:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let f of Object.keys(l)){let v=l[f];if(typeof v!="str\
ing"&&!(typeof v=="number"&&isFinite(v))&&typeof v!="boolean"){let M={instancePath:o+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vars/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalPr\
operties/properties/vars/additionalProperties/type",keyword:"type",params:{type:p.properties.environments.additionalProperties.
properties.vars.additionalProperties.type},schema:p.properties.environments.additionalProperties.properties.vars.additionalProperties.
type,parentSchema:p.properties.environments.additionalProperties.properties.vars.additionalProperties,data:v};e===null?e=
[M]:e.push(M),r++}}else{let f={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"\
#/properties/environments/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.properties.vars.type,parentSchema:p.properties.environments.additionalProperties.properties.
vars,data:l};e===null?e=[f]:e.push(f),r++}}if(i.rate!==void 0&&m.call(i,"rate")){let l=i.rate;if(typeof l=="string"){if(!Q.
test(l)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/propertie\
s/environments/additionalProperties/properties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec\
|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.environments.additionalProperties.properties.rate,
data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/rate",schemaPath:"#/properties/environments/additionalProperties/properties/rate/type",keyword:"type",params:{type:"st\
ring"},schema:p.properties.environments.additionalProperties.properties.rate.type,parentSchema:p.properties.environments.
additionalProperties.properties.rate,data:l};e===null?e=[d]:e.push(d),r++}}if(i.protected!==void 0&&m.call(i,"protected")){
let l=i.protected;if(typeof l!="boolean"){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/protected",schemaPath:"#/properties/environments/additionalProperties/properties/protected/type",keyword:"type",params:{
type:"boolean"},schema:p.properties.environments.additionalProperties.properties.protected.type,parentSchema:p.properties.
environments.additionalProperties.properties.protected,data:l};e===null?e=[d]:e.push(d),r++}}}else{let l={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/typ\
e",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.type,parentSchema:p.properties.
environments.additionalProperties,data:i};e===null?e=[l]:e.push(l),r++}}else{let s={instancePath:o+"/environments",schemaPath:"\
#/properties/environments/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.type,parentSchema:p.
properties.environments,data:t};e===null?e=[s]:e.push(s),r++}}if(n.defaultEnvironment!==void 0&&m.call(n,"defaultEnviron\
ment")){let t=n.defaultEnvironment;if(typeof t=="string"){if(S(t)<1){let a={instancePath:o+"/defaultEnvironment",schemaPath:"\
#/properties/defaultEnvironment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,
data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:o+"/defaultEnvironment",schemaPath:"#/properties/defaultE\
nvironment/type",keyword:"type",params:{type:"string"},schema:p.properties.defaultEnvironment.type,parentSchema:p.properties.
defaultEnvironment,data:t};e===null?e=[a]:e.push(a),r++}}if(n.concurrency!==void 0&&m.call(n,"concurrency")){let t=n.concurrency;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:o+"/concurrency",schemaPath:"#/properties/\
concurrency/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrency.type,parentSchema:p.properties.
concurrency,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>25||isNaN(t)){let a={instancePath:o+
"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},schema:25,
parentSchema:p.properties.concurrency,data:t};e===null?e=[a]:e.push(a),r++}if(t<1||isNaN(t)){let a={instancePath:o+"/con\
currency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.
properties.concurrency,data:t};e===null?e=[a]:e.push(a),r++}}}if(n.concurrencyPerAction!==void 0&&m.call(n,"concurrencyP\
erAction")){let t=n.concurrencyPerAction;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:o+
"/concurrencyPerAction",schemaPath:"#/properties/concurrencyPerAction/type",keyword:"type",params:{type:"integer"},schema:p.
properties.concurrencyPerAction.type,parentSchema:p.properties.concurrencyPerAction,data:t};e===null?e=[a]:e.push(a),r++}
if(typeof t=="number"&&isFinite(t)&&(t<1||isNaN(t))){let a={instancePath:o+"/concurrencyPerAction",schemaPath:"#/propert\
ies/concurrencyPerAction/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.
concurrencyPerAction,data:t};e===null?e=[a]:e.push(a),r++}}if(n.rate!==void 0&&m.call(n,"rate")){let t=n.rate;if(typeof t==
"string"){if(!Q.test(t)){let a={instancePath:o+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{
pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.rate,data:t};e===
null?e=[a]:e.push(a),r++}}else{let a={instancePath:o+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{
type:"string"},schema:p.properties.rate.type,parentSchema:p.properties.rate,data:t};e===null?e=[a]:e.push(a),r++}}if(n.timeout!==
void 0&&m.call(n,"timeout")){let t=n.timeout;if(typeof t=="string"){if(!X.test(t)){let a={instancePath:o+"/timeout",schemaPath:"\
#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|\
s|m|h|d)$",parentSchema:p.properties.timeout,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:o+"/timeout",
schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:p.properties.timeout.type,parentSchema:p.
properties.timeout,data:t};e===null?e=[a]:e.push(a),r++}}if(n.poll!==void 0&&m.call(n,"poll")){let t=n.poll,a=r,h=r,u=r,
c=!1,y=r;if(r===y)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!m.call(t,"$typed"))&&(s="$t\
yped")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var N=y===r;c=c||N;let g=r;if(r===
g)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$template===void 0||!m.call(t,"$template"))&&(s="$template")){
let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var N=g===r;if(c=c||N,c)r=u,e!==null&&
(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),r++}var ie=h===r;if(ie){let s={instancePath:o+"/poll",schemaPath:"\
#/properties/poll/not",keyword:"not",params:{},schema:p.properties.poll.not,parentSchema:p.properties.poll,data:t};e===null?
e=[s]:e.push(s),r++}else r=a,e!==null&&(a?e.length=a:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let s of Object.
keys(t))if(!(s==="interval"||s==="attempts")){let i={instancePath:o+"/poll",schemaPath:"#/properties/poll/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.poll,data:t};e===
null?e=[i]:e.push(i),r++}if(t.interval!==void 0&&m.call(t,"interval")){let s=t.interval;if(typeof s=="string"){if(!X.test(
s)){let i={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.poll.properties.
interval,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll\
/properties/interval/type",keyword:"type",params:{type:"string"},schema:p.properties.poll.properties.interval.type,parentSchema:p.
properties.poll.properties.interval,data:s};e===null?e=[i]:e.push(i),r++}}if(t.attempts!==void 0&&m.call(t,"attempts")){
let s=t.attempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:o+"/poll/attempts",schemaPath:"\
#/properties/poll/properties/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.poll.properties.attempts.
type,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=[i]:e.push(i),r++}if(typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s))){let i={instancePath:o+"/poll/attempts",schemaPath:"#/properties/poll/properties/attempts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=
[i]:e.push(i),r++}}}else{let s={instancePath:o+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type:"\
object"},schema:p.properties.poll.type,parentSchema:p.properties.poll,data:t};e===null?e=[s]:e.push(s),r++}}if(n.reporters!==
void 0&&m.call(n,"reporters")){let t=n.reporters;if(Array.isArray(t)){let a=t.length;for(let h=0;h<a;h++){let u=t[h];if(typeof u==
"string"){if(S(u)<1){let c={instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:u};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type:"string"},
schema:p.properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:u};e===null?e=[c]:e.push(c),r++}}}else{
let a={instancePath:o+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type:"array"},schema:p.
properties.reporters.type,parentSchema:p.properties.reporters,data:t};e===null?e=[a]:e.push(a),r++}}if(n.out!==void 0&&m.
call(n,"out")){let t=n.out;if(typeof t=="string"){if(S(t)<1){let a={instancePath:o+"/out",schemaPath:"#/properties/out/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,data:t};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:o+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"},schema:p.properties.
out.type,parentSchema:p.properties.out,data:t};e===null?e=[a]:e.push(a),r++}}if(n.audit!==void 0&&m.call(n,"audit")){let t=n.
audit,a=r,h=r,u=r,c=!1,y=r;if(r===y)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!m.call(t,
"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var L=y===r;
c=c||L;let g=r;if(r===g)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$template===void 0||!m.call(t,"$templat\
e"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var L=g===r;if(c=
c||L,c)r=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),r++}var ae=h===r;if(ae){let s={instancePath:o+
"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.properties.audit.not,parentSchema:p.properties.
audit,data:t};e===null?e=[s]:e.push(s),r++}else r=a,e!==null&&(a?e.length=a:e=null);if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let s of Object.keys(t))if(s!=="bodies"){let i={instancePath:o+"/audit",schemaPath:"#/properties/audit/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.audit,data:t};
e===null?e=[i]:e.push(i),r++}if(t.bodies!==void 0&&m.call(t,"bodies")){let s=t.bodies;if(!(s==="full"||s==="failures"||s===
"none")){let i={instancePath:o+"/audit/bodies",schemaPath:"#/properties/audit/properties/bodies/enum",keyword:"enum",params:{
allowedValues:p.properties.audit.properties.bodies.enum},schema:p.properties.audit.properties.bodies.enum,parentSchema:p.
properties.audit.properties.bodies,data:s};e===null?e=[i]:e.push(i),r++}}}else{let s={instancePath:o+"/audit",schemaPath:"\
#/properties/audit/type",keyword:"type",params:{type:"object"},schema:p.properties.audit.type,parentSchema:p.properties.
audit,data:t};e===null?e=[s]:e.push(s),r++}}if(n.webhook!==void 0&&m.call(n,"webhook")){let t=n.webhook,a=r,h=r,u=r,c=!1,
y=r;if(r===y)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!m.call(t,"$typed"))&&(s="$typed")){
let i={};e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var R=y===r;c=c||R;let g=r;if(r===g)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s;if((t.$template===void 0||!m.call(t,"$template"))&&(s="$template")){let i={};
e===null?e=[i]:e.push(i),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var R=g===r;if(c=c||R,c)r=u,e!==null&&(u?e.length=
u:e=null);else{let s={};e===null?e=[s]:e.push(s),r++}var oe=h===r;if(oe){let s={instancePath:o+"/webhook",schemaPath:"#/\
properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.properties.webhook,data:t};
e===null?e=[s]:e.push(s),r++}else r=a,e!==null&&(a?e.length=a:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let s of Object.
keys(t))if(!(s==="url"||s==="secret"||s==="on"||s==="required")){let i={instancePath:o+"/webhook",schemaPath:"#/properti\
es/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.
webhook,data:t};e===null?e=[i]:e.push(i),r++}if(t.url!==void 0&&m.call(t,"url")){let s=t.url;if(typeof s=="string"){if(!x.
test(s)){let i={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",
params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.webhook.properties.url,data:s};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/\
type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.url.type,parentSchema:p.properties.webhook.
properties.url,data:s};e===null?e=[i]:e.push(i),r++}}if(t.secret!==void 0&&m.call(t,"secret")){let s=t.secret;if(typeof s==
"string"){if(!T.test(s)){let i={instancePath:o+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.
webhook.properties.secret,data:s};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/webhook/secret",schemaPath:"\
#/properties/webhook/properties/secret/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.
secret.type,parentSchema:p.properties.webhook.properties.secret,data:s};e===null?e=[i]:e.push(i),r++}}if(t.on!==void 0&&
m.call(t,"on")){let s=t.on;if(!(s==="case"||s==="failure"||s==="run")){let i={instancePath:o+"/webhook/on",schemaPath:"#\
/properties/webhook/properties/on/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.on.enum},schema:p.
properties.webhook.properties.on.enum,parentSchema:p.properties.webhook.properties.on,data:s};e===null?e=[i]:e.push(i),r++}}
if(t.required!==void 0&&m.call(t,"required")){let s=t.required;if(typeof s!="boolean"){let i={instancePath:o+"/webhook/r\
equired",schemaPath:"#/properties/webhook/properties/required/type",keyword:"type",params:{type:"boolean"},schema:p.properties.
webhook.properties.required.type,parentSchema:p.properties.webhook.properties.required,data:s};e===null?e=[i]:e.push(i),
r++}}}else{let s={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},
schema:p.properties.webhook.type,parentSchema:p.properties.webhook,data:t};e===null?e=[s]:e.push(s),r++}}if(n.otlp!==void 0&&
m.call(n,"otlp")){let t=n.otlp;if(typeof t!="boolean"&&typeof t!="string"){let a={instancePath:o+"/otlp",schemaPath:"#/p\
roperties/otlp/type",keyword:"type",params:{type:p.properties.otlp.type},schema:p.properties.otlp.type,parentSchema:p.properties.
otlp,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="string"&&!x.test(t)){let a={instancePath:o+"/otlp",schemaPath:"#\
/properties/otlp/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.
properties.otlp,data:t};e===null?e=[a]:e.push(a),r++}}if(n.allowEnv!==void 0&&m.call(n,"allowEnv")){let t=n.allowEnv;if(Array.
isArray(t)){let a=t.length;for(let h=0;h<a;h++){let u=t[h];if(typeof u=="string"){if(!T.test(u)){let c={instancePath:o+"\
/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]\
*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[c]:e.push(c),r++}}else{
let c={instancePath:o+"/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/type",keyword:"type",params:{type:"string"},
schema:p.properties.allowEnv.items.type,parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[c]:e.push(c),r++}}}else{
let a={instancePath:o+"/allowEnv",schemaPath:"#/properties/allowEnv/type",keyword:"type",params:{type:"array"},schema:p.
properties.allowEnv.type,parentSchema:p.properties.allowEnv,data:t};e===null?e=[a]:e.push(a),r++}}if(n.redact!==void 0&&
m.call(n,"redact")){let t=n.redact;if(Array.isArray(t)){let a=t.length;for(let h=0;h<a;h++){let u=t[h];if(typeof u=="str\
ing"){if(!T.test(u)){let c={instancePath:o+"/redact/"+h,schemaPath:"#/properties/redact/items/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.redact.items,data:u};
e===null?e=[c]:e.push(c),r++}}else{let c={instancePath:o+"/redact/"+h,schemaPath:"#/properties/redact/items/type",keyword:"\
type",params:{type:"string"},schema:p.properties.redact.items.type,parentSchema:p.properties.redact.items,data:u};e===null?
e=[c]:e.push(c),r++}}}else{let a={instancePath:o+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{
type:"array"},schema:p.properties.redact.type,parentSchema:p.properties.redact,data:t};e===null?e=[a]:e.push(a),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:p.type,parentSchema:p,data:n};e===
null?e=[t]:e.push(t),r++}return _.errors=e,r===0}_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{fe as default,he as validate};
