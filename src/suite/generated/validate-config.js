// Written by `npm run generate`.
var T=(n,o)=>()=>{try{return o||n((o={exports:{}}).exports,o),o.exports}catch(g){throw o=0,g}};var z=T(S=>{"use strict";Object.defineProperty(S,"__esModule",{value:!0});function U(n){let o=n.length,g=0,y=0,f;for(;y<
o;)g++,f=n.charCodeAt(y++),f>=55296&&f<=56319&&y<o&&(f=n.charCodeAt(y),(f&64512)===56320&&y++);return g}S.default=U;U.code=
'require("ajv/dist/runtime/ucs2length").default'});var V=P,B=P,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
additionalProperties:!1,properties:{$schema:{type:"string",examples:["./config.schema.json"]},suites:{type:"array",minItems:1,
items:{type:"string",minLength:1},default:["suites/**/*.action.{yaml,yml}"],examples:[["suites/**/*.action.yaml"]]},environments:{
type:"object",additionalProperties:{type:"object",additionalProperties:!1,properties:{region:{type:"string",minLength:1,
examples:["eu-central-1","mypurecloud.de"]},baseUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://api.m\
ypurecloud.de"]},loginUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://login.mypurecloud.de"]},protocol:{
enum:["direct","jobs"],default:"direct",examples:["jobs"]},vars:{type:"object",additionalProperties:{type:["string","num\
ber","boolean"]},examples:[{knownCustomer:"CUST-99284"}],not:{type:"object",required:["$typed"]}},rate:{type:"string",pattern:"\
^[1-9]\\d{0,6}/(min|m|sec|s)$",examples:["270/min","5/s"]},protected:{type:"boolean",default:!1,examples:[!0]}},examples:[
{region:"eu-central-1",protected:!0}],not:{type:"object",required:["$typed"]}},examples:[{dev:{region:"eu-central-1"},prod:{
region:"eu-central-1",protected:!0}}],not:{type:"object",required:["$typed"]}},defaultEnvironment:{type:"string",minLength:1,
examples:["dev"]},concurrency:{type:"integer",minimum:1,maximum:25,default:5,examples:[10]},rate:{default:"270/min",type:"\
string",pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$",examples:["270/min","5/s"]},timeout:{default:"75s",type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},poll:{type:"object",additionalProperties:!1,properties:{interval:{default:"\
2s",type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["2s"]},attempts:{type:"integer",minimum:1,default:30,
examples:[30]}},examples:[{interval:"2s",attempts:30}],not:{type:"object",required:["$typed"]}},reporters:{type:"array",
items:{type:"string",minLength:1,examples:["junit"]},examples:[["junit","results=out/results.json"]]},out:{type:"string",
minLength:1,default:"action-suite-results",examples:["build/test-results"]},audit:{type:"object",additionalProperties:!1,
properties:{bodies:{enum:["full","failures","none"],default:"full",examples:["failures"]}},examples:[{bodies:"failures"}],
not:{type:"object",required:["$typed"]}},webhook:{type:"object",additionalProperties:!1,properties:{url:{type:"string",pattern:"\
^https?://[^\\s]+$",examples:["https://ci.example.com/hooks/genesys"]},secret:{type:"string",pattern:"^[A-Za-z_][A-Za-z0\
-9_]*$",default:"ACTION_SUITE_WEBHOOK_SECRET",examples:["ACTION_SUITE_WEBHOOK_SECRET"]},on:{enum:["case","failure","run"],
default:"run",examples:["failure"]},required:{description:"A webhook that cannot be delivered ends the run with exit cod\
e 3.",type:"boolean",default:!1,examples:[!0]}},examples:[{url:"https://ci.example.com/hooks/genesys",on:"run"}],not:{type:"\
object",required:["$typed"]}},allowEnv:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["\
ORDER_API_KEY"]},examples:[["ORDER_API_KEY"]]},redact:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]\
*$",examples:["ORDER_API_KEY"]},examples:[["ORDER_API_KEY"]]}},not:{type:"object",required:["$typed"]}},d=Object.prototype.
hasOwnProperty,v=z().default,$=new RegExp("^https?://[^\\s]+$","u"),O=new RegExp("^[1-9]\\d{0,6}/(min|m|sec|s)$","u"),Z=new RegExp(
"^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),A=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function P(n,{instancePath:o="",parentData:g,
parentDataProperty:y,rootData:f=n,dynamicAnchors:K={}}={}){let e=null,s=0,w=P.evaluated;w.dynamicProps&&(w.props=void 0),
w.dynamicItems&&(w.items=void 0);let b=s,j=s;if(s===j)if(n&&typeof n=="object"&&!Array.isArray(n)){let t;if((n.$typed===
void 0||!d.call(n,"$typed"))&&(t="$typed")){let i={};e===null?e=[i]:e.push(i),s++}}else{let t={};e===null?e=[t]:e.push(t),
s++}var q=j===s;if(q){let t={instancePath:o,schemaPath:"#/not",keyword:"not",params:{},schema:p.not,parentSchema:p,data:n};
e===null?e=[t]:e.push(t),s++}else s=b,e!==null&&(b?e.length=b:e=null);if(n&&typeof n=="object"&&!Array.isArray(n)){for(let t of Object.
keys(n))if(!d.call(p.properties,t)){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:t},schema:!1,parentSchema:p,data:n};e===null?e=[i]:e.push(i),s++}if(n.$schema!==void 0&&
d.call(n,"$schema")){let t=n.$schema;if(typeof t!="string"){let i={instancePath:o+"/$schema",schemaPath:"#/properties/%2\
4schema/type",keyword:"type",params:{type:"string"},schema:p.properties.$schema.type,parentSchema:p.properties.$schema,data:t};
e===null?e=[i]:e.push(i),s++}}if(n.suites!==void 0&&d.call(n,"suites")){let t=n.suites;if(Array.isArray(t)){if(t.length<
1){let m={instancePath:o+"/suites",schemaPath:"#/properties/suites/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:p.properties.suites,data:t};e===null?e=[m]:e.push(m),s++}let i=t.length;for(let m=0;m<i;m++){let r=t[m];if(typeof r==
"string"){if(v(r)<1){let a={instancePath:o+"/suites/"+m,schemaPath:"#/properties/suites/items/minLength",keyword:"minLen\
gth",params:{limit:1},schema:1,parentSchema:p.properties.suites.items,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={
instancePath:o+"/suites/"+m,schemaPath:"#/properties/suites/items/type",keyword:"type",params:{type:"string"},schema:p.properties.
suites.items.type,parentSchema:p.properties.suites.items,data:r};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:o+
"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{type:"array"},schema:p.properties.suites.type,parentSchema:p.
properties.suites,data:t};e===null?e=[i]:e.push(i),s++}}if(n.environments!==void 0&&d.call(n,"environments")){let t=n.environments,
i=s,m=s;if(s===m)if(t&&typeof t=="object"&&!Array.isArray(t)){let r;if((t.$typed===void 0||!d.call(t,"$typed"))&&(r="$ty\
ped")){let a={};e===null?e=[a]:e.push(a),s++}}else{let r={};e===null?e=[r]:e.push(r),s++}var L=m===s;if(L){let r={instancePath:o+
"/environments",schemaPath:"#/properties/environments/not",keyword:"not",params:{},schema:p.properties.environments.not,
parentSchema:p.properties.environments,data:t};e===null?e=[r]:e.push(r),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(t&&
typeof t=="object"&&!Array.isArray(t))for(let r of Object.keys(t)){let a=t[r],k=s,_=s;if(s===_)if(a&&typeof a=="object"&&
!Array.isArray(a)){let l;if((a.$typed===void 0||!d.call(a,"$typed"))&&(l="$typed")){let c={};e===null?e=[c]:e.push(c),s++}}else{
let l={};e===null?e=[l]:e.push(l),s++}var R=_===s;if(R){let l={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/not",keyword:"not",params:{},schema:p.properties.
environments.additionalProperties.not,parentSchema:p.properties.environments.additionalProperties,data:a};e===null?e=[l]:
e.push(l),s++}else s=k,e!==null&&(k?e.length=k:e=null);if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l of Object.
keys(a))if(!(l==="region"||l==="baseUrl"||l==="loginUrl"||l==="protocol"||l==="vars"||l==="rate"||l==="protected")){let c={
instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additiona\
lProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:p.
properties.environments.additionalProperties,data:a};e===null?e=[c]:e.push(c),s++}if(a.region!==void 0&&d.call(a,"region")){
let l=a.region;if(typeof l=="string"){if(v(l)<1){let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,
"~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:p.properties.environments.additionalProperties.properties.region,data:l};e===
null?e=[c]:e.push(c),s++}}else{let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",
schemaPath:"#/properties/environments/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"},
schema:p.properties.environments.additionalProperties.properties.region.type,parentSchema:p.properties.environments.additionalProperties.
properties.region,data:l};e===null?e=[c]:e.push(c),s++}}if(a.baseUrl!==void 0&&d.call(a,"baseUrl")){let l=a.baseUrl;if(typeof l==
"string"){if(!$.test(l)){let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"\
#/properties/environments/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://\
[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:l};
e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/bas\
eUrl",schemaPath:"#/properties/environments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.environments.additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.
additionalProperties.properties.baseUrl,data:l};e===null?e=[c]:e.push(c),s++}}if(a.loginUrl!==void 0&&d.call(a,"loginUrl")){
let l=a.loginUrl;if(typeof l=="string"){if(!$.test(l)){let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(
/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.
properties.loginUrl,data:l};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").
replace(/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.
properties.environments.additionalProperties.properties.loginUrl,data:l};e===null?e=[c]:e.push(c),s++}}if(a.protocol!==void 0&&
d.call(a,"protocol")){let l=a.protocol;if(!(l==="direct"||l==="jobs")){let c={instancePath:o+"/environments/"+r.replace(
/~/g,"~0").replace(/\//g,"~1")+"/protocol",schemaPath:"#/properties/environments/additionalProperties/properties/protoco\
l/enum",keyword:"enum",params:{allowedValues:p.properties.environments.additionalProperties.properties.protocol.enum},schema:p.
properties.environments.additionalProperties.properties.protocol.enum,parentSchema:p.properties.environments.additionalProperties.
properties.protocol,data:l};e===null?e=[c]:e.push(c),s++}}if(a.vars!==void 0&&d.call(a,"vars")){let l=a.vars,c=s,x=s;if(s===
x)if(l&&typeof l=="object"&&!Array.isArray(l)){let h;if((l.$typed===void 0||!d.call(l,"$typed"))&&(h="$typed")){let u={};
e===null?e=[u]:e.push(u),s++}}else{let h={};e===null?e=[h]:e.push(h),s++}var I=x===s;if(I){let h={instancePath:o+"/envir\
onments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/pr\
operties/vars/not",keyword:"not",params:{},schema:p.properties.environments.additionalProperties.properties.vars.not,parentSchema:p.
properties.environments.additionalProperties.properties.vars,data:l};e===null?e=[h]:e.push(h),s++}else s=c,e!==null&&(c?
e.length=c:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let h of Object.keys(l)){let u=l[h];if(typeof u!="str\
ing"&&!(typeof u=="number"&&isFinite(u))&&typeof u!="boolean"){let E={instancePath:o+"/environments/"+r.replace(/~/g,"~0").
replace(/\//g,"~1")+"/vars/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalPr\
operties/properties/vars/additionalProperties/type",keyword:"type",params:{type:p.properties.environments.additionalProperties.
properties.vars.additionalProperties.type},schema:p.properties.environments.additionalProperties.properties.vars.additionalProperties.
type,parentSchema:p.properties.environments.additionalProperties.properties.vars.additionalProperties,data:u};e===null?e=
[E]:e.push(E),s++}}else{let h={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"\
#/properties/environments/additionalProperties/properties/vars/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.properties.vars.type,parentSchema:p.properties.environments.additionalProperties.properties.
vars,data:l};e===null?e=[h]:e.push(h),s++}}if(a.rate!==void 0&&d.call(a,"rate")){let l=a.rate;if(typeof l=="string"){if(!O.
test(l)){let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/propertie\
s/environments/additionalProperties/properties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec\
|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.environments.additionalProperties.properties.rate,
data:l};e===null?e=[c]:e.push(c),s++}}else{let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+
"/rate",schemaPath:"#/properties/environments/additionalProperties/properties/rate/type",keyword:"type",params:{type:"st\
ring"},schema:p.properties.environments.additionalProperties.properties.rate.type,parentSchema:p.properties.environments.
additionalProperties.properties.rate,data:l};e===null?e=[c]:e.push(c),s++}}if(a.protected!==void 0&&d.call(a,"protected")){
let l=a.protected;if(typeof l!="boolean"){let c={instancePath:o+"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1")+
"/protected",schemaPath:"#/properties/environments/additionalProperties/properties/protected/type",keyword:"type",params:{
type:"boolean"},schema:p.properties.environments.additionalProperties.properties.protected.type,parentSchema:p.properties.
environments.additionalProperties.properties.protected,data:l};e===null?e=[c]:e.push(c),s++}}}else{let l={instancePath:o+
"/environments/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/typ\
e",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.type,parentSchema:p.properties.
environments.additionalProperties,data:a};e===null?e=[l]:e.push(l),s++}}else{let r={instancePath:o+"/environments",schemaPath:"\
#/properties/environments/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.type,parentSchema:p.
properties.environments,data:t};e===null?e=[r]:e.push(r),s++}}if(n.defaultEnvironment!==void 0&&d.call(n,"defaultEnviron\
ment")){let t=n.defaultEnvironment;if(typeof t=="string"){if(v(t)<1){let i={instancePath:o+"/defaultEnvironment",schemaPath:"\
#/properties/defaultEnvironment/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,
data:t};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/defaultEnvironment",schemaPath:"#/properties/defaultE\
nvironment/type",keyword:"type",params:{type:"string"},schema:p.properties.defaultEnvironment.type,parentSchema:p.properties.
defaultEnvironment,data:t};e===null?e=[i]:e.push(i),s++}}if(n.concurrency!==void 0&&d.call(n,"concurrency")){let t=n.concurrency;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:o+"/concurrency",schemaPath:"#/properties/\
concurrency/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrency.type,parentSchema:p.properties.
concurrency,data:t};e===null?e=[i]:e.push(i),s++}if(typeof t=="number"&&isFinite(t)){if(t>25||isNaN(t)){let i={instancePath:o+
"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},schema:25,
parentSchema:p.properties.concurrency,data:t};e===null?e=[i]:e.push(i),s++}if(t<1||isNaN(t)){let i={instancePath:o+"/con\
currency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.
properties.concurrency,data:t};e===null?e=[i]:e.push(i),s++}}}if(n.rate!==void 0&&d.call(n,"rate")){let t=n.rate;if(typeof t==
"string"){if(!O.test(t)){let i={instancePath:o+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{
pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.rate,data:t};e===
null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{
type:"string"},schema:p.properties.rate.type,parentSchema:p.properties.rate,data:t};e===null?e=[i]:e.push(i),s++}}if(n.timeout!==
void 0&&d.call(n,"timeout")){let t=n.timeout;if(typeof t=="string"){if(!Z.test(t)){let i={instancePath:o+"/timeout",schemaPath:"\
#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|\
s|m|h|d)$",parentSchema:p.properties.timeout,data:t};e===null?e=[i]:e.push(i),s++}}else{let i={instancePath:o+"/timeout",
schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:p.properties.timeout.type,parentSchema:p.
properties.timeout,data:t};e===null?e=[i]:e.push(i),s++}}if(n.poll!==void 0&&d.call(n,"poll")){let t=n.poll,i=s,m=s;if(s===
m)if(t&&typeof t=="object"&&!Array.isArray(t)){let r;if((t.$typed===void 0||!d.call(t,"$typed"))&&(r="$typed")){let a={};
e===null?e=[a]:e.push(a),s++}}else{let r={};e===null?e=[r]:e.push(r),s++}var N=m===s;if(N){let r={instancePath:o+"/poll",
schemaPath:"#/properties/poll/not",keyword:"not",params:{},schema:p.properties.poll.not,parentSchema:p.properties.poll,data:t};
e===null?e=[r]:e.push(r),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let r of Object.
keys(t))if(!(r==="interval"||r==="attempts")){let a={instancePath:o+"/poll",schemaPath:"#/properties/poll/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:p.properties.poll,data:t};e===
null?e=[a]:e.push(a),s++}if(t.interval!==void 0&&d.call(t,"interval")){let r=t.interval;if(typeof r=="string"){if(!Z.test(
r)){let a={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.poll.properties.
interval,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll\
/properties/interval/type",keyword:"type",params:{type:"string"},schema:p.properties.poll.properties.interval.type,parentSchema:p.
properties.poll.properties.interval,data:r};e===null?e=[a]:e.push(a),s++}}if(t.attempts!==void 0&&d.call(t,"attempts")){
let r=t.attempts;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let a={instancePath:o+"/poll/attempts",schemaPath:"\
#/properties/poll/properties/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.poll.properties.attempts.
type,parentSchema:p.properties.poll.properties.attempts,data:r};e===null?e=[a]:e.push(a),s++}if(typeof r=="number"&&isFinite(
r)&&(r<1||isNaN(r))){let a={instancePath:o+"/poll/attempts",schemaPath:"#/properties/poll/properties/attempts/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.attempts,data:r};e===null?e=
[a]:e.push(a),s++}}}else{let r={instancePath:o+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type:"\
object"},schema:p.properties.poll.type,parentSchema:p.properties.poll,data:t};e===null?e=[r]:e.push(r),s++}}if(n.reporters!==
void 0&&d.call(n,"reporters")){let t=n.reporters;if(Array.isArray(t)){let i=t.length;for(let m=0;m<i;m++){let r=t[m];if(typeof r==
"string"){if(v(r)<1){let a={instancePath:o+"/reporters/"+m,schemaPath:"#/properties/reporters/items/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:r};e===null?e=[a]:e.push(a),s++}}else{
let a={instancePath:o+"/reporters/"+m,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type:"string"},
schema:p.properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:r};e===null?e=[a]:e.push(a),s++}}}else{
let i={instancePath:o+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type:"array"},schema:p.
properties.reporters.type,parentSchema:p.properties.reporters,data:t};e===null?e=[i]:e.push(i),s++}}if(n.out!==void 0&&d.
call(n,"out")){let t=n.out;if(typeof t=="string"){if(v(t)<1){let i={instancePath:o+"/out",schemaPath:"#/properties/out/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,data:t};e===null?e=[i]:e.push(i),s++}}else{
let i={instancePath:o+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"},schema:p.properties.
out.type,parentSchema:p.properties.out,data:t};e===null?e=[i]:e.push(i),s++}}if(n.audit!==void 0&&d.call(n,"audit")){let t=n.
audit,i=s,m=s;if(s===m)if(t&&typeof t=="object"&&!Array.isArray(t)){let r;if((t.$typed===void 0||!d.call(t,"$typed"))&&(r=
"$typed")){let a={};e===null?e=[a]:e.push(a),s++}}else{let r={};e===null?e=[r]:e.push(r),s++}var C=m===s;if(C){let r={instancePath:o+
"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.properties.audit.not,parentSchema:p.properties.
audit,data:t};e===null?e=[r]:e.push(r),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let r of Object.keys(t))if(r!=="bodies"){let a={instancePath:o+"/audit",schemaPath:"#/properties/audit/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:p.properties.audit,data:t};
e===null?e=[a]:e.push(a),s++}if(t.bodies!==void 0&&d.call(t,"bodies")){let r=t.bodies;if(!(r==="full"||r==="failures"||r===
"none")){let a={instancePath:o+"/audit/bodies",schemaPath:"#/properties/audit/properties/bodies/enum",keyword:"enum",params:{
allowedValues:p.properties.audit.properties.bodies.enum},schema:p.properties.audit.properties.bodies.enum,parentSchema:p.
properties.audit.properties.bodies,data:r};e===null?e=[a]:e.push(a),s++}}}else{let r={instancePath:o+"/audit",schemaPath:"\
#/properties/audit/type",keyword:"type",params:{type:"object"},schema:p.properties.audit.type,parentSchema:p.properties.
audit,data:t};e===null?e=[r]:e.push(r),s++}}if(n.webhook!==void 0&&d.call(n,"webhook")){let t=n.webhook,i=s,m=s;if(s===m)
if(t&&typeof t=="object"&&!Array.isArray(t)){let r;if((t.$typed===void 0||!d.call(t,"$typed"))&&(r="$typed")){let a={};e===
null?e=[a]:e.push(a),s++}}else{let r={};e===null?e=[r]:e.push(r),s++}var D=m===s;if(D){let r={instancePath:o+"/webhook",
schemaPath:"#/properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.properties.
webhook,data:t};e===null?e=[r]:e.push(r),s++}else s=i,e!==null&&(i?e.length=i:e=null);if(t&&typeof t=="object"&&!Array.isArray(
t)){for(let r of Object.keys(t))if(!(r==="url"||r==="secret"||r==="on"||r==="required")){let a={instancePath:o+"/webhook",
schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,
parentSchema:p.properties.webhook,data:t};e===null?e=[a]:e.push(a),s++}if(t.url!==void 0&&d.call(t,"url")){let r=t.url;if(typeof r==
"string"){if(!$.test(r)){let a={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.webhook.properties.
url,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/pro\
perties/url/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.url.type,parentSchema:p.properties.
webhook.properties.url,data:r};e===null?e=[a]:e.push(a),s++}}if(t.secret!==void 0&&d.call(t,"secret")){let r=t.secret;if(typeof r==
"string"){if(!A.test(r)){let a={instancePath:o+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/patt\
ern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.
webhook.properties.secret,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/webhook/secret",schemaPath:"\
#/properties/webhook/properties/secret/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.
secret.type,parentSchema:p.properties.webhook.properties.secret,data:r};e===null?e=[a]:e.push(a),s++}}if(t.on!==void 0&&
d.call(t,"on")){let r=t.on;if(!(r==="case"||r==="failure"||r==="run")){let a={instancePath:o+"/webhook/on",schemaPath:"#\
/properties/webhook/properties/on/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.on.enum},schema:p.
properties.webhook.properties.on.enum,parentSchema:p.properties.webhook.properties.on,data:r};e===null?e=[a]:e.push(a),s++}}
if(t.required!==void 0&&d.call(t,"required")){let r=t.required;if(typeof r!="boolean"){let a={instancePath:o+"/webhook/r\
equired",schemaPath:"#/properties/webhook/properties/required/type",keyword:"type",params:{type:"boolean"},schema:p.properties.
webhook.properties.required.type,parentSchema:p.properties.webhook.properties.required,data:r};e===null?e=[a]:e.push(a),
s++}}}else{let r={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},
schema:p.properties.webhook.type,parentSchema:p.properties.webhook,data:t};e===null?e=[r]:e.push(r),s++}}if(n.allowEnv!==
void 0&&d.call(n,"allowEnv")){let t=n.allowEnv;if(Array.isArray(t)){let i=t.length;for(let m=0;m<i;m++){let r=t[m];if(typeof r==
"string"){if(!A.test(r)){let a={instancePath:o+"/allowEnv/"+m,schemaPath:"#/properties/allowEnv/items/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.allowEnv.
items,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/allowEnv/"+m,schemaPath:"#/properties/allowEnv/\
items/type",keyword:"type",params:{type:"string"},schema:p.properties.allowEnv.items.type,parentSchema:p.properties.allowEnv.
items,data:r};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:o+"/allowEnv",schemaPath:"#/properties/allowEnv/ty\
pe",keyword:"type",params:{type:"array"},schema:p.properties.allowEnv.type,parentSchema:p.properties.allowEnv,data:t};e===
null?e=[i]:e.push(i),s++}}if(n.redact!==void 0&&d.call(n,"redact")){let t=n.redact;if(Array.isArray(t)){let i=t.length;for(let m=0;m<
i;m++){let r=t[m];if(typeof r=="string"){if(!A.test(r)){let a={instancePath:o+"/redact/"+m,schemaPath:"#/properties/reda\
ct/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.
properties.redact.items,data:r};e===null?e=[a]:e.push(a),s++}}else{let a={instancePath:o+"/redact/"+m,schemaPath:"#/prop\
erties/redact/items/type",keyword:"type",params:{type:"string"},schema:p.properties.redact.items.type,parentSchema:p.properties.
redact.items,data:r};e===null?e=[a]:e.push(a),s++}}}else{let i={instancePath:o+"/redact",schemaPath:"#/properties/redact\
/type",keyword:"type",params:{type:"array"},schema:p.properties.redact.type,parentSchema:p.properties.redact,data:t};e===
null?e=[i]:e.push(i),s++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:p.
type,parentSchema:p,data:n};e===null?e=[t]:e.push(t),s++}return P.errors=e,s===0}P.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{B as default,V as validate};
