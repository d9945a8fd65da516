// Written by `npm run generate`.
var ge=(l,n)=>()=>{try{return n||l((n={exports:{}}).exports,n),n.exports}catch(j){throw n=0,j}};var se=ge(J=>{"use strict";Object.defineProperty(J,"__esModule",{value:!0});function re(l){let n=l.length,j=0,_=0,S;for(;_<
n;)j++,S=l.charCodeAt(_++),S>=55296&&S<=56319&&_<n&&(S=l.charCodeAt(_),(S&64512)===56320&&_++);return j}J.default=re;re.
code='require("ajv/dist/runtime/ucs2length").default'});var be=q,we=q,p={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: configuration",type:"object",
additionalProperties:!1,properties:{$schema:{type:"string",examples:["./config.schema.json"]},suites:{type:"array",minItems:1,
items:{type:"string",minLength:1},default:["suites/**/*.action.{yaml,yml}"],examples:[["suites/**/*.action.yaml"]]},environments:{
type:"object",additionalProperties:{type:"object",additionalProperties:!1,properties:{region:{type:"string",minLength:1,
examples:["eu-central-1","mypurecloud.de"]},baseUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://api.m\
ypurecloud.de"]},loginUrl:{type:"string",pattern:"^https?://[^\\s]+$",examples:["https://login.mypurecloud.de"]},credentials:{
type:"object",additionalProperties:!1,minProperties:1,properties:{clientId:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$",examples:[
"DEV_CLIENT_ID"]},clientSecret:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$",examples:["DEV_CLIENT_SECRET"]},accessToken:{
type:"string",pattern:"^[A-Z_][A-Z0-9_]*$",examples:["DEV_ACCESS_TOKEN"]}},examples:[{clientId:"DEV_CLIENT_ID",clientSecret:"\
DEV_CLIENT_SECRET"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},target:{type:"\
string",minLength:1,examples:["orders-double"]},protocol:{enum:["direct","jobs"],default:"direct",examples:["jobs"]},vars:{
type:"object",additionalProperties:{type:["string","number","boolean"]},examples:[{knownCustomer:"CUST-99284"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},rate:{type:"string",pattern:"^[1-9]\\d{0,6}\
/(min|m|sec|s)$",examples:["270/min","5/s"]},protected:{type:"boolean",default:!1,examples:[!0]}},examples:[{region:"eu-\
central-1",protected:!0}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[
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
m=Object.prototype.hasOwnProperty,$=se().default,R=new RegExp("^https?://[^\\s]+$","u"),Q=new RegExp("^[A-Z_][A-Z0-9_]*$",
"u"),pe=new RegExp("^[1-9]\\d{0,6}/(min|m|sec|s)$","u"),ie=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),z=new RegExp("\
^[A-Za-z_][A-Za-z0-9_]*$","u");function q(l,{instancePath:n="",parentData:j,parentDataProperty:_,rootData:S=l,dynamicAnchors:Pe={}}={}){
let e=null,t=0,U=q.evaluated;U.dynamicProps&&(U.props=void 0),U.dynamicItems&&(U.items=void 0);let L=t,ae=t,N=t,E=!1,X=t;
if(t===X)if(l&&typeof l=="object"&&!Array.isArray(l)){let r;if((l.$typed===void 0||!m.call(l,"$typed"))&&(r="$typed")){let o={};
e===null?e=[o]:e.push(o),t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var C=X===t;E=E||C;let ee=t;if(t===ee)if(l&&typeof l==
"object"&&!Array.isArray(l)){let r;if((l.$template===void 0||!m.call(l,"$template"))&&(r="$template")){let o={};e===null?
e=[o]:e.push(o),t++}}else{let r={};e===null?e=[r]:e.push(r),t++}var C=ee===t;if(E=E||C,E)t=N,e!==null&&(N?e.length=N:e=null);else{
let r={};e===null?e=[r]:e.push(r),t++}var ne=ae===t;if(ne){let r={instancePath:n,schemaPath:"#/not",keyword:"not",params:{},
schema:p.not,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}else t=L,e!==null&&(L?e.length=L:e=null);if(l&&typeof l==
"object"&&!Array.isArray(l)){for(let r of Object.keys(l))if(!m.call(p.properties,r)){let o={instancePath:n,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},schema:!1,parentSchema:p,data:l};e===
null?e=[o]:e.push(o),t++}if(l.$schema!==void 0&&m.call(l,"$schema")){let r=l.$schema;if(typeof r!="string"){let o={instancePath:n+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},schema:p.properties.$schema.type,
parentSchema:p.properties.$schema,data:r};e===null?e=[o]:e.push(o),t++}}if(l.suites!==void 0&&m.call(l,"suites")){let r=l.
suites;if(Array.isArray(r)){if(r.length<1){let y={instancePath:n+"/suites",schemaPath:"#/properties/suites/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:p.properties.suites,data:r};e===null?e=[y]:e.push(y),t++}let o=r.length;
for(let y=0;y<o;y++){let h=r[y];if(typeof h=="string"){if($(h)<1){let d={instancePath:n+"/suites/"+y,schemaPath:"#/prope\
rties/suites/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.suites.items,data:h};
e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/suites/"+y,schemaPath:"#/properties/suites/items/type",keyword:"\
type",params:{type:"string"},schema:p.properties.suites.items.type,parentSchema:p.properties.suites.items,data:h};e===null?
e=[d]:e.push(d),t++}}}else{let o={instancePath:n+"/suites",schemaPath:"#/properties/suites/type",keyword:"type",params:{
type:"array"},schema:p.properties.suites.type,parentSchema:p.properties.suites,data:r};e===null?e=[o]:e.push(o),t++}}if(l.
environments!==void 0&&m.call(l,"environments")){let r=l.environments,o=t,y=t,h=t,d=!1,P=t;if(t===P)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!m.call(r,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(
i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var D=P===t;d=d||D;let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$template===void 0||!m.call(r,"$template"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),
t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var D=v===t;if(d=d||D,d)t=h,e!==null&&(h?e.length=h:e=null);else{let s={};
e===null?e=[s]:e.push(s),t++}var oe=y===t;if(oe){let s={instancePath:n+"/environments",schemaPath:"#/properties/environm\
ents/not",keyword:"not",params:{},schema:p.properties.environments.not,parentSchema:p.properties.environments,data:r};e===
null?e=[s]:e.push(s),t++}else t=o,e!==null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&!Array.isArray(r))for(let s of Object.
keys(r)){let i=r[s],x=t,Z=t,b=t,w=!1,I=t;if(t===I)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.$typed===void 0||
!m.call(i,"$typed"))&&(a="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var V=I===
t;w=w||V;let g=t;if(t===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let a;if((i.$template===void 0||!m.call(i,"$templ\
ate"))&&(a="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var V=g===t;if(w=
w||V,w)t=b,e!==null&&(b?e.length=b:e=null);else{let a={};e===null?e=[a]:e.push(a),t++}var le=Z===t;if(le){let a={instancePath:n+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environments/additionalProperties/not",
keyword:"not",params:{},schema:p.properties.environments.additionalProperties.not,parentSchema:p.properties.environments.
additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let a of Object.keys(i))if(!m.call(p.properties.environments.additionalProperties.properties,
a)){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment\
s/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:p.
properties.environments.additionalProperties,data:i};e===null?e=[u]:e.push(u),t++}if(i.region!==void 0&&m.call(i,"region")){
let a=i.region;if(typeof a=="string"){if($(a)<1){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/region",schemaPath:"#/properties/environments/additionalProperties/properties/region/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:p.properties.environments.additionalProperties.properties.region,data:a};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/region",
schemaPath:"#/properties/environments/additionalProperties/properties/region/type",keyword:"type",params:{type:"string"},
schema:p.properties.environments.additionalProperties.properties.region.type,parentSchema:p.properties.environments.additionalProperties.
properties.region,data:a};e===null?e=[u]:e.push(u),t++}}if(i.baseUrl!==void 0&&m.call(i,"baseUrl")){let a=i.baseUrl;if(typeof a==
"string"){if(!R.test(a)){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/baseUrl",schemaPath:"\
#/properties/environments/additionalProperties/properties/baseUrl/pattern",keyword:"pattern",params:{pattern:"^https?://\
[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.properties.baseUrl,data:a};
e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/bas\
eUrl",schemaPath:"#/properties/environments/additionalProperties/properties/baseUrl/type",keyword:"type",params:{type:"s\
tring"},schema:p.properties.environments.additionalProperties.properties.baseUrl.type,parentSchema:p.properties.environments.
additionalProperties.properties.baseUrl,data:a};e===null?e=[u]:e.push(u),t++}}if(i.loginUrl!==void 0&&m.call(i,"loginUrl")){
let a=i.loginUrl;if(typeof a=="string"){if(!R.test(a)){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(
/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/pattern",keyword:"\
pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.environments.additionalProperties.
properties.loginUrl,data:a};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/loginUrl",schemaPath:"#/properties/environments/additionalProperties/properties/loginUrl/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.loginUrl.type,parentSchema:p.
properties.environments.additionalProperties.properties.loginUrl,data:a};e===null?e=[u]:e.push(u),t++}}if(i.credentials!==
void 0&&m.call(i,"credentials")){let a=i.credentials,u=t,G=t,A=t,k=!1,O=t;if(t===O)if(a&&typeof a=="object"&&!Array.isArray(
a)){let c;if((a.$typed===void 0||!m.call(a,"$typed"))&&(c="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let c={};
e===null?e=[c]:e.push(c),t++}var K=O===t;k=k||K;let T=t;if(t===T)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;if((a.
$template===void 0||!m.call(a,"$template"))&&(c="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let c={};e===null?
e=[c]:e.push(c),t++}var K=T===t;if(k=k||K,k)t=A,e!==null&&(A?e.length=A:e=null);else{let c={};e===null?e=[c]:e.push(c),t++}
var ce=G===t;if(ce){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials",schemaPath:"\
#/properties/environments/additionalProperties/properties/credentials/not",keyword:"not",params:{},schema:p.properties.environments.
additionalProperties.properties.credentials.not,parentSchema:p.properties.environments.additionalProperties.properties.credentials,
data:a};e===null?e=[c]:e.push(c),t++}else t=u,e!==null&&(u?e.length=u:e=null);if(a&&typeof a=="object"&&!Array.isArray(a)){
if(Object.keys(a).length<1){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credential\
s",schemaPath:"#/properties/environments/additionalProperties/properties/credentials/minProperties",keyword:"minProperti\
es",params:{limit:1},schema:1,parentSchema:p.properties.environments.additionalProperties.properties.credentials,data:a};
e===null?e=[c]:e.push(c),t++}for(let c of Object.keys(a))if(!(c==="clientId"||c==="clientSecret"||c==="accessToken")){let f={
instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials",schemaPath:"#/properties/environ\
ments/additionalProperties/properties/credentials/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
schema:!1,parentSchema:p.properties.environments.additionalProperties.properties.credentials,data:a};e===null?e=[f]:e.push(
f),t++}if(a.clientId!==void 0&&m.call(a,"clientId")){let c=a.clientId;if(typeof c=="string"){if(!Q.test(c)){let f={instancePath:n+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials/clientId",schemaPath:"#/properties/environments/\
additionalProperties/properties/credentials/properties/clientId/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0\
-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:p.properties.environments.additionalProperties.properties.credentials.
properties.clientId,data:c};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:n+"/environments/"+s.replace(/~/g,"~0").
replace(/\//g,"~1")+"/credentials/clientId",schemaPath:"#/properties/environments/additionalProperties/properties/creden\
tials/properties/clientId/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.additionalProperties.
properties.credentials.properties.clientId.type,parentSchema:p.properties.environments.additionalProperties.properties.credentials.
properties.clientId,data:c};e===null?e=[f]:e.push(f),t++}}if(a.clientSecret!==void 0&&m.call(a,"clientSecret")){let c=a.
clientSecret;if(typeof c=="string"){if(!Q.test(c)){let f={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,
"~1")+"/credentials/clientSecret",schemaPath:"#/properties/environments/additionalProperties/properties/credentials/prop\
erties/clientSecret/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:p.
properties.environments.additionalProperties.properties.credentials.properties.clientSecret,data:c};e===null?e=[f]:e.push(
f),t++}}else{let f={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials/clientSecret",
schemaPath:"#/properties/environments/additionalProperties/properties/credentials/properties/clientSecret/type",keyword:"\
type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.credentials.properties.clientSecret.
type,parentSchema:p.properties.environments.additionalProperties.properties.credentials.properties.clientSecret,data:c};
e===null?e=[f]:e.push(f),t++}}if(a.accessToken!==void 0&&m.call(a,"accessToken")){let c=a.accessToken;if(typeof c=="stri\
ng"){if(!Q.test(c)){let f={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials/access\
Token",schemaPath:"#/properties/environments/additionalProperties/properties/credentials/properties/accessToken/pattern",
keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"},schema:"^[A-Z_][A-Z0-9_]*$",parentSchema:p.properties.environments.
additionalProperties.properties.credentials.properties.accessToken,data:c};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:n+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials/accessToken",schemaPath:"#/properties/environmen\
ts/additionalProperties/properties/credentials/properties/accessToken/type",keyword:"type",params:{type:"string"},schema:p.
properties.environments.additionalProperties.properties.credentials.properties.accessToken.type,parentSchema:p.properties.
environments.additionalProperties.properties.credentials.properties.accessToken,data:c};e===null?e=[f]:e.push(f),t++}}}else{
let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/credentials",schemaPath:"#/properties/\
environments/additionalProperties/properties/credentials/type",keyword:"type",params:{type:"object"},schema:p.properties.
environments.additionalProperties.properties.credentials.type,parentSchema:p.properties.environments.additionalProperties.
properties.credentials,data:a};e===null?e=[c]:e.push(c),t++}}if(i.target!==void 0&&m.call(i,"target")){let a=i.target;if(typeof a==
"string"){if($(a)<1){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/target",schemaPath:"\
#/properties/environments/additionalProperties/properties/target/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:p.properties.environments.additionalProperties.properties.target,data:a};e===null?e=[u]:e.push(u),t++}}else{
let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/target",schemaPath:"#/properties/envir\
onments/additionalProperties/properties/target/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.
additionalProperties.properties.target.type,parentSchema:p.properties.environments.additionalProperties.properties.target,
data:a};e===null?e=[u]:e.push(u),t++}}if(i.protocol!==void 0&&m.call(i,"protocol")){let a=i.protocol;if(!(a==="direct"||
a==="jobs")){let u={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/protocol",schemaPath:"#/p\
roperties/environments/additionalProperties/properties/protocol/enum",keyword:"enum",params:{allowedValues:p.properties.
environments.additionalProperties.properties.protocol.enum},schema:p.properties.environments.additionalProperties.properties.
protocol.enum,parentSchema:p.properties.environments.additionalProperties.properties.protocol,data:a};e===null?e=[u]:e.push(
u),t++}}if(i.vars!==void 0&&m.call(i,"vars")){let a=i.vars,u=t,G=t,A=t,k=!1,O=t;if(t===O)if(a&&typeof a=="object"&&!Array.
isArray(a)){let c;if((a.$typed===void 0||!m.call(a,"$typed"))&&(c="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{
let c={};e===null?e=[c]:e.push(c),t++}var F=O===t;k=k||F;let T=t;if(t===T)if(a&&typeof a=="object"&&!Array.isArray(a)){let c;
if((a.$template===void 0||!m.call(a,"$template"))&&(c="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let c={};
e===null?e=[c]:e.push(c),t++}var F=T===t;if(k=k||F,k)t=A,e!==null&&(A?e.length=A:e=null);else{let c={};e===null?e=[c]:e.
push(c),t++}var me=G===t;if(me){let c={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",
schemaPath:"#/properties/environments/additionalProperties/properties/vars/not",keyword:"not",params:{},schema:p.properties.
environments.additionalProperties.properties.vars.not,parentSchema:p.properties.environments.additionalProperties.properties.
vars,data:a};e===null?e=[c]:e.push(c),t++}else t=u,e!==null&&(u?e.length=u:e=null);if(a&&typeof a=="object"&&!Array.isArray(
a))for(let c of Object.keys(a)){let f=a[c];if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"){
let te={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars/"+c.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/environments/additionalProperties/properties/vars/additionalProperties/type",keyword:"typ\
e",params:{type:p.properties.environments.additionalProperties.properties.vars.additionalProperties.type},schema:p.properties.
environments.additionalProperties.properties.vars.additionalProperties.type,parentSchema:p.properties.environments.additionalProperties.
properties.vars.additionalProperties,data:f};e===null?e=[te]:e.push(te),t++}}else{let c={instancePath:n+"/environments/"+
s.replace(/~/g,"~0").replace(/\//g,"~1")+"/vars",schemaPath:"#/properties/environments/additionalProperties/properties/v\
ars/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.additionalProperties.properties.vars.type,
parentSchema:p.properties.environments.additionalProperties.properties.vars,data:a};e===null?e=[c]:e.push(c),t++}}if(i.rate!==
void 0&&m.call(i,"rate")){let a=i.rate;if(typeof a=="string"){if(!pe.test(a)){let u={instancePath:n+"/environments/"+s.replace(
/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environments/additionalProperties/properties/rate/patter\
n",keyword:"pattern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.
properties.environments.additionalProperties.properties.rate,data:a};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:n+
"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/rate",schemaPath:"#/properties/environments/additionalProper\
ties/properties/rate/type",keyword:"type",params:{type:"string"},schema:p.properties.environments.additionalProperties.properties.
rate.type,parentSchema:p.properties.environments.additionalProperties.properties.rate,data:a};e===null?e=[u]:e.push(u),t++}}
if(i.protected!==void 0&&m.call(i,"protected")){let a=i.protected;if(typeof a!="boolean"){let u={instancePath:n+"/enviro\
nments/"+s.replace(/~/g,"~0").replace(/\//g,"~1")+"/protected",schemaPath:"#/properties/environments/additionalPropertie\
s/properties/protected/type",keyword:"type",params:{type:"boolean"},schema:p.properties.environments.additionalProperties.
properties.protected.type,parentSchema:p.properties.environments.additionalProperties.properties.protected,data:a};e===null?
e=[u]:e.push(u),t++}}}else{let a={instancePath:n+"/environments/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#\
/properties/environments/additionalProperties/type",keyword:"type",params:{type:"object"},schema:p.properties.environments.
additionalProperties.type,parentSchema:p.properties.environments.additionalProperties,data:i};e===null?e=[a]:e.push(a),t++}}else{
let s={instancePath:n+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type:"object"},
schema:p.properties.environments.type,parentSchema:p.properties.environments,data:r};e===null?e=[s]:e.push(s),t++}}if(l.
defaultEnvironment!==void 0&&m.call(l,"defaultEnvironment")){let r=l.defaultEnvironment;if(typeof r=="string"){if($(r)<1){
let o={instancePath:n+"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/defaultEnvironment",schemaPath:"#/properties/defaultEnvironment/type",keyword:"type",params:{type:"string"},schema:p.properties.
defaultEnvironment.type,parentSchema:p.properties.defaultEnvironment,data:r};e===null?e=[o]:e.push(o),t++}}if(l.concurrency!==
void 0&&m.call(l,"concurrency")){let r=l.concurrency;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let o={instancePath:n+
"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},schema:p.properties.concurrency.
type,parentSchema:p.properties.concurrency,data:r};e===null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)){if(r>
25||isNaN(r)){let o={instancePath:n+"/concurrency",schemaPath:"#/properties/concurrency/maximum",keyword:"maximum",params:{
comparison:"<=",limit:25},schema:25,parentSchema:p.properties.concurrency,data:r};e===null?e=[o]:e.push(o),t++}if(r<1||isNaN(
r)){let o={instancePath:n+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1},schema:1,parentSchema:p.properties.concurrency,data:r};e===null?e=[o]:e.push(o),t++}}}if(l.concurrencyPerAction!==
void 0&&m.call(l,"concurrencyPerAction")){let r=l.concurrencyPerAction;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(
r))){let o={instancePath:n+"/concurrencyPerAction",schemaPath:"#/properties/concurrencyPerAction/type",keyword:"type",params:{
type:"integer"},schema:p.properties.concurrencyPerAction.type,parentSchema:p.properties.concurrencyPerAction,data:r};e===
null?e=[o]:e.push(o),t++}if(typeof r=="number"&&isFinite(r)&&(r<1||isNaN(r))){let o={instancePath:n+"/concurrencyPerActi\
on",schemaPath:"#/properties/concurrencyPerAction/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.
properties.concurrencyPerAction,data:r};e===null?e=[o]:e.push(o),t++}}if(l.rate!==void 0&&m.call(l,"rate")){let r=l.rate;
if(typeof r=="string"){if(!pe.test(r)){let o={instancePath:n+"/rate",schemaPath:"#/properties/rate/pattern",keyword:"pat\
tern",params:{pattern:"^[1-9]\\d{0,6}/(min|m|sec|s)$"},schema:"^[1-9]\\d{0,6}/(min|m|sec|s)$",parentSchema:p.properties.
rate,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/rate",schemaPath:"#/properties/rate/type",keyword:"\
type",params:{type:"string"},schema:p.properties.rate.type,parentSchema:p.properties.rate,data:r};e===null?e=[o]:e.push(
o),t++}}if(l.timeout!==void 0&&m.call(l,"timeout")){let r=l.timeout;if(typeof r=="string"){if(!ie.test(r)){let o={instancePath:n+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.timeout,data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:p.properties.timeout.type,
parentSchema:p.properties.timeout,data:r};e===null?e=[o]:e.push(o),t++}}if(l.poll!==void 0&&m.call(l,"poll")){let r=l.poll,
o=t,y=t,h=t,d=!1,P=t;if(t===P)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!m.call(r,"$type\
d"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Y=P===t;d=d||Y;
let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!m.call(r,"$template"))&&(s=
"$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Y=v===t;if(d=d||Y,d)
t=h,e!==null&&(h?e.length=h:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var de=y===t;if(de){let s={instancePath:n+
"/poll",schemaPath:"#/properties/poll/not",keyword:"not",params:{},schema:p.properties.poll.not,parentSchema:p.properties.
poll,data:r};e===null?e=[s]:e.push(s),t++}else t=o,e!==null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s of Object.keys(r))if(!(s==="interval"||s==="attempts")){let i={instancePath:n+"/poll",schemaPath:"#/proper\
ties/poll/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.
poll,data:r};e===null?e=[i]:e.push(i),t++}if(r.interval!==void 0&&m.call(r,"interval")){let s=r.interval;if(typeof s=="s\
tring"){if(!ie.test(s)){let i={instancePath:n+"/poll/interval",schemaPath:"#/properties/poll/properties/interval/pattern",
keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:p.properties.
poll.properties.interval,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/poll/interval",schemaPath:"#\
/properties/poll/properties/interval/type",keyword:"type",params:{type:"string"},schema:p.properties.poll.properties.interval.
type,parentSchema:p.properties.poll.properties.interval,data:s};e===null?e=[i]:e.push(i),t++}}if(r.attempts!==void 0&&m.
call(r,"attempts")){let s=r.attempts;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/p\
oll/attempts",schemaPath:"#/properties/poll/properties/attempts/type",keyword:"type",params:{type:"integer"},schema:p.properties.
poll.properties.attempts.type,parentSchema:p.properties.poll.properties.attempts,data:s};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/poll/attempts",schemaPath:"#/properties/poll/properties/\
attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:p.properties.poll.properties.
attempts,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n+"/poll",schemaPath:"#/properties/poll/type",keyword:"\
type",params:{type:"object"},schema:p.properties.poll.type,parentSchema:p.properties.poll,data:r};e===null?e=[s]:e.push(
s),t++}}if(l.reporters!==void 0&&m.call(l,"reporters")){let r=l.reporters;if(Array.isArray(r)){let o=r.length;for(let y=0;y<
o;y++){let h=r[y];if(typeof h=="string"){if($(h)<1){let d={instancePath:n+"/reporters/"+y,schemaPath:"#/properties/repor\
ters/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.reporters.items,data:h};e===
null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"/reporters/"+y,schemaPath:"#/properties/reporters/items/type",keyword:"\
type",params:{type:"string"},schema:p.properties.reporters.items.type,parentSchema:p.properties.reporters.items,data:h};
e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:n+"/reporters",schemaPath:"#/properties/reporters/type",keyword:"\
type",params:{type:"array"},schema:p.properties.reporters.type,parentSchema:p.properties.reporters,data:r};e===null?e=[o]:
e.push(o),t++}}if(l.out!==void 0&&m.call(l,"out")){let r=l.out;if(typeof r=="string"){if($(r)<1){let o={instancePath:n+"\
/out",schemaPath:"#/properties/out/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:p.properties.out,
data:r};e===null?e=[o]:e.push(o),t++}}else{let o={instancePath:n+"/out",schemaPath:"#/properties/out/type",keyword:"type",
params:{type:"string"},schema:p.properties.out.type,parentSchema:p.properties.out,data:r};e===null?e=[o]:e.push(o),t++}}
if(l.audit!==void 0&&m.call(l,"audit")){let r=l.audit,o=t,y=t,h=t,d=!1,P=t;if(t===P)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if((r.$typed===void 0||!m.call(r,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var B=P===t;d=d||B;let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!m.call(r,"$template"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var B=v===t;if(d=d||B,d)t=h,e!==null&&(h?e.length=h:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}
var ue=y===t;if(ue){let s={instancePath:n+"/audit",schemaPath:"#/properties/audit/not",keyword:"not",params:{},schema:p.
properties.audit.not,parentSchema:p.properties.audit,data:r};e===null?e=[s]:e.push(s),t++}else t=o,e!==null&&(o?e.length=
o:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="bodies"||s==="key")){let i={
instancePath:n+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:p.properties.audit,data:r};e===null?e=[i]:e.push(i),t++}if(r.bodies!==void 0&&m.call(r,"bodies")){
let s=r.bodies;if(!(s==="full"||s==="failures"||s==="none")){let i={instancePath:n+"/audit/bodies",schemaPath:"#/propert\
ies/audit/properties/bodies/enum",keyword:"enum",params:{allowedValues:p.properties.audit.properties.bodies.enum},schema:p.
properties.audit.properties.bodies.enum,parentSchema:p.properties.audit.properties.bodies,data:s};e===null?e=[i]:e.push(
i),t++}}if(r.key!==void 0&&m.call(r,"key")){let s=r.key;if(typeof s=="string"){if(!z.test(s)){let i={instancePath:n+"/au\
dit/key",schemaPath:"#/properties/audit/properties/key/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_\
]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.audit.properties.key,data:s};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:n+"/audit/key",schemaPath:"#/properties/audit/properties/key/type",keyword:"type",params:{
type:"string"},schema:p.properties.audit.properties.key.type,parentSchema:p.properties.audit.properties.key,data:s};e===
null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{
type:"object"},schema:p.properties.audit.type,parentSchema:p.properties.audit,data:r};e===null?e=[s]:e.push(s),t++}}if(l.
contracts!==void 0&&m.call(l,"contracts")){let r=l.contracts,o=t,y=t,h=t,d=!1,P=t;if(t===P)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!m.call(r,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var H=P===t;d=d||H;let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!m.call(r,"$template"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var H=v===t;if(d=d||H,d)t=h,e!==null&&(h?e.length=h:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var he=y===t;if(he){let s={instancePath:n+"/contracts",schemaPath:"#/properties/contracts/not",keyword:"not",
params:{},schema:p.properties.contracts.not,parentSchema:p.properties.contracts,data:r};e===null?e=[s]:e.push(s),t++}else
t=o,e!==null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="f\
older"||s==="beforeRun")){let i={instancePath:n+"/contracts",schemaPath:"#/properties/contracts/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.contracts,data:r};e===null?e=[i]:
e.push(i),t++}if(r.folder!==void 0&&m.call(r,"folder")){let s=r.folder;if(typeof s=="string"){if($(s)<1){let i={instancePath:n+
"/contracts/folder",schemaPath:"#/properties/contracts/properties/folder/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:p.properties.contracts.properties.folder,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/contracts/folder",schemaPath:"#/properties/contracts/properties/folder/type",keyword:"type",params:{type:"string"},schema:p.
properties.contracts.properties.folder.type,parentSchema:p.properties.contracts.properties.folder,data:s};e===null?e=[i]:
e.push(i),t++}}if(r.beforeRun!==void 0&&m.call(r,"beforeRun")){let s=r.beforeRun;if(!(s==="warn"||s==="error"||s==="off")){
let i={instancePath:n+"/contracts/beforeRun",schemaPath:"#/properties/contracts/properties/beforeRun/enum",keyword:"enum",
params:{allowedValues:p.properties.contracts.properties.beforeRun.enum},schema:p.properties.contracts.properties.beforeRun.
enum,parentSchema:p.properties.contracts.properties.beforeRun,data:s};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n+
"/contracts",schemaPath:"#/properties/contracts/type",keyword:"type",params:{type:"object"},schema:p.properties.contracts.
type,parentSchema:p.properties.contracts,data:r};e===null?e=[s]:e.push(s),t++}}if(l.webhook!==void 0&&m.call(l,"webhook")){
let r=l.webhook,o=t,y=t,h=t,d=!1,P=t;if(t===P)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||
!m.call(r,"$typed"))&&(s="$typed")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var W=P===
t;d=d||W;let v=t;if(t===v)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!m.call(r,"$templ\
ate"))&&(s="$template")){let i={};e===null?e=[i]:e.push(i),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var W=v===t;if(d=
d||W,d)t=h,e!==null&&(h?e.length=h:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var fe=y===t;if(fe){let s={instancePath:n+
"/webhook",schemaPath:"#/properties/webhook/not",keyword:"not",params:{},schema:p.properties.webhook.not,parentSchema:p.
properties.webhook,data:r};e===null?e=[s]:e.push(s),t++}else t=o,e!==null&&(o?e.length=o:e=null);if(r&&typeof r=="object"&&
!Array.isArray(r)){for(let s of Object.keys(r))if(!(s==="url"||s==="secret"||s==="on"||s==="required"||s==="preset"||s===
"template")){let i={instancePath:n+"/webhook",schemaPath:"#/properties/webhook/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s},schema:!1,parentSchema:p.properties.webhook,data:r};e===null?e=[i]:e.push(i),t++}
if(r.url!==void 0&&m.call(r,"url")){let s=r.url;if(typeof s=="string"){if(!R.test(s)){let i={instancePath:n+"/webhook/ur\
l",schemaPath:"#/properties/webhook/properties/url/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"\
^https?://[^\\s]+$",parentSchema:p.properties.webhook.properties.url,data:s};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/webhook/url",schemaPath:"#/properties/webhook/properties/url/type",keyword:"type",params:{type:"string"},schema:p.properties.
webhook.properties.url.type,parentSchema:p.properties.webhook.properties.url,data:s};e===null?e=[i]:e.push(i),t++}}if(r.
secret!==void 0&&m.call(r,"secret")){let s=r.secret;if(typeof s=="string"){if(!z.test(s)){let i={instancePath:n+"/webhoo\
k/secret",schemaPath:"#/properties/webhook/properties/secret/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za\
-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.webhook.properties.secret,data:s};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:n+"/webhook/secret",schemaPath:"#/properties/webhook/properties/secret/type",keyword:"\
type",params:{type:"string"},schema:p.properties.webhook.properties.secret.type,parentSchema:p.properties.webhook.properties.
secret,data:s};e===null?e=[i]:e.push(i),t++}}if(r.on!==void 0&&m.call(r,"on")){let s=r.on;if(!(s==="case"||s==="failure"||
s==="run")){let i={instancePath:n+"/webhook/on",schemaPath:"#/properties/webhook/properties/on/enum",keyword:"enum",params:{
allowedValues:p.properties.webhook.properties.on.enum},schema:p.properties.webhook.properties.on.enum,parentSchema:p.properties.
webhook.properties.on,data:s};e===null?e=[i]:e.push(i),t++}}if(r.required!==void 0&&m.call(r,"required")){let s=r.required;
if(typeof s!="boolean"){let i={instancePath:n+"/webhook/required",schemaPath:"#/properties/webhook/properties/required/t\
ype",keyword:"type",params:{type:"boolean"},schema:p.properties.webhook.properties.required.type,parentSchema:p.properties.
webhook.properties.required,data:s};e===null?e=[i]:e.push(i),t++}}if(r.preset!==void 0&&m.call(r,"preset")){let s=r.preset;
if(!(s==="generic"||s==="slack"||s==="teams")){let i={instancePath:n+"/webhook/preset",schemaPath:"#/properties/webhook/\
properties/preset/enum",keyword:"enum",params:{allowedValues:p.properties.webhook.properties.preset.enum},schema:p.properties.
webhook.properties.preset.enum,parentSchema:p.properties.webhook.properties.preset,data:s};e===null?e=[i]:e.push(i),t++}}
if(r.template!==void 0&&m.call(r,"template")){let s=r.template,i=t,x=t,Z=t,b=!1,w=t;if(t===w)if(s&&typeof s=="object"&&!Array.
isArray(s)){let g;if((s.$typed===void 0||!m.call(s,"$typed"))&&(g="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{
let g={};e===null?e=[g]:e.push(g),t++}var M=w===t;b=b||M;let I=t;if(t===I)if(s&&typeof s=="object"&&!Array.isArray(s)){let g;
if((s.$template===void 0||!m.call(s,"$template"))&&(g="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let g={};
e===null?e=[g]:e.push(g),t++}var M=I===t;if(b=b||M,b)t=Z,e!==null&&(Z?e.length=Z:e=null);else{let g={};e===null?e=[g]:e.
push(g),t++}var ye=x===t;if(ye){let g={instancePath:n+"/webhook/template",schemaPath:"#/properties/webhook/properties/te\
mplate/not",keyword:"not",params:{},schema:p.properties.webhook.properties.template.not,parentSchema:p.properties.webhook.
properties.template,data:s};e===null?e=[g]:e.push(g),t++}else t=i,e!==null&&(i?e.length=i:e=null);if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){if(Object.keys(s).length<1){let g={instancePath:n+"/webhook/template",schemaPath:"#/properties/we\
bhook/properties/template/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:p.properties.webhook.
properties.template,data:s};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:n+"/webhook/template",schemaPath:"#/p\
roperties/webhook/properties/template/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.properties.
template.type,parentSchema:p.properties.webhook.properties.template,data:s};e===null?e=[g]:e.push(g),t++}}}else{let s={instancePath:n+
"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:"object"},schema:p.properties.webhook.type,
parentSchema:p.properties.webhook,data:r};e===null?e=[s]:e.push(s),t++}}if(l.otlp!==void 0&&m.call(l,"otlp")){let r=l.otlp;
if(typeof r!="boolean"&&typeof r!="string"){let o={instancePath:n+"/otlp",schemaPath:"#/properties/otlp/type",keyword:"t\
ype",params:{type:p.properties.otlp.type},schema:p.properties.otlp.type,parentSchema:p.properties.otlp,data:r};e===null?
e=[o]:e.push(o),t++}if(typeof r=="string"&&!R.test(r)){let o={instancePath:n+"/otlp",schemaPath:"#/properties/otlp/patte\
rn",keyword:"pattern",params:{pattern:"^https?://[^\\s]+$"},schema:"^https?://[^\\s]+$",parentSchema:p.properties.otlp,data:r};
e===null?e=[o]:e.push(o),t++}}if(l.allowEnv!==void 0&&m.call(l,"allowEnv")){let r=l.allowEnv;if(Array.isArray(r)){let o=r.
length;for(let y=0;y<o;y++){let h=r[y];if(typeof h=="string"){if(!z.test(h)){let d={instancePath:n+"/allowEnv/"+y,schemaPath:"\
#/properties/allowEnv/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-\
Za-z0-9_]*$",parentSchema:p.properties.allowEnv.items,data:h};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:n+"\
/allowEnv/"+y,schemaPath:"#/properties/allowEnv/items/type",keyword:"type",params:{type:"string"},schema:p.properties.allowEnv.
items.type,parentSchema:p.properties.allowEnv.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let o={instancePath:n+"/\
allowEnv",schemaPath:"#/properties/allowEnv/type",keyword:"type",params:{type:"array"},schema:p.properties.allowEnv.type,
parentSchema:p.properties.allowEnv,data:r};e===null?e=[o]:e.push(o),t++}}if(l.redact!==void 0&&m.call(l,"redact")){let r=l.
redact;if(Array.isArray(r)){let o=r.length;for(let y=0;y<o;y++){let h=r[y];if(typeof h=="string"){if(!z.test(h)){let d={
instancePath:n+"/redact/"+y,schemaPath:"#/properties/redact/items/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:p.properties.redact.items,data:h};e===null?e=[d]:e.push(
d),t++}}else{let d={instancePath:n+"/redact/"+y,schemaPath:"#/properties/redact/items/type",keyword:"type",params:{type:"\
string"},schema:p.properties.redact.items.type,parentSchema:p.properties.redact.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{
let o={instancePath:n+"/redact",schemaPath:"#/properties/redact/type",keyword:"type",params:{type:"array"},schema:p.properties.
redact.type,parentSchema:p.properties.redact,data:r};e===null?e=[o]:e.push(o),t++}}}else{let r={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:p.type,parentSchema:p,data:l};e===null?e=[r]:e.push(r),t++}return q.
errors=e,t===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{we as default,be as validate};
