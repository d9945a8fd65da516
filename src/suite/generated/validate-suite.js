// Written by `npm run generate`.
var Je=(r,l)=>()=>{try{return l||r((l={exports:{}}).exports,l),l.exports}catch(ue){throw l=0,ue}};var Be=Je(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});function We(r){let l=r.length,ue=0,he=0,K;
for(;he<l;)ue++,K=r.charCodeAt(he++),K>=55296&&K<=56319&&he<l&&(K=r.charCodeAt(he),(K&64512)===56320&&he++);return ue}Ze.
default=We;We.code='require("ajv/dist/runtime/ucs2length").default'});var rt=ze,st=ze,$={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Ge\
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
EUR"}]]},cases:{type:["array","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},else:{type:"array",minItems:1,items:{$ref:"#/$defs/case"}}},{if:{type:"array"},else:{
$ref:"#/$defs/caseFile"}}],examples:[[{name:"pick up",inputs:{includeShipping:!1}}],{file:"orders.csv"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{$ref:"\
#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},expect:{$ref:"#/$defs/expect"},stub:{type:"array",minItems:1,items:{$ref:"#/$defs/stub"},examples:[[{request:{
path:"/v1/customers/7"},reply:{body:{name:"Ada"}}}]]},timeout:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"30s"]},idempotent:{type:"boolean",default:!1,examples:[!0]},serial:{type:"string",minLength:1,examples:["bookings"]},repeat:{
type:"integer",minimum:1,maximum:1e4,default:1,examples:[3]},sensitive:{type:"array",items:{type:"string",minLength:1,examples:[
"customer.ssn"]},examples:[["cardNumber","customer.ssn"]]},flatten:{type:"boolean",default:!1,examples:[!0]},skip:{type:"\
string",minLength:1,examples:["waits for release 12 of the order service"]},only:{type:"boolean",default:!1,examples:[!0]}},
$defs:{case:{title:"A case",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,examples:[
"unknown customer"]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},matrix:{type:"object",additionalProperties:{
type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/\
mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$t\
emplate"]}]}},expect:{$ref:"#/$defs/expect"},stub:{type:"array",minItems:1,items:{$ref:"#/$defs/stub"},examples:[[{request:{
path:"/v1/customers/7"},reply:{body:{name:"Ada"}}}]]},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:[
"smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone until Monday"]},
only:{type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{
status:"FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},caseFile:{title:"\
A file of cases",type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string",minLength:1,examples:[
"orders.csv"]}},examples:[{file:"orders.csv"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},expect:{title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/repl\
y"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{
type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},reply:{title:"Expectations",type:"\
object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},
output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"n\
umber",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field",examples:[
"CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{$ref:"#/$defs/field",examples:[
"phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"object",required:["$\
typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,
minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"strin\
g",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[!0]},contract:{type:"bo\
olean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",minLength:1,examples:["\
output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"boolean",default:!1,
examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}},conditional:{title:"Expectations under a condition",type:"object",additionalProperties:!1,
properties:{when:{type:"string",minLength:1,examples:["inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],
default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"\
OK",processedAmount:{type:"number",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$t\
emplate"]}]}},errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{
$ref:"#/$defs/field",examples:["CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{
$ref:"#/$defs/field",examples:["phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},
latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"\
3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,
examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"\
string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{
type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"FAILED"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},field:{title:"What a field must be",properties:{above:{
type:["number","string"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Ref\
unds are booked by another action."]},below:{type:["number","string"],examples:[100]},check:{type:"string",minLength:1,examples:[
"value >= inputs.orderAmount"]},closeTo:{type:"object",properties:{value:{type:["number","string"],examples:[250]},within:{
type:["number","string"],examples:[.01]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},coerce:{enum:["warn","error","\
allow"],default:"warn",examples:["error"]},contains:{examples:["confirmed"]},each:{$ref:"#/$defs/field",examples:[{type:"\
number",min:0}]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:["CUST-99284"]},
format:{enum:["email","uuid","date","date-time","uri","phone","ipv4","ipv6"],examples:["email"]},length:{type:"integer",
minimum:0,examples:[10]},level:{enum:["error","warning"],default:"error",examples:["warning"]},matches:{type:"string",minLength:1,
examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{
type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{
type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",default:!1,examples:[!0]},schema:{
type:"object",minProperties:1,properties:{file:{type:"string",minLength:1,examples:["order.schema.json"]}},examples:[{type:"\
object",required:["sku"]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},startsWith:{
examples:["CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]},unordered:{
type:"array",examples:[["voice","chat"]]}},examples:[{type:"number",min:0}]},mock:{title:"A generated value",type:["stri\
ng","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$templ\
ate"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"\
object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",
properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[
{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"env"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:[
"ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,examples:[{type:"env",name:"ORDER_API_KEY"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"fa\
ke"},kind:{type:"string",minLength:1,examples:["person.fullName","airline.aircraftType","airline.flightNumber","airline.\
recordLocator","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetacean","animal.cow","animal.crocodilia",
"animal.dog","animal.fish","animal.horse","animal.insect","animal.lion","animal.petName","animal.rabbit","animal.rodent",
"animal.snake","animal.type","book.author","book.format","book.genre","book.publisher","book.series","book.title","color\
.cssSupportedFunction","color.cssSupportedSpace","color.human","color.rgb","color.space","commerce.department","commerce\
.isbn","commerce.price","commerce.product","commerce.productAdjective","commerce.productDescription","commerce.productMa\
terial","commerce.productName","commerce.upc","company.buzzAdjective","company.buzzNoun","company.buzzPhrase","company.b\
uzzVerb","company.catchPhrase","company.catchPhraseAdjective","company.catchPhraseDescriptor","company.catchPhraseNoun",
"company.name","database.collation","database.column","database.engine","database.mongodbObjectId","database.type","data\
type.boolean","date.anytime","date.birthdate","date.future","date.month","date.past","date.recent","date.soon","date.tim\
eZone","date.weekday","finance.accountName","finance.accountNumber","finance.amount","finance.bic","finance.bitcoinAddre\
ss","finance.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber","finance.currencyCode","finance.curren\
cyName","finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAddress","finance.iban","finance.litecoi\
nAddress","finance.pin","finance.routingNumber","finance.transactionDescription","finance.transactionType","food.adjecti\
ve","food.description","food.dish","food.ethnicCategory","food.fruit","food.ingredient","food.meat","food.spice","food.v\
egetable","git.branch","git.commitDate","git.commitEntry","git.commitMessage","git.commitSha","hacker.abbreviation","hac\
ker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image.avatar","image.avatarGitHub","image.d\
ataUri","image.personPortrait","image.url","image.urlPicsumPhotos","internet.displayName","internet.domainName","interne\
t.domainSuffix","internet.domainWord","internet.email","internet.emoji","internet.exampleEmail","internet.httpMethod","i\
nternet.httpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jwt","internet.jwtAlgorithm","internet.m\
ac","internet.password","internet.port","internet.protocol","internet.url","internet.userAgent","internet.username","loc\
ation.buildingNumber","location.cardinalDirection","location.city","location.continent","location.country","location.cou\
ntryCode","location.county","location.direction","location.latitude","location.longitude","location.ordinalDirection","l\
ocation.postalAddress","location.secondaryAddress","location.state","location.street","location.streetAddress","location\
.timeZone","location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","lorem.sentence","lorem.sentences","lor\
em.slug","lorem.text","lorem.word","lorem.words","music.album","music.artist","music.genre","music.songName","number.bin\
ary","number.float","number.hex","number.int","number.octal","number.romanNumeral","person.bio","person.firstName","pers\
on.gender","person.jobArea","person.jobDescriptor","person.jobTitle","person.jobType","person.lastName","person.middleNa\
me","person.prefix","person.sex","person.sexType","person.suffix","person.zodiacSign","phone.imei","phone.number","strin\
g.alpha","string.alphanumeric","string.binary","string.hexadecimal","string.nanoid","string.numeric","string.octal","str\
ing.sample","string.symbol","string.ulid","string.uuid","system.commonFileExt","system.commonFileName","system.commonFil\
eType","system.cron","system.directoryPath","system.fileExt","system.fileName","system.filePath","system.fileType","syst\
em.mimeType","system.networkInterface","system.semver","vehicle.bicycle","vehicle.color","vehicle.fuel","vehicle.manufac\
turer","vehicle.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm","word.adjective","word.adverb","word\
.conjunction","word.interjection","word.noun","word.preposition","word.sample","word.verb","word.words"]},locale:{type:"\
string",minLength:1,default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","e\
n","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo",
"es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","\
ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_\
SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type",
"kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.fullName",locale:"de"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"file"},path:{type:"string",
minLength:1,maxLength:1e3,examples:["fixtures/body.txt"]}},required:["type","path"],additionalProperties:!1,examples:[{type:"\
file",path:"fixtures/body.txt"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},
additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],required:["type"],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"number"},min:{type:"number",
default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,
examples:[2]}},additionalProperties:!1,examples:[{type:"number",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"ph\
one"},country:{type:"string",minLength:1,default:"US",examples:["US","CA","GB","AU","FR","DE","IE","NO","SE"]}},additionalProperties:!1,
examples:[{type:"phone",country:"US"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,
default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",
minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:\
5}"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{
type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:[
"0123456789"]},pattern:{type:"string",minLength:1,maxLength:1e3,examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[
{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},{type:"object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,
maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:[
"-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"\
timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$t\
emplate"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,
examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$te\
mplate"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}}],examples:["uui\
d",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
stub:{title:"A stubbed request",type:"object",additionalProperties:!1,properties:{note:{type:"string",examples:["The CRM\
 is down."]},request:{type:"object",additionalProperties:!1,properties:{method:{enum:["GET","POST","PUT","PATCH","DELETE",
"HEAD"],examples:["GET"]},url:{$ref:"#/$defs/field",examples:[{startsWith:"https://crm.example/"}]},path:{$ref:"#/$defs/\
field",examples:["/v1/customers/7"]},query:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{expand:"\
orders"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},headers:{type:"objec\
t",additionalProperties:{$ref:"#/$defs/field"},examples:[{"content-type":{startsWith:"application/json"}}],not:{anyOf:[{
type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},body:{type:"object",additionalProperties:{$ref:"\
#/$defs/field"},examples:[{"customer.id":7,amount:{min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"objec\
t",required:["$template"]}]}},text:{$ref:"#/$defs/field",examples:[{contains:"<customer>"}]}},examples:[{method:"GET",path:"\
/v1/customers/7"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},reply:{$ref:"\
#/$defs/stubReply",examples:[{status:200,body:{name:"Ada"}}]},replies:{type:"array",minItems:1,items:{$ref:"#/$defs/stub\
Reply"},examples:[[{status:500},{status:200,body:{name:"Ada"}}]]}},examples:[{request:{method:"GET",path:"/v1/customers/\
7"},reply:{body:{name:"Ada"}}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
stubReply:{title:"An answer of the system behind the action",type:"object",additionalProperties:!1,properties:{status:{type:"\
integer",minimum:100,maximum:599,default:200,examples:[503]},headers:{type:"object",additionalProperties:{type:"string",
examples:["120"]},examples:[{"retry-after":"120"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},body:{examples:[{name:"Ada",tier:"gold"}]},latency:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",
examples:["250ms"]},fault:{enum:["timeout","reset","refused","truncate"],examples:["timeout"]}},examples:[{status:200,body:{
name:"Ada"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}},not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},n=Object.prototype.hasOwnProperty,re=Be().default,
Xe=new RegExp("^[^\\s()]+$","u"),Le=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),Y={title:"A case",type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,
examples:[{customerId:"CUST-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[
{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},expect:{$ref:"#/$defs/expect"},stub:{type:"array",
minItems:1,items:{$ref:"#/$defs/stub"},examples:[[{request:{path:"/v1/customers/7"},reply:{body:{name:"Ada"}}}]]},tags:{
type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"s\
tring",minLength:1,examples:["the test data is gone until Monday"]},only:{type:"boolean",default:!1,examples:[!0]}},examples:[
{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{anyOf:[{type:"object",required:["$\
typed"]},{type:"object",required:["$template"]}]}},c={title:"A generated value",type:["string","object"],allOf:[{if:{type:"\
object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{enum:["integer",
"number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{
type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{
type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},
examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{
const:"env"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],
additionalProperties:!1,examples:[{type:"env",name:"ORDER_API_KEY"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},{type:"object",properties:{type:{const:"fake"},kind:{type:"string",minLength:1,examples:[
"person.fullName","airline.aircraftType","airline.flightNumber","airline.recordLocator","airline.seat","animal.bear","an\
imal.bird","animal.cat","animal.cetacean","animal.cow","animal.crocodilia","animal.dog","animal.fish","animal.horse","an\
imal.insect","animal.lion","animal.petName","animal.rabbit","animal.rodent","animal.snake","animal.type","book.author","\
book.format","book.genre","book.publisher","book.series","book.title","color.cssSupportedFunction","color.cssSupportedSp\
ace","color.human","color.rgb","color.space","commerce.department","commerce.isbn","commerce.price","commerce.product","\
commerce.productAdjective","commerce.productDescription","commerce.productMaterial","commerce.productName","commerce.upc",
"company.buzzAdjective","company.buzzNoun","company.buzzPhrase","company.buzzVerb","company.catchPhrase","company.catchP\
hraseAdjective","company.catchPhraseDescriptor","company.catchPhraseNoun","company.name","database.collation","database.\
column","database.engine","database.mongodbObjectId","database.type","datatype.boolean","date.anytime","date.birthdate",
"date.future","date.month","date.past","date.recent","date.soon","date.timeZone","date.weekday","finance.accountName","f\
inance.accountNumber","finance.amount","finance.bic","finance.bitcoinAddress","finance.creditCardCVV","finance.creditCar\
dIssuer","finance.creditCardNumber","finance.currencyCode","finance.currencyName","finance.currencyNumericCode","finance\
.currencySymbol","finance.ethereumAddress","finance.iban","finance.litecoinAddress","finance.pin","finance.routingNumber",
"finance.transactionDescription","finance.transactionType","food.adjective","food.description","food.dish","food.ethnicC\
ategory","food.fruit","food.ingredient","food.meat","food.spice","food.vegetable","git.branch","git.commitDate","git.com\
mitEntry","git.commitMessage","git.commitSha","hacker.abbreviation","hacker.adjective","hacker.ingverb","hacker.noun","h\
acker.phrase","hacker.verb","image.avatar","image.avatarGitHub","image.dataUri","image.personPortrait","image.url","imag\
e.urlPicsumPhotos","internet.displayName","internet.domainName","internet.domainSuffix","internet.domainWord","internet.\
email","internet.emoji","internet.exampleEmail","internet.httpMethod","internet.httpStatusCode","internet.ip","internet.\
ipv4","internet.ipv6","internet.jwt","internet.jwtAlgorithm","internet.mac","internet.password","internet.port","interne\
t.protocol","internet.url","internet.userAgent","internet.username","location.buildingNumber","location.cardinalDirectio\
n","location.city","location.continent","location.country","location.countryCode","location.county","location.direction",
"location.latitude","location.longitude","location.ordinalDirection","location.postalAddress","location.secondaryAddress",
"location.state","location.street","location.streetAddress","location.timeZone","location.zipCode","lorem.lines","lorem.\
paragraph","lorem.paragraphs","lorem.sentence","lorem.sentences","lorem.slug","lorem.text","lorem.word","lorem.words","m\
usic.album","music.artist","music.genre","music.songName","number.binary","number.float","number.hex","number.int","numb\
er.octal","number.romanNumeral","person.bio","person.firstName","person.gender","person.jobArea","person.jobDescriptor",
"person.jobTitle","person.jobType","person.lastName","person.middleName","person.prefix","person.sex","person.sexType","\
person.suffix","person.zodiacSign","phone.imei","phone.number","string.alpha","string.alphanumeric","string.binary","str\
ing.hexadecimal","string.nanoid","string.numeric","string.octal","string.sample","string.symbol","string.ulid","string.u\
uid","system.commonFileExt","system.commonFileName","system.commonFileType","system.cron","system.directoryPath","system\
.fileExt","system.fileName","system.filePath","system.fileType","system.mimeType","system.networkInterface","system.semv\
er","vehicle.bicycle","vehicle.color","vehicle.fuel","vehicle.manufacturer","vehicle.model","vehicle.type","vehicle.vehi\
cle","vehicle.vin","vehicle.vrm","word.adjective","word.adverb","word.conjunction","word.interjection","word.noun","word\
.preposition","word.sample","word.verb","word.words"]},locale:{type:"string",minLength:1,default:"en",examples:["de","af\
_ZA","ar","az","bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB",
"en_GH","en_HK","en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH",
"fr_LU","fr_SN","he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO",
"ne","nl","nl_BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz\
_UZ_latin","vi","yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type","kind"],additionalProperties:!1,examples:[{type:"fak\
e",kind:"person.fullName",locale:"de"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$templ\
ate"]}]}},{type:"object",properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,examples:["fixtur\
es/body.txt"]}},required:["type","path"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/body.txt"}],not:{
anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"\
integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"inte\
ger",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{
type:"integer",min:1,max:100}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"\
number",default:1e6,examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,
examples:[{type:"number",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"phone"},country:{type:"string",minLength:1,
default:"US",examples:["US","CA","GB","AU","FR","DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"\
US"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{
type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:[
"CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"st\
ring"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,maxLength:1e3,
default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{type:"string",
minLength:1,maxLength:1e3,examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"\
0123456789"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
{type:"object",properties:{type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:[
"iso","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"stri\
ng",default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"uuid"},version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"ob\
ject",required:["$typed"]},{type:"object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},Qe=new RegExp("^[A-Za-z_][A-Za\
-z0-9_]*$","u");function ve(r,{instancePath:l="",parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){
let e=null,t=0,D=ve.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0),typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){let C={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:c.type},schema:c.
type,parentSchema:c,data:r};e===null?e=[C]:e.push(C),t++}let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.
isArray(r)){let C;if((r.$typed===void 0||!n.call(r,"$typed"))&&(C="$typed")){let de={};e===null?e=[de]:e.push(de),t++}}else{
let C={};e===null?e=[C]:e.push(C),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;
if((r.$template===void 0||!n.call(r,"$template"))&&(C="$template")){let de={};e===null?e=[de]:e.push(de),t++}}else{let C={};
e===null?e=[C]:e.push(C),t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let C={};e===null?e=[C]:e.
push(C),t++}var pe=fe===t;if(pe){let C={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:c.not,parentSchema:c,
data:r};e===null?e=[C]:e.push(C),t++}else t=G,e!==null&&(G?e.length=G:e=null);let S=t,B=!0,x=t;if(!(r&&typeof r=="object"&&
!Array.isArray(r))){let C={};e===null?e=[C]:e.push(C),t++}let g=t,T=t,oe=t,i=!1,y=t;if(t===y)if(r&&typeof r=="object"&&!Array.
isArray(r)){let C;if((r.$typed===void 0||!n.call(r,"$typed"))&&(C="$typed")){let de={};e===null?e=[de]:e.push(de),t++}}else{
let C={};e===null?e=[C]:e.push(C),t++}var u=y===t;i=i||u;let f=t;if(t===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let C;
if((r.$template===void 0||!n.call(r,"$template"))&&(C="$template")){let de={};e===null?e=[de]:e.push(de),t++}}else{let C={};
e===null?e=[C]:e.push(C),t++}var u=f===t;if(i=i||u,i)t=oe,e!==null&&(oe?e.length=oe:e=null);else{let C={};e===null?e=[C]:
e.push(C),t++}var P=T===t;if(P){let C={};e===null?e=[C]:e.push(C),t++}else t=g,e!==null&&(g?e.length=g:e=null);var R=x===
t;if(t=S,e!==null&&(S?e.length=S:e=null),!R){let C=t;if(!(r==="integer"||r==="number"||r==="phone"||r==="sequence"||r===
"string"||r==="timestamp"||r==="uuid")){let Re={instancePath:l,schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:c.
allOf[0].else.enum},schema:c.allOf[0].else.enum,parentSchema:c.allOf[0].else,data:r};e===null?e=[Re]:e.push(Re),t++}var R=C===
t;B=R}if(!B){let C={instancePath:l,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[0].
if,parentSchema:c.allOf[0],data:r};e===null?e=[C]:e.push(C),t++}let z=t,o=!0,w=t;if(typeof r!="string"){let C={};e===null?
e=[C]:e.push(C),t++}var b=w===t;if(t=z,e!==null&&(z?e.length=z:e=null),!b){let C=t,de=t,Re=t,Ke=t,Te=!1,Ge=t;if(t===Ge)if(r&&
typeof r=="object"&&!Array.isArray(r)){let J;if((r.$typed===void 0||!n.call(r,"$typed"))&&(J="$typed")){let N={};e===null?
e=[N]:e.push(N),t++}}else{let J={};e===null?e=[J]:e.push(J),t++}var j=Ge===t;Te=Te||j;let He=t;if(t===He)if(r&&typeof r==
"object"&&!Array.isArray(r)){let J;if((r.$template===void 0||!n.call(r,"$template"))&&(J="$template")){let N={};e===null?
e=[N]:e.push(N),t++}}else{let J={};e===null?e=[J]:e.push(J),t++}var j=He===t;if(Te=Te||j,Te)t=Ke,e!==null&&(Ke?e.length=
Ke:e=null);else{let J={};e===null?e=[J]:e.push(J),t++}var le=Re===t;if(le){let J={instancePath:l,schemaPath:"#/allOf/1/e\
lse/not",keyword:"not",params:{},schema:c.allOf[1].else.not,parentSchema:c.allOf[1].else,data:r};e===null?e=[J]:e.push(J),
t++}else t=de,e!==null&&(de?e.length=de:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!n.call(
r,"type")){let N={instancePath:l,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty:"type"},
schema:c.allOf[1].else.required,parentSchema:c.allOf[1].else,data:r};e===null?e=[N]:e.push(N),t++}let J=r.type;if(typeof J==
"string")if(J==="choice"){let N=t,ce=t,V=t,q=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===
void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),
t++}var p=Q===t;q=q||p;let ee=t;if(t===ee)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.
call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}
var p=ee===t;if(q=q||p,q)t=V,e!==null&&(V?e.length=V:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var h=ce===t;if(h){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[0].not,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/\
1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[0].required,parentSchema:c.
allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}if(r.of===void 0||!n.call(r,"of")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"of"},schema:c.allOf[1].else.oneOf[0].required,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="of"||s==="weights")){let a={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[a]:e.push(
a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="choice"){let a={instancePath:l+"/type",schemaPath:"#/a\
llOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"choice"},schema:"choice",parentSchema:c.
allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.of!==void 0&&n.call(r,"of")){let s=r.of;
if(Array.isArray(s)){if(s.length<1){let a={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[
a]:e.push(a),t++}}else{let a={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",
params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.of.type,parentSchema:c.allOf[1].else.oneOf[0].properties.
of,data:s};e===null?e=[a]:e.push(a),t++}}if(r.weights!==void 0&&n.call(r,"weights")){let s=r.weights;if(Array.isArray(s)){
let a=s.length;for(let Ne=0;Ne<a;Ne++){let xe=s[Ne];if(typeof xe=="number"&&isFinite(xe)){if(xe>1e9||isNaN(xe)){let we={
instancePath:l+"/weights/"+Ne,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:xe};e===null?e=
[we]:e.push(we),t++}if(xe<0||isNaN(xe)){let we={instancePath:l+"/weights/"+Ne,schemaPath:"#/allOf/1/else/oneOf/0/propert\
ies/weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights.items,data:xe};e===null?e=[we]:e.push(we),t++}}else{let we={instancePath:l+"/weights/"+Ne,schemaPath:"\
#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[0].
properties.weights.items.type,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:xe};e===null?e=[we]:e.
push(we),t++}}}else{let a={instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"\
type",params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/\
type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[0].type,parentSchema:c.allOf[1].else.oneOf[0],data:r};
e===null?e=[s]:e.push(s),t++}var A=!0}else if(J==="env"){let N=t,ce=t,V=t,q=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var v=Q===t;q=q||v;let ee=t;if(t===ee)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var v=ee===t;if(q=q||v,q)t=V,e!==null&&(V?e.length=V:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var d=ce===t;if(d){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:c.
allOf[1].else.oneOf[1].not,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&
(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!n.call(r,"type")){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[1].
required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}if(r.name===void 0||!n.call(r,"name")){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:c.
allOf[1].else.oneOf[1].required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="name")){let a={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[
a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="env"){let a={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"env"},schema:"env",parentSchema:c.allOf[1].
else.oneOf[1].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.name!==void 0&&n.call(r,"name")){let s=r.name;if(typeof s==
"string"){if(!Qe.test(s)){let a={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneOf/1/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:c.allOf[1].else.oneOf[1].
properties.name,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneO\
f/1/properties/name/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[1].properties.name.type,parentSchema:c.
allOf[1].else.oneOf[1].properties.name,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/1/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[1].type,parentSchema:c.allOf[1].
else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="fake"){let N=t,ce=t,V=t,q=!1,Q=t;if(t===Q)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};e===
null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Z=Q===t;q=q||Z;let ee=t;if(t===ee)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Z=ee===t;if(q=q||Z,q)t=V,e!==null&&(V?e.length=V:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var ae=ce===t;if(ae){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/not",
keyword:"not",params:{},schema:c.allOf[1].else.oneOf[2].not,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:
e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||
!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}
if(r.kind===void 0||!n.call(r,"kind")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"requi\
red",params:{missingProperty:"kind"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].else.oneOf[2],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="kind"||s==="locale")){let a={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.
type;if(s!=="fake"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"con\
st",params:{allowedValue:"fake"},schema:"fake",parentSchema:c.allOf[1].else.oneOf[2].properties.type,data:s};e===null?e=
[a]:e.push(a),t++}}if(r.kind!==void 0&&n.call(r,"kind")){let s=r.kind;if(typeof s=="string"){if(re(s)<1){let a={instancePath:l+
"/kind",schemaPath:"#/allOf/1/else/oneOf/2/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/kind",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
kind.type,parentSchema:c.allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[a]:e.push(a),t++}}if(r.locale!==void 0&&
n.call(r,"locale")){let s=r.locale;if(typeof s=="string"){if(re(s)<1){let a={instancePath:l+"/locale",schemaPath:"#/allO\
f/1/else/oneOf/2/properties/locale/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.
oneOf[2].properties.locale,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/locale",schemaPath:"#/allO\
f/1/else/oneOf/2/properties/locale/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
locale.type,parentSchema:c.allOf[1].else.oneOf[2].properties.locale,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[2].type,parentSchema:c.
allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="file"){let N=t,ce=t,V=t,q=!1,Q=t;
if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};
e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var O=Q===t;q=q||O;let ee=t;if(t===ee)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var O=ee===t;if(q=q||O,q)t=V,e!==null&&(V?e.length=V:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var M=ce===t;if(M){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/not",keyword:"\
not",params:{},schema:c.allOf[1].else.oneOf[3].not,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),
t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!n.call(r,
"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}
if(r.path===void 0||!n.call(r,"path")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"path"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="path")){let a={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="f\
ile"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
file"},schema:"file",parentSchema:c.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.path!==
void 0&&n.call(r,"path")){let s=r.path;if(typeof s=="string"){if(re(s)>1e3){let a={instancePath:l+"/path",schemaPath:"#/\
allOf/1/else/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[a]:e.push(a),t++}if(re(s)<1){let a={instancePath:l+"/path",schemaPath:"\
#/allOf/1/else/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/path",schemaPath:"#/all\
Of/1/else/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[3].properties.
path.type,parentSchema:c.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[3].type,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="integer"){let N=t,ce=t,V=t,q=!1,
Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){
let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ne=Q===t;q=q||ne;let ee=t;if(t===ee)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};
e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ne=ee===t;if(q=q||ne,q)t=V,e!==null&&(V?e.length=
V:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var U=ce===t;if(U){let s={instancePath:l,schemaPath:"#/allOf/1/else\
/oneOf/4/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[4].not,parentSchema:c.allOf[1].else.oneOf[4],data:r};
e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[4].required,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="min"||s==="max")){let a={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[4],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="i\
nteger"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:c.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[a]:e.
push(a),t++}}if(r.min!==void 0&&n.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={
instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/type",keyword:"type",params:{type:"integer"},schema:c.
allOf[1].else.oneOf[4].properties.min.type,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[a]:e.
push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[a]:e.push(a),t++}if(s<-9007199254740991||isNaN(
s)){let a={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?
e=[a]:e.push(a),t++}}}if(r.max!==void 0&&n.call(r,"max")){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let a={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:c.allOf[1].else.oneOf[4].properties.max.type,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let a={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};e===null?e=[a]:e.push(a),t++}if(s<-9007199254740991||
isNaN(s)){let a={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[a]:e.push(a),t++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.oneOf[4].type,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(
s),t++}A!==!0&&(A=!0)}else if(J==="number"){let N=t,ce=t,V=t,q=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var ye=Q===t;q=q||ye;let ee=t;if(t===ee)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var ye=ee===t;if(q=q||ye,q)t=V,e!==null&&(V?e.length=V:e=null);else{let s={};e===null?e=[s]:
e.push(s),t++}var Ee=ce===t;if(Ee){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},
schema:c.allOf[1].else.oneOf[5].not,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}else t=N,
e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!n.call(r,"type")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},schema:c.
allOf[1].else.oneOf[5].required,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="min"||s==="max"||s==="decimals")){let a={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.
oneOf[5],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="number"){let a={
instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"n\
umber"},schema:"number",parentSchema:c.allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
min!==void 0&&n.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&isFinite(s))){let a={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/min/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.
min.type,parentSchema:c.allOf[1].else.oneOf[5].properties.min,data:s};e===null?e=[a]:e.push(a),t++}}if(r.max!==void 0&&n.
call(r,"max")){let s=r.max;if(!(typeof s=="number"&&isFinite(s))){let a={instancePath:l+"/max",schemaPath:"#/allOf/1/els\
e/oneOf/5/properties/max/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.max.type,
parentSchema:c.allOf[1].else.oneOf[5].properties.max,data:s};e===null?e=[a]:e.push(a),t++}}if(r.decimals!==void 0&&n.call(
r,"decimals")){let s=r.decimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:l+"/decima\
ls",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/type",keyword:"type",params:{type:"integer"},schema:c.allOf[1].
else.oneOf[5].properties.decimals.type,parentSchema:c.allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[a]:
e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(s)){let a={instancePath:l+"/decimals",schemaPath:"#/all\
Of/1/else/oneOf/5/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:c.
allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[a]:e.push(a),t++}if(s<0||isNaN(s)){let a={instancePath:l+
"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:c.allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[a]:e.push(a),t++}}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[5].type,parentSchema:c.
allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="phone"){let N=t,ce=t,V=t,q=!1,Q=t;
if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};
e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=Q===t;q=q||$e;let ee=t;if(t===ee)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=ee===t;if(q=q||$e,q)t=V,e!==null&&(V?e.length=V:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Me=ce===t;if(Me){let s={instancePath:l,schemaPath:"#/allOf/1/else/o\
neOf/6/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[6].not,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===
null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[6].required,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="country")){let a={instancePath:l,schemaPath:"#/all\
Of/1/else/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[6],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="p\
hone"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
phone"},schema:"phone",parentSchema:c.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.
country!==void 0&&n.call(r,"country")){let s=r.country;if(typeof s=="string"){if(re(s)<1){let a={instancePath:l+"/countr\
y",schemaPath:"#/allOf/1/else/oneOf/6/properties/country/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/country",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/country/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[6].properties.
country.type,parentSchema:c.allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[6].
type,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="sequence"){let N=t,
ce=t,V=t,q=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&
(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Se=Q===t;q=q||Se;let ee=t;
if(t===ee)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$tem\
plate")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Se=ee===t;if(q=q||Se,q)t=
V,e!==null&&(V?e.length=V:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var De=ce===t;if(De){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/7/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[7].not,parentSchema:c.allOf[1].
else.oneOf[7],data:r};e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.type===void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[7].required,parentSchema:c.allOf[1].else.oneOf[7],
data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){
let a={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){
let s=r.type;if(s!=="sequence"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",
keyword:"const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:c.allOf[1].else.oneOf[7].properties.type,
data:s};e===null?e=[a]:e.push(a),t++}}if(r.start!==void 0&&n.call(r,"start")){let s=r.start;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/type",keyword:"\
type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[7].properties.start.type,parentSchema:c.allOf[1].else.oneOf[7].
properties.start,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let a={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[a]:e.push(a),t++}if(s<-8e15||isNaN(
s)){let a={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[a]:
e.push(a),t++}}}if(r.step!==void 0&&n.call(r,"step")){let s=r.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let a={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:c.allOf[1].else.oneOf[7].properties.step.type,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};
e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let a={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.
allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[a]:e.push(a),t++}if(s<-1e9||isNaN(s)){let a={instancePath:l+"\
/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[a]:e.push(a),t++}}}if(r.pattern!==
void 0&&n.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(re(s)>200){let a={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[a]:e.push(a),t++}if(re(s)<1){let a={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[7].properties.
pattern.type,parentSchema:c.allOf[1].else.oneOf[7].properties.pattern,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[7].
type,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="string"){let N=t,
ce=t,V=t,q=!1,Q=t;if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&
(s="$typed")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var qe=Q===t;q=q||qe;let ee=t;
if(t===ee)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$tem\
plate")){let a={};e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var qe=ee===t;if(q=q||qe,q)t=
V,e!==null&&(V?e.length=V:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ve=ce===t;if(Ve){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/8/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[8].not,parentSchema:c.allOf[1].
else.oneOf[8],data:r};e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.type===void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/required",keyword:"\
required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[8].required,parentSchema:c.allOf[1].else.oneOf[8],
data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="length"||s==="alphabet"||s==="pat\
tern")){let a={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&
n.call(r,"type")){let s=r.type;if(s!=="string"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/8/propert\
ies/type/const",keyword:"const",params:{allowedValue:"string"},schema:"string",parentSchema:c.allOf[1].else.oneOf[8].properties.
type,data:s};e===null?e=[a]:e.push(a),t++}}if(r.length!==void 0&&n.call(r,"length")){let s=r.length;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let a={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/leng\
th/type",keyword:"type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[8].properties.length.type,parentSchema:c.allOf[1].
else.oneOf[8].properties.length,data:s};e===null?e=[a]:e.push(a),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(
s)){let a={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},schema:1e4,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[a]:e.push(
a),t++}if(s<0||isNaN(s)){let a={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?
e=[a]:e.push(a),t++}}}if(r.alphabet!==void 0&&n.call(r,"alphabet")){let s=r.alphabet;if(typeof s=="string"){if(re(s)>1e3){
let a={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/maxLength",keyword:"maxLength",
params:{limit:1e3},schema:1e3,parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[a]:e.push(a),
t++}if(re(s)<1){let a={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[a]:e.
push(a),t++}}else{let a={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/type",keyword:"\
type",params:{type:"string"},schema:c.allOf[1].else.oneOf[8].properties.alphabet.type,parentSchema:c.allOf[1].else.oneOf[8].
properties.alphabet,data:s};e===null?e=[a]:e.push(a),t++}}if(r.pattern!==void 0&&n.call(r,"pattern")){let s=r.pattern;if(typeof s==
"string"){if(re(s)>1e3){let a={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/maxLength",
keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?
e=[a]:e.push(a),t++}if(re(s)<1){let a={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};
e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/patter\
n/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[8].properties.pattern.type,parentSchema:c.allOf[1].
else.oneOf[8].properties.pattern,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1\
/else/oneOf/8/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[8].type,parentSchema:c.allOf[1].else.
oneOf[8],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="timestamp"){let N=t,ce=t,V=t,q=!1,Q=t;if(t===Q)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};e===
null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var E=Q===t;q=q||E;let ee=t;if(t===ee)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var E=ee===t;if(q=q||E,q)t=V,e!==null&&(V?e.length=V:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var ge=ce===t;if(ge){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/not",
keyword:"not",params:{},schema:c.allOf[1].else.oneOf[9].not,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:
e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||
!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[9].required,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}
for(let s of Object.keys(r))if(!(s==="type"||s==="format"||s==="offset"||s==="zone")){let a={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[9],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="t\
imestamp"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/9/properties/type/const",keyword:"const",params:{
allowedValue:"timestamp"},schema:"timestamp",parentSchema:c.allOf[1].else.oneOf[9].properties.type,data:s};e===null?e=[a]:
e.push(a),t++}}if(r.format!==void 0&&n.call(r,"format")){let s=r.format;if(typeof s=="string"){if(re(s)>100){let a={instancePath:l+
"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,
parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[a]:e.push(a),t++}if(re(s)<1){let a={instancePath:l+
"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[a]:e.push(a),t++}}else{let a={instancePath:l+
"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].
else.oneOf[9].properties.format.type,parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.offset!==void 0&&n.call(r,"offset")){let s=r.offset;if(typeof s!="string"){let a={instancePath:l+"/offset",
schemaPath:"#/allOf/1/else/oneOf/9/properties/offset/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.
oneOf[9].properties.offset.type,parentSchema:c.allOf[1].else.oneOf[9].properties.offset,data:s};e===null?e=[a]:e.push(a),
t++}}if(r.zone!==void 0&&n.call(r,"zone")){let s=r.zone;if(typeof s!="string"){let a={instancePath:l+"/zone",schemaPath:"\
#/allOf/1/else/oneOf/9/properties/zone/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.
zone.type,parentSchema:c.allOf[1].else.oneOf[9].properties.zone,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/9/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[9].type,parentSchema:c.
allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else if(J==="uuid"){let N=t,ce=t,V=t,q=!1,Q=t;
if(t===Q)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!n.call(r,"$typed"))&&(s="$typed")){let a={};
e===null?e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Pe=Q===t;q=q||Pe;let ee=t;if(t===ee)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!n.call(r,"$template"))&&(s="$template")){let a={};e===null?
e=[a]:e.push(a),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Pe=ee===t;if(q=q||Pe,q)t=V,e!==null&&(V?e.length=V:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Oe=ce===t;if(Oe){let s={instancePath:l,schemaPath:"#/allOf/1/else/o\
neOf/10/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[10].not,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}else t=N,e!==null&&(N?e.length=N:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!n.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[10].required,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="version")){let a={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[10],data:r};e===null?e=[a]:e.push(a),t++}if(r.type!==void 0&&n.call(r,"type")){let s=r.type;if(s!=="\
uuid"){let a={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/10/properties/type/const",keyword:"const",params:{
allowedValue:"uuid"},schema:"uuid",parentSchema:c.allOf[1].else.oneOf[10].properties.type,data:s};e===null?e=[a]:e.push(
a),t++}}if(r.version!==void 0&&n.call(r,"version")){let s=r.version;if(!(s===4||s===7)){let a={instancePath:l+"/version",
schemaPath:"#/allOf/1/else/oneOf/10/properties/version/enum",keyword:"enum",params:{allowedValues:c.allOf[1].else.oneOf[10].
properties.version.enum},schema:c.allOf[1].else.oneOf[10].properties.version.enum,parentSchema:c.allOf[1].else.oneOf[10].
properties.version,data:s};e===null?e=[a]:e.push(a),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10\
/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[10].type,parentSchema:c.allOf[1].else.oneOf[10],
data:r};e===null?e=[s]:e.push(s),t++}A!==!0&&(A=!0)}else{let N={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:J},schema:c.allOf[1].else.discriminator,parentSchema:c.
allOf[1].else,data:r};e===null?e=[N]:e.push(N),t++}else{let N={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:J},schema:c.allOf[1].else.discriminator,parentSchema:c.allOf[1].
else,data:r};e===null?e=[N]:e.push(N),t++}}else{let J={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.type,parentSchema:c.allOf[1].else,data:r};e===null?e=[J]:e.push(J),t++}var b=C===t;
o=b}if(!o){let C={instancePath:l,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[1].
if,parentSchema:c.allOf[1],data:r};e===null?e=[C]:e.push(C),t++}return ve.errors=e,D.props=A,t===0}ve.evaluated={dynamicProps:!0,
dynamicItems:!1};var be={title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/repl\
y"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{
type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},F={title:"Expectations",type:"\
object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},
output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"n\
umber",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field",examples:[
"CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{$ref:"#/$defs/field",examples:[
"phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"object",required:["$\
typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,
minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"strin\
g",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[!0]},contract:{type:"bo\
olean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",minLength:1,examples:["\
output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"boolean",default:!1,
examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}},_={title:"What a field must be",properties:{above:{type:["number","string"],examples:[
0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by another action."]},
below:{type:["number","string"],examples:[100]},check:{type:"string",minLength:1,examples:["value >= inputs.orderAmount"]},
closeTo:{type:"object",properties:{value:{type:["number","string"],examples:[250]},within:{type:["number","string"],examples:[
.01]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},coerce:{enum:["warn","error","allow"],default:"warn",examples:[
"error"]},contains:{examples:["confirmed"]},each:{$ref:"#/$defs/field",examples:[{type:"number",min:0}]},empty:{type:"bo\
olean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:["CUST-99284"]},format:{enum:["email","uuid",
"date","date-time","uri","phone","ipv4","ipv6"],examples:["email"]},length:{type:"integer",minimum:0,examples:[10]},level:{
enum:["error","warning"],default:"error",examples:["warning"]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{
type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:["number","str\
ing"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,
examples:[["gold","silver","bronze"]]},optional:{type:"boolean",default:!1,examples:[!0]},schema:{type:"object",minProperties:1,
properties:{file:{type:"string",minLength:1,examples:["order.schema.json"]}},examples:[{type:"object",required:["sku"]}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},startsWith:{examples:["CUST-"]},
type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]},unordered:{type:"array",
examples:[["voice","chat"]]}},examples:[{type:"number",min:0}]},Ye={validate:te};function te(r,{instancePath:l="",parentData:ue,
parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=te.evaluated;if(D.dynamicProps&&(D.props=void 0),
D.dynamicItems&&(D.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.above!==void 0&&n.call(r,"above")){let m=r.
above;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let k={instancePath:l+"/above",schemaPath:"#/properties\
/above/type",keyword:"type",params:{type:_.properties.above.type},schema:_.properties.above.type,parentSchema:_.properties.
above,data:m};e===null?e=[k]:e.push(k),t++}}if(r.absent!==void 0&&n.call(r,"absent")){let m=r.absent;if(m!==!0){let k={instancePath:l+
"/absent",schemaPath:"#/properties/absent/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:_.properties.
absent,data:m};e===null?e=[k]:e.push(k),t++}}if(r.because!==void 0&&n.call(r,"because")){let m=r.because;if(typeof m=="s\
tring"){if(re(m)<1){let k={instancePath:l+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.because,data:m};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:l+"/b\
ecause",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},schema:_.properties.because.type,parentSchema:_.
properties.because,data:m};e===null?e=[k]:e.push(k),t++}}if(r.below!==void 0&&n.call(r,"below")){let m=r.below;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let k={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"\
type",params:{type:_.properties.below.type},schema:_.properties.below.type,parentSchema:_.properties.below,data:m};e===null?
e=[k]:e.push(k),t++}}if(r.check!==void 0&&n.call(r,"check")){let m=r.check;if(typeof m=="string"){if(re(m)<1){let k={instancePath:l+
"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.
check,data:m};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"},schema:_.properties.check.type,parentSchema:_.properties.check,data:m};e===null?e=[k]:e.push(
k),t++}}if(r.closeTo!==void 0&&n.call(r,"closeTo")){let m=r.closeTo,k=t,W=t,pe=t,S=!1,B=t;if(t===B)if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){let g;if((m.$typed===void 0||!n.call(m,"$typed"))&&(g="$typed")){let T={};e===null?e=[T]:e.push(
T),t++}}else{let g={};e===null?e=[g]:e.push(g),t++}var G=B===t;S=S||G;let x=t;if(t===x)if(m&&typeof m=="object"&&!Array.
isArray(m)){let g;if((m.$template===void 0||!n.call(m,"$template"))&&(g="$template")){let T={};e===null?e=[T]:e.push(T),
t++}}else{let g={};e===null?e=[g]:e.push(g),t++}var G=x===t;if(S=S||G,S)t=pe,e!==null&&(pe?e.length=pe:e=null);else{let g={};
e===null?e=[g]:e.push(g),t++}var fe=W===t;if(fe){let g={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/not",
keyword:"not",params:{},schema:_.properties.closeTo.not,parentSchema:_.properties.closeTo,data:m};e===null?e=[g]:e.push(
g),t++}else t=k,e!==null&&(k?e.length=k:e=null);if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.value===void 0||!n.call(
m,"value")){let g={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
value"},schema:_.properties.closeTo.required,parentSchema:_.properties.closeTo,data:m};e===null?e=[g]:e.push(g),t++}if(m.
within===void 0||!n.call(m,"within")){let g={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"\
required",params:{missingProperty:"within"},schema:_.properties.closeTo.required,parentSchema:_.properties.closeTo,data:m};
e===null?e=[g]:e.push(g),t++}for(let g of Object.keys(m))if(!(g==="value"||g==="within")){let T={instancePath:l+"/closeT\
o",schemaPath:"#/properties/closeTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},schema:!1,
parentSchema:_.properties.closeTo,data:m};e===null?e=[T]:e.push(T),t++}if(m.value!==void 0&&n.call(m,"value")){let g=m.value;
if(!(typeof g=="number"&&isFinite(g))&&typeof g!="string"){let T={instancePath:l+"/closeTo/value",schemaPath:"#/properti\
es/closeTo/properties/value/type",keyword:"type",params:{type:_.properties.closeTo.properties.value.type},schema:_.properties.
closeTo.properties.value.type,parentSchema:_.properties.closeTo.properties.value,data:g};e===null?e=[T]:e.push(T),t++}}if(m.
within!==void 0&&n.call(m,"within")){let g=m.within;if(!(typeof g=="number"&&isFinite(g))&&typeof g!="string"){let T={instancePath:l+
"/closeTo/within",schemaPath:"#/properties/closeTo/properties/within/type",keyword:"type",params:{type:_.properties.closeTo.
properties.within.type},schema:_.properties.closeTo.properties.within.type,parentSchema:_.properties.closeTo.properties.
within,data:g};e===null?e=[T]:e.push(T),t++}}}else{let g={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/typ\
e",keyword:"type",params:{type:"object"},schema:_.properties.closeTo.type,parentSchema:_.properties.closeTo,data:m};e===
null?e=[g]:e.push(g),t++}}if(r.coerce!==void 0&&n.call(r,"coerce")){let m=r.coerce;if(!(m==="warn"||m==="error"||m==="al\
low")){let k={instancePath:l+"/coerce",schemaPath:"#/properties/coerce/enum",keyword:"enum",params:{allowedValues:_.properties.
coerce.enum},schema:_.properties.coerce.enum,parentSchema:_.properties.coerce,data:m};e===null?e=[k]:e.push(k),t++}}if(r.
each!==void 0&&n.call(r,"each")&&(Ye.validate(r.each,{instancePath:l+"/each",parentData:r,parentDataProperty:"each",rootData:K,
dynamicAnchors:X})||(e=ie(e,Ye.validate.errors),t=e.length)),r.empty!==void 0&&n.call(r,"empty")){let m=r.empty;if(typeof m!=
"boolean"){let k={instancePath:l+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:_.
properties.empty.type,parentSchema:_.properties.empty,data:m};e===null?e=[k]:e.push(k),t++}}if(r.format!==void 0&&n.call(
r,"format")){let m=r.format;if(!(m==="email"||m==="uuid"||m==="date"||m==="date-time"||m==="uri"||m==="phone"||m==="ipv4"||
m==="ipv6")){let k={instancePath:l+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:_.
properties.format.enum},schema:_.properties.format.enum,parentSchema:_.properties.format,data:m};e===null?e=[k]:e.push(k),
t++}}if(r.length!==void 0&&n.call(r,"length")){let m=r.length;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let k={instancePath:l+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},schema:_.properties.
length.type,parentSchema:_.properties.length,data:m};e===null?e=[k]:e.push(k),t++}if(typeof m=="number"&&isFinite(m)&&(m<
0||isNaN(m))){let k={instancePath:l+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:_.properties.length,data:m};e===null?e=[k]:e.push(k),t++}}if(r.level!==void 0&&n.call(
r,"level")){let m=r.level;if(!(m==="error"||m==="warning")){let k={instancePath:l+"/level",schemaPath:"#/properties/leve\
l/enum",keyword:"enum",params:{allowedValues:_.properties.level.enum},schema:_.properties.level.enum,parentSchema:_.properties.
level,data:m};e===null?e=[k]:e.push(k),t++}}if(r.matches!==void 0&&n.call(r,"matches")){let m=r.matches;if(typeof m=="st\
ring"){if(re(m)<1){let k={instancePath:l+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.matches,data:m};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:l+"/m\
atches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type:"string"},schema:_.properties.matches.type,parentSchema:_.
properties.matches,data:m};e===null?e=[k]:e.push(k),t++}}if(r.max!==void 0&&n.call(r,"max")){let m=r.max;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let k={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"typ\
e",params:{type:_.properties.max.type},schema:_.properties.max.type,parentSchema:_.properties.max,data:m};e===null?e=[k]:
e.push(k),t++}}if(r.maxLength!==void 0&&n.call(r,"maxLength")){let m=r.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let k={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"\
integer"},schema:_.properties.maxLength.type,parentSchema:_.properties.maxLength,data:m};e===null?e=[k]:e.push(k),t++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){let k={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.properties.maxLength,data:m};e===null?e=[k]:e.push(k),
t++}}if(r.min!==void 0&&n.call(r,"min")){let m=r.min;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let k={instancePath:l+
"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:_.properties.min.type},schema:_.properties.min.type,
parentSchema:_.properties.min,data:m};e===null?e=[k]:e.push(k),t++}}if(r.minLength!==void 0&&n.call(r,"minLength")){let m=r.
minLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let k={instancePath:l+"/minLength",schemaPath:"#/pro\
perties/minLength/type",keyword:"type",params:{type:"integer"},schema:_.properties.minLength.type,parentSchema:_.properties.
minLength,data:m};e===null?e=[k]:e.push(k),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let k={instancePath:l+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:_.
properties.minLength,data:m};e===null?e=[k]:e.push(k),t++}}if(r.oneOf!==void 0&&n.call(r,"oneOf")){let m=r.oneOf;if(Array.
isArray(m)){if(m.length<1){let k={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:_.properties.oneOf,data:m};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:l+"/one\
Of",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"array"},schema:_.properties.oneOf.type,parentSchema:_.
properties.oneOf,data:m};e===null?e=[k]:e.push(k),t++}}if(r.optional!==void 0&&n.call(r,"optional")){let m=r.optional;if(typeof m!=
"boolean"){let k={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolea\
n"},schema:_.properties.optional.type,parentSchema:_.properties.optional,data:m};e===null?e=[k]:e.push(k),t++}}if(r.schema!==
void 0&&n.call(r,"schema")){let m=r.schema,k=t,W=t,pe=t,S=!1,B=t;if(t===B)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;
if((m.$typed===void 0||!n.call(m,"$typed"))&&(g="$typed")){let T={};e===null?e=[T]:e.push(T),t++}}else{let g={};e===null?
e=[g]:e.push(g),t++}var H=B===t;S=S||H;let x=t;if(t===x)if(m&&typeof m=="object"&&!Array.isArray(m)){let g;if((m.$template===
void 0||!n.call(m,"$template"))&&(g="$template")){let T={};e===null?e=[T]:e.push(T),t++}}else{let g={};e===null?e=[g]:e.
push(g),t++}var H=x===t;if(S=S||H,S)t=pe,e!==null&&(pe?e.length=pe:e=null);else{let g={};e===null?e=[g]:e.push(g),t++}var L=W===
t;if(L){let g={instancePath:l+"/schema",schemaPath:"#/properties/schema/not",keyword:"not",params:{},schema:_.properties.
schema.not,parentSchema:_.properties.schema,data:m};e===null?e=[g]:e.push(g),t++}else t=k,e!==null&&(k?e.length=k:e=null);
if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1){let g={instancePath:l+"/schema",schemaPath:"#/p\
roperties/schema/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:_.properties.schema,data:m};
e===null?e=[g]:e.push(g),t++}if(m.file!==void 0&&n.call(m,"file")){let g=m.file;if(typeof g=="string"){if(re(g)<1){let T={
instancePath:l+"/schema/file",schemaPath:"#/properties/schema/properties/file/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.schema.properties.file,data:g};e===null?e=[T]:e.push(T),t++}}else{let T={instancePath:l+
"/schema/file",schemaPath:"#/properties/schema/properties/file/type",keyword:"type",params:{type:"string"},schema:_.properties.
schema.properties.file.type,parentSchema:_.properties.schema.properties.file,data:g};e===null?e=[T]:e.push(T),t++}}}else{
let g={instancePath:l+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},schema:_.properties.
schema.type,parentSchema:_.properties.schema,data:m};e===null?e=[g]:e.push(g),t++}}if(r.type!==void 0&&n.call(r,"type")){
let m=r.type;if(!(m==="string"||m==="number"||m==="integer"||m==="boolean"||m==="array"||m==="object"||m==="null")){let k={
instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:_.properties.type.enum},
schema:_.properties.type.enum,parentSchema:_.properties.type,data:m};e===null?e=[k]:e.push(k),t++}}if(r.unordered!==void 0&&
n.call(r,"unordered")){let m=r.unordered;if(!Array.isArray(m)){let k={instancePath:l+"/unordered",schemaPath:"#/properti\
es/unordered/type",keyword:"type",params:{type:"array"},schema:_.properties.unordered.type,parentSchema:_.properties.unordered,
data:m};e===null?e=[k]:e.push(k),t++}}}return te.errors=e,t===0}te.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,
check:!0,closeTo:!0,coerce:!0,contains:!0,each:!0,empty:!0,endsWith:!0,equals:!0,format:!0,length:!0,level:!0,matches:!0,
max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,schema:!0,startsWith:!0,type:!0,unordered:!0},dynamicProps:!1,
dynamicItems:!1};function Ie(r,{instancePath:l="",parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){
let e=null,t=0,D=Ie.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let G=t,fe=t,H=t,L=!1,m=t;
if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!n.call(r,"$typed"))&&(i="$typed")){let y={};
e===null?e=[y]:e.push(y),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!n.call(r,"$template"))&&(i="$template")){let y={};e===null?
e=[y]:e.push(y),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{
let i={};e===null?e=[i]:e.push(i),t++}var pe=fe===t;if(pe){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:F.not,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="status"||i==="output"||i==="errors"||i==="latency"||i===
"strict"||i==="contract"||i==="check"||i==="snapshot")){let y={instancePath:l,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:F,data:r};e===null?e=[y]:e.push(y),t++}if(r.status!==
void 0&&n.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||i==="FAILED")){let y={instancePath:l+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:F.properties.status.enum},schema:F.properties.status.enum,
parentSchema:F.properties.status,data:i};e===null?e=[y]:e.push(y),t++}}if(r.output!==void 0&&n.call(r,"output")){let i=r.
output,y=t,f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!n.call(i,
"$typed"))&&(o="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var S=R===t;
P=P||S;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!n.call(i,"$templat\
e"))&&(o="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var S=z===t;if(P=
P||S,P)t=u,e!==null&&(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var B=f===t;if(B){let o={instancePath:l+
"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},schema:F.properties.output.not,parentSchema:F.properties.
output,data:i};e===null?e=[o]:e.push(o),t++}else t=y,e!==null&&(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i))for(let o of Object.keys(i))te(i[o],{instancePath:l+"/output/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:o,rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length);else{let o={instancePath:l+"/output",
schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"},schema:F.properties.output.type,parentSchema:F.
properties.output,data:i};e===null?e=[o]:e.push(o),t++}}if(r.errors!==void 0&&n.call(r,"errors")){let i=r.errors;if(Array.
isArray(i)){if(i.length<1){let f={instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:F.properties.errors,data:i};e===null?e=[f]:e.push(f),t++}let y=i.length;for(let f=0;f<
y;f++){let u=i[f],P=t,R=t,z=t,o=!1,w=t;if(t===w)if(u&&typeof u=="object"&&!Array.isArray(u)){let j;if((u.$typed===void 0||
!n.call(u,"$typed"))&&(j="$typed")){let le={};e===null?e=[le]:e.push(le),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}
var x=w===t;o=o||x;let b=t;if(t===b)if(u&&typeof u=="object"&&!Array.isArray(u)){let j;if((u.$template===void 0||!n.call(
u,"$template"))&&(j="$template")){let le={};e===null?e=[le]:e.push(le),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var x=b===
t;if(o=o||x,o)t=z,e!==null&&(z?e.length=z:e=null);else{let j={};e===null?e=[j]:e.push(j),t++}var g=R===t;if(g){let j={instancePath:l+
"/errors/"+f,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:F.properties.errors.items.not,parentSchema:F.
properties.errors.items,data:u};e===null?e=[j]:e.push(j),t++}else t=P,e!==null&&(P?e.length=P:e=null);if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){if(Object.keys(u).length<1){let j={instancePath:l+"/errors/"+f,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:F.properties.errors.items,data:u};
e===null?e=[j]:e.push(j),t++}for(let j of Object.keys(u))if(!(j==="code"||j==="message"||j==="field")){let le={instancePath:l+
"/errors/"+f,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
schema:!1,parentSchema:F.properties.errors.items,data:u};e===null?e=[le]:e.push(le),t++}u.code!==void 0&&n.call(u,"code")&&
(te(u.code,{instancePath:l+"/errors/"+f+"/code",parentData:u,parentDataProperty:"code",rootData:K,dynamicAnchors:X})||(e=
ie(e,te.errors),t=e.length)),u.message!==void 0&&n.call(u,"message")&&(te(u.message,{instancePath:l+"/errors/"+f+"/messa\
ge",parentData:u,parentDataProperty:"message",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length)),u.field!==void 0&&
n.call(u,"field")&&(te(u.field,{instancePath:l+"/errors/"+f+"/field",parentData:u,parentDataProperty:"field",rootData:K,
dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length))}else{let j={instancePath:l+"/errors/"+f,schemaPath:"#/properties/err\
ors/items/type",keyword:"type",params:{type:"object"},schema:F.properties.errors.items.type,parentSchema:F.properties.errors.
items,data:u};e===null?e=[j]:e.push(j),t++}}}else{let y={instancePath:l+"/errors",schemaPath:"#/properties/errors/type",
keyword:"type",params:{type:"array"},schema:F.properties.errors.type,parentSchema:F.properties.errors,data:i};e===null?e=
[y]:e.push(y),t++}}if(r.latency!==void 0&&n.call(r,"latency")){let i=r.latency,y=t,f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!n.call(i,"$typed"))&&(o="$typed")){let w={};e===null?e=[w]:e.
push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=R===t;P=P||T;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.
isArray(i)){let o;if((i.$template===void 0||!n.call(i,"$template"))&&(o="$template")){let w={};e===null?e=[w]:e.push(w),
t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=z===t;if(P=P||T,P)t=u,e!==null&&(u?e.length=u:e=null);else{let o={};
e===null?e=[o]:e.push(o),t++}var oe=f===t;if(oe){let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/not",
keyword:"not",params:{},schema:F.properties.latency.not,parentSchema:F.properties.latency,data:i};e===null?e=[o]:e.push(
o),t++}else t=y,e!==null&&(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){
let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:F.properties.latency,data:i};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(i))if(!(o==="ma\
x"||o==="warn")){let w={instancePath:l+"/latency",schemaPath:"#/properties/latency/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},schema:!1,parentSchema:F.properties.latency,data:i};e===null?e=[w]:e.push(
w),t++}if(i.max!==void 0&&n.call(i,"max")){let o=i.max;if(typeof o=="string"){if(!Le.test(o)){let w={instancePath:l+"/la\
tency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:F.properties.latency.properties.max,data:o};e===null?e=[w]:
e.push(w),t++}}else{let w={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:F.properties.latency.properties.max.type,parentSchema:F.properties.latency.properties.
max,data:o};e===null?e=[w]:e.push(w),t++}}if(i.warn!==void 0&&n.call(i,"warn")){let o=i.warn;if(typeof o=="string"){if(!Le.
test(o)){let w={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:F.properties.latency.
properties.warn,data:o};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:l+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:F.properties.latency.properties.warn.type,parentSchema:F.
properties.latency.properties.warn,data:o};e===null?e=[w]:e.push(w),t++}}}else{let o={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:F.properties.latency.type,parentSchema:F.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}}if(r.strict!==void 0&&n.call(r,"strict")){let i=r.strict;if(typeof i!="boo\
lean"){let y={instancePath:l+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:F.
properties.strict.type,parentSchema:F.properties.strict,data:i};e===null?e=[y]:e.push(y),t++}}if(r.contract!==void 0&&n.
call(r,"contract")){let i=r.contract;if(typeof i!="boolean"){let y={instancePath:l+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:F.properties.contract.type,parentSchema:F.properties.contract,
data:i};e===null?e=[y]:e.push(y),t++}}if(r.check!==void 0&&n.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.
isArray(i)){let y={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:F.properties.
check.type},schema:F.properties.check.type,parentSchema:F.properties.check,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i==
"string"&&re(i)<1){let y={instancePath:l+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:F.properties.check,data:i};e===null?e=[y]:e.push(y),t++}if(Array.isArray(i)){if(i.length<
1){let f={instancePath:l+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:F.properties.check,data:i};e===null?e=[f]:e.push(f),t++}let y=i.length;for(let f=0;f<y;f++){let u=i[f];if(typeof u==
"string"){if(re(u)<1){let P={instancePath:l+"/check/"+f,schemaPath:"#/properties/check/items/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:F.properties.check.items,data:u};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:l+
"/check/"+f,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:F.properties.check.items.
type,parentSchema:F.properties.check.items,data:u};e===null?e=[P]:e.push(P),t++}}}}if(r.snapshot!==void 0&&n.call(r,"sna\
pshot")){let i=r.snapshot;if(typeof i!="boolean"){let y={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:F.properties.snapshot.type,parentSchema:F.properties.snapshot,data:i};
e===null?e=[y]:e.push(y),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:F.
type,parentSchema:F,data:r};e===null?e=[i]:e.push(i),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var I={title:"Expectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"\
string",minLength:1,examples:["inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:[
"FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld",examples:["CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{$ref:"#/$defs/f\
ield",examples:["phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"obje\
ct",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"\
object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[
!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",
minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"\
boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"FAILED"}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}};function Ce(r,{instancePath:l="",parentData:ue,parentDataProperty:he,
rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=Ce.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.
items=void 0);let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||
!n.call(r,"$typed"))&&(i="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=m===
t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!n.call(r,"$templ\
ate"))&&(i="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=k===t;if(L=
L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let i={};e===null?e=[i]:e.push(i),t++}var pe=fe===t;if(pe){let i={instancePath:l,
schemaPath:"#/not",keyword:"not",params:{},schema:I.not,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}else t=G,e!==
null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!n.call(I.properties,
i)){let y={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:I,data:r};e===null?e=[y]:e.push(y),t++}if(r.when!==void 0&&n.call(r,"when")){let i=r.when;if(typeof i==
"string"){if(re(i)<1){let y={instancePath:l+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.properties.when,data:i};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:l+"/when",
schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},schema:I.properties.when.type,parentSchema:I.properties.
when,data:i};e===null?e=[y]:e.push(y),t++}}if(r.status!==void 0&&n.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||
i==="FAILED")){let y={instancePath:l+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:I.
properties.status.enum},schema:I.properties.status.enum,parentSchema:I.properties.status,data:i};e===null?e=[y]:e.push(y),
t++}}if(r.output!==void 0&&n.call(r,"output")){let i=r.output,y=t,f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&!Array.
isArray(i)){let o;if((i.$typed===void 0||!n.call(i,"$typed"))&&(o="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{
let o={};e===null?e=[o]:e.push(o),t++}var S=R===t;P=P||S;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;
if((i.$template===void 0||!n.call(i,"$template"))&&(o="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};
e===null?e=[o]:e.push(o),t++}var S=z===t;if(P=P||S,P)t=u,e!==null&&(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.
push(o),t++}var B=f===t;if(B){let o={instancePath:l+"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},
schema:I.properties.output.not,parentSchema:I.properties.output,data:i};e===null?e=[o]:e.push(o),t++}else t=y,e!==null&&
(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i))te(i[o],{instancePath:l+"/\
output/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,rootData:K,dynamicAnchors:X})||(e=ie(
e,te.errors),t=e.length);else{let o={instancePath:l+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{
type:"object"},schema:I.properties.output.type,parentSchema:I.properties.output,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
errors!==void 0&&n.call(r,"errors")){let i=r.errors;if(Array.isArray(i)){if(i.length<1){let f={instancePath:l+"/errors",
schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:I.properties.errors,
data:i};e===null?e=[f]:e.push(f),t++}let y=i.length;for(let f=0;f<y;f++){let u=i[f],P=t,R=t,z=t,o=!1,w=t;if(t===w)if(u&&
typeof u=="object"&&!Array.isArray(u)){let j;if((u.$typed===void 0||!n.call(u,"$typed"))&&(j="$typed")){let le={};e===null?
e=[le]:e.push(le),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var x=w===t;o=o||x;let b=t;if(t===b)if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){let j;if((u.$template===void 0||!n.call(u,"$template"))&&(j="$template")){let le={};e===null?
e=[le]:e.push(le),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var x=b===t;if(o=o||x,o)t=z,e!==null&&(z?e.length=z:e=
null);else{let j={};e===null?e=[j]:e.push(j),t++}var g=R===t;if(g){let j={instancePath:l+"/errors/"+f,schemaPath:"#/prop\
erties/errors/items/not",keyword:"not",params:{},schema:I.properties.errors.items.not,parentSchema:I.properties.errors.items,
data:u};e===null?e=[j]:e.push(j),t++}else t=P,e!==null&&(P?e.length=P:e=null);if(u&&typeof u=="object"&&!Array.isArray(u)){
if(Object.keys(u).length<1){let j={instancePath:l+"/errors/"+f,schemaPath:"#/properties/errors/items/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:I.properties.errors.items,data:u};e===null?e=[j]:e.push(j),t++}for(let j of Object.
keys(u))if(!(j==="code"||j==="message"||j==="field")){let le={instancePath:l+"/errors/"+f,schemaPath:"#/properties/error\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:I.properties.
errors.items,data:u};e===null?e=[le]:e.push(le),t++}u.code!==void 0&&n.call(u,"code")&&(te(u.code,{instancePath:l+"/erro\
rs/"+f+"/code",parentData:u,parentDataProperty:"code",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length)),u.message!==
void 0&&n.call(u,"message")&&(te(u.message,{instancePath:l+"/errors/"+f+"/message",parentData:u,parentDataProperty:"mess\
age",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length)),u.field!==void 0&&n.call(u,"field")&&(te(u.field,{instancePath:l+
"/errors/"+f+"/field",parentData:u,parentDataProperty:"field",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length))}else{
let j={instancePath:l+"/errors/"+f,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:I.
properties.errors.items.type,parentSchema:I.properties.errors.items,data:u};e===null?e=[j]:e.push(j),t++}}}else{let y={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:I.properties.errors.type,parentSchema:I.
properties.errors,data:i};e===null?e=[y]:e.push(y),t++}}if(r.latency!==void 0&&n.call(r,"latency")){let i=r.latency,y=t,
f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!n.call(i,"$typed"))&&
(o="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=R===t;P=P||T;let z=t;
if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!n.call(i,"$template"))&&(o="$temp\
late")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=z===t;if(P=P||T,P)t=u,e!==
null&&(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var oe=f===t;if(oe){let o={instancePath:l+"/laten\
cy",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:I.properties.latency.not,parentSchema:I.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}else t=y,e!==null&&(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i)){if(Object.keys(i).length<1){let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:I.properties.latency,data:i};e===null?e=[o]:e.push(o),t++}for(let o of Object.
keys(i))if(!(o==="max"||o==="warn")){let w={instancePath:l+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:I.properties.latency,data:i};e===
null?e=[w]:e.push(w),t++}if(i.max!==void 0&&n.call(i,"max")){let o=i.max;if(typeof o=="string"){if(!Le.test(o)){let w={instancePath:l+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:I.properties.latency.properties.max,data:o};e===null?e=
[w]:e.push(w),t++}}else{let w={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:I.properties.latency.properties.max.type,parentSchema:I.properties.latency.properties.
max,data:o};e===null?e=[w]:e.push(w),t++}}if(i.warn!==void 0&&n.call(i,"warn")){let o=i.warn;if(typeof o=="string"){if(!Le.
test(o)){let w={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:I.properties.latency.
properties.warn,data:o};e===null?e=[w]:e.push(w),t++}}else{let w={instancePath:l+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:I.properties.latency.properties.warn.type,parentSchema:I.
properties.latency.properties.warn,data:o};e===null?e=[w]:e.push(w),t++}}}else{let o={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:I.properties.latency.type,parentSchema:I.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}}if(r.strict!==void 0&&n.call(r,"strict")){let i=r.strict;if(typeof i!="boo\
lean"){let y={instancePath:l+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:I.
properties.strict.type,parentSchema:I.properties.strict,data:i};e===null?e=[y]:e.push(y),t++}}if(r.contract!==void 0&&n.
call(r,"contract")){let i=r.contract;if(typeof i!="boolean"){let y={instancePath:l+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:I.properties.contract.type,parentSchema:I.properties.contract,
data:i};e===null?e=[y]:e.push(y),t++}}if(r.check!==void 0&&n.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.
isArray(i)){let y={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:I.properties.
check.type},schema:I.properties.check.type,parentSchema:I.properties.check,data:i};e===null?e=[y]:e.push(y),t++}if(typeof i==
"string"&&re(i)<1){let y={instancePath:l+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:I.properties.check,data:i};e===null?e=[y]:e.push(y),t++}if(Array.isArray(i)){if(i.length<
1){let f={instancePath:l+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:I.properties.check,data:i};e===null?e=[f]:e.push(f),t++}let y=i.length;for(let f=0;f<y;f++){let u=i[f];if(typeof u==
"string"){if(re(u)<1){let P={instancePath:l+"/check/"+f,schemaPath:"#/properties/check/items/minLength",keyword:"minLeng\
th",params:{limit:1},schema:1,parentSchema:I.properties.check.items,data:u};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:l+
"/check/"+f,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:I.properties.check.items.
type,parentSchema:I.properties.check.items,data:u};e===null?e=[P]:e.push(P),t++}}}}if(r.snapshot!==void 0&&n.call(r,"sna\
pshot")){let i=r.snapshot;if(typeof i!="boolean"){let y={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:I.properties.snapshot.type,parentSchema:I.properties.snapshot,data:i};
e===null?e=[y]:e.push(y),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:I.
type,parentSchema:I,data:r};e===null?e=[i]:e.push(i),t++}return Ce.errors=e,t===0}Ce.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ae(r,{instancePath:l="",parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){
let e=null,t=0,D=Ae.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0),!r||typeof r!="object"){
let p={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:be.type},schema:be.type,parentSchema:be,data:r};e===
null?e=[p]:e.push(p),t++}let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.$typed===
void 0||!n.call(r,"$typed"))&&(p="$typed")){let h={};e===null?e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),
t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.$template===void 0||!n.
call(r,"$template"))&&(p="$template")){let h={};e===null?e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}
var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let p={};e===null?e=[p]:e.push(p),t++}var pe=fe===t;if(pe){
let p={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:be.not,parentSchema:be,data:r};e===null?e=[p]:e.
push(p),t++}else t=G,e!==null&&(G?e.length=G:e=null);let S=t,B=!0,x=t;if(!Array.isArray(r)){let p={};e===null?e=[p]:e.push(
p),t++}var g=x===t;if(t=S,e!==null&&(S?e.length=S:e=null),!g){let p=t;Ie(r,{instancePath:l,parentData:ue,parentDataProperty:he,
rootData:K,dynamicAnchors:X})||(e=ie(e,Ie.errors),t=e.length);var g=p===t;if(B=g,B)var T=!0}if(!B){let p={instancePath:l,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:be.allOf[0].if,parentSchema:be.allOf[0],data:r};
e===null?e=[p]:e.push(p),t++}let oe=t,i=!0,y=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let p={};e===null?e=[p]:e.
push(p),t++}let f=t,u=t,P=t,R=!1,z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.$typed===void 0||
!n.call(r,"$typed"))&&(p="$typed")){let h={};e===null?e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var w=z===
t;R=R||w;let o=t;if(t===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.$template===void 0||!n.call(r,"$templ\
ate"))&&(p="$template")){let h={};e===null?e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var w=o===t;if(R=
R||w,R)t=P,e!==null&&(P?e.length=P:e=null);else{let p={};e===null?e=[p]:e.push(p),t++}var b=u===t;if(b){let p={};e===null?
e=[p]:e.push(p),t++}else t=f,e!==null&&(f?e.length=f:e=null);var j=y===t;if(t=oe,e!==null&&(oe?e.length=oe:e=null),!j){let p=t;
if(Array.isArray(r)){if(r.length<1){let v={instancePath:l,schemaPath:"#/allOf/1/else/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:be.allOf[1].else,data:r};e===null?e=[v]:e.push(v),t++}let A=r.length;for(let v=0;v<A;v++)
Ce(r[v],{instancePath:l+"/"+v,parentData:r,parentDataProperty:v,rootData:K,dynamicAnchors:X})||(e=ie(e,Ce.errors),t=e.length)}else{
let A={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"array"},schema:be.allOf[1].else.type,
parentSchema:be.allOf[1].else,data:r};e===null?e=[A]:e.push(A),t++}var j=p===t;if(i=j,i)var le=!0}if(!i){let p={instancePath:l,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:be.allOf[1].if,parentSchema:be.allOf[1],data:r};
e===null?e=[p]:e.push(p),t++}return Ae.errors=e,D.props=T,D.items=le,t===0}Ae.evaluated={dynamicProps:!0,dynamicItems:!0};
var se={title:"A stubbed request",type:"object",additionalProperties:!1,properties:{note:{type:"string",examples:["The C\
RM is down."]},request:{type:"object",additionalProperties:!1,properties:{method:{enum:["GET","POST","PUT","PATCH","DELE\
TE","HEAD"],examples:["GET"]},url:{$ref:"#/$defs/field",examples:[{startsWith:"https://crm.example/"}]},path:{$ref:"#/$d\
efs/field",examples:["/v1/customers/7"]},query:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{expand:"\
orders"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},headers:{type:"objec\
t",additionalProperties:{$ref:"#/$defs/field"},examples:[{"content-type":{startsWith:"application/json"}}],not:{anyOf:[{
type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},body:{type:"object",additionalProperties:{$ref:"\
#/$defs/field"},examples:[{"customer.id":7,amount:{min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"objec\
t",required:["$template"]}]}},text:{$ref:"#/$defs/field",examples:[{contains:"<customer>"}]}},examples:[{method:"GET",path:"\
/v1/customers/7"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},reply:{$ref:"\
#/$defs/stubReply",examples:[{status:200,body:{name:"Ada"}}]},replies:{type:"array",minItems:1,items:{$ref:"#/$defs/stub\
Reply"},examples:[[{status:500},{status:200,body:{name:"Ada"}}]]}},examples:[{request:{method:"GET",path:"/v1/customers/\
7"},reply:{body:{name:"Ada"}}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
me={title:"An answer of the system behind the action",type:"object",additionalProperties:!1,properties:{status:{type:"in\
teger",minimum:100,maximum:599,default:200,examples:[503]},headers:{type:"object",additionalProperties:{type:"string",examples:[
"120"]},examples:[{"retry-after":"120"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$temp\
late"]}]}},body:{examples:[{name:"Ada",tier:"gold"}]},latency:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"250ms"]},fault:{enum:["timeout","reset","refused","truncate"],examples:["timeout"]}},examples:[{status:200,body:{name:"\
Ada"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}};function je(r,{instancePath:l="",
parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=je.evaluated;D.dynamicProps&&
(D.props=void 0),D.dynamicItems&&(D.items=void 0);let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let x;if((r.$typed===void 0||!n.call(r,"$typed"))&&(x="$typed")){let g={};e===null?e=[g]:e.push(g),t++}}else{let x={};
e===null?e=[x]:e.push(x),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let x;if((r.
$template===void 0||!n.call(r,"$template"))&&(x="$template")){let g={};e===null?e=[g]:e.push(g),t++}}else{let x={};e===null?
e=[x]:e.push(x),t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let x={};e===null?e=[x]:e.push(x),t++}
var pe=fe===t;if(pe){let x={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:me.not,parentSchema:me,data:r};
e===null?e=[x]:e.push(x),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let x of Object.
keys(r))if(!(x==="status"||x==="headers"||x==="body"||x==="latency"||x==="fault")){let g={instancePath:l,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:x},schema:!1,parentSchema:me,data:r};e===
null?e=[g]:e.push(g),t++}if(r.status!==void 0&&n.call(r,"status")){let x=r.status;if(!(typeof x=="number"&&!(x%1)&&!isNaN(
x)&&isFinite(x))){let g={instancePath:l+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type:"int\
eger"},schema:me.properties.status.type,parentSchema:me.properties.status,data:x};e===null?e=[g]:e.push(g),t++}if(typeof x==
"number"&&isFinite(x)){if(x>599||isNaN(x)){let g={instancePath:l+"/status",schemaPath:"#/properties/status/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:599},schema:599,parentSchema:me.properties.status,data:x};e===null?e=[g]:e.push(g),
t++}if(x<100||isNaN(x)){let g={instancePath:l+"/status",schemaPath:"#/properties/status/minimum",keyword:"minimum",params:{
comparison:">=",limit:100},schema:100,parentSchema:me.properties.status,data:x};e===null?e=[g]:e.push(g),t++}}}if(r.headers!==
void 0&&n.call(r,"headers")){let x=r.headers,g=t,T=t,oe=t,i=!1,y=t;if(t===y)if(x&&typeof x=="object"&&!Array.isArray(x)){
let u;if((x.$typed===void 0||!n.call(x,"$typed"))&&(u="$typed")){let P={};e===null?e=[P]:e.push(P),t++}}else{let u={};e===
null?e=[u]:e.push(u),t++}var S=y===t;i=i||S;let f=t;if(t===f)if(x&&typeof x=="object"&&!Array.isArray(x)){let u;if((x.$template===
void 0||!n.call(x,"$template"))&&(u="$template")){let P={};e===null?e=[P]:e.push(P),t++}}else{let u={};e===null?e=[u]:e.
push(u),t++}var S=f===t;if(i=i||S,i)t=oe,e!==null&&(oe?e.length=oe:e=null);else{let u={};e===null?e=[u]:e.push(u),t++}var B=T===
t;if(B){let u={instancePath:l+"/headers",schemaPath:"#/properties/headers/not",keyword:"not",params:{},schema:me.properties.
headers.not,parentSchema:me.properties.headers,data:x};e===null?e=[u]:e.push(u),t++}else t=g,e!==null&&(g?e.length=g:e=null);
if(x&&typeof x=="object"&&!Array.isArray(x))for(let u of Object.keys(x)){let P=x[u];if(typeof P!="string"){let R={instancePath:l+
"/headers/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"\
type",params:{type:"string"},schema:me.properties.headers.additionalProperties.type,parentSchema:me.properties.headers.additionalProperties,
data:P};e===null?e=[R]:e.push(R),t++}}else{let u={instancePath:l+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:"object"},schema:me.properties.headers.type,parentSchema:me.properties.headers,data:x};e===null?e=[u]:
e.push(u),t++}}if(r.latency!==void 0&&n.call(r,"latency")){let x=r.latency;if(typeof x=="string"){if(!Le.test(x)){let g={
instancePath:l+"/latency",schemaPath:"#/properties/latency/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:me.properties.latency,data:x};e===null?e=[g]:e.push(g),t++}}else{
let g={instancePath:l+"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type:"string"},schema:me.
properties.latency.type,parentSchema:me.properties.latency,data:x};e===null?e=[g]:e.push(g),t++}}if(r.fault!==void 0&&n.
call(r,"fault")){let x=r.fault;if(!(x==="timeout"||x==="reset"||x==="refused"||x==="truncate")){let g={instancePath:l+"/\
fault",schemaPath:"#/properties/fault/enum",keyword:"enum",params:{allowedValues:me.properties.fault.enum},schema:me.properties.
fault.enum,parentSchema:me.properties.fault,data:x};e===null?e=[g]:e.push(g),t++}}}else{let x={instancePath:l,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:me.type,parentSchema:me,data:r};e===null?e=[x]:e.push(x),t++}return je.
errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:l="",parentData:ue,parentDataProperty:he,
rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=_e.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.
items=void 0);let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.$typed===void 0||
!n.call(r,"$typed"))&&(f="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let f={};e===null?e=[f]:e.push(f),t++}var W=m===
t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if((r.$template===void 0||!n.call(r,"$templ\
ate"))&&(f="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let f={};e===null?e=[f]:e.push(f),t++}var W=k===t;if(L=
L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let f={};e===null?e=[f]:e.push(f),t++}var pe=fe===t;if(pe){let f={instancePath:l,
schemaPath:"#/not",keyword:"not",params:{},schema:se.not,parentSchema:se,data:r};e===null?e=[f]:e.push(f),t++}else t=G,e!==
null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let f of Object.keys(r))if(!(f==="note"||f===
"request"||f==="reply"||f==="replies")){let u={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:f},schema:!1,parentSchema:se,data:r};e===null?e=[u]:e.push(u),t++}if(r.note!==void 0&&
n.call(r,"note")){let f=r.note;if(typeof f!="string"){let u={instancePath:l+"/note",schemaPath:"#/properties/note/type",
keyword:"type",params:{type:"string"},schema:se.properties.note.type,parentSchema:se.properties.note,data:f};e===null?e=
[u]:e.push(u),t++}}if(r.request!==void 0&&n.call(r,"request")){let f=r.request,u=t,P=t,R=t,z=!1,o=t;if(t===o)if(f&&typeof f==
"object"&&!Array.isArray(f)){let b;if((f.$typed===void 0||!n.call(f,"$typed"))&&(b="$typed")){let j={};e===null?e=[j]:e.
push(j),t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var S=o===t;z=z||S;let w=t;if(t===w)if(f&&typeof f=="object"&&!Array.
isArray(f)){let b;if((f.$template===void 0||!n.call(f,"$template"))&&(b="$template")){let j={};e===null?e=[j]:e.push(j),
t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var S=w===t;if(z=z||S,z)t=R,e!==null&&(R?e.length=R:e=null);else{let b={};
e===null?e=[b]:e.push(b),t++}var B=P===t;if(B){let b={instancePath:l+"/request",schemaPath:"#/properties/request/not",keyword:"\
not",params:{},schema:se.properties.request.not,parentSchema:se.properties.request,data:f};e===null?e=[b]:e.push(b),t++}else
t=u,e!==null&&(u?e.length=u:e=null);if(f&&typeof f=="object"&&!Array.isArray(f)){for(let b of Object.keys(f))if(!(b==="m\
ethod"||b==="url"||b==="path"||b==="query"||b==="headers"||b==="body"||b==="text")){let j={instancePath:l+"/request",schemaPath:"\
#/properties/request/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,parentSchema:se.
properties.request,data:f};e===null?e=[j]:e.push(j),t++}if(f.method!==void 0&&n.call(f,"method")){let b=f.method;if(!(b===
"GET"||b==="POST"||b==="PUT"||b==="PATCH"||b==="DELETE"||b==="HEAD")){let j={instancePath:l+"/request/method",schemaPath:"\
#/properties/request/properties/method/enum",keyword:"enum",params:{allowedValues:se.properties.request.properties.method.
enum},schema:se.properties.request.properties.method.enum,parentSchema:se.properties.request.properties.method,data:b};e===
null?e=[j]:e.push(j),t++}}if(f.url!==void 0&&n.call(f,"url")&&(te(f.url,{instancePath:l+"/request/url",parentData:f,parentDataProperty:"\
url",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length)),f.path!==void 0&&n.call(f,"path")&&(te(f.path,{instancePath:l+
"/request/path",parentData:f,parentDataProperty:"path",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length)),f.
query!==void 0&&n.call(f,"query")){let b=f.query,j=t,le=t,p=t,h=!1,A=t;if(t===A)if(b&&typeof b=="object"&&!Array.isArray(
b)){let d;if((b.$typed===void 0||!n.call(b,"$typed"))&&(d="$typed")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};
e===null?e=[d]:e.push(d),t++}var x=A===t;h=h||x;let v=t;if(t===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let d;if((b.
$template===void 0||!n.call(b,"$template"))&&(d="$template")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};e===null?
e=[d]:e.push(d),t++}var x=v===t;if(h=h||x,h)t=p,e!==null&&(p?e.length=p:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}
var g=le===t;if(g){let d={instancePath:l+"/request/query",schemaPath:"#/properties/request/properties/query/not",keyword:"\
not",params:{},schema:se.properties.request.properties.query.not,parentSchema:se.properties.request.properties.query,data:b};
e===null?e=[d]:e.push(d),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(b&&typeof b=="object"&&!Array.isArray(b))for(let d of Object.
keys(b))te(b[d],{instancePath:l+"/request/query/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:d,
rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length);else{let d={instancePath:l+"/request/query",schemaPath:"#/\
properties/request/properties/query/type",keyword:"type",params:{type:"object"},schema:se.properties.request.properties.
query.type,parentSchema:se.properties.request.properties.query,data:b};e===null?e=[d]:e.push(d),t++}}if(f.headers!==void 0&&
n.call(f,"headers")){let b=f.headers,j=t,le=t,p=t,h=!1,A=t;if(t===A)if(b&&typeof b=="object"&&!Array.isArray(b)){let d;if((b.
$typed===void 0||!n.call(b,"$typed"))&&(d="$typed")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};e===null?e=[d]:
e.push(d),t++}var T=A===t;h=h||T;let v=t;if(t===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let d;if((b.$template===void 0||
!n.call(b,"$template"))&&(d="$template")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};e===null?e=[d]:e.push(d),
t++}var T=v===t;if(h=h||T,h)t=p,e!==null&&(p?e.length=p:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var oe=le===t;
if(oe){let d={instancePath:l+"/request/headers",schemaPath:"#/properties/request/properties/headers/not",keyword:"not",params:{},
schema:se.properties.request.properties.headers.not,parentSchema:se.properties.request.properties.headers,data:b};e===null?
e=[d]:e.push(d),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(b&&typeof b=="object"&&!Array.isArray(b))for(let d of Object.
keys(b))te(b[d],{instancePath:l+"/request/headers/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:d,
rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length);else{let d={instancePath:l+"/request/headers",schemaPath:"\
#/properties/request/properties/headers/type",keyword:"type",params:{type:"object"},schema:se.properties.request.properties.
headers.type,parentSchema:se.properties.request.properties.headers,data:b};e===null?e=[d]:e.push(d),t++}}if(f.body!==void 0&&
n.call(f,"body")){let b=f.body,j=t,le=t,p=t,h=!1,A=t;if(t===A)if(b&&typeof b=="object"&&!Array.isArray(b)){let d;if((b.$typed===
void 0||!n.call(b,"$typed"))&&(d="$typed")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};e===null?e=[d]:e.push(d),
t++}var i=A===t;h=h||i;let v=t;if(t===v)if(b&&typeof b=="object"&&!Array.isArray(b)){let d;if((b.$template===void 0||!n.
call(b,"$template"))&&(d="$template")){let Z={};e===null?e=[Z]:e.push(Z),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}
var i=v===t;if(h=h||i,h)t=p,e!==null&&(p?e.length=p:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var y=le===t;if(y){
let d={instancePath:l+"/request/body",schemaPath:"#/properties/request/properties/body/not",keyword:"not",params:{},schema:se.
properties.request.properties.body.not,parentSchema:se.properties.request.properties.body,data:b};e===null?e=[d]:e.push(
d),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(b&&typeof b=="object"&&!Array.isArray(b))for(let d of Object.keys(b))
te(b[d],{instancePath:l+"/request/body/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:b,parentDataProperty:d,rootData:K,
dynamicAnchors:X})||(e=ie(e,te.errors),t=e.length);else{let d={instancePath:l+"/request/body",schemaPath:"#/properties/r\
equest/properties/body/type",keyword:"type",params:{type:"object"},schema:se.properties.request.properties.body.type,parentSchema:se.
properties.request.properties.body,data:b};e===null?e=[d]:e.push(d),t++}}f.text!==void 0&&n.call(f,"text")&&(te(f.text,{
instancePath:l+"/request/text",parentData:f,parentDataProperty:"text",rootData:K,dynamicAnchors:X})||(e=ie(e,te.errors),
t=e.length))}else{let b={instancePath:l+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"o\
bject"},schema:se.properties.request.type,parentSchema:se.properties.request,data:f};e===null?e=[b]:e.push(b),t++}}if(r.
reply!==void 0&&n.call(r,"reply")&&(je(r.reply,{instancePath:l+"/reply",parentData:r,parentDataProperty:"reply",rootData:K,
dynamicAnchors:X})||(e=ie(e,je.errors),t=e.length)),r.replies!==void 0&&n.call(r,"replies")){let f=r.replies;if(Array.isArray(
f)){if(f.length<1){let P={instancePath:l+"/replies",schemaPath:"#/properties/replies/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:se.properties.replies,data:f};e===null?e=[P]:e.push(P),t++}let u=f.length;for(let P=0;P<u;P++)
je(f[P],{instancePath:l+"/replies/"+P,parentData:f,parentDataProperty:P,rootData:K,dynamicAnchors:X})||(e=ie(e,je.errors),
t=e.length)}else{let u={instancePath:l+"/replies",schemaPath:"#/properties/replies/type",keyword:"type",params:{type:"ar\
ray"},schema:se.properties.replies.type,parentSchema:se.properties.replies,data:f};e===null?e=[u]:e.push(u),t++}}}else{let f={
instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:se.type,parentSchema:se,data:r};e===null?
e=[f]:e.push(f),t++}return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:l="",
parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=Ue.evaluated;D.dynamicProps&&
(D.props=void 0),D.dynamicItems&&(D.items=void 0);let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if((r.$typed===void 0||!n.call(r,"$typed"))&&(i="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let i={};
e===null?e=[i]:e.push(i),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.
$template===void 0||!n.call(r,"$template"))&&(i="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let i={};e===null?
e=[i]:e.push(i),t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let i={};e===null?e=[i]:e.push(i),t++}
var pe=fe===t;if(pe){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:Y.not,parentSchema:Y,data:r};
e===null?e=[i]:e.push(i),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.
keys(r))if(!n.call(Y.properties,i)){let y={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i},schema:!1,parentSchema:Y,data:r};e===null?e=[y]:e.push(y),t++}if(r.name!==void 0&&n.call(
r,"name")){let i=r.name;if(typeof i=="string"){if(re(i)<1){let y={instancePath:l+"/name",schemaPath:"#/properties/name/m\
inLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Y.properties.name,data:i};e===null?e=[y]:e.push(y),
t++}}else{let y={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:Y.
properties.name.type,parentSchema:Y.properties.name,data:i};e===null?e=[y]:e.push(y),t++}}if(r.inputs!==void 0&&n.call(r,
"inputs")){let i=r.inputs,y=t,f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===
void 0||!n.call(i,"$typed"))&&(o="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),
t++}var S=R===t;P=P||S;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!n.
call(i,"$template"))&&(o="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}
var S=z===t;if(P=P||S,P)t=u,e!==null&&(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var B=f===t;if(B){
let o={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},schema:Y.properties.inputs.
not,parentSchema:Y.properties.inputs,data:i};e===null?e=[o]:e.push(o),t++}else t=y,e!==null&&(y?e.length=y:e=null);if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let o={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"t\
ype",params:{type:"object"},schema:Y.properties.inputs.type,parentSchema:Y.properties.inputs,data:i};e===null?e=[o]:e.push(
o),t++}}if(r.matrix!==void 0&&n.call(r,"matrix")){let i=r.matrix,y=t,f=t,u=t,P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&
!Array.isArray(i)){let o;if((i.$typed===void 0||!n.call(i,"$typed"))&&(o="$typed")){let w={};e===null?e=[w]:e.push(w),t++}}else{
let o={};e===null?e=[o]:e.push(o),t++}var x=R===t;P=P||x;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;
if((i.$template===void 0||!n.call(i,"$template"))&&(o="$template")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};
e===null?e=[o]:e.push(o),t++}var x=z===t;if(P=P||x,P)t=u,e!==null&&(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.
push(o),t++}var g=f===t;if(g){let o={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},
schema:Y.properties.matrix.not,parentSchema:Y.properties.matrix,data:i};e===null?e=[o]:e.push(o),t++}else t=y,e!==null&&
(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i)){let w=i[o];if(Array.isArray(
w)){if(w.length<1){let b={instancePath:l+"/matrix/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ma\
trix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:Y.properties.matrix.additionalProperties,
data:w};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:l+"/matrix/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"array"},schema:Y.properties.matrix.additionalProperties.
type,parentSchema:Y.properties.matrix.additionalProperties,data:w};e===null?e=[b]:e.push(b),t++}}else{let o={instancePath:l+
"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:Y.properties.matrix.type,parentSchema:Y.
properties.matrix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.mocks!==void 0&&n.call(r,"mocks")){let i=r.mocks,y=t,f=t,u=t,
P=!1,R=t;if(t===R)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!n.call(i,"$typed"))&&(o="$t\
yped")){let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=R===t;P=P||T;let z=t;if(t===
z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!n.call(i,"$template"))&&(o="$template")){
let w={};e===null?e=[w]:e.push(w),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var T=z===t;if(P=P||T,P)t=u,e!==null&&
(u?e.length=u:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var oe=f===t;if(oe){let o={instancePath:l+"/mocks",schemaPath:"\
#/properties/mocks/not",keyword:"not",params:{},schema:Y.properties.mocks.not,parentSchema:Y.properties.mocks,data:i};e===
null?e=[o]:e.push(o),t++}else t=y,e!==null&&(y?e.length=y:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.
keys(i))ve(i[o],{instancePath:l+"/mocks/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,rootData:K,
dynamicAnchors:X})||(e=ie(e,ve.errors),t=e.length);else{let o={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/ty\
pe",keyword:"type",params:{type:"object"},schema:Y.properties.mocks.type,parentSchema:Y.properties.mocks,data:i};e===null?
e=[o]:e.push(o),t++}}if(r.expect!==void 0&&n.call(r,"expect")&&(Ae(r.expect,{instancePath:l+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:K,dynamicAnchors:X})||(e=ie(e,Ae.errors),t=e.length)),r.stub!==void 0&&n.call(r,"stub")){let i=r.stub;if(Array.
isArray(i)){if(i.length<1){let f={instancePath:l+"/stub",schemaPath:"#/properties/stub/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:Y.properties.stub,data:i};e===null?e=[f]:e.push(f),t++}let y=i.length;for(let f=0;f<y;f++)
_e(i[f],{instancePath:l+"/stub/"+f,parentData:i,parentDataProperty:f,rootData:K,dynamicAnchors:X})||(e=ie(e,_e.errors),t=
e.length)}else{let y={instancePath:l+"/stub",schemaPath:"#/properties/stub/type",keyword:"type",params:{type:"array"},schema:Y.
properties.stub.type,parentSchema:Y.properties.stub,data:i};e===null?e=[y]:e.push(y),t++}}if(r.tags!==void 0&&n.call(r,"\
tags")){let i=r.tags;if(Array.isArray(i)){let y=i.length;for(let f=0;f<y;f++){let u=i[f];if(typeof u=="string"){if(!Xe.test(
u)){let P={instancePath:l+"/tags/"+f,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\
\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:Y.properties.tags.items,data:u};e===null?e=[P]:e.push(P),t++}}else{let P={instancePath:l+
"/tags/"+f,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:Y.properties.tags.items.
type,parentSchema:Y.properties.tags.items,data:u};e===null?e=[P]:e.push(P),t++}}}else{let y={instancePath:l+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},schema:Y.properties.tags.type,parentSchema:Y.properties.tags,
data:i};e===null?e=[y]:e.push(y),t++}}if(r.skip!==void 0&&n.call(r,"skip")){let i=r.skip;if(typeof i=="string"){if(re(i)<
1){let y={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:Y.properties.skip,data:i};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:l+"/skip",schemaPath:"#/pr\
operties/skip/type",keyword:"type",params:{type:"string"},schema:Y.properties.skip.type,parentSchema:Y.properties.skip,data:i};
e===null?e=[y]:e.push(y),t++}}if(r.only!==void 0&&n.call(r,"only")){let i=r.only;if(typeof i!="boolean"){let y={instancePath:l+
"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:Y.properties.only.type,parentSchema:Y.
properties.only,data:i};e===null?e=[y]:e.push(y),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:Y.type,parentSchema:Y,data:r};e===null?e=[i]:e.push(i),t++}return Ue.errors=e,t===0}Ue.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var ke={title:"A file of cases",type:"object",additionalProperties:!1,required:[
"file"],properties:{file:{type:"string",minLength:1,examples:["orders.csv"]}},examples:[{file:"orders.csv"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}};function Fe(r,{instancePath:l="",parentData:ue,
parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){let e=null,t=0,D=Fe.evaluated;D.dynamicProps&&(D.props=void 0),
D.dynamicItems&&(D.items=void 0);let G=t,fe=t,H=t,L=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if((r.
$typed===void 0||!n.call(r,"$typed"))&&(S="$typed")){let B={};e===null?e=[B]:e.push(B),t++}}else{let S={};e===null?e=[S]:
e.push(S),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if((r.$template===void 0||
!n.call(r,"$template"))&&(S="$template")){let B={};e===null?e=[B]:e.push(B),t++}}else{let S={};e===null?e=[S]:e.push(S),
t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{let S={};e===null?e=[S]:e.push(S),t++}var pe=fe===t;
if(pe){let S={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:ke.not,parentSchema:ke,data:r};e===null?e=
[S]:e.push(S),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0||
!n.call(r,"file")){let S={instancePath:l,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},schema:ke.
required,parentSchema:ke,data:r};e===null?e=[S]:e.push(S),t++}for(let S of Object.keys(r))if(S!=="file"){let B={instancePath:l,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:S},schema:!1,parentSchema:ke,
data:r};e===null?e=[B]:e.push(B),t++}if(r.file!==void 0&&n.call(r,"file")){let S=r.file;if(typeof S=="string"){if(re(S)<
1){let B={instancePath:l+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:ke.properties.file,data:S};e===null?e=[B]:e.push(B),t++}}else{let B={instancePath:l+"/file",schemaPath:"#/p\
roperties/file/type",keyword:"type",params:{type:"string"},schema:ke.properties.file.type,parentSchema:ke.properties.file,
data:S};e===null?e=[B]:e.push(B),t++}}}else{let S={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:ke.type,parentSchema:ke,data:r};e===null?e=[S]:e.push(S),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:l="",parentData:ue,parentDataProperty:he,rootData:K=r,dynamicAnchors:X={}}={}){
let e=null,t=0,D=ze.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let G=t,fe=t,H=t,L=!1,m=t;
if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if((r.$typed===void 0||!n.call(r,"$typed"))&&(p="$typed")){let h={};
e===null?e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var W=m===t;L=L||W;let k=t;if(t===k)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if((r.$template===void 0||!n.call(r,"$template"))&&(p="$template")){let h={};e===null?
e=[h]:e.push(h),t++}}else{let p={};e===null?e=[p]:e.push(p),t++}var W=k===t;if(L=L||W,L)t=H,e!==null&&(H?e.length=H:e=null);else{
let p={};e===null?e=[p]:e.push(p),t++}var pe=fe===t;if(pe){let p={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:$.not,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.action===void 0||!n.call(r,"action")){let p={instancePath:l,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},schema:$.required,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}for(let p of Object.
keys(r))if(!n.call($.properties,p)){let h={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:p},schema:!1,parentSchema:$,data:r};e===null?e=[h]:e.push(h),t++}if(r.version!==void 0&&
n.call(r,"version")){let p=r.version;if(p!==1){let h={instancePath:l+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},schema:1,parentSchema:$.properties.version,data:p};e===null?e=[h]:e.push(h),t++}}
if(r.suite!==void 0&&n.call(r,"suite")){let p=r.suite;if(typeof p=="string"){if(re(p)<1){let h={instancePath:l+"/suite",
schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.suite,
data:p};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"\
type",params:{type:"string"},schema:$.properties.suite.type,parentSchema:$.properties.suite,data:p};e===null?e=[h]:e.push(
h),t++}}if(r.description!==void 0&&n.call(r,"description")){let p=r.description;if(typeof p!="string"){let h={instancePath:l+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:$.properties.description.
type,parentSchema:$.properties.description,data:p};e===null?e=[h]:e.push(h),t++}}if(r.owner!==void 0&&n.call(r,"owner")){
let p=r.owner;if(typeof p!="string"){let h={instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",
params:{type:"string"},schema:$.properties.owner.type,parentSchema:$.properties.owner,data:p};e===null?e=[h]:e.push(h),t++}}
if(r.action!==void 0&&n.call(r,"action")){let p=r.action;if(typeof p!="string"&&!(p&&typeof p=="object"&&!Array.isArray(
p))){let O={instancePath:l+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:$.properties.action.
type},schema:$.properties.action.type,parentSchema:$.properties.action,data:p};e===null?e=[O]:e.push(O),t++}let h=t,A=t,
v=t,d=!1,Z=t;if(t===Z)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$typed===void 0||!n.call(p,"$typed"))&&(O=
"$typed")){let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var S=Z===t;d=d||S;let ae=t;
if(t===ae)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$template===void 0||!n.call(p,"$template"))&&(O="$tem\
plate")){let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var S=ae===t;if(d=d||S,d)t=v,
e!==null&&(v?e.length=v:e=null);else{let O={};e===null?e=[O]:e.push(O),t++}var B=A===t;if(B){let O={instancePath:l+"/act\
ion",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:$.properties.action.not,parentSchema:$.properties.
action,data:p};e===null?e=[O]:e.push(O),t++}else t=h,e!==null&&(h?e.length=h:e=null);if(typeof p=="string"&&re(p)<1){let O={
instancePath:l+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.
properties.action,data:p};e===null?e=[O]:e.push(O),t++}if(p&&typeof p=="object"&&!Array.isArray(p)){if(Object.keys(p).length<
1){let O={instancePath:l+"/action",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:$.properties.action,data:p};e===null?e=[O]:e.push(O),t++}for(let O of Object.keys(p)){let M=p[O];if(typeof M==
"string"){if(re(M)<1){let ne={instancePath:l+"/action/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.action.
additionalProperties,data:M};e===null?e=[ne]:e.push(ne),t++}}else{let ne={instancePath:l+"/action/"+O.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/properties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:$.
properties.action.additionalProperties.type,parentSchema:$.properties.action.additionalProperties,data:M};e===null?e=[ne]:
e.push(ne),t++}}}}if(r.mode!==void 0&&n.call(r,"mode")){let p=r.mode;if(!(p==="test"||p==="draft"||p==="execute")){let h={
instancePath:l+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:$.properties.mode.enum},
schema:$.properties.mode.enum,parentSchema:$.properties.mode,data:p};e===null?e=[h]:e.push(h),t++}}if(r.tags!==void 0&&n.
call(r,"tags")){let p=r.tags;if(Array.isArray(p)){let h=p.length;for(let A=0;A<h;A++){let v=p[A];if(typeof v=="string"){
if(!Xe.test(v)){let d={instancePath:l+"/tags/"+A,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{
pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:$.properties.tags.items,data:v};e===null?e=[d]:e.push(d),t++}}else{
let d={instancePath:l+"/tags/"+A,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:$.
properties.tags.items.type,parentSchema:$.properties.tags.items,data:v};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:l+
"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:$.properties.tags.type,parentSchema:$.
properties.tags,data:p};e===null?e=[h]:e.push(h),t++}}if(r.inputs!==void 0&&n.call(r,"inputs")){let p=r.inputs,h=t,A=t,v=t,
d=!1,Z=t;if(t===Z)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$typed===void 0||!n.call(p,"$typed"))&&(O="$t\
yped")){let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var x=Z===t;d=d||x;let ae=t;if(t===
ae)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$template===void 0||!n.call(p,"$template"))&&(O="$template")){
let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var x=ae===t;if(d=d||x,d)t=v,e!==null&&
(v?e.length=v:e=null);else{let O={};e===null?e=[O]:e.push(O),t++}var g=A===t;if(g){let O={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/not",keyword:"not",params:{},schema:$.properties.inputs.not,parentSchema:$.properties.inputs,data:p};
e===null?e=[O]:e.push(O),t++}else t=h,e!==null&&(h?e.length=h:e=null);if(!(p&&typeof p=="object"&&!Array.isArray(p))){let O={
instancePath:l+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:$.properties.
inputs.type,parentSchema:$.properties.inputs,data:p};e===null?e=[O]:e.push(O),t++}}if(r.matrix!==void 0&&n.call(r,"matri\
x")){let p=r.matrix,h=t,A=t,v=t,d=!1,Z=t;if(t===Z)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$typed===void 0||
!n.call(p,"$typed"))&&(O="$typed")){let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var T=Z===
t;d=d||T;let ae=t;if(t===ae)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$template===void 0||!n.call(p,"$tem\
plate"))&&(O="$template")){let M={};e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var T=ae===
t;if(d=d||T,d)t=v,e!==null&&(v?e.length=v:e=null);else{let O={};e===null?e=[O]:e.push(O),t++}var oe=A===t;if(oe){let O={
instancePath:l+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:$.properties.matrix.not,parentSchema:$.
properties.matrix,data:p};e===null?e=[O]:e.push(O),t++}else t=h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&
!Array.isArray(p))for(let O of Object.keys(p)){let M=p[O];if(Array.isArray(M)){if(M.length<1){let ne={instancePath:l+"/m\
atrix/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:$.properties.matrix.additionalProperties,data:M};e===null?e=[ne]:e.push(
ne),t++}}else{let ne={instancePath:l+"/matrix/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix\
/additionalProperties/type",keyword:"type",params:{type:"array"},schema:$.properties.matrix.additionalProperties.type,parentSchema:$.
properties.matrix.additionalProperties,data:M};e===null?e=[ne]:e.push(ne),t++}}else{let O={instancePath:l+"/matrix",schemaPath:"\
#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:$.properties.matrix.type,parentSchema:$.properties.
matrix,data:p};e===null?e=[O]:e.push(O),t++}}if(r.combine!==void 0&&n.call(r,"combine")){let p=r.combine;if(!(p==="all"||
p==="pairwise"||p==="zip")){let h={instancePath:l+"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{
allowedValues:$.properties.combine.enum},schema:$.properties.combine.enum,parentSchema:$.properties.combine,data:p};e===
null?e=[h]:e.push(h),t++}}if(r.exclude!==void 0&&n.call(r,"exclude")){let p=r.exclude;if(Array.isArray(p)){let h=p.length;
for(let A=0;A<h;A++){let v=p[A],d=t,Z=t,ae=t,O=!1,M=t;if(t===M)if(v&&typeof v=="object"&&!Array.isArray(v)){let U;if((v.
$typed===void 0||!n.call(v,"$typed"))&&(U="$typed")){let ye={};e===null?e=[ye]:e.push(ye),t++}}else{let U={};e===null?e=
[U]:e.push(U),t++}var i=M===t;O=O||i;let ne=t;if(t===ne)if(v&&typeof v=="object"&&!Array.isArray(v)){let U;if((v.$template===
void 0||!n.call(v,"$template"))&&(U="$template")){let ye={};e===null?e=[ye]:e.push(ye),t++}}else{let U={};e===null?e=[U]:
e.push(U),t++}var i=ne===t;if(O=O||i,O)t=ae,e!==null&&(ae?e.length=ae:e=null);else{let U={};e===null?e=[U]:e.push(U),t++}
var y=Z===t;if(y){let U={instancePath:l+"/exclude/"+A,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},
schema:$.properties.exclude.items.not,parentSchema:$.properties.exclude.items,data:v};e===null?e=[U]:e.push(U),t++}else t=
d,e!==null&&(d?e.length=d:e=null);if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length<1){let U={instancePath:l+
"/exclude/"+A,schemaPath:"#/properties/exclude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:$.
properties.exclude.items,data:v};e===null?e=[U]:e.push(U),t++}}else{let U={instancePath:l+"/exclude/"+A,schemaPath:"#/pr\
operties/exclude/items/type",keyword:"type",params:{type:"object"},schema:$.properties.exclude.items.type,parentSchema:$.
properties.exclude.items,data:v};e===null?e=[U]:e.push(U),t++}}}else{let h={instancePath:l+"/exclude",schemaPath:"#/prop\
erties/exclude/type",keyword:"type",params:{type:"array"},schema:$.properties.exclude.type,parentSchema:$.properties.exclude,
data:p};e===null?e=[h]:e.push(h),t++}}if(r.include!==void 0&&n.call(r,"include")){let p=r.include;if(Array.isArray(p)){let h=p.
length;for(let A=0;A<h;A++){let v=p[A],d=t,Z=t,ae=t,O=!1,M=t;if(t===M)if(v&&typeof v=="object"&&!Array.isArray(v)){let U;
if((v.$typed===void 0||!n.call(v,"$typed"))&&(U="$typed")){let ye={};e===null?e=[ye]:e.push(ye),t++}}else{let U={};e===null?
e=[U]:e.push(U),t++}var f=M===t;O=O||f;let ne=t;if(t===ne)if(v&&typeof v=="object"&&!Array.isArray(v)){let U;if((v.$template===
void 0||!n.call(v,"$template"))&&(U="$template")){let ye={};e===null?e=[ye]:e.push(ye),t++}}else{let U={};e===null?e=[U]:
e.push(U),t++}var f=ne===t;if(O=O||f,O)t=ae,e!==null&&(ae?e.length=ae:e=null);else{let U={};e===null?e=[U]:e.push(U),t++}
var u=Z===t;if(u){let U={instancePath:l+"/include/"+A,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},
schema:$.properties.include.items.not,parentSchema:$.properties.include.items,data:v};e===null?e=[U]:e.push(U),t++}else t=
d,e!==null&&(d?e.length=d:e=null);if(v&&typeof v=="object"&&!Array.isArray(v)){if(Object.keys(v).length<1){let U={instancePath:l+
"/include/"+A,schemaPath:"#/properties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:$.
properties.include.items,data:v};e===null?e=[U]:e.push(U),t++}}else{let U={instancePath:l+"/include/"+A,schemaPath:"#/pr\
operties/include/items/type",keyword:"type",params:{type:"object"},schema:$.properties.include.items.type,parentSchema:$.
properties.include.items,data:v};e===null?e=[U]:e.push(U),t++}}}else{let h={instancePath:l+"/include",schemaPath:"#/prop\
erties/include/type",keyword:"type",params:{type:"array"},schema:$.properties.include.type,parentSchema:$.properties.include,
data:p};e===null?e=[h]:e.push(h),t++}}if(r.cases!==void 0&&n.call(r,"cases")){let p=r.cases;if(!p||typeof p!="object"){let E={
instancePath:l+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:$.properties.cases.type},schema:$.
properties.cases.type,parentSchema:$.properties.cases,data:p};e===null?e=[E]:e.push(E),t++}let h=t,A=t,v=t,d=!1,Z=t;if(t===
Z)if(p&&typeof p=="object"&&!Array.isArray(p)){let E;if((p.$typed===void 0||!n.call(p,"$typed"))&&(E="$typed")){let ge={};
e===null?e=[ge]:e.push(ge),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var P=Z===t;d=d||P;let ae=t;if(t===ae)if(p&&typeof p==
"object"&&!Array.isArray(p)){let E;if((p.$template===void 0||!n.call(p,"$template"))&&(E="$template")){let ge={};e===null?
e=[ge]:e.push(ge),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var P=ae===t;if(d=d||P,d)t=v,e!==null&&(v?e.length=v:e=
null);else{let E={};e===null?e=[E]:e.push(E),t++}var R=A===t;if(R){let E={instancePath:l+"/cases",schemaPath:"#/properti\
es/cases/not",keyword:"not",params:{},schema:$.properties.cases.not,parentSchema:$.properties.cases,data:p};e===null?e=[
E]:e.push(E),t++}else t=h,e!==null&&(h?e.length=h:e=null);let O=t,M=!0,ne=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){
let E={};e===null?e=[E]:e.push(E),t++}let U=t,ye=t,Ee=t,$e=!1,Me=t;if(t===Me)if(p&&typeof p=="object"&&!Array.isArray(p)){
let E;if((p.$typed===void 0||!n.call(p,"$typed"))&&(E="$typed")){let ge={};e===null?e=[ge]:e.push(ge),t++}}else{let E={};
e===null?e=[E]:e.push(E),t++}var z=Me===t;$e=$e||z;let Se=t;if(t===Se)if(p&&typeof p=="object"&&!Array.isArray(p)){let E;
if((p.$template===void 0||!n.call(p,"$template"))&&(E="$template")){let ge={};e===null?e=[ge]:e.push(ge),t++}}else{let E={};
e===null?e=[E]:e.push(E),t++}var z=Se===t;if($e=$e||z,$e)t=Ee,e!==null&&(Ee?e.length=Ee:e=null);else{let E={};e===null?e=
[E]:e.push(E),t++}var o=ye===t;if(o){let E={};e===null?e=[E]:e.push(E),t++}else t=U,e!==null&&(U?e.length=U:e=null);var w=ne===
t;if(t=O,e!==null&&(O?e.length=O:e=null),!w){let E=t;if(Array.isArray(p)){if(p.length<1){let Oe={instancePath:l+"/cases",
schemaPath:"#/properties/cases/allOf/0/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:$.properties.
cases.allOf[0].else,data:p};e===null?e=[Oe]:e.push(Oe),t++}let Pe=p.length;for(let Oe=0;Oe<Pe;Oe++)Ue(p[Oe],{instancePath:l+
"/cases/"+Oe,parentData:p,parentDataProperty:Oe,rootData:K,dynamicAnchors:X})||(e=ie(e,Ue.errors),t=e.length)}else{let Pe={
instancePath:l+"/cases",schemaPath:"#/properties/cases/allOf/0/else/type",keyword:"type",params:{type:"array"},schema:$.
properties.cases.allOf[0].else.type,parentSchema:$.properties.cases.allOf[0].else,data:p};e===null?e=[Pe]:e.push(Pe),t++}
var w=E===t;M=w}if(!M){let E={instancePath:l+"/cases",schemaPath:"#/properties/cases/allOf/0/if",keyword:"if",params:{failingKeyword:"\
else"},schema:$.properties.cases.allOf[0].if,parentSchema:$.properties.cases.allOf[0],data:p};e===null?e=[E]:e.push(E),t++}
let De=t,qe=!0,Ve=t;if(!Array.isArray(p)){let E={};e===null?e=[E]:e.push(E),t++}var b=Ve===t;if(t=De,e!==null&&(De?e.length=
De:e=null),!b){let E=t;Fe(p,{instancePath:l+"/cases",parentData:r,parentDataProperty:"cases",rootData:K,dynamicAnchors:X})||
(e=ie(e,Fe.errors),t=e.length);var b=E===t;qe=b}if(!qe){let E={instancePath:l+"/cases",schemaPath:"#/properties/cases/al\
lOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:$.properties.cases.allOf[1].if,parentSchema:$.properties.cases.
allOf[1],data:p};e===null?e=[E]:e.push(E),t++}}if(r.mocks!==void 0&&n.call(r,"mocks")){let p=r.mocks,h=t,A=t,v=t,d=!1,Z=t;
if(t===Z)if(p&&typeof p=="object"&&!Array.isArray(p)){let O;if((p.$typed===void 0||!n.call(p,"$typed"))&&(O="$typed")){let M={};
e===null?e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var j=Z===t;d=d||j;let ae=t;if(t===ae)if(p&&typeof p==
"object"&&!Array.isArray(p)){let O;if((p.$template===void 0||!n.call(p,"$template"))&&(O="$template")){let M={};e===null?
e=[M]:e.push(M),t++}}else{let O={};e===null?e=[O]:e.push(O),t++}var j=ae===t;if(d=d||j,d)t=v,e!==null&&(v?e.length=v:e=null);else{
let O={};e===null?e=[O]:e.push(O),t++}var le=A===t;if(le){let O={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/\
not",keyword:"not",params:{},schema:$.properties.mocks.not,parentSchema:$.properties.mocks,data:p};e===null?e=[O]:e.push(
O),t++}else t=h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))for(let O of Object.keys(p))
ve(p[O],{instancePath:l+"/mocks/"+O.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:O,rootData:K,
dynamicAnchors:X})||(e=ie(e,ve.errors),t=e.length);else{let O={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/ty\
pe",keyword:"type",params:{type:"object"},schema:$.properties.mocks.type,parentSchema:$.properties.mocks,data:p};e===null?
e=[O]:e.push(O),t++}}if(r.expect!==void 0&&n.call(r,"expect")&&(Ae(r.expect,{instancePath:l+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:K,dynamicAnchors:X})||(e=ie(e,Ae.errors),t=e.length)),r.stub!==void 0&&n.call(r,"stub")){let p=r.stub;if(Array.
isArray(p)){if(p.length<1){let A={instancePath:l+"/stub",schemaPath:"#/properties/stub/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:$.properties.stub,data:p};e===null?e=[A]:e.push(A),t++}let h=p.length;for(let A=0;A<h;A++)
_e(p[A],{instancePath:l+"/stub/"+A,parentData:p,parentDataProperty:A,rootData:K,dynamicAnchors:X})||(e=ie(e,_e.errors),t=
e.length)}else{let h={instancePath:l+"/stub",schemaPath:"#/properties/stub/type",keyword:"type",params:{type:"array"},schema:$.
properties.stub.type,parentSchema:$.properties.stub,data:p};e===null?e=[h]:e.push(h),t++}}if(r.timeout!==void 0&&n.call(
r,"timeout")){let p=r.timeout;if(typeof p=="string"){if(!Le.test(p)){let h={instancePath:l+"/timeout",schemaPath:"#/prop\
erties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|\
d)$",parentSchema:$.properties.timeout,data:p};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:l+"/timeout",schemaPath:"\
#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:$.properties.timeout.type,parentSchema:$.properties.
timeout,data:p};e===null?e=[h]:e.push(h),t++}}if(r.idempotent!==void 0&&n.call(r,"idempotent")){let p=r.idempotent;if(typeof p!=
"boolean"){let h={instancePath:l+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"bo\
olean"},schema:$.properties.idempotent.type,parentSchema:$.properties.idempotent,data:p};e===null?e=[h]:e.push(h),t++}}if(r.
serial!==void 0&&n.call(r,"serial")){let p=r.serial;if(typeof p=="string"){if(re(p)<1){let h={instancePath:l+"/serial",schemaPath:"\
#/properties/serial/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.serial,data:p};e===
null?e=[h]:e.push(h),t++}}else{let h={instancePath:l+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{
type:"string"},schema:$.properties.serial.type,parentSchema:$.properties.serial,data:p};e===null?e=[h]:e.push(h),t++}}if(r.
repeat!==void 0&&n.call(r,"repeat")){let p=r.repeat;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let h={instancePath:l+
"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"integer"},schema:$.properties.repeat.type,parentSchema:$.
properties.repeat,data:p};e===null?e=[h]:e.push(h),t++}if(typeof p=="number"&&isFinite(p)){if(p>1e4||isNaN(p)){let h={instancePath:l+
"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:$.
properties.repeat,data:p};e===null?e=[h]:e.push(h),t++}if(p<1||isNaN(p)){let h={instancePath:l+"/repeat",schemaPath:"#/p\
roperties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:$.properties.repeat,data:p};
e===null?e=[h]:e.push(h),t++}}}if(r.sensitive!==void 0&&n.call(r,"sensitive")){let p=r.sensitive;if(Array.isArray(p)){let h=p.
length;for(let A=0;A<h;A++){let v=p[A];if(typeof v=="string"){if(re(v)<1){let d={instancePath:l+"/sensitive/"+A,schemaPath:"\
#/properties/sensitive/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:$.properties.sensitive.
items,data:v};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/sensitive/"+A,schemaPath:"#/properties/sensitiv\
e/items/type",keyword:"type",params:{type:"string"},schema:$.properties.sensitive.items.type,parentSchema:$.properties.sensitive.
items,data:v};e===null?e=[d]:e.push(d),t++}}}else{let h={instancePath:l+"/sensitive",schemaPath:"#/properties/sensitive/\
type",keyword:"type",params:{type:"array"},schema:$.properties.sensitive.type,parentSchema:$.properties.sensitive,data:p};
e===null?e=[h]:e.push(h),t++}}if(r.flatten!==void 0&&n.call(r,"flatten")){let p=r.flatten;if(typeof p!="boolean"){let h={
instancePath:l+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:$.properties.
flatten.type,parentSchema:$.properties.flatten,data:p};e===null?e=[h]:e.push(h),t++}}if(r.skip!==void 0&&n.call(r,"skip")){
let p=r.skip;if(typeof p=="string"){if(re(p)<1){let h={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:$.properties.skip,data:p};e===null?e=[h]:e.push(h),t++}}else{let h={instancePath:l+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:$.properties.skip.type,parentSchema:$.
properties.skip,data:p};e===null?e=[h]:e.push(h),t++}}if(r.only!==void 0&&n.call(r,"only")){let p=r.only;if(typeof p!="b\
oolean"){let h={instancePath:l+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:$.
properties.only.type,parentSchema:$.properties.only,data:p};e===null?e=[h]:e.push(h),t++}}}else{let p={instancePath:l,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:$.type,parentSchema:$,data:r};e===null?e=[p]:e.push(p),t++}return ze.
errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,l){if(r===null)return l;for(let ue of l)
r.push(ue);return r}export{st as default,rt as validate};
