// Written by `npm run generate`.
var ce=(l,n)=>()=>{try{return n||l((n={exports:{}}).exports,n),n.exports}catch(w){throw n=0,w}};var J=ce(K=>{"use strict";Object.defineProperty(K,"__esModule",{value:!0});function G(l){let n=l.length,w=0,P=0,b;for(;P<
n;)w++,b=l.charCodeAt(P++),b>=55296&&b<=56319&&P<n&&(b=l.charCodeAt(P),(b&64512)===56320&&P++);return w}K.default=G;G.code=
'require("ajv/dist/runtime/ucs2length").default'});var he=S,fe=S,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
additionalProperties:!1,properties:{$schema:{type:"string",examples:["./config.schema.json"]},suites:{type:"array",minItems:1,
items:{type:"string",minLength:1},default:["suites/**/*.action.{yaml,yml}"],examples:[["suites/**/*.action.yaml"]]},environments:{
type:"object",additionalProperties:{type:"object",additionalProperties:!1,properties:{region:{type:"string",minLength:1,
examples:["eu-central-1","mypurecloud.de"]},baseUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://api.m\
ypurecloud.de"]},loginUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://login.mypurecloud.de"]},target:{
type:"string",minLength:1,examples:["orders-double"]},protocol:{enum:["direct","jobs"],default:"direct",examples:["jobs"]},
vars:{type:"object",additionalProperties:{type:["string","number","boolean"]},examples:[{knownCustomer:"CUST-99284"}],not:{
anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},rate:{type:"string",pattern:"^[1-9]\
\\d{0,6}/(min|m|sec|s)$",examples:["270/min","5/s"]},protected:{type:"boolean",default:!1,examples:[!0]}},examples:[{region:"\
eu-central-1",protected:!0}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[
{dev:{region:"eu-central-1"},prod:{region:"eu-central-1",protected:!0}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}},defaultEnvironment:{type:"string",minLength:1,examples:["dev"]},concurrency:{type:"\
integer",minimum:1,maximum:25,default:5,examples:[10]},concurrencyPerAction:{type:"integer",minimum:1,examples:[2]},rate:{
default:"270/min",type:"string",pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$",examples:["270/min","5/s"]},timeout:{default:"75\
s",type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},poll:{type:"object",additionalProperties:!1,properties:{
interval:{default:"2s",type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["2s"]},attempts:{type:"integer",minimum:1,
default:30,examples:[30]}},examples:[{interval:"2s",attempts:30}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},reporters:{type:"array",items:{type:"string",minLength:1,examples:["junit"]},examples:[
["junit","results=out/results.json"]]},out:{type:"string",minLength:1,default:"action-suite-results",examples:["build/te\
st-results"]},audit:{type:"object",additionalProperties:!1,properties:{bodies:{enum:["full","failures","none"],default:"\
full",examples:["failures"]},key:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",default:"ACTION_SUITE_AUDIT_KEY",examples:[
"ACTION_SUITE_AUDIT_KEY"]}},examples:[{bodies:"failures"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},webhook:{type:"object",additionalProperties:!1,properties:{url:{type:"string",pattern:"^https\
?://[^\\s]+$",examples:["https://ci.example.com/hooks/genesys"]},secret:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",
default:"ACTION_SUITE_WEBHOOK_SECRET",examples:["ACTION_SUITE_WEBHOOK_SECRET"]},on:{enum:["case","failure","run"],default:"\
run",examples:["failure"]},required:{description:"A webhook that cannot be delivered ends the run with exit code 3.",type:"\
boolean",default:!1,examples:[!0]}},examples:[{url:"https://ci.example.com/hooks/genesys",on:"run"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},otlp:{type:["boolean","string"],pattern:"^https?:\
//[^\\s]+$",default:!1,examples:[!0,"http://localhost:4318"]},allowEnv:{type:"array",items:{type:"string",pattern:"^[A-Z\
a-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[["ORDER_API_KEY"]]},redact:{type:"array",items:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[["ORDER_API_KEY"]]}},not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},d=Object.prototype.hasOwnProperty,k=J().default,x=new RegExp(
"^https?://[^\\s]+$","u"),Q=new RegExp("^[1-9]\\d{0,6}/(min|m|sec|s)$","u"),X=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$",
"u"),E=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function S(l,{instancePath:n="",parentData:w,parentDataProperty:P,rootData:b=l,
dynamicAnchors:me={}}={}){let e=null,t=0,j=S.evaluated;j.dynamicProps&&(j.props=void 0),j.dynamicItems&&(j.items=void 0);
let U=t,ee=t,O=t,$=!1,F=t;if(t===F)if(l&&typeof l=="object"&&!Array.isArray(l)){let r;if((l.$typed===void 0||!d.call(l,"\
$typed"))&&(r="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var z=F===t;$=
$||z;let Y=t;if(t===Y)if(l&&typeof l=="object"&&!Array.isArray(l)){let r;if((l.$template===void 0||!d.call(l,"$template"))&&
(r="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var z=Y===t;if($=$||z,
$)t=O,e!==null&&(O?e.length=O:e=null);else{let r={};e===null?e=[r]:e.push(r),t++}var te=ee===t;if(te){let r={instancePath:n,
schemaPath:"#/not",keyword:"not",params:{},schema:p.not,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}else t=U,e!==
null&&(U?e.length=U:e=null);if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r of Object.keys(l))if(!d.call(p.properties,
r)){let a={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
schema:!1,parentSchema:p,data:l};e===null?e=[a]:e.push(a),t++}if(l.$schema!==void 0&&d.call(l,"$schema")){let r=l.$schema;
if(typeof r!="string"){let a={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"},schema:p.properties.$schema.type,parentSchema:p.properties.$schema,data:r};e===null?e=[a]:e.push(a),t++}}
if(l.suites!==void 0&&d.call(l,"suites")){let r=l.suites;if(Array.isArray(r)){if(r.length<1){let h={instancePath:n+"/sui\
tes",schemaPath:"#/properties/suites/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:p.properties.suites,
data:r};e===null?e=[h]:e.push(h),t++}let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="string"){if(k(u)<1){let m={
instancePath:n+"/suites/"+h,schemaPath:"#/properties/suites/items/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:p.properties.suites.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:n+"/suites/"+h,schemaPath:"\
#/properties/suites/items/type",keyword:"type",params:{type:"string"},schema:p.properties.suites.items.type,parentSchema:p.
properties.suites.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:n+"/suites",schemaPath:"#/proper\
ties/suites/type",keyword:"type",params:{type:"array"},schema:p.properties.suites.type,parentSchema:p.properties.suites,
data:r};e===null?e=[a]:e.push(a),t++}}if(l.environments!==void 0&&d.call(l,"environments")){let r=l.environments,a=t,h=t,
u=t,m=!1,y=t;if(t===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!d.call(r,"$typed"))&&(s=
"$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Z=y===t;m=m||Z;let g=t;
if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!d.call(r,"$template"))&&(s="$temp\
late")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Z=g===t;if(m=m||Z,m)t=u,e!==
null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var re=h===t;if(re){let s={instancePath:n+"/envir\
onments",schemaPath:"#/properties/environments/not",keyword:"not",params:{},schema:p.properties.environments.not,parentSchema:p.
properties.environments,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="o\
bject"&&!Array.isArray(r))for(let s of Object.keys(r)){let i=r[s],T=t,oe=t,C=t,A=!1,V=t;if(t===V)if(i&&typeof i=="object"&&
!Array.isArray(i)){let o;if((i.$typed===void 0||!d.call(i,"$typed"))&&(o="$typed")){let c={};e===null?e=[c]:e.push(c),t++}}else{
let o={};e===null?e=[o]:e.push(o),t++}var q=V===t;A=A||q;let B=t;if(t===B)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;
if((i.$template===void 0||!d.call(i,"$template"))&&(o="$template")){let c={};e===null?e=[c]:e.push(c),t++}}else{let o={};
e===null?e=[o]:e.push(o),t++}var q=B===t;if(A=A||q,A)t=C,e!==null&&(C?e.length=C:e=null);else{let o={};e===null?e=[o]:e.
push(o),t++}var se=oe===t;if(se){let o={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/environments/additionalProperties/not",keyword:"not",params:{},schema:p.properties.environments.additionalProperties.
not,parentSchema:p.properties.environments.additionalProperties,data:i};e===null?e=[o]:e.push(o),t++}else t=T,e!==null&&
(T?e.length=T:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){for(let o of Object.keys(i))if(!(o==="region"||o==="b\
aseUrl"||o==="loginUrl"||o==="target"||o==="protocol"||o==="vars"||o==="rate"||o==="protected")){let c={instancePath:n+"\
/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:p.properties.environments.
additionalProperties,data:i};e===null?e=[c]:e.push(c),t++}if(i.region!==void 0&&d.call(i,"region")){let o=i.region;if(typeof o==
"string"){if(k(o)<1){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"\
#/properties/environments/additionalProperties/properties/region/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:p.properties.environments.additionalProperties.properties.region,data:o};e===null?e=[c]:e.push(c),t++}}else{
let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/envir\
onments/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.region.type,parentSchema:p.properties.environments.additionalProperties.properties.region,
data:o};e===null?e=[c]:e.push(c),t++}}if(i.baseUrl!==void 0&&d.call(i,"baseUrl")){let o=i.baseUrl;if(typeof o=="string"){
if(!x.test(o)){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"#/\
properties/environments/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\
\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:o};
e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/bas\
eUrl",schemaPath:"#/properties/environments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.environments.additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.
additionalProperties.properties.baseUrl,data:o};e===null?e=[c]:e.push(c),t++}}if(i.loginUrl!==void 0&&d.call(i,"loginUrl")){
let o=i.loginUrl;if(typeof o=="string"){if(!x.test(o)){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.
properties.loginUrl,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.
properties.environments.additionalProperties.properties.loginUrl,data:o};e===null?e=[c]:e.push(c),t++}}if(i.target!==void 0&&
d.call(i,"target")){let o=i.target;if(typeof o=="string"){if(k(o)<1){let c={instancePath:n+"/environments/"+s.replace(/~/g,
"~0").replace(/\//g,"~1")+"/target",schemaPath:"#/properties/environments/additionalProperties/properties/target/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.environments.additionalProperties.properties.
target,data:o};e===null?e=[c]:e.push(c),t++}}else{let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/target",schemaPath:"#/properties/environments/additionalProperties/properties/target/type",keyword:"type",params:{
type:"string"},schema:p.properties.environments.additionalProperties.properties.target.type,parentSchema:p.properties.environments.
additionalProperties.properties.target,data:o};e===null?e=[c]:e.push(c),t++}}if(i.protocol!==void 0&&d.call(i,"protocol")){
let o=i.protocol;if(!(o==="direct"||o==="jobs")){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/protocol",schemaPath:"#/properties/environments/additionalProperties/properties/protocol/enum",keyword:"enum",params:{
allowedValues:p.properties.environments.additionalProperties.properties.protocol.enum},schema:p.properties.environments.
additionalProperties.properties.protocol.enum,parentSchema:p.properties.environments.additionalProperties.properties.protocol,
data:o};e===null?e=[c]:e.push(c),t++}}if(i.vars!==void 0&&d.call(i,"vars")){let o=i.vars,c=t,le=t,D=t,_=!1,H=t;if(t===H)
if(o&&typeof o=="object"&&!Array.isArray(o)){let f;if((o.$typed===void 0||!d.call(o,"$typed"))&&(f="$typed")){let v={};e===
null?e=[v]:e.push(v),t++}}else{let f={};e===null?e=[f]:e.push(f),t++}var I=H===t;_=_||I;let W=t;if(t===W)if(o&&typeof o==
"object"&&!Array.isArray(o)){let f;if((o.$template===void 0||!d.call(o,"$template"))&&(f="$template")){let v={};e===null?
e=[v]:e.push(v),t++}}else{let f={};e===null?e=[f]:e.push(f),t++}var I=W===t;if(_=_||I,_)t=D,e!==null&&(D?e.length=D:e=null);else{
let f={};e===null?e=[f]:e.push(f),t++}var pe=le===t;if(pe){let f={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/properties/vars/not",keyword:"not",params:{},
schema:p.properties.environments.additionalProperties.properties.vars.not,parentSchema:p.properties.environments.additionalProperties.
properties.vars,data:o};e===null?e=[f]:e.push(f),t++}else t=c,e!==null&&(c?e.length=c:e=null);if(o&&typeof o=="object"&&
!Array.isArray(o))for(let f of Object.keys(o)){let v=o[f];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!=
"boolean"){let M={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/properties/vars/additionalProperties/type",
keyword:"type",params:{type:p.properties.environments.additionalProperties.properties.vars.additionalProperties.type},schema:p.
properties.environments.additionalProperties.properties.vars.additionalProperties.type,parentSchema:p.properties.environments.
additionalProperties.properties.vars.additionalProperties,data:v};e===null?e=[M]:e.push(M),t++}}else{let f={instancePath:n+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProper\
ties/properties/vars/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.properties.
vars.type,parentSchema:p.properties.environments.additionalProperties.properties.vars,data:o};e===null?e=[f]:e.push(f),t++}}
if(i.rate!==void 0&&d.call(i,"rate")){let o=i.rate;if(typeof o=="string"){if(!Q.test(o)){let c={instancePath:n+"/environ\
ments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environments/additionalProperties/prop\
erties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec\
|s)$",parentSchema:p.properties.environments.additionalProperties.properties.rate,data:o};e===null?e=[c]:e.push(c),t++}}else{
let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environ\
ments/additionalProperties/properties/rate/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.rate.type,parentSchema:p.properties.environments.additionalProperties.properties.rate,data:o};
e===null?e=[c]:e.push(c),t++}}if(i.protected!==void 0&&d.call(i,"protected")){let o=i.protected;if(typeof o!="boolean"){
let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/protected",schemaPath:"#/properties/en\
vironments/additionalProperties/properties/protected/type",keyword:"type",params:{type:"boolean"},schema:p.properties.environments.
additionalProperties.properties.protected.type,parentSchema:p.properties.environments.additionalProperties.properties.protected,
data:o};e===null?e=[c]:e.push(c),t++}}}else{let o={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.type,parentSchema:p.properties.environments.additionalProperties,data:i};e===null?e=[o]:
e.push(o),t++}}else{let s={instancePath:n+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{
type:"object"},schema:p.properties.environments.type,parentSchema:p.properties.environments,data:r};e===null?e=[s]:e.push(
s),t++}}if(l.defaultEnvironment!==void 0&&d.call(l,"defaultEnvironment")){let r=l.defaultEnvironment;if(typeof r=="strin\
g"){if(k(r)<1){let a={instancePath:n+"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:n+"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/type",keyword:"type",params:{type:"\
string"},schema:p.properties.defaultEnvironment.type,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[a]:
e.push(a),t++}}if(l.concurrency!==void 0&&d.call(l,"concurrency")){let r=l.concurrency;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let a={instancePath:n+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",
params:{type:"integer"},schema:p.properties.concurrency.type,parentSchema:p.properties.concurrency,data:r};e===null?e=[a]:
e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>25||isNaN(r)){let a={instancePath:n+"/concurrency",schemaPath:"#/\
properties/concurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},schema:25,parentSchema:p.properties.
concurrency,data:r};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:n+"/concurrency",schemaPath:"#/pr\
operties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.concurrency,
data:r};e===null?e=[a]:e.push(a),t++}}}if(l.concurrencyPerAction!==void 0&&d.call(l,"concurrencyPerAction")){let r=l.concurrencyPerAction;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:n+"/concurrencyPerAction",schemaPath:"#/pr\
operties/concurrencyPerAction/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrencyPerAction.type,
parentSchema:p.properties.concurrencyPerAction,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let a={instancePath:n+"/concurrencyPerAction",schemaPath:"#/properties/concurrencyPerAction/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.concurrencyPerAction,data:r};e===null?e=[a]:
e.push(a),t++}}if(l.rate!==void 0&&d.call(l,"rate")){let r=l.rate;if(typeof r=="string"){if(!Q.test(r)){let a={instancePath:n+
"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"\
^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.rate,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+
"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"string"},schema:p.properties.rate.type,parentSchema:p.
properties.rate,data:r};e===null?e=[a]:e.push(a),t++}}if(l.timeout!==void 0&&d.call(l,"timeout")){let r=l.timeout;if(typeof r==
"string"){if(!X.test(r)){let a={instancePath:n+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.timeout,data:r};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:n+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",
params:{type:"string"},schema:p.properties.timeout.type,parentSchema:p.properties.timeout,data:r};e===null?e=[a]:e.push(
a),t++}}if(l.poll!==void 0&&d.call(l,"poll")){let r=l.poll,a=t,h=t,u=t,m=!1,y=t;if(t===y)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!d.call(r,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var L=y===t;m=m||L;let g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!d.call(r,"$template"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var L=g===t;if(m=m||L,m)t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var ie=h===t;if(ie){let s={instancePath:n+"/poll",schemaPath:"#/properties/poll/not",keyword:"not",params:{},
schema:p.properties.poll.not,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.
length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="interval"||s==="atte\
mpts")){let i={instancePath:n+"/poll",schemaPath:"#/properties/poll/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},schema:!1,parentSchema:p.properties.poll,data:r};e===null?e=[i]:e.push(i),t++}if(r.interval!==
void 0&&d.call(r,"interval")){let s=r.interval;if(typeof s=="string"){if(!X.test(s)){let i={instancePath:n+"/poll/interv\
al",schemaPath:"#/properties/poll/properties/interval/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|\
d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.poll.properties.interval,data:s};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:n+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/type",keyword:"\
type",params:{type:"string"},schema:p.properties.poll.properties.interval.type,parentSchema:p.properties.poll.properties.
interval,data:s};e===null?e=[i]:e.push(i),t++}}if(r.attempts!==void 0&&d.call(r,"attempts")){let s=r.attempts;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/poll/attempts",schemaPath:"#/properties/poll/properti\
es/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.poll.properties.attempts.type,parentSchema:p.
properties.poll.properties.attempts,data:s};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s))){let i={instancePath:n+"/poll/attempts",schemaPath:"#/properties/poll/properties/attempts/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=[i]:e.push(
i),t++}}}else{let s={instancePath:n+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type:"object"},schema:p.
properties.poll.type,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(s),t++}}if(l.reporters!==void 0&&d.call(
l,"reporters")){let r=l.reporters;if(Array.isArray(r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="stri\
ng"){if(k(u)<1){let m={instancePath:n+"/reporters/"+h,schemaPath:"#/properties/reporters/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:n+"/reporters/"+h,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type:"string"},schema:p.
properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let a={
instancePath:n+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type:"array"},schema:p.properties.
reporters.type,parentSchema:p.properties.reporters,data:r};e===null?e=[a]:e.push(a),t++}}if(l.out!==void 0&&d.call(l,"ou\
t")){let r=l.out;if(typeof r=="string"){if(k(r)<1){let a={instancePath:n+"/out",schemaPath:"#/properties/out/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:n+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"},schema:p.properties.out.type,
parentSchema:p.properties.out,data:r};e===null?e=[a]:e.push(a),t++}}if(l.audit!==void 0&&d.call(l,"audit")){let r=l.audit,
a=t,h=t,u=t,m=!1,y=t;if(t===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!d.call(r,"$type\
d"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var N=y===t;m=m||N;
let g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!d.call(r,"$template"))&&(s=
"$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var N=g===t;if(m=m||N,m)
t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var ae=h===t;if(ae){let s={instancePath:n+
"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.properties.audit.not,parentSchema:p.properties.
audit,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(!(s==="bodies"||s==="key")){let i={instancePath:n+"/audit",schemaPath:"#/properties/a\
udit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.
audit,data:r};e===null?e=[i]:e.push(i),t++}if(r.bodies!==void 0&&d.call(r,"bodies")){let s=r.bodies;if(!(s==="full"||s===
"failures"||s==="none")){let i={instancePath:n+"/audit/bodies",schemaPath:"#/properties/audit/properties/bodies/enum",keyword:"\
enum",params:{allowedValues:p.properties.audit.properties.bodies.enum},schema:p.properties.audit.properties.bodies.enum,
parentSchema:p.properties.audit.properties.bodies,data:s};e===null?e=[i]:e.push(i),t++}}if(r.key!==void 0&&d.call(r,"key")){
let s=r.key;if(typeof s=="string"){if(!E.test(s)){let i={instancePath:n+"/audit/key",schemaPath:"#/properties/audit/prop\
erties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.
properties.audit.properties.key,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/audit/key",schemaPath:"\
#/properties/audit/properties/key/type",keyword:"type",params:{type:"string"},schema:p.properties.audit.properties.key.type,
parentSchema:p.properties.audit.properties.key,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n+"/audit",
schemaPath:"#/properties/audit/type",keyword:"type",params:{type:"object"},schema:p.properties.audit.type,parentSchema:p.
properties.audit,data:r};e===null?e=[s]:e.push(s),t++}}if(l.webhook!==void 0&&d.call(l,"webhook")){let r=l.webhook,a=t,h=t,
u=t,m=!1,y=t;if(t===y)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!d.call(r,"$typed"))&&(s=
"$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var R=y===t;m=m||R;let g=t;
if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!d.call(r,"$template"))&&(s="$temp\
late")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var R=g===t;if(m=m||R,m)t=u,e!==
null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var ne=h===t;if(ne){let s={instancePath:n+"/webho\
ok",schemaPath:"#/properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.properties.
webhook,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(!(s==="url"||s==="secret"||s==="on"||s==="required")){let i={instancePath:n+"/webhook",
schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:p.properties.webhook,data:r};e===null?e=[i]:e.push(i),t++}if(r.url!==void 0&&d.call(r,"url")){let s=r.url;if(typeof s==
"string"){if(!x.test(s)){let i={instancePath:n+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.webhook.properties.
url,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/webhook/url",schemaPath:"#/properties/webhook/pro\
perties/url/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.url.type,parentSchema:p.properties.
webhook.properties.url,data:s};e===null?e=[i]:e.push(i),t++}}if(r.secret!==void 0&&d.call(r,"secret")){let s=r.secret;if(typeof s==
"string"){if(!E.test(s)){let i={instancePath:n+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.
webhook.properties.secret,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/webhook/secret",schemaPath:"\
#/properties/webhook/properties/secret/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.
secret.type,parentSchema:p.properties.webhook.properties.secret,data:s};e===null?e=[i]:e.push(i),t++}}if(r.on!==void 0&&
d.call(r,"on")){let s=r.on;if(!(s==="case"||s==="failure"||s==="run")){let i={instancePath:n+"/webhook/on",schemaPath:"#\
/properties/webhook/properties/on/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.on.enum},schema:p.
properties.webhook.properties.on.enum,parentSchema:p.properties.webhook.properties.on,data:s};e===null?e=[i]:e.push(i),t++}}
if(r.required!==void 0&&d.call(r,"required")){let s=r.required;if(typeof s!="boolean"){let i={instancePath:n+"/webhook/r\
equired",schemaPath:"#/properties/webhook/properties/required/type",keyword:"type",params:{type:"boolean"},schema:p.properties.
webhook.properties.required.type,parentSchema:p.properties.webhook.properties.required,data:s};e===null?e=[i]:e.push(i),
t++}}}else{let s={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},
schema:p.properties.webhook.type,parentSchema:p.properties.webhook,data:r};e===null?e=[s]:e.push(s),t++}}if(l.otlp!==void 0&&
d.call(l,"otlp")){let r=l.otlp;if(typeof r!="boolean"&&typeof r!="string"){let a={instancePath:n+"/otlp",schemaPath:"#/p\
roperties/otlp/type",keyword:"type",params:{type:p.properties.otlp.type},schema:p.properties.otlp.type,parentSchema:p.properties.
otlp,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="string"&&!x.test(r)){let a={instancePath:n+"/otlp",schemaPath:"#\
/properties/otlp/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.
properties.otlp,data:r};e===null?e=[a]:e.push(a),t++}}if(l.allowEnv!==void 0&&d.call(l,"allowEnv")){let r=l.allowEnv;if(Array.
isArray(r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="string"){if(!E.test(u)){let m={instancePath:n+"\
/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]\
*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:n+"/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/type",keyword:"type",params:{type:"string"},
schema:p.properties.allowEnv.items.type,parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{
let a={instancePath:n+"/allowEnv",schemaPath:"#/properties/allowEnv/type",keyword:"type",params:{type:"array"},schema:p.
properties.allowEnv.type,parentSchema:p.properties.allowEnv,data:r};e===null?e=[a]:e.push(a),t++}}if(l.redact!==void 0&&
d.call(l,"redact")){let r=l.redact;if(Array.isArray(r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="str\
ing"){if(!E.test(u)){let m={instancePath:n+"/redact/"+h,schemaPath:"#/properties/redact/items/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.redact.items,data:u};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:n+"/redact/"+h,schemaPath:"#/properties/redact/items/type",keyword:"\
type",params:{type:"string"},schema:p.properties.redact.items.type,parentSchema:p.properties.redact.items,data:u};e===null?
e=[m]:e.push(m),t++}}}else{let a={instancePath:n+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{
type:"array"},schema:p.properties.redact.type,parentSchema:p.properties.redact,data:r};e===null?e=[a]:e.push(a),t++}}}else{
let r={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:p.type,parentSchema:p,data:l};e===
null?e=[r]:e.push(r),t++}return S.errors=e,t===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{fe as default,he as validate};
