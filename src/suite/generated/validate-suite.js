// Written by `npm run generate`.
var me=(t,l)=>()=>{try{return l||t((l={exports:{}}).exports,l),l.exports}catch(U){throw l=0,U}};var J=me(W=>{"use strict";Object.defineProperty(W,"__esModule",{value:!0});function X(t){let l=t.length,U=0,z=0,N;for(;z<
l;)U++,N=t.charCodeAt(z++),N>=55296&&N<=56319&&z<l&&(N=t.charCodeAt(z),(N&64512)===56320&&z++);return U}W.default=X;X.code=
'require("ajv/dist/runtime/ucs2length").default'});var ue=H,he=H,y={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Gene\
sys Cloud Data Action",type:"object",additionalProperties:!1,required:["action"],properties:{version:{const:1,default:1,
examples:[1]},suite:{type:"string",minLength:1,examples:["Calculate order total"]},description:{type:"string",examples:[
"Totals with and without shipping, and what the service does with nonsense."]},owner:{type:"string",examples:["orders-te\
am@example.com"]},action:{type:["string","object"],minLength:1,minProperties:1,additionalProperties:{type:"string",minLength:1},
examples:["Calculate Order Total",{dev:"custom_-_0a1b",prod:"custom_-_9f8e"}],not:{type:"object",required:["$typed"]}},mode:{
enum:["test","draft","execute"],default:"test",examples:["draft"]},tags:{type:"array",items:{type:"string",pattern:"^[^\\\
s()]+$",examples:["smoke"]},examples:[["orders","smoke"]]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"\
CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{type:"\
array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:["$ty\
ped"]}},combine:{enum:["all"],default:"all",examples:["all"]},exclude:{type:"array",items:{type:"object",minProperties:1,
not:{type:"object",required:["$typed"]}},examples:[[{orderAmount:0,includeShipping:!0}]]},include:{type:"array",items:{type:"\
object",minProperties:1,not:{type:"object",required:["$typed"]}},examples:[[{orderAmount:-1,currency:"EUR"}]]},cases:{type:"\
array",minItems:1,items:{$ref:"#/$defs/case"},examples:[[{name:"pick up",inputs:{includeShipping:!1}}]]},mocks:{type:"ob\
ject",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"object",required:["$typ\
ed"]}},expect:{$ref:"#/$defs/expect"},timeout:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["30s"]},idempotent:{
type:"boolean",default:!1,examples:[!0]},flatten:{type:"boolean",default:!1,examples:[!0]},skip:{type:"string",minLength:1,
examples:["waits for release 12 of the order service"]}},$defs:{case:{title:"A case",type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,
examples:[{customerId:"CUST-99284",orderAmount:250}],not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{
type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:[
"$typed"]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"\
object",required:["$typed"]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",
examples:["smoke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone unti\
l Monday"]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{type:"objec\
t",required:["$typed"]}},expect:{title:"Expectations",type:"object",additionalProperties:!1,properties:{status:{enum:["S\
UCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/f\
ield"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],not:{type:"object",required:["$typed"]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{type:"object",required:["$typed"]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",
additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{type:"\
object",required:["$typed"]}}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{type:"object",required:[
"$typed"]}},field:{title:"What a field must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,
examples:[!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by another action."]},below:{type:["numb\
er","string"],examples:[100]},closeTo:{type:"object",properties:{value:{type:["number","string"]},within:{type:["number",
"string"]}},required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{type:"object",required:[
"$typed"]}},contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},
equals:{examples:["CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,examples:[
"^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:[
"number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"\
array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:["\
CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"\
number",min:0}]},mock:{title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{type:"object",required:[
"$typed"]}},else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"\
object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",
properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"arra\
y",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[
{type:"choice",of:["gold","silver","bronze"]}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"env"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],
additionalProperties:!1,examples:[{type:"env",name:"ORDER_API_KEY"}],not:{type:"object",required:["$typed"]}},{type:"obj\
ect",properties:{type:{const:"fake"},kind:{type:"string",minLength:1,examples:["person.fullName","airline.aircraftType",
"airline.flightNumber","airline.recordLocator","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetacean",
"animal.cow","animal.crocodilia","animal.dog","animal.fish","animal.horse","animal.insect","animal.lion","animal.petName",
"animal.rabbit","animal.rodent","animal.snake","animal.type","book.author","book.format","book.genre","book.publisher","\
book.series","book.title","color.cssSupportedFunction","color.cssSupportedSpace","color.human","color.rgb","color.space",
"commerce.department","commerce.isbn","commerce.price","commerce.product","commerce.productAdjective","commerce.productD\
escription","commerce.productMaterial","commerce.productName","commerce.upc","company.buzzAdjective","company.buzzNoun",
"company.buzzPhrase","company.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","company.catchPhraseDescrip\
tor","company.catchPhraseNoun","company.name","database.collation","database.column","database.engine","database.mongodb\
ObjectId","database.type","datatype.boolean","date.anytime","date.birthdate","date.future","date.month","date.past","dat\
e.recent","date.soon","date.timeZone","date.weekday","finance.accountName","finance.accountNumber","finance.amount","fin\
ance.bic","finance.bitcoinAddress","finance.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber","financ\
e.currencyCode","finance.currencyName","finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAddress",
"finance.iban","finance.litecoinAddress","finance.pin","finance.routingNumber","finance.transactionDescription","finance\
.transactionType","food.adjective","food.description","food.dish","food.ethnicCategory","food.fruit","food.ingredient","\
food.meat","food.spice","food.vegetable","git.branch","git.commitDate","git.commitEntry","git.commitMessage","git.commit\
Sha","hacker.abbreviation","hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image.avatar",
"image.avatarGitHub","image.dataUri","image.personPortrait","image.url","image.urlPicsumPhotos","internet.displayName","\
internet.domainName","internet.domainSuffix","internet.domainWord","internet.email","internet.emoji","internet.exampleEm\
ail","internet.httpMethod","internet.httpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jwt","inter\
net.jwtAlgorithm","internet.mac","internet.password","internet.port","internet.protocol","internet.url","internet.userAg\
ent","internet.username","location.buildingNumber","location.cardinalDirection","location.city","location.continent","lo\
cation.country","location.countryCode","location.county","location.direction","location.latitude","location.longitude","\
location.ordinalDirection","location.postalAddress","location.secondaryAddress","location.state","location.street","loca\
tion.streetAddress","location.timeZone","location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","lorem.sen\
tence","lorem.sentences","lorem.slug","lorem.text","lorem.word","lorem.words","music.album","music.artist","music.genre",
"music.songName","number.binary","number.float","number.hex","number.int","number.octal","number.romanNumeral","person.b\
io","person.firstName","person.gender","person.jobArea","person.jobDescriptor","person.jobTitle","person.jobType","perso\
n.lastName","person.middleName","person.prefix","person.sex","person.sexType","person.suffix","person.zodiacSign","phone\
.imei","phone.number","string.alpha","string.alphanumeric","string.binary","string.hexadecimal","string.nanoid","string.\
numeric","string.octal","string.sample","string.symbol","string.ulid","string.uuid","system.commonFileExt","system.commo\
nFileName","system.commonFileType","system.cron","system.directoryPath","system.fileExt","system.fileName","system.fileP\
ath","system.fileType","system.mimeType","system.networkInterface","system.semver","vehicle.bicycle","vehicle.color","ve\
hicle.fuel","vehicle.manufacturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm","word.ad\
jective","word.adverb","word.conjunction","word.interjection","word.noun","word.preposition","word.sample","word.verb","\
word.words"]},locale:{type:"string",minLength:1,default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","cy","da",
"de_AT","de_CH","dv","el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","en_NG","\
en_NP","en_US","en_ZA","eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","hy","id_\
ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR","pt_PT",
"ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN","zh_TW",
"zu_ZA"]}},required:["type","kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.fullName",locale:"de"}],
not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"file"},path:{type:"string",minLength:1,
maxLength:1e3,examples:["fixtures/body.txt"]}},required:["type","path"],additionalProperties:!1,examples:[{type:"file",path:"\
fixtures/body.txt"}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"integer"},min:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],
required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"number"},min:{type:"n\
umber",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,
default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"number",min:.01,max:250,decimals:2}],required:["type"],
not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"phone"},country:{type:"string",minLength:1,
default:"US",examples:["US","CA","GB","AU","FR","DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"\
US"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"sequence"},start:{
type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,
examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[
{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{
type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,
maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{
type:"string",minLength:1,maxLength:1e3,examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",
length:8,alphabet:"0123456789"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{
const:"timestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs",
"dd/MM/yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Eu\
rope/Berlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{type:"object",
required:["$typed"]}},{type:"object",properties:{type:{const:"uuid"},version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,
examples:[{type:"uuid"}],required:["type"],not:{type:"object",required:["$typed"]}}],not:{type:"object",required:["$type\
d"]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{type:"object",required:["$typed"]}}},not:{type:"object",required:[
"$typed"]}},o=Object.prototype.hasOwnProperty,q=J().default,Q=new RegExp("^[^\\s()]+$","u"),Y=new RegExp("^\\d+(\\.\\d+)?(m\
s|s|m|h|d)$","u"),j={title:"A case",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,examples:[
"unknown customer"]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],
not:{type:"object",required:["$typed"]}},matrix:{type:"object",additionalProperties:{type:"array",minItems:1,examples:[[
0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{type:"object",required:["$typed"]}},mocks:{type:"object",
additionalProperties:{$ref:"#/$defs/mock"},examples:[{requestId:{type:"uuid"}}],not:{type:"object",required:["$typed"]}},
expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["smoke"]},examples:[
["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone until Monday"]}},examples:[{name:"\
unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"FAILED"}}],not:{type:"object",required:["$typed"]}},a={title:"\
A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{type:"object",required:["$typed"]}},else:{enum:[
"integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"string"},else:{type:"object",required:["\
type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},oneOf:[{type:"object",properties:{type:{
const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},weights:{type:"array",items:{type:"nu\
mber",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,examples:[{type:"choice",
of:["gold","silver","bronze"]}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"env"},name:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,
examples:[{type:"env",name:"ORDER_API_KEY"}],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"\
fake"},kind:{type:"string",minLength:1,examples:["person.fullName","airline.aircraftType","airline.flightNumber","airlin\
e.recordLocator","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetacean","animal.cow","animal.crocodil\
ia","animal.dog","animal.fish","animal.horse","animal.insect","animal.lion","animal.petName","animal.rabbit","animal.rod\
ent","animal.snake","animal.type","book.author","book.format","book.genre","book.publisher","book.series","book.title","\
color.cssSupportedFunction","color.cssSupportedSpace","color.human","color.rgb","color.space","commerce.department","com\
merce.isbn","commerce.price","commerce.product","commerce.productAdjective","commerce.productDescription","commerce.prod\
uctMaterial","commerce.productName","commerce.upc","company.buzzAdjective","company.buzzNoun","company.buzzPhrase","comp\
any.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","company.catchPhraseDescriptor","company.catchPhraseN\
oun","company.name","database.collation","database.column","database.engine","database.mongodbObjectId","database.type",
"datatype.boolean","date.anytime","date.birthdate","date.future","date.month","date.past","date.recent","date.soon","dat\
e.timeZone","date.weekday","finance.accountName","finance.accountNumber","finance.amount","finance.bic","finance.bitcoin\
Address","finance.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber","finance.currencyCode","finance.c\
urrencyName","finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAddress","finance.iban","finance.li\
tecoinAddress","finance.pin","finance.routingNumber","finance.transactionDescription","finance.transactionType","food.ad\
jective","food.description","food.dish","food.ethnicCategory","food.fruit","food.ingredient","food.meat","food.spice","f\
ood.vegetable","git.branch","git.commitDate","git.commitEntry","git.commitMessage","git.commitSha","hacker.abbreviation",
"hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image.avatar","image.avatarGitHub","ima\
ge.dataUri","image.personPortrait","image.url","image.urlPicsumPhotos","internet.displayName","internet.domainName","int\
ernet.domainSuffix","internet.domainWord","internet.email","internet.emoji","internet.exampleEmail","internet.httpMethod",
"internet.httpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jwt","internet.jwtAlgorithm","internet\
.mac","internet.password","internet.port","internet.protocol","internet.url","internet.userAgent","internet.username","l\
ocation.buildingNumber","location.cardinalDirection","location.city","location.continent","location.country","location.c\
ountryCode","location.county","location.direction","location.latitude","location.longitude","location.ordinalDirection",
"location.postalAddress","location.secondaryAddress","location.state","location.street","location.streetAddress","locati\
on.timeZone","location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","lorem.sentence","lorem.sentences","l\
orem.slug","lorem.text","lorem.word","lorem.words","music.album","music.artist","music.genre","music.songName","number.b\
inary","number.float","number.hex","number.int","number.octal","number.romanNumeral","person.bio","person.firstName","pe\
rson.gender","person.jobArea","person.jobDescriptor","person.jobTitle","person.jobType","person.lastName","person.middle\
Name","person.prefix","person.sex","person.sexType","person.suffix","person.zodiacSign","phone.imei","phone.number","str\
ing.alpha","string.alphanumeric","string.binary","string.hexadecimal","string.nanoid","string.numeric","string.octal","s\
tring.sample","string.symbol","string.ulid","string.uuid","system.commonFileExt","system.commonFileName","system.commonF\
ileType","system.cron","system.directoryPath","system.fileExt","system.fileName","system.filePath","system.fileType","sy\
stem.mimeType","system.networkInterface","system.semver","vehicle.bicycle","vehicle.color","vehicle.fuel","vehicle.manuf\
acturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm","word.adjective","word.adverb","wo\
rd.conjunction","word.interjection","word.noun","word.preposition","word.sample","word.verb","word.words"]},locale:{type:"\
string",minLength:1,default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","el","e\
n","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","en_NG","en_NP","en_US","en_ZA","eo",
"es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","hy","id_ID","it","ja","ka_GE","ko","\
ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk","sl_\
SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["type",
"kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.fullName",locale:"de"}],not:{type:"object",required:[
"$typed"]}},{type:"object",properties:{type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,examples:["fixt\
ures/body.txt"]}},required:["type","path"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/body.txt"}],not:{
type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],required:["type"],not:{type:"\
object",required:["$typed"]}},{type:"object",properties:{type:{const:"number"},min:{type:"number",default:0,examples:[.01]},
max:{type:"number",default:1e6,examples:[250]},decimals:{type:"integer",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,
examples:[{type:"number",min:.01,max:250,decimals:2}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"\
object",properties:{type:{const:"phone"},country:{type:"string",minLength:1,default:"US",examples:["US","CA","GB","AU","\
FR","DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:["type"],not:{type:"o\
bject",required:["$typed"]}},{type:"object",properties:{type:{const:"sequence"},start:{type:"integer",minimum:-8e15,maximum:8e15,
default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,default:1,examples:[10]},pattern:{type:"string",
minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,examples:[{type:"sequence",pattern:"CUST-{n:\
5}"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"string"},length:{
type:"integer",minimum:0,maximum:1e4,default:16,examples:[8]},alphabet:{type:"string",minLength:1,maxLength:1e3,default:"\
ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{type:"string",minLength:1,
maxLength:1e3,examples:["[A-Z]{3}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456\
789"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{type:{const:"timestamp"},format:{
type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs","dd/MM/yyyy HH:mm"]},offset:{
type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Europe/Berlin"]}},additionalProperties:!1,
examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{type:"object",required:["$typed"]}},{type:"object",properties:{
type:{const:"uuid"},version:{enum:[4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:[
"type"],not:{type:"object",required:["$typed"]}}],not:{type:"object",required:["$typed"]}}}],examples:["uuid",{type:"tim\
estamp",offset:"-1h"}],not:{type:"object",required:["$typed"]}},ce=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function V(t,{
instancePath:l="",parentData:U,parentDataProperty:z,rootData:N=t,dynamicAnchors:C={}}={}){let e=null,r=0,$=V.evaluated;if($.
dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),typeof t!="string"&&!(t&&typeof t=="object"&&!Array.isArray(
t))){let w={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:a.type},schema:a.type,parentSchema:a,data:t};
e===null?e=[w]:e.push(w),r++}let D=r,c=r;if(r===c)if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if((t.$typed===void 0||
!o.call(t,"$typed"))&&(w="$typed")){let F={};e===null?e=[F]:e.push(F),r++}}else{let w={};e===null?e=[w]:e.push(w),r++}var u=c===
r;if(u){let w={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:a.not,parentSchema:a,data:t};e===null?e=
[w]:e.push(w),r++}else r=D,e!==null&&(D?e.length=D:e=null);let I=r,k=!0,L=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){
let w={};e===null?e=[w]:e.push(w),r++}let p=r,h=r;if(r===h)if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if((t.$typed===
void 0||!o.call(t,"$typed"))&&(w="$typed")){let F={};e===null?e=[F]:e.push(F),r++}}else{let w={};e===null?e=[w]:e.push(w),
r++}var x=h===r;if(x){let w={};e===null?e=[w]:e.push(w),r++}else r=p,e!==null&&(p?e.length=p:e=null);var i=L===r;if(r=I,
e!==null&&(I?e.length=I:e=null),!i){let w=r;if(!(t==="integer"||t==="number"||t==="phone"||t==="sequence"||t==="string"||
t==="timestamp"||t==="uuid")){let G={instancePath:l,schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:a.
allOf[0].else.enum},schema:a.allOf[0].else.enum,parentSchema:a.allOf[0].else,data:t};e===null?e=[G]:e.push(G),r++}var i=w===
r;k=i}if(!k){let w={instancePath:l,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:a.allOf[0].
if,parentSchema:a.allOf[0],data:t};e===null?e=[w]:e.push(w),r++}let m=r,g=!0,f=r;if(typeof t!="string"){let w={};e===null?
e=[w]:e.push(w),r++}var b=f===r;if(r=m,e!==null&&(m?e.length=m:e=null),!b){let w=r,F=r,G=r;if(r===G)if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){let _;if((t.$typed===void 0||!o.call(t,"$typed"))&&(_="$typed")){let d={};e===null?e=[d]:e.push(
d),r++}}else{let _={};e===null?e=[_]:e.push(_),r++}var T=G===r;if(T){let _={instancePath:l,schemaPath:"#/allOf/1/else/no\
t",keyword:"not",params:{},schema:a.allOf[1].else.not,parentSchema:a.allOf[1].else,data:t};e===null?e=[_]:e.push(_),r++}else
r=F,e!==null&&(F?e.length=F:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!o.call(t,"type")){
let d={instancePath:l,schemaPath:"#/allOf/1/else/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].
else.required,parentSchema:a.allOf[1].else,data:t};e===null?e=[d]:e.push(d),r++}let _=t.type;if(typeof _=="string")if(_===
"choice"){let d=r,S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typ\
ed"))&&(s="$typed")){let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var A=S===r;if(A){
let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[0].not,
parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/\
1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[0].required,parentSchema:a.
allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}if(t.of===void 0||!o.call(t,"of")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"of"},schema:a.allOf[1].else.oneOf[0].required,
parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||
s==="of"||s==="weights")){let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[n]:e.push(
n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.type;if(s!=="choice"){let n={instancePath:l+"/type",schemaPath:"#/a\
llOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{allowedValue:"choice"},schema:"choice",parentSchema:a.
allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[n]:e.push(n),r++}}if(t.of!==void 0&&o.call(t,"of")){let s=t.of;
if(Array.isArray(s)){if(s.length<1){let n={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/minItem\
s",keyword:"minItems",params:{limit:1},schema:1,parentSchema:a.allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[
n]:e.push(n),r++}}else{let n={instancePath:l+"/of",schemaPath:"#/allOf/1/else/oneOf/0/properties/of/type",keyword:"type",
params:{type:"array"},schema:a.allOf[1].else.oneOf[0].properties.of.type,parentSchema:a.allOf[1].else.oneOf[0].properties.
of,data:s};e===null?e=[n]:e.push(n),r++}}if(t.weights!==void 0&&o.call(t,"weights")){let s=t.weights;if(Array.isArray(s)){
let n=s.length;for(let K=0;K<n;K++){let M=s[K];if(typeof M=="number"&&isFinite(M)){if(M>1e9||isNaN(M)){let Z={instancePath:l+
"/weights/"+K,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e9},schema:1e9,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.items,data:M};e===null?e=[Z]:e.push(Z),
r++}if(M<0||isNaN(M)){let Z={instancePath:l+"/weights/"+K,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.
items,data:M};e===null?e=[Z]:e.push(Z),r++}}else{let Z={instancePath:l+"/weights/"+K,schemaPath:"#/allOf/1/else/oneOf/0/\
properties/weights/items/type",keyword:"type",params:{type:"number"},schema:a.allOf[1].else.oneOf[0].properties.weights.
items.type,parentSchema:a.allOf[1].else.oneOf[0].properties.weights.items,data:M};e===null?e=[Z]:e.push(Z),r++}}}else{let n={
instancePath:l+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/type",keyword:"type",params:{type:"array"},
schema:a.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:a.allOf[1].else.oneOf[0].properties.weights,data:s};
e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/0/type",keyword:"type",params:{
type:"object"},schema:a.allOf[1].else.oneOf[0].type,parentSchema:a.allOf[1].else.oneOf[0],data:t};e===null?e=[s]:e.push(
s),r++}var v=!0}else if(_==="env"){let d=r,S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===
void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),
r++}var ee=S===r;if(ee){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"not",params:{},schema:a.allOf[1].
else.oneOf[1].not,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=
d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[1].required,
parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}if(t.name===void 0||!o.call(t,"name")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"name"},schema:a.
allOf[1].else.oneOf[1].required,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(t))if(!(s==="type"||s==="name")){let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/1/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[1],data:t};e===null?e=[
n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.type;if(s!=="env"){let n={instancePath:l+"/type",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"env"},schema:"env",parentSchema:a.allOf[1].
else.oneOf[1].properties.type,data:s};e===null?e=[n]:e.push(n),r++}}if(t.name!==void 0&&o.call(t,"name")){let s=t.name;if(typeof s==
"string"){if(!ce.test(s)){let n={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneOf/1/properties/name/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[A-Za-z_][A-Za-z0-9_]*$",parentSchema:a.allOf[1].else.oneOf[1].
properties.name,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/name",schemaPath:"#/allOf/1/else/oneO\
f/1/properties/name/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[1].properties.name.type,parentSchema:a.
allOf[1].else.oneOf[1].properties.name,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,schemaPath:"#/a\
llOf/1/else/oneOf/1/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[1].type,parentSchema:a.allOf[1].
else.oneOf[1],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="fake"){let d=r,S=r;if(r===S)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?e=[n]:e.
push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var te=S===r;if(te){let s={instancePath:l,schemaPath:"#/allOf/1/\
else/oneOf/2/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[2].not,parentSchema:a.allOf[1].else.oneOf[2],data:t};
e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",
params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[2].required,parentSchema:a.allOf[1].else.oneOf[2],data:t};e===
null?e=[s]:e.push(s),r++}if(t.kind===void 0||!o.call(t,"kind")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2\
/required",keyword:"required",params:{missingProperty:"kind"},schema:a.allOf[1].else.oneOf[2].required,parentSchema:a.allOf[1].
else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="kind"||s==="locale")){
let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[2],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){
let s=t.type;if(s!=="fake"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"\
const",params:{allowedValue:"fake"},schema:"fake",parentSchema:a.allOf[1].else.oneOf[2].properties.type,data:s};e===null?
e=[n]:e.push(n),r++}}if(t.kind!==void 0&&o.call(t,"kind")){let s=t.kind;if(typeof s=="string"){if(q(s)<1){let n={instancePath:l+
"/kind",schemaPath:"#/allOf/1/else/oneOf/2/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.
allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/kind",schemaPath:"\
#/allOf/1/else/oneOf/2/properties/kind/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[2].properties.
kind.type,parentSchema:a.allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[n]:e.push(n),r++}}if(t.locale!==void 0&&
o.call(t,"locale")){let s=t.locale;if(typeof s=="string"){if(q(s)<1){let n={instancePath:l+"/locale",schemaPath:"#/allOf\
/1/else/oneOf/2/properties/locale/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].else.
oneOf[2].properties.locale,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/locale",schemaPath:"#/allO\
f/1/else/oneOf/2/properties/locale/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[2].properties.
locale.type,parentSchema:a.allOf[1].else.oneOf[2].properties.locale,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[2].type,parentSchema:a.
allOf[1].else.oneOf[2],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="file"){let d=r,S=r;if(r===S)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?
e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var re=S===r;if(re){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/3/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[3].not,parentSchema:a.allOf[1].else.oneOf[3],
data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[3].required,parentSchema:a.allOf[1].else.oneOf[3],data:t};
e===null?e=[s]:e.push(s),r++}if(t.path===void 0||!o.call(t,"path")){let s={instancePath:l,schemaPath:"#/allOf/1/else/one\
Of/3/required",keyword:"required",params:{missingProperty:"path"},schema:a.allOf[1].else.oneOf[3].required,parentSchema:a.
allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="path")){let n={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[3],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){
let s=t.type;if(s!=="file"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"\
const",params:{allowedValue:"file"},schema:"file",parentSchema:a.allOf[1].else.oneOf[3].properties.type,data:s};e===null?
e=[n]:e.push(n),r++}}if(t.path!==void 0&&o.call(t,"path")){let s=t.path;if(typeof s=="string"){if(q(s)>1e3){let n={instancePath:l+
"/path",schemaPath:"#/allOf/1/else/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:a.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[n]:e.push(n),r++}if(q(s)<1){let n={instancePath:l+
"/path",schemaPath:"#/allOf/1/else/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.
allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/path",schemaPath:"\
#/allOf/1/else/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[3].properties.
path.type,parentSchema:a.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[3].type,parentSchema:a.
allOf[1].else.oneOf[3],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="integer"){let d=r,S=r;if(r===S)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?
e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var se=S===r;if(se){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/4/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[4].not,parentSchema:a.allOf[1].else.oneOf[4],
data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[4].required,parentSchema:a.allOf[1].else.oneOf[4],data:t};
e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="min"||s==="max")){let n={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.
allOf[1].else.oneOf[4],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.type;if(s!=="i\
nteger"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:a.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[n]:e.
push(n),r++}}if(t.min!==void 0&&o.call(t,"min")){let s=t.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={
instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/type",keyword:"type",params:{type:"integer"},schema:a.
allOf[1].else.oneOf[4].properties.min.type,parentSchema:a.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[n]:e.
push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let n={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:a.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[n]:e.push(n),r++}if(s<-9007199254740991||isNaN(
s)){let n={instancePath:l+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:a.allOf[1].else.oneOf[4].properties.min,data:s};e===null?
e=[n]:e.push(n),r++}}}if(t.max!==void 0&&o.call(t,"max")){let s=t.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:a.allOf[1].else.oneOf[4].properties.max.type,parentSchema:a.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let n={instancePath:l+
"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:a.allOf[1].else.oneOf[4].properties.max,data:s};e===null?e=[n]:e.push(n),r++}if(s<-9007199254740991||
isNaN(s)){let n={instancePath:l+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:a.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[n]:e.push(n),r++}}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{
type:"object"},schema:a.allOf[1].else.oneOf[4].type,parentSchema:a.allOf[1].else.oneOf[4],data:t};e===null?e=[s]:e.push(
s),r++}v!==!0&&(v=!0)}else if(_==="number"){let d=r,S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.
$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:
e.push(s),r++}var ie=S===r;if(ie){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},
schema:a.allOf[1].else.oneOf[5].not,parentSchema:a.allOf[1].else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}else r=d,
e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},schema:a.
allOf[1].else.oneOf[5].required,parentSchema:a.allOf[1].else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.
keys(t))if(!(s==="type"||s==="min"||s==="max"||s==="decimals")){let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/5\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.
oneOf[5],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.type;if(s!=="number"){let n={
instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"n\
umber"},schema:"number",parentSchema:a.allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[n]:e.push(n),r++}}if(t.
min!==void 0&&o.call(t,"min")){let s=t.min;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:l+"/min",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/min/type",keyword:"type",params:{type:"number"},schema:a.allOf[1].else.oneOf[5].properties.
min.type,parentSchema:a.allOf[1].else.oneOf[5].properties.min,data:s};e===null?e=[n]:e.push(n),r++}}if(t.max!==void 0&&o.
call(t,"max")){let s=t.max;if(!(typeof s=="number"&&isFinite(s))){let n={instancePath:l+"/max",schemaPath:"#/allOf/1/els\
e/oneOf/5/properties/max/type",keyword:"type",params:{type:"number"},schema:a.allOf[1].else.oneOf[5].properties.max.type,
parentSchema:a.allOf[1].else.oneOf[5].properties.max,data:s};e===null?e=[n]:e.push(n),r++}}if(t.decimals!==void 0&&o.call(
t,"decimals")){let s=t.decimals;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:l+"/decima\
ls",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/type",keyword:"type",params:{type:"integer"},schema:a.allOf[1].
else.oneOf[5].properties.decimals.type,parentSchema:a.allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[n]:
e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>10||isNaN(s)){let n={instancePath:l+"/decimals",schemaPath:"#/all\
Of/1/else/oneOf/5/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:a.
allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[n]:e.push(n),r++}if(s<0||isNaN(s)){let n={instancePath:l+
"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
schema:0,parentSchema:a.allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[n]:e.push(n),r++}}}}else{let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[5].type,parentSchema:a.
allOf[1].else.oneOf[5],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="phone"){let d=r,S=r;if(r===S)if(t&&
typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?
e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var le=S===r;if(le){let s={instancePath:l,schemaPath:"#/\
allOf/1/else/oneOf/6/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[6].not,parentSchema:a.allOf[1].else.oneOf[6],
data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[6].required,parentSchema:a.allOf[1].else.oneOf[6],data:t};
e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="country")){let n={instancePath:l,schemaPath:"\
#/allOf/1/else/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:a.
allOf[1].else.oneOf[6],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.type;if(s!=="p\
hone"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"\
phone"},schema:"phone",parentSchema:a.allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[n]:e.push(n),r++}}if(t.
country!==void 0&&o.call(t,"country")){let s=t.country;if(typeof s=="string"){if(q(s)<1){let n={instancePath:l+"/country",
schemaPath:"#/allOf/1/else/oneOf/6/properties/country/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.
allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/country",schemaPath:"\
#/allOf/1/else/oneOf/6/properties/country/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[6].properties.
country.type,parentSchema:a.allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[6].
type,parentSchema:a.allOf[1].else.oneOf[6],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="sequence"){let d=r,
S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){
let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var ne=S===r;if(ne){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/7/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[7].not,parentSchema:a.allOf[1].
else.oneOf[7],data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"\
required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[7].required,parentSchema:a.allOf[1].else.oneOf[7],
data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){
let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[7],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){
let s=t.type;if(s!=="sequence"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",
keyword:"const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:a.allOf[1].else.oneOf[7].properties.type,
data:s};e===null?e=[n]:e.push(n),r++}}if(t.start!==void 0&&o.call(t,"start")){let s=t.start;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/type",keyword:"\
type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[7].properties.start.type,parentSchema:a.allOf[1].else.oneOf[7].
properties.start,data:s};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let n={instancePath:l+
"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:a.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[n]:e.push(n),r++}if(s<-8e15||isNaN(
s)){let n={instancePath:l+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:a.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[n]:
e.push(n),r++}}}if(t.step!==void 0&&o.call(t,"step")){let s=t.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let n={instancePath:l+"/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:a.allOf[1].else.oneOf[7].properties.step.type,parentSchema:a.allOf[1].else.oneOf[7].properties.step,data:s};
e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let n={instancePath:l+"/step",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:a.
allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[n]:e.push(n),r++}if(s<-1e9||isNaN(s)){let n={instancePath:l+"\
/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:a.allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[n]:e.push(n),r++}}}if(t.pattern!==
void 0&&o.call(t,"pattern")){let s=t.pattern;if(typeof s=="string"){if(q(s)>200){let n={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:a.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[n]:e.push(n),r++}if(q(s)<1){let n={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[7].properties.
pattern.type,parentSchema:a.allOf[1].else.oneOf[7].properties.pattern,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[7].
type,parentSchema:a.allOf[1].else.oneOf[7],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="string"){let d=r,
S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){
let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var ae=S===r;if(ae){let s={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/8/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[8].not,parentSchema:a.allOf[1].
else.oneOf[8],data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/required",keyword:"\
required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[8].required,parentSchema:a.allOf[1].else.oneOf[8],
data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="length"||s==="alphabet"||s==="pat\
tern")){let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},schema:!1,parentSchema:a.allOf[1].else.oneOf[8],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&
o.call(t,"type")){let s=t.type;if(s!=="string"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/8/propert\
ies/type/const",keyword:"const",params:{allowedValue:"string"},schema:"string",parentSchema:a.allOf[1].else.oneOf[8].properties.
type,data:s};e===null?e=[n]:e.push(n),r++}}if(t.length!==void 0&&o.call(t,"length")){let s=t.length;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let n={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/leng\
th/type",keyword:"type",params:{type:"integer"},schema:a.allOf[1].else.oneOf[8].properties.length.type,parentSchema:a.allOf[1].
else.oneOf[8].properties.length,data:s};e===null?e=[n]:e.push(n),r++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(
s)){let n={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/maximum",keyword:"maximum",params:{
comparison:"<=",limit:1e4},schema:1e4,parentSchema:a.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[n]:e.push(
n),r++}if(s<0||isNaN(s)){let n={instancePath:l+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:a.allOf[1].else.oneOf[8].properties.length,data:s};e===null?
e=[n]:e.push(n),r++}}}if(t.alphabet!==void 0&&o.call(t,"alphabet")){let s=t.alphabet;if(typeof s=="string"){if(q(s)>1e3){
let n={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/maxLength",keyword:"maxLength",
params:{limit:1e3},schema:1e3,parentSchema:a.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[n]:e.push(n),
r++}if(q(s)<1){let n={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[n]:e.
push(n),r++}}else{let n={instancePath:l+"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/type",keyword:"\
type",params:{type:"string"},schema:a.allOf[1].else.oneOf[8].properties.alphabet.type,parentSchema:a.allOf[1].else.oneOf[8].
properties.alphabet,data:s};e===null?e=[n]:e.push(n),r++}}if(t.pattern!==void 0&&o.call(t,"pattern")){let s=t.pattern;if(typeof s==
"string"){if(q(s)>1e3){let n={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/maxLength",
keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:a.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?
e=[n]:e.push(n),r++}if(q(s)<1){let n={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:a.allOf[1].else.oneOf[8].properties.pattern,data:s};
e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:l+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/patter\
n/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].else.oneOf[8].properties.pattern.type,parentSchema:a.allOf[1].
else.oneOf[8].properties.pattern,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1\
/else/oneOf/8/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[8].type,parentSchema:a.allOf[1].else.
oneOf[8],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_==="timestamp"){let d=r,S=r;if(r===S)if(t&&typeof t==
"object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&(s="$typed")){let n={};e===null?e=[n]:e.
push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var pe=S===r;if(pe){let s={instancePath:l,schemaPath:"#/allOf/1/\
else/oneOf/9/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[9].not,parentSchema:a.allOf[1].else.oneOf[9],data:t};
e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/required",keyword:"required",
params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[9].required,parentSchema:a.allOf[1].else.oneOf[9],data:t};e===
null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="format"||s==="offset"||s==="zone")){let n={instancePath:l,
schemaPath:"#/allOf/1/else/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:a.allOf[1].else.oneOf[9],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){let s=t.
type;if(s!=="timestamp"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/9/properties/type/const",keyword:"\
const",params:{allowedValue:"timestamp"},schema:"timestamp",parentSchema:a.allOf[1].else.oneOf[9].properties.type,data:s};
e===null?e=[n]:e.push(n),r++}}if(t.format!==void 0&&o.call(t,"format")){let s=t.format;if(typeof s=="string"){if(q(s)>100){
let n={instancePath:l+"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/maxLength",keyword:"maxLength",params:{
limit:100},schema:100,parentSchema:a.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[n]:e.push(n),r++}if(q(
s)<1){let n={instancePath:l+"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/minLength",keyword:"minLength",
params:{limit:1},schema:1,parentSchema:a.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[n]:e.push(n),r++}}else{
let n={instancePath:l+"/format",schemaPath:"#/allOf/1/else/oneOf/9/properties/format/type",keyword:"type",params:{type:"\
string"},schema:a.allOf[1].else.oneOf[9].properties.format.type,parentSchema:a.allOf[1].else.oneOf[9].properties.format,
data:s};e===null?e=[n]:e.push(n),r++}}if(t.offset!==void 0&&o.call(t,"offset")){let s=t.offset;if(typeof s!="string"){let n={
instancePath:l+"/offset",schemaPath:"#/allOf/1/else/oneOf/9/properties/offset/type",keyword:"type",params:{type:"string"},
schema:a.allOf[1].else.oneOf[9].properties.offset.type,parentSchema:a.allOf[1].else.oneOf[9].properties.offset,data:s};e===
null?e=[n]:e.push(n),r++}}if(t.zone!==void 0&&o.call(t,"zone")){let s=t.zone;if(typeof s!="string"){let n={instancePath:l+
"/zone",schemaPath:"#/allOf/1/else/oneOf/9/properties/zone/type",keyword:"type",params:{type:"string"},schema:a.allOf[1].
else.oneOf[9].properties.zone.type,parentSchema:a.allOf[1].else.oneOf[9].properties.zone,data:s};e===null?e=[n]:e.push(n),
r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/9/type",keyword:"type",params:{type:"object"},schema:a.
allOf[1].else.oneOf[9].type,parentSchema:a.allOf[1].else.oneOf[9],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else if(_===
"uuid"){let d=r,S=r;if(r===S)if(t&&typeof t=="object"&&!Array.isArray(t)){let s;if((t.$typed===void 0||!o.call(t,"$typed"))&&
(s="$typed")){let n={};e===null?e=[n]:e.push(n),r++}}else{let s={};e===null?e=[s]:e.push(s),r++}var oe=S===r;if(oe){let s={
instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10/not",keyword:"not",params:{},schema:a.allOf[1].else.oneOf[10].not,parentSchema:a.
allOf[1].else.oneOf[10],data:t};e===null?e=[s]:e.push(s),r++}else r=d,e!==null&&(d?e.length=d:e=null);if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){if(t.type===void 0||!o.call(t,"type")){let s={instancePath:l,schemaPath:"#/allOf/1/else/oneOf\
/10/required",keyword:"required",params:{missingProperty:"type"},schema:a.allOf[1].else.oneOf[10].required,parentSchema:a.
allOf[1].else.oneOf[10],data:t};e===null?e=[s]:e.push(s),r++}for(let s of Object.keys(t))if(!(s==="type"||s==="version")){
let n={instancePath:l,schemaPath:"#/allOf/1/else/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:a.allOf[1].else.oneOf[10],data:t};e===null?e=[n]:e.push(n),r++}if(t.type!==void 0&&o.call(t,"type")){
let s=t.type;if(s!=="uuid"){let n={instancePath:l+"/type",schemaPath:"#/allOf/1/else/oneOf/10/properties/type/const",keyword:"\
const",params:{allowedValue:"uuid"},schema:"uuid",parentSchema:a.allOf[1].else.oneOf[10].properties.type,data:s};e===null?
e=[n]:e.push(n),r++}}if(t.version!==void 0&&o.call(t,"version")){let s=t.version;if(!(s===4||s===7)){let n={instancePath:l+
"/version",schemaPath:"#/allOf/1/else/oneOf/10/properties/version/enum",keyword:"enum",params:{allowedValues:a.allOf[1].
else.oneOf[10].properties.version.enum},schema:a.allOf[1].else.oneOf[10].properties.version.enum,parentSchema:a.allOf[1].
else.oneOf[10].properties.version,data:s};e===null?e=[n]:e.push(n),r++}}}else{let s={instancePath:l,schemaPath:"#/allOf/\
1/else/oneOf/10/type",keyword:"type",params:{type:"object"},schema:a.allOf[1].else.oneOf[10].type,parentSchema:a.allOf[1].
else.oneOf[10],data:t};e===null?e=[s]:e.push(s),r++}v!==!0&&(v=!0)}else{let d={instancePath:l,schemaPath:"#/allOf/1/else\
/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:_},schema:a.allOf[1].else.discriminator,
parentSchema:a.allOf[1].else,data:t};e===null?e=[d]:e.push(d),r++}else{let d={instancePath:l,schemaPath:"#/allOf/1/else/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:_},schema:a.allOf[1].else.discriminator,parentSchema:a.
allOf[1].else,data:t};e===null?e=[d]:e.push(d),r++}}else{let _={instancePath:l,schemaPath:"#/allOf/1/else/type",keyword:"\
type",params:{type:"object"},schema:a.allOf[1].else.type,parentSchema:a.allOf[1].else,data:t};e===null?e=[_]:e.push(_),r++}
var b=w===r;g=b}if(!g){let w={instancePath:l,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:a.
allOf[1].if,parentSchema:a.allOf[1],data:t};e===null?e=[w]:e.push(w),r++}return V.errors=e,$.props=v,r===0}V.evaluated={
dynamicProps:!0,dynamicItems:!1};var P={title:"Expectations",type:"object",additionalProperties:!1,properties:{status:{enum:[
"SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs\
/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],not:{type:"object",required:["$typed"]}},
errors:{type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$\
defs/field"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{
contains:"not found"}}],not:{type:"object",required:["$typed"]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},latency:{type:"\
object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:[
"3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"3s"}],not:{type:"\
object",required:["$typed"]}}},examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],not:{type:"object",required:[
"$typed"]}},O={title:"What a field must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,examples:[
!0]},because:{type:"string",minLength:1,examples:["Refunds are booked by another action."]},below:{type:["number","strin\
g"],examples:[100]},closeTo:{type:"object",properties:{value:{type:["number","string"]},within:{type:["number","string"]}},
required:["value","within"],additionalProperties:!1,examples:[{value:250,within:.01}],not:{type:"object",required:["$typ\
ed"]}},contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{
examples:["CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,examples:["^\
OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:["n\
umber","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"\
array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:["\
CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"\
number",min:0}]};function E(t,{instancePath:l="",parentData:U,parentDataProperty:z,rootData:N=t,dynamicAnchors:C={}}={}){
let e=null,r=0,$=E.evaluated;if($.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0),t&&typeof t=="object"&&
!Array.isArray(t)){if(t.above!==void 0&&o.call(t,"above")){let c=t.above;if(!(typeof c=="number"&&isFinite(c))&&typeof c!=
"string"){let u={instancePath:l+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:O.properties.above.
type},schema:O.properties.above.type,parentSchema:O.properties.above,data:c};e===null?e=[u]:e.push(u),r++}}if(t.absent!==
void 0&&o.call(t,"absent")){let c=t.absent;if(c!==!0){let u={instancePath:l+"/absent",schemaPath:"#/properties/absent/co\
nst",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:O.properties.absent,data:c};e===null?e=[u]:e.push(u),
r++}}if(t.because!==void 0&&o.call(t,"because")){let c=t.because;if(typeof c=="string"){if(q(c)<1){let u={instancePath:l+
"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.
because,data:c};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/because",schemaPath:"#/properties/because/typ\
e",keyword:"type",params:{type:"string"},schema:O.properties.because.type,parentSchema:O.properties.because,data:c};e===
null?e=[u]:e.push(u),r++}}if(t.below!==void 0&&o.call(t,"below")){let c=t.below;if(!(typeof c=="number"&&isFinite(c))&&typeof c!=
"string"){let u={instancePath:l+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:O.properties.below.
type},schema:O.properties.below.type,parentSchema:O.properties.below,data:c};e===null?e=[u]:e.push(u),r++}}if(t.closeTo!==
void 0&&o.call(t,"closeTo")){let c=t.closeTo,u=r,I=r;if(r===I)if(c&&typeof c=="object"&&!Array.isArray(c)){let k;if((c.$typed===
void 0||!o.call(c,"$typed"))&&(k="$typed")){let L={};e===null?e=[L]:e.push(L),r++}}else{let k={};e===null?e=[k]:e.push(k),
r++}var D=I===r;if(D){let k={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/not",keyword:"not",params:{},schema:O.
properties.closeTo.not,parentSchema:O.properties.closeTo,data:c};e===null?e=[k]:e.push(k),r++}else r=u,e!==null&&(u?e.length=
u:e=null);if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.value===void 0||!o.call(c,"value")){let k={instancePath:l+"/\
closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"value"},schema:O.properties.
closeTo.required,parentSchema:O.properties.closeTo,data:c};e===null?e=[k]:e.push(k),r++}if(c.within===void 0||!o.call(c,
"within")){let k={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"\
within"},schema:O.properties.closeTo.required,parentSchema:O.properties.closeTo,data:c};e===null?e=[k]:e.push(k),r++}for(let k of Object.
keys(c))if(!(k==="value"||k==="within")){let L={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:k},schema:!1,parentSchema:O.properties.closeTo,data:c};
e===null?e=[L]:e.push(L),r++}if(c.value!==void 0&&o.call(c,"value")){let k=c.value;if(!(typeof k=="number"&&isFinite(k))&&
typeof k!="string"){let L={instancePath:l+"/closeTo/value",schemaPath:"#/properties/closeTo/properties/value/type",keyword:"\
type",params:{type:O.properties.closeTo.properties.value.type},schema:O.properties.closeTo.properties.value.type,parentSchema:O.
properties.closeTo.properties.value,data:k};e===null?e=[L]:e.push(L),r++}}if(c.within!==void 0&&o.call(c,"within")){let k=c.
within;if(!(typeof k=="number"&&isFinite(k))&&typeof k!="string"){let L={instancePath:l+"/closeTo/within",schemaPath:"#/\
properties/closeTo/properties/within/type",keyword:"type",params:{type:O.properties.closeTo.properties.within.type},schema:O.
properties.closeTo.properties.within.type,parentSchema:O.properties.closeTo.properties.within,data:k};e===null?e=[L]:e.push(
L),r++}}}else{let k={instancePath:l+"/closeTo",schemaPath:"#/properties/closeTo/type",keyword:"type",params:{type:"objec\
t"},schema:O.properties.closeTo.type,parentSchema:O.properties.closeTo,data:c};e===null?e=[k]:e.push(k),r++}}if(t.empty!==
void 0&&o.call(t,"empty")){let c=t.empty;if(typeof c!="boolean"){let u={instancePath:l+"/empty",schemaPath:"#/properties\
/empty/type",keyword:"type",params:{type:"boolean"},schema:O.properties.empty.type,parentSchema:O.properties.empty,data:c};
e===null?e=[u]:e.push(u),r++}}if(t.length!==void 0&&o.call(t,"length")){let c=t.length;if(!(typeof c=="number"&&!(c%1)&&
!isNaN(c)&&isFinite(c))){let u={instancePath:l+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"\
integer"},schema:O.properties.length.type,parentSchema:O.properties.length,data:c};e===null?e=[u]:e.push(u),r++}if(typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c))){let u={instancePath:l+"/length",schemaPath:"#/properties/length/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.length,data:c};e===null?e=[u]:e.push(u),r++}}
if(t.matches!==void 0&&o.call(t,"matches")){let c=t.matches;if(typeof c=="string"){if(q(c)<1){let u={instancePath:l+"/ma\
tches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.
matches,data:c};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/matches",schemaPath:"#/properties/matches/typ\
e",keyword:"type",params:{type:"string"},schema:O.properties.matches.type,parentSchema:O.properties.matches,data:c};e===
null?e=[u]:e.push(u),r++}}if(t.max!==void 0&&o.call(t,"max")){let c=t.max;if(!(typeof c=="number"&&isFinite(c))&&typeof c!=
"string"){let u={instancePath:l+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:O.properties.max.type},
schema:O.properties.max.type,parentSchema:O.properties.max,data:c};e===null?e=[u]:e.push(u),r++}}if(t.maxLength!==void 0&&
o.call(t,"maxLength")){let c=t.maxLength;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:l+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},schema:O.properties.maxLength.
type,parentSchema:O.properties.maxLength,data:c};e===null?e=[u]:e.push(u),r++}if(typeof c=="number"&&isFinite(c)&&(c<0||
isNaN(c))){let u={instancePath:l+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:O.properties.maxLength,data:c};e===null?e=[u]:e.push(u),r++}}if(t.min!==void 0&&o.call(
t,"min")){let c=t.min;if(!(typeof c=="number"&&isFinite(c))&&typeof c!="string"){let u={instancePath:l+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:O.properties.min.type},schema:O.properties.min.type,parentSchema:O.properties.
min,data:c};e===null?e=[u]:e.push(u),r++}}if(t.minLength!==void 0&&o.call(t,"minLength")){let c=t.minLength;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c))){let u={instancePath:l+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},schema:O.properties.minLength.type,parentSchema:O.properties.minLength,data:c};e===null?e=
[u]:e.push(u),r++}if(typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c))){let u={instancePath:l+"/minLength",schemaPath:"#/\
properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:O.properties.minLength,
data:c};e===null?e=[u]:e.push(u),r++}}if(t.oneOf!==void 0&&o.call(t,"oneOf")){let c=t.oneOf;if(Array.isArray(c)){if(c.length<
1){let u={instancePath:l+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:O.properties.oneOf,data:c};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:l+"/oneOf",schemaPath:"#/\
properties/oneOf/type",keyword:"type",params:{type:"array"},schema:O.properties.oneOf.type,parentSchema:O.properties.oneOf,
data:c};e===null?e=[u]:e.push(u),r++}}if(t.optional!==void 0&&o.call(t,"optional")){let c=t.optional;if(typeof c!="boole\
an"){let u={instancePath:l+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.optional.type,parentSchema:O.properties.optional,data:c};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0&&o.
call(t,"type")){let c=t.type;if(!(c==="string"||c==="number"||c==="integer"||c==="boolean"||c==="array"||c==="object"||c===
"null")){let u={instancePath:l+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:O.properties.
type.enum},schema:O.properties.type.enum,parentSchema:O.properties.type,data:c};e===null?e=[u]:e.push(u),r++}}}return E.
errors=e,r===0}E.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,closeTo:!0,contains:!0,empty:!0,endsWith:!0,equals:!0,
length:!0,matches:!0,max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,startsWith:!0,type:!0},dynamicProps:!1,
dynamicItems:!1};function R(t,{instancePath:l="",parentData:U,parentDataProperty:z,rootData:N=t,dynamicAnchors:C={}}={}){
let e=null,r=0,$=R.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0);let D=r,c=r;if(r===c)if(t&&
typeof t=="object"&&!Array.isArray(t)){let p;if((t.$typed===void 0||!o.call(t,"$typed"))&&(p="$typed")){let h={};e===null?
e=[h]:e.push(h),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var u=c===r;if(u){let p={instancePath:l,schemaPath:"#/no\
t",keyword:"not",params:{},schema:P.not,parentSchema:P,data:t};e===null?e=[p]:e.push(p),r++}else r=D,e!==null&&(D?e.length=
D:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let p of Object.keys(t))if(!(p==="status"||p==="output"||p===
"errors"||p==="latency")){let h={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},schema:!1,parentSchema:P,data:t};e===null?e=[h]:e.push(h),r++}if(t.status!==void 0&&o.call(t,"stat\
us")){let p=t.status;if(!(p==="SUCCEEDED"||p==="FAILED")){let h={instancePath:l+"/status",schemaPath:"#/properties/statu\
s/enum",keyword:"enum",params:{allowedValues:P.properties.status.enum},schema:P.properties.status.enum,parentSchema:P.properties.
status,data:p};e===null?e=[h]:e.push(h),r++}}if(t.output!==void 0&&o.call(t,"output")){let p=t.output,h=r,x=r;if(r===x)if(p&&
typeof p=="object"&&!Array.isArray(p)){let i;if((p.$typed===void 0||!o.call(p,"$typed"))&&(i="$typed")){let m={};e===null?
e=[m]:e.push(m),r++}}else{let i={};e===null?e=[i]:e.push(i),r++}var I=x===r;if(I){let i={instancePath:l+"/output",schemaPath:"\
#/properties/output/not",keyword:"not",params:{},schema:P.properties.output.not,parentSchema:P.properties.output,data:p};
e===null?e=[i]:e.push(i),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))for(let i of Object.
keys(p))E(p[i],{instancePath:l+"/output/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:i,rootData:N,
dynamicAnchors:C})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);else{let i={instancePath:l+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:"object"},schema:P.properties.output.type,parentSchema:P.properties.
output,data:p};e===null?e=[i]:e.push(i),r++}}if(t.errors!==void 0&&o.call(t,"errors")){let p=t.errors;if(Array.isArray(p)){
if(p.length<1){let x={instancePath:l+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:P.properties.errors,data:p};e===null?e=[x]:e.push(x),r++}let h=p.length;for(let x=0;x<h;x++){let i=p[x],
m=r,g=r;if(r===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.$typed===void 0||!o.call(i,"$typed"))&&(f="$ty\
ped")){let b={};e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var k=g===r;if(k){let f={instancePath:l+
"/errors/"+x,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:P.properties.errors.items.not,parentSchema:P.
properties.errors.items,data:i};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(i&&typeof i=="o\
bject"&&!Array.isArray(i)){if(Object.keys(i).length<1){let f={instancePath:l+"/errors/"+x,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.errors.items,data:i};
e===null?e=[f]:e.push(f),r++}for(let f of Object.keys(i))if(!(f==="code"||f==="message"||f==="field")){let b={instancePath:l+
"/errors/"+x,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
schema:!1,parentSchema:P.properties.errors.items,data:i};e===null?e=[b]:e.push(b),r++}i.code!==void 0&&o.call(i,"code")&&
(E(i.code,{instancePath:l+"/errors/"+x+"/code",parentData:i,parentDataProperty:"code",rootData:N,dynamicAnchors:C})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length)),i.message!==void 0&&o.call(i,"message")&&(E(i.message,{instancePath:l+
"/errors/"+x+"/message",parentData:i,parentDataProperty:"message",rootData:N,dynamicAnchors:C})||(e=e===null?E.errors:e.
concat(E.errors),r=e.length)),i.field!==void 0&&o.call(i,"field")&&(E(i.field,{instancePath:l+"/errors/"+x+"/field",parentData:i,
parentDataProperty:"field",rootData:N,dynamicAnchors:C})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{let f={
instancePath:l+"/errors/"+x,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:P.properties.
errors.items.type,parentSchema:P.properties.errors.items,data:i};e===null?e=[f]:e.push(f),r++}}}else{let h={instancePath:l+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:P.properties.errors.type,parentSchema:P.
properties.errors,data:p};e===null?e=[h]:e.push(h),r++}}if(t.latency!==void 0&&o.call(t,"latency")){let p=t.latency,h=r,
x=r;if(r===x)if(p&&typeof p=="object"&&!Array.isArray(p)){let i;if((p.$typed===void 0||!o.call(p,"$typed"))&&(i="$typed")){
let m={};e===null?e=[m]:e.push(m),r++}}else{let i={};e===null?e=[i]:e.push(i),r++}var L=x===r;if(L){let i={instancePath:l+
"/latency",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:P.properties.latency.not,parentSchema:P.
properties.latency,data:p};e===null?e=[i]:e.push(i),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&
!Array.isArray(p)){if(Object.keys(p).length<1){let i={instancePath:l+"/latency",schemaPath:"#/properties/latency/minProp\
erties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:P.properties.latency,data:p};e===null?e=[i]:e.push(
i),r++}for(let i of Object.keys(p))if(!(i==="max"||i==="warn")){let m={instancePath:l+"/latency",schemaPath:"#/propertie\
s/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},schema:!1,parentSchema:P.properties.
latency,data:p};e===null?e=[m]:e.push(m),r++}if(p.max!==void 0&&o.call(p,"max")){let i=p.max;if(typeof i=="string"){if(!Y.
test(i)){let m={instancePath:l+"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",
params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:P.properties.latency.
properties.max,data:i};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/latency/max",schemaPath:"#/properties/\
latency/properties/max/type",keyword:"type",params:{type:"string"},schema:P.properties.latency.properties.max.type,parentSchema:P.
properties.latency.properties.max,data:i};e===null?e=[m]:e.push(m),r++}}if(p.warn!==void 0&&o.call(p,"warn")){let i=p.warn;
if(typeof i=="string"){if(!Y.test(i)){let m={instancePath:l+"/latency/warn",schemaPath:"#/properties/latency/properties/\
warn/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:P.
properties.latency.properties.warn,data:i};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/latency/warn",schemaPath:"\
#/properties/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:P.properties.latency.properties.
warn.type,parentSchema:P.properties.latency.properties.warn,data:i};e===null?e=[m]:e.push(m),r++}}}else{let i={instancePath:l+
"/latency",schemaPath:"#/properties/latency/type",keyword:"type",params:{type:"object"},schema:P.properties.latency.type,
parentSchema:P.properties.latency,data:p};e===null?e=[i]:e.push(i),r++}}}else{let p={instancePath:l,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:P.type,parentSchema:P,data:t};e===null?e=[p]:e.push(p),r++}return R.errors=
e,r===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(t,{instancePath:l="",parentData:U,parentDataProperty:z,
rootData:N=t,dynamicAnchors:C={}}={}){let e=null,r=0,$=B.evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=
void 0);let D=r,c=r;if(r===c)if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if((t.$typed===void 0||!o.call(t,"$typed"))&&
(p="$typed")){let h={};e===null?e=[h]:e.push(h),r++}}else{let p={};e===null?e=[p]:e.push(p),r++}var u=c===r;if(u){let p={
instancePath:l,schemaPath:"#/not",keyword:"not",params:{},schema:j.not,parentSchema:j,data:t};e===null?e=[p]:e.push(p),r++}else
r=D,e!==null&&(D?e.length=D:e=null);if(t&&typeof t=="object"&&!Array.isArray(t)){for(let p of Object.keys(t))if(!(p==="n\
ame"||p==="inputs"||p==="matrix"||p==="mocks"||p==="expect"||p==="tags"||p==="skip")){let h={instancePath:l,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},schema:!1,parentSchema:j,data:t};e===
null?e=[h]:e.push(h),r++}if(t.name!==void 0&&o.call(t,"name")){let p=t.name;if(typeof p=="string"){if(q(p)<1){let h={instancePath:l+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:j.properties.
name,data:p};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:l+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},schema:j.properties.name.type,parentSchema:j.properties.name,data:p};e===null?e=[h]:e.push(
h),r++}}if(t.inputs!==void 0&&o.call(t,"inputs")){let p=t.inputs,h=r,x=r;if(r===x)if(p&&typeof p=="object"&&!Array.isArray(
p)){let i;if((p.$typed===void 0||!o.call(p,"$typed"))&&(i="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{let i={};
e===null?e=[i]:e.push(i),r++}var I=x===r;if(I){let i={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"\
not",params:{},schema:j.properties.inputs.not,parentSchema:j.properties.inputs,data:p};e===null?e=[i]:e.push(i),r++}else
r=h,e!==null&&(h?e.length=h:e=null);if(!(p&&typeof p=="object"&&!Array.isArray(p))){let i={instancePath:l+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:j.properties.inputs.type,parentSchema:j.properties.
inputs,data:p};e===null?e=[i]:e.push(i),r++}}if(t.matrix!==void 0&&o.call(t,"matrix")){let p=t.matrix,h=r,x=r;if(r===x)if(p&&
typeof p=="object"&&!Array.isArray(p)){let i;if((p.$typed===void 0||!o.call(p,"$typed"))&&(i="$typed")){let m={};e===null?
e=[m]:e.push(m),r++}}else{let i={};e===null?e=[i]:e.push(i),r++}var k=x===r;if(k){let i={instancePath:l+"/matrix",schemaPath:"\
#/properties/matrix/not",keyword:"not",params:{},schema:j.properties.matrix.not,parentSchema:j.properties.matrix,data:p};
e===null?e=[i]:e.push(i),r++}else r=h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))for(let i of Object.
keys(p)){let m=p[i];if(Array.isArray(m)){if(m.length<1){let g={instancePath:l+"/matrix/"+i.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:j.
properties.matrix.additionalProperties,data:m};e===null?e=[g]:e.push(g),r++}}else{let g={instancePath:l+"/matrix/"+i.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:j.properties.matrix.additionalProperties.type,parentSchema:j.properties.matrix.additionalProperties,data:m};
e===null?e=[g]:e.push(g),r++}}else{let i={instancePath:l+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:j.properties.matrix.type,parentSchema:j.properties.matrix,data:p};e===null?e=[i]:e.push(i),
r++}}if(t.mocks!==void 0&&o.call(t,"mocks")){let p=t.mocks,h=r,x=r;if(r===x)if(p&&typeof p=="object"&&!Array.isArray(p)){
let i;if((p.$typed===void 0||!o.call(p,"$typed"))&&(i="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{let i={};e===
null?e=[i]:e.push(i),r++}var L=x===r;if(L){let i={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"n\
ot",params:{},schema:j.properties.mocks.not,parentSchema:j.properties.mocks,data:p};e===null?e=[i]:e.push(i),r++}else r=
h,e!==null&&(h?e.length=h:e=null);if(p&&typeof p=="object"&&!Array.isArray(p))for(let i of Object.keys(p))V(p[i],{instancePath:l+
"/mocks/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:i,rootData:N,dynamicAnchors:C})||(e=e===
null?V.errors:e.concat(V.errors),r=e.length);else{let i={instancePath:l+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"\
type",params:{type:"object"},schema:j.properties.mocks.type,parentSchema:j.properties.mocks,data:p};e===null?e=[i]:e.push(
i),r++}}if(t.expect!==void 0&&o.call(t,"expect")&&(R(t.expect,{instancePath:l+"/expect",parentData:t,parentDataProperty:"\
expect",rootData:N,dynamicAnchors:C})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)),t.tags!==void 0&&o.call(t,"t\
ags")){let p=t.tags;if(Array.isArray(p)){let h=p.length;for(let x=0;x<h;x++){let i=p[x];if(typeof i=="string"){if(!Q.test(
i)){let m={instancePath:l+"/tags/"+x,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\
\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:j.properties.tags.items,data:i};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/tags/"+x,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:j.properties.tags.items.
type,parentSchema:j.properties.tags.items,data:i};e===null?e=[m]:e.push(m),r++}}}else{let h={instancePath:l+"/tags",schemaPath:"\
#/properties/tags/type",keyword:"type",params:{type:"array"},schema:j.properties.tags.type,parentSchema:j.properties.tags,
data:p};e===null?e=[h]:e.push(h),r++}}if(t.skip!==void 0&&o.call(t,"skip")){let p=t.skip;if(typeof p=="string"){if(q(p)<
1){let h={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:j.properties.skip,data:p};e===null?e=[h]:e.push(h),r++}}else{let h={instancePath:l+"/skip",schemaPath:"#/pr\
operties/skip/type",keyword:"type",params:{type:"string"},schema:j.properties.skip.type,parentSchema:j.properties.skip,data:p};
e===null?e=[h]:e.push(h),r++}}}else{let p={instancePath:l,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:j.
type,parentSchema:j,data:t};e===null?e=[p]:e.push(p),r++}return B.errors=e,r===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function H(t,{instancePath:l="",parentData:U,parentDataProperty:z,rootData:N=t,dynamicAnchors:C={}}={}){let e=null,r=0,$=H.
evaluated;$.dynamicProps&&($.props=void 0),$.dynamicItems&&($.items=void 0);let D=r,c=r;if(r===c)if(t&&typeof t=="object"&&
!Array.isArray(t)){let i;if((t.$typed===void 0||!o.call(t,"$typed"))&&(i="$typed")){let m={};e===null?e=[m]:e.push(m),r++}}else{
let i={};e===null?e=[i]:e.push(i),r++}var u=c===r;if(u){let i={instancePath:l,schemaPath:"#/not",keyword:"not",params:{},
schema:y.not,parentSchema:y,data:t};e===null?e=[i]:e.push(i),r++}else r=D,e!==null&&(D?e.length=D:e=null);if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.action===void 0||!o.call(t,"action")){let i={instancePath:l,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"action"},schema:y.required,parentSchema:y,data:t};e===null?e=[i]:e.push(i),r++}for(let i of Object.
keys(t))if(!o.call(y.properties,i)){let m={instancePath:l,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:i},schema:!1,parentSchema:y,data:t};e===null?e=[m]:e.push(m),r++}if(t.version!==void 0&&
o.call(t,"version")){let i=t.version;if(i!==1){let m={instancePath:l+"/version",schemaPath:"#/properties/version/const",
keyword:"const",params:{allowedValue:1},schema:1,parentSchema:y.properties.version,data:i};e===null?e=[m]:e.push(m),r++}}
if(t.suite!==void 0&&o.call(t,"suite")){let i=t.suite;if(typeof i=="string"){if(q(i)<1){let m={instancePath:l+"/suite",schemaPath:"\
#/properties/suite/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.suite,data:i};e===
null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+"/suite",schemaPath:"#/properties/suite/type",keyword:"type",params:{
type:"string"},schema:y.properties.suite.type,parentSchema:y.properties.suite,data:i};e===null?e=[m]:e.push(m),r++}}if(t.
description!==void 0&&o.call(t,"description")){let i=t.description;if(typeof i!="string"){let m={instancePath:l+"/descri\
ption",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},schema:y.properties.description.
type,parentSchema:y.properties.description,data:i};e===null?e=[m]:e.push(m),r++}}if(t.owner!==void 0&&o.call(t,"owner")){
let i=t.owner;if(typeof i!="string"){let m={instancePath:l+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",
params:{type:"string"},schema:y.properties.owner.type,parentSchema:y.properties.owner,data:i};e===null?e=[m]:e.push(m),r++}}
if(t.action!==void 0&&o.call(t,"action")){let i=t.action;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){let f={instancePath:l+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:y.properties.action.
type},schema:y.properties.action.type,parentSchema:y.properties.action,data:i};e===null?e=[f]:e.push(f),r++}let m=r,g=r;
if(r===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.$typed===void 0||!o.call(i,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var I=g===r;if(I){let f={instancePath:l+"/actio\
n",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:y.properties.action.not,parentSchema:y.properties.
action,data:i};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(typeof i=="string"&&q(i)<1){let f={
instancePath:l+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.
properties.action,data:i};e===null?e=[f]:e.push(f),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<
1){let f={instancePath:l+"/action",schemaPath:"#/properties/action/minProperties",keyword:"minProperties",params:{limit:1},
schema:1,parentSchema:y.properties.action,data:i};e===null?e=[f]:e.push(f),r++}for(let f of Object.keys(i)){let b=i[f];if(typeof b==
"string"){if(q(b)<1){let T={instancePath:l+"/action/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:y.properties.action.additionalProperties,
data:b};e===null?e=[T]:e.push(T),r++}}else{let T={instancePath:l+"/action/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/action/additionalProperties/type",keyword:"type",params:{type:"string"},schema:y.properties.action.additionalProperties.
type,parentSchema:y.properties.action.additionalProperties,data:b};e===null?e=[T]:e.push(T),r++}}}}if(t.mode!==void 0&&o.
call(t,"mode")){let i=t.mode;if(!(i==="test"||i==="draft"||i==="execute")){let m={instancePath:l+"/mode",schemaPath:"#/p\
roperties/mode/enum",keyword:"enum",params:{allowedValues:y.properties.mode.enum},schema:y.properties.mode.enum,parentSchema:y.
properties.mode,data:i};e===null?e=[m]:e.push(m),r++}}if(t.tags!==void 0&&o.call(t,"tags")){let i=t.tags;if(Array.isArray(
i)){let m=i.length;for(let g=0;g<m;g++){let f=i[g];if(typeof f=="string"){if(!Q.test(f)){let b={instancePath:l+"/tags/"+
g,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:y.
properties.tags.items,data:f};e===null?e=[b]:e.push(b),r++}}else{let b={instancePath:l+"/tags/"+g,schemaPath:"#/properti\
es/tags/items/type",keyword:"type",params:{type:"string"},schema:y.properties.tags.items.type,parentSchema:y.properties.
tags.items,data:f};e===null?e=[b]:e.push(b),r++}}}else{let m={instancePath:l+"/tags",schemaPath:"#/properties/tags/type",
keyword:"type",params:{type:"array"},schema:y.properties.tags.type,parentSchema:y.properties.tags,data:i};e===null?e=[m]:
e.push(m),r++}}if(t.inputs!==void 0&&o.call(t,"inputs")){let i=t.inputs,m=r,g=r;if(r===g)if(i&&typeof i=="object"&&!Array.
isArray(i)){let f;if((i.$typed===void 0||!o.call(i,"$typed"))&&(f="$typed")){let b={};e===null?e=[b]:e.push(b),r++}}else{
let f={};e===null?e=[f]:e.push(f),r++}var k=g===r;if(k){let f={instancePath:l+"/inputs",schemaPath:"#/properties/inputs/\
not",keyword:"not",params:{},schema:y.properties.inputs.not,parentSchema:y.properties.inputs,data:i};e===null?e=[f]:e.push(
f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(!(i&&typeof i=="object"&&!Array.isArray(i))){let f={instancePath:l+"/\
inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},schema:y.properties.inputs.type,parentSchema:y.
properties.inputs,data:i};e===null?e=[f]:e.push(f),r++}}if(t.matrix!==void 0&&o.call(t,"matrix")){let i=t.matrix,m=r,g=r;
if(r===g)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.$typed===void 0||!o.call(i,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var L=g===r;if(L){let f={instancePath:l+"/matri\
x",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:y.properties.matrix.not,parentSchema:y.properties.
matrix,data:i};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(i&&typeof i=="object"&&!Array.isArray(
i))for(let f of Object.keys(i)){let b=i[f];if(Array.isArray(b)){if(b.length<1){let T={instancePath:l+"/matrix/"+f.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{
limit:1},schema:1,parentSchema:y.properties.matrix.additionalProperties,data:b};e===null?e=[T]:e.push(T),r++}}else{let T={
instancePath:l+"/matrix/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/\
type",keyword:"type",params:{type:"array"},schema:y.properties.matrix.additionalProperties.type,parentSchema:y.properties.
matrix.additionalProperties,data:b};e===null?e=[T]:e.push(T),r++}}else{let f={instancePath:l+"/matrix",schemaPath:"#/pro\
perties/matrix/type",keyword:"type",params:{type:"object"},schema:y.properties.matrix.type,parentSchema:y.properties.matrix,
data:i};e===null?e=[f]:e.push(f),r++}}if(t.combine!==void 0&&o.call(t,"combine")){let i=t.combine;if(i!=="all"){let m={instancePath:l+
"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",params:{allowedValues:y.properties.combine.enum},schema:y.
properties.combine.enum,parentSchema:y.properties.combine,data:i};e===null?e=[m]:e.push(m),r++}}if(t.exclude!==void 0&&o.
call(t,"exclude")){let i=t.exclude;if(Array.isArray(i)){let m=i.length;for(let g=0;g<m;g++){let f=i[g],b=r,T=r;if(r===T)
if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if((f.$typed===void 0||!o.call(f,"$typed"))&&(A="$typed")){let v={};e===
null?e=[v]:e.push(v),r++}}else{let A={};e===null?e=[A]:e.push(A),r++}var p=T===r;if(p){let A={instancePath:l+"/exclude/"+
g,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:y.properties.exclude.items.not,parentSchema:y.
properties.exclude.items,data:f};e===null?e=[A]:e.push(A),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(f&&typeof f=="\
object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let A={instancePath:l+"/exclude/"+g,schemaPath:"#/properties/exc\
lude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.exclude.items,data:f};
e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:l+"/exclude/"+g,schemaPath:"#/properties/exclude/items/type",keyword:"\
type",params:{type:"object"},schema:y.properties.exclude.items.type,parentSchema:y.properties.exclude.items,data:f};e===
null?e=[A]:e.push(A),r++}}}else{let m={instancePath:l+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{
type:"array"},schema:y.properties.exclude.type,parentSchema:y.properties.exclude,data:i};e===null?e=[m]:e.push(m),r++}}if(t.
include!==void 0&&o.call(t,"include")){let i=t.include;if(Array.isArray(i)){let m=i.length;for(let g=0;g<m;g++){let f=i[g],
b=r,T=r;if(r===T)if(f&&typeof f=="object"&&!Array.isArray(f)){let A;if((f.$typed===void 0||!o.call(f,"$typed"))&&(A="$ty\
ped")){let v={};e===null?e=[v]:e.push(v),r++}}else{let A={};e===null?e=[A]:e.push(A),r++}var h=T===r;if(h){let A={instancePath:l+
"/include/"+g,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:y.properties.include.items.not,
parentSchema:y.properties.include.items,data:f};e===null?e=[A]:e.push(A),r++}else r=b,e!==null&&(b?e.length=b:e=null);if(f&&
typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<1){let A={instancePath:l+"/include/"+g,schemaPath:"#/pro\
perties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:y.properties.include.
items,data:f};e===null?e=[A]:e.push(A),r++}}else{let A={instancePath:l+"/include/"+g,schemaPath:"#/properties/include/it\
ems/type",keyword:"type",params:{type:"object"},schema:y.properties.include.items.type,parentSchema:y.properties.include.
items,data:f};e===null?e=[A]:e.push(A),r++}}}else{let m={instancePath:l+"/include",schemaPath:"#/properties/include/type",
keyword:"type",params:{type:"array"},schema:y.properties.include.type,parentSchema:y.properties.include,data:i};e===null?
e=[m]:e.push(m),r++}}if(t.cases!==void 0&&o.call(t,"cases")){let i=t.cases;if(Array.isArray(i)){if(i.length<1){let g={instancePath:l+
"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:y.properties.
cases,data:i};e===null?e=[g]:e.push(g),r++}let m=i.length;for(let g=0;g<m;g++)B(i[g],{instancePath:l+"/cases/"+g,parentData:i,
parentDataProperty:g,rootData:N,dynamicAnchors:C})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)}else{let m={instancePath:l+
"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},schema:y.properties.cases.type,parentSchema:y.
properties.cases,data:i};e===null?e=[m]:e.push(m),r++}}if(t.mocks!==void 0&&o.call(t,"mocks")){let i=t.mocks,m=r,g=r;if(r===
g)if(i&&typeof i=="object"&&!Array.isArray(i)){let f;if((i.$typed===void 0||!o.call(i,"$typed"))&&(f="$typed")){let b={};
e===null?e=[b]:e.push(b),r++}}else{let f={};e===null?e=[f]:e.push(f),r++}var x=g===r;if(x){let f={instancePath:l+"/mocks",
schemaPath:"#/properties/mocks/not",keyword:"not",params:{},schema:y.properties.mocks.not,parentSchema:y.properties.mocks,
data:i};e===null?e=[f]:e.push(f),r++}else r=m,e!==null&&(m?e.length=m:e=null);if(i&&typeof i=="object"&&!Array.isArray(i))
for(let f of Object.keys(i))V(i[f],{instancePath:l+"/mocks/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:f,
rootData:N,dynamicAnchors:C})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);else{let f={instancePath:l+"/mocks",schemaPath:"\
#/properties/mocks/type",keyword:"type",params:{type:"object"},schema:y.properties.mocks.type,parentSchema:y.properties.
mocks,data:i};e===null?e=[f]:e.push(f),r++}}if(t.expect!==void 0&&o.call(t,"expect")&&(R(t.expect,{instancePath:l+"/expe\
ct",parentData:t,parentDataProperty:"expect",rootData:N,dynamicAnchors:C})||(e=e===null?R.errors:e.concat(R.errors),r=e.
length)),t.timeout!==void 0&&o.call(t,"timeout")){let i=t.timeout;if(typeof i=="string"){if(!Y.test(i)){let m={instancePath:l+
"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:y.properties.timeout,data:i};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type:"string"},schema:y.properties.timeout.type,
parentSchema:y.properties.timeout,data:i};e===null?e=[m]:e.push(m),r++}}if(t.idempotent!==void 0&&o.call(t,"idempotent")){
let i=t.idempotent;if(typeof i!="boolean"){let m={instancePath:l+"/idempotent",schemaPath:"#/properties/idempotent/type",
keyword:"type",params:{type:"boolean"},schema:y.properties.idempotent.type,parentSchema:y.properties.idempotent,data:i};
e===null?e=[m]:e.push(m),r++}}if(t.flatten!==void 0&&o.call(t,"flatten")){let i=t.flatten;if(typeof i!="boolean"){let m={
instancePath:l+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:y.properties.
flatten.type,parentSchema:y.properties.flatten,data:i};e===null?e=[m]:e.push(m),r++}}if(t.skip!==void 0&&o.call(t,"skip")){
let i=t.skip;if(typeof i=="string"){if(q(i)<1){let m={instancePath:l+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:y.properties.skip,data:i};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:l+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:y.properties.skip.type,parentSchema:y.
properties.skip,data:i};e===null?e=[m]:e.push(m),r++}}}else{let i={instancePath:l,schemaPath:"#/type",keyword:"type",params:{
type:"object"},schema:y.type,parentSchema:y,data:t};e===null?e=[i]:e.push(i),r++}return H.errors=e,r===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};export{he as default,ue as validate};
