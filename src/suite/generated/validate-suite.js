// Written by `npm run generate`.
var Be=(r,l)=>()=>{try{return l||r((l={exports:{}}).exports,l),l.exports}catch(ie){throw l=0,ie}};var De=Be(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});function Ee(r){let l=r.length,ie=0,ne=0,K;
for(;ne<l;)ie++,K=r.charCodeAt(ne++),K>=55296&&K<=56319&&ne<l&&(K=r.charCodeAt(ne),(K&64512)===56320&&ne++);return ie}qe.
default=Ee;Ee.code='require("ajv/dist/runtime/ucs2length").default'});var Ye=be,Xe=be,O={$schema:"https://json-schema.org/draft/2020-12/schema",title:"A suite of tests for a Genesys Cloud Da\
ta Action",type:"object",additionalProperties:!1,required:["action"],properties:{version:{const:1,default:1,examples:[1]},
suite:{type:"string",minLength:1,examples:["Calculate order total"]},description:{type:"string",examples:["Totals with a\
nd without shipping, and what the service does with nonsense."]},owner:{type:"string",examples:["orders-team@example.com"]},
action:{type:["string","object"],minLength:1,minProperties:1,additionalProperties:{type:"string",minLength:1},examples:[
"Calculate Order Total",{dev:"custom_-_0a1b",prod:"custom_-_9f8e"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},mode:{enum:["test","draft","execute"],default:"test",examples:["draft"]},tags:{type:"\
array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},inputs:{type:"objec\
t",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:["$t\
yped"]},{type:"object",required:["$template"]}]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,examples:[
[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},combine:{enum:["all","pairwise","zip"],default:"all",examples:["pairwise"]},exclude:{type:"ar\
ray",items:{type:"object",minProperties:1,not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$tem\
plate"]}]}},examples:[[{orderAmount:0,includeShipping:!0}]]},include:{type:"array",items:{type:"object",minProperties:1,
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
ld",examples:["CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{$ref:"#/$defs/f\
ield",examples:["phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"obje\
ct",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"\
object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[
!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",
minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"\
boolean",default:!1,examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{anyOf:[{type:"objec\
t",required:["$typed"]},{type:"object",required:["$template"]}]}},conditional:{title:"Expectations under a condition",type:"\
object",additionalProperties:!1,properties:{when:{type:"string",minLength:1,examples:["inputs.orderAmount > 1000"]},status:{
enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#\
/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,
minProperties:1,properties:{code:{$ref:"#/$defs/field",examples:["CUSTOMER_NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:[
"No such customer"]},field:{$ref:"#/$defs/field",examples:["phone"]}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"\
CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"\
FAILED"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},field:{title:"What a\
 field must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"\
string",minLength:1,examples:["Refunds are booked by another action."]},below:{type:["number","string"],examples:[100]},
check:{type:"string",minLength:1,examples:["value >= inputs.orderAmount"]},closeTo:{type:"object",properties:{value:{type:[
"number","string"],examples:[250]},within:{type:["number","string"],examples:[.01]}},required:["value","within"],additionalProperties:!1,
examples:[{value:250,within:.01}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
coerce:{enum:["warn","error","allow"],default:"warn",examples:["error"]},contains:{examples:["confirmed"]},each:{$ref:"#\
/$defs/field",examples:[{type:"number",min:0}]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},
equals:{examples:["CUST-99284"]},format:{enum:["email","uuid","date","date-time","uri","phone","ipv4","ipv6"],examples:[
"email"]},length:{type:"integer",minimum:0,examples:[10]},level:{enum:["error","warning"],default:"error",examples:["war\
ning"]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{
type:"integer",minimum:0,examples:[80]},min:{type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,
examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{
type:"boolean",default:!1,examples:[!0]},schema:{type:"object",minProperties:1,properties:{file:{type:"string",minLength:1,
examples:["order.schema.json"]}},examples:[{type:"object",required:["sku"]}],not:{anyOf:[{type:"object",required:["$type\
d"]},{type:"object",required:["$template"]}]}},startsWith:{examples:["CUST-"]},type:{enum:["string","number","integer","\
boolean","array","object","null"],examples:["number"]},unordered:{type:"array",examples:[["voice","chat"]]}},examples:[{
type:"number",min:0}]},mock:{title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence",
"string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uu\
id"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,
examples:[["gold","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,
6]]}},required:["type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"en\
v"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,
examples:[{type:"env",name:"ORDER_API_KEY"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$\
template"]}]}},{type:"object",properties:{type:{const:"fake"},kind:{type:"string",minLength:1,examples:["person.fullName",
"airline.aircraftType","airline.flightNumber","airline.recordLocator","airline.seat","animal.bear","animal.bird","animal\
.cat","animal.cetacean","animal.cow","animal.crocodilia","animal.dog","animal.fish","animal.horse","animal.insect","anim\
al.lion","animal.petName","animal.rabbit","animal.rodent","animal.snake","animal.type","book.author","book.format","book\
.genre","book.publisher","book.series","book.title","color.cssSupportedFunction","color.cssSupportedSpace","color.human",
"color.rgb","color.space","commerce.department","commerce.isbn","commerce.price","commerce.product","commerce.productAdj\
ective","commerce.productDescription","commerce.productMaterial","commerce.productName","commerce.upc","company.buzzAdje\
ctive","company.buzzNoun","company.buzzPhrase","company.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","\
company.catchPhraseDescriptor","company.catchPhraseNoun","company.name","database.collation","database.column","database\
.engine","database.mongodbObjectId","database.type","datatype.boolean","date.anytime","date.birthdate","date.future","da\
te.month","date.past","date.recent","date.soon","date.timeZone","date.weekday","finance.accountName","finance.accountNum\
ber","finance.amount","finance.bic","finance.bitcoinAddress","finance.creditCardCVV","finance.creditCardIssuer","finance\
.creditCardNumber","finance.currencyCode","finance.currencyName","finance.currencyNumericCode","finance.currencySymbol",
"finance.ethereumAddress","finance.iban","finance.litecoinAddress","finance.pin","finance.routingNumber","finance.transa\
ctionDescription","finance.transactionType","food.adjective","food.description","food.dish","food.ethnicCategory","food.\
fruit","food.ingredient","food.meat","food.spice","food.vegetable","git.branch","git.commitDate","git.commitEntry","git.\
commitMessage","git.commitSha","hacker.abbreviation","hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","\
hacker.verb","image.avatar","image.avatarGitHub","image.dataUri","image.personPortrait","image.url","image.urlPicsumPhot\
os","internet.displayName","internet.domainName","internet.domainSuffix","internet.domainWord","internet.email","interne\
t.emoji","internet.exampleEmail","internet.httpMethod","internet.httpStatusCode","internet.ip","internet.ipv4","internet\
.ipv6","internet.jwt","internet.jwtAlgorithm","internet.mac","internet.password","internet.port","internet.protocol","in\
ternet.url","internet.userAgent","internet.username","location.buildingNumber","location.cardinalDirection","location.ci\
ty","location.continent","location.country","location.countryCode","location.county","location.direction","location.lati\
tude","location.longitude","location.ordinalDirection","location.postalAddress","location.secondaryAddress","location.st\
ate","location.street","location.streetAddress","location.timeZone","location.zipCode","lorem.lines","lorem.paragraph","\
lorem.paragraphs","lorem.sentence","lorem.sentences","lorem.slug","lorem.text","lorem.word","lorem.words","music.album",
"music.artist","music.genre","music.songName","number.binary","number.float","number.hex","number.int","number.octal","n\
umber.romanNumeral","person.bio","person.firstName","person.gender","person.jobArea","person.jobDescriptor","person.jobT\
itle","person.jobType","person.lastName","person.middleName","person.prefix","person.sex","person.sexType","person.suffi\
x","person.zodiacSign","phone.imei","phone.number","string.alpha","string.alphanumeric","string.binary","string.hexadeci\
mal","string.nanoid","string.numeric","string.octal","string.sample","string.symbol","string.ulid","string.uuid","system\
.commonFileExt","system.commonFileName","system.commonFileType","system.cron","system.directoryPath","system.fileExt","s\
ystem.fileName","system.filePath","system.fileType","system.mimeType","system.networkInterface","system.semver","vehicle\
.bicycle","vehicle.color","vehicle.fuel","vehicle.manufacturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicl\
e.vin","vehicle.vrm","word.adjective","word.adverb","word.conjunction","word.interjection","word.noun","word.preposition",
"word.sample","word.verb","word.words"]},locale:{type:"string",minLength:1,default:"en",examples:["de","af_ZA","ar","az",
"bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK",
"en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN",
"he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_\
BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi",
"yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type","kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.\
fullName",locale:"de"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,examples:["fixtures/body.txt"]}},required:[
"type","path"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/body.txt"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"intege\
r",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],
required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"objec\
t",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[
250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"nu\
mber",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"phone"},country:{type:"string",minLength:1,default:"US",examples:[
"US","CA","GB","AU","FR","DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",
minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},
additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"string"},length:{type:"inte\
ger",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{type:"string",minLength:1,maxLength:1e3,
examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","e\
pochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:[
"Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{
enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"o\
bject",required:["$template"]}]}},o=Object.prototype.hasOwnProperty,Z=De().default,Ie=new RegExp("^[^\\s()]+$","u"),he=new RegExp(
"^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),z={title:"A case",type:"object",additionalProperties:!1,properties:{name:{type:"stri\
ng",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"CUST\
-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},matrix:{
type:"object",additionalProperties:{type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{
$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",
examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone unti\
l Monday"]},only:{type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-\
0"},expect:{status:"FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
c={title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$t\
yped"]},{type:"object",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp",
"uuid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{
propertyName:"type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gol\
d","silver","bronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:[
"type","of"],additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"env"},name:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,
examples:[{type:"env",name:"ORDER_API_KEY"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$\
template"]}]}},{type:"object",properties:{type:{const:"fake"},kind:{type:"string",minLength:1,examples:["person.fullName",
"airline.aircraftType","airline.flightNumber","airline.recordLocator","airline.seat","animal.bear","animal.bird","animal\
.cat","animal.cetacean","animal.cow","animal.crocodilia","animal.dog","animal.fish","animal.horse","animal.insect","anim\
al.lion","animal.petName","animal.rabbit","animal.rodent","animal.snake","animal.type","book.author","book.format","book\
.genre","book.publisher","book.series","book.title","color.cssSupportedFunction","color.cssSupportedSpace","color.human",
"color.rgb","color.space","commerce.department","commerce.isbn","commerce.price","commerce.product","commerce.productAdj\
ective","commerce.productDescription","commerce.productMaterial","commerce.productName","commerce.upc","company.buzzAdje\
ctive","company.buzzNoun","company.buzzPhrase","company.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","\
company.catchPhraseDescriptor","company.catchPhraseNoun","company.name","database.collation","database.column","database\
.engine","database.mongodbObjectId","database.type","datatype.boolean","date.anytime","date.birthdate","date.future","da\
te.month","date.past","date.recent","date.soon","date.timeZone","date.weekday","finance.accountName","finance.accountNum\
ber","finance.amount","finance.bic","finance.bitcoinAddress","finance.creditCardCVV","finance.creditCardIssuer","finance\
.creditCardNumber","finance.currencyCode","finance.currencyName","finance.currencyNumericCode","finance.currencySymbol",
"finance.ethereumAddress","finance.iban","finance.litecoinAddress","finance.pin","finance.routingNumber","finance.transa\
ctionDescription","finance.transactionType","food.adjective","food.description","food.dish","food.ethnicCategory","food.\
fruit","food.ingredient","food.meat","food.spice","food.vegetable","git.branch","git.commitDate","git.commitEntry","git.\
commitMessage","git.commitSha","hacker.abbreviation","hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","\
hacker.verb","image.avatar","image.avatarGitHub","image.dataUri","image.personPortrait","image.url","image.urlPicsumPhot\
os","internet.displayName","internet.domainName","internet.domainSuffix","internet.domainWord","internet.email","interne\
t.emoji","internet.exampleEmail","internet.httpMethod","internet.httpStatusCode","internet.ip","internet.ipv4","internet\
.ipv6","internet.jwt","internet.jwtAlgorithm","internet.mac","internet.password","internet.port","internet.protocol","in\
ternet.url","internet.userAgent","internet.username","location.buildingNumber","location.cardinalDirection","location.ci\
ty","location.continent","location.country","location.countryCode","location.county","location.direction","location.lati\
tude","location.longitude","location.ordinalDirection","location.postalAddress","location.secondaryAddress","location.st\
ate","location.street","location.streetAddress","location.timeZone","location.zipCode","lorem.lines","lorem.paragraph","\
lorem.paragraphs","lorem.sentence","lorem.sentences","lorem.slug","lorem.text","lorem.word","lorem.words","music.album",
"music.artist","music.genre","music.songName","number.binary","number.float","number.hex","number.int","number.octal","n\
umber.romanNumeral","person.bio","person.firstName","person.gender","person.jobArea","person.jobDescriptor","person.jobT\
itle","person.jobType","person.lastName","person.middleName","person.prefix","person.sex","person.sexType","person.suffi\
x","person.zodiacSign","phone.imei","phone.number","string.alpha","string.alphanumeric","string.binary","string.hexadeci\
mal","string.nanoid","string.numeric","string.octal","string.sample","string.symbol","string.ulid","string.uuid","system\
.commonFileExt","system.commonFileName","system.commonFileType","system.cron","system.directoryPath","system.fileExt","s\
ystem.fileName","system.filePath","system.fileType","system.mimeType","system.networkInterface","system.semver","vehicle\
.bicycle","vehicle.color","vehicle.fuel","vehicle.manufacturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicl\
e.vin","vehicle.vrm","word.adjective","word.adverb","word.conjunction","word.interjection","word.noun","word.preposition",
"word.sample","word.verb","word.words"]},locale:{type:"string",minLength:1,default:"en",examples:["de","af_ZA","ar","az",
"bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK",
"en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN",
"he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_\
BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi",
"yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type","kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.\
fullName",locale:"de"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,examples:["fixtures/body.txt"]}},required:[
"type","path"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/body.txt"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"intege\
r",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],
required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"objec\
t",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[
250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"nu\
mber",min:.01,max:250,decimals:2}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"phone"},country:{type:"string",minLength:1,default:"US",examples:[
"US","CA","GB","AU","FR","DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",
minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},
additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"string"},length:{type:"inte\
ger",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHI\
JKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{type:"string",minLength:1,maxLength:1e3,
examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:[
"type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","e\
pochMs","dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:[
"Europe/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{
enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},Ge=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function me(r,{
instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){let e=null,t=0,D=me.evaluated;
if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.
isArray(r))){let A={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:c.type},schema:c.type,parentSchema:c,
data:r};e===null?e=[A]:e.push(A),t++}let B=t,pe=t,G=t,T=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;
if((r.$typed===void 0||!o.call(r,"$typed"))&&(A="$typed")){let le={};e===null?e=[le]:e.push(le),t++}}else{let A={};e===null?
e=[A]:e.push(A),t++}var H=m===t;T=T||H;let g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.$template===
void 0||!o.call(r,"$template"))&&(A="$template")){let le={};e===null?e=[le]:e.push(le),t++}}else{let A={};e===null?e=[A]:
e.push(A),t++}var H=g===t;if(T=T||H,T)t=G,e!==null&&(G?e.length=G:e=null);else{let A={};e===null?e=[A]:e.push(A),t++}var ee=pe===
t;if(ee){let A={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:c.not,parentSchema:c,data:r};e===null?e=
[A]:e.push(A),t++}else t=B,e!==null&&(B?e.length=B:e=null);let U=t,J=!0,W=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){
let A={};e===null?e=[A]:e.push(A),t++}let b=t,N=t,re=t,i=!1,f=t;if(t===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;
if((r.$typed===void 0||!o.call(r,"$typed"))&&(A="$typed")){let le={};e===null?e=[le]:e.push(le),t++}}else{let A={};e===null?
e=[A]:e.push(A),t++}var h=f===t;i=i||h;let w=t;if(t===w)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.$template===
void 0||!o.call(r,"$template"))&&(A="$template")){let le={};e===null?e=[le]:e.push(le),t++}}else{let A={};e===null?e=[A]:
e.push(A),t++}var h=w===t;if(i=i||h,i)t=re,e!==null&&(re?e.length=re:e=null);else{let A={};e===null?e=[A]:e.push(A),t++}
var x=N===t;if(x){let A={};e===null?e=[A]:e.push(A),t++}else t=b,e!==null&&(b?e.length=b:e=null);var C=W===t;if(t=U,e!==
null&&(U?e.length=U:e=null),!C){let A=t;if(!(r==="integer"||r==="number"||r==="phone"||r==="sequence"||r==="string"||r===
"timestamp"||r==="uuid")){let ke={instancePath:l,schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:c.
allOf[0].else.enum},schema:c.allOf[0].else.enum,parentSchema:c.allOf[0].else,data:r};e===null?e=[ke]:e.push(ke),t++}var C=A===
t;J=C}if(!J){let A={instancePath:l,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[0].
if,parentSchema:c.allOf[0],data:r};e===null?e=[A]:e.push(A),t++}let a=t,n=!0,u=t;if(typeof r!="string"){let A={};e===null?
e=[A]:e.push(A),t++}var k=u===t;if(t=a,e!==null&&(a?e.length=a:e=null),!k){let A=t,le=t,ke=t,Ae=t,ye=!1,Ne=t;if(t===Ne)if(r&&
typeof r=="object"&&!Array.isArray(r)){let F;if((r.$typed===void 0||!o.call(r,"$typed"))&&(F="$typed")){let S={};e===null?
e=[S]:e.push(S),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}var d=Ne===t;ye=ye||d;let Le=t;if(t===Le)if(r&&typeof r==
"object"&&!Array.isArray(r)){let F;if((r.$template===void 0||!o.call(r,"$template"))&&(F="$template")){let S={};e===null?
e=[S]:e.push(S),t++}}else{let F={};e===null?e=[F]:e.push(F),t++}var d=Le===t;if(ye=ye||d,ye)t=Ae,e!==null&&(Ae?e.length=
Ae:e=null);else{let F={};e===null?e=[F]:e.push(F),t++}var I=ke===t;if(I){let F={instancePath:l,schemaPath:"#/allOf/1/els\
e/not",keyword:"not",params:{},schema:c.allOf[1].else.not,parentSchema:c.allOf[1].else,data:r};e===null?e=[F]:e.push(F),
t++}else t=le,e!==null&&(le?e.length=le:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(
r,"type")){let S={instancePath:l,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty:"type"},
schema:c.allOf[1].else.required,parentSchema:c.allOf[1].else,data:r};e===null?e=[S]:e.push(S),t++}let F=r.type;if(typeof F==
"string")if(F==="choice"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===
void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),
t++}var $=M===t;v=v||$;let R=t;if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.
call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}
var $=R===t;if(v=v||$,v)t=E,e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var y=X===t;if(y){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[0].not,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/\
1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[0].required,parentSchema:c.
allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}if(r.of===void 0||!o.call(r,"of")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"of"},schema:c.allOf[1].else.oneOf[0].required,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="of"||s==="weights")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[p]:e.push(
p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="choice"){let p={instancePath:l+"/type",schemaPath:"#/a\
llOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"choice"},schema:"choice",parentSchema:c.
allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.of!==void 0&&o.call(r,"of")){let s=r.of;
if(Array.isArray(s)){if(s.length<1){let p={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[
p]:e.push(p),t++}}else{let p={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",
params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.of.type,parentSchema:c.allOf[1].else.oneOf[0].properties.
of,data:s};e===null?e=[p]:e.push(p),t++}}if(r.weights!==void 0&&o.call(r,"weights")){let s=r.weights;if(Array.isArray(s)){
let p=s.length;for(let ue=0;ue<p;ue++){let oe=s[ue];if(typeof oe=="number"&&isFinite(oe)){if(oe>1e9||isNaN(oe)){let ce={
instancePath:l+"/weights/"+ue,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:oe};e===null?e=
[ce]:e.push(ce),t++}if(oe<0||isNaN(oe)){let ce={instancePath:l+"/weights/"+ue,schemaPath:"#/allOf/1/else/oneOf/0/propert\
ies/weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights.items,data:oe};e===null?e=[ce]:e.push(ce),t++}}else{let ce={instancePath:l+"/weights/"+ue,schemaPath:"\
#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[0].
properties.weights.items.type,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:oe};e===null?e=[ce]:e.
push(ce),t++}}}else{let p={instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"\
type",params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/\
type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[0].type,parentSchema:c.allOf[1].else.oneOf[0],data:r};
e===null?e=[s]:e.push(s),t++}var j=!0}else if(F==="env"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var V=M===t;v=v||V;let R=t;if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var V=R===t;if(v=v||V,v)t=E,e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var L=X===t;if(L){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:c.
allOf[1].else.oneOf[1].not,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&
(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[1].
required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}if(r.name===void 0||!o.call(r,"name")){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:c.
allOf[1].else.oneOf[1].required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="name")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[
p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="env"){let p={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"env"},schema:"env",parentSchema:c.allOf[1].
else.oneOf[1].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.name!==void 0&&o.call(r,"name")){let s=r.name;if(typeof s==
"string"){if(!Ge.test(s)){let p={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneOf/1/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:c.allOf[1].else.oneOf[1].
properties.name,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneO\
f/1/properties/name/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[1].properties.name.type,parentSchema:c.
allOf[1].else.oneOf[1].properties.name,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/1/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[1].type,parentSchema:c.allOf[1].
else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="fake"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===
null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var se=M===t;v=v||se;let R=t;if(t===R)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var se=R===t;if(v=v||se,v)t=E,e!==null&&(E?e.length=E:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ce=X===t;if(Ce){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/2/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[2].not,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?
e=[s]:e.push(s),t++}if(r.kind===void 0||!o.call(r,"kind")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/requ\
ired",keyword:"required",params:{missingProperty:"kind"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].
else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="kind"||s==="locale")){
let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){
let s=r.type;if(s!=="fake"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"fake"},schema:"fake",parentSchema:c.allOf[1].else.oneOf[2].properties.type,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.kind!==void 0&&o.call(r,"kind")){let s=r.kind;if(typeof s=="string"){if(Z(s)<1){let p={instancePath:l+
"/kind",schemaPath:"#/allOf/1/else/oneOf/2/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/kind",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
kind.type,parentSchema:c.allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[p]:e.push(p),t++}}if(r.locale!==void 0&&
o.call(r,"locale")){let s=r.locale;if(typeof s=="string"){if(Z(s)<1){let p={instancePath:l+"/locale",schemaPath:"#/allOf\
/1/else/oneOf/2/properties/locale/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.
oneOf[2].properties.locale,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/locale",schemaPath:"#/allO\
f/1/else/oneOf/2/properties/locale/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
locale.type,parentSchema:c.allOf[1].else.oneOf[2].properties.locale,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[2].type,parentSchema:c.
allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="file"){let S=t,X=t,E=t,v=!1,M=t;
if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=M===t;v=v||xe;let R=t;if(t===R)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=R===t;if(v=v||xe,v)t=E,e!==null&&(E?e.length=E:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ue=X===t;if(Ue){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/3/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[3].not,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?
e=[s]:e.push(s),t++}if(r.path===void 0||!o.call(r,"path")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/requ\
ired",keyword:"required",params:{missingProperty:"path"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].
else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="path")){let p={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.
type;if(s!=="file"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"con\
st",params:{allowedValue:"file"},schema:"file",parentSchema:c.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=
[p]:e.push(p),t++}}if(r.path!==void 0&&o.call(r,"path")){let s=r.path;if(typeof s=="string"){if(Z(s)>1e3){let p={instancePath:l+
"/path",schemaPath:"#/allOf/1/else/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:c.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}if(Z(s)<1){let p={instancePath:l+
"/path",schemaPath:"#/allOf/1/else/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/path",schemaPath:"\
#/allOf/1/else/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[3].properties.
path.type,parentSchema:c.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[3].type,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="integer"){let S=t,X=t,E=t,v=!1,M=t;
if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var we=M===t;v=v||we;let R=t;if(t===R)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var we=R===t;if(v=v||we,v)t=E,e!==null&&(E?e.length=E:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Fe=X===t;if(Fe){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/4/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[4].not,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[4].required,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="min"||s==="max")){let p={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[4],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="i\
nteger"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:c.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.min!==void 0&&o.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={
instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/type",keyword:"type",params:{type:"integer"},schema:c.
allOf[1].else.oneOf[4].properties.min.type,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.
push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||isNaN(
s)){let p={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?
e=[p]:e.push(p),t++}}}if(r.max!==void 0&&o.call(r,"max")){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:c.allOf[1].else.oneOf[4].properties.max.type,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||
isNaN(s)){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.oneOf[4].type,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(
s),t++}j!==!0&&(j=!0)}else if(F==="number"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===
null?e=[s]:e.push(s),t++}var Pe=M===t;v=v||Pe;let R=t;if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var Pe=R===t;if(v=v||Pe,v)t=E,e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var ze=X===t;if(ze){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},schema:c.allOf[1].
else.oneOf[5].not,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=
S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[5].required,
parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="min"||s==="max"||s==="decimals")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[
p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="number"){let p={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"number"},schema:"number",parentSchema:c.
allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.min!==void 0&&o.call(r,"min")){let s=r.
min;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/5/properties/mi\
n/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.min.type,parentSchema:c.allOf[1].
else.oneOf[5].properties.min,data:s};e===null?e=[p]:e.push(p),t++}}if(r.max!==void 0&&o.call(r,"max")){let s=r.max;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/5/properties/max/type",keyword:"ty\
pe",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.max.type,parentSchema:c.allOf[1].else.oneOf[5].properties.
max,data:s};e===null?e=[p]:e.push(p),t++}}if(r.decimals!==void 0&&o.call(r,"decimals")){let s=r.decimals;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properti\
es/decimals/type",keyword:"type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[5].properties.decimals.type,parentSchema:c.
allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>
10||isNaN(s)){let p={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:c.allOf[1].else.oneOf[5].properties.decimals,data:s};e===
null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){let p={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properti\
es/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[5].properties.
decimals,data:s};e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"\
type",params:{type:"object"},schema:c.allOf[1].else.oneOf[5].type,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?
e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="phone"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var $e=M===t;v=v||$e;let R=t;if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var $e=R===t;if(v=v||$e,v)t=E,e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:
e.push(s),t++}var Me=X===t;if(Me){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/not",keyword:"not",params:{},
schema:c.allOf[1].else.oneOf[6].not,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}else t=S,
e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},schema:c.
allOf[1].else.oneOf[6].required,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="country")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===
null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="phone"){let p={instancePath:l+"/type",
schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"phone"},schema:"phone",parentSchema:c.
allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.country!==void 0&&o.call(r,"country")){
let s=r.country;if(typeof s=="string"){if(Z(s)<1){let p={instancePath:l+"/country",schemaPath:"#/allOf/1/else/oneOf/6/pr\
operties/country/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[6].properties.
country,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/country",schemaPath:"#/allOf/1/else/oneOf/6/p\
roperties/country/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[6].properties.country.type,parentSchema:c.
allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[6].type,parentSchema:c.allOf[1].
else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="sequence"){let S=t,X=t,E=t,v=!1,M=t;if(t===
M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=M===t;v=v||je;let R=t;if(t===R)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=R===t;if(v=v||je,v)t=E,e!==null&&(E?e.length=E:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Re=X===t;if(Re){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/7/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[7].not,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[7].required,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){let p={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.
type;if(s!=="sequence"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",keyword:"\
const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:c.allOf[1].else.oneOf[7].properties.type,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.start!==void 0&&o.call(r,"start")){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/type",keyword:"type",
params:{type:"integer"},schema:c.allOf[1].else.oneOf[7].properties.start.type,parentSchema:c.allOf[1].else.oneOf[7].properties.
start,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let p={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:e.push(p),t++}if(s<-8e15||isNaN(
s)){let p={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:
e.push(p),t++}}}if(r.step!==void 0&&o.call(r,"step")){let s=r.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:c.allOf[1].else.oneOf[7].properties.step.type,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let p={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.
allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}if(s<-1e9||isNaN(s)){let p={instancePath:l+"\
/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}}}if(r.pattern!==
void 0&&o.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(Z(s)>200){let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(Z(s)<1){let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[7].properties.
pattern.type,parentSchema:c.allOf[1].else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[7].
type,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="string"){let S=t,
X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&
(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ve=M===t;v=v||ve;let R=t;
if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$temp\
late")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ve=R===t;if(v=v||ve,v)t=E,
e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ve=X===t;if(Ve){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/8/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[8].not,parentSchema:c.allOf[1].else.oneOf[8],
data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[8].required,parentSchema:c.allOf[1].else.oneOf[8],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="length"||s==="alphabet"||s==="pattern")){
let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){
let s=r.type;if(s!=="string"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/8/properties/type/const",keyword:"\
const",params:{allowedValue:"string"},schema:"string",parentSchema:c.allOf[1].else.oneOf[8].properties.type,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.length!==void 0&&o.call(r,"length")){let s=r.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/type",keyword:"ty\
pe",params:{type:"integer"},schema:c.allOf[1].else.oneOf[8].properties.length.type,parentSchema:c.allOf[1].else.oneOf[8].
properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let p={instancePath:l+
"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){
let p={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(
p),t++}}}if(r.alphabet!==void 0&&o.call(r,"alphabet")){let s=r.alphabet;if(typeof s=="string"){if(Z(s)>1e3){let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}if(Z(s)<1){let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:c.
allOf[1].else.oneOf[8].properties.alphabet.type,parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.pattern!==void 0&&o.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(Z(s)>1e3){let p={
instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},
schema:1e3,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(Z(s)<1){let p={
instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+
"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].
else.oneOf[8].properties.pattern.type,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/type",keyword:"type",params:{type:"object"},
schema:c.allOf[1].else.oneOf[8].type,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&
(j=!0)}else if(F==="timestamp"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:
e.push(s),t++}var Se=M===t;v=v||Se;let R=t;if(t===R)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===
void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.
push(s),t++}var Se=R===t;if(v=v||Se,v)t=E,e!==null&&(E?e.length=E:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ze=X===
t;if(Ze){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[9].
not,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/9/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[9].required,
parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="format"||s==="offset"||s==="zone")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===
null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="timestamp"){let p={instancePath:l+"/\
type",schemaPath:"#/allOf/1/else/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:c.allOf[1].else.oneOf[9].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&
o.call(r,"format")){let s=r.format;if(typeof s=="string"){if(Z(s)>100){let p={instancePath:l+"/format",schemaPath:"#/all\
Of/1/else/oneOf/9/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(Z(s)<1){let p={instancePath:l+"/format",schemaPath:"\
#/allOf/1/else/oneOf/9/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/format",schemaPath:"#\
/allOf/1/else/oneOf/9/properties/format/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.
format.type,parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.offset!==
void 0&&o.call(r,"offset")){let s=r.offset;if(typeof s!="string"){let p={instancePath:l+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/9/properties/offset/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.offset.
type,parentSchema:c.allOf[1].else.oneOf[9].properties.offset,data:s};e===null?e=[p]:e.push(p),t++}}if(r.zone!==void 0&&o.
call(r,"zone")){let s=r.zone;if(typeof s!="string"){let p={instancePath:l+"/zone",schemaPath:"#/allOf/1/else/oneOf/9/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.zone.type,parentSchema:c.
allOf[1].else.oneOf[9].properties.zone,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/9/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[9].type,parentSchema:c.allOf[1].
else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else if(F==="uuid"){let S=t,X=t,E=t,v=!1,M=t;if(t===M)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===
null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var _e=M===t;v=v||_e;let R=t;if(t===R)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var _e=R===t;if(v=v||_e,v)t=E,e!==null&&(E?e.length=E:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ke=X===t;if(Ke){let s={instancePath:l,schemaPath:"#/allOf/1/else/on\
eOf/10/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[10].not,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!o.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[10].required,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="version")){let p={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[10],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="\
uuid"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/10/properties/type/const",keyword:"const",params:{
allowedValue:"uuid"},schema:"uuid",parentSchema:c.allOf[1].else.oneOf[10].properties.type,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.version!==void 0&&o.call(r,"version")){let s=r.version;if(!(s===4||s===7)){let p={instancePath:l+"/version",
schemaPath:"#/allOf/1/else/oneOf/10/properties/version/enum",keyword:"enum",params:{allowedValues:c.allOf[1].else.oneOf[10].
properties.version.enum},schema:c.allOf[1].else.oneOf[10].properties.version.enum,parentSchema:c.allOf[1].else.oneOf[10].
properties.version,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10\
/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[10].type,parentSchema:c.allOf[1].else.oneOf[10],
data:r};e===null?e=[s]:e.push(s),t++}j!==!0&&(j=!0)}else{let S={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:F},schema:c.allOf[1].else.discriminator,parentSchema:c.
allOf[1].else,data:r};e===null?e=[S]:e.push(S),t++}else{let S={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:F},schema:c.allOf[1].else.discriminator,parentSchema:c.allOf[1].
else,data:r};e===null?e=[S]:e.push(S),t++}}else{let F={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.type,parentSchema:c.allOf[1].else,data:r};e===null?e=[F]:e.push(F),t++}var k=A===t;
n=k}if(!n){let A={instancePath:l,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[1].
if,parentSchema:c.allOf[1],data:r};e===null?e=[A]:e.push(A),t++}return me.errors=e,D.props=j,t===0}me.evaluated={dynamicProps:!0,
dynamicItems:!1};var ae={title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/repl\
y"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{
type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},q={title:"Expectations",type:"\
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
{type:"object",required:["$template"]}]}},P={title:"What a field must be",properties:{above:{type:["number","string"],examples:[
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
examples:[["voice","chat"]]}},examples:[{type:"number",min:0}]},Te={validate:Q};function Q(r,{instancePath:l="",parentData:ie,
parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){let e=null,t=0,D=Q.evaluated;if(D.dynamicProps&&(D.props=void 0),
D.dynamicItems&&(D.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.above!==void 0&&o.call(r,"above")){let m=r.
above;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let g={instancePath:l+"/above",schemaPath:"#/properties\
/above/type",keyword:"type",params:{type:P.properties.above.type},schema:P.properties.above.type,parentSchema:P.properties.
above,data:m};e===null?e=[g]:e.push(g),t++}}if(r.absent!==void 0&&o.call(r,"absent")){let m=r.absent;if(m!==!0){let g={instancePath:l+
"/absent",schemaPath:"#/properties/absent/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:P.properties.
absent,data:m};e===null?e=[g]:e.push(g),t++}}if(r.because!==void 0&&o.call(r,"because")){let m=r.because;if(typeof m=="s\
tring"){if(Z(m)<1){let g={instancePath:l+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:P.properties.because,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:l+"/b\
ecause",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},schema:P.properties.because.type,parentSchema:P.
properties.because,data:m};e===null?e=[g]:e.push(g),t++}}if(r.below!==void 0&&o.call(r,"below")){let m=r.below;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let g={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"\
type",params:{type:P.properties.below.type},schema:P.properties.below.type,parentSchema:P.properties.below,data:m};e===null?
e=[g]:e.push(g),t++}}if(r.check!==void 0&&o.call(r,"check")){let m=r.check;if(typeof m=="string"){if(Z(m)<1){let g={instancePath:l+
"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.
check,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"},schema:P.properties.check.type,parentSchema:P.properties.check,data:m};e===null?e=[g]:e.push(
g),t++}}if(r.closeTo!==void 0&&o.call(r,"closeTo")){let m=r.closeTo,g=t,H=t,ee=t,U=!1,J=t;if(t===J)if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){let b;if((m.$typed===void 0||!o.call(m,"$typed"))&&(b="$typed")){let N={};e===null?e=[N]:e.push(
N),t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var B=J===t;U=U||B;let W=t;if(t===W)if(m&&typeof m=="object"&&!Array.
isArray(m)){let b;if((m.$template===void 0||!o.call(m,"$template"))&&(b="$template")){let N={};e===null?e=[N]:e.push(N),
t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var B=W===t;if(U=U||B,U)t=ee,e!==null&&(ee?e.length=ee:e=null);else{let b={};
e===null?e=[b]:e.push(b),t++}var pe=H===t;if(pe){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/not",
keyword:"not",params:{},schema:P.properties.closeTo.not,parentSchema:P.properties.closeTo,data:m};e===null?e=[b]:e.push(
b),t++}else t=g,e!==null&&(g?e.length=g:e=null);if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.value===void 0||!o.call(
m,"value")){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
value"},schema:P.properties.closeTo.required,parentSchema:P.properties.closeTo,data:m};e===null?e=[b]:e.push(b),t++}if(m.
within===void 0||!o.call(m,"within")){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"\
required",params:{missingProperty:"within"},schema:P.properties.closeTo.required,parentSchema:P.properties.closeTo,data:m};
e===null?e=[b]:e.push(b),t++}for(let b of Object.keys(m))if(!(b==="value"||b==="within")){let N={instancePath:l+"/closeT\
o",schemaPath:"#/properties/closeTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,
parentSchema:P.properties.closeTo,data:m};e===null?e=[N]:e.push(N),t++}if(m.value!==void 0&&o.call(m,"value")){let b=m.value;
if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"){let N={instancePath:l+"/closeTo/value",schemaPath:"#/properti\
es/closeTo/properties/value/type",keyword:"type",params:{type:P.properties.closeTo.properties.value.type},schema:P.properties.
closeTo.properties.value.type,parentSchema:P.properties.closeTo.properties.value,data:b};e===null?e=[N]:e.push(N),t++}}if(m.
within!==void 0&&o.call(m,"within")){let b=m.within;if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"){let N={instancePath:l+
"/closeTo/within",schemaPath:"#/properties/closeTo/properties/within/type",keyword:"type",params:{type:P.properties.closeTo.
properties.within.type},schema:P.properties.closeTo.properties.within.type,parentSchema:P.properties.closeTo.properties.
within,data:b};e===null?e=[N]:e.push(N),t++}}}else{let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/typ\
e",keyword:"type",params:{type:"object"},schema:P.properties.closeTo.type,parentSchema:P.properties.closeTo,data:m};e===
null?e=[b]:e.push(b),t++}}if(r.coerce!==void 0&&o.call(r,"coerce")){let m=r.coerce;if(!(m==="warn"||m==="error"||m==="al\
low")){let g={instancePath:l+"/coerce",schemaPath:"#/properties/coerce/enum",keyword:"enum",params:{allowedValues:P.properties.
coerce.enum},schema:P.properties.coerce.enum,parentSchema:P.properties.coerce,data:m};e===null?e=[g]:e.push(g),t++}}if(r.
each!==void 0&&o.call(r,"each")&&(Te.validate(r.each,{instancePath:l+"/each",parentData:r,parentDataProperty:"each",rootData:K,
dynamicAnchors:Y})||(e=te(e,Te.validate.errors),t=e.length)),r.empty!==void 0&&o.call(r,"empty")){let m=r.empty;if(typeof m!=
"boolean"){let g={instancePath:l+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:P.
properties.empty.type,parentSchema:P.properties.empty,data:m};e===null?e=[g]:e.push(g),t++}}if(r.format!==void 0&&o.call(
r,"format")){let m=r.format;if(!(m==="email"||m==="uuid"||m==="date"||m==="date-time"||m==="uri"||m==="phone"||m==="ipv4"||
m==="ipv6")){let g={instancePath:l+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:P.
properties.format.enum},schema:P.properties.format.enum,parentSchema:P.properties.format,data:m};e===null?e=[g]:e.push(g),
t++}}if(r.length!==void 0&&o.call(r,"length")){let m=r.length;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let g={instancePath:l+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},schema:P.properties.
length.type,parentSchema:P.properties.length,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m=="number"&&isFinite(m)&&(m<
0||isNaN(m))){let g={instancePath:l+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:P.properties.length,data:m};e===null?e=[g]:e.push(g),t++}}if(r.level!==void 0&&o.call(
r,"level")){let m=r.level;if(!(m==="error"||m==="warning")){let g={instancePath:l+"/level",schemaPath:"#/properties/leve\
l/enum",keyword:"enum",params:{allowedValues:P.properties.level.enum},schema:P.properties.level.enum,parentSchema:P.properties.
level,data:m};e===null?e=[g]:e.push(g),t++}}if(r.matches!==void 0&&o.call(r,"matches")){let m=r.matches;if(typeof m=="st\
ring"){if(Z(m)<1){let g={instancePath:l+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:P.properties.matches,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:l+"/m\
atches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type:"string"},schema:P.properties.matches.type,parentSchema:P.
properties.matches,data:m};e===null?e=[g]:e.push(g),t++}}if(r.max!==void 0&&o.call(r,"max")){let m=r.max;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let g={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"typ\
e",params:{type:P.properties.max.type},schema:P.properties.max.type,parentSchema:P.properties.max,data:m};e===null?e=[g]:
e.push(g),t++}}if(r.maxLength!==void 0&&o.call(r,"maxLength")){let m=r.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let g={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"\
integer"},schema:P.properties.maxLength.type,parentSchema:P.properties.maxLength,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){let g={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.maxLength,data:m};e===null?e=[g]:e.push(g),
t++}}if(r.min!==void 0&&o.call(r,"min")){let m=r.min;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let g={instancePath:l+
"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:P.properties.min.type},schema:P.properties.min.type,
parentSchema:P.properties.min,data:m};e===null?e=[g]:e.push(g),t++}}if(r.minLength!==void 0&&o.call(r,"minLength")){let m=r.
minLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let g={instancePath:l+"/minLength",schemaPath:"#/pro\
perties/minLength/type",keyword:"type",params:{type:"integer"},schema:P.properties.minLength.type,parentSchema:P.properties.
minLength,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let g={instancePath:l+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.
properties.minLength,data:m};e===null?e=[g]:e.push(g),t++}}if(r.oneOf!==void 0&&o.call(r,"oneOf")){let m=r.oneOf;if(Array.
isArray(m)){if(m.length<1){let g={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:P.properties.oneOf,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:l+"/one\
Of",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"array"},schema:P.properties.oneOf.type,parentSchema:P.
properties.oneOf,data:m};e===null?e=[g]:e.push(g),t++}}if(r.optional!==void 0&&o.call(r,"optional")){let m=r.optional;if(typeof m!=
"boolean"){let g={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolea\
n"},schema:P.properties.optional.type,parentSchema:P.properties.optional,data:m};e===null?e=[g]:e.push(g),t++}}if(r.schema!==
void 0&&o.call(r,"schema")){let m=r.schema,g=t,H=t,ee=t,U=!1,J=t;if(t===J)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;
if((m.$typed===void 0||!o.call(m,"$typed"))&&(b="$typed")){let N={};e===null?e=[N]:e.push(N),t++}}else{let b={};e===null?
e=[b]:e.push(b),t++}var G=J===t;U=U||G;let W=t;if(t===W)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if((m.$template===
void 0||!o.call(m,"$template"))&&(b="$template")){let N={};e===null?e=[N]:e.push(N),t++}}else{let b={};e===null?e=[b]:e.
push(b),t++}var G=W===t;if(U=U||G,U)t=ee,e!==null&&(ee?e.length=ee:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var T=H===
t;if(T){let b={instancePath:l+"/schema",schemaPath:"#/properties/schema/not",keyword:"not",params:{},schema:P.properties.
schema.not,parentSchema:P.properties.schema,data:m};e===null?e=[b]:e.push(b),t++}else t=g,e!==null&&(g?e.length=g:e=null);
if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1){let b={instancePath:l+"/schema",schemaPath:"#/p\
roperties/schema/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.schema,data:m};
e===null?e=[b]:e.push(b),t++}if(m.file!==void 0&&o.call(m,"file")){let b=m.file;if(typeof b=="string"){if(Z(b)<1){let N={
instancePath:l+"/schema/file",schemaPath:"#/properties/schema/properties/file/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:P.properties.schema.properties.file,data:b};e===null?e=[N]:e.push(N),t++}}else{let N={instancePath:l+
"/schema/file",schemaPath:"#/properties/schema/properties/file/type",keyword:"type",params:{type:"string"},schema:P.properties.
schema.properties.file.type,parentSchema:P.properties.schema.properties.file,data:b};e===null?e=[N]:e.push(N),t++}}}else{
let b={instancePath:l+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},schema:P.properties.
schema.type,parentSchema:P.properties.schema,data:m};e===null?e=[b]:e.push(b),t++}}if(r.type!==void 0&&o.call(r,"type")){
let m=r.type;if(!(m==="string"||m==="number"||m==="integer"||m==="boolean"||m==="array"||m==="object"||m==="null")){let g={
instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:P.properties.type.enum},
schema:P.properties.type.enum,parentSchema:P.properties.type,data:m};e===null?e=[g]:e.push(g),t++}}if(r.unordered!==void 0&&
o.call(r,"unordered")){let m=r.unordered;if(!Array.isArray(m)){let g={instancePath:l+"/unordered",schemaPath:"#/properti\
es/unordered/type",keyword:"type",params:{type:"array"},schema:P.properties.unordered.type,parentSchema:P.properties.unordered,
data:m};e===null?e=[g]:e.push(g),t++}}}return Q.errors=e,t===0}Q.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,
check:!0,closeTo:!0,coerce:!0,contains:!0,each:!0,empty:!0,endsWith:!0,equals:!0,format:!0,length:!0,level:!0,matches:!0,
max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,schema:!0,startsWith:!0,type:!0,unordered:!0},dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){
let e=null,t=0,D=de.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let B=t,pe=t,G=t,T=!1,m=t;
if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!o.call(r,"$typed"))&&(i="$typed")){let f={};
e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=m===t;T=T||H;let g=t;if(t===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!o.call(r,"$template"))&&(i="$template")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=g===t;if(T=T||H,T)t=G,e!==null&&(G?e.length=G:e=null);else{
let i={};e===null?e=[i]:e.push(i),t++}var ee=pe===t;if(ee){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:q.not,parentSchema:q,data:r};e===null?e=[i]:e.push(i),t++}else t=B,e!==null&&(B?e.length=B:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="status"||i==="output"||i==="errors"||i==="latency"||i===
"strict"||i==="contract"||i==="check"||i==="snapshot")){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:q,data:r};e===null?e=[f]:e.push(f),t++}if(r.status!==
void 0&&o.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||i==="FAILED")){let f={instancePath:l+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:q.properties.status.enum},schema:q.properties.status.enum,
parentSchema:q.properties.status,data:i};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&o.call(r,"output")){let i=r.
output,f=t,w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$typed===void 0||!o.call(i,
"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var U=C===t;
x=x||U;let a=t;if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$template===void 0||!o.call(i,"$templat\
e"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var U=a===t;if(x=
x||U,x)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var J=w===t;if(J){let n={instancePath:l+
"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},schema:q.properties.output.not,parentSchema:q.properties.
output,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i))for(let n of Object.keys(i))Q(i[n],{instancePath:l+"/output/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,
rootData:K,dynamicAnchors:Y})||(e=te(e,Q.errors),t=e.length);else{let n={instancePath:l+"/output",schemaPath:"#/properti\
es/output/type",keyword:"type",params:{type:"object"},schema:q.properties.output.type,parentSchema:q.properties.output,data:i};
e===null?e=[n]:e.push(n),t++}}if(r.errors!==void 0&&o.call(r,"errors")){let i=r.errors;if(Array.isArray(i)){if(i.length<
1){let w={instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:q.properties.errors,data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let h=i[w],x=t,
C=t,a=t,n=!1,u=t;if(t===u)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||!o.call(h,"$typed"))&&
(d="$typed")){let I={};e===null?e=[I]:e.push(I),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var W=u===t;n=n||W;let k=t;
if(t===k)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$template"))&&(d="$temp\
late")){let I={};e===null?e=[I]:e.push(I),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var W=k===t;if(n=n||W,n)t=a,e!==
null&&(a?e.length=a:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var b=C===t;if(b){let d={instancePath:l+"/errors/"+
w,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:q.properties.errors.items.not,parentSchema:q.
properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){if(Object.keys(h).length<1){let d={instancePath:l+"/errors/"+w,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}for(let d of Object.keys(h))if(!(d==="code"||d==="message"||d==="field")){let I={instancePath:l+
"/errors/"+w,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:q.properties.errors.items,data:h};e===null?e=[I]:e.push(I),t++}h.code!==void 0&&o.call(h,"code")&&
(Q(h.code,{instancePath:l+"/errors/"+w+"/code",parentData:h,parentDataProperty:"code",rootData:K,dynamicAnchors:Y})||(e=
te(e,Q.errors),t=e.length)),h.message!==void 0&&o.call(h,"message")&&(Q(h.message,{instancePath:l+"/errors/"+w+"/message",
parentData:h,parentDataProperty:"message",rootData:K,dynamicAnchors:Y})||(e=te(e,Q.errors),t=e.length)),h.field!==void 0&&
o.call(h,"field")&&(Q(h.field,{instancePath:l+"/errors/"+w+"/field",parentData:h,parentDataProperty:"field",rootData:K,dynamicAnchors:Y})||
(e=te(e,Q.errors),t=e.length))}else{let d={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors/items/type",keyword:"\
type",params:{type:"object"},schema:q.properties.errors.items.type,parentSchema:q.properties.errors.items,data:h};e===null?
e=[d]:e.push(d),t++}}}else{let f={instancePath:l+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{
type:"array"},schema:q.properties.errors.type,parentSchema:q.properties.errors,data:i};e===null?e=[f]:e.push(f),t++}}if(r.
latency!==void 0&&o.call(r,"latency")){let i=r.latency,f=t,w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.isArray(
i)){let n;if((i.$typed===void 0||!o.call(i,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};
e===null?e=[n]:e.push(n),t++}var N=C===t;x=x||N;let a=t;if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.
$template===void 0||!o.call(i,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?
e=[n]:e.push(n),t++}var N=a===t;if(x=x||N,x)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}
var re=w===t;if(re){let n={instancePath:l+"/latency",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:q.
properties.latency.not,parentSchema:q.properties.latency,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=
f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){let n={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.properties.latency,
data:i};e===null?e=[n]:e.push(n),t++}for(let n of Object.keys(i))if(!(n==="max"||n==="warn")){let u={instancePath:l+"/la\
tency",schemaPath:"#/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
schema:!1,parentSchema:q.properties.latency,data:i};e===null?e=[u]:e.push(u),t++}if(i.max!==void 0&&o.call(i,"max")){let n=i.
max;if(typeof n=="string"){if(!he.test(n)){let u={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/propert\
ies/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",
parentSchema:q.properties.latency.properties.max,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:l+"/late\
ncy/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"type",params:{type:"string"},schema:q.properties.
latency.properties.max.type,parentSchema:q.properties.latency.properties.max,data:n};e===null?e=[u]:e.push(u),t++}}if(i.
warn!==void 0&&o.call(i,"warn")){let n=i.warn;if(typeof n=="string"){if(!he.test(n)){let u={instancePath:l+"/latency/war\
n",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)\
$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:q.properties.latency.properties.warn,data:n};e===null?e=[u]:e.push(
u),t++}}else{let u={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/type",keyword:"type",
params:{type:"string"},schema:q.properties.latency.properties.warn.type,parentSchema:q.properties.latency.properties.warn,
data:n};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:l+"/latency",schemaPath:"#/properties/latency/type",keyword:"\
type",params:{type:"object"},schema:q.properties.latency.type,parentSchema:q.properties.latency,data:i};e===null?e=[n]:e.
push(n),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let i=r.strict;if(typeof i!="boolean"){let f={instancePath:l+"/st\
rict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:q.properties.strict.type,parentSchema:q.
properties.strict,data:i};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.call(r,"contract")){let i=r.contract;if(typeof i!=
"boolean"){let f={instancePath:l+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type:"boolea\
n"},schema:q.properties.contract.type,parentSchema:q.properties.contract,data:i};e===null?e=[f]:e.push(f),t++}}if(r.check!==
void 0&&o.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.isArray(i)){let f={instancePath:l+"/check",schemaPath:"\
#/properties/check/type",keyword:"type",params:{type:q.properties.check.type},schema:q.properties.check.type,parentSchema:q.
properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i=="string"&&Z(i)<1){let f={instancePath:l+"/check",schemaPath:"\
#/properties/check/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.properties.check,data:i};e===
null?e=[f]:e.push(f),t++}if(Array.isArray(i)){if(i.length<1){let w={instancePath:l+"/check",schemaPath:"#/properties/che\
ck/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.properties.check,data:i};e===null?e=[w]:e.push(
w),t++}let f=i.length;for(let w=0;w<f;w++){let h=i[w];if(typeof h=="string"){if(Z(h)<1){let x={instancePath:l+"/check/"+
w,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:q.properties.
check.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+"/check/"+w,schemaPath:"#/properties/check/\
items/type",keyword:"type",params:{type:"string"},schema:q.properties.check.items.type,parentSchema:q.properties.check.items,
data:h};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&o.call(r,"snapshot")){let i=r.snapshot;if(typeof i!="boo\
lean"){let f={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"boolean"},
schema:q.properties.snapshot.type,parentSchema:q.properties.snapshot,data:i};e===null?e=[f]:e.push(f),t++}}}else{let i={
instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.type,parentSchema:q,data:r};e===null?e=
[i]:e.push(i),t++}return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var _={title:"Expecta\
tions under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"string",minLength:1,examples:["in\
puts.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"ob\
ject",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field",examples:["CUSTOMER_\
NOT_FOUND"]},message:{$ref:"#/$defs/field",examples:["No such customer"]},field:{$ref:"#/$defs/field",examples:["phone"]}},
examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,
minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"strin\
g",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,examples:[!0]},contract:{type:"bo\
olean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"string",minLength:1,examples:["\
output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{type:"boolean",default:!1,
examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"FAILED"}],not:{anyOf:[{type:"object",required:["$typed"]},
{type:"object",required:["$template"]}]}};function ge(r,{instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,
dynamicAnchors:Y={}}={}){let e=null,t=0,D=ge.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);
let B=t,pe=t,G=t,T=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!o.call(r,"\
$typed"))&&(i="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=m===t;T=
T||H;let g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!o.call(r,"$template"))&&
(i="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=g===t;if(T=T||H,
T)t=G,e!==null&&(G?e.length=G:e=null);else{let i={};e===null?e=[i]:e.push(i),t++}var ee=pe===t;if(ee){let i={instancePath:l,
schemaPath:"#/not",keyword:"not",params:{},schema:_.not,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}else t=B,e!==
null&&(B?e.length=B:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!o.call(_.properties,
i)){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:_,data:r};e===null?e=[f]:e.push(f),t++}if(r.when!==void 0&&o.call(r,"when")){let i=r.when;if(typeof i==
"string"){if(Z(i)<1){let f={instancePath:l+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.when,data:i};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:l+"/when",
schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},schema:_.properties.when.type,parentSchema:_.properties.
when,data:i};e===null?e=[f]:e.push(f),t++}}if(r.status!==void 0&&o.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||
i==="FAILED")){let f={instancePath:l+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:_.
properties.status.enum},schema:_.properties.status.enum,parentSchema:_.properties.status,data:i};e===null?e=[f]:e.push(f),
t++}}if(r.output!==void 0&&o.call(r,"output")){let i=r.output,f=t,w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.
isArray(i)){let n;if((i.$typed===void 0||!o.call(i,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let n={};e===null?e=[n]:e.push(n),t++}var U=C===t;x=x||U;let a=t;if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;
if((i.$template===void 0||!o.call(i,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};
e===null?e=[n]:e.push(n),t++}var U=a===t;if(x=x||U,x)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.
push(n),t++}var J=w===t;if(J){let n={instancePath:l+"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},
schema:_.properties.output.not,parentSchema:_.properties.output,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let n of Object.keys(i))Q(i[n],{instancePath:l+"/o\
utput/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:K,dynamicAnchors:Y})||(e=te(
e,Q.errors),t=e.length);else{let n={instancePath:l+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{
type:"object"},schema:_.properties.output.type,parentSchema:_.properties.output,data:i};e===null?e=[n]:e.push(n),t++}}if(r.
errors!==void 0&&o.call(r,"errors")){let i=r.errors;if(Array.isArray(i)){if(i.length<1){let w={instancePath:l+"/errors",
schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.properties.errors,
data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let h=i[w],x=t,C=t,a=t,n=!1,u=t;if(t===u)if(h&&
typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||!o.call(h,"$typed"))&&(d="$typed")){let I={};e===null?
e=[I]:e.push(I),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var W=u===t;n=n||W;let k=t;if(t===k)if(h&&typeof h=="obj\
ect"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$template"))&&(d="$template")){let I={};e===null?e=[
I]:e.push(I),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var W=k===t;if(n=n||W,n)t=a,e!==null&&(a?e.length=a:e=null);else{
let d={};e===null?e=[d]:e.push(d),t++}var b=C===t;if(b){let d={instancePath:l+"/errors/"+w,schemaPath:"#/properties/erro\
rs/items/not",keyword:"not",params:{},schema:_.properties.errors.items.not,parentSchema:_.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.
keys(h).length<1){let d={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors/items/minProperties",keyword:"minPr\
operties",params:{limit:1},schema:1,parentSchema:_.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}for(let d of Object.
keys(h))if(!(d==="code"||d==="message"||d==="field")){let I={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},schema:!1,parentSchema:_.properties.
errors.items,data:h};e===null?e=[I]:e.push(I),t++}h.code!==void 0&&o.call(h,"code")&&(Q(h.code,{instancePath:l+"/errors/"+
w+"/code",parentData:h,parentDataProperty:"code",rootData:K,dynamicAnchors:Y})||(e=te(e,Q.errors),t=e.length)),h.message!==
void 0&&o.call(h,"message")&&(Q(h.message,{instancePath:l+"/errors/"+w+"/message",parentData:h,parentDataProperty:"messa\
ge",rootData:K,dynamicAnchors:Y})||(e=te(e,Q.errors),t=e.length)),h.field!==void 0&&o.call(h,"field")&&(Q(h.field,{instancePath:l+
"/errors/"+w+"/field",parentData:h,parentDataProperty:"field",rootData:K,dynamicAnchors:Y})||(e=te(e,Q.errors),t=e.length))}else{
let d={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:_.
properties.errors.items.type,parentSchema:_.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:_.properties.errors.type,parentSchema:_.
properties.errors,data:i};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&o.call(r,"latency")){let i=r.latency,f=t,
w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$typed===void 0||!o.call(i,"$typed"))&&
(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var N=C===t;x=x||N;let a=t;
if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$template===void 0||!o.call(i,"$template"))&&(n="$temp\
late")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var N=a===t;if(x=x||N,x)t=h,e!==
null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var re=w===t;if(re){let n={instancePath:l+"/laten\
cy",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:_.properties.latency.not,parentSchema:_.properties.
latency,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i)){if(Object.keys(i).length<1){let n={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:_.properties.latency,data:i};e===null?e=[n]:e.push(n),t++}for(let n of Object.
keys(i))if(!(n==="max"||n==="warn")){let u={instancePath:l+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:_.properties.latency,data:i};e===
null?e=[u]:e.push(u),t++}if(i.max!==void 0&&o.call(i,"max")){let n=i.max;if(typeof n=="string"){if(!he.test(n)){let u={instancePath:l+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.properties.max,data:n};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:_.properties.latency.properties.max.type,parentSchema:_.properties.latency.properties.
max,data:n};e===null?e=[u]:e.push(u),t++}}if(i.warn!==void 0&&o.call(i,"warn")){let n=i.warn;if(typeof n=="string"){if(!he.
test(n)){let u={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.
properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:l+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:_.properties.latency.properties.warn.type,parentSchema:_.
properties.latency.properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:_.properties.latency.type,parentSchema:_.properties.
latency,data:i};e===null?e=[n]:e.push(n),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let i=r.strict;if(typeof i!="boo\
lean"){let f={instancePath:l+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:_.
properties.strict.type,parentSchema:_.properties.strict,data:i};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.
call(r,"contract")){let i=r.contract;if(typeof i!="boolean"){let f={instancePath:l+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:_.properties.contract.type,parentSchema:_.properties.contract,
data:i};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&o.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.
isArray(i)){let f={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:_.properties.
check.type},schema:_.properties.check.type,parentSchema:_.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i==
"string"&&Z(i)<1){let f={instancePath:l+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(Array.isArray(i)){if(i.length<1){let w={
instancePath:l+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.
properties.check,data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let h=i[w];if(typeof h=="strin\
g"){if(Z(h)<1){let x={instancePath:l+"/check/"+w,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+
"/check/"+w,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:_.properties.check.items.
type,parentSchema:_.properties.check.items,data:h};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&o.call(r,"sna\
pshot")){let i=r.snapshot;if(typeof i!="boolean"){let f={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:_.properties.snapshot.type,parentSchema:_.properties.snapshot,data:i};
e===null?e=[f]:e.push(f),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[i]:e.push(i),t++}return ge.errors=e,t===0}ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function fe(r,{instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){
let e=null,t=0,D=fe.evaluated;if(D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0),!r||typeof r!="object"){
let $={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:ae.type},schema:ae.type,parentSchema:ae,data:r};e===
null?e=[$]:e.push($),t++}let B=t,pe=t,G=t,T=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$typed===
void 0||!o.call(r,"$typed"))&&($="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),
t++}var H=m===t;T=T||H;let g=t;if(t===g)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$template===void 0||!o.
call(r,"$template"))&&($="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),t++}
var H=g===t;if(T=T||H,T)t=G,e!==null&&(G?e.length=G:e=null);else{let $={};e===null?e=[$]:e.push($),t++}var ee=pe===t;if(ee){
let $={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:ae.not,parentSchema:ae,data:r};e===null?e=[$]:e.
push($),t++}else t=B,e!==null&&(B?e.length=B:e=null);let U=t,J=!0,W=t;if(!Array.isArray(r)){let $={};e===null?e=[$]:e.push(
$),t++}var b=W===t;if(t=U,e!==null&&(U?e.length=U:e=null),!b){let $=t;de(r,{instancePath:l,parentData:ie,parentDataProperty:ne,
rootData:K,dynamicAnchors:Y})||(e=te(e,de.errors),t=e.length);var b=$===t;if(J=b,J)var N=!0}if(!J){let $={instancePath:l,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:ae.allOf[0].if,parentSchema:ae.allOf[0],data:r};
e===null?e=[$]:e.push($),t++}let re=t,i=!0,f=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let $={};e===null?e=[$]:e.
push($),t++}let w=t,h=t,x=t,C=!1,a=t;if(t===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$typed===void 0||
!o.call(r,"$typed"))&&($="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),t++}var u=a===
t;C=C||u;let n=t;if(t===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$template===void 0||!o.call(r,"$templ\
ate"))&&($="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let $={};e===null?e=[$]:e.push($),t++}var u=n===t;if(C=
C||u,C)t=x,e!==null&&(x?e.length=x:e=null);else{let $={};e===null?e=[$]:e.push($),t++}var k=h===t;if(k){let $={};e===null?
e=[$]:e.push($),t++}else t=w,e!==null&&(w?e.length=w:e=null);var d=f===t;if(t=re,e!==null&&(re?e.length=re:e=null),!d){let $=t;
if(Array.isArray(r)){if(r.length<1){let V={instancePath:l,schemaPath:"#/allOf/1/else/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:ae.allOf[1].else,data:r};e===null?e=[V]:e.push(V),t++}let j=r.length;for(let V=0;V<j;V++)
ge(r[V],{instancePath:l+"/"+V,parentData:r,parentDataProperty:V,rootData:K,dynamicAnchors:Y})||(e=te(e,ge.errors),t=e.length)}else{
let j={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"array"},schema:ae.allOf[1].else.type,
parentSchema:ae.allOf[1].else,data:r};e===null?e=[j]:e.push(j),t++}var d=$===t;if(i=d,i)var I=!0}if(!i){let $={instancePath:l,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:ae.allOf[1].if,parentSchema:ae.allOf[1],data:r};
e===null?e=[$]:e.push($),t++}return fe.errors=e,D.props=N,D.items=I,t===0}fe.evaluated={dynamicProps:!0,dynamicItems:!0};
function Oe(r,{instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){let e=null,t=0,
D=Oe.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let B=t,pe=t,G=t,T=!1,m=t;if(t===m)if(r&&
typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!o.call(r,"$typed"))&&(i="$typed")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=m===t;T=T||H;let g=t;if(t===g)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let i;if((r.$template===void 0||!o.call(r,"$template"))&&(i="$template")){let f={};e===null?e=[
f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var H=g===t;if(T=T||H,T)t=G,e!==null&&(G?e.length=G:e=null);else{
let i={};e===null?e=[i]:e.push(i),t++}var ee=pe===t;if(ee){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:z.not,parentSchema:z,data:r};e===null?e=[i]:e.push(i),t++}else t=B,e!==null&&(B?e.length=B:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="name"||i==="inputs"||i==="matrix"||i==="mocks"||i==="\
expect"||i==="tags"||i==="skip"||i==="only")){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},schema:!1,parentSchema:z,data:r};e===null?e=[f]:e.push(f),t++}if(r.name!==void 0&&
o.call(r,"name")){let i=r.name;if(typeof i=="string"){if(Z(i)<1){let f={instancePath:l+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.name,data:i};e===null?e=[f]:e.push(
f),t++}}else{let f={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:z.
properties.name.type,parentSchema:z.properties.name,data:i};e===null?e=[f]:e.push(f),t++}}if(r.inputs!==void 0&&o.call(r,
"inputs")){let i=r.inputs,f=t,w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$typed===
void 0||!o.call(i,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),
t++}var U=C===t;x=x||U;let a=t;if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$template===void 0||!o.
call(i,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}
var U=a===t;if(x=x||U,x)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var J=w===t;if(J){
let n={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},schema:z.properties.inputs.
not,parentSchema:z.properties.inputs,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let n={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"t\
ype",params:{type:"object"},schema:z.properties.inputs.type,parentSchema:z.properties.inputs,data:i};e===null?e=[n]:e.push(
n),t++}}if(r.matrix!==void 0&&o.call(r,"matrix")){let i=r.matrix,f=t,w=t,h=t,x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&
!Array.isArray(i)){let n;if((i.$typed===void 0||!o.call(i,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let n={};e===null?e=[n]:e.push(n),t++}var W=C===t;x=x||W;let a=t;if(t===a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;
if((i.$template===void 0||!o.call(i,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};
e===null?e=[n]:e.push(n),t++}var W=a===t;if(x=x||W,x)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.
push(n),t++}var b=w===t;if(b){let n={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},
schema:z.properties.matrix.not,parentSchema:z.properties.matrix,data:i};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let n of Object.keys(i)){let u=i[n];if(Array.isArray(
u)){if(u.length<1){let k={instancePath:l+"/matrix/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/ma\
trix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:z.properties.matrix.additionalProperties,
data:u};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:l+"/matrix/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"array"},schema:z.properties.matrix.additionalProperties.
type,parentSchema:z.properties.matrix.additionalProperties,data:u};e===null?e=[k]:e.push(k),t++}}else{let n={instancePath:l+
"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:z.properties.matrix.type,parentSchema:z.
properties.matrix,data:i};e===null?e=[n]:e.push(n),t++}}if(r.mocks!==void 0&&o.call(r,"mocks")){let i=r.mocks,f=t,w=t,h=t,
x=!1,C=t;if(t===C)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$typed===void 0||!o.call(i,"$typed"))&&(n="$t\
yped")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var N=C===t;x=x||N;let a=t;if(t===
a)if(i&&typeof i=="object"&&!Array.isArray(i)){let n;if((i.$template===void 0||!o.call(i,"$template"))&&(n="$template")){
let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var N=a===t;if(x=x||N,x)t=h,e!==null&&
(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var re=w===t;if(re){let n={instancePath:l+"/mocks",schemaPath:"\
#/properties/mocks/not",keyword:"not",params:{},schema:z.properties.mocks.not,parentSchema:z.properties.mocks,data:i};e===
null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let n of Object.
keys(i))me(i[n],{instancePath:l+"/mocks/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:K,
dynamicAnchors:Y})||(e=te(e,me.errors),t=e.length);else{let n={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/ty\
pe",keyword:"type",params:{type:"object"},schema:z.properties.mocks.type,parentSchema:z.properties.mocks,data:i};e===null?
e=[n]:e.push(n),t++}}if(r.expect!==void 0&&o.call(r,"expect")&&(fe(r.expect,{instancePath:l+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:K,dynamicAnchors:Y})||(e=te(e,fe.errors),t=e.length)),r.tags!==void 0&&o.call(r,"tags")){let i=r.tags;if(Array.
isArray(i)){let f=i.length;for(let w=0;w<f;w++){let h=i[w];if(typeof h=="string"){if(!Ie.test(h)){let x={instancePath:l+
"/tags/"+w,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()\
]+$",parentSchema:z.properties.tags.items,data:h};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+"/tags/"+w,schemaPath:"\
#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:z.properties.tags.items.type,parentSchema:z.properties.
tags.items,data:h};e===null?e=[x]:e.push(x),t++}}}else{let f={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:z.properties.tags.type,parentSchema:z.properties.tags,data:i};e===null?e=[f]:
e.push(f),t++}}if(r.skip!==void 0&&o.call(r,"skip")){let i=r.skip;if(typeof i=="string"){if(Z(i)<1){let f={instancePath:l+
"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:z.properties.
skip,data:i};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:l+"/skip",schemaPath:"#/properties/skip/type",keyword:"\
type",params:{type:"string"},schema:z.properties.skip.type,parentSchema:z.properties.skip,data:i};e===null?e=[f]:e.push(
f),t++}}if(r.only!==void 0&&o.call(r,"only")){let i=r.only;if(typeof i!="boolean"){let f={instancePath:l+"/only",schemaPath:"\
#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:z.properties.only.type,parentSchema:z.properties.only,
data:i};e===null?e=[f]:e.push(f),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"objec\
t"},schema:z.type,parentSchema:z,data:r};e===null?e=[i]:e.push(i),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function be(r,{instancePath:l="",parentData:ie,parentDataProperty:ne,rootData:K=r,dynamicAnchors:Y={}}={}){
let e=null,t=0,D=be.evaluated;D.dynamicProps&&(D.props=void 0),D.dynamicItems&&(D.items=void 0);let B=t,pe=t,G=t,T=!1,m=t;
if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.$typed===void 0||!o.call(r,"$typed"))&&(a="$typed")){let n={};
e===null?e=[n]:e.push(n),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var H=m===t;T=T||H;let g=t;if(t===g)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if((r.$template===void 0||!o.call(r,"$template"))&&(a="$template")){let n={};e===null?
e=[n]:e.push(n),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var H=g===t;if(T=T||H,T)t=G,e!==null&&(G?e.length=G:e=null);else{
let a={};e===null?e=[a]:e.push(a),t++}var ee=pe===t;if(ee){let a={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:O.not,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}else t=B,e!==null&&(B?e.length=B:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.action===void 0||!o.call(r,"action")){let a={instancePath:l,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},schema:O.required,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}for(let a of Object.
keys(r))if(!o.call(O.properties,a)){let n={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:a},schema:!1,parentSchema:O,data:r};e===null?e=[n]:e.push(n),t++}if(r.version!==void 0&&
o.call(r,"version")){let a=r.version;if(a!==1){let n={instancePath:l+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},schema:1,parentSchema:O.properties.version,data:a};e===null?e=[n]:e.push(n),t++}}
if(r.suite!==void 0&&o.call(r,"suite")){let a=r.suite;if(typeof a=="string"){if(Z(a)<1){let n={instancePath:l+"/suite",schemaPath:"\
#/properties/suite/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.suite,data:a};e===
null?e=[n]:e.push(n),t++}}else{let n={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"},schema:O.properties.suite.type,parentSchema:O.properties.suite,data:a};e===null?e=[n]:e.push(n),t++}}if(r.
description!==void 0&&o.call(r,"description")){let a=r.description;if(typeof a!="string"){let n={instancePath:l+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:O.properties.description.
type,parentSchema:O.properties.description,data:a};e===null?e=[n]:e.push(n),t++}}if(r.owner!==void 0&&o.call(r,"owner")){
let a=r.owner;if(typeof a!="string"){let n={instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",
params:{type:"string"},schema:O.properties.owner.type,parentSchema:O.properties.owner,data:a};e===null?e=[n]:e.push(n),t++}}
if(r.action!==void 0&&o.call(r,"action")){let a=r.action;if(typeof a!="string"&&!(a&&typeof a=="object"&&!Array.isArray(
a))){let y={instancePath:l+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:O.properties.action.
type},schema:O.properties.action.type,parentSchema:O.properties.action,data:a};e===null?e=[y]:e.push(y),t++}let n=t,u=t,
k=t,d=!1,I=t;if(t===I)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$typed===void 0||!o.call(a,"$typed"))&&(y=
"$typed")){let j={};e===null?e=[j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var U=I===t;d=d||U;let $=t;
if(t===$)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$template===void 0||!o.call(a,"$template"))&&(y="$temp\
late")){let j={};e===null?e=[j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var U=$===t;if(d=d||U,d)t=k,e!==
null&&(k?e.length=k:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var J=u===t;if(J){let y={instancePath:l+"/action",
schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:O.properties.action.not,parentSchema:O.properties.action,
data:a};e===null?e=[y]:e.push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(typeof a=="string"&&Z(a)<1){let y={instancePath:l+
"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.
action,data:a};e===null?e=[y]:e.push(y),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(Object.keys(a).length<1){let y={
instancePath:l+"/action",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},schema:1,
parentSchema:O.properties.action,data:a};e===null?e=[y]:e.push(y),t++}for(let y of Object.keys(a)){let j=a[y];if(typeof j==
"string"){if(Z(j)<1){let V={instancePath:l+"/action/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.action.additionalProperties,
data:j};e===null?e=[V]:e.push(V),t++}}else{let V={instancePath:l+"/action/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:O.properties.action.additionalProperties.
type,parentSchema:O.properties.action.additionalProperties,data:j};e===null?e=[V]:e.push(V),t++}}}}if(r.mode!==void 0&&o.
call(r,"mode")){let a=r.mode;if(!(a==="test"||a==="draft"||a==="execute")){let n={instancePath:l+"/mode",schemaPath:"#/p\
roperties/mode/enum",keyword:"enum",params:{allowedValues:O.properties.mode.enum},schema:O.properties.mode.enum,parentSchema:O.
properties.mode,data:a};e===null?e=[n]:e.push(n),t++}}if(r.tags!==void 0&&o.call(r,"tags")){let a=r.tags;if(Array.isArray(
a)){let n=a.length;for(let u=0;u<n;u++){let k=a[u];if(typeof k=="string"){if(!Ie.test(k)){let d={instancePath:l+"/tags/"+
u,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:O.
properties.tags.items,data:k};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/tags/"+u,schemaPath:"#/properti\
es/tags/items/type",keyword:"type",params:{type:"string"},schema:O.properties.tags.items.type,parentSchema:O.properties.
tags.items,data:k};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:O.properties.tags.type,parentSchema:O.properties.tags,data:a};e===null?e=[n]:
e.push(n),t++}}if(r.inputs!==void 0&&o.call(r,"inputs")){let a=r.inputs,n=t,u=t,k=t,d=!1,I=t;if(t===I)if(a&&typeof a=="o\
bject"&&!Array.isArray(a)){let y;if((a.$typed===void 0||!o.call(a,"$typed"))&&(y="$typed")){let j={};e===null?e=[j]:e.push(
j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var W=I===t;d=d||W;let $=t;if(t===$)if(a&&typeof a=="object"&&!Array.
isArray(a)){let y;if((a.$template===void 0||!o.call(a,"$template"))&&(y="$template")){let j={};e===null?e=[j]:e.push(j),
t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var W=$===t;if(d=d||W,d)t=k,e!==null&&(k?e.length=k:e=null);else{let y={};
e===null?e=[y]:e.push(y),t++}var b=u===t;if(b){let y={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"\
not",params:{},schema:O.properties.inputs.not,parentSchema:O.properties.inputs,data:a};e===null?e=[y]:e.push(y),t++}else
t=n,e!==null&&(n?e.length=n:e=null);if(!(a&&typeof a=="object"&&!Array.isArray(a))){let y={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:O.properties.inputs.type,parentSchema:O.properties.
inputs,data:a};e===null?e=[y]:e.push(y),t++}}if(r.matrix!==void 0&&o.call(r,"matrix")){let a=r.matrix,n=t,u=t,k=t,d=!1,I=t;
if(t===I)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$typed===void 0||!o.call(a,"$typed"))&&(y="$typed")){let j={};
e===null?e=[j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var N=I===t;d=d||N;let $=t;if(t===$)if(a&&typeof a==
"object"&&!Array.isArray(a)){let y;if((a.$template===void 0||!o.call(a,"$template"))&&(y="$template")){let j={};e===null?
e=[j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var N=$===t;if(d=d||N,d)t=k,e!==null&&(k?e.length=k:e=null);else{
let y={};e===null?e=[y]:e.push(y),t++}var re=u===t;if(re){let y={instancePath:l+"/matrix",schemaPath:"#/properties/matri\
x/not",keyword:"not",params:{},schema:O.properties.matrix.not,parentSchema:O.properties.matrix,data:a};e===null?e=[y]:e.
push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(a&&typeof a=="object"&&!Array.isArray(a))for(let y of Object.keys(
a)){let j=a[y];if(Array.isArray(j)){if(j.length<1){let V={instancePath:l+"/matrix/"+y.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.
properties.matrix.additionalProperties,data:j};e===null?e=[V]:e.push(V),t++}}else{let V={instancePath:l+"/matrix/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:O.properties.matrix.additionalProperties.type,parentSchema:O.properties.matrix.additionalProperties,data:j};
e===null?e=[V]:e.push(V),t++}}else{let y={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:O.properties.matrix.type,parentSchema:O.properties.matrix,data:a};e===null?e=[y]:e.push(y),
t++}}if(r.combine!==void 0&&o.call(r,"combine")){let a=r.combine;if(!(a==="all"||a==="pairwise"||a==="zip")){let n={instancePath:l+
"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{allowedValues:O.properties.combine.enum},schema:O.
properties.combine.enum,parentSchema:O.properties.combine,data:a};e===null?e=[n]:e.push(n),t++}}if(r.exclude!==void 0&&o.
call(r,"exclude")){let a=r.exclude;if(Array.isArray(a)){let n=a.length;for(let u=0;u<n;u++){let k=a[u],d=t,I=t,$=t,y=!1,
j=t;if(t===j)if(k&&typeof k=="object"&&!Array.isArray(k)){let L;if((k.$typed===void 0||!o.call(k,"$typed"))&&(L="$typed")){
let se={};e===null?e=[se]:e.push(se),t++}}else{let L={};e===null?e=[L]:e.push(L),t++}var i=j===t;y=y||i;let V=t;if(t===V)
if(k&&typeof k=="object"&&!Array.isArray(k)){let L;if((k.$template===void 0||!o.call(k,"$template"))&&(L="$template")){let se={};
e===null?e=[se]:e.push(se),t++}}else{let L={};e===null?e=[L]:e.push(L),t++}var i=V===t;if(y=y||i,y)t=$,e!==null&&($?e.length=
$:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var f=I===t;if(f){let L={instancePath:l+"/exclude/"+u,schemaPath:"#\
/properties/exclude/items/not",keyword:"not",params:{},schema:O.properties.exclude.items.not,parentSchema:O.properties.exclude.
items,data:k};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&(d?e.length=d:e=null);if(k&&typeof k=="object"&&!Array.isArray(
k)){if(Object.keys(k).length<1){let L={instancePath:l+"/exclude/"+u,schemaPath:"#/properties/exclude/items/minProperties",
keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.properties.exclude.items,data:k};e===null?e=[L]:e.push(
L),t++}}else{let L={instancePath:l+"/exclude/"+u,schemaPath:"#/properties/exclude/items/type",keyword:"type",params:{type:"\
object"},schema:O.properties.exclude.items.type,parentSchema:O.properties.exclude.items,data:k};e===null?e=[L]:e.push(L),
t++}}}else{let n={instancePath:l+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"},
schema:O.properties.exclude.type,parentSchema:O.properties.exclude,data:a};e===null?e=[n]:e.push(n),t++}}if(r.include!==
void 0&&o.call(r,"include")){let a=r.include;if(Array.isArray(a)){let n=a.length;for(let u=0;u<n;u++){let k=a[u],d=t,I=t,
$=t,y=!1,j=t;if(t===j)if(k&&typeof k=="object"&&!Array.isArray(k)){let L;if((k.$typed===void 0||!o.call(k,"$typed"))&&(L=
"$typed")){let se={};e===null?e=[se]:e.push(se),t++}}else{let L={};e===null?e=[L]:e.push(L),t++}var w=j===t;y=y||w;let V=t;
if(t===V)if(k&&typeof k=="object"&&!Array.isArray(k)){let L;if((k.$template===void 0||!o.call(k,"$template"))&&(L="$temp\
late")){let se={};e===null?e=[se]:e.push(se),t++}}else{let L={};e===null?e=[L]:e.push(L),t++}var w=V===t;if(y=y||w,y)t=$,
e!==null&&($?e.length=$:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var h=I===t;if(h){let L={instancePath:l+"/inc\
lude/"+u,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:O.properties.include.items.not,parentSchema:O.
properties.include.items,data:k};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&(d?e.length=d:e=null);if(k&&typeof k=="\
object"&&!Array.isArray(k)){if(Object.keys(k).length<1){let L={instancePath:l+"/include/"+u,schemaPath:"#/properties/inc\
lude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.properties.include.items,data:k};
e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:l+"/include/"+u,schemaPath:"#/properties/include/items/type",keyword:"\
type",params:{type:"object"},schema:O.properties.include.items.type,parentSchema:O.properties.include.items,data:k};e===
null?e=[L]:e.push(L),t++}}}else{let n={instancePath:l+"/include",schemaPath:"#/properties/include/type",keyword:"type",params:{
type:"array"},schema:O.properties.include.type,parentSchema:O.properties.include,data:a};e===null?e=[n]:e.push(n),t++}}if(r.
cases!==void 0&&o.call(r,"cases")){let a=r.cases;if(Array.isArray(a)){if(a.length<1){let u={instancePath:l+"/cases",schemaPath:"\
#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.cases,data:a};e===null?
e=[u]:e.push(u),t++}let n=a.length;for(let u=0;u<n;u++)Oe(a[u],{instancePath:l+"/cases/"+u,parentData:a,parentDataProperty:u,
rootData:K,dynamicAnchors:Y})||(e=te(e,Oe.errors),t=e.length)}else{let n={instancePath:l+"/cases",schemaPath:"#/properti\
es/cases/type",keyword:"type",params:{type:"array"},schema:O.properties.cases.type,parentSchema:O.properties.cases,data:a};
e===null?e=[n]:e.push(n),t++}}if(r.mocks!==void 0&&o.call(r,"mocks")){let a=r.mocks,n=t,u=t,k=t,d=!1,I=t;if(t===I)if(a&&
typeof a=="object"&&!Array.isArray(a)){let y;if((a.$typed===void 0||!o.call(a,"$typed"))&&(y="$typed")){let j={};e===null?
e=[j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var x=I===t;d=d||x;let $=t;if(t===$)if(a&&typeof a=="obj\
ect"&&!Array.isArray(a)){let y;if((a.$template===void 0||!o.call(a,"$template"))&&(y="$template")){let j={};e===null?e=[
j]:e.push(j),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var x=$===t;if(d=d||x,d)t=k,e!==null&&(k?e.length=k:e=null);else{
let y={};e===null?e=[y]:e.push(y),t++}var C=u===t;if(C){let y={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/no\
t",keyword:"not",params:{},schema:O.properties.mocks.not,parentSchema:O.properties.mocks,data:a};e===null?e=[y]:e.push(y),
t++}else t=n,e!==null&&(n?e.length=n:e=null);if(a&&typeof a=="object"&&!Array.isArray(a))for(let y of Object.keys(a))me(
a[y],{instancePath:l+"/mocks/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:y,rootData:K,dynamicAnchors:Y})||
(e=te(e,me.errors),t=e.length);else{let y={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"type",params:{
type:"object"},schema:O.properties.mocks.type,parentSchema:O.properties.mocks,data:a};e===null?e=[y]:e.push(y),t++}}if(r.
expect!==void 0&&o.call(r,"expect")&&(fe(r.expect,{instancePath:l+"/expect",parentData:r,parentDataProperty:"expect",rootData:K,
dynamicAnchors:Y})||(e=te(e,fe.errors),t=e.length)),r.timeout!==void 0&&o.call(r,"timeout")){let a=r.timeout;if(typeof a==
"string"){if(!he.test(a)){let n={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{
pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:O.properties.timeout,data:a};
e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",
params:{type:"string"},schema:O.properties.timeout.type,parentSchema:O.properties.timeout,data:a};e===null?e=[n]:e.push(
n),t++}}if(r.idempotent!==void 0&&o.call(r,"idempotent")){let a=r.idempotent;if(typeof a!="boolean"){let n={instancePath:l+
"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:O.properties.idempotent.
type,parentSchema:O.properties.idempotent,data:a};e===null?e=[n]:e.push(n),t++}}if(r.serial!==void 0&&o.call(r,"serial")){
let a=r.serial;if(typeof a=="string"){if(Z(a)<1){let n={instancePath:l+"/serial",schemaPath:"#/properties/serial/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.serial,data:a};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:l+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"string"},schema:O.properties.
serial.type,parentSchema:O.properties.serial,data:a};e===null?e=[n]:e.push(n),t++}}if(r.repeat!==void 0&&o.call(r,"repea\
t")){let a=r.repeat;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:l+"/repeat",schemaPath:"\
#/properties/repeat/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeat.type,parentSchema:O.properties.
repeat,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a)){let n={instancePath:l+
"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:O.
properties.repeat,data:a};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={instancePath:l+"/repeat",schemaPath:"#/p\
roperties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.repeat,data:a};
e===null?e=[n]:e.push(n),t++}}}if(r.sensitive!==void 0&&o.call(r,"sensitive")){let a=r.sensitive;if(Array.isArray(a)){let n=a.
length;for(let u=0;u<n;u++){let k=a[u];if(typeof k=="string"){if(Z(k)<1){let d={instancePath:l+"/sensitive/"+u,schemaPath:"\
#/properties/sensitive/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.sensitive.
items,data:k};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/sensitive/"+u,schemaPath:"#/properties/sensitiv\
e/items/type",keyword:"type",params:{type:"string"},schema:O.properties.sensitive.items.type,parentSchema:O.properties.sensitive.
items,data:k};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:l+"/sensitive",schemaPath:"#/properties/sensitive/\
type",keyword:"type",params:{type:"array"},schema:O.properties.sensitive.type,parentSchema:O.properties.sensitive,data:a};
e===null?e=[n]:e.push(n),t++}}if(r.flatten!==void 0&&o.call(r,"flatten")){let a=r.flatten;if(typeof a!="boolean"){let n={
instancePath:l+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:O.properties.
flatten.type,parentSchema:O.properties.flatten,data:a};e===null?e=[n]:e.push(n),t++}}if(r.skip!==void 0&&o.call(r,"skip")){
let a=r.skip;if(typeof a=="string"){if(Z(a)<1){let n={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:O.properties.skip,data:a};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:l+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:O.properties.skip.type,parentSchema:O.
properties.skip,data:a};e===null?e=[n]:e.push(n),t++}}if(r.only!==void 0&&o.call(r,"only")){let a=r.only;if(typeof a!="b\
oolean"){let n={instancePath:l+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.only.type,parentSchema:O.properties.only,data:a};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:l,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}return be.
errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,l){if(r===null)return l;for(let ie of l)
r.push(ie);return r}export{Xe as default,Ye as validate};
