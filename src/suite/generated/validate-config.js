// Written by `npm run generate`.
var he=(l,o)=>()=>{try{return o||l((o={exports:{}}).exports,o),o.exports}catch(_){throw o=0,_}};var ee=he(H=>{"use strict";Object.defineProperty(H,"__esModule",{value:!0});function X(l){let o=l.length,_=0,$=0,A;for(;$<
o;)_++,A=l.charCodeAt($++),A>=55296&&A<=56319&&$<o&&(A=l.charCodeAt($),(A&64512)===56320&&$++);return _}H.default=X;X.code=
'require("ajv/dist/runtime/ucs2length").default'});var be=U,ve=U,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
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
required:["$template"]}]}},contracts:{type:"object",additionalProperties:!1,properties:{folder:{type:"string",minLength:1,
examples:["suites/contracts"]},beforeRun:{enum:["warn","error","off"],default:"warn",examples:["error"]}},examples:[{beforeRun:"\
error"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},webhook:{type:"object",
additionalProperties:!1,properties:{url:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://ci.example.com/ho\
oks/genesys"]},secret:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",default:"ACTION_SUITE_WEBHOOK_SECRET",examples:[
"ACTION_SUITE_WEBHOOK_SECRET"]},on:{enum:["case","failure","run"],default:"run",examples:["failure"]},required:{description:"\
A webhook that cannot be delivered ends the run with exit code 3.",type:"boolean",default:!1,examples:[!0]},preset:{enum:[
"generic","slack","teams"],default:"generic",examples:["teams"]},template:{type:"object",minProperties:1,examples:[{content:"\
${text}"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}},examples:[{url:"ht\
tps://ci.example.com/hooks/genesys",on:"run"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},otlp:{type:["boolean","string"],pattern:"^https?://[^\\s]+$",default:!1,examples:[!0,"http://localhost:\
4318"]},allowEnv:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]},examples:[
["ORDER_API_KEY"]]},redact:{type:"array",items:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KE\
Y"]},examples:[["ORDER_API_KEY"]]}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
c=Object.prototype.hasOwnProperty,w=ee().default,z=new RegExp("^https?://[^\\s]+$","u"),te=new RegExp("^[1-9]\\d{0,6}/(mi\
n|m|sec|s)$","u"),re=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),Z=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function U(l,{
instancePath:o="",parentData:_,parentDataProperty:$,rootData:A=l,dynamicAnchors:fe={}}={}){let e=null,t=0,q=U.evaluated;
q.dynamicProps&&(q.props=void 0),q.dynamicItems&&(q.items=void 0);let R=t,se=t,L=t,S=!1,W=t;if(t===W)if(l&&typeof l=="ob\
ject"&&!Array.isArray(l)){let r;if((l.$typed===void 0||!c.call(l,"$typed"))&&(r="$typed")){let i={};e===null?e=[i]:e.push(
i),t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var I=W===t;S=S||I;let M=t;if(t===M)if(l&&typeof l=="object"&&!Array.
isArray(l)){let r;if((l.$template===void 0||!c.call(l,"$template"))&&(r="$template")){let i={};e===null?e=[i]:e.push(i),
t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var I=M===t;if(S=S||I,S)t=L,e!==null&&(L?e.length=L:e=null);else{let r={};
e===null?e=[r]:e.push(r),t++}var pe=se===t;if(pe){let r={instancePath:o,schemaPath:"#/not",keyword:"not",params:{},schema:p.
not,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}else t=R,e!==null&&(R?e.length=R:e=null);if(l&&typeof l=="object"&&
!Array.isArray(l)){for(let r of Object.keys(l))if(!c.call(p.properties,r)){let i={instancePath:o,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:p,data:l};e===null?e=[i]:
e.push(i),t++}if(l.$schema!==void 0&&c.call(l,"$schema")){let r=l.$schema;if(typeof r!="string"){let i={instancePath:o+"\
/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:p.properties.$schema.type,
parentSchema:p.properties.$schema,data:r};e===null?e=[i]:e.push(i),t++}}if(l.suites!==void 0&&c.call(l,"suites")){let r=l.
suites;if(Array.isArray(r)){if(r.length<1){let h={instancePath:o+"/suites",schemaPath:"#/properties/suites/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:p.properties.suites,data:r};e===null?e=[h]:e.push(h),t++}let i=r.length;
for(let h=0;h<i;h++){let u=r[h];if(typeof u=="string"){if(w(u)<1){let m={instancePath:o+"/suites/"+h,schemaPath:"#/prope\
rties/suites/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.suites.items,data:u};
e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+"/suites/"+h,schemaPath:"#/properties/suites/items/type",keyword:"\
type",params:{type:"string"},schema:p.properties.suites.items.type,parentSchema:p.properties.suites.items,data:u};e===null?
e=[m]:e.push(m),t++}}}else{let i={instancePath:o+"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{
type:"array"},schema:p.properties.suites.type,parentSchema:p.properties.suites,data:r};e===null?e=[i]:e.push(i),t++}}if(l.
environments!==void 0&&c.call(l,"environments")){let r=l.environments,i=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(
a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var N=g===t;m=m||N;let b=t;if(t===b)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),
t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var N=b===t;if(m=m||N,m)t=u,e!==null&&(u?e.length=u:e=null);else{let s={};
e===null?e=[s]:e.push(s),t++}var ae=h===t;if(ae){let s={instancePath:o+"/environments",schemaPath:"#/properties/environm\
ents/not",keyword:"not",params:{},schema:p.properties.environments.not,parentSchema:p.properties.environments,data:r};e===
null?e=[s]:e.push(s),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r))for(let s of Object.
keys(r)){let a=r[s],j=t,x=t,P=t,k=!1,E=t;if(t===E)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if((a.$typed===void 0||
!c.call(a,"$typed"))&&(n="$typed")){let d={};e===null?e=[d]:e.push(d),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var T=E===
t;k=k||T;let f=t;if(t===f)if(a&&typeof a=="object"&&!Array.isArray(a)){let n;if((a.$template===void 0||!c.call(a,"$templ\
ate"))&&(n="$template")){let d={};e===null?e=[d]:e.push(d),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var T=f===t;if(k=
k||T,k)t=P,e!==null&&(P?e.length=P:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var ie=x===t;if(ie){let n={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/not",
keyword:"not",params:{},schema:p.properties.environments.additionalProperties.not,parentSchema:p.properties.environments.
additionalProperties,data:a};e===null?e=[n]:e.push(n),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(a&&typeof a=="obje\
ct"&&!Array.isArray(a)){for(let n of Object.keys(a))if(!(n==="region"||n==="baseUrl"||n==="loginUrl"||n==="target"||n===
"protocol"||n==="vars"||n==="rate"||n==="protected")){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:n},schema:!1,parentSchema:p.properties.environments.additionalProperties,data:a};e===null?
e=[d]:e.push(d),t++}if(a.region!==void 0&&c.call(a,"region")){let n=a.region;if(typeof n=="string"){if(w(n)<1){let d={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/environments/additionalProp\
erties/properties/region/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.environments.
additionalProperties.properties.region,data:n};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties\
/region/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.region.
type,parentSchema:p.properties.environments.additionalProperties.properties.region,data:n};e===null?e=[d]:e.push(d),t++}}
if(a.baseUrl!==void 0&&c.call(a,"baseUrl")){let n=a.baseUrl;if(typeof n=="string"){if(!z.test(n)){let d={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"#/properties/environments/additionalPro\
perties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",
parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:n};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"#/properties/envi\
ronments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,
data:n};e===null?e=[d]:e.push(d),t++}}if(a.loginUrl!==void 0&&c.call(a,"loginUrl")){let n=a.loginUrl;if(typeof n=="strin\
g"){if(!z.test(n)){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/loginUrl",schemaPath:"\
#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"pattern",params:{pattern:"^https?:/\
/[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.loginUrl,
data:n};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+
"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"type",params:{
type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.properties.
environments.additionalProperties.properties.loginUrl,data:n};e===null?e=[d]:e.push(d),t++}}if(a.target!==void 0&&c.call(
a,"target")){let n=a.target;if(typeof n=="string"){if(w(n)<1){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/target",schemaPath:"#/properties/environments/additionalProperties/properties/target/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.environments.additionalProperties.properties.target,data:n};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/tar\
get",schemaPath:"#/properties/environments/additionalProperties/properties/target/type",keyword:"type",params:{type:"str\
ing"},schema:p.properties.environments.additionalProperties.properties.target.type,parentSchema:p.properties.environments.
additionalProperties.properties.target,data:n};e===null?e=[d]:e.push(d),t++}}if(a.protocol!==void 0&&c.call(a,"protocol")){
let n=a.protocol;if(!(n==="direct"||n==="jobs")){let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/protocol",schemaPath:"#/properties/environments/additionalProperties/properties/protocol/enum",keyword:"enum",params:{
allowedValues:p.properties.environments.additionalProperties.properties.protocol.enum},schema:p.properties.environments.
additionalProperties.properties.protocol.enum,parentSchema:p.properties.environments.additionalProperties.properties.protocol,
data:n};e===null?e=[d]:e.push(d),t++}}if(a.vars!==void 0&&c.call(a,"vars")){let n=a.vars,d=t,ue=t,B=t,O=!1,G=t;if(t===G)
if(n&&typeof n=="object"&&!Array.isArray(n)){let y;if((n.$typed===void 0||!c.call(n,"$typed"))&&(y="$typed")){let v={};e===
null?e=[v]:e.push(v),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var C=G===t;O=O||C;let J=t;if(t===J)if(n&&typeof n==
"object"&&!Array.isArray(n)){let y;if((n.$template===void 0||!c.call(n,"$template"))&&(y="$template")){let v={};e===null?
e=[v]:e.push(v),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var C=J===t;if(O=O||C,O)t=B,e!==null&&(B?e.length=B:e=null);else{
let y={};e===null?e=[y]:e.push(y),t++}var oe=ue===t;if(oe){let y={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/properties/vars/not",keyword:"not",params:{},
schema:p.properties.environments.additionalProperties.properties.vars.not,parentSchema:p.properties.environments.additionalProperties.
properties.vars,data:n};e===null?e=[y]:e.push(y),t++}else t=d,e!==null&&(d?e.length=d:e=null);if(n&&typeof n=="object"&&
!Array.isArray(n))for(let y of Object.keys(n)){let v=n[y];if(typeof v!="string"&&!(typeof v=="number"&&isFinite(v))&&typeof v!=
"boolean"){let Q={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+y.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/properties/vars/additionalProperties/type",
keyword:"type",params:{type:p.properties.environments.additionalProperties.properties.vars.additionalProperties.type},schema:p.
properties.environments.additionalProperties.properties.vars.additionalProperties.type,parentSchema:p.properties.environments.
additionalProperties.properties.vars.additionalProperties,data:v};e===null?e=[Q]:e.push(Q),t++}}else{let y={instancePath:o+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProper\
ties/properties/vars/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.properties.
vars.type,parentSchema:p.properties.environments.additionalProperties.properties.vars,data:n};e===null?e=[y]:e.push(y),t++}}
if(a.rate!==void 0&&c.call(a,"rate")){let n=a.rate;if(typeof n=="string"){if(!te.test(n)){let d={instancePath:o+"/enviro\
nments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environments/additionalProperties/pro\
perties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|se\
c|s)$",parentSchema:p.properties.environments.additionalProperties.properties.rate,data:n};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environ\
ments/additionalProperties/properties/rate/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.rate.type,parentSchema:p.properties.environments.additionalProperties.properties.rate,data:n};
e===null?e=[d]:e.push(d),t++}}if(a.protected!==void 0&&c.call(a,"protected")){let n=a.protected;if(typeof n!="boolean"){
let d={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/protected",schemaPath:"#/properties/en\
vironments/additionalProperties/properties/protected/type",keyword:"type",params:{type:"boolean"},schema:p.properties.environments.
additionalProperties.properties.protected.type,parentSchema:p.properties.environments.additionalProperties.properties.protected,
data:n};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:o+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.type,parentSchema:p.properties.environments.additionalProperties,data:a};e===null?e=[n]:
e.push(n),t++}}else{let s={instancePath:o+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{
type:"object"},schema:p.properties.environments.type,parentSchema:p.properties.environments,data:r};e===null?e=[s]:e.push(
s),t++}}if(l.defaultEnvironment!==void 0&&c.call(l,"defaultEnvironment")){let r=l.defaultEnvironment;if(typeof r=="strin\
g"){if(w(r)<1){let i={instancePath:o+"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:o+"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/type",keyword:"type",params:{type:"\
string"},schema:p.properties.defaultEnvironment.type,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[i]:
e.push(i),t++}}if(l.concurrency!==void 0&&c.call(l,"concurrency")){let r=l.concurrency;if(!(typeof r=="number"&&!(r%1)&&
!isNaN(r)&&isFinite(r))){let i={instancePath:o+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",
params:{type:"integer"},schema:p.properties.concurrency.type,parentSchema:p.properties.concurrency,data:r};e===null?e=[i]:
e.push(i),t++}if(typeof r=="number"&&isFinite(r)){if(r>25||isNaN(r)){let i={instancePath:o+"/concurrency",schemaPath:"#/\
properties/concurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:25},schema:25,parentSchema:p.properties.
concurrency,data:r};e===null?e=[i]:e.push(i),t++}if(r<1||isNaN(r)){let i={instancePath:o+"/concurrency",schemaPath:"#/pr\
operties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.concurrency,
data:r};e===null?e=[i]:e.push(i),t++}}}if(l.concurrencyPerAction!==void 0&&c.call(l,"concurrencyPerAction")){let r=l.concurrencyPerAction;
if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:o+"/concurrencyPerAction",schemaPath:"#/pr\
operties/concurrencyPerAction/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrencyPerAction.type,
parentSchema:p.properties.concurrencyPerAction,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r=="number"&&isFinite(r)&&
(r<1||isNaN(r))){let i={instancePath:o+"/concurrencyPerAction",schemaPath:"#/properties/concurrencyPerAction/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.concurrencyPerAction,data:r};e===null?e=[i]:
e.push(i),t++}}if(l.rate!==void 0&&c.call(l,"rate")){let r=l.rate;if(typeof r=="string"){if(!te.test(r)){let i={instancePath:o+
"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"\
^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.rate,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/rate",schemaPath:"#/properties/rate/type",keyword:"type",params:{type:"string"},schema:p.properties.rate.type,parentSchema:p.
properties.rate,data:r};e===null?e=[i]:e.push(i),t++}}if(l.timeout!==void 0&&c.call(l,"timeout")){let r=l.timeout;if(typeof r==
"string"){if(!re.test(r)){let i={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.timeout,data:r};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",
params:{type:"string"},schema:p.properties.timeout.type,parentSchema:p.properties.timeout,data:r};e===null?e=[i]:e.push(
i),t++}}if(l.poll!==void 0&&c.call(l,"poll")){let r=l.poll,i=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var D=g===t;m=m||D;let b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!c.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var D=b===t;if(m=m||D,m)t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var ne=h===t;if(ne){let s={instancePath:o+"/poll",schemaPath:"#/properties/poll/not",keyword:"not",params:{},
schema:p.properties.poll.not,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(s),t++}else t=i,e!==null&&(i?e.
length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="interval"||s==="atte\
mpts")){let a={instancePath:o+"/poll",schemaPath:"#/properties/poll/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},schema:!1,parentSchema:p.properties.poll,data:r};e===null?e=[a]:e.push(a),t++}if(r.interval!==
void 0&&c.call(r,"interval")){let s=r.interval;if(typeof s=="string"){if(!re.test(s)){let a={instancePath:o+"/poll/inter\
val",schemaPath:"#/properties/poll/properties/interval/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h\
|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.poll.properties.interval,data:s};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:o+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/type",keyword:"\
type",params:{type:"string"},schema:p.properties.poll.properties.interval.type,parentSchema:p.properties.poll.properties.
interval,data:s};e===null?e=[a]:e.push(a),t++}}if(r.attempts!==void 0&&c.call(r,"attempts")){let s=r.attempts;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:o+"/poll/attempts",schemaPath:"#/properties/poll/properti\
es/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.poll.properties.attempts.type,parentSchema:p.
properties.poll.properties.attempts,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(
s))){let a={instancePath:o+"/poll/attempts",schemaPath:"#/properties/poll/properties/attempts/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=[a]:e.push(
a),t++}}}else{let s={instancePath:o+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type:"object"},schema:p.
properties.poll.type,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(s),t++}}if(l.reporters!==void 0&&c.call(
l,"reporters")){let r=l.reporters;if(Array.isArray(r)){let i=r.length;for(let h=0;h<i;h++){let u=r[h];if(typeof u=="stri\
ng"){if(w(u)<1){let m={instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/minLength",keyword:"minLe\
ngth",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:o+"/reporters/"+h,schemaPath:"#/properties/reporters/items/type",keyword:"type",params:{type:"string"},schema:p.
properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let i={
instancePath:o+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"type",params:{type:"array"},schema:p.properties.
reporters.type,parentSchema:p.properties.reporters,data:r};e===null?e=[i]:e.push(i),t++}}if(l.out!==void 0&&c.call(l,"ou\
t")){let r=l.out;if(typeof r=="string"){if(w(r)<1){let i={instancePath:o+"/out",schemaPath:"#/properties/out/minLength",
keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,data:r};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:o+"/out",schemaPath:"#/properties/out/type",keyword:"type",params:{type:"string"},schema:p.properties.out.type,
parentSchema:p.properties.out,data:r};e===null?e=[i]:e.push(i),t++}}if(l.audit!==void 0&&c.call(l,"audit")){let r=l.audit,
i=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$type\
d"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var K=g===t;m=m||K;
let b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s=
"$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var K=b===t;if(m=m||K,m)
t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var le=h===t;if(le){let s={instancePath:o+
"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.properties.audit.not,parentSchema:p.properties.
audit,data:r};e===null?e=[s]:e.push(s),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(!(s==="bodies"||s==="key")){let a={instancePath:o+"/audit",schemaPath:"#/properties/a\
udit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.
audit,data:r};e===null?e=[a]:e.push(a),t++}if(r.bodies!==void 0&&c.call(r,"bodies")){let s=r.bodies;if(!(s==="full"||s===
"failures"||s==="none")){let a={instancePath:o+"/audit/bodies",schemaPath:"#/properties/audit/properties/bodies/enum",keyword:"\
enum",params:{allowedValues:p.properties.audit.properties.bodies.enum},schema:p.properties.audit.properties.bodies.enum,
parentSchema:p.properties.audit.properties.bodies,data:s};e===null?e=[a]:e.push(a),t++}}if(r.key!==void 0&&c.call(r,"key")){
let s=r.key;if(typeof s=="string"){if(!Z.test(s)){let a={instancePath:o+"/audit/key",schemaPath:"#/properties/audit/prop\
erties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.
properties.audit.properties.key,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/audit/key",schemaPath:"\
#/properties/audit/properties/key/type",keyword:"type",params:{type:"string"},schema:p.properties.audit.properties.key.type,
parentSchema:p.properties.audit.properties.key,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:o+"/audit",
schemaPath:"#/properties/audit/type",keyword:"type",params:{type:"object"},schema:p.properties.audit.type,parentSchema:p.
properties.audit,data:r};e===null?e=[s]:e.push(s),t++}}if(l.contracts!==void 0&&c.call(l,"contracts")){let r=l.contracts,
i=t,h=t,u=t,m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$type\
d"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var F=g===t;m=m||F;
let b=t;if(t===b)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s=
"$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var F=b===t;if(m=m||F,m)
t=u,e!==null&&(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var ce=h===t;if(ce){let s={instancePath:o+
"/contracts",schemaPath:"#/properties/contracts/not",keyword:"not",params:{},schema:p.properties.contracts.not,parentSchema:p.
properties.contracts,data:r};e===null?e=[s]:e.push(s),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="folder"||s==="beforeRun")){let a={instancePath:o+"/contrac\
ts",schemaPath:"#/properties/contracts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:p.properties.contracts,data:r};e===null?e=[a]:e.push(a),t++}if(r.folder!==void 0&&c.call(r,"folde\
r")){let s=r.folder;if(typeof s=="string"){if(w(s)<1){let a={instancePath:o+"/contracts/folder",schemaPath:"#/properties\
/contracts/properties/folder/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.contracts.
properties.folder,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/contracts/folder",schemaPath:"#/pro\
perties/contracts/properties/folder/type",keyword:"type",params:{type:"string"},schema:p.properties.contracts.properties.
folder.type,parentSchema:p.properties.contracts.properties.folder,data:s};e===null?e=[a]:e.push(a),t++}}if(r.beforeRun!==
void 0&&c.call(r,"beforeRun")){let s=r.beforeRun;if(!(s==="warn"||s==="error"||s==="off")){let a={instancePath:o+"/contr\
acts/beforeRun",schemaPath:"#/properties/contracts/properties/beforeRun/enum",keyword:"enum",params:{allowedValues:p.properties.
contracts.properties.beforeRun.enum},schema:p.properties.contracts.properties.beforeRun.enum,parentSchema:p.properties.contracts.
properties.beforeRun,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:o+"/contracts",schemaPath:"#/proper\
ties/contracts/type",keyword:"type",params:{type:"object"},schema:p.properties.contracts.type,parentSchema:p.properties.
contracts,data:r};e===null?e=[s]:e.push(s),t++}}if(l.webhook!==void 0&&c.call(l,"webhook")){let r=l.webhook,i=t,h=t,u=t,
m=!1,g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!c.call(r,"$typed"))&&(s="$t\
yped")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Y=g===t;m=m||Y;let b=t;if(t===
b)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!c.call(r,"$template"))&&(s="$template")){
let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Y=b===t;if(m=m||Y,m)t=u,e!==null&&
(u?e.length=u:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var me=h===t;if(me){let s={instancePath:o+"/webhook",schemaPath:"\
#/properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.properties.webhook,data:r};
e===null?e=[s]:e.push(s),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.
keys(r))if(!(s==="url"||s==="secret"||s==="on"||s==="required"||s==="preset"||s==="template")){let a={instancePath:o+"/w\
ebhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:p.properties.webhook,data:r};e===null?e=[a]:e.push(a),t++}if(r.url!==void 0&&c.call(r,"url")){let s=r.
url;if(typeof s=="string"){if(!z.test(s)){let a={instancePath:o+"/webhook/url",schemaPath:"#/properties/webhook/properti\
es/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.
webhook.properties.url,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:o+"/webhook/url",schemaPath:"#/pro\
perties/webhook/properties/url/type",keyword:"type",params:{type:"string"},schema:p.properties.webhook.properties.url.type,
parentSchema:p.properties.webhook.properties.url,data:s};e===null?e=[a]:e.push(a),t++}}if(r.secret!==void 0&&c.call(r,"s\
ecret")){let s=r.secret;if(typeof s=="string"){if(!Z.test(s)){let a={instancePath:o+"/webhook/secret",schemaPath:"#/prop\
erties/webhook/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z\
_][A-Za-z0-9_]*$",parentSchema:p.properties.webhook.properties.secret,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={
instancePath:o+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.webhook.properties.secret.type,parentSchema:p.properties.webhook.properties.secret,data:s};e===
null?e=[a]:e.push(a),t++}}if(r.on!==void 0&&c.call(r,"on")){let s=r.on;if(!(s==="case"||s==="failure"||s==="run")){let a={
instancePath:o+"/webhook/on",schemaPath:"#/properties/webhook/properties/on/enum",keyword:"enum",params:{allowedValues:p.
properties.webhook.properties.on.enum},schema:p.properties.webhook.properties.on.enum,parentSchema:p.properties.webhook.
properties.on,data:s};e===null?e=[a]:e.push(a),t++}}if(r.required!==void 0&&c.call(r,"required")){let s=r.required;if(typeof s!=
"boolean"){let a={instancePath:o+"/webhook/required",schemaPath:"#/properties/webhook/properties/required/type",keyword:"\
type",params:{type:"boolean"},schema:p.properties.webhook.properties.required.type,parentSchema:p.properties.webhook.properties.
required,data:s};e===null?e=[a]:e.push(a),t++}}if(r.preset!==void 0&&c.call(r,"preset")){let s=r.preset;if(!(s==="generi\
c"||s==="slack"||s==="teams")){let a={instancePath:o+"/webhook/preset",schemaPath:"#/properties/webhook/properties/prese\
t/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.preset.enum},schema:p.properties.webhook.properties.
preset.enum,parentSchema:p.properties.webhook.properties.preset,data:s};e===null?e=[a]:e.push(a),t++}}if(r.template!==void 0&&
c.call(r,"template")){let s=r.template,a=t,j=t,x=t,P=!1,k=t;if(t===k)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;
if((s.$typed===void 0||!c.call(s,"$typed"))&&(f="$typed")){let n={};e===null?e=[n]:e.push(n),t++}}else{let f={};e===null?
e=[f]:e.push(f),t++}var V=k===t;P=P||V;let E=t;if(t===E)if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if((s.$template===
void 0||!c.call(s,"$template"))&&(f="$template")){let n={};e===null?e=[n]:e.push(n),t++}}else{let f={};e===null?e=[f]:e.
push(f),t++}var V=E===t;if(P=P||V,P)t=x,e!==null&&(x?e.length=x:e=null);else{let f={};e===null?e=[f]:e.push(f),t++}var de=j===
t;if(de){let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties/template/not",keyword:"no\
t",params:{},schema:p.properties.webhook.properties.template.not,parentSchema:p.properties.webhook.properties.template,data:s};
e===null?e=[f]:e.push(f),t++}else t=a,e!==null&&(a?e.length=a:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){if(Object.
keys(s).length<1){let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties/template/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:p.properties.webhook.properties.template,data:s};
e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:o+"/webhook/template",schemaPath:"#/properties/webhook/properties\
/template/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.properties.template.type,parentSchema:p.
properties.webhook.properties.template,data:s};e===null?e=[f]:e.push(f),t++}}}else{let s={instancePath:o+"/webhook",schemaPath:"\
#/properties/webhook/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.type,parentSchema:p.properties.
webhook,data:r};e===null?e=[s]:e.push(s),t++}}if(l.otlp!==void 0&&c.call(l,"otlp")){let r=l.otlp;if(typeof r!="boolean"&&
typeof r!="string"){let i={instancePath:o+"/otlp",schemaPath:"#/properties/otlp/type",keyword:"type",params:{type:p.properties.
otlp.type},schema:p.properties.otlp.type,parentSchema:p.properties.otlp,data:r};e===null?e=[i]:e.push(i),t++}if(typeof r==
"string"&&!z.test(r)){let i={instancePath:o+"/otlp",schemaPath:"#/properties/otlp/pattern",keyword:"pattern",params:{pattern:"\
^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.otlp,data:r};e===null?e=[i]:e.push(i),t++}}if(l.
allowEnv!==void 0&&c.call(l,"allowEnv")){let r=l.allowEnv;if(Array.isArray(r)){let i=r.length;for(let h=0;h<i;h++){let u=r[h];
if(typeof u=="string"){if(!Z.test(u)){let m={instancePath:o+"/allowEnv/"+h,schemaPath:"#/properties/allowEnv/items/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.
allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+"/allowEnv/"+h,schemaPath:"#/properties/\
allowEnv/items/type",keyword:"type",params:{type:"string"},schema:p.properties.allowEnv.items.type,parentSchema:p.properties.
allowEnv.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let i={instancePath:o+"/allowEnv",schemaPath:"#/properties/al\
lowEnv/type",keyword:"type",params:{type:"array"},schema:p.properties.allowEnv.type,parentSchema:p.properties.allowEnv,data:r};
e===null?e=[i]:e.push(i),t++}}if(l.redact!==void 0&&c.call(l,"redact")){let r=l.redact;if(Array.isArray(r)){let i=r.length;
for(let h=0;h<i;h++){let u=r[h];if(typeof u=="string"){if(!Z.test(u)){let m={instancePath:o+"/redact/"+h,schemaPath:"#/p\
roperties/redact/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0\
-9_]*$",parentSchema:p.properties.redact.items,data:u};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:o+"/redact\
/"+h,schemaPath:"#/properties/redact/items/type",keyword:"type",params:{type:"string"},schema:p.properties.redact.items.
type,parentSchema:p.properties.redact.items,data:u};e===null?e=[m]:e.push(m),t++}}}else{let i={instancePath:o+"/redact",
schemaPath:"#/properties/redact/type",keyword:"type",params:{type:"array"},schema:p.properties.redact.type,parentSchema:p.
properties.redact,data:r};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:p.type,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}return U.errors=e,t===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{ve as default,be as validate};
