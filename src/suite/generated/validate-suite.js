// Written by `npm run generate`.
var He=(r,l)=>()=>{try{return l||r((l={exports:{}}).exports,l),l.exports}catch(ce){throw l=0,ce}};var Ze=He(Me=>{"use strict";Object.defineProperty(Me,"__esModule",{value:!0});function Ke(r){let l=r.length,ce=0,ye=0,X;
for(;ye<l;)ce++,X=r.charCodeAt(ye++),X>=55296&&X<=56319&&ye<l&&(X=r.charCodeAt(ye),(X&64512)===56320&&ye++);return ce}Me.
default=Ke;Ke.code='require("ajv/dist/runtime/ucs2length").default'});var Je=Te,Qe=Te,g={$schema:"https://json-schema.org/draft/2020-12/schema",title:"A suite of tests for a Genesys Cloud Da\
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
EUR"}]]},cases:{type:["array","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},else:{type:"array",minItems:1,items:{$ref:"#/$defs/case"}}},{if:{type:"array"},else:{
$ref:"#/$defs/caseFile"}}],examples:[[{name:"pick up",inputs:{includeShipping:!1}}],{file:"orders.csv"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{$ref:"\
#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},expect:{$ref:"#/$defs/expect"},timeout:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
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
emplate"]}]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["sm\
oke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone until Monday"]},only:{
type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"\
FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},caseFile:{title:"A \
file of cases",type:"object",additionalProperties:!1,required:["file"],properties:{file:{type:"string",minLength:1,examples:[
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
d",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}}},
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},a=Object.prototype.hasOwnProperty,
Y=Ze().default,Ge=new RegExp("^[^\\s()]+$","u"),Le=new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$","u"),K={title:"A case",type:"\
object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"\
object",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,
examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{
type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},expect:{$ref:"#\
/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[["orders","s\
moke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone until Monday"]},only:{type:"boolean",default:!1,
examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{anyOf:[{
type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},c={title:"A generated value",type:["string",
"object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"object",
required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{
type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"array",items:{type:"\
number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[{type:"choi\
ce",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
{type:"object",properties:{type:{const:"env"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_AP\
I_KEY"]}},required:["type","name"],additionalProperties:!1,examples:[{type:"env",name:"ORDER_API_KEY"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"fake"},kind:{
type:"string",minLength:1,examples:["person.fullName","airline.aircraftType","airline.flightNumber","airline.recordLocat\
or","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetacean","animal.cow","animal.crocodilia","animal.d\
og","animal.fish","animal.horse","animal.insect","animal.lion","animal.petName","animal.rabbit","animal.rodent","animal.\
snake","animal.type","book.author","book.format","book.genre","book.publisher","book.series","book.title","color.cssSupp\
ortedFunction","color.cssSupportedSpace","color.human","color.rgb","color.space","commerce.department","commerce.isbn","\
commerce.price","commerce.product","commerce.productAdjective","commerce.productDescription","commerce.productMaterial",
"commerce.productName","commerce.upc","company.buzzAdjective","company.buzzNoun","company.buzzPhrase","company.buzzVerb",
"company.catchPhrase","company.catchPhraseAdjective","company.catchPhraseDescriptor","company.catchPhraseNoun","company.\
name","database.collation","database.column","database.engine","database.mongodbObjectId","database.type","datatype.bool\
ean","date.anytime","date.birthdate","date.future","date.month","date.past","date.recent","date.soon","date.timeZone","d\
ate.weekday","finance.accountName","finance.accountNumber","finance.amount","finance.bic","finance.bitcoinAddress","fina\
nce.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber","finance.currencyCode","finance.currencyName","\
finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAddress","finance.iban","finance.litecoinAddress",
"finance.pin","finance.routingNumber","finance.transactionDescription","finance.transactionType","food.adjective","food.\
description","food.dish","food.ethnicCategory","food.fruit","food.ingredient","food.meat","food.spice","food.vegetable",
"git.branch","git.commitDate","git.commitEntry","git.commitMessage","git.commitSha","hacker.abbreviation","hacker.adject\
ive","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image.avatar","image.avatarGitHub","image.dataUri","i\
mage.personPortrait","image.url","image.urlPicsumPhotos","internet.displayName","internet.domainName","internet.domainSu\
ffix","internet.domainWord","internet.email","internet.emoji","internet.exampleEmail","internet.httpMethod","internet.ht\
tpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jwt","internet.jwtAlgorithm","internet.mac","inter\
net.password","internet.port","internet.protocol","internet.url","internet.userAgent","internet.username","location.buil\
dingNumber","location.cardinalDirection","location.city","location.continent","location.country","location.countryCode",
"location.county","location.direction","location.latitude","location.longitude","location.ordinalDirection","location.po\
stalAddress","location.secondaryAddress","location.state","location.street","location.streetAddress","location.timeZone",
"location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","lorem.sentence","lorem.sentences","lorem.slug","l\
orem.text","lorem.word","lorem.words","music.album","music.artist","music.genre","music.songName","number.binary","numbe\
r.float","number.hex","number.int","number.octal","number.romanNumeral","person.bio","person.firstName","person.gender",
"person.jobArea","person.jobDescriptor","person.jobTitle","person.jobType","person.lastName","person.middleName","person\
.prefix","person.sex","person.sexType","person.suffix","person.zodiacSign","phone.imei","phone.number","string.alpha","s\
tring.alphanumeric","string.binary","string.hexadecimal","string.nanoid","string.numeric","string.octal","string.sample",
"string.symbol","string.ulid","string.uuid","system.commonFileExt","system.commonFileName","system.commonFileType","syst\
em.cron","system.directoryPath","system.fileExt","system.fileName","system.filePath","system.fileType","system.mimeType",
"system.networkInterface","system.semver","vehicle.bicycle","vehicle.color","vehicle.fuel","vehicle.manufacturer","vehic\
le.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm","word.adjective","word.adverb","word.conjunction",
"word.interjection","word.noun","word.preposition","word.sample","word.verb","word.words"]},locale:{type:"string",minLength:1,
default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","en","en_AU","en_AU_oc\
ker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo","es","es_MX","fa","f\
i","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_lati\
n","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","s\
v","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type","kind"],additionalProperties:!1,
examples:[{type:"fake",kind:"person.fullName",locale:"de"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"objec\
t",required:["$template"]}]}},{type:"object",properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,
examples:["fixtures/body.txt"]}},required:["type","path"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/\
body.txt"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{
type:"integer",minimum:-9007199254740991,maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[
{type:"integer",min:1,max:100}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
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
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},We=new RegExp("^[A-Za-z_][A-Za\
-z0-9_]*$","u");function Pe(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){
let e=null,t=0,F=Pe.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){let N={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:c.type},schema:c.
type,parentSchema:c,data:r};e===null?e=[N]:e.push(N),t++}let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.
isArray(r)){let N;if((r.$typed===void 0||!a.call(r,"$typed"))&&(N="$typed")){let ue={};e===null?e=[ue]:e.push(ue),t++}}else{
let N={};e===null?e=[N]:e.push(N),t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let N;
if((r.$template===void 0||!a.call(r,"$template"))&&(N="$template")){let ue={};e===null?e=[ue]:e.push(ue),t++}}else{let N={};
e===null?e=[N]:e.push(N),t++}var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{let N={};e===null?e=[N]:e.
push(N),t++}var le=me===t;if(le){let N={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:c.not,parentSchema:c,
data:r};e===null?e=[N]:e.push(N),t++}else t=G,e!==null&&(G?e.length=G:e=null);let $=t,R=!0,J=t;if(!(r&&typeof r=="object"&&
!Array.isArray(r))){let N={};e===null?e=[N]:e.push(N),t++}let b=t,I=t,fe=t,i=!1,f=t;if(t===f)if(r&&typeof r=="object"&&!Array.
isArray(r)){let N;if((r.$typed===void 0||!a.call(r,"$typed"))&&(N="$typed")){let ue={};e===null?e=[ue]:e.push(ue),t++}}else{
let N={};e===null?e=[N]:e.push(N),t++}var y=f===t;i=i||y;let w=t;if(t===w)if(r&&typeof r=="object"&&!Array.isArray(r)){let N;
if((r.$template===void 0||!a.call(r,"$template"))&&(N="$template")){let ue={};e===null?e=[ue]:e.push(ue),t++}}else{let N={};
e===null?e=[N]:e.push(N),t++}var y=w===t;if(i=i||y,i)t=fe,e!==null&&(fe?e.length=fe:e=null);else{let N={};e===null?e=[N]:
e.push(N),t++}var x=I===t;if(x){let N={};e===null?e=[N]:e.push(N),t++}else t=b,e!==null&&(b?e.length=b:e=null);var M=J===
t;if(t=$,e!==null&&($?e.length=$:e=null),!M){let N=t;if(!(r==="integer"||r==="number"||r==="phone"||r==="sequence"||r===
"string"||r==="timestamp"||r==="uuid")){let Ue={instancePath:l,schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:c.
allOf[0].else.enum},schema:c.allOf[0].else.enum,parentSchema:c.allOf[0].else,data:r};e===null?e=[Ue]:e.push(Ue),t++}var M=N===
t;R=M}if(!R){let N={instancePath:l,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[0].
if,parentSchema:c.allOf[0],data:r};e===null?e=[N]:e.push(N),t++}let z=t,o=!0,O=t;if(typeof r!="string"){let N={};e===null?
e=[N]:e.push(N),t++}var ie=O===t;if(t=z,e!==null&&(z?e.length=z:e=null),!ie){let N=t,ue=t,Ue=t,ze=t,qe=!1,Re=t;if(t===Re)
if(r&&typeof r=="object"&&!Array.isArray(r)){let V;if((r.$typed===void 0||!a.call(r,"$typed"))&&(V="$typed")){let S={};e===
null?e=[S]:e.push(S),t++}}else{let V={};e===null?e=[V]:e.push(V),t++}var j=Re===t;qe=qe||j;let Ve=t;if(t===Ve)if(r&&typeof r==
"object"&&!Array.isArray(r)){let V;if((r.$template===void 0||!a.call(r,"$template"))&&(V="$template")){let S={};e===null?
e=[S]:e.push(S),t++}}else{let V={};e===null?e=[V]:e.push(V),t++}var j=Ve===t;if(qe=qe||j,qe)t=ze,e!==null&&(ze?e.length=
ze:e=null);else{let V={};e===null?e=[V]:e.push(V),t++}var te=Ue===t;if(te){let V={instancePath:l,schemaPath:"#/allOf/1/e\
lse/not",keyword:"not",params:{},schema:c.allOf[1].else.not,parentSchema:c.allOf[1].else,data:r};e===null?e=[V]:e.push(V),
t++}else t=ue,e!==null&&(ue?e.length=ue:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(
r,"type")){let S={instancePath:l,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty:"type"},
schema:c.allOf[1].else.required,parentSchema:c.allOf[1].else,data:r};e===null?e=[S]:e.push(S),t++}let V=r.type;if(typeof V==
"string")if(V==="choice"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===
void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),
t++}var n=Z===t;v=v||n;let B=t;if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.
call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}
var n=B===t;if(v=v||n,v)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var u=ne===t;if(u){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[0].not,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/\
1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[0].required,parentSchema:c.
allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}if(r.of===void 0||!a.call(r,"of")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"of"},schema:c.allOf[1].else.oneOf[0].required,
parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="of"||s==="weights")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[p]:e.push(
p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="choice"){let p={instancePath:l+"/type",schemaPath:"#/a\
llOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"choice"},schema:"choice",parentSchema:c.
allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.of!==void 0&&a.call(r,"of")){let s=r.of;
if(Array.isArray(s)){if(s.length<1){let p={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[
p]:e.push(p),t++}}else{let p={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",
params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.of.type,parentSchema:c.allOf[1].else.oneOf[0].properties.
of,data:s};e===null?e=[p]:e.push(p),t++}}if(r.weights!==void 0&&a.call(r,"weights")){let s=r.weights;if(Array.isArray(s)){
let p=s.length;for(let _e=0;_e<p;_e++){let ke=s[_e];if(typeof ke=="number"&&isFinite(ke)){if(ke>1e9||isNaN(ke)){let we={
instancePath:l+"/weights/"+_e,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:ke};e===null?e=
[we]:e.push(we),t++}if(ke<0||isNaN(ke)){let we={instancePath:l+"/weights/"+_e,schemaPath:"#/allOf/1/else/oneOf/0/propert\
ies/weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights.items,data:ke};e===null?e=[we]:e.push(we),t++}}else{let we={instancePath:l+"/weights/"+_e,schemaPath:"\
#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[0].
properties.weights.items.type,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:ke};e===null?e=[we]:e.
push(we),t++}}}else{let p={instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"\
type",params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:c.allOf[1].else.oneOf[0].
properties.weights,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/\
type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[0].type,parentSchema:c.allOf[1].else.oneOf[0],data:r};
e===null?e=[s]:e.push(s),t++}var _=!0}else if(V==="env"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var k=Z===t;v=v||k;let B=t;if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;
if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var k=B===t;if(v=v||k,v)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.
push(s),t++}var q=ne===t;if(q){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:c.
allOf[1].else.oneOf[1].not,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&
(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[1].
required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}if(r.name===void 0||!a.call(r,"name")){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:c.
allOf[1].else.oneOf[1].required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="name")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[
p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="env"){let p={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"env"},schema:"env",parentSchema:c.allOf[1].
else.oneOf[1].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.name!==void 0&&a.call(r,"name")){let s=r.name;if(typeof s==
"string"){if(!We.test(s)){let p={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneOf/1/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:c.allOf[1].else.oneOf[1].
properties.name,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneO\
f/1/properties/name/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[1].properties.name.type,parentSchema:c.
allOf[1].else.oneOf[1].properties.name,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/1/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[1].type,parentSchema:c.allOf[1].
else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="fake"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===
null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var se=Z===t;v=v||se;let B=t;if(t===B)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var se=B===t;if(v=v||se,v)t=U,e!==null&&(U?e.length=U:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var ee=ne===t;if(ee){let s={instancePath:l,schemaPath:"#/allOf/1/else/o\
neOf/2/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[2].not,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?
e=[s]:e.push(s),t++}if(r.kind===void 0||!a.call(r,"kind")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/requ\
ired",keyword:"required",params:{missingProperty:"kind"},schema:c.allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].
else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="kind"||s==="locale")){
let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){
let s=r.type;if(s!=="fake"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"fake"},schema:"fake",parentSchema:c.allOf[1].else.oneOf[2].properties.type,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.kind!==void 0&&a.call(r,"kind")){let s=r.kind;if(typeof s=="string"){if(Y(s)<1){let p={instancePath:l+
"/kind",schemaPath:"#/allOf/1/else/oneOf/2/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/kind",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
kind.type,parentSchema:c.allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[p]:e.push(p),t++}}if(r.locale!==void 0&&
a.call(r,"locale")){let s=r.locale;if(typeof s=="string"){if(Y(s)<1){let p={instancePath:l+"/locale",schemaPath:"#/allOf\
/1/else/oneOf/2/properties/locale/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.
oneOf[2].properties.locale,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/locale",schemaPath:"#/allO\
f/1/else/oneOf/2/properties/locale/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.
locale.type,parentSchema:c.allOf[1].else.oneOf[2].properties.locale,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[2].type,parentSchema:c.
allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="file"){let S=t,ne=t,U=t,v=!1,Z=t;
if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var h=Z===t;v=v||h;let B=t;if(t===B)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var h=B===t;if(v=v||h,v)t=U,e!==null&&(U?e.length=U:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var T=ne===t;if(T){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/not",keyword:"\
not",params:{},schema:c.allOf[1].else.oneOf[3].not,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),
t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(r,
"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}
if(r.path===void 0||!a.call(r,"path")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"path"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="path")){let p={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="f\
ile"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
file"},schema:"file",parentSchema:c.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.path!==
void 0&&a.call(r,"path")){let s=r.path;if(typeof s=="string"){if(Y(s)>1e3){let p={instancePath:l+"/path",schemaPath:"#/a\
llOf/1/else/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}if(Y(s)<1){let p={instancePath:l+"/path",schemaPath:"\
#/allOf/1/else/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/path",schemaPath:"#/all\
Of/1/else/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[3].properties.
path.type,parentSchema:c.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[3].type,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="integer"){let S=t,ne=t,U=t,v=!1,
Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){
let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var re=Z===t;v=v||re;let B=t;if(t===B)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var re=B===t;if(v=v||re,v)t=U,e!==null&&(U?e.length=
U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var E=ne===t;if(E){let s={instancePath:l,schemaPath:"#/allOf/1/else\
/oneOf/4/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[4].not,parentSchema:c.allOf[1].else.oneOf[4],data:r};
e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[4].required,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="min"||s==="max")){let p={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[4],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="i\
nteger"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:c.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.min!==void 0&&a.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={
instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/type",keyword:"type",params:{type:"integer"},schema:c.
allOf[1].else.oneOf[4].properties.min.type,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.
push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||isNaN(
s)){let p={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?
e=[p]:e.push(p),t++}}}if(r.max!==void 0&&a.call(r,"max")){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:c.allOf[1].else.oneOf[4].properties.max.type,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||
isNaN(s)){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.oneOf[4].type,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(
s),t++}_!==!0&&(_=!0)}else if(V==="number"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(
r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var ae=Z===t;v=v||ae;let B=t;if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var ae=B===t;if(v=v||ae,v)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var Se=ne===t;if(Se){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},schema:c.
allOf[1].else.oneOf[5].not,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&
(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[5].
required,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s===
"type"||s==="min"||s==="max"||s==="decimals")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[5],data:r};
e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="number"){let p={instancePath:l+"\
/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"number"},schema:"\
number",parentSchema:c.allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.min!==void 0&&a.
call(r,"min")){let s=r.min;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:l+"/min",schemaPath:"#/allOf/1/els\
e/oneOf/5/properties/min/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.min.type,
parentSchema:c.allOf[1].else.oneOf[5].properties.min,data:s};e===null?e=[p]:e.push(p),t++}}if(r.max!==void 0&&a.call(r,"\
max")){let s=r.max;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/\
5/properties/max/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.max.type,parentSchema:c.
allOf[1].else.oneOf[5].properties.max,data:s};e===null?e=[p]:e.push(p),t++}}if(r.decimals!==void 0&&a.call(r,"decimals")){
let s=r.decimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:l+"/decimals",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/decimals/type",keyword:"type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[5].
properties.decimals.type,parentSchema:c.allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[p]:e.push(p),t++}
if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(s)){let p={instancePath:l+"/decimals",schemaPath:"#/allOf/1/else/oneO\
f/5/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:c.allOf[1].else.
oneOf[5].properties.decimals,data:s};e===null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){let p={instancePath:l+"/decimals",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.
allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[5].type,parentSchema:c.allOf[1].
else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="phone"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===
Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var be=Z===t;v=v||be;let B=t;if(t===B)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var be=B===t;if(v=v||be,v)t=U,e!==null&&(U?e.length=U:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ce=ne===t;if(Ce){let s={instancePath:l,schemaPath:"#/allOf/1/else/o\
neOf/6/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[6].not,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===
null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[6].required,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="country")){let p={instancePath:l,schemaPath:"#/all\
Of/1/else/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[6],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="p\
hone"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
phone"},schema:"phone",parentSchema:c.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.
country!==void 0&&a.call(r,"country")){let s=r.country;if(typeof s=="string"){if(Y(s)<1){let p={instancePath:l+"/country",
schemaPath:"#/allOf/1/else/oneOf/6/properties/country/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.
allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/country",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/country/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[6].properties.
country.type,parentSchema:c.allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[6].
type,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="sequence"){let S=t,
ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&
(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=Z===t;v=v||je;let B=t;
if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$temp\
late")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=B===t;if(v=v||je,v)t=U,
e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ae=ne===t;if(Ae){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/7/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[7].not,parentSchema:c.allOf[1].else.oneOf[7],
data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[7].required,parentSchema:c.allOf[1].else.oneOf[7],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){let p={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){
let s=r.type;if(s!=="sequence"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",
keyword:"const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:c.allOf[1].else.oneOf[7].properties.type,
data:s};e===null?e=[p]:e.push(p),t++}}if(r.start!==void 0&&a.call(r,"start")){let s=r.start;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/type",keyword:"\
type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[7].properties.start.type,parentSchema:c.allOf[1].else.oneOf[7].
properties.start,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let p={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:e.push(p),t++}if(s<-8e15||isNaN(
s)){let p={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:
e.push(p),t++}}}if(r.step!==void 0&&a.call(r,"step")){let s=r.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:c.allOf[1].else.oneOf[7].properties.step.type,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let p={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.
allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}if(s<-1e9||isNaN(s)){let p={instancePath:l+"\
/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}}}if(r.pattern!==
void 0&&a.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(Y(s)>200){let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(Y(s)<1){let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[7].properties.
pattern.type,parentSchema:c.allOf[1].else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[7].
type,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="string"){let S=t,
ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&
(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ve=Z===t;v=v||ve;let B=t;
if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$temp\
late")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ve=B===t;if(v=v||ve,v)t=U,
e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Fe=ne===t;if(Fe){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/8/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[8].not,parentSchema:c.allOf[1].else.oneOf[8],
data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[8].required,parentSchema:c.allOf[1].else.oneOf[8],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="length"||s==="alphabet"||s==="pattern")){
let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){
let s=r.type;if(s!=="string"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/8/properties/type/const",keyword:"\
const",params:{allowedValue:"string"},schema:"string",parentSchema:c.allOf[1].else.oneOf[8].properties.type,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.length!==void 0&&a.call(r,"length")){let s=r.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/type",keyword:"ty\
pe",params:{type:"integer"},schema:c.allOf[1].else.oneOf[8].properties.length.type,parentSchema:c.allOf[1].else.oneOf[8].
properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let p={instancePath:l+
"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){
let p={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(
p),t++}}}if(r.alphabet!==void 0&&a.call(r,"alphabet")){let s=r.alphabet;if(typeof s=="string"){if(Y(s)>1e3){let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}if(Y(s)<1){let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:c.
allOf[1].else.oneOf[8].properties.alphabet.type,parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.pattern!==void 0&&a.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(Y(s)>1e3){let p={
instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},
schema:1e3,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(Y(s)<1){let p={
instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+
"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].
else.oneOf[8].properties.pattern.type,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/type",keyword:"type",params:{type:"object"},
schema:c.allOf[1].else.oneOf[8].type,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&
(_=!0)}else if(V==="timestamp"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:
e.push(s),t++}var A=Z===t;v=v||A;let B=t;if(t===B)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||
!a.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),
t++}var A=B===t;if(v=v||A,v)t=U,e!==null&&(U?e.length=U:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var he=ne===t;
if(he){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[9].
not,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/9/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[9].required,
parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="format"||s==="offset"||s==="zone")){let p={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===
null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="timestamp"){let p={instancePath:l+"/\
type",schemaPath:"#/allOf/1/else/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:c.allOf[1].else.oneOf[9].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&
a.call(r,"format")){let s=r.format;if(typeof s=="string"){if(Y(s)>100){let p={instancePath:l+"/format",schemaPath:"#/all\
Of/1/else/oneOf/9/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(Y(s)<1){let p={instancePath:l+"/format",schemaPath:"\
#/allOf/1/else/oneOf/9/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:l+"/format",schemaPath:"#\
/allOf/1/else/oneOf/9/properties/format/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.
format.type,parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.offset!==
void 0&&a.call(r,"offset")){let s=r.offset;if(typeof s!="string"){let p={instancePath:l+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/9/properties/offset/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.offset.
type,parentSchema:c.allOf[1].else.oneOf[9].properties.offset,data:s};e===null?e=[p]:e.push(p),t++}}if(r.zone!==void 0&&a.
call(r,"zone")){let s=r.zone;if(typeof s!="string"){let p={instancePath:l+"/zone",schemaPath:"#/allOf/1/else/oneOf/9/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.zone.type,parentSchema:c.
allOf[1].else.oneOf[9].properties.zone,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/9/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[9].type,parentSchema:c.allOf[1].
else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else if(V==="uuid"){let S=t,ne=t,U=t,v=!1,Z=t;if(t===Z)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!a.call(r,"$typed"))&&(s="$typed")){let p={};e===
null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=Z===t;v=v||xe;let B=t;if(t===B)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!a.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=B===t;if(v=v||xe,v)t=U,e!==null&&(U?e.length=U:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var ge=ne===t;if(ge){let s={instancePath:l,schemaPath:"#/allOf/1/else/o\
neOf/10/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[10].not,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}else t=S,e!==null&&(S?e.length=S:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!a.call(r,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[10].required,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="version")){let p={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[10],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&a.call(r,"type")){let s=r.type;if(s!=="\
uuid"){let p={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/10/properties/type/const",keyword:"const",params:{
allowedValue:"uuid"},schema:"uuid",parentSchema:c.allOf[1].else.oneOf[10].properties.type,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.version!==void 0&&a.call(r,"version")){let s=r.version;if(!(s===4||s===7)){let p={instancePath:l+"/version",
schemaPath:"#/allOf/1/else/oneOf/10/properties/version/enum",keyword:"enum",params:{allowedValues:c.allOf[1].else.oneOf[10].
properties.version.enum},schema:c.allOf[1].else.oneOf[10].properties.version.enum,parentSchema:c.allOf[1].else.oneOf[10].
properties.version,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10\
/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[10].type,parentSchema:c.allOf[1].else.oneOf[10],
data:r};e===null?e=[s]:e.push(s),t++}_!==!0&&(_=!0)}else{let S={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:V},schema:c.allOf[1].else.discriminator,parentSchema:c.
allOf[1].else,data:r};e===null?e=[S]:e.push(S),t++}else{let S={instancePath:l,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:V},schema:c.allOf[1].else.discriminator,parentSchema:c.allOf[1].
else,data:r};e===null?e=[S]:e.push(S),t++}}else{let V={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.type,parentSchema:c.allOf[1].else,data:r};e===null?e=[V]:e.push(V),t++}var ie=N===
t;o=ie}if(!o){let N={instancePath:l,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[1].
if,parentSchema:c.allOf[1],data:r};e===null?e=[N]:e.push(N),t++}return Pe.errors=e,F.props=_,t===0}Pe.evaluated={dynamicProps:!0,
dynamicItems:!1};var de={title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/repl\
y"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{
type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},D={title:"Expectations",type:"\
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
examples:[["voice","chat"]]}},examples:[{type:"number",min:0}]},Be={validate:pe};function pe(r,{instancePath:l="",parentData:ce,
parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){let e=null,t=0,F=pe.evaluated;if(F.dynamicProps&&(F.props=void 0),
F.dynamicItems&&(F.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.above!==void 0&&a.call(r,"above")){let m=r.
above;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let d={instancePath:l+"/above",schemaPath:"#/properties\
/above/type",keyword:"type",params:{type:P.properties.above.type},schema:P.properties.above.type,parentSchema:P.properties.
above,data:m};e===null?e=[d]:e.push(d),t++}}if(r.absent!==void 0&&a.call(r,"absent")){let m=r.absent;if(m!==!0){let d={instancePath:l+
"/absent",schemaPath:"#/properties/absent/const",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:P.properties.
absent,data:m};e===null?e=[d]:e.push(d),t++}}if(r.because!==void 0&&a.call(r,"because")){let m=r.because;if(typeof m=="s\
tring"){if(Y(m)<1){let d={instancePath:l+"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:P.properties.because,data:m};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/b\
ecause",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"string"},schema:P.properties.because.type,parentSchema:P.
properties.because,data:m};e===null?e=[d]:e.push(d),t++}}if(r.below!==void 0&&a.call(r,"below")){let m=r.below;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let d={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"\
type",params:{type:P.properties.below.type},schema:P.properties.below.type,parentSchema:P.properties.below,data:m};e===null?
e=[d]:e.push(d),t++}}if(r.check!==void 0&&a.call(r,"check")){let m=r.check;if(typeof m=="string"){if(Y(m)<1){let d={instancePath:l+
"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:P.properties.
check,data:m};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"\
type",params:{type:"string"},schema:P.properties.check.type,parentSchema:P.properties.check,data:m};e===null?e=[d]:e.push(
d),t++}}if(r.closeTo!==void 0&&a.call(r,"closeTo")){let m=r.closeTo,d=t,W=t,le=t,$=!1,R=t;if(t===R)if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){let b;if((m.$typed===void 0||!a.call(m,"$typed"))&&(b="$typed")){let I={};e===null?e=[I]:e.push(
I),t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var G=R===t;$=$||G;let J=t;if(t===J)if(m&&typeof m=="object"&&!Array.
isArray(m)){let b;if((m.$template===void 0||!a.call(m,"$template"))&&(b="$template")){let I={};e===null?e=[I]:e.push(I),
t++}}else{let b={};e===null?e=[b]:e.push(b),t++}var G=J===t;if($=$||G,$)t=le,e!==null&&(le?e.length=le:e=null);else{let b={};
e===null?e=[b]:e.push(b),t++}var me=W===t;if(me){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/not",
keyword:"not",params:{},schema:P.properties.closeTo.not,parentSchema:P.properties.closeTo,data:m};e===null?e=[b]:e.push(
b),t++}else t=d,e!==null&&(d?e.length=d:e=null);if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.value===void 0||!a.call(
m,"value")){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
value"},schema:P.properties.closeTo.required,parentSchema:P.properties.closeTo,data:m};e===null?e=[b]:e.push(b),t++}if(m.
within===void 0||!a.call(m,"within")){let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"\
required",params:{missingProperty:"within"},schema:P.properties.closeTo.required,parentSchema:P.properties.closeTo,data:m};
e===null?e=[b]:e.push(b),t++}for(let b of Object.keys(m))if(!(b==="value"||b==="within")){let I={instancePath:l+"/closeT\
o",schemaPath:"#/properties/closeTo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},schema:!1,
parentSchema:P.properties.closeTo,data:m};e===null?e=[I]:e.push(I),t++}if(m.value!==void 0&&a.call(m,"value")){let b=m.value;
if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"){let I={instancePath:l+"/closeTo/value",schemaPath:"#/properti\
es/closeTo/properties/value/type",keyword:"type",params:{type:P.properties.closeTo.properties.value.type},schema:P.properties.
closeTo.properties.value.type,parentSchema:P.properties.closeTo.properties.value,data:b};e===null?e=[I]:e.push(I),t++}}if(m.
within!==void 0&&a.call(m,"within")){let b=m.within;if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"){let I={instancePath:l+
"/closeTo/within",schemaPath:"#/properties/closeTo/properties/within/type",keyword:"type",params:{type:P.properties.closeTo.
properties.within.type},schema:P.properties.closeTo.properties.within.type,parentSchema:P.properties.closeTo.properties.
within,data:b};e===null?e=[I]:e.push(I),t++}}}else{let b={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/typ\
e",keyword:"type",params:{type:"object"},schema:P.properties.closeTo.type,parentSchema:P.properties.closeTo,data:m};e===
null?e=[b]:e.push(b),t++}}if(r.coerce!==void 0&&a.call(r,"coerce")){let m=r.coerce;if(!(m==="warn"||m==="error"||m==="al\
low")){let d={instancePath:l+"/coerce",schemaPath:"#/properties/coerce/enum",keyword:"enum",params:{allowedValues:P.properties.
coerce.enum},schema:P.properties.coerce.enum,parentSchema:P.properties.coerce,data:m};e===null?e=[d]:e.push(d),t++}}if(r.
each!==void 0&&a.call(r,"each")&&(Be.validate(r.each,{instancePath:l+"/each",parentData:r,parentDataProperty:"each",rootData:X,
dynamicAnchors:Q})||(e=oe(e,Be.validate.errors),t=e.length)),r.empty!==void 0&&a.call(r,"empty")){let m=r.empty;if(typeof m!=
"boolean"){let d={instancePath:l+"/empty",schemaPath:"#/properties/empty/type",keyword:"type",params:{type:"boolean"},schema:P.
properties.empty.type,parentSchema:P.properties.empty,data:m};e===null?e=[d]:e.push(d),t++}}if(r.format!==void 0&&a.call(
r,"format")){let m=r.format;if(!(m==="email"||m==="uuid"||m==="date"||m==="date-time"||m==="uri"||m==="phone"||m==="ipv4"||
m==="ipv6")){let d={instancePath:l+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:P.
properties.format.enum},schema:P.properties.format.enum,parentSchema:P.properties.format,data:m};e===null?e=[d]:e.push(d),
t++}}if(r.length!==void 0&&a.call(r,"length")){let m=r.length;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){
let d={instancePath:l+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"integer"},schema:P.properties.
length.type,parentSchema:P.properties.length,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&isFinite(m)&&(m<
0||isNaN(m))){let d={instancePath:l+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:P.properties.length,data:m};e===null?e=[d]:e.push(d),t++}}if(r.level!==void 0&&a.call(
r,"level")){let m=r.level;if(!(m==="error"||m==="warning")){let d={instancePath:l+"/level",schemaPath:"#/properties/leve\
l/enum",keyword:"enum",params:{allowedValues:P.properties.level.enum},schema:P.properties.level.enum,parentSchema:P.properties.
level,data:m};e===null?e=[d]:e.push(d),t++}}if(r.matches!==void 0&&a.call(r,"matches")){let m=r.matches;if(typeof m=="st\
ring"){if(Y(m)<1){let d={instancePath:l+"/matches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:P.properties.matches,data:m};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/m\
atches",schemaPath:"#/properties/matches/type",keyword:"type",params:{type:"string"},schema:P.properties.matches.type,parentSchema:P.
properties.matches,data:m};e===null?e=[d]:e.push(d),t++}}if(r.max!==void 0&&a.call(r,"max")){let m=r.max;if(!(typeof m==
"number"&&isFinite(m))&&typeof m!="string"){let d={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"typ\
e",params:{type:P.properties.max.type},schema:P.properties.max.type,parentSchema:P.properties.max,data:m};e===null?e=[d]:
e.push(d),t++}}if(r.maxLength!==void 0&&a.call(r,"maxLength")){let m=r.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let d={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"\
integer"},schema:P.properties.maxLength.type,parentSchema:P.properties.maxLength,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){let d={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.properties.maxLength,data:m};e===null?e=[d]:e.push(d),
t++}}if(r.min!==void 0&&a.call(r,"min")){let m=r.min;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let d={instancePath:l+
"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:P.properties.min.type},schema:P.properties.min.type,
parentSchema:P.properties.min,data:m};e===null?e=[d]:e.push(d),t++}}if(r.minLength!==void 0&&a.call(r,"minLength")){let m=r.
minLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let d={instancePath:l+"/minLength",schemaPath:"#/pro\
perties/minLength/type",keyword:"type",params:{type:"integer"},schema:P.properties.minLength.type,parentSchema:P.properties.
minLength,data:m};e===null?e=[d]:e.push(d),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let d={instancePath:l+
"/minLength",schemaPath:"#/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:P.
properties.minLength,data:m};e===null?e=[d]:e.push(d),t++}}if(r.oneOf!==void 0&&a.call(r,"oneOf")){let m=r.oneOf;if(Array.
isArray(m)){if(m.length<1){let d={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:P.properties.oneOf,data:m};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:l+"/one\
Of",schemaPath:"#/properties/oneOf/type",keyword:"type",params:{type:"array"},schema:P.properties.oneOf.type,parentSchema:P.
properties.oneOf,data:m};e===null?e=[d]:e.push(d),t++}}if(r.optional!==void 0&&a.call(r,"optional")){let m=r.optional;if(typeof m!=
"boolean"){let d={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolea\
n"},schema:P.properties.optional.type,parentSchema:P.properties.optional,data:m};e===null?e=[d]:e.push(d),t++}}if(r.schema!==
void 0&&a.call(r,"schema")){let m=r.schema,d=t,W=t,le=t,$=!1,R=t;if(t===R)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;
if((m.$typed===void 0||!a.call(m,"$typed"))&&(b="$typed")){let I={};e===null?e=[I]:e.push(I),t++}}else{let b={};e===null?
e=[b]:e.push(b),t++}var H=R===t;$=$||H;let J=t;if(t===J)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if((m.$template===
void 0||!a.call(m,"$template"))&&(b="$template")){let I={};e===null?e=[I]:e.push(I),t++}}else{let b={};e===null?e=[b]:e.
push(b),t++}var H=J===t;if($=$||H,$)t=le,e!==null&&(le?e.length=le:e=null);else{let b={};e===null?e=[b]:e.push(b),t++}var C=W===
t;if(C){let b={instancePath:l+"/schema",schemaPath:"#/properties/schema/not",keyword:"not",params:{},schema:P.properties.
schema.not,parentSchema:P.properties.schema,data:m};e===null?e=[b]:e.push(b),t++}else t=d,e!==null&&(d?e.length=d:e=null);
if(m&&typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1){let b={instancePath:l+"/schema",schemaPath:"#/p\
roperties/schema/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.schema,data:m};
e===null?e=[b]:e.push(b),t++}if(m.file!==void 0&&a.call(m,"file")){let b=m.file;if(typeof b=="string"){if(Y(b)<1){let I={
instancePath:l+"/schema/file",schemaPath:"#/properties/schema/properties/file/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:P.properties.schema.properties.file,data:b};e===null?e=[I]:e.push(I),t++}}else{let I={instancePath:l+
"/schema/file",schemaPath:"#/properties/schema/properties/file/type",keyword:"type",params:{type:"string"},schema:P.properties.
schema.properties.file.type,parentSchema:P.properties.schema.properties.file,data:b};e===null?e=[I]:e.push(I),t++}}}else{
let b={instancePath:l+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"object"},schema:P.properties.
schema.type,parentSchema:P.properties.schema,data:m};e===null?e=[b]:e.push(b),t++}}if(r.type!==void 0&&a.call(r,"type")){
let m=r.type;if(!(m==="string"||m==="number"||m==="integer"||m==="boolean"||m==="array"||m==="object"||m==="null")){let d={
instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:P.properties.type.enum},
schema:P.properties.type.enum,parentSchema:P.properties.type,data:m};e===null?e=[d]:e.push(d),t++}}if(r.unordered!==void 0&&
a.call(r,"unordered")){let m=r.unordered;if(!Array.isArray(m)){let d={instancePath:l+"/unordered",schemaPath:"#/properti\
es/unordered/type",keyword:"type",params:{type:"array"},schema:P.properties.unordered.type,parentSchema:P.properties.unordered,
data:m};e===null?e=[d]:e.push(d),t++}}}return pe.errors=e,t===0}pe.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,
check:!0,closeTo:!0,coerce:!0,contains:!0,each:!0,empty:!0,endsWith:!0,equals:!0,format:!0,length:!0,level:!0,matches:!0,
max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,schema:!0,startsWith:!0,type:!0,unordered:!0},dynamicProps:!1,
dynamicItems:!1};function Ne(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){
let e=null,t=0,F=Ne.evaluated;F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0);let G=t,me=t,H=t,C=!1,m=t;
if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!a.call(r,"$typed"))&&(i="$typed")){let f={};
e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!a.call(r,"$template"))&&(i="$template")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{
let i={};e===null?e=[i]:e.push(i),t++}var le=me===t;if(le){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:D.not,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="status"||i==="output"||i==="errors"||i==="latency"||i===
"strict"||i==="contract"||i==="check"||i==="snapshot")){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:D,data:r};e===null?e=[f]:e.push(f),t++}if(r.status!==
void 0&&a.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||i==="FAILED")){let f={instancePath:l+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:D.properties.status.enum},schema:D.properties.status.enum,
parentSchema:D.properties.status,data:i};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&a.call(r,"output")){let i=r.
output,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!a.call(i,
"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var $=M===t;
x=x||$;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!a.call(i,"$templat\
e"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var $=z===t;if(x=
x||$,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var R=w===t;if(R){let o={instancePath:l+
"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},schema:D.properties.output.not,parentSchema:D.properties.
output,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i))for(let o of Object.keys(i))pe(i[o],{instancePath:l+"/output/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:o,rootData:X,dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length);else{let o={instancePath:l+"/output",
schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"},schema:D.properties.output.type,parentSchema:D.
properties.output,data:i};e===null?e=[o]:e.push(o),t++}}if(r.errors!==void 0&&a.call(r,"errors")){let i=r.errors;if(Array.
isArray(i)){if(i.length<1){let w={instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:D.properties.errors,data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<
f;w++){let y=i[w],x=t,M=t,z=t,o=!1,O=t;if(t===O)if(y&&typeof y=="object"&&!Array.isArray(y)){let j;if((y.$typed===void 0||
!a.call(y,"$typed"))&&(j="$typed")){let te={};e===null?e=[te]:e.push(te),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}
var J=O===t;o=o||J;let ie=t;if(t===ie)if(y&&typeof y=="object"&&!Array.isArray(y)){let j;if((y.$template===void 0||!a.call(
y,"$template"))&&(j="$template")){let te={};e===null?e=[te]:e.push(te),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var J=ie===
t;if(o=o||J,o)t=z,e!==null&&(z?e.length=z:e=null);else{let j={};e===null?e=[j]:e.push(j),t++}var b=M===t;if(b){let j={instancePath:l+
"/errors/"+w,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:D.properties.errors.items.not,parentSchema:D.
properties.errors.items,data:y};e===null?e=[j]:e.push(j),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(y&&typeof y=="o\
bject"&&!Array.isArray(y)){if(Object.keys(y).length<1){let j={instancePath:l+"/errors/"+w,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:D.properties.errors.items,data:y};
e===null?e=[j]:e.push(j),t++}for(let j of Object.keys(y))if(!(j==="code"||j==="message"||j==="field")){let te={instancePath:l+
"/errors/"+w,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
schema:!1,parentSchema:D.properties.errors.items,data:y};e===null?e=[te]:e.push(te),t++}y.code!==void 0&&a.call(y,"code")&&
(pe(y.code,{instancePath:l+"/errors/"+w+"/code",parentData:y,parentDataProperty:"code",rootData:X,dynamicAnchors:Q})||(e=
oe(e,pe.errors),t=e.length)),y.message!==void 0&&a.call(y,"message")&&(pe(y.message,{instancePath:l+"/errors/"+w+"/messa\
ge",parentData:y,parentDataProperty:"message",rootData:X,dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length)),y.field!==void 0&&
a.call(y,"field")&&(pe(y.field,{instancePath:l+"/errors/"+w+"/field",parentData:y,parentDataProperty:"field",rootData:X,
dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length))}else{let j={instancePath:l+"/errors/"+w,schemaPath:"#/properties/err\
ors/items/type",keyword:"type",params:{type:"object"},schema:D.properties.errors.items.type,parentSchema:D.properties.errors.
items,data:y};e===null?e=[j]:e.push(j),t++}}}else{let f={instancePath:l+"/errors",schemaPath:"#/properties/errors/type",
keyword:"type",params:{type:"array"},schema:D.properties.errors.type,parentSchema:D.properties.errors,data:i};e===null?e=
[f]:e.push(f),t++}}if(r.latency!==void 0&&a.call(r,"latency")){let i=r.latency,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i==
"object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!a.call(i,"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.
push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=M===t;x=x||I;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.
isArray(i)){let o;if((i.$template===void 0||!a.call(i,"$template"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),
t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=z===t;if(x=x||I,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};
e===null?e=[o]:e.push(o),t++}var fe=w===t;if(fe){let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/not",
keyword:"not",params:{},schema:D.properties.latency.not,parentSchema:D.properties.latency,data:i};e===null?e=[o]:e.push(
o),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){
let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:D.properties.latency,data:i};e===null?e=[o]:e.push(o),t++}for(let o of Object.keys(i))if(!(o==="ma\
x"||o==="warn")){let O={instancePath:l+"/latency",schemaPath:"#/properties/latency/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:o},schema:!1,parentSchema:D.properties.latency,data:i};e===null?e=[O]:e.push(
O),t++}if(i.max!==void 0&&a.call(i,"max")){let o=i.max;if(typeof o=="string"){if(!Le.test(o)){let O={instancePath:l+"/la\
tency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:D.properties.latency.properties.max,data:o};e===null?e=[O]:
e.push(O),t++}}else{let O={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:D.properties.latency.properties.max.type,parentSchema:D.properties.latency.properties.
max,data:o};e===null?e=[O]:e.push(O),t++}}if(i.warn!==void 0&&a.call(i,"warn")){let o=i.warn;if(typeof o=="string"){if(!Le.
test(o)){let O={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:D.properties.latency.
properties.warn,data:o};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:l+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:D.properties.latency.properties.warn.type,parentSchema:D.
properties.latency.properties.warn,data:o};e===null?e=[O]:e.push(O),t++}}}else{let o={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:D.properties.latency.type,parentSchema:D.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}}if(r.strict!==void 0&&a.call(r,"strict")){let i=r.strict;if(typeof i!="boo\
lean"){let f={instancePath:l+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:D.
properties.strict.type,parentSchema:D.properties.strict,data:i};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&a.
call(r,"contract")){let i=r.contract;if(typeof i!="boolean"){let f={instancePath:l+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:D.properties.contract.type,parentSchema:D.properties.contract,
data:i};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&a.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.
isArray(i)){let f={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:D.properties.
check.type},schema:D.properties.check.type,parentSchema:D.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i==
"string"&&Y(i)<1){let f={instancePath:l+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:D.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(Array.isArray(i)){if(i.length<1){let w={
instancePath:l+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:D.
properties.check,data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let y=i[w];if(typeof y=="strin\
g"){if(Y(y)<1){let x={instancePath:l+"/check/"+w,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:D.properties.check.items,data:y};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+
"/check/"+w,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:D.properties.check.items.
type,parentSchema:D.properties.check.items,data:y};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&a.call(r,"sna\
pshot")){let i=r.snapshot;if(typeof i!="boolean"){let f={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:D.properties.snapshot.type,parentSchema:D.properties.snapshot,data:i};
e===null?e=[f]:e.push(f),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:D.
type,parentSchema:D,data:r};e===null?e=[i]:e.push(i),t++}return Ne.errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var L={title:"Expectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"\
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
required:["$typed"]},{type:"object",required:["$template"]}]}};function Ee(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,
rootData:X=r,dynamicAnchors:Q={}}={}){let e=null,t=0,F=Ee.evaluated;F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.
items=void 0);let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||
!a.call(r,"$typed"))&&(i="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=m===
t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if((r.$template===void 0||!a.call(r,"$templ\
ate"))&&(i="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=d===t;if(C=
C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{let i={};e===null?e=[i]:e.push(i),t++}var le=me===t;if(le){let i={instancePath:l,
schemaPath:"#/not",keyword:"not",params:{},schema:L.not,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}else t=G,e!==
null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!a.call(L.properties,
i)){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
schema:!1,parentSchema:L,data:r};e===null?e=[f]:e.push(f),t++}if(r.when!==void 0&&a.call(r,"when")){let i=r.when;if(typeof i==
"string"){if(Y(i)<1){let f={instancePath:l+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:L.properties.when,data:i};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:l+"/when",
schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},schema:L.properties.when.type,parentSchema:L.properties.
when,data:i};e===null?e=[f]:e.push(f),t++}}if(r.status!==void 0&&a.call(r,"status")){let i=r.status;if(!(i==="SUCCEEDED"||
i==="FAILED")){let f={instancePath:l+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:L.
properties.status.enum},schema:L.properties.status.enum,parentSchema:L.properties.status,data:i};e===null?e=[f]:e.push(f),
t++}}if(r.output!==void 0&&a.call(r,"output")){let i=r.output,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&!Array.
isArray(i)){let o;if((i.$typed===void 0||!a.call(i,"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{
let o={};e===null?e=[o]:e.push(o),t++}var $=M===t;x=x||$;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;
if((i.$template===void 0||!a.call(i,"$template"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};
e===null?e=[o]:e.push(o),t++}var $=z===t;if(x=x||$,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.
push(o),t++}var R=w===t;if(R){let o={instancePath:l+"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},
schema:L.properties.output.not,parentSchema:L.properties.output,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i))pe(i[o],{instancePath:l+"/\
output/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,rootData:X,dynamicAnchors:Q})||(e=oe(
e,pe.errors),t=e.length);else{let o={instancePath:l+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{
type:"object"},schema:L.properties.output.type,parentSchema:L.properties.output,data:i};e===null?e=[o]:e.push(o),t++}}if(r.
errors!==void 0&&a.call(r,"errors")){let i=r.errors;if(Array.isArray(i)){if(i.length<1){let w={instancePath:l+"/errors",
schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.properties.errors,
data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let y=i[w],x=t,M=t,z=t,o=!1,O=t;if(t===O)if(y&&
typeof y=="object"&&!Array.isArray(y)){let j;if((y.$typed===void 0||!a.call(y,"$typed"))&&(j="$typed")){let te={};e===null?
e=[te]:e.push(te),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var J=O===t;o=o||J;let ie=t;if(t===ie)if(y&&typeof y==
"object"&&!Array.isArray(y)){let j;if((y.$template===void 0||!a.call(y,"$template"))&&(j="$template")){let te={};e===null?
e=[te]:e.push(te),t++}}else{let j={};e===null?e=[j]:e.push(j),t++}var J=ie===t;if(o=o||J,o)t=z,e!==null&&(z?e.length=z:e=
null);else{let j={};e===null?e=[j]:e.push(j),t++}var b=M===t;if(b){let j={instancePath:l+"/errors/"+w,schemaPath:"#/prop\
erties/errors/items/not",keyword:"not",params:{},schema:L.properties.errors.items.not,parentSchema:L.properties.errors.items,
data:y};e===null?e=[j]:e.push(j),t++}else t=x,e!==null&&(x?e.length=x:e=null);if(y&&typeof y=="object"&&!Array.isArray(y)){
if(Object.keys(y).length<1){let j={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors/items/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:L.properties.errors.items,data:y};e===null?e=[j]:e.push(j),t++}for(let j of Object.
keys(y))if(!(j==="code"||j==="message"||j==="field")){let te={instancePath:l+"/errors/"+w,schemaPath:"#/properties/error\
s/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},schema:!1,parentSchema:L.properties.
errors.items,data:y};e===null?e=[te]:e.push(te),t++}y.code!==void 0&&a.call(y,"code")&&(pe(y.code,{instancePath:l+"/erro\
rs/"+w+"/code",parentData:y,parentDataProperty:"code",rootData:X,dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length)),y.message!==
void 0&&a.call(y,"message")&&(pe(y.message,{instancePath:l+"/errors/"+w+"/message",parentData:y,parentDataProperty:"mess\
age",rootData:X,dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length)),y.field!==void 0&&a.call(y,"field")&&(pe(y.field,{instancePath:l+
"/errors/"+w+"/field",parentData:y,parentDataProperty:"field",rootData:X,dynamicAnchors:Q})||(e=oe(e,pe.errors),t=e.length))}else{
let j={instancePath:l+"/errors/"+w,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:L.
properties.errors.items.type,parentSchema:L.properties.errors.items,data:y};e===null?e=[j]:e.push(j),t++}}}else{let f={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:L.properties.errors.type,parentSchema:L.
properties.errors,data:i};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&a.call(r,"latency")){let i=r.latency,f=t,
w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!a.call(i,"$typed"))&&
(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=M===t;x=x||I;let z=t;
if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!a.call(i,"$template"))&&(o="$temp\
late")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=z===t;if(x=x||I,x)t=y,e!==
null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var fe=w===t;if(fe){let o={instancePath:l+"/laten\
cy",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:L.properties.latency.not,parentSchema:L.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i)){if(Object.keys(i).length<1){let o={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:L.properties.latency,data:i};e===null?e=[o]:e.push(o),t++}for(let o of Object.
keys(i))if(!(o==="max"||o==="warn")){let O={instancePath:l+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:o},schema:!1,parentSchema:L.properties.latency,data:i};e===
null?e=[O]:e.push(O),t++}if(i.max!==void 0&&a.call(i,"max")){let o=i.max;if(typeof o=="string"){if(!Le.test(o)){let O={instancePath:l+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:L.properties.latency.properties.max,data:o};e===null?e=
[O]:e.push(O),t++}}else{let O={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:L.properties.latency.properties.max.type,parentSchema:L.properties.latency.properties.
max,data:o};e===null?e=[O]:e.push(O),t++}}if(i.warn!==void 0&&a.call(i,"warn")){let o=i.warn;if(typeof o=="string"){if(!Le.
test(o)){let O={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:L.properties.latency.
properties.warn,data:o};e===null?e=[O]:e.push(O),t++}}else{let O={instancePath:l+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:L.properties.latency.properties.warn.type,parentSchema:L.
properties.latency.properties.warn,data:o};e===null?e=[O]:e.push(O),t++}}}else{let o={instancePath:l+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:L.properties.latency.type,parentSchema:L.properties.
latency,data:i};e===null?e=[o]:e.push(o),t++}}if(r.strict!==void 0&&a.call(r,"strict")){let i=r.strict;if(typeof i!="boo\
lean"){let f={instancePath:l+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:L.
properties.strict.type,parentSchema:L.properties.strict,data:i};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&a.
call(r,"contract")){let i=r.contract;if(typeof i!="boolean"){let f={instancePath:l+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:L.properties.contract.type,parentSchema:L.properties.contract,
data:i};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&a.call(r,"check")){let i=r.check;if(typeof i!="string"&&!Array.
isArray(i)){let f={instancePath:l+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:L.properties.
check.type},schema:L.properties.check.type,parentSchema:L.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(typeof i==
"string"&&Y(i)<1){let f={instancePath:l+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:L.properties.check,data:i};e===null?e=[f]:e.push(f),t++}if(Array.isArray(i)){if(i.length<1){let w={
instancePath:l+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:L.
properties.check,data:i};e===null?e=[w]:e.push(w),t++}let f=i.length;for(let w=0;w<f;w++){let y=i[w];if(typeof y=="strin\
g"){if(Y(y)<1){let x={instancePath:l+"/check/"+w,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:L.properties.check.items,data:y};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+
"/check/"+w,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:L.properties.check.items.
type,parentSchema:L.properties.check.items,data:y};e===null?e=[x]:e.push(x),t++}}}}if(r.snapshot!==void 0&&a.call(r,"sna\
pshot")){let i=r.snapshot;if(typeof i!="boolean"){let f={instancePath:l+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:L.properties.snapshot.type,parentSchema:L.properties.snapshot,data:i};
e===null?e=[f]:e.push(f),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:L.
type,parentSchema:L,data:r};e===null?e=[i]:e.push(i),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function $e(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){
let e=null,t=0,F=$e.evaluated;if(F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0),!r||typeof r!="object"){
let n={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:de.type},schema:de.type,parentSchema:de,data:r};e===
null?e=[n]:e.push(n),t++}let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$typed===
void 0||!a.call(r,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),
t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$template===void 0||!a.
call(r,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}
var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var le=me===t;if(le){
let n={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:de.not,parentSchema:de,data:r};e===null?e=[n]:e.
push(n),t++}else t=G,e!==null&&(G?e.length=G:e=null);let $=t,R=!0,J=t;if(!Array.isArray(r)){let n={};e===null?e=[n]:e.push(
n),t++}var b=J===t;if(t=$,e!==null&&($?e.length=$:e=null),!b){let n=t;Ne(r,{instancePath:l,parentData:ce,parentDataProperty:ye,
rootData:X,dynamicAnchors:Q})||(e=oe(e,Ne.errors),t=e.length);var b=n===t;if(R=b,R)var I=!0}if(!R){let n={instancePath:l,
schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:de.allOf[0].if,parentSchema:de.allOf[0],data:r};
e===null?e=[n]:e.push(n),t++}let fe=t,i=!0,f=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let n={};e===null?e=[n]:e.
push(n),t++}let w=t,y=t,x=t,M=!1,z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$typed===void 0||
!a.call(r,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var O=z===
t;M=M||O;let o=t;if(t===o)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if((r.$template===void 0||!a.call(r,"$templ\
ate"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var O=o===t;if(M=
M||O,M)t=x,e!==null&&(x?e.length=x:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var ie=y===t;if(ie){let n={};e===null?
e=[n]:e.push(n),t++}else t=w,e!==null&&(w?e.length=w:e=null);var j=f===t;if(t=fe,e!==null&&(fe?e.length=fe:e=null),!j){let n=t;
if(Array.isArray(r)){if(r.length<1){let k={instancePath:l,schemaPath:"#/allOf/1/else/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:de.allOf[1].else,data:r};e===null?e=[k]:e.push(k),t++}let _=r.length;for(let k=0;k<_;k++)
Ee(r[k],{instancePath:l+"/"+k,parentData:r,parentDataProperty:k,rootData:X,dynamicAnchors:Q})||(e=oe(e,Ee.errors),t=e.length)}else{
let _={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"array"},schema:de.allOf[1].else.type,
parentSchema:de.allOf[1].else,data:r};e===null?e=[_]:e.push(_),t++}var j=n===t;if(i=j,i)var te=!0}if(!i){let n={instancePath:l,
schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:de.allOf[1].if,parentSchema:de.allOf[1],data:r};
e===null?e=[n]:e.push(n),t++}return $e.errors=e,F.props=I,F.items=te,t===0}$e.evaluated={dynamicProps:!0,dynamicItems:!0};
function De(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){let e=null,t=0,
F=De.evaluated;F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0);let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&
typeof r=="object"&&!Array.isArray(r)){let i;if((r.$typed===void 0||!a.call(r,"$typed"))&&(i="$typed")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let i;if((r.$template===void 0||!a.call(r,"$template"))&&(i="$template")){let f={};e===null?e=[
f]:e.push(f),t++}}else{let i={};e===null?e=[i]:e.push(i),t++}var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{
let i={};e===null?e=[i]:e.push(i),t++}var le=me===t;if(le){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:K.not,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i of Object.keys(r))if(!(i==="name"||i==="inputs"||i==="matrix"||i==="mocks"||i==="\
expect"||i==="tags"||i==="skip"||i==="only")){let f={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:i},schema:!1,parentSchema:K,data:r};e===null?e=[f]:e.push(f),t++}if(r.name!==void 0&&
a.call(r,"name")){let i=r.name;if(typeof i=="string"){if(Y(i)<1){let f={instancePath:l+"/name",schemaPath:"#/properties/\
name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:K.properties.name,data:i};e===null?e=[f]:e.push(
f),t++}}else{let f={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},schema:K.
properties.name.type,parentSchema:K.properties.name,data:i};e===null?e=[f]:e.push(f),t++}}if(r.inputs!==void 0&&a.call(r,
"inputs")){let i=r.inputs,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===
void 0||!a.call(i,"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),
t++}var $=M===t;x=x||$;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!a.
call(i,"$template"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}
var $=z===t;if(x=x||$,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var R=w===t;if(R){
let o={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},schema:K.properties.inputs.
not,parentSchema:K.properties.inputs,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(!(i&&
typeof i=="object"&&!Array.isArray(i))){let o={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"t\
ype",params:{type:"object"},schema:K.properties.inputs.type,parentSchema:K.properties.inputs,data:i};e===null?e=[o]:e.push(
o),t++}}if(r.matrix!==void 0&&a.call(r,"matrix")){let i=r.matrix,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&
!Array.isArray(i)){let o;if((i.$typed===void 0||!a.call(i,"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{
let o={};e===null?e=[o]:e.push(o),t++}var J=M===t;x=x||J;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;
if((i.$template===void 0||!a.call(i,"$template"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};
e===null?e=[o]:e.push(o),t++}var J=z===t;if(x=x||J,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.
push(o),t++}var b=w===t;if(b){let o={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},
schema:K.properties.matrix.not,parentSchema:K.properties.matrix,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))for(let o of Object.keys(i)){let O=i[o];if(Array.isArray(
O)){if(O.length<1){let ie={instancePath:l+"/matrix/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/m\
atrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:K.properties.matrix.additionalProperties,
data:O};e===null?e=[ie]:e.push(ie),t++}}else{let ie={instancePath:l+"/matrix/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"array"},schema:K.properties.matrix.
additionalProperties.type,parentSchema:K.properties.matrix.additionalProperties,data:O};e===null?e=[ie]:e.push(ie),t++}}else{
let o={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:K.properties.
matrix.type,parentSchema:K.properties.matrix,data:i};e===null?e=[o]:e.push(o),t++}}if(r.mocks!==void 0&&a.call(r,"mocks")){
let i=r.mocks,f=t,w=t,y=t,x=!1,M=t;if(t===M)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$typed===void 0||!a.
call(i,"$typed"))&&(o="$typed")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=M===
t;x=x||I;let z=t;if(t===z)if(i&&typeof i=="object"&&!Array.isArray(i)){let o;if((i.$template===void 0||!a.call(i,"$templ\
ate"))&&(o="$template")){let O={};e===null?e=[O]:e.push(O),t++}}else{let o={};e===null?e=[o]:e.push(o),t++}var I=z===t;if(x=
x||I,x)t=y,e!==null&&(y?e.length=y:e=null);else{let o={};e===null?e=[o]:e.push(o),t++}var fe=w===t;if(fe){let o={instancePath:l+
"/mocks",schemaPath:"#/properties/mocks/not",keyword:"not",params:{},schema:K.properties.mocks.not,parentSchema:K.properties.
mocks,data:i};e===null?e=[o]:e.push(o),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i))for(let o of Object.keys(i))Pe(i[o],{instancePath:l+"/mocks/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:o,
rootData:X,dynamicAnchors:Q})||(e=oe(e,Pe.errors),t=e.length);else{let o={instancePath:l+"/mocks",schemaPath:"#/properti\
es/mocks/type",keyword:"type",params:{type:"object"},schema:K.properties.mocks.type,parentSchema:K.properties.mocks,data:i};
e===null?e=[o]:e.push(o),t++}}if(r.expect!==void 0&&a.call(r,"expect")&&($e(r.expect,{instancePath:l+"/expect",parentData:r,
parentDataProperty:"expect",rootData:X,dynamicAnchors:Q})||(e=oe(e,$e.errors),t=e.length)),r.tags!==void 0&&a.call(r,"ta\
gs")){let i=r.tags;if(Array.isArray(i)){let f=i.length;for(let w=0;w<f;w++){let y=i[w];if(typeof y=="string"){if(!Ge.test(
y)){let x={instancePath:l+"/tags/"+w,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\
\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:K.properties.tags.items,data:y};e===null?e=[x]:e.push(x),t++}}else{let x={instancePath:l+
"/tags/"+w,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:K.properties.tags.items.
type,parentSchema:K.properties.tags.items,data:y};e===null?e=[x]:e.push(x),t++}}}else{let f={instancePath:l+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},schema:K.properties.tags.type,parentSchema:K.properties.tags,
data:i};e===null?e=[f]:e.push(f),t++}}if(r.skip!==void 0&&a.call(r,"skip")){let i=r.skip;if(typeof i=="string"){if(Y(i)<
1){let f={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:K.properties.skip,data:i};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:l+"/skip",schemaPath:"#/pr\
operties/skip/type",keyword:"type",params:{type:"string"},schema:K.properties.skip.type,parentSchema:K.properties.skip,data:i};
e===null?e=[f]:e.push(f),t++}}if(r.only!==void 0&&a.call(r,"only")){let i=r.only;if(typeof i!="boolean"){let f={instancePath:l+
"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:K.properties.only.type,parentSchema:K.
properties.only,data:i};e===null?e=[f]:e.push(f),t++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:K.type,parentSchema:K,data:r};e===null?e=[i]:e.push(i),t++}return De.errors=e,t===0}De.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Oe={title:"A file of cases",type:"object",additionalProperties:!1,required:[
"file"],properties:{file:{type:"string",minLength:1,examples:["orders.csv"]}},examples:[{file:"orders.csv"}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}};function Ie(r,{instancePath:l="",parentData:ce,
parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){let e=null,t=0,F=Ie.evaluated;F.dynamicProps&&(F.props=void 0),
F.dynamicItems&&(F.items=void 0);let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.
$typed===void 0||!a.call(r,"$typed"))&&($="$typed")){let R={};e===null?e=[R]:e.push(R),t++}}else{let $={};e===null?e=[$]:
e.push($),t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="object"&&!Array.isArray(r)){let $;if((r.$template===void 0||
!a.call(r,"$template"))&&($="$template")){let R={};e===null?e=[R]:e.push(R),t++}}else{let $={};e===null?e=[$]:e.push($),
t++}var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{let $={};e===null?e=[$]:e.push($),t++}var le=me===t;
if(le){let $={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:Oe.not,parentSchema:Oe,data:r};e===null?e=
[$]:e.push($),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0||
!a.call(r,"file")){let $={instancePath:l,schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"},schema:Oe.
required,parentSchema:Oe,data:r};e===null?e=[$]:e.push($),t++}for(let $ of Object.keys(r))if($!=="file"){let R={instancePath:l,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$},schema:!1,parentSchema:Oe,
data:r};e===null?e=[R]:e.push(R),t++}if(r.file!==void 0&&a.call(r,"file")){let $=r.file;if(typeof $=="string"){if(Y($)<1){
let R={instancePath:l+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:Oe.
properties.file,data:$};e===null?e=[R]:e.push(R),t++}}else{let R={instancePath:l+"/file",schemaPath:"#/properties/file/t\
ype",keyword:"type",params:{type:"string"},schema:Oe.properties.file.type,parentSchema:Oe.properties.file,data:$};e===null?
e=[R]:e.push(R),t++}}}else{let $={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:Oe.type,
parentSchema:Oe,data:r};e===null?e=[$]:e.push($),t++}return Ie.errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Te(r,{instancePath:l="",parentData:ce,parentDataProperty:ye,rootData:X=r,dynamicAnchors:Q={}}={}){let e=null,t=0,
F=Te.evaluated;F.dynamicProps&&(F.props=void 0),F.dynamicItems&&(F.items=void 0);let G=t,me=t,H=t,C=!1,m=t;if(t===m)if(r&&
typeof r=="object"&&!Array.isArray(r)){let n;if((r.$typed===void 0||!a.call(r,"$typed"))&&(n="$typed")){let u={};e===null?
e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var W=m===t;C=C||W;let d=t;if(t===d)if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)){let n;if((r.$template===void 0||!a.call(r,"$template"))&&(n="$template")){let u={};e===null?e=[
u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var W=d===t;if(C=C||W,C)t=H,e!==null&&(H?e.length=H:e=null);else{
let n={};e===null?e=[n]:e.push(n),t++}var le=me===t;if(le){let n={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:g.not,parentSchema:g,data:r};e===null?e=[n]:e.push(n),t++}else t=G,e!==null&&(G?e.length=G:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.action===void 0||!a.call(r,"action")){let n={instancePath:l,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},schema:g.required,parentSchema:g,data:r};e===null?e=[n]:e.push(n),t++}for(let n of Object.
keys(r))if(!a.call(g.properties,n)){let u={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:n},schema:!1,parentSchema:g,data:r};e===null?e=[u]:e.push(u),t++}if(r.version!==void 0&&
a.call(r,"version")){let n=r.version;if(n!==1){let u={instancePath:l+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},schema:1,parentSchema:g.properties.version,data:n};e===null?e=[u]:e.push(u),t++}}
if(r.suite!==void 0&&a.call(r,"suite")){let n=r.suite;if(typeof n=="string"){if(Y(n)<1){let u={instancePath:l+"/suite",schemaPath:"\
#/properties/suite/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.suite,data:n};e===
null?e=[u]:e.push(u),t++}}else{let u={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"},schema:g.properties.suite.type,parentSchema:g.properties.suite,data:n};e===null?e=[u]:e.push(u),t++}}if(r.
description!==void 0&&a.call(r,"description")){let n=r.description;if(typeof n!="string"){let u={instancePath:l+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:g.properties.description.
type,parentSchema:g.properties.description,data:n};e===null?e=[u]:e.push(u),t++}}if(r.owner!==void 0&&a.call(r,"owner")){
let n=r.owner;if(typeof n!="string"){let u={instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",
params:{type:"string"},schema:g.properties.owner.type,parentSchema:g.properties.owner,data:n};e===null?e=[u]:e.push(u),t++}}
if(r.action!==void 0&&a.call(r,"action")){let n=r.action;if(typeof n!="string"&&!(n&&typeof n=="object"&&!Array.isArray(
n))){let h={instancePath:l+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:g.properties.action.
type},schema:g.properties.action.type,parentSchema:g.properties.action,data:n};e===null?e=[h]:e.push(h),t++}let u=t,_=t,
k=t,q=!1,se=t;if(t===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$typed===void 0||!a.call(n,"$typed"))&&
(h="$typed")){let T={};e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var $=se===t;q=q||$;let ee=t;
if(t===ee)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$template===void 0||!a.call(n,"$template"))&&(h="$tem\
plate")){let T={};e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var $=ee===t;if(q=q||$,q)t=k,
e!==null&&(k?e.length=k:e=null);else{let h={};e===null?e=[h]:e.push(h),t++}var R=_===t;if(R){let h={instancePath:l+"/act\
ion",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:g.properties.action.not,parentSchema:g.properties.
action,data:n};e===null?e=[h]:e.push(h),t++}else t=u,e!==null&&(u?e.length=u:e=null);if(typeof n=="string"&&Y(n)<1){let h={
instancePath:l+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.
properties.action,data:n};e===null?e=[h]:e.push(h),t++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(Object.keys(n).length<
1){let h={instancePath:l+"/action",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:g.properties.action,data:n};e===null?e=[h]:e.push(h),t++}for(let h of Object.keys(n)){let T=n[h];if(typeof T==
"string"){if(Y(T)<1){let re={instancePath:l+"/action/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.action.additionalProperties,
data:T};e===null?e=[re]:e.push(re),t++}}else{let re={instancePath:l+"/action/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:g.properties.action.
additionalProperties.type,parentSchema:g.properties.action.additionalProperties,data:T};e===null?e=[re]:e.push(re),t++}}}}
if(r.mode!==void 0&&a.call(r,"mode")){let n=r.mode;if(!(n==="test"||n==="draft"||n==="execute")){let u={instancePath:l+"\
/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:g.properties.mode.enum},schema:g.properties.
mode.enum,parentSchema:g.properties.mode,data:n};e===null?e=[u]:e.push(u),t++}}if(r.tags!==void 0&&a.call(r,"tags")){let n=r.
tags;if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++){let k=n[_];if(typeof k=="string"){if(!Ge.test(k)){let q={instancePath:l+
"/tags/"+_,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()\
]+$",parentSchema:g.properties.tags.items,data:k};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:l+"/tags/"+_,schemaPath:"\
#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:g.properties.tags.items.type,parentSchema:g.properties.
tags.items,data:k};e===null?e=[q]:e.push(q),t++}}}else{let u={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:g.properties.tags.type,parentSchema:g.properties.tags,data:n};e===null?e=[u]:
e.push(u),t++}}if(r.inputs!==void 0&&a.call(r,"inputs")){let n=r.inputs,u=t,_=t,k=t,q=!1,se=t;if(t===se)if(n&&typeof n==
"object"&&!Array.isArray(n)){let h;if((n.$typed===void 0||!a.call(n,"$typed"))&&(h="$typed")){let T={};e===null?e=[T]:e.
push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var J=se===t;q=q||J;let ee=t;if(t===ee)if(n&&typeof n=="object"&&
!Array.isArray(n)){let h;if((n.$template===void 0||!a.call(n,"$template"))&&(h="$template")){let T={};e===null?e=[T]:e.push(
T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var J=ee===t;if(q=q||J,q)t=k,e!==null&&(k?e.length=k:e=null);else{let h={};
e===null?e=[h]:e.push(h),t++}var b=_===t;if(b){let h={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"\
not",params:{},schema:g.properties.inputs.not,parentSchema:g.properties.inputs,data:n};e===null?e=[h]:e.push(h),t++}else
t=u,e!==null&&(u?e.length=u:e=null);if(!(n&&typeof n=="object"&&!Array.isArray(n))){let h={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:g.properties.inputs.type,parentSchema:g.properties.
inputs,data:n};e===null?e=[h]:e.push(h),t++}}if(r.matrix!==void 0&&a.call(r,"matrix")){let n=r.matrix,u=t,_=t,k=t,q=!1,se=t;
if(t===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$typed===void 0||!a.call(n,"$typed"))&&(h="$typed")){
let T={};e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var I=se===t;q=q||I;let ee=t;if(t===ee)
if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$template===void 0||!a.call(n,"$template"))&&(h="$template")){let T={};
e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var I=ee===t;if(q=q||I,q)t=k,e!==null&&(k?e.length=
k:e=null);else{let h={};e===null?e=[h]:e.push(h),t++}var fe=_===t;if(fe){let h={instancePath:l+"/matrix",schemaPath:"#/p\
roperties/matrix/not",keyword:"not",params:{},schema:g.properties.matrix.not,parentSchema:g.properties.matrix,data:n};e===
null?e=[h]:e.push(h),t++}else t=u,e!==null&&(u?e.length=u:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let h of Object.
keys(n)){let T=n[h];if(Array.isArray(T)){if(T.length<1){let re={instancePath:l+"/matrix/"+h.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.
properties.matrix.additionalProperties,data:T};e===null?e=[re]:e.push(re),t++}}else{let re={instancePath:l+"/matrix/"+h.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{
type:"array"},schema:g.properties.matrix.additionalProperties.type,parentSchema:g.properties.matrix.additionalProperties,
data:T};e===null?e=[re]:e.push(re),t++}}else{let h={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"\
type",params:{type:"object"},schema:g.properties.matrix.type,parentSchema:g.properties.matrix,data:n};e===null?e=[h]:e.push(
h),t++}}if(r.combine!==void 0&&a.call(r,"combine")){let n=r.combine;if(!(n==="all"||n==="pairwise"||n==="zip")){let u={instancePath:l+
"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{allowedValues:g.properties.combine.enum},schema:g.
properties.combine.enum,parentSchema:g.properties.combine,data:n};e===null?e=[u]:e.push(u),t++}}if(r.exclude!==void 0&&a.
call(r,"exclude")){let n=r.exclude;if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++){let k=n[_],q=t,se=t,ee=t,h=!1,
T=t;if(t===T)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if((k.$typed===void 0||!a.call(k,"$typed"))&&(E="$typed")){
let ae={};e===null?e=[ae]:e.push(ae),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var i=T===t;h=h||i;let re=t;if(t===
re)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if((k.$template===void 0||!a.call(k,"$template"))&&(E="$template")){
let ae={};e===null?e=[ae]:e.push(ae),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var i=re===t;if(h=h||i,h)t=ee,e!==null&&
(ee?e.length=ee:e=null);else{let E={};e===null?e=[E]:e.push(E),t++}var f=se===t;if(f){let E={instancePath:l+"/exclude/"+
_,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:g.properties.exclude.items.not,parentSchema:g.
properties.exclude.items,data:k};e===null?e=[E]:e.push(E),t++}else t=q,e!==null&&(q?e.length=q:e=null);if(k&&typeof k=="\
object"&&!Array.isArray(k)){if(Object.keys(k).length<1){let E={instancePath:l+"/exclude/"+_,schemaPath:"#/properties/exc\
lude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:g.properties.exclude.items,data:k};
e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:l+"/exclude/"+_,schemaPath:"#/properties/exclude/items/type",keyword:"\
type",params:{type:"object"},schema:g.properties.exclude.items.type,parentSchema:g.properties.exclude.items,data:k};e===
null?e=[E]:e.push(E),t++}}}else{let u={instancePath:l+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{
type:"array"},schema:g.properties.exclude.type,parentSchema:g.properties.exclude,data:n};e===null?e=[u]:e.push(u),t++}}if(r.
include!==void 0&&a.call(r,"include")){let n=r.include;if(Array.isArray(n)){let u=n.length;for(let _=0;_<u;_++){let k=n[_],
q=t,se=t,ee=t,h=!1,T=t;if(t===T)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if((k.$typed===void 0||!a.call(k,"$ty\
ped"))&&(E="$typed")){let ae={};e===null?e=[ae]:e.push(ae),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var w=T===t;h=
h||w;let re=t;if(t===re)if(k&&typeof k=="object"&&!Array.isArray(k)){let E;if((k.$template===void 0||!a.call(k,"$templat\
e"))&&(E="$template")){let ae={};e===null?e=[ae]:e.push(ae),t++}}else{let E={};e===null?e=[E]:e.push(E),t++}var w=re===t;
if(h=h||w,h)t=ee,e!==null&&(ee?e.length=ee:e=null);else{let E={};e===null?e=[E]:e.push(E),t++}var y=se===t;if(y){let E={
instancePath:l+"/include/"+_,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:g.properties.include.
items.not,parentSchema:g.properties.include.items,data:k};e===null?e=[E]:e.push(E),t++}else t=q,e!==null&&(q?e.length=q:
e=null);if(k&&typeof k=="object"&&!Array.isArray(k)){if(Object.keys(k).length<1){let E={instancePath:l+"/include/"+_,schemaPath:"\
#/properties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:g.properties.include.
items,data:k};e===null?e=[E]:e.push(E),t++}}else{let E={instancePath:l+"/include/"+_,schemaPath:"#/properties/include/it\
ems/type",keyword:"type",params:{type:"object"},schema:g.properties.include.items.type,parentSchema:g.properties.include.
items,data:k};e===null?e=[E]:e.push(E),t++}}}else{let u={instancePath:l+"/include",schemaPath:"#/properties/include/type",
keyword:"type",params:{type:"array"},schema:g.properties.include.type,parentSchema:g.properties.include,data:n};e===null?
e=[u]:e.push(u),t++}}if(r.cases!==void 0&&a.call(r,"cases")){let n=r.cases;if(!n||typeof n!="object"){let A={instancePath:l+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:g.properties.cases.type},schema:g.properties.cases.
type,parentSchema:g.properties.cases,data:n};e===null?e=[A]:e.push(A),t++}let u=t,_=t,k=t,q=!1,se=t;if(t===se)if(n&&typeof n==
"object"&&!Array.isArray(n)){let A;if((n.$typed===void 0||!a.call(n,"$typed"))&&(A="$typed")){let he={};e===null?e=[he]:
e.push(he),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var x=se===t;q=q||x;let ee=t;if(t===ee)if(n&&typeof n=="objec\
t"&&!Array.isArray(n)){let A;if((n.$template===void 0||!a.call(n,"$template"))&&(A="$template")){let he={};e===null?e=[he]:
e.push(he),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var x=ee===t;if(q=q||x,q)t=k,e!==null&&(k?e.length=k:e=null);else{
let A={};e===null?e=[A]:e.push(A),t++}var M=_===t;if(M){let A={instancePath:l+"/cases",schemaPath:"#/properties/cases/no\
t",keyword:"not",params:{},schema:g.properties.cases.not,parentSchema:g.properties.cases,data:n};e===null?e=[A]:e.push(A),
t++}else t=u,e!==null&&(u?e.length=u:e=null);let h=t,T=!0,re=t;if(!(n&&typeof n=="object"&&!Array.isArray(n))){let A={};
e===null?e=[A]:e.push(A),t++}let E=t,ae=t,Se=t,be=!1,Ce=t;if(t===Ce)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.
$typed===void 0||!a.call(n,"$typed"))&&(A="$typed")){let he={};e===null?e=[he]:e.push(he),t++}}else{let A={};e===null?e=
[A]:e.push(A),t++}var z=Ce===t;be=be||z;let je=t;if(t===je)if(n&&typeof n=="object"&&!Array.isArray(n)){let A;if((n.$template===
void 0||!a.call(n,"$template"))&&(A="$template")){let he={};e===null?e=[he]:e.push(he),t++}}else{let A={};e===null?e=[A]:
e.push(A),t++}var z=je===t;if(be=be||z,be)t=Se,e!==null&&(Se?e.length=Se:e=null);else{let A={};e===null?e=[A]:e.push(A),
t++}var o=ae===t;if(o){let A={};e===null?e=[A]:e.push(A),t++}else t=E,e!==null&&(E?e.length=E:e=null);var O=re===t;if(t=
h,e!==null&&(h?e.length=h:e=null),!O){let A=t;if(Array.isArray(n)){if(n.length<1){let ge={instancePath:l+"/cases",schemaPath:"\
#/properties/cases/allOf/0/else/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:g.properties.cases.allOf[0].
else,data:n};e===null?e=[ge]:e.push(ge),t++}let xe=n.length;for(let ge=0;ge<xe;ge++)De(n[ge],{instancePath:l+"/cases/"+ge,
parentData:n,parentDataProperty:ge,rootData:X,dynamicAnchors:Q})||(e=oe(e,De.errors),t=e.length)}else{let xe={instancePath:l+
"/cases",schemaPath:"#/properties/cases/allOf/0/else/type",keyword:"type",params:{type:"array"},schema:g.properties.cases.
allOf[0].else.type,parentSchema:g.properties.cases.allOf[0].else,data:n};e===null?e=[xe]:e.push(xe),t++}var O=A===t;T=O}
if(!T){let A={instancePath:l+"/cases",schemaPath:"#/properties/cases/allOf/0/if",keyword:"if",params:{failingKeyword:"el\
se"},schema:g.properties.cases.allOf[0].if,parentSchema:g.properties.cases.allOf[0],data:n};e===null?e=[A]:e.push(A),t++}
let Ae=t,ve=!0,Fe=t;if(!Array.isArray(n)){let A={};e===null?e=[A]:e.push(A),t++}var ie=Fe===t;if(t=Ae,e!==null&&(Ae?e.length=
Ae:e=null),!ie){let A=t;Ie(n,{instancePath:l+"/cases",parentData:r,parentDataProperty:"cases",rootData:X,dynamicAnchors:Q})||
(e=oe(e,Ie.errors),t=e.length);var ie=A===t;ve=ie}if(!ve){let A={instancePath:l+"/cases",schemaPath:"#/properties/cases/\
allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:g.properties.cases.allOf[1].if,parentSchema:g.properties.
cases.allOf[1],data:n};e===null?e=[A]:e.push(A),t++}}if(r.mocks!==void 0&&a.call(r,"mocks")){let n=r.mocks,u=t,_=t,k=t,q=!1,
se=t;if(t===se)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$typed===void 0||!a.call(n,"$typed"))&&(h="$type\
d")){let T={};e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var j=se===t;q=q||j;let ee=t;if(t===
ee)if(n&&typeof n=="object"&&!Array.isArray(n)){let h;if((n.$template===void 0||!a.call(n,"$template"))&&(h="$template")){
let T={};e===null?e=[T]:e.push(T),t++}}else{let h={};e===null?e=[h]:e.push(h),t++}var j=ee===t;if(q=q||j,q)t=k,e!==null&&
(k?e.length=k:e=null);else{let h={};e===null?e=[h]:e.push(h),t++}var te=_===t;if(te){let h={instancePath:l+"/mocks",schemaPath:"\
#/properties/mocks/not",keyword:"not",params:{},schema:g.properties.mocks.not,parentSchema:g.properties.mocks,data:n};e===
null?e=[h]:e.push(h),t++}else t=u,e!==null&&(u?e.length=u:e=null);if(n&&typeof n=="object"&&!Array.isArray(n))for(let h of Object.
keys(n))Pe(n[h],{instancePath:l+"/mocks/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:n,parentDataProperty:h,rootData:X,
dynamicAnchors:Q})||(e=oe(e,Pe.errors),t=e.length);else{let h={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/ty\
pe",keyword:"type",params:{type:"object"},schema:g.properties.mocks.type,parentSchema:g.properties.mocks,data:n};e===null?
e=[h]:e.push(h),t++}}if(r.expect!==void 0&&a.call(r,"expect")&&($e(r.expect,{instancePath:l+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:X,dynamicAnchors:Q})||(e=oe(e,$e.errors),t=e.length)),r.timeout!==void 0&&a.call(r,"timeout")){let n=r.
timeout;if(typeof n=="string"){if(!Le.test(n)){let u={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/pattern",
keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:g.properties.
timeout,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:l+"/timeout",schemaPath:"#/properties/timeout/typ\
e",keyword:"type",params:{type:"string"},schema:g.properties.timeout.type,parentSchema:g.properties.timeout,data:n};e===
null?e=[u]:e.push(u),t++}}if(r.idempotent!==void 0&&a.call(r,"idempotent")){let n=r.idempotent;if(typeof n!="boolean"){let u={
instancePath:l+"/idempotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:g.properties.
idempotent.type,parentSchema:g.properties.idempotent,data:n};e===null?e=[u]:e.push(u),t++}}if(r.serial!==void 0&&a.call(
r,"serial")){let n=r.serial;if(typeof n=="string"){if(Y(n)<1){let u={instancePath:l+"/serial",schemaPath:"#/properties/s\
erial/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.serial,data:n};e===null?e=[u]:e.
push(u),t++}}else{let u={instancePath:l+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"str\
ing"},schema:g.properties.serial.type,parentSchema:g.properties.serial,data:n};e===null?e=[u]:e.push(u),t++}}if(r.repeat!==
void 0&&a.call(r,"repeat")){let n=r.repeat;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let u={instancePath:l+
"/repeat",schemaPath:"#/properties/repeat/type",keyword:"type",params:{type:"integer"},schema:g.properties.repeat.type,parentSchema:g.
properties.repeat,data:n};e===null?e=[u]:e.push(u),t++}if(typeof n=="number"&&isFinite(n)){if(n>1e4||isNaN(n)){let u={instancePath:l+
"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:g.
properties.repeat,data:n};e===null?e=[u]:e.push(u),t++}if(n<1||isNaN(n)){let u={instancePath:l+"/repeat",schemaPath:"#/p\
roperties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:g.properties.repeat,data:n};
e===null?e=[u]:e.push(u),t++}}}if(r.sensitive!==void 0&&a.call(r,"sensitive")){let n=r.sensitive;if(Array.isArray(n)){let u=n.
length;for(let _=0;_<u;_++){let k=n[_];if(typeof k=="string"){if(Y(k)<1){let q={instancePath:l+"/sensitive/"+_,schemaPath:"\
#/properties/sensitive/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:g.properties.sensitive.
items,data:k};e===null?e=[q]:e.push(q),t++}}else{let q={instancePath:l+"/sensitive/"+_,schemaPath:"#/properties/sensitiv\
e/items/type",keyword:"type",params:{type:"string"},schema:g.properties.sensitive.items.type,parentSchema:g.properties.sensitive.
items,data:k};e===null?e=[q]:e.push(q),t++}}}else{let u={instancePath:l+"/sensitive",schemaPath:"#/properties/sensitive/\
type",keyword:"type",params:{type:"array"},schema:g.properties.sensitive.type,parentSchema:g.properties.sensitive,data:n};
e===null?e=[u]:e.push(u),t++}}if(r.flatten!==void 0&&a.call(r,"flatten")){let n=r.flatten;if(typeof n!="boolean"){let u={
instancePath:l+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:g.properties.
flatten.type,parentSchema:g.properties.flatten,data:n};e===null?e=[u]:e.push(u),t++}}if(r.skip!==void 0&&a.call(r,"skip")){
let n=r.skip;if(typeof n=="string"){if(Y(n)<1){let u={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:g.properties.skip,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:l+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:g.properties.skip.type,parentSchema:g.
properties.skip,data:n};e===null?e=[u]:e.push(u),t++}}if(r.only!==void 0&&a.call(r,"only")){let n=r.only;if(typeof n!="b\
oolean"){let u={instancePath:l+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:g.
properties.only.type,parentSchema:g.properties.only,data:n};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:l,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:g.type,parentSchema:g,data:r};e===null?e=[n]:e.push(n),t++}return Te.
errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,l){if(r===null)return l;for(let ce of l)
r.push(ce);return r}export{Qe as default,Je as validate};
