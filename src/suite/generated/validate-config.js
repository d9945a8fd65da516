// Written by `npm run generate`.
var de=(l,o)=>()=>{try{return o||l((o={exports:{}}).exports,o),o.exports}catch(A){throw o=0,A}};var X=de(V=>{"use strict";Object.defineProperty(V,"__esModule",{value:!0});function Q(l){let o=l.length,A=0,k=0,$;for(;k<
o;)A++,$=l.charCodeAt(k++),$>=55296&&$<=56319&&k<o&&($=l.charCodeAt(k),($&64512)===56320&&k++);return A}V.default=Q;Q.code=
'require("ajv/dist/runtime/ucs2length").default'});var ye=q,ge=q,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
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
livered ends the run with exit code 3.",type:"boolean",default:!1,examples:[!0]},preset:{enum:["generic","slack","teams"],
default:"generic",examples:["teams"]},template:{type:"object",minProperties:1,examples:[{content:"${text}"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}},examples:[{url:"https://ci.example.com/ho\
oks/genesys",on:"run"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},allowEnv:{
type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[["ORDER_API_K\
EY"]]},redact:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[
["ORDER_API_KEY"]]}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},c=Object.
prototype.hasOwnProperty,O=X().default,Y=new RegExp("^https?://[^\\s]+$","u"),ee=new RegExp("^[1-9]\\d{0,6}/(min|m|sec|s)\
$","u"),te=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),B=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function q(l,{instancePath:o="",
parentData:A,parentDataProperty:k,rootData:$=l,dynamicAnchors:ue={}}={}){let e=null,t=0,U=q.evaluated;U.dynamicProps&&(U.
props=void 0),U.dynamicItems&&(U.items=void 0);let z=t,re=t,Z=t,_=!1,H=t;if(t===H)if(l&&typeof l=="object"&&!Array.isArray(
l)){let r;if((l.$typed===void 0||!c.call(l,"$typed"))&&(r="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let r={};
e===null?e=[r]:e.push(r),t++}var N=H===t;_=_||N;let W=t;if(t===W)if(l&&typeof l=="object"&&!Array.isArray(l)){let r;if((l.
$template===void 0||!c.call(l,"$template"))&&(r="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let r={};e===null?
e=[r]:e.push(r),t++}var N=W===t;if(_=_||N,_)t=Z,e!==null&&(Z?e.length=Z:e=null);else{let r={};e===null?e=[r]:e.push(r),t++}
var se=re===t;if(se){let r={instancePath:o,schemaPath:"#/not",keyword:"not",params:{},schema:p.not,parentSchema:p,data:l};
e===null?e=[r]:e.push(r),t++}else t=z,e!==null&&(z?e.length=z:e=null);if(l&&typeof l=="object"&&!Array.isArray(l)){for(let r of Object.
keys(l))if(!c.call(p.properties,r)){let a={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:r},schema:!1,parentSchema:p,data:l};e===null?e=[a]:e.push(a),t++}if(l.$schema!==void 0&&
c.call(l,"$schema")){let r=l.$schema;if(typeof r!="string"){let a={instancePath:o+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"},schema:p.properties.$schema.type,parentSchema:p.properties.$schema,data:r};
e===null?e=[a]:e.push(a),t++}}if(l.suites!==void 0&&c.call(l,"suites")){let r=l.suites;if(Array.isArray(r)){if(r.length<
1){let h={instancePath:o+"/suites",schemaPath:"#/properties/suites/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:p.properties.suites,data:r};e===null?e=[h]:e.push(h),t++}let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u==
"string"){if(O(u)<1){let m={instancePath:o+"/suites/"+h,schemaPath:"#/properties/suites/items/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:p.properties.suites.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:o+"/suites/"+h,schemaPath:"#/properties/suites/items/type",keyword:"type",params:{type:"string"},schema:p.properties.
suites.items.type,parentSchema:p.properties.suites.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:o+
"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{type:"array"},schema:p.properties.suites.type,parentSchema:p.
properties.suites,data:r};e===null?e=[a]:e.push(a),t++}}if(l.environments!==void 0&&c.call(l,"environments")){let r=l.environments,
a=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$type\
d"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var L=g===t;m=m||L;
let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s=
"$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var L=v===t;if(m=m||L,m)
t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var pe=h===t;if(pe){let s={instancePath:o+
"/environments",schemaPath:"#/properties/environments/not",keyword:"not",params:{},schema:p.properties.environments.not,
parentSchema:p.properties.environments,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&
typeof r=="object"&&!Array.isArray(r))for(let s of Object.keys(r)){let i=r[s],S=t,j=t,P=t,w=!1,x=t;if(t===x)if(i&&typeof i==
"object"&&!Array.isArray(i)){let n;if((i.$typed===void 0||!c.call(i,"$typed"))&&(n="$typed")){let d={};e===null?e=[d]:e.
push(d),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var R=x===t;w=w||R;let f=t;if(t===f)if(i&&typeof i=="object"&&!Array.
isArray(i)){let n;if((i.$template===void 0||!c.call(i,"$template"))&&(n="$template")){let d={};e===null?e=[d]:e.push(d),
t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var R=f===t;if(w=w||R,w)t=P,e!==null&&(P?e.length=P:e=null);else{let n={};
e===null?e=[n]:e.push(n),t++}var ie=j===t;if(ie){let n={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/environments/additionalProperties/not",keyword:"not",params:{},schema:p.properties.environments.
additionalProperties.not,parentSchema:p.properties.environments.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}else
t=S,e!==null&&(S?e.length=S:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n of Object.keys(i))if(!(n==="r\
egion"||n==="baseUrl"||n==="loginUrl"||n==="protocol"||n==="vars"||n==="rate"||n==="protected")){let d={instancePath:o+"\
/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:p.properties.environments.
additionalProperties,data:i};e===null?e=[d]:e.push(d),t++}if(i.region!==void 0&&c.call(i,"region")){let n=i.region;if(typeof n==
"string"){if(O(n)<1){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"\
#/properties/environments/additionalProperties/properties/region/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:p.properties.environments.additionalProperties.properties.region,data:n};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/envir\
onments/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.region.type,parentSchema:p.properties.environments.additionalProperties.properties.region,
data:n};e===null?e=[d]:e.push(d),t++}}if(i.baseUrl!==void 0&&c.call(i,"baseUrl")){let n=i.baseUrl;if(typeof n=="string"){
if(!Y.test(n)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"#/\
properties/environments/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\
\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:n};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/bas\
eUrl",schemaPath:"#/properties/environments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.environments.additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.
additionalProperties.properties.baseUrl,data:n};e===null?e=[d]:e.push(d),t++}}if(i.loginUrl!==void 0&&c.call(i,"loginUrl")){
let n=i.loginUrl;if(typeof n=="string"){if(!Y.test(n)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.
properties.loginUrl,data:n};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.
properties.environments.additionalProperties.properties.loginUrl,data:n};e===null?e=[d]:e.push(d),t++}}if(i.protocol!==void 0&&
c.call(i,"protocol")){let n=i.protocol;if(!(n==="direct"||n==="jobs")){let d={instancePath:o+"/environments/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/protocol",schemaPath:"#/properties/environments/additionalProperties/properties/protoco\
l/enum",keyword:"enum",params:{allowedValues:p.properties.environments.additionalProperties.properties.protocol.enum},schema:p.
properties.environments.additionalProperties.properties.protocol.enum,parentSchema:p.properties.environments.additionalProperties.
properties.protocol,data:n};e===null?e=[d]:e.push(d),t++}}if(i.vars!==void 0&&c.call(i,"vars")){let n=i.vars,d=t,me=t,K=t,
E=!1,M=t;if(t===M)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$typed===void 0||!c.call(n,"$typed"))&&(y="$t\
yped")){let b={};e===null?e=[b]:e.push(b),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var I=M===t;E=E||I;let G=t;if(t===
G)if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$template===void 0||!c.call(n,"$template"))&&(y="$template")){
let b={};e===null?e=[b]:e.push(b),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var I=G===t;if(E=E||I,E)t=K,e!==null&&
(K?e.length=K:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var ae=me===t;if(ae){let y={instancePath:o+"/environmen\
ts/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/propert\
ies/vars/not",keyword:"not",params:{},schema:p.properties.environments.additionalProperties.properties.vars.not,parentSchema:p.
properties.environments.additionalProperties.properties.vars,data:n};e===null?e=[y]:e.push(y),t++}else t=d,e!==null&&(d?
e.length=d:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let y of Object.keys(n)){let b=n[y];if(typeof b!="str\
ing"&&!(typeof b=="number"&&isFinite(b))&&typeof b!="boolean"){let J={instancePath:o+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vars/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalPr\
operties/properties/vars/additionalProperties/type",keyword:"type",params:{type:p.properties.environments.additionalProperties.
properties.vars.additionalProperties.type},schema:p.properties.environments.additionalProperties.properties.vars.additionalProperties.
type,parentSchema:p.properties.environments.additionalProperties.properties.vars.additionalProperties,data:b};e===null?e=
[J]:e.push(J),t++}}else{let y={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"\
#/properties/environments/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.properties.vars.type,parentSchema:p.properties.environments.additionalProperties.properties.
vars,data:n};e===null?e=[y]:e.push(y),t++}}if(i.rate!==void 0&&c.call(i,"rate")){let n=i.rate;if(typeof n=="string"){if(!ee.
test(n)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/propertie\
s/environments/additionalProperties/properties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec\
|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.environments.additionalProperties.properties.rate,
data:n};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/rate",schemaPath:"#/properties/environments/additionalProperties/properties/rate/type",keyword:"type",params:{type:"st\
ring"},schema:p.properties.environments.additionalProperties.properties.rate.type,parentSchema:p.properties.environments.
additionalProperties.properties.rate,data:n};e===null?e=[d]:e.push(d),t++}}if(i.protected!==void 0&&c.call(i,"protected")){
let n=i.protected;if(typeof n!="boolean"){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/protected",schemaPath:"#/properties/environments/additionalProperties/properties/protected/type",keyword:"type",params:{
type:"boolean"},schema:p.properties.environments.additionalProperties.properties.protected.type,parentSchema:p.properties.
environments.additionalProperties.properties.protected,data:n};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/typ\
e",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.type,parentSchema:p.properties.
environments.additionalProperties,data:i};e===null?e=[n]:e.push(n),t++}}else{let s={instancePath:o+"/environments",schemaPath:"\
#/properties/environments/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.type,parentSchema:p.
properties.environments,data:r};e===null?e=[s]:e.push(s),t++}}if(l.defaultEnvironment!==void 0&&c.call(l,"defaultEnviron\
ment")){let r=l.defaultEnvironment;if(typeof r=="string"){if(O(r)<1){let a={instancePath:o+"/defaultEnvironment",schemaPath:"\
#/properties/defaultEnvironment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,
data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/defaultEnvironment",schemaPath:"#/properties/defaultE\
nvironment/type",keyword:"type",params:{type:"string"},schema:p.properties.defaultEnvironment.type,parentSchema:p.properties.
defaultEnvironment,data:r};e===null?e=[a]:e.push(a),t++}}if(l.concurrency!==void 0&&c.call(l,"concurrency")){let r=l.concurrency;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:o+"/concurrency",schemaPath:"#/properties/\
concurrency/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrency.type,parentSchema:p.properties.
concurrency,data:r};e===null?e=[a]:e.push(a),t++}if(typeof r=="number"&&isFinite(r)){if(r>25||isNaN(r)){let a={instancePath:o+
"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},schema:25,
parentSchema:p.properties.concurrency,data:r};e===null?e=[a]:e.push(a),t++}if(r<1||isNaN(r)){let a={instancePath:o+"/con\
currency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.
properties.concurrency,data:r};e===null?e=[a]:e.push(a),t++}}}if(l.concurrencyPerAction!==void 0&&c.call(l,"concurrencyP\
erAction")){let r=l.concurrencyPerAction;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:o+
"/concurrencyPerAction",schemaPath:"#/properties/concurrencyPerAction/type",keyword:"type",params:{type:"integer"},schema:p.
properties.concurrencyPerAction.type,parentSchema:p.properties.concurrencyPerAction,data:r};e===null?e=[a]:e.push(a),t++}
if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let a={instancePath:o+"/concurrencyPerAction",schemaPath:"#/propert\
ies/concurrencyPerAction/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.
concurrencyPerAction,data:r};e===null?e=[a]:e.push(a),t++}}if(l.rate!==void 0&&c.call(l,"rate")){let r=l.rate;if(typeof r==
"string"){if(!ee.test(r)){let a={instancePath:o+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{
pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.rate,data:r};e===
null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{
type:"string"},schema:p.properties.rate.type,parentSchema:p.properties.rate,data:r};e===null?e=[a]:e.push(a),t++}}if(l.timeout!==
void 0&&c.call(l,"timeout")){let r=l.timeout;if(typeof r=="string"){if(!te.test(r)){let a={instancePath:o+"/timeout",schemaPath:"\
#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|\
s|m|h|d)$",parentSchema:p.properties.timeout,data:r};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/timeout",
schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:p.properties.timeout.type,parentSchema:p.
properties.timeout,data:r};e===null?e=[a]:e.push(a),t++}}if(l.poll!==void 0&&c.call(l,"poll")){let r=l.poll,a=t,h=t,u=t,
m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$typed"))&&(s="$t\
yped")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var C=g===t;m=m||C;let v=t;if(t===
v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s="$template")){
let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var C=v===t;if(m=m||C,m)t=u,e!==null&&
(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var oe=h===t;if(oe){let s={instancePath:o+"/poll",schemaPath:"\
#/properties/poll/not",keyword:"not",params:{},schema:p.properties.poll.not,parentSchema:p.properties.poll,data:r};e===null?
e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.
keys(r))if(!(s==="interval"||s==="attempts")){let i={instancePath:o+"/poll",schemaPath:"#/properties/poll/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.poll,data:r};e===
null?e=[i]:e.push(i),t++}if(r.interval!==void 0&&c.call(r,"interval")){let s=r.interval;if(typeof s=="string"){if(!te.test(
s)){let i={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.poll.properties.
interval,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll\
/properties/interval/type",keyword:"type",params:{type:"string"},schema:p.properties.poll.properties.interval.type,parentSchema:p.
properties.poll.properties.interval,data:s};e===null?e=[i]:e.push(i),t++}}if(r.attempts!==void 0&&c.call(r,"attempts")){
let s=r.attempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:o+"/poll/attempts",schemaPath:"\
#/properties/poll/properties/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.poll.properties.attempts.
type,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s))){let i={instancePath:o+"/poll/attempts",schemaPath:"#/properties/poll/properties/attempts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=
[i]:e.push(i),t++}}}else{let s={instancePath:o+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type:"\
object"},schema:p.properties.poll.type,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(s),t++}}if(l.reporters!==
void 0&&c.call(l,"reporters")){let r=l.reporters;if(Array.isArray(r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u==
"string"){if(O(u)<1){let m={instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}else{
let m={instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type:"string"},
schema:p.properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{
let a={instancePath:o+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type:"array"},schema:p.
properties.reporters.type,parentSchema:p.properties.reporters,data:r};e===null?e=[a]:e.push(a),t++}}if(l.out!==void 0&&c.
call(l,"out")){let r=l.out;if(typeof r=="string"){if(O(r)<1){let a={instancePath:o+"/out",schemaPath:"#/properties/out/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,data:r};e===null?e=[a]:e.push(a),t++}}else{
let a={instancePath:o+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"},schema:p.properties.
out.type,parentSchema:p.properties.out,data:r};e===null?e=[a]:e.push(a),t++}}if(l.audit!==void 0&&c.call(l,"audit")){let r=l.
audit,a=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,
"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var D=g===t;
m=m||D;let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$templat\
e"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var D=v===t;if(m=
m||D,m)t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var ne=h===t;if(ne){let s={instancePath:o+
"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.properties.audit.not,parentSchema:p.properties.
audit,data:r};e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(s!=="bodies"){let i={instancePath:o+"/audit",schemaPath:"#/properties/audit/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.audit,data:r};
e===null?e=[i]:e.push(i),t++}if(r.bodies!==void 0&&c.call(r,"bodies")){let s=r.bodies;if(!(s==="full"||s==="failures"||s===
"none")){let i={instancePath:o+"/audit/bodies",schemaPath:"#/properties/audit/properties/bodies/enum",keyword:"enum",params:{
allowedValues:p.properties.audit.properties.bodies.enum},schema:p.properties.audit.properties.bodies.enum,parentSchema:p.
properties.audit.properties.bodies,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:o+"/audit",schemaPath:"\
#/properties/audit/type",keyword:"type",params:{type:"object"},schema:p.properties.audit.type,parentSchema:p.properties.
audit,data:r};e===null?e=[s]:e.push(s),t++}}if(l.webhook!==void 0&&c.call(l,"webhook")){let r=l.webhook,a=t,h=t,u=t,m=!1,
g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$typed"))&&(s="$typed")){
let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var F=g===t;m=m||F;let v=t;if(t===v)if(r&&
typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s="$template")){let i={};
e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var F=v===t;if(m=m||F,m)t=u,e!==null&&(u?e.length=
u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var le=h===t;if(le){let s={instancePath:o+"/webhook",schemaPath:"#/\
properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.properties.webhook,data:r};
e===null?e=[s]:e.push(s),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.
keys(r))if(!(s==="url"||s==="secret"||s==="on"||s==="required"||s==="preset"||s==="template")){let i={instancePath:o+"/w\
ebhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:p.properties.webhook,data:r};e===null?e=[i]:e.push(i),t++}if(r.url!==void 0&&c.call(r,"url")){let s=r.
url;if(typeof s=="string"){if(!Y.test(s)){let i={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/properti\
es/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.
webhook.properties.url,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/webhook/url",schemaPath:"#/pro\
perties/webhook/properties/url/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.url.type,
parentSchema:p.properties.webhook.properties.url,data:s};e===null?e=[i]:e.push(i),t++}}if(r.secret!==void 0&&c.call(r,"s\
ecret")){let s=r.secret;if(typeof s=="string"){if(!B.test(s)){let i={instancePath:o+"/webhook/secret",schemaPath:"#/prop\
erties/webhook/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z\
_][A-Za-z0-9_]*$",parentSchema:p.properties.webhook.properties.secret,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:o+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.webhook.properties.secret.type,parentSchema:p.properties.webhook.properties.secret,data:s};e===
null?e=[i]:e.push(i),t++}}if(r.on!==void 0&&c.call(r,"on")){let s=r.on;if(!(s==="case"||s==="failure"||s==="run")){let i={
instancePath:o+"/webhook/on",schemaPath:"#/properties/webhook/properties/on/enum",keyword:"enum",params:{allowedValues:p.
properties.webhook.properties.on.enum},schema:p.properties.webhook.properties.on.enum,parentSchema:p.properties.webhook.
properties.on,data:s};e===null?e=[i]:e.push(i),t++}}if(r.required!==void 0&&c.call(r,"required")){let s=r.required;if(typeof s!=
"boolean"){let i={instancePath:o+"/webhook/required",schemaPath:"#/properties/webhook/properties/required/type",keyword:"\
type",params:{type:"boolean"},schema:p.properties.webhook.properties.required.type,parentSchema:p.properties.webhook.properties.
required,data:s};e===null?e=[i]:e.push(i),t++}}if(r.preset!==void 0&&c.call(r,"preset")){let s=r.preset;if(!(s==="generi\
c"||s==="slack"||s==="teams")){let i={instancePath:o+"/webhook/preset",schemaPath:"#/properties/webhook/properties/prese\
t/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.preset.enum},schema:p.properties.webhook.properties.
preset.enum,parentSchema:p.properties.webhook.properties.preset,data:s};e===null?e=[i]:e.push(i),t++}}if(r.template!==void 0&&
c.call(r,"template")){let s=r.template,i=t,S=t,j=t,P=!1,w=t;if(t===w)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;
if((s.$typed===void 0||!c.call(s,"$typed"))&&(f="$typed")){let n={};e===null?e=[n]:e.push(n),t++}}else{let f={};e===null?
e=[f]:e.push(f),t++}var T=w===t;P=P||T;let x=t;if(t===x)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if((s.$template===
void 0||!c.call(s,"$template"))&&(f="$template")){let n={};e===null?e=[n]:e.push(n),t++}}else{let f={};e===null?e=[f]:e.
push(f),t++}var T=x===t;if(P=P||T,P)t=j,e!==null&&(j?e.length=j:e=null);else{let f={};e===null?e=[f]:e.push(f),t++}var ce=S===
t;if(ce){let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties/template/not",keyword:"no\
t",params:{},schema:p.properties.webhook.properties.template.not,parentSchema:p.properties.webhook.properties.template,data:s};
e===null?e=[f]:e.push(f),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length<1){let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties/template/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:p.properties.webhook.properties.template,data:s};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties\
/template/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.properties.template.type,parentSchema:p.
properties.webhook.properties.template,data:s};e===null?e=[f]:e.push(f),t++}}}else{let s={instancePath:o+"/webhook",schemaPath:"\
#/properties/webhook/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.type,parentSchema:p.properties.
webhook,data:r};e===null?e=[s]:e.push(s),t++}}if(l.allowEnv!==void 0&&c.call(l,"allowEnv")){let r=l.allowEnv;if(Array.isArray(
r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="string"){if(!B.test(u)){let m={instancePath:o+"/allowEn\
v/"+h,schemaPath:"#/properties/allowEnv/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"\
^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+
"/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/type",keyword:"type",params:{type:"string"},schema:p.properties.allowEnv.
items.type,parentSchema:p.properties.allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let a={instancePath:o+"/\
allowEnv",schemaPath:"#/properties/allowEnv/type",keyword:"type",params:{type:"array"},schema:p.properties.allowEnv.type,
parentSchema:p.properties.allowEnv,data:r};e===null?e=[a]:e.push(a),t++}}if(l.redact!==void 0&&c.call(l,"redact")){let r=l.
redact;if(Array.isArray(r)){let a=r.length;for(let h=0;h<a;h++){let u=r[h];if(typeof u=="string"){if(!B.test(u)){let m={
instancePath:o+"/redact/"+h,schemaPath:"#/properties/redact/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.redact.items,data:u};e===null?e=[m]:e.push(
m),t++}}else{let m={instancePath:o+"/redact/"+h,schemaPath:"#/properties/redact/items/type",keyword:"type",params:{type:"\
string"},schema:p.properties.redact.items.type,parentSchema:p.properties.redact.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{
let a={instancePath:o+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type:"array"},schema:p.properties.
redact.type,parentSchema:p.properties.redact,data:r};e===null?e=[a]:e.push(a),t++}}}else{let r={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:p.type,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}return q.
errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{ge as default,ye as validate};
