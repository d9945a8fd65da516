// Written by `npm run generate`.
var Ze=(r,i)=>()=>{try{return i||r((i={exports:{}}).exports,i),i.exports}catch(ne){throw i=0,ne}};var Ee=Ze(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});function Ne(r){let i=r.length,ne=0,le=0,Z;
for(;le<i;)ne++,Z=r.charCodeAt(le++),Z>=55296&&Z<=56319&&le<i&&(Z=r.charCodeAt(le),(Z&64512)===56320&&le++);return ne}Ae.
default=Ne;Ne.code='require("ajv/dist/runtime/ucs2length").default'});var He=Oe,We=Oe,O={$schema:"https://json-schema.org/draft/2020-12/schema",title:"action-suite: a suite of tests for a Ge\
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
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"\
CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},conditional:{title:"Exp\
ectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"string",minLength:1,examples:[
"inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},output:{type:"\
object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"number",min:0}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"array",minItems:1,
items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{$ref:"#/$d\
efs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT_FOUND"}]]},
latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s\
|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},examples:[{max:"\
3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{type:"boolean",default:!1,
examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,minItems:1,items:{type:"\
string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.net + output.tax"]]},snapshot:{
type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"FAILED"}],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},field:{title:"What a field must be",properties:{above:{
type:["number","string"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",minLength:1,examples:["Ref\
unds are booked by another action."]},below:{type:["number","string"],examples:[100]},closeTo:{type:"object",properties:{
value:{type:["number","string"]},within:{type:["number","string"]}},required:["value","within"],additionalProperties:!1,
examples:[{value:250,within:.01}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},
contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@example.com"]},equals:{examples:[
"CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,examples:["^OK"]},max:{
type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{type:["number","str\
ing"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{type:"array",minItems:1,
examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:["CUST-"]},type:{enum:[
"string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"number",min:0}]},mock:{
title:"A generated value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$type\
d"]},{type:"object",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp","u\
uid"]}},{if:{type:"string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"\
type"},oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","b\
ronze"]]},weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],
additionalProperties:!1,examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",required:["$\
typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"env"},name:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,examples:[{type:"\
env",name:"ORDER_API_KEY"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"\
object",properties:{type:{const:"fake"},kind:{type:"string",minLength:1,examples:["person.fullName","airline.aircraftTyp\
e","airline.flightNumber","airline.recordLocator","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetace\
an","animal.cow","animal.crocodilia","animal.dog","animal.fish","animal.horse","animal.insect","animal.lion","animal.pet\
Name","animal.rabbit","animal.rodent","animal.snake","animal.type","book.author","book.format","book.genre","book.publis\
her","book.series","book.title","color.cssSupportedFunction","color.cssSupportedSpace","color.human","color.rgb","color.\
space","commerce.department","commerce.isbn","commerce.price","commerce.product","commerce.productAdjective","commerce.p\
roductDescription","commerce.productMaterial","commerce.productName","commerce.upc","company.buzzAdjective","company.buz\
zNoun","company.buzzPhrase","company.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","company.catchPhrase\
Descriptor","company.catchPhraseNoun","company.name","database.collation","database.column","database.engine","database.\
mongodbObjectId","database.type","datatype.boolean","date.anytime","date.birthdate","date.future","date.month","date.pas\
t","date.recent","date.soon","date.timeZone","date.weekday","finance.accountName","finance.accountNumber","finance.amoun\
t","finance.bic","finance.bitcoinAddress","finance.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber",
"finance.currencyCode","finance.currencyName","finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAd\
dress","finance.iban","finance.litecoinAddress","finance.pin","finance.routingNumber","finance.transactionDescription","\
finance.transactionType","food.adjective","food.description","food.dish","food.ethnicCategory","food.fruit","food.ingred\
ient","food.meat","food.spice","food.vegetable","git.branch","git.commitDate","git.commitEntry","git.commitMessage","git\
.commitSha","hacker.abbreviation","hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image\
.avatar","image.avatarGitHub","image.dataUri","image.personPortrait","image.url","image.urlPicsumPhotos","internet.displ\
ayName","internet.domainName","internet.domainSuffix","internet.domainWord","internet.email","internet.emoji","internet.\
exampleEmail","internet.httpMethod","internet.httpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jw\
t","internet.jwtAlgorithm","internet.mac","internet.password","internet.port","internet.protocol","internet.url","intern\
et.userAgent","internet.username","location.buildingNumber","location.cardinalDirection","location.city","location.conti\
nent","location.country","location.countryCode","location.county","location.direction","location.latitude","location.lon\
gitude","location.ordinalDirection","location.postalAddress","location.secondaryAddress","location.state","location.stre\
et","location.streetAddress","location.timeZone","location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","\
lorem.sentence","lorem.sentences","lorem.slug","lorem.text","lorem.word","lorem.words","music.album","music.artist","mus\
ic.genre","music.songName","number.binary","number.float","number.hex","number.int","number.octal","number.romanNumeral",
"person.bio","person.firstName","person.gender","person.jobArea","person.jobDescriptor","person.jobTitle","person.jobTyp\
e","person.lastName","person.middleName","person.prefix","person.sex","person.sexType","person.suffix","person.zodiacSig\
n","phone.imei","phone.number","string.alpha","string.alphanumeric","string.binary","string.hexadecimal","string.nanoid",
"string.numeric","string.octal","string.sample","string.symbol","string.ulid","string.uuid","system.commonFileExt","syst\
em.commonFileName","system.commonFileType","system.cron","system.directoryPath","system.fileExt","system.fileName","syst\
em.filePath","system.fileType","system.mimeType","system.networkInterface","system.semver","vehicle.bicycle","vehicle.co\
lor","vehicle.fuel","vehicle.manufacturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm",
"word.adjective","word.adverb","word.conjunction","word.interjection","word.noun","word.preposition","word.sample","word\
.verb","word.words"]},locale:{type:"string",minLength:1,default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","c\
y","da","de_AT","de_CH","dv","el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","\
en_NG","en_NP","en_US","en_ZA","eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","\
hy","id_ID","it","ja","ka_GE","ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR",
"pt_PT","ro","ro_MD","ru","sk","sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN",
"zh_TW","zu_ZA"]}},required:["type","kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.fullName",locale:"\
de"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"file"},path:{type:"string",minLength:1,maxLength:1e3,examples:["fixtures/body.txt"]}},required:["type","pat\
h"],additionalProperties:!1,examples:[{type:"file",path:"fixtures/body.txt"}],not:{anyOf:[{type:"object",required:["$typ\
ed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991,default:0,examples:[1]},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
default:1e6,examples:[100]}},additionalProperties:!1,examples:[{type:"integer",min:1,max:100}],required:["type"],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"nu\
mber"},min:{type:"number",default:0,examples:[.01]},max:{type:"number",default:1e6,examples:[250]},decimals:{type:"integ\
er",minimum:0,maximum:10,default:2,examples:[2]}},additionalProperties:!1,examples:[{type:"number",min:.01,max:250,decimals:2}],
required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"objec\
t",properties:{type:{const:"phone"},country:{type:"string",minLength:1,default:"US",examples:["US","CA","GB","AU","FR","\
DE","IE","NO","SE"]}},additionalProperties:!1,examples:[{type:"phone",country:"US"}],required:["type"],not:{anyOf:[{type:"\
object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"sequence"},
start:{type:"integer",minimum:-8e15,maximum:8e15,default:1,examples:[1e3]},step:{type:"integer",minimum:-1e9,maximum:1e9,
default:1,examples:[10]},pattern:{type:"string",minLength:1,maxLength:200,examples:["CUST-{n:5}"]}},additionalProperties:!1,
examples:[{type:"sequence",pattern:"CUST-{n:5}"}],required:["type"],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}},{type:"object",properties:{type:{const:"string"},length:{type:"integer",minimum:0,maximum:1e4,
default:16,examples:[8]},alphabet:{type:"string",minLength:1,maxLength:1e3,default:"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghij\
klmnopqrstuvwxyz0123456789",examples:["0123456789"]},pattern:{type:"string",minLength:1,maxLength:1e3,examples:["[A-Z]{3\
}-\\d{4}"]}},additionalProperties:!1,examples:[{type:"string",length:8,alphabet:"0123456789"}],required:["type"],not:{anyOf:[
{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"ti\
mestamp"},format:{type:"string",minLength:1,maxLength:100,default:"iso",examples:["iso","date","epoch","epochMs","dd/MM/\
yyyy HH:mm"]},offset:{type:"string",examples:["-1h","+30m","7d"]},zone:{type:"string",default:"UTC",examples:["Europe/Be\
rlin"]}},additionalProperties:!1,examples:[{type:"timestamp",offset:"-1h"}],required:["type"],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"uuid"},version:{enum:[
4,7],default:4,examples:[7]}},additionalProperties:!1,examples:[{type:"uuid"}],required:["type"],not:{anyOf:[{type:"obje\
ct",required:["$typed"]},{type:"object",required:["$template"]}]}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"\
object",required:["$template"]}]}}}],examples:["uuid",{type:"timestamp",offset:"-1h"}],not:{anyOf:[{type:"object",required:[
"$typed"]},{type:"object",required:["$template"]}]}}},not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},o=Object.prototype.hasOwnProperty,V=Ee().default,De=new RegExp("^[^\\s()]+$","u"),ge=new RegExp("^\\d+(\\\
.\\d+)?(ms|s|m|h|d)$","u"),U={title:"A case",type:"object",additionalProperties:!1,properties:{name:{type:"string",minLength:1,
examples:["unknown customer"]},inputs:{type:"object",additionalProperties:!0,examples:[{customerId:"CUST-99284",orderAmount:250}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},matrix:{type:"object",additionalProperties:{
type:"array",minItems:1,examples:[[0,250,9999.99]]},examples:[{orderAmount:[0,250,9999.99]}],not:{anyOf:[{type:"object",
required:["$typed"]},{type:"object",required:["$template"]}]}},mocks:{type:"object",additionalProperties:{$ref:"#/$defs/\
mock"},examples:[{requestId:{type:"uuid"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$t\
emplate"]}]}},expect:{$ref:"#/$defs/expect"},tags:{type:"array",items:{type:"string",pattern:"^[^\\s()]+$",examples:["sm\
oke"]},examples:[["orders","smoke"]]},skip:{type:"string",minLength:1,examples:["the test data is gone until Monday"]},only:{
type:"boolean",default:!1,examples:[!0]}},examples:[{name:"unknown customer",inputs:{customerId:"CUST-0"},expect:{status:"\
FAILED"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},c={title:"A generat\
ed value",type:["string","object"],allOf:[{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"obje\
ct",required:["$template"]}]}},else:{enum:["integer","number","phone","sequence","string","timestamp","uuid"]}},{if:{type:"\
string"},else:{type:"object",required:["type"],properties:{type:{examples:["uuid"]}},discriminator:{propertyName:"type"},
oneOf:[{type:"object",properties:{type:{const:"choice"},of:{type:"array",minItems:1,examples:[["gold","silver","bronze"]]},
weights:{type:"array",items:{type:"number",minimum:0,maximum:1e9},examples:[[1,3,6]]}},required:["type","of"],additionalProperties:!1,
examples:[{type:"choice",of:["gold","silver","bronze"]}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},{type:"object",properties:{type:{const:"env"},name:{type:"string",pattern:"^[A-Za-z_][A-Za-z0\
-9_]*$",examples:["ORDER_API_KEY"]}},required:["type","name"],additionalProperties:!1,examples:[{type:"env",name:"ORDER_\
API_KEY"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{
type:{const:"fake"},kind:{type:"string",minLength:1,examples:["person.fullName","airline.aircraftType","airline.flightNu\
mber","airline.recordLocator","airline.seat","animal.bear","animal.bird","animal.cat","animal.cetacean","animal.cow","an\
imal.crocodilia","animal.dog","animal.fish","animal.horse","animal.insect","animal.lion","animal.petName","animal.rabbit",
"animal.rodent","animal.snake","animal.type","book.author","book.format","book.genre","book.publisher","book.series","bo\
ok.title","color.cssSupportedFunction","color.cssSupportedSpace","color.human","color.rgb","color.space","commerce.depar\
tment","commerce.isbn","commerce.price","commerce.product","commerce.productAdjective","commerce.productDescription","co\
mmerce.productMaterial","commerce.productName","commerce.upc","company.buzzAdjective","company.buzzNoun","company.buzzPh\
rase","company.buzzVerb","company.catchPhrase","company.catchPhraseAdjective","company.catchPhraseDescriptor","company.c\
atchPhraseNoun","company.name","database.collation","database.column","database.engine","database.mongodbObjectId","data\
base.type","datatype.boolean","date.anytime","date.birthdate","date.future","date.month","date.past","date.recent","date\
.soon","date.timeZone","date.weekday","finance.accountName","finance.accountNumber","finance.amount","finance.bic","fina\
nce.bitcoinAddress","finance.creditCardCVV","finance.creditCardIssuer","finance.creditCardNumber","finance.currencyCode",
"finance.currencyName","finance.currencyNumericCode","finance.currencySymbol","finance.ethereumAddress","finance.iban","\
finance.litecoinAddress","finance.pin","finance.routingNumber","finance.transactionDescription","finance.transactionType",
"food.adjective","food.description","food.dish","food.ethnicCategory","food.fruit","food.ingredient","food.meat","food.s\
pice","food.vegetable","git.branch","git.commitDate","git.commitEntry","git.commitMessage","git.commitSha","hacker.abbre\
viation","hacker.adjective","hacker.ingverb","hacker.noun","hacker.phrase","hacker.verb","image.avatar","image.avatarGit\
Hub","image.dataUri","image.personPortrait","image.url","image.urlPicsumPhotos","internet.displayName","internet.domainN\
ame","internet.domainSuffix","internet.domainWord","internet.email","internet.emoji","internet.exampleEmail","internet.h\
ttpMethod","internet.httpStatusCode","internet.ip","internet.ipv4","internet.ipv6","internet.jwt","internet.jwtAlgorithm",
"internet.mac","internet.password","internet.port","internet.protocol","internet.url","internet.userAgent","internet.use\
rname","location.buildingNumber","location.cardinalDirection","location.city","location.continent","location.country","l\
ocation.countryCode","location.county","location.direction","location.latitude","location.longitude","location.ordinalDi\
rection","location.postalAddress","location.secondaryAddress","location.state","location.street","location.streetAddress",
"location.timeZone","location.zipCode","lorem.lines","lorem.paragraph","lorem.paragraphs","lorem.sentence","lorem.senten\
ces","lorem.slug","lorem.text","lorem.word","lorem.words","music.album","music.artist","music.genre","music.songName","n\
umber.binary","number.float","number.hex","number.int","number.octal","number.romanNumeral","person.bio","person.firstNa\
me","person.gender","person.jobArea","person.jobDescriptor","person.jobTitle","person.jobType","person.lastName","person\
.middleName","person.prefix","person.sex","person.sexType","person.suffix","person.zodiacSign","phone.imei","phone.numbe\
r","string.alpha","string.alphanumeric","string.binary","string.hexadecimal","string.nanoid","string.numeric","string.oc\
tal","string.sample","string.symbol","string.ulid","string.uuid","system.commonFileExt","system.commonFileName","system.\
commonFileType","system.cron","system.directoryPath","system.fileExt","system.fileName","system.filePath","system.fileTy\
pe","system.mimeType","system.networkInterface","system.semver","vehicle.bicycle","vehicle.color","vehicle.fuel","vehicl\
e.manufacturer","vehicle.model","vehicle.type","vehicle.vehicle","vehicle.vin","vehicle.vrm","word.adjective","word.adve\
rb","word.conjunction","word.interjection","word.noun","word.preposition","word.sample","word.verb","word.words"]},locale:{
type:"string",minLength:1,default:"en",examples:["de","af_ZA","ar","az","bn_BD","cs_CZ","cy","da","de_AT","de_CH","dv","\
el","en","en_AU","en_AU_ocker","en_BORK","en_CA","en_GB","en_GH","en_HK","en_IE","en_IN","en_NG","en_NP","en_US","en_ZA",
"eo","es","es_MX","fa","fi","fr","fr_BE","fr_CA","fr_CH","fr_LU","fr_SN","he","hr","hu","hy","id_ID","it","ja","ka_GE","\
ko","ku_ckb","ku_kmr_latin","lv","mk","mn_MN_cyrl","nb_NO","ne","nl","nl_BE","pl","pt_BR","pt_PT","ro","ro_MD","ru","sk",
"sl_SI","sr_RS_latin","sv","ta_IN","th","tr","uk","ur","uz_UZ_latin","vi","yo_NG","zh_CN","zh_TW","zu_ZA"]}},required:["\
type","kind"],additionalProperties:!1,examples:[{type:"fake",kind:"person.fullName",locale:"de"}],not:{anyOf:[{type:"obj\
ect",required:["$typed"]},{type:"object",required:["$template"]}]}},{type:"object",properties:{type:{const:"file"},path:{
type:"string",minLength:1,maxLength:1e3,examples:["fixtures/body.txt"]}},required:["type","path"],additionalProperties:!1,
examples:[{type:"file",path:"fixtures/body.txt"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:[
"$template"]}]}},{type:"object",properties:{type:{const:"integer"},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991,
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
Ke=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u");function oe(r,{instancePath:i="",parentData:ne,parentDataProperty:le,rootData:Z=r,
dynamicAnchors:H={}}={}){let e=null,t=0,E=oe.evaluated;if(E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0),
typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let A={instancePath:i,schemaPath:"#/type",keyword:"type",
params:{type:c.type},schema:c.type,parentSchema:c,data:r};e===null?e=[A]:e.push(A),t++}let K=t,ie=t,m=t,g=!1,X=t;if(t===
X)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.$typed===void 0||!o.call(r,"$typed"))&&(A="$typed")){let re={};
e===null?e=[re]:e.push(re),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var R=X===t;g=g||R;let W=t;if(t===W)if(r&&typeof r==
"object"&&!Array.isArray(r)){let A;if((r.$template===void 0||!o.call(r,"$template"))&&(A="$template")){let re={};e===null?
e=[re]:e.push(re),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var R=W===t;if(g=g||R,g)t=m,e!==null&&(m?e.length=m:e=
null);else{let A={};e===null?e=[A]:e.push(A),t++}var se=ie===t;if(se){let A={instancePath:i,schemaPath:"#/not",keyword:"\
not",params:{},schema:c.not,parentSchema:c,data:r};e===null?e=[A]:e.push(A),t++}else t=K,e!==null&&(K?e.length=K:e=null);
let G=t,v=!0,C=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let A={};e===null?e=[A]:e.push(A),t++}let Q=t,J=t,ee=t,
l=!1,f=t;if(t===f)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.$typed===void 0||!o.call(r,"$typed"))&&(A="$t\
yped")){let re={};e===null?e=[re]:e.push(re),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var h=f===t;l=l||h;let x=t;
if(t===x)if(r&&typeof r=="object"&&!Array.isArray(r)){let A;if((r.$template===void 0||!o.call(r,"$template"))&&(A="$temp\
late")){let re={};e===null?e=[re]:e.push(re),t++}}else{let A={};e===null?e=[A]:e.push(A),t++}var h=x===t;if(l=l||h,l)t=ee,
e!==null&&(ee?e.length=ee:e=null);else{let A={};e===null?e=[A]:e.push(A),t++}var k=J===t;if(k){let A={};e===null?e=[A]:e.
push(A),t++}else t=Q,e!==null&&(Q?e.length=Q:e=null);var I=C===t;if(t=G,e!==null&&(G?e.length=G:e=null),!I){let A=t;if(!(r===
"integer"||r==="number"||r==="phone"||r==="sequence"||r==="string"||r==="timestamp"||r==="uuid")){let be={instancePath:i,
schemaPath:"#/allOf/0/else/enum",keyword:"enum",params:{allowedValues:c.allOf[0].else.enum},schema:c.allOf[0].else.enum,
parentSchema:c.allOf[0].else,data:r};e===null?e=[be]:e.push(be),t++}var I=A===t;v=I}if(!v){let A={instancePath:i,schemaPath:"\
#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[0].if,parentSchema:c.allOf[0],data:r};e===null?
e=[A]:e.push(A),t++}let a=t,n=!0,u=t;if(typeof r!="string"){let A={};e===null?e=[A]:e.push(A),t++}var b=u===t;if(t=a,e!==
null&&(a?e.length=a:e=null),!b){let A=t,re=t,be=t,_e=t,de=!1,qe=t;if(t===qe)if(r&&typeof r=="object"&&!Array.isArray(r)){
let T;if((r.$typed===void 0||!o.call(r,"$typed"))&&(T="$typed")){let j={};e===null?e=[j]:e.push(j),t++}}else{let T={};e===
null?e=[T]:e.push(T),t++}var d=qe===t;de=de||d;let Le=t;if(t===Le)if(r&&typeof r=="object"&&!Array.isArray(r)){let T;if((r.
$template===void 0||!o.call(r,"$template"))&&(T="$template")){let j={};e===null?e=[j]:e.push(j),t++}}else{let T={};e===null?
e=[T]:e.push(T),t++}var d=Le===t;if(de=de||d,de)t=_e,e!==null&&(_e?e.length=_e:e=null);else{let T={};e===null?e=[T]:e.push(
T),t++}var D=be===t;if(D){let T={instancePath:i,schemaPath:"#/allOf/1/else/not",keyword:"not",params:{},schema:c.allOf[1].
else.not,parentSchema:c.allOf[1].else,data:r};e===null?e=[T]:e.push(T),t++}else t=re,e!==null&&(re?e.length=re:e=null);if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let j={instancePath:i,schemaPath:"#/allOf/\
1/else/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.required,parentSchema:c.allOf[1].
else,data:r};e===null?e=[j]:e.push(j),t++}let T=r.type;if(typeof T=="string")if(T==="choice"){let j=t,Y=t,N=t,$=!1,F=t;if(t===
F)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var w=F===t;$=$||w;let z=t;if(t===z)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var w=z===t;if($=$||w,$)t=N,e!==null&&(N?e.length=N:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var y=Y===t;if(y){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/not",keyword:"\
not",params:{},schema:c.allOf[1].else.oneOf[0].not,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),
t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,
"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[0].required,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}
if(r.of===void 0||!o.call(r,"of")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/0/required",keyword:"required",
params:{missingProperty:"of"},schema:c.allOf[1].else.oneOf[0].required,parentSchema:c.allOf[1].else.oneOf[0],data:r};e===
null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="of"||s==="weights")){let p={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[0],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="c\
hoice"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/0/properties/type/const",keyword:"const",params:{
allowedValue:"choice"},schema:"choice",parentSchema:c.allOf[1].else.oneOf[0].properties.type,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.of!==void 0&&o.call(r,"of")){let s=r.of;if(Array.isArray(s)){if(s.length<1){let p={instancePath:i+"/of",schemaPath:"\
#/allOf/1/else/oneOf/0/properties/of/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.
oneOf[0].properties.of,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/of",schemaPath:"#/allOf/1/else\
/oneOf/0/properties/of/type",keyword:"type",params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.of.type,parentSchema:c.
allOf[1].else.oneOf[0].properties.of,data:s};e===null?e=[p]:e.push(p),t++}}if(r.weights!==void 0&&o.call(r,"weights")){let s=r.
weights;if(Array.isArray(s)){let p=s.length;for(let fe=0;fe<p;fe++){let ae=s[fe];if(typeof ae=="number"&&isFinite(ae)){if(ae>
1e9||isNaN(ae)){let me={instancePath:i+"/weights/"+fe,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.
items,data:ae};e===null?e=[me]:e.push(me),t++}if(ae<0||isNaN(ae)){let me={instancePath:i+"/weights/"+fe,schemaPath:"#/al\
lOf/1/else/oneOf/0/properties/weights/items/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.
allOf[1].else.oneOf[0].properties.weights.items,data:ae};e===null?e=[me]:e.push(me),t++}}else{let me={instancePath:i+"/w\
eights/"+fe,schemaPath:"#/allOf/1/else/oneOf/0/properties/weights/items/type",keyword:"type",params:{type:"number"},schema:c.
allOf[1].else.oneOf[0].properties.weights.items.type,parentSchema:c.allOf[1].else.oneOf[0].properties.weights.items,data:ae};
e===null?e=[me]:e.push(me),t++}}}else{let p={instancePath:i+"/weights",schemaPath:"#/allOf/1/else/oneOf/0/properties/wei\
ghts/type",keyword:"type",params:{type:"array"},schema:c.allOf[1].else.oneOf[0].properties.weights.type,parentSchema:c.allOf[1].
else.oneOf[0].properties.weights,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1\
/else/oneOf/0/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[0].type,parentSchema:c.allOf[1].else.
oneOf[0],data:r};e===null?e=[s]:e.push(s),t++}var P=!0}else if(T==="env"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.
push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var M=F===t;$=$||M;let z=t;if(t===z)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),
t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var M=z===t;if($=$||M,$)t=N,e!==null&&(N?e.length=N:e=null);else{let s={};
e===null?e=[s]:e.push(s),t++}var L=Y===t;if(L){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/not",keyword:"no\
t",params:{},schema:c.allOf[1].else.oneOf[1].not,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),
t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,
"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[1].required,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(s),t++}
if(r.name===void 0||!o.call(r,"name")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/required",keyword:"requi\
red",params:{missingProperty:"name"},schema:c.allOf[1].else.oneOf[1].required,parentSchema:c.allOf[1].else.oneOf[1],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="name")){let p={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[1],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="e\
nv"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue:"\
env"},schema:"env",parentSchema:c.allOf[1].else.oneOf[1].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.name!==
void 0&&o.call(r,"name")){let s=r.name;if(typeof s=="string"){if(!Ke.test(s)){let p={instancePath:i+"/name",schemaPath:"\
#/allOf/1/else/oneOf/1/properties/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},schema:"^[\
A-Za-z_][A-Za-z0-9_]*$",parentSchema:c.allOf[1].else.oneOf[1].properties.name,data:s};e===null?e=[p]:e.push(p),t++}}else{
let p={instancePath:i+"/name",schemaPath:"#/allOf/1/else/oneOf/1/properties/name/type",keyword:"type",params:{type:"stri\
ng"},schema:c.allOf[1].else.oneOf[1].properties.name.type,parentSchema:c.allOf[1].else.oneOf[1].properties.name,data:s};
e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/1/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.oneOf[1].type,parentSchema:c.allOf[1].else.oneOf[1],data:r};e===null?e=[s]:e.push(
s),t++}P!==!0&&(P=!0)}else if(T==="fake"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===
null?e=[s]:e.push(s),t++}var te=F===t;$=$||te;let z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var te=z===t;if($=$||te,$)t=N,e!==null&&(N?e.length=N:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var Ie=Y===t;if(Ie){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/2/not",keyword:"not",params:{},schema:c.allOf[1].
else.oneOf[2].not,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=
j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/2/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[2].required,
parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}if(r.kind===void 0||!o.call(r,"kind")){let s={
instancePath:i,schemaPath:"#/allOf/1/else/oneOf/2/required",keyword:"required",params:{missingProperty:"kind"},schema:c.
allOf[1].else.oneOf[2].required,parentSchema:c.allOf[1].else.oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="kind"||s==="locale")){let p={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/2/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[2],
data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="fake"){let p={instancePath:i+
"/type",schemaPath:"#/allOf/1/else/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue:"fake"},schema:"f\
ake",parentSchema:c.allOf[1].else.oneOf[2].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.kind!==void 0&&o.call(
r,"kind")){let s=r.kind;if(typeof s=="string"){if(V(s)<1){let p={instancePath:i+"/kind",schemaPath:"#/allOf/1/else/oneOf\
/2/properties/kind/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[2].properties.
kind,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/kind",schemaPath:"#/allOf/1/else/oneOf/2/propert\
ies/kind/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.kind.type,parentSchema:c.
allOf[1].else.oneOf[2].properties.kind,data:s};e===null?e=[p]:e.push(p),t++}}if(r.locale!==void 0&&o.call(r,"locale")){let s=r.
locale;if(typeof s=="string"){if(V(s)<1){let p={instancePath:i+"/locale",schemaPath:"#/allOf/1/else/oneOf/2/properties/l\
ocale/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[2].properties.locale,data:s};
e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/locale",schemaPath:"#/allOf/1/else/oneOf/2/properties/locale/\
type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[2].properties.locale.type,parentSchema:c.allOf[1].
else.oneOf[2].properties.locale,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/\
else/oneOf/2/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[2].type,parentSchema:c.allOf[1].else.
oneOf[2],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="file"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&
typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ke=F===t;$=$||ke;let z=t;if(t===z)if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=
[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var ke=z===t;if($=$||ke,$)t=N,e!==null&&(N?e.length=N:e=null);else{
let s={};e===null?e=[s]:e.push(s),t++}var Ce=Y===t;if(Ce){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/3/not",
keyword:"not",params:{},schema:c.allOf[1].else.oneOf[3].not,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:
e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||
!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"required",params:{missingProperty:"\
type"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}
if(r.path===void 0||!o.call(r,"path")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/3/required",keyword:"requi\
red",params:{missingProperty:"path"},schema:c.allOf[1].else.oneOf[3].required,parentSchema:c.allOf[1].else.oneOf[3],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="path")){let p={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="f\
ile"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue:"\
file"},schema:"file",parentSchema:c.allOf[1].else.oneOf[3].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.path!==
void 0&&o.call(r,"path")){let s=r.path;if(typeof s=="string"){if(V(s)>1e3){let p={instancePath:i+"/path",schemaPath:"#/a\
llOf/1/else/oneOf/3/properties/path/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}if(V(s)<1){let p={instancePath:i+"/path",schemaPath:"\
#/allOf/1/else/oneOf/3/properties/path/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/path",schemaPath:"#/all\
Of/1/else/oneOf/3/properties/path/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[3].properties.
path.type,parentSchema:c.allOf[1].else.oneOf[3].properties.path,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,
schemaPath:"#/allOf/1/else/oneOf/3/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[3].type,parentSchema:c.
allOf[1].else.oneOf[3],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="integer"){let j=t,Y=t,N=t,$=!1,F=t;
if(t===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=F===t;$=$||xe;let z=t;if(t===z)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var xe=z===t;if($=$||xe,$)t=N,e!==null&&(N?e.length=N:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Te=Y===t;if(Te){let s={instancePath:i,schemaPath:"#/allOf/1/else/on\
eOf/4/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[4].not,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===
null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/4/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[4].required,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="min"||s==="max")){let p={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[4],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="i\
nteger"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/4/properties/type/const",keyword:"const",params:{
allowedValue:"integer"},schema:"integer",parentSchema:c.allOf[1].else.oneOf[4].properties.type,data:s};e===null?e=[p]:e.
push(p),t++}}if(r.min!==void 0&&o.call(r,"min")){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={
instancePath:i+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/type",keyword:"type",params:{type:"integer"},schema:c.
allOf[1].else.oneOf[4].properties.min.type,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.
push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:i+"/min",schemaPath:"\
#/allOf/1/else/oneOf/4/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},schema:9007199254740991,
parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||isNaN(
s)){let p={instancePath:i+"/min",schemaPath:"#/allOf/1/else/oneOf/4/properties/min/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.min,data:s};e===null?
e=[p]:e.push(p),t++}}}if(r.max!==void 0&&o.call(r,"max")){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/type",keyword:"type",params:{type:"i\
nteger"},schema:c.allOf[1].else.oneOf[4].properties.max.type,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let p={instancePath:i+
"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991},
schema:9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};e===null?e=[p]:e.push(p),t++}if(s<-9007199254740991||
isNaN(s)){let p={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/4/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991},schema:-9007199254740991,parentSchema:c.allOf[1].else.oneOf[4].properties.max,data:s};
e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/4/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.oneOf[4].type,parentSchema:c.allOf[1].else.oneOf[4],data:r};e===null?e=[s]:e.push(
s),t++}P!==!0&&(P=!0)}else if(T==="number"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===
null?e=[s]:e.push(s),t++}var we=F===t;$=$||we;let z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?
e=[s]:e.push(s),t++}var we=z===t;if($=$||we,$)t=N,e!==null&&(N?e.length=N:e=null);else{let s={};e===null?e=[s]:e.push(s),
t++}var Ue=Y===t;if(Ue){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/not",keyword:"not",params:{},schema:c.allOf[1].
else.oneOf[5].not,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=
j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/5/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[5].required,
parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="min"||s==="max"||s==="decimals")){let p={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?e=[
p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="number"){let p={instancePath:i+"/type",schemaPath:"\
#/allOf/1/else/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue:"number"},schema:"number",parentSchema:c.
allOf[1].else.oneOf[5].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.min!==void 0&&o.call(r,"min")){let s=r.
min;if(!(typeof s=="number"&&isFinite(s))){let p={instancePath:i+"/min",schemaPath:"#/allOf/1/else/oneOf/5/properties/mi\
n/type",keyword:"type",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.min.type,parentSchema:c.allOf[1].
else.oneOf[5].properties.min,data:s};e===null?e=[p]:e.push(p),t++}}if(r.max!==void 0&&o.call(r,"max")){let s=r.max;if(!(typeof s==
"number"&&isFinite(s))){let p={instancePath:i+"/max",schemaPath:"#/allOf/1/else/oneOf/5/properties/max/type",keyword:"ty\
pe",params:{type:"number"},schema:c.allOf[1].else.oneOf[5].properties.max.type,parentSchema:c.allOf[1].else.oneOf[5].properties.
max,data:s};e===null?e=[p]:e.push(p),t++}}if(r.decimals!==void 0&&o.call(r,"decimals")){let s=r.decimals;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let p={instancePath:i+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properti\
es/decimals/type",keyword:"type",params:{type:"integer"},schema:c.allOf[1].else.oneOf[5].properties.decimals.type,parentSchema:c.
allOf[1].else.oneOf[5].properties.decimals,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>
10||isNaN(s)){let p={instancePath:i+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properties/decimals/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:10},schema:10,parentSchema:c.allOf[1].else.oneOf[5].properties.decimals,data:s};e===
null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){let p={instancePath:i+"/decimals",schemaPath:"#/allOf/1/else/oneOf/5/properti\
es/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[5].properties.
decimals,data:s};e===null?e=[p]:e.push(p),t++}}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/5/type",keyword:"\
type",params:{type:"object"},schema:c.allOf[1].else.oneOf[5].type,parentSchema:c.allOf[1].else.oneOf[5],data:r};e===null?
e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="phone"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r=="object"&&!Array.
isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{
let s={};e===null?e=[s]:e.push(s),t++}var Pe=F===t;$=$||Pe;let z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){
let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};
e===null?e=[s]:e.push(s),t++}var Pe=z===t;if($=$||Pe,$)t=N,e!==null&&(N?e.length=N:e=null);else{let s={};e===null?e=[s]:
e.push(s),t++}var Fe=Y===t;if(Fe){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/6/not",keyword:"not",params:{},
schema:c.allOf[1].else.oneOf[6].not,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}else t=j,
e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={
instancePath:i,schemaPath:"#/allOf/1/else/oneOf/6/required",keyword:"required",params:{missingProperty:"type"},schema:c.
allOf[1].else.oneOf[6].required,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.
keys(r))if(!(s==="type"||s==="country")){let p={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/6/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[6],data:r};e===
null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="phone"){let p={instancePath:i+"/type",
schemaPath:"#/allOf/1/else/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue:"phone"},schema:"phone",parentSchema:c.
allOf[1].else.oneOf[6].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.country!==void 0&&o.call(r,"country")){
let s=r.country;if(typeof s=="string"){if(V(s)<1){let p={instancePath:i+"/country",schemaPath:"#/allOf/1/else/oneOf/6/pr\
operties/country/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].else.oneOf[6].properties.
country,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/country",schemaPath:"#/allOf/1/else/oneOf/6/p\
roperties/country/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[6].properties.country.type,parentSchema:c.
allOf[1].else.oneOf[6].properties.country,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/6/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[6].type,parentSchema:c.allOf[1].
else.oneOf[6],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="sequence"){let j=t,Y=t,N=t,$=!1,F=t;if(t===
F)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};
e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=F===t;$=$||$e;let z=t;if(t===z)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var $e=z===t;if($=$||$e,$)t=N,e!==null&&(N?e.length=N:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var ze=Y===t;if(ze){let s={instancePath:i,schemaPath:"#/allOf/1/else/on\
eOf/7/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[7].not,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===
null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===
void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/7/required",keyword:"required",params:{
missingProperty:"type"},schema:c.allOf[1].else.oneOf[7].required,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?
e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="start"||s==="step"||s==="pattern")){let p={instancePath:i,
schemaPath:"#/allOf/1/else/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,
parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.
type;if(s!=="sequence"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/7/properties/type/const",keyword:"\
const",params:{allowedValue:"sequence"},schema:"sequence",parentSchema:c.allOf[1].else.oneOf[7].properties.type,data:s};
e===null?e=[p]:e.push(p),t++}}if(r.start!==void 0&&o.call(r,"start")){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/type",keyword:"type",
params:{type:"integer"},schema:c.allOf[1].else.oneOf[7].properties.start.type,parentSchema:c.allOf[1].else.oneOf[7].properties.
start,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>8e15||isNaN(s)){let p={instancePath:i+
"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:8e15},
schema:8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:e.push(p),t++}if(s<-8e15||isNaN(
s)){let p={instancePath:i+"/start",schemaPath:"#/allOf/1/else/oneOf/7/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:-8e15},schema:-8e15,parentSchema:c.allOf[1].else.oneOf[7].properties.start,data:s};e===null?e=[p]:
e.push(p),t++}}}if(r.step!==void 0&&o.call(r,"step")){let s=r.step;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let p={instancePath:i+"/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/type",keyword:"type",params:{type:"\
integer"},schema:c.allOf[1].else.oneOf[7].properties.step.type,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};
e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e9||isNaN(s)){let p={instancePath:i+"/step",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/step/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},schema:1e9,parentSchema:c.
allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}if(s<-1e9||isNaN(s)){let p={instancePath:i+"\
/step",schemaPath:"#/allOf/1/else/oneOf/7/properties/step/minimum",keyword:"minimum",params:{comparison:">=",limit:-1e9},
schema:-1e9,parentSchema:c.allOf[1].else.oneOf[7].properties.step,data:s};e===null?e=[p]:e.push(p),t++}}}if(r.pattern!==
void 0&&o.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(V(s)>200){let p={instancePath:i+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/maxLength",keyword:"maxLength",params:{limit:200},schema:200,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(V(s)<1){let p={instancePath:i+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/pattern",schemaPath:"\
#/allOf/1/else/oneOf/7/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[7].properties.
pattern.type,parentSchema:c.allOf[1].else.oneOf[7].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={
instancePath:i,schemaPath:"#/allOf/1/else/oneOf/7/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[7].
type,parentSchema:c.allOf[1].else.oneOf[7],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="string"){let j=t,
Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&
(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=F===t;$=$||je;let z=t;
if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$temp\
late")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var je=z===t;if($=$||je,$)t=N,
e!==null&&(N?e.length=N:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Me=Y===t;if(Me){let s={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/8/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[8].not,parentSchema:c.allOf[1].else.oneOf[8],
data:r};e===null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/8/required",keyword:"requi\
red",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[8].required,parentSchema:c.allOf[1].else.oneOf[8],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="length"||s==="alphabet"||s==="pattern")){
let p={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
schema:!1,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){
let s=r.type;if(s!=="string"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/8/properties/type/const",keyword:"\
const",params:{allowedValue:"string"},schema:"string",parentSchema:c.allOf[1].else.oneOf[8].properties.type,data:s};e===
null?e=[p]:e.push(p),t++}}if(r.length!==void 0&&o.call(r,"length")){let s=r.length;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let p={instancePath:i+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/type",keyword:"ty\
pe",params:{type:"integer"},schema:c.allOf[1].else.oneOf[8].properties.length.type,parentSchema:c.allOf[1].else.oneOf[8].
properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let p={instancePath:i+
"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},
schema:1e4,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(p),t++}if(s<0||isNaN(s)){
let p={instancePath:i+"/length",schemaPath:"#/allOf/1/else/oneOf/8/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},schema:0,parentSchema:c.allOf[1].else.oneOf[8].properties.length,data:s};e===null?e=[p]:e.push(
p),t++}}}if(r.alphabet!==void 0&&o.call(r,"alphabet")){let s=r.alphabet;if(typeof s=="string"){if(V(s)>1e3){let p={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/maxLength",keyword:"maxLength",params:{limit:1e3},schema:1e3,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}if(V(s)<1){let p={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/minLength",keyword:"minLength",params:{limit:1},schema:1,
parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/alphabet",schemaPath:"#/allOf/1/else/oneOf/8/properties/alphabet/type",keyword:"type",params:{type:"string"},schema:c.
allOf[1].else.oneOf[8].properties.alphabet.type,parentSchema:c.allOf[1].else.oneOf[8].properties.alphabet,data:s};e===null?
e=[p]:e.push(p),t++}}if(r.pattern!==void 0&&o.call(r,"pattern")){let s=r.pattern;if(typeof s=="string"){if(V(s)>1e3){let p={
instancePath:i+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/maxLength",keyword:"maxLength",params:{limit:1e3},
schema:1e3,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}if(V(s)<1){let p={
instancePath:i+"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+
"/pattern",schemaPath:"#/allOf/1/else/oneOf/8/properties/pattern/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].
else.oneOf[8].properties.pattern.type,parentSchema:c.allOf[1].else.oneOf[8].properties.pattern,data:s};e===null?e=[p]:e.
push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/8/type",keyword:"type",params:{type:"object"},
schema:c.allOf[1].else.oneOf[8].type,parentSchema:c.allOf[1].else.oneOf[8],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&
(P=!0)}else if(T==="timestamp"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.
$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:
e.push(s),t++}var ve=F===t;$=$||ve;let z=t;if(t===z)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$template===
void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.
push(s),t++}var ve=z===t;if($=$||ve,$)t=N,e!==null&&(N?e.length=N:e=null);else{let s={};e===null?e=[s]:e.push(s),t++}var Re=Y===
t;if(Re){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/9/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[9].
not,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/\
allOf/1/else/oneOf/9/required",keyword:"required",params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[9].required,
parentSchema:c.allOf[1].else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||
s==="format"||s==="offset"||s==="zone")){let p={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/9/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.allOf[1].else.oneOf[9],data:r};e===
null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="timestamp"){let p={instancePath:i+"/\
type",schemaPath:"#/allOf/1/else/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue:"timestamp"},schema:"\
timestamp",parentSchema:c.allOf[1].else.oneOf[9].properties.type,data:s};e===null?e=[p]:e.push(p),t++}}if(r.format!==void 0&&
o.call(r,"format")){let s=r.format;if(typeof s=="string"){if(V(s)>100){let p={instancePath:i+"/format",schemaPath:"#/all\
Of/1/else/oneOf/9/properties/format/maxLength",keyword:"maxLength",params:{limit:100},schema:100,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}if(V(s)<1){let p={instancePath:i+"/format",schemaPath:"\
#/allOf/1/else/oneOf/9/properties/format/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:c.allOf[1].
else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:i+"/format",schemaPath:"#\
/allOf/1/else/oneOf/9/properties/format/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.
format.type,parentSchema:c.allOf[1].else.oneOf[9].properties.format,data:s};e===null?e=[p]:e.push(p),t++}}if(r.offset!==
void 0&&o.call(r,"offset")){let s=r.offset;if(typeof s!="string"){let p={instancePath:i+"/offset",schemaPath:"#/allOf/1/\
else/oneOf/9/properties/offset/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.offset.
type,parentSchema:c.allOf[1].else.oneOf[9].properties.offset,data:s};e===null?e=[p]:e.push(p),t++}}if(r.zone!==void 0&&o.
call(r,"zone")){let s=r.zone;if(typeof s!="string"){let p={instancePath:i+"/zone",schemaPath:"#/allOf/1/else/oneOf/9/pro\
perties/zone/type",keyword:"type",params:{type:"string"},schema:c.allOf[1].else.oneOf[9].properties.zone.type,parentSchema:c.
allOf[1].else.oneOf[9].properties.zone,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/a\
llOf/1/else/oneOf/9/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[9].type,parentSchema:c.allOf[1].
else.oneOf[9],data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else if(T==="uuid"){let j=t,Y=t,N=t,$=!1,F=t;if(t===F)
if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if((r.$typed===void 0||!o.call(r,"$typed"))&&(s="$typed")){let p={};e===
null?e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Se=F===t;$=$||Se;let z=t;if(t===z)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if((r.$template===void 0||!o.call(r,"$template"))&&(s="$template")){let p={};e===null?
e=[p]:e.push(p),t++}}else{let s={};e===null?e=[s]:e.push(s),t++}var Se=z===t;if($=$||Se,$)t=N,e!==null&&(N?e.length=N:e=
null);else{let s={};e===null?e=[s]:e.push(s),t++}var Ve=Y===t;if(Ve){let s={instancePath:i,schemaPath:"#/allOf/1/else/on\
eOf/10/not",keyword:"not",params:{},schema:c.allOf[1].else.oneOf[10].not,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}else t=j,e!==null&&(j?e.length=j:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
type===void 0||!o.call(r,"type")){let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/10/required",keyword:"required",
params:{missingProperty:"type"},schema:c.allOf[1].else.oneOf[10].required,parentSchema:c.allOf[1].else.oneOf[10],data:r};
e===null?e=[s]:e.push(s),t++}for(let s of Object.keys(r))if(!(s==="type"||s==="version")){let p={instancePath:i,schemaPath:"\
#/allOf/1/else/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},schema:!1,parentSchema:c.
allOf[1].else.oneOf[10],data:r};e===null?e=[p]:e.push(p),t++}if(r.type!==void 0&&o.call(r,"type")){let s=r.type;if(s!=="\
uuid"){let p={instancePath:i+"/type",schemaPath:"#/allOf/1/else/oneOf/10/properties/type/const",keyword:"const",params:{
allowedValue:"uuid"},schema:"uuid",parentSchema:c.allOf[1].else.oneOf[10].properties.type,data:s};e===null?e=[p]:e.push(
p),t++}}if(r.version!==void 0&&o.call(r,"version")){let s=r.version;if(!(s===4||s===7)){let p={instancePath:i+"/version",
schemaPath:"#/allOf/1/else/oneOf/10/properties/version/enum",keyword:"enum",params:{allowedValues:c.allOf[1].else.oneOf[10].
properties.version.enum},schema:c.allOf[1].else.oneOf[10].properties.version.enum,parentSchema:c.allOf[1].else.oneOf[10].
properties.version,data:s};e===null?e=[p]:e.push(p),t++}}}else{let s={instancePath:i,schemaPath:"#/allOf/1/else/oneOf/10\
/type",keyword:"type",params:{type:"object"},schema:c.allOf[1].else.oneOf[10].type,parentSchema:c.allOf[1].else.oneOf[10],
data:r};e===null?e=[s]:e.push(s),t++}P!==!0&&(P=!0)}else{let j={instancePath:i,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"mapping",tag:"type",tagValue:T},schema:c.allOf[1].else.discriminator,parentSchema:c.
allOf[1].else,data:r};e===null?e=[j]:e.push(j),t++}else{let j={instancePath:i,schemaPath:"#/allOf/1/else/discriminator",
keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:T},schema:c.allOf[1].else.discriminator,parentSchema:c.allOf[1].
else,data:r};e===null?e=[j]:e.push(j),t++}}else{let T={instancePath:i,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{
type:"object"},schema:c.allOf[1].else.type,parentSchema:c.allOf[1].else,data:r};e===null?e=[T]:e.push(T),t++}var b=A===t;
n=b}if(!n){let A={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:c.allOf[1].
if,parentSchema:c.allOf[1],data:r};e===null?e=[A]:e.push(A),t++}return oe.errors=e,E.props=P,t===0}oe.evaluated={dynamicProps:!0,
dynamicItems:!1};var pe={title:"Expectations",type:["object","array"],allOf:[{if:{type:"array"},else:{$ref:"#/$defs/repl\
y"}},{if:{type:"object",not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},else:{
type:"array",minItems:1,items:{$ref:"#/$defs/conditional"}}}],examples:[{status:"SUCCEEDED",output:{statusMessage:"OK"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},q={title:"Expectations",type:"\
object",additionalProperties:!1,properties:{status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:["FAILED"]},
output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{type:"n\
umber",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{type:"\
array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/field"},message:{
$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"not found"}}],
not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"CUSTOMER_NOT\
_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"^\\d+(\
\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800ms"]}},
examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{status:"SUCCEEDED",output:{statusMessage:"\
OK"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},S={title:"What a field \
must be",properties:{above:{type:["number","string"],examples:[0]},absent:{const:!0,examples:[!0]},because:{type:"string",
minLength:1,examples:["Refunds are booked by another action."]},below:{type:["number","string"],examples:[100]},closeTo:{
type:"object",properties:{value:{type:["number","string"]},within:{type:["number","string"]}},required:["value","within"],
additionalProperties:!1,examples:[{value:250,within:.01}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",
required:["$template"]}]}},contains:{examples:["confirmed"]},empty:{type:"boolean",examples:[!1]},endsWith:{examples:["@\
example.com"]},equals:{examples:["CUST-99284"]},length:{type:"integer",minimum:0,examples:[10]},matches:{type:"string",minLength:1,
examples:["^OK"]},max:{type:["number","string"],examples:[9999.99]},maxLength:{type:"integer",minimum:0,examples:[80]},min:{
type:["number","string"],examples:[0]},minLength:{type:"integer",minimum:0,examples:[1]},not:{examples:["UNKNOWN"]},oneOf:{
type:"array",minItems:1,examples:[["gold","silver","bronze"]]},optional:{type:"boolean",examples:[!0]},startsWith:{examples:[
"CUST-"]},type:{enum:["string","number","integer","boolean","array","object","null"],examples:["number"]}},examples:[{type:"\
number",min:0}]};function B(r,{instancePath:i="",parentData:ne,parentDataProperty:le,rootData:Z=r,dynamicAnchors:H={}}={}){
let e=null,t=0,E=B.evaluated;if(E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.above!==void 0&&o.call(r,"above")){let m=r.above;if(!(typeof m=="number"&&isFinite(m))&&typeof m!=
"string"){let g={instancePath:i+"/above",schemaPath:"#/properties/above/type",keyword:"type",params:{type:S.properties.above.
type},schema:S.properties.above.type,parentSchema:S.properties.above,data:m};e===null?e=[g]:e.push(g),t++}}if(r.absent!==
void 0&&o.call(r,"absent")){let m=r.absent;if(m!==!0){let g={instancePath:i+"/absent",schemaPath:"#/properties/absent/co\
nst",keyword:"const",params:{allowedValue:!0},schema:!0,parentSchema:S.properties.absent,data:m};e===null?e=[g]:e.push(g),
t++}}if(r.because!==void 0&&o.call(r,"because")){let m=r.because;if(typeof m=="string"){if(V(m)<1){let g={instancePath:i+
"/because",schemaPath:"#/properties/because/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
because,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/because",schemaPath:"#/properties/because/typ\
e",keyword:"type",params:{type:"string"},schema:S.properties.because.type,parentSchema:S.properties.because,data:m};e===
null?e=[g]:e.push(g),t++}}if(r.below!==void 0&&o.call(r,"below")){let m=r.below;if(!(typeof m=="number"&&isFinite(m))&&typeof m!=
"string"){let g={instancePath:i+"/below",schemaPath:"#/properties/below/type",keyword:"type",params:{type:S.properties.below.
type},schema:S.properties.below.type,parentSchema:S.properties.below,data:m};e===null?e=[g]:e.push(g),t++}}if(r.closeTo!==
void 0&&o.call(r,"closeTo")){let m=r.closeTo,g=t,X=t,W=t,R=!1,se=t;if(t===se)if(m&&typeof m=="object"&&!Array.isArray(m)){
let v;if((m.$typed===void 0||!o.call(m,"$typed"))&&(v="$typed")){let C={};e===null?e=[C]:e.push(C),t++}}else{let v={};e===
null?e=[v]:e.push(v),t++}var K=se===t;R=R||K;let G=t;if(t===G)if(m&&typeof m=="object"&&!Array.isArray(m)){let v;if((m.$template===
void 0||!o.call(m,"$template"))&&(v="$template")){let C={};e===null?e=[C]:e.push(C),t++}}else{let v={};e===null?e=[v]:e.
push(v),t++}var K=G===t;if(R=R||K,R)t=W,e!==null&&(W?e.length=W:e=null);else{let v={};e===null?e=[v]:e.push(v),t++}var ie=X===
t;if(ie){let v={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/not",keyword:"not",params:{},schema:S.properties.
closeTo.not,parentSchema:S.properties.closeTo,data:m};e===null?e=[v]:e.push(v),t++}else t=g,e!==null&&(g?e.length=g:e=null);
if(m&&typeof m=="object"&&!Array.isArray(m)){if(m.value===void 0||!o.call(m,"value")){let v={instancePath:i+"/closeTo",schemaPath:"\
#/properties/closeTo/required",keyword:"required",params:{missingProperty:"value"},schema:S.properties.closeTo.required,
parentSchema:S.properties.closeTo,data:m};e===null?e=[v]:e.push(v),t++}if(m.within===void 0||!o.call(m,"within")){let v={
instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/required",keyword:"required",params:{missingProperty:"within"},
schema:S.properties.closeTo.required,parentSchema:S.properties.closeTo,data:m};e===null?e=[v]:e.push(v),t++}for(let v of Object.
keys(m))if(!(v==="value"||v==="within")){let C={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:v},schema:!1,parentSchema:S.properties.closeTo,data:m};
e===null?e=[C]:e.push(C),t++}if(m.value!==void 0&&o.call(m,"value")){let v=m.value;if(!(typeof v=="number"&&isFinite(v))&&
typeof v!="string"){let C={instancePath:i+"/closeTo/value",schemaPath:"#/properties/closeTo/properties/value/type",keyword:"\
type",params:{type:S.properties.closeTo.properties.value.type},schema:S.properties.closeTo.properties.value.type,parentSchema:S.
properties.closeTo.properties.value,data:v};e===null?e=[C]:e.push(C),t++}}if(m.within!==void 0&&o.call(m,"within")){let v=m.
within;if(!(typeof v=="number"&&isFinite(v))&&typeof v!="string"){let C={instancePath:i+"/closeTo/within",schemaPath:"#/\
properties/closeTo/properties/within/type",keyword:"type",params:{type:S.properties.closeTo.properties.within.type},schema:S.
properties.closeTo.properties.within.type,parentSchema:S.properties.closeTo.properties.within,data:v};e===null?e=[C]:e.push(
C),t++}}}else{let v={instancePath:i+"/closeTo",schemaPath:"#/properties/closeTo/type",keyword:"type",params:{type:"objec\
t"},schema:S.properties.closeTo.type,parentSchema:S.properties.closeTo,data:m};e===null?e=[v]:e.push(v),t++}}if(r.empty!==
void 0&&o.call(r,"empty")){let m=r.empty;if(typeof m!="boolean"){let g={instancePath:i+"/empty",schemaPath:"#/properties\
/empty/type",keyword:"type",params:{type:"boolean"},schema:S.properties.empty.type,parentSchema:S.properties.empty,data:m};
e===null?e=[g]:e.push(g),t++}}if(r.length!==void 0&&o.call(r,"length")){let m=r.length;if(!(typeof m=="number"&&!(m%1)&&
!isNaN(m)&&isFinite(m))){let g={instancePath:i+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type:"\
integer"},schema:S.properties.length.type,parentSchema:S.properties.length,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m==
"number"&&isFinite(m)&&(m<0||isNaN(m))){let g={instancePath:i+"/length",schemaPath:"#/properties/length/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.length,data:m};e===null?e=[g]:e.push(g),t++}}
if(r.matches!==void 0&&o.call(r,"matches")){let m=r.matches;if(typeof m=="string"){if(V(m)<1){let g={instancePath:i+"/ma\
tches",schemaPath:"#/properties/matches/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:S.properties.
matches,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/matches",schemaPath:"#/properties/matches/typ\
e",keyword:"type",params:{type:"string"},schema:S.properties.matches.type,parentSchema:S.properties.matches,data:m};e===
null?e=[g]:e.push(g),t++}}if(r.max!==void 0&&o.call(r,"max")){let m=r.max;if(!(typeof m=="number"&&isFinite(m))&&typeof m!=
"string"){let g={instancePath:i+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:S.properties.max.type},
schema:S.properties.max.type,parentSchema:S.properties.max,data:m};e===null?e=[g]:e.push(g),t++}}if(r.maxLength!==void 0&&
o.call(r,"maxLength")){let m=r.maxLength;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let g={instancePath:i+
"/maxLength",schemaPath:"#/properties/maxLength/type",keyword:"type",params:{type:"integer"},schema:S.properties.maxLength.
type,parentSchema:S.properties.maxLength,data:m};e===null?e=[g]:e.push(g),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||
isNaN(m))){let g={instancePath:i+"/maxLength",schemaPath:"#/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},schema:0,parentSchema:S.properties.maxLength,data:m};e===null?e=[g]:e.push(g),t++}}if(r.min!==void 0&&o.call(
r,"min")){let m=r.min;if(!(typeof m=="number"&&isFinite(m))&&typeof m!="string"){let g={instancePath:i+"/min",schemaPath:"\
#/properties/min/type",keyword:"type",params:{type:S.properties.min.type},schema:S.properties.min.type,parentSchema:S.properties.
min,data:m};e===null?e=[g]:e.push(g),t++}}if(r.minLength!==void 0&&o.call(r,"minLength")){let m=r.minLength;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let g={instancePath:i+"/minLength",schemaPath:"#/properties/minLength/type",keyword:"\
type",params:{type:"integer"},schema:S.properties.minLength.type,parentSchema:S.properties.minLength,data:m};e===null?e=
[g]:e.push(g),t++}if(typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m))){let g={instancePath:i+"/minLength",schemaPath:"#/\
properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0},schema:0,parentSchema:S.properties.minLength,
data:m};e===null?e=[g]:e.push(g),t++}}if(r.oneOf!==void 0&&o.call(r,"oneOf")){let m=r.oneOf;if(Array.isArray(m)){if(m.length<
1){let g={instancePath:i+"/oneOf",schemaPath:"#/properties/oneOf/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:S.properties.oneOf,data:m};e===null?e=[g]:e.push(g),t++}}else{let g={instancePath:i+"/oneOf",schemaPath:"#/\
properties/oneOf/type",keyword:"type",params:{type:"array"},schema:S.properties.oneOf.type,parentSchema:S.properties.oneOf,
data:m};e===null?e=[g]:e.push(g),t++}}if(r.optional!==void 0&&o.call(r,"optional")){let m=r.optional;if(typeof m!="boole\
an"){let g={instancePath:i+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type:"boolean"},schema:S.
properties.optional.type,parentSchema:S.properties.optional,data:m};e===null?e=[g]:e.push(g),t++}}if(r.type!==void 0&&o.
call(r,"type")){let m=r.type;if(!(m==="string"||m==="number"||m==="integer"||m==="boolean"||m==="array"||m==="object"||m===
"null")){let g={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:S.properties.
type.enum},schema:S.properties.type.enum,parentSchema:S.properties.type,data:m};e===null?e=[g]:e.push(g),t++}}}return B.
errors=e,t===0}B.evaluated={props:{above:!0,absent:!0,because:!0,below:!0,closeTo:!0,contains:!0,empty:!0,endsWith:!0,equals:!0,
length:!0,matches:!0,max:!0,maxLength:!0,min:!0,minLength:!0,not:!0,oneOf:!0,optional:!0,startsWith:!0,type:!0},dynamicProps:!1,
dynamicItems:!1};function ue(r,{instancePath:i="",parentData:ne,parentDataProperty:le,rootData:Z=r,dynamicAnchors:H={}}={}){
let e=null,t=0,E=ue.evaluated;E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0);let K=t,ie=t,m=t,g=!1,X=t;
if(t===X)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$typed===void 0||!o.call(r,"$typed"))&&(l="$typed")){let f={};
e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var R=X===t;g=g||R;let W=t;if(t===W)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if((r.$template===void 0||!o.call(r,"$template"))&&(l="$template")){let f={};e===null?
e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var R=W===t;if(g=g||R,g)t=m,e!==null&&(m?e.length=m:e=null);else{
let l={};e===null?e=[l]:e.push(l),t++}var se=ie===t;if(se){let l={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},
schema:q.not,parentSchema:q,data:r};e===null?e=[l]:e.push(l),t++}else t=K,e!==null&&(K?e.length=K:e=null);if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let l of Object.keys(r))if(!(l==="status"||l==="output"||l==="errors"||l==="latency"||l===
"strict"||l==="contract"||l==="check"||l==="snapshot")){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:q,data:r};e===null?e=[f]:e.push(f),t++}if(r.status!==
void 0&&o.call(r,"status")){let l=r.status;if(!(l==="SUCCEEDED"||l==="FAILED")){let f={instancePath:i+"/status",schemaPath:"\
#/properties/status/enum",keyword:"enum",params:{allowedValues:q.properties.status.enum},schema:q.properties.status.enum,
parentSchema:q.properties.status,data:l};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&o.call(r,"output")){let l=r.
output,f=t,x=t,h=t,k=!1,I=t;if(t===I)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,
"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var G=I===t;
k=k||G;let a=t;if(t===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$template===void 0||!o.call(l,"$templat\
e"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var G=a===t;if(k=
k||G,k)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var v=x===t;if(v){let n={instancePath:i+
"/output",schemaPath:"#/properties/output/not",keyword:"not",params:{},schema:q.properties.output.not,parentSchema:q.properties.
output,data:l};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l))for(let n of Object.keys(l))B(l[n],{instancePath:i+"/output/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:n,
rootData:Z,dynamicAnchors:H})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);else{let n={instancePath:i+"/output",
schemaPath:"#/properties/output/type",keyword:"type",params:{type:"object"},schema:q.properties.output.type,parentSchema:q.
properties.output,data:l};e===null?e=[n]:e.push(n),t++}}if(r.errors!==void 0&&o.call(r,"errors")){let l=r.errors;if(Array.
isArray(l)){if(l.length<1){let x={instancePath:i+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",
params:{limit:1},schema:1,parentSchema:q.properties.errors,data:l};e===null?e=[x]:e.push(x),t++}let f=l.length;for(let x=0;x<
f;x++){let h=l[x],k=t,I=t,a=t,n=!1,u=t;if(t===u)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||
!o.call(h,"$typed"))&&(d="$typed")){let D={};e===null?e=[D]:e.push(D),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var C=u===
t;n=n||C;let b=t;if(t===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$templ\
ate"))&&(d="$template")){let D={};e===null?e=[D]:e.push(D),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var C=b===t;if(n=
n||C,n)t=a,e!==null&&(a?e.length=a:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var Q=I===t;if(Q){let d={instancePath:i+
"/errors/"+x,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:q.properties.errors.items.not,parentSchema:q.
properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}else t=k,e!==null&&(k?e.length=k:e=null);if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){if(Object.keys(h).length<1){let d={instancePath:i+"/errors/"+x,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:q.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}for(let d of Object.keys(h))if(!(d==="code"||d==="message"||d==="field")){let D={instancePath:i+
"/errors/"+x,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:q.properties.errors.items,data:h};e===null?e=[D]:e.push(D),t++}h.code!==void 0&&o.call(h,"code")&&
(B(h.code,{instancePath:i+"/errors/"+x+"/code",parentData:h,parentDataProperty:"code",rootData:Z,dynamicAnchors:H})||(e=
e===null?B.errors:e.concat(B.errors),t=e.length)),h.message!==void 0&&o.call(h,"message")&&(B(h.message,{instancePath:i+
"/errors/"+x+"/message",parentData:h,parentDataProperty:"message",rootData:Z,dynamicAnchors:H})||(e=e===null?B.errors:e.
concat(B.errors),t=e.length)),h.field!==void 0&&o.call(h,"field")&&(B(h.field,{instancePath:i+"/errors/"+x+"/field",parentData:h,
parentDataProperty:"field",rootData:Z,dynamicAnchors:H})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{let d={
instancePath:i+"/errors/"+x,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:q.properties.
errors.items.type,parentSchema:q.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:q.properties.errors.type,parentSchema:q.
properties.errors,data:l};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&o.call(r,"latency")){let l=r.latency,f=t,
x=t,h=t,k=!1,I=t;if(t===I)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&
(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var J=I===t;k=k||J;let a=t;
if(t===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$template===void 0||!o.call(l,"$template"))&&(n="$temp\
late")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var J=a===t;if(k=k||J,k)t=h,e!==
null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var ee=x===t;if(ee){let n={instancePath:i+"/laten\
cy",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:q.properties.latency.not,parentSchema:q.properties.
latency,data:l};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length<1){let n={instancePath:i+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:q.properties.latency,data:l};e===null?e=[n]:e.push(n),t++}for(let n of Object.
keys(l))if(!(n==="max"||n==="warn")){let u={instancePath:i+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:q.properties.latency,data:l};e===
null?e=[u]:e.push(u),t++}if(l.max!==void 0&&o.call(l,"max")){let n=l.max;if(typeof n=="string"){if(!ge.test(n)){let u={instancePath:i+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:q.properties.latency.properties.max,data:n};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:q.properties.latency.properties.max.type,parentSchema:q.properties.latency.properties.
max,data:n};e===null?e=[u]:e.push(u),t++}}if(l.warn!==void 0&&o.call(l,"warn")){let n=l.warn;if(typeof n=="string"){if(!ge.
test(n)){let u={instancePath:i+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:q.properties.latency.
properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:q.properties.latency.properties.warn.type,parentSchema:q.
properties.latency.properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:q.properties.latency.type,parentSchema:q.properties.
latency,data:l};e===null?e=[n]:e.push(n),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let l=r.strict;if(typeof l!="boo\
lean"){let f={instancePath:i+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:q.
properties.strict.type,parentSchema:q.properties.strict,data:l};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.
call(r,"contract")){let l=r.contract;if(typeof l!="boolean"){let f={instancePath:i+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:q.properties.contract.type,parentSchema:q.properties.contract,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&o.call(r,"check")){let l=r.check;if(typeof l!="string"&&!Array.
isArray(l)){let f={instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:q.properties.
check.type},schema:q.properties.check.type,parentSchema:q.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(typeof l==
"string"&&V(l)<1){let f={instancePath:i+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:q.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(Array.isArray(l)){if(l.length<1){let x={
instancePath:i+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:q.
properties.check,data:l};e===null?e=[x]:e.push(x),t++}let f=l.length;for(let x=0;x<f;x++){let h=l[x];if(typeof h=="strin\
g"){if(V(h)<1){let k={instancePath:i+"/check/"+x,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:q.properties.check.items,data:h};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+
"/check/"+x,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:q.properties.check.items.
type,parentSchema:q.properties.check.items,data:h};e===null?e=[k]:e.push(k),t++}}}}if(r.snapshot!==void 0&&o.call(r,"sna\
pshot")){let l=r.snapshot;if(typeof l!="boolean"){let f={instancePath:i+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:q.properties.snapshot.type,parentSchema:q.properties.snapshot,data:l};
e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:q.
type,parentSchema:q,data:r};e===null?e=[l]:e.push(l),t++}return ue.errors=e,t===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var _={title:"Expectations under a condition",type:"object",additionalProperties:!1,properties:{when:{type:"\
string",minLength:1,examples:["inputs.orderAmount > 1000"]},status:{enum:["SUCCEEDED","FAILED"],default:"SUCCEEDED",examples:[
"FAILED"]},output:{type:"object",additionalProperties:{$ref:"#/$defs/field"},examples:[{statusMessage:"OK",processedAmount:{
type:"number",min:0}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},errors:{
type:"array",minItems:1,items:{type:"object",additionalProperties:!1,minProperties:1,properties:{code:{$ref:"#/$defs/fie\
ld"},message:{$ref:"#/$defs/field"},field:{$ref:"#/$defs/field"}},examples:[{code:"CUSTOMER_NOT_FOUND",message:{contains:"\
not found"}}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},examples:[[{code:"\
CUSTOMER_NOT_FOUND"}]]},latency:{type:"object",additionalProperties:!1,minProperties:1,properties:{max:{type:"string",pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["3s"]},warn:{type:"string",pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",examples:["800\
ms"]}},examples:[{max:"3s"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}},strict:{
type:"boolean",default:!1,examples:[!0]},contract:{type:"boolean",examples:[!0]},check:{type:["string","array"],minLength:1,
minItems:1,items:{type:"string",minLength:1,examples:["output.total >= output.net"]},examples:[["output.total == output.\
net + output.tax"]]},snapshot:{type:"boolean",default:!1,examples:[!0]}},examples:[{when:"inputs.orderAmount < 0",status:"\
FAILED"}],not:{anyOf:[{type:"object",required:["$typed"]},{type:"object",required:["$template"]}]}};function ye(r,{instancePath:i="",
parentData:ne,parentDataProperty:le,rootData:Z=r,dynamicAnchors:H={}}={}){let e=null,t=0,E=ye.evaluated;E.dynamicProps&&
(E.props=void 0),E.dynamicItems&&(E.items=void 0);let K=t,ie=t,m=t,g=!1,X=t;if(t===X)if(r&&typeof r=="object"&&!Array.isArray(
r)){let l;if((r.$typed===void 0||!o.call(r,"$typed"))&&(l="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};
e===null?e=[l]:e.push(l),t++}var R=X===t;g=g||R;let W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.
$template===void 0||!o.call(r,"$template"))&&(l="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?
e=[l]:e.push(l),t++}var R=W===t;if(g=g||R,g)t=m,e!==null&&(m?e.length=m:e=null);else{let l={};e===null?e=[l]:e.push(l),t++}
var se=ie===t;if(se){let l={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},schema:_.not,parentSchema:_,data:r};
e===null?e=[l]:e.push(l),t++}else t=K,e!==null&&(K?e.length=K:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l of Object.
keys(r))if(!o.call(_.properties,l)){let f={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:l},schema:!1,parentSchema:_,data:r};e===null?e=[f]:e.push(f),t++}if(r.when!==void 0&&o.call(
r,"when")){let l=r.when;if(typeof l=="string"){if(V(l)<1){let f={instancePath:i+"/when",schemaPath:"#/properties/when/mi\
nLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:_.properties.when,data:l};e===null?e=[f]:e.push(f),t++}}else{
let f={instancePath:i+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type:"string"},schema:_.properties.
when.type,parentSchema:_.properties.when,data:l};e===null?e=[f]:e.push(f),t++}}if(r.status!==void 0&&o.call(r,"status")){
let l=r.status;if(!(l==="SUCCEEDED"||l==="FAILED")){let f={instancePath:i+"/status",schemaPath:"#/properties/status/enum",
keyword:"enum",params:{allowedValues:_.properties.status.enum},schema:_.properties.status.enum,parentSchema:_.properties.
status,data:l};e===null?e=[f]:e.push(f),t++}}if(r.output!==void 0&&o.call(r,"output")){let l=r.output,f=t,x=t,h=t,k=!1,I=t;
if(t===I)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&(n="$typed")){let u={};
e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var G=I===t;k=k||G;let a=t;if(t===a)if(l&&typeof l==
"object"&&!Array.isArray(l)){let n;if((l.$template===void 0||!o.call(l,"$template"))&&(n="$template")){let u={};e===null?
e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var G=a===t;if(k=k||G,k)t=h,e!==null&&(h?e.length=h:e=null);else{
let n={};e===null?e=[n]:e.push(n),t++}var v=x===t;if(v){let n={instancePath:i+"/output",schemaPath:"#/properties/output/\
not",keyword:"not",params:{},schema:_.properties.output.not,parentSchema:_.properties.output,data:l};e===null?e=[n]:e.push(
n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let n of Object.keys(l))
B(l[n],{instancePath:i+"/output/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:n,rootData:Z,
dynamicAnchors:H})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);else{let n={instancePath:i+"/output",schemaPath:"\
#/properties/output/type",keyword:"type",params:{type:"object"},schema:_.properties.output.type,parentSchema:_.properties.
output,data:l};e===null?e=[n]:e.push(n),t++}}if(r.errors!==void 0&&o.call(r,"errors")){let l=r.errors;if(Array.isArray(l)){
if(l.length<1){let x={instancePath:i+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit:1},
schema:1,parentSchema:_.properties.errors,data:l};e===null?e=[x]:e.push(x),t++}let f=l.length;for(let x=0;x<f;x++){let h=l[x],
k=t,I=t,a=t,n=!1,u=t;if(t===u)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$typed===void 0||!o.call(h,"$type\
d"))&&(d="$typed")){let D={};e===null?e=[D]:e.push(D),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var C=u===t;n=n||C;
let b=t;if(t===b)if(h&&typeof h=="object"&&!Array.isArray(h)){let d;if((h.$template===void 0||!o.call(h,"$template"))&&(d=
"$template")){let D={};e===null?e=[D]:e.push(D),t++}}else{let d={};e===null?e=[d]:e.push(d),t++}var C=b===t;if(n=n||C,n)
t=a,e!==null&&(a?e.length=a:e=null);else{let d={};e===null?e=[d]:e.push(d),t++}var Q=I===t;if(Q){let d={instancePath:i+"\
/errors/"+x,schemaPath:"#/properties/errors/items/not",keyword:"not",params:{},schema:_.properties.errors.items.not,parentSchema:_.
properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}else t=k,e!==null&&(k?e.length=k:e=null);if(h&&typeof h=="o\
bject"&&!Array.isArray(h)){if(Object.keys(h).length<1){let d={instancePath:i+"/errors/"+x,schemaPath:"#/properties/error\
s/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:_.properties.errors.items,data:h};
e===null?e=[d]:e.push(d),t++}for(let d of Object.keys(h))if(!(d==="code"||d==="message"||d==="field")){let D={instancePath:i+
"/errors/"+x,schemaPath:"#/properties/errors/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
schema:!1,parentSchema:_.properties.errors.items,data:h};e===null?e=[D]:e.push(D),t++}h.code!==void 0&&o.call(h,"code")&&
(B(h.code,{instancePath:i+"/errors/"+x+"/code",parentData:h,parentDataProperty:"code",rootData:Z,dynamicAnchors:H})||(e=
e===null?B.errors:e.concat(B.errors),t=e.length)),h.message!==void 0&&o.call(h,"message")&&(B(h.message,{instancePath:i+
"/errors/"+x+"/message",parentData:h,parentDataProperty:"message",rootData:Z,dynamicAnchors:H})||(e=e===null?B.errors:e.
concat(B.errors),t=e.length)),h.field!==void 0&&o.call(h,"field")&&(B(h.field,{instancePath:i+"/errors/"+x+"/field",parentData:h,
parentDataProperty:"field",rootData:Z,dynamicAnchors:H})||(e=e===null?B.errors:e.concat(B.errors),t=e.length))}else{let d={
instancePath:i+"/errors/"+x,schemaPath:"#/properties/errors/items/type",keyword:"type",params:{type:"object"},schema:_.properties.
errors.items.type,parentSchema:_.properties.errors.items,data:h};e===null?e=[d]:e.push(d),t++}}}else{let f={instancePath:i+
"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type:"array"},schema:_.properties.errors.type,parentSchema:_.
properties.errors,data:l};e===null?e=[f]:e.push(f),t++}}if(r.latency!==void 0&&o.call(r,"latency")){let l=r.latency,f=t,
x=t,h=t,k=!1,I=t;if(t===I)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&
(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var J=I===t;k=k||J;let a=t;
if(t===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$template===void 0||!o.call(l,"$template"))&&(n="$temp\
late")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var J=a===t;if(k=k||J,k)t=h,e!==
null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.push(n),t++}var ee=x===t;if(ee){let n={instancePath:i+"/laten\
cy",schemaPath:"#/properties/latency/not",keyword:"not",params:{},schema:_.properties.latency.not,parentSchema:_.properties.
latency,data:l};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(
l)){if(Object.keys(l).length<1){let n={instancePath:i+"/latency",schemaPath:"#/properties/latency/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:_.properties.latency,data:l};e===null?e=[n]:e.push(n),t++}for(let n of Object.
keys(l))if(!(n==="max"||n==="warn")){let u={instancePath:i+"/latency",schemaPath:"#/properties/latency/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:n},schema:!1,parentSchema:_.properties.latency,data:l};e===
null?e=[u]:e.push(u),t++}if(l.max!==void 0&&o.call(l,"max")){let n=l.max;if(typeof n=="string"){if(!ge.test(n)){let u={instancePath:i+
"/latency/max",schemaPath:"#/properties/latency/properties/max/pattern",keyword:"pattern",params:{pattern:"^\\d+(\\.\\d+)?(\
ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.properties.max,data:n};e===null?e=
[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/max",schemaPath:"#/properties/latency/properties/max/type",keyword:"\
type",params:{type:"string"},schema:_.properties.latency.properties.max.type,parentSchema:_.properties.latency.properties.
max,data:n};e===null?e=[u]:e.push(u),t++}}if(l.warn!==void 0&&o.call(l,"warn")){let n=l.warn;if(typeof n=="string"){if(!ge.
test(n)){let u={instancePath:i+"/latency/warn",schemaPath:"#/properties/latency/properties/warn/pattern",keyword:"patter\
n",params:{pattern:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:_.properties.latency.
properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}else{let u={instancePath:i+"/latency/warn",schemaPath:"#/propertie\
s/latency/properties/warn/type",keyword:"type",params:{type:"string"},schema:_.properties.latency.properties.warn.type,parentSchema:_.
properties.latency.properties.warn,data:n};e===null?e=[u]:e.push(u),t++}}}else{let n={instancePath:i+"/latency",schemaPath:"\
#/properties/latency/type",keyword:"type",params:{type:"object"},schema:_.properties.latency.type,parentSchema:_.properties.
latency,data:l};e===null?e=[n]:e.push(n),t++}}if(r.strict!==void 0&&o.call(r,"strict")){let l=r.strict;if(typeof l!="boo\
lean"){let f={instancePath:i+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"},schema:_.
properties.strict.type,parentSchema:_.properties.strict,data:l};e===null?e=[f]:e.push(f),t++}}if(r.contract!==void 0&&o.
call(r,"contract")){let l=r.contract;if(typeof l!="boolean"){let f={instancePath:i+"/contract",schemaPath:"#/properties/\
contract/type",keyword:"type",params:{type:"boolean"},schema:_.properties.contract.type,parentSchema:_.properties.contract,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.check!==void 0&&o.call(r,"check")){let l=r.check;if(typeof l!="string"&&!Array.
isArray(l)){let f={instancePath:i+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type:_.properties.
check.type},schema:_.properties.check.type,parentSchema:_.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(typeof l==
"string"&&V(l)<1){let f={instancePath:i+"/check",schemaPath:"#/properties/check/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:_.properties.check,data:l};e===null?e=[f]:e.push(f),t++}if(Array.isArray(l)){if(l.length<1){let x={
instancePath:i+"/check",schemaPath:"#/properties/check/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:_.
properties.check,data:l};e===null?e=[x]:e.push(x),t++}let f=l.length;for(let x=0;x<f;x++){let h=l[x];if(typeof h=="strin\
g"){if(V(h)<1){let k={instancePath:i+"/check/"+x,schemaPath:"#/properties/check/items/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:_.properties.check.items,data:h};e===null?e=[k]:e.push(k),t++}}else{let k={instancePath:i+
"/check/"+x,schemaPath:"#/properties/check/items/type",keyword:"type",params:{type:"string"},schema:_.properties.check.items.
type,parentSchema:_.properties.check.items,data:h};e===null?e=[k]:e.push(k),t++}}}}if(r.snapshot!==void 0&&o.call(r,"sna\
pshot")){let l=r.snapshot;if(typeof l!="boolean"){let f={instancePath:i+"/snapshot",schemaPath:"#/properties/snapshot/ty\
pe",keyword:"type",params:{type:"boolean"},schema:_.properties.snapshot.type,parentSchema:_.properties.snapshot,data:l};
e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},schema:_.
type,parentSchema:_,data:r};e===null?e=[l]:e.push(l),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:i="",parentData:ne,parentDataProperty:le,rootData:Z=r,dynamicAnchors:H={}}={}){
let e=null,t=0,E=ce.evaluated;if(E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0),!r||typeof r!="object"){
let w={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:pe.type},schema:pe.type,parentSchema:pe,data:r};e===
null?e=[w]:e.push(w),t++}let K=t,ie=t,m=t,g=!1,X=t;if(t===X)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.$typed===
void 0||!o.call(r,"$typed"))&&(w="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let w={};e===null?e=[w]:e.push(w),
t++}var R=X===t;g=g||R;let W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.$template===void 0||!o.
call(r,"$template"))&&(w="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let w={};e===null?e=[w]:e.push(w),t++}
var R=W===t;if(g=g||R,g)t=m,e!==null&&(m?e.length=m:e=null);else{let w={};e===null?e=[w]:e.push(w),t++}var se=ie===t;if(se){
let w={instancePath:i,schemaPath:"#/not",keyword:"not",params:{},schema:pe.not,parentSchema:pe,data:r};e===null?e=[w]:e.
push(w),t++}else t=K,e!==null&&(K?e.length=K:e=null);let G=t,v=!0,C=t;if(!Array.isArray(r)){let w={};e===null?e=[w]:e.push(
w),t++}var Q=C===t;if(t=G,e!==null&&(G?e.length=G:e=null),!Q){let w=t;ue(r,{instancePath:i,parentData:ne,parentDataProperty:le,
rootData:Z,dynamicAnchors:H})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);var Q=w===t;if(v=Q,v)var J=!0}if(!v){
let w={instancePath:i,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword:"else"},schema:pe.allOf[0].if,parentSchema:pe.
allOf[0],data:r};e===null?e=[w]:e.push(w),t++}let ee=t,l=!0,f=t;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let w={};
e===null?e=[w]:e.push(w),t++}let x=t,h=t,k=t,I=!1,a=t;if(t===a)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.
$typed===void 0||!o.call(r,"$typed"))&&(w="$typed")){let y={};e===null?e=[y]:e.push(y),t++}}else{let w={};e===null?e=[w]:
e.push(w),t++}var u=a===t;I=I||u;let n=t;if(t===n)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if((r.$template===void 0||
!o.call(r,"$template"))&&(w="$template")){let y={};e===null?e=[y]:e.push(y),t++}}else{let w={};e===null?e=[w]:e.push(w),
t++}var u=n===t;if(I=I||u,I)t=k,e!==null&&(k?e.length=k:e=null);else{let w={};e===null?e=[w]:e.push(w),t++}var b=h===t;if(b){
let w={};e===null?e=[w]:e.push(w),t++}else t=x,e!==null&&(x?e.length=x:e=null);var d=f===t;if(t=ee,e!==null&&(ee?e.length=
ee:e=null),!d){let w=t;if(Array.isArray(r)){if(r.length<1){let M={instancePath:i,schemaPath:"#/allOf/1/else/minItems",keyword:"\
minItems",params:{limit:1},schema:1,parentSchema:pe.allOf[1].else,data:r};e===null?e=[M]:e.push(M),t++}let P=r.length;for(let M=0;M<
P;M++)ye(r[M],{instancePath:i+"/"+M,parentData:r,parentDataProperty:M,rootData:Z,dynamicAnchors:H})||(e=e===null?ye.errors:
e.concat(ye.errors),t=e.length)}else{let P={instancePath:i,schemaPath:"#/allOf/1/else/type",keyword:"type",params:{type:"\
array"},schema:pe.allOf[1].else.type,parentSchema:pe.allOf[1].else,data:r};e===null?e=[P]:e.push(P),t++}var d=w===t;if(l=
d,l)var D=!0}if(!l){let w={instancePath:i,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword:"else"},schema:pe.
allOf[1].if,parentSchema:pe.allOf[1],data:r};e===null?e=[w]:e.push(w),t++}return ce.errors=e,E.props=J,E.items=D,t===0}ce.
evaluated={dynamicProps:!0,dynamicItems:!0};function he(r,{instancePath:i="",parentData:ne,parentDataProperty:le,rootData:Z=r,
dynamicAnchors:H={}}={}){let e=null,t=0,E=he.evaluated;E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.items=void 0);
let K=t,ie=t,m=t,g=!1,X=t;if(t===X)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$typed===void 0||!o.call(r,"\
$typed"))&&(l="$typed")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var R=X===t;g=
g||R;let W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if((r.$template===void 0||!o.call(r,"$template"))&&
(l="$template")){let f={};e===null?e=[f]:e.push(f),t++}}else{let l={};e===null?e=[l]:e.push(l),t++}var R=W===t;if(g=g||R,
g)t=m,e!==null&&(m?e.length=m:e=null);else{let l={};e===null?e=[l]:e.push(l),t++}var se=ie===t;if(se){let l={instancePath:i,
schemaPath:"#/not",keyword:"not",params:{},schema:U.not,parentSchema:U,data:r};e===null?e=[l]:e.push(l),t++}else t=K,e!==
null&&(K?e.length=K:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){for(let l of Object.keys(r))if(!(l==="name"||l===
"inputs"||l==="matrix"||l==="mocks"||l==="expect"||l==="tags"||l==="skip"||l==="only")){let f={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},schema:!1,parentSchema:U,data:r};e===
null?e=[f]:e.push(f),t++}if(r.name!==void 0&&o.call(r,"name")){let l=r.name;if(typeof l=="string"){if(V(l)<1){let f={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:U.properties.
name,data:l};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"\
type",params:{type:"string"},schema:U.properties.name.type,parentSchema:U.properties.name,data:l};e===null?e=[f]:e.push(
f),t++}}if(r.inputs!==void 0&&o.call(r,"inputs")){let l=r.inputs,f=t,x=t,h=t,k=!1,I=t;if(t===I)if(l&&typeof l=="object"&&
!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let n={};e===null?e=[n]:e.push(n),t++}var G=I===t;k=k||G;let a=t;if(t===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;
if((l.$template===void 0||!o.call(l,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};
e===null?e=[n]:e.push(n),t++}var G=a===t;if(k=k||G,k)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.
push(n),t++}var v=x===t;if(v){let n={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},
schema:U.properties.inputs.not,parentSchema:U.properties.inputs,data:l};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&
(f?e.length=f:e=null);if(!(l&&typeof l=="object"&&!Array.isArray(l))){let n={instancePath:i+"/inputs",schemaPath:"#/prop\
erties/inputs/type",keyword:"type",params:{type:"object"},schema:U.properties.inputs.type,parentSchema:U.properties.inputs,
data:l};e===null?e=[n]:e.push(n),t++}}if(r.matrix!==void 0&&o.call(r,"matrix")){let l=r.matrix,f=t,x=t,h=t,k=!1,I=t;if(t===
I)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&(n="$typed")){let u={};
e===null?e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var C=I===t;k=k||C;let a=t;if(t===a)if(l&&typeof l==
"object"&&!Array.isArray(l)){let n;if((l.$template===void 0||!o.call(l,"$template"))&&(n="$template")){let u={};e===null?
e=[u]:e.push(u),t++}}else{let n={};e===null?e=[n]:e.push(n),t++}var C=a===t;if(k=k||C,k)t=h,e!==null&&(h?e.length=h:e=null);else{
let n={};e===null?e=[n]:e.push(n),t++}var Q=x===t;if(Q){let n={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/\
not",keyword:"not",params:{},schema:U.properties.matrix.not,parentSchema:U.properties.matrix,data:l};e===null?e=[n]:e.push(
n),t++}else t=f,e!==null&&(f?e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let n of Object.keys(l)){
let u=l[n];if(Array.isArray(u)){if(u.length<1){let b={instancePath:i+"/matrix/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/matrix/additionalProperties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:U.
properties.matrix.additionalProperties,data:u};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:i+"/matrix/"+n.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"a\
rray"},schema:U.properties.matrix.additionalProperties.type,parentSchema:U.properties.matrix.additionalProperties,data:u};
e===null?e=[b]:e.push(b),t++}}else{let n={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",
params:{type:"object"},schema:U.properties.matrix.type,parentSchema:U.properties.matrix,data:l};e===null?e=[n]:e.push(n),
t++}}if(r.mocks!==void 0&&o.call(r,"mocks")){let l=r.mocks,f=t,x=t,h=t,k=!1,I=t;if(t===I)if(l&&typeof l=="object"&&!Array.
isArray(l)){let n;if((l.$typed===void 0||!o.call(l,"$typed"))&&(n="$typed")){let u={};e===null?e=[u]:e.push(u),t++}}else{
let n={};e===null?e=[n]:e.push(n),t++}var J=I===t;k=k||J;let a=t;if(t===a)if(l&&typeof l=="object"&&!Array.isArray(l)){let n;
if((l.$template===void 0||!o.call(l,"$template"))&&(n="$template")){let u={};e===null?e=[u]:e.push(u),t++}}else{let n={};
e===null?e=[n]:e.push(n),t++}var J=a===t;if(k=k||J,k)t=h,e!==null&&(h?e.length=h:e=null);else{let n={};e===null?e=[n]:e.
push(n),t++}var ee=x===t;if(ee){let n={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"not",params:{},
schema:U.properties.mocks.not,parentSchema:U.properties.mocks,data:l};e===null?e=[n]:e.push(n),t++}else t=f,e!==null&&(f?
e.length=f:e=null);if(l&&typeof l=="object"&&!Array.isArray(l))for(let n of Object.keys(l))oe(l[n],{instancePath:i+"/moc\
ks/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:n,rootData:Z,dynamicAnchors:H})||(e=e===null?
oe.errors:e.concat(oe.errors),t=e.length);else{let n={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"\
type",params:{type:"object"},schema:U.properties.mocks.type,parentSchema:U.properties.mocks,data:l};e===null?e=[n]:e.push(
n),t++}}if(r.expect!==void 0&&o.call(r,"expect")&&(ce(r.expect,{instancePath:i+"/expect",parentData:r,parentDataProperty:"\
expect",rootData:Z,dynamicAnchors:H})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.tags!==void 0&&o.call(r,
"tags")){let l=r.tags;if(Array.isArray(l)){let f=l.length;for(let x=0;x<f;x++){let h=l[x];if(typeof h=="string"){if(!De.
test(h)){let k={instancePath:i+"/tags/"+x,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",params:{pattern:"\
^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:U.properties.tags.items,data:h};e===null?e=[k]:e.push(k),t++}}else{let k={
instancePath:i+"/tags/"+x,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},schema:U.properties.
tags.items.type,parentSchema:U.properties.tags.items,data:h};e===null?e=[k]:e.push(k),t++}}}else{let f={instancePath:i+"\
/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:U.properties.tags.type,parentSchema:U.
properties.tags,data:l};e===null?e=[f]:e.push(f),t++}}if(r.skip!==void 0&&o.call(r,"skip")){let l=r.skip;if(typeof l=="s\
tring"){if(V(l)<1){let f={instancePath:i+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:U.properties.skip,data:l};e===null?e=[f]:e.push(f),t++}}else{let f={instancePath:i+"/skip",schemaPath:"\
#/properties/skip/type",keyword:"type",params:{type:"string"},schema:U.properties.skip.type,parentSchema:U.properties.skip,
data:l};e===null?e=[f]:e.push(f),t++}}if(r.only!==void 0&&o.call(r,"only")){let l=r.only;if(typeof l!="boolean"){let f={
instancePath:i+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:U.properties.only.
type,parentSchema:U.properties.only,data:l};e===null?e=[f]:e.push(f),t++}}}else{let l={instancePath:i,schemaPath:"#/type",
keyword:"type",params:{type:"object"},schema:U.type,parentSchema:U,data:r};e===null?e=[l]:e.push(l),t++}return he.errors=
e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:i="",parentData:ne,parentDataProperty:le,
rootData:Z=r,dynamicAnchors:H={}}={}){let e=null,t=0,E=Oe.evaluated;E.dynamicProps&&(E.props=void 0),E.dynamicItems&&(E.
items=void 0);let K=t,ie=t,m=t,g=!1,X=t;if(t===X)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.$typed===void 0||
!o.call(r,"$typed"))&&(a="$typed")){let n={};e===null?e=[n]:e.push(n),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var R=X===
t;g=g||R;let W=t;if(t===W)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if((r.$template===void 0||!o.call(r,"$templ\
ate"))&&(a="$template")){let n={};e===null?e=[n]:e.push(n),t++}}else{let a={};e===null?e=[a]:e.push(a),t++}var R=W===t;if(g=
g||R,g)t=m,e!==null&&(m?e.length=m:e=null);else{let a={};e===null?e=[a]:e.push(a),t++}var se=ie===t;if(se){let a={instancePath:i,
schemaPath:"#/not",keyword:"not",params:{},schema:O.not,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}else t=K,e!==
null&&(K?e.length=K:e=null);if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.action===void 0||!o.call(r,"action")){let a={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"action"},schema:O.required,parentSchema:O,
data:r};e===null?e=[a]:e.push(a),t++}for(let a of Object.keys(r))if(!o.call(O.properties,a)){let n={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},schema:!1,parentSchema:O,data:r};e===
null?e=[n]:e.push(n),t++}if(r.version!==void 0&&o.call(r,"version")){let a=r.version;if(a!==1){let n={instancePath:i+"/v\
ersion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},schema:1,parentSchema:O.properties.
version,data:a};e===null?e=[n]:e.push(n),t++}}if(r.suite!==void 0&&o.call(r,"suite")){let a=r.suite;if(typeof a=="string"){
if(V(a)<1){let n={instancePath:i+"/suite",schemaPath:"#/properties/suite/minLength",keyword:"minLength",params:{limit:1},
schema:1,parentSchema:O.properties.suite,data:a};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/suite",schemaPath:"\
#/properties/suite/type",keyword:"type",params:{type:"string"},schema:O.properties.suite.type,parentSchema:O.properties.
suite,data:a};e===null?e=[n]:e.push(n),t++}}if(r.description!==void 0&&o.call(r,"description")){let a=r.description;if(typeof a!=
"string"){let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},schema:O.properties.description.type,parentSchema:O.properties.description,data:a};e===null?e=[n]:e.push(n),t++}}
if(r.owner!==void 0&&o.call(r,"owner")){let a=r.owner;if(typeof a!="string"){let n={instancePath:i+"/owner",schemaPath:"\
#/properties/owner/type",keyword:"type",params:{type:"string"},schema:O.properties.owner.type,parentSchema:O.properties.
owner,data:a};e===null?e=[n]:e.push(n),t++}}if(r.action!==void 0&&o.call(r,"action")){let a=r.action;if(typeof a!="strin\
g"&&!(a&&typeof a=="object"&&!Array.isArray(a))){let y={instancePath:i+"/action",schemaPath:"#/properties/action/type",keyword:"\
type",params:{type:O.properties.action.type},schema:O.properties.action.type,parentSchema:O.properties.action,data:a};e===
null?e=[y]:e.push(y),t++}let n=t,u=t,b=t,d=!1,D=t;if(t===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$typed===
void 0||!o.call(a,"$typed"))&&(y="$typed")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var G=D===t;d=d||G;let w=t;if(t===w)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$template===void 0||!o.
call(a,"$template"))&&(y="$template")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}
var G=w===t;if(d=d||G,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var v=u===t;if(v){
let y={instancePath:i+"/action",schemaPath:"#/properties/action/not",keyword:"not",params:{},schema:O.properties.action.
not,parentSchema:O.properties.action,data:a};e===null?e=[y]:e.push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(typeof a==
"string"&&V(a)<1){let y={instancePath:i+"/action",schemaPath:"#/properties/action/minLength",keyword:"minLength",params:{
limit:1},schema:1,parentSchema:O.properties.action,data:a};e===null?e=[y]:e.push(y),t++}if(a&&typeof a=="object"&&!Array.
isArray(a)){if(Object.keys(a).length<1){let y={instancePath:i+"/action",schemaPath:"#/properties/action/minProperties",keyword:"\
minProperties",params:{limit:1},schema:1,parentSchema:O.properties.action,data:a};e===null?e=[y]:e.push(y),t++}for(let y of Object.
keys(a)){let P=a[y];if(typeof P=="string"){if(V(P)<1){let M={instancePath:i+"/action/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/action/additionalProperties/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.
properties.action.additionalProperties,data:P};e===null?e=[M]:e.push(M),t++}}else{let M={instancePath:i+"/action/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/action/additionalProperties/type",keyword:"type",params:{type:"s\
tring"},schema:O.properties.action.additionalProperties.type,parentSchema:O.properties.action.additionalProperties,data:P};
e===null?e=[M]:e.push(M),t++}}}}if(r.mode!==void 0&&o.call(r,"mode")){let a=r.mode;if(!(a==="test"||a==="draft"||a==="ex\
ecute")){let n={instancePath:i+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:O.properties.
mode.enum},schema:O.properties.mode.enum,parentSchema:O.properties.mode,data:a};e===null?e=[n]:e.push(n),t++}}if(r.tags!==
void 0&&o.call(r,"tags")){let a=r.tags;if(Array.isArray(a)){let n=a.length;for(let u=0;u<n;u++){let b=a[u];if(typeof b==
"string"){if(!De.test(b)){let d={instancePath:i+"/tags/"+u,schemaPath:"#/properties/tags/items/pattern",keyword:"pattern",
params:{pattern:"^[^\\s()]+$"},schema:"^[^\\s()]+$",parentSchema:O.properties.tags.items,data:b};e===null?e=[d]:e.push(d),
t++}}else{let d={instancePath:i+"/tags/"+u,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type:"string"},
schema:O.properties.tags.items.type,parentSchema:O.properties.tags.items,data:b};e===null?e=[d]:e.push(d),t++}}}else{let n={
instancePath:i+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type:"array"},schema:O.properties.tags.
type,parentSchema:O.properties.tags,data:a};e===null?e=[n]:e.push(n),t++}}if(r.inputs!==void 0&&o.call(r,"inputs")){let a=r.
inputs,n=t,u=t,b=t,d=!1,D=t;if(t===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$typed===void 0||!o.call(a,
"$typed"))&&(y="$typed")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var C=D===t;
d=d||C;let w=t;if(t===w)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$template===void 0||!o.call(a,"$templat\
e"))&&(y="$template")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),t++}var C=w===t;if(d=
d||C,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var Q=u===t;if(Q){let y={instancePath:i+
"/inputs",schemaPath:"#/properties/inputs/not",keyword:"not",params:{},schema:O.properties.inputs.not,parentSchema:O.properties.
inputs,data:a};e===null?e=[y]:e.push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let y={instancePath:i+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"},
schema:O.properties.inputs.type,parentSchema:O.properties.inputs,data:a};e===null?e=[y]:e.push(y),t++}}if(r.matrix!==void 0&&
o.call(r,"matrix")){let a=r.matrix,n=t,u=t,b=t,d=!1,D=t;if(t===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.
$typed===void 0||!o.call(a,"$typed"))&&(y="$typed")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:
e.push(y),t++}var J=D===t;d=d||J;let w=t;if(t===w)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$template===void 0||
!o.call(a,"$template"))&&(y="$template")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var J=w===t;if(d=d||J,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var ee=u===t;
if(ee){let y={instancePath:i+"/matrix",schemaPath:"#/properties/matrix/not",keyword:"not",params:{},schema:O.properties.
matrix.not,parentSchema:O.properties.matrix,data:a};e===null?e=[y]:e.push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);
if(a&&typeof a=="object"&&!Array.isArray(a))for(let y of Object.keys(a)){let P=a[y];if(Array.isArray(P)){if(P.length<1){
let M={instancePath:i+"/matrix/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/matrix/additionalProp\
erties/minItems",keyword:"minItems",params:{limit:1},schema:1,parentSchema:O.properties.matrix.additionalProperties,data:P};
e===null?e=[M]:e.push(M),t++}}else{let M={instancePath:i+"/matrix/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/matrix/additionalProperties/type",keyword:"type",params:{type:"array"},schema:O.properties.matrix.additionalProperties.
type,parentSchema:O.properties.matrix.additionalProperties,data:P};e===null?e=[M]:e.push(M),t++}}else{let y={instancePath:i+
"/matrix",schemaPath:"#/properties/matrix/type",keyword:"type",params:{type:"object"},schema:O.properties.matrix.type,parentSchema:O.
properties.matrix,data:a};e===null?e=[y]:e.push(y),t++}}if(r.combine!==void 0&&o.call(r,"combine")){let a=r.combine;if(!(a===
"all"||a==="pairwise"||a==="zip")){let n={instancePath:i+"/combine",schemaPath:"#/properties/combine/enum",keyword:"enum",
params:{allowedValues:O.properties.combine.enum},schema:O.properties.combine.enum,parentSchema:O.properties.combine,data:a};
e===null?e=[n]:e.push(n),t++}}if(r.exclude!==void 0&&o.call(r,"exclude")){let a=r.exclude;if(Array.isArray(a)){let n=a.length;
for(let u=0;u<n;u++){let b=a[u],d=t,D=t,w=t,y=!1,P=t;if(t===P)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$typed===
void 0||!o.call(b,"$typed"))&&(L="$typed")){let te={};e===null?e=[te]:e.push(te),t++}}else{let L={};e===null?e=[L]:e.push(
L),t++}var l=P===t;y=y||l;let M=t;if(t===M)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$template===void 0||
!o.call(b,"$template"))&&(L="$template")){let te={};e===null?e=[te]:e.push(te),t++}}else{let L={};e===null?e=[L]:e.push(
L),t++}var l=M===t;if(y=y||l,y)t=w,e!==null&&(w?e.length=w:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var f=D===
t;if(f){let L={instancePath:i+"/exclude/"+u,schemaPath:"#/properties/exclude/items/not",keyword:"not",params:{},schema:O.
properties.exclude.items.not,parentSchema:O.properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&
(d?e.length=d:e=null);if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<1){let L={instancePath:i+"/e\
xclude/"+u,schemaPath:"#/properties/exclude/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/exclude/"+u,schemaPath:"#/pr\
operties/exclude/items/type",keyword:"type",params:{type:"object"},schema:O.properties.exclude.items.type,parentSchema:O.
properties.exclude.items,data:b};e===null?e=[L]:e.push(L),t++}}}else{let n={instancePath:i+"/exclude",schemaPath:"#/prop\
erties/exclude/type",keyword:"type",params:{type:"array"},schema:O.properties.exclude.type,parentSchema:O.properties.exclude,
data:a};e===null?e=[n]:e.push(n),t++}}if(r.include!==void 0&&o.call(r,"include")){let a=r.include;if(Array.isArray(a)){let n=a.
length;for(let u=0;u<n;u++){let b=a[u],d=t,D=t,w=t,y=!1,P=t;if(t===P)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;
if((b.$typed===void 0||!o.call(b,"$typed"))&&(L="$typed")){let te={};e===null?e=[te]:e.push(te),t++}}else{let L={};e===null?
e=[L]:e.push(L),t++}var x=P===t;y=y||x;let M=t;if(t===M)if(b&&typeof b=="object"&&!Array.isArray(b)){let L;if((b.$template===
void 0||!o.call(b,"$template"))&&(L="$template")){let te={};e===null?e=[te]:e.push(te),t++}}else{let L={};e===null?e=[L]:
e.push(L),t++}var x=M===t;if(y=y||x,y)t=w,e!==null&&(w?e.length=w:e=null);else{let L={};e===null?e=[L]:e.push(L),t++}var h=D===
t;if(h){let L={instancePath:i+"/include/"+u,schemaPath:"#/properties/include/items/not",keyword:"not",params:{},schema:O.
properties.include.items.not,parentSchema:O.properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}else t=d,e!==null&&
(d?e.length=d:e=null);if(b&&typeof b=="object"&&!Array.isArray(b)){if(Object.keys(b).length<1){let L={instancePath:i+"/i\
nclude/"+u,schemaPath:"#/properties/include/items/minProperties",keyword:"minProperties",params:{limit:1},schema:1,parentSchema:O.
properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}}else{let L={instancePath:i+"/include/"+u,schemaPath:"#/pr\
operties/include/items/type",keyword:"type",params:{type:"object"},schema:O.properties.include.items.type,parentSchema:O.
properties.include.items,data:b};e===null?e=[L]:e.push(L),t++}}}else{let n={instancePath:i+"/include",schemaPath:"#/prop\
erties/include/type",keyword:"type",params:{type:"array"},schema:O.properties.include.type,parentSchema:O.properties.include,
data:a};e===null?e=[n]:e.push(n),t++}}if(r.cases!==void 0&&o.call(r,"cases")){let a=r.cases;if(Array.isArray(a)){if(a.length<
1){let u={instancePath:i+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"minItems",params:{limit:1},schema:1,
parentSchema:O.properties.cases,data:a};e===null?e=[u]:e.push(u),t++}let n=a.length;for(let u=0;u<n;u++)he(a[u],{instancePath:i+
"/cases/"+u,parentData:a,parentDataProperty:u,rootData:Z,dynamicAnchors:H})||(e=e===null?he.errors:e.concat(he.errors),t=
e.length)}else{let n={instancePath:i+"/cases",schemaPath:"#/properties/cases/type",keyword:"type",params:{type:"array"},
schema:O.properties.cases.type,parentSchema:O.properties.cases,data:a};e===null?e=[n]:e.push(n),t++}}if(r.mocks!==void 0&&
o.call(r,"mocks")){let a=r.mocks,n=t,u=t,b=t,d=!1,D=t;if(t===D)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.
$typed===void 0||!o.call(a,"$typed"))&&(y="$typed")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:
e.push(y),t++}var k=D===t;d=d||k;let w=t;if(t===w)if(a&&typeof a=="object"&&!Array.isArray(a)){let y;if((a.$template===void 0||
!o.call(a,"$template"))&&(y="$template")){let P={};e===null?e=[P]:e.push(P),t++}}else{let y={};e===null?e=[y]:e.push(y),
t++}var k=w===t;if(d=d||k,d)t=b,e!==null&&(b?e.length=b:e=null);else{let y={};e===null?e=[y]:e.push(y),t++}var I=u===t;if(I){
let y={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/not",keyword:"not",params:{},schema:O.properties.mocks.not,
parentSchema:O.properties.mocks,data:a};e===null?e=[y]:e.push(y),t++}else t=n,e!==null&&(n?e.length=n:e=null);if(a&&typeof a==
"object"&&!Array.isArray(a))for(let y of Object.keys(a))oe(a[y],{instancePath:i+"/mocks/"+y.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:a,parentDataProperty:y,rootData:Z,dynamicAnchors:H})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);else{
let y={instancePath:i+"/mocks",schemaPath:"#/properties/mocks/type",keyword:"type",params:{type:"object"},schema:O.properties.
mocks.type,parentSchema:O.properties.mocks,data:a};e===null?e=[y]:e.push(y),t++}}if(r.expect!==void 0&&o.call(r,"expect")&&
(ce(r.expect,{instancePath:i+"/expect",parentData:r,parentDataProperty:"expect",rootData:Z,dynamicAnchors:H})||(e=e===null?
ce.errors:e.concat(ce.errors),t=e.length)),r.timeout!==void 0&&o.call(r,"timeout")){let a=r.timeout;if(typeof a=="string"){
if(!ge.test(a)){let n={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern:"\
^\\d+(\\.\\d+)?(ms|s|m|h|d)$"},schema:"^\\d+(\\.\\d+)?(ms|s|m|h|d)$",parentSchema:O.properties.timeout,data:a};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:i+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{
type:"string"},schema:O.properties.timeout.type,parentSchema:O.properties.timeout,data:a};e===null?e=[n]:e.push(n),t++}}
if(r.idempotent!==void 0&&o.call(r,"idempotent")){let a=r.idempotent;if(typeof a!="boolean"){let n={instancePath:i+"/ide\
mpotent",schemaPath:"#/properties/idempotent/type",keyword:"type",params:{type:"boolean"},schema:O.properties.idempotent.
type,parentSchema:O.properties.idempotent,data:a};e===null?e=[n]:e.push(n),t++}}if(r.serial!==void 0&&o.call(r,"serial")){
let a=r.serial;if(typeof a=="string"){if(V(a)<1){let n={instancePath:i+"/serial",schemaPath:"#/properties/serial/minLeng\
th",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.serial,data:a};e===null?e=[n]:e.push(n),t++}}else{
let n={instancePath:i+"/serial",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"string"},schema:O.properties.
serial.type,parentSchema:O.properties.serial,data:a};e===null?e=[n]:e.push(n),t++}}if(r.repeat!==void 0&&o.call(r,"repea\
t")){let a=r.repeat;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let n={instancePath:i+"/repeat",schemaPath:"\
#/properties/repeat/type",keyword:"type",params:{type:"integer"},schema:O.properties.repeat.type,parentSchema:O.properties.
repeat,data:a};e===null?e=[n]:e.push(n),t++}if(typeof a=="number"&&isFinite(a)){if(a>1e4||isNaN(a)){let n={instancePath:i+
"/repeat",schemaPath:"#/properties/repeat/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},schema:1e4,parentSchema:O.
properties.repeat,data:a};e===null?e=[n]:e.push(n),t++}if(a<1||isNaN(a)){let n={instancePath:i+"/repeat",schemaPath:"#/p\
roperties/repeat/minimum",keyword:"minimum",params:{comparison:">=",limit:1},schema:1,parentSchema:O.properties.repeat,data:a};
e===null?e=[n]:e.push(n),t++}}}if(r.sensitive!==void 0&&o.call(r,"sensitive")){let a=r.sensitive;if(Array.isArray(a)){let n=a.
length;for(let u=0;u<n;u++){let b=a[u];if(typeof b=="string"){if(V(b)<1){let d={instancePath:i+"/sensitive/"+u,schemaPath:"\
#/properties/sensitive/items/minLength",keyword:"minLength",params:{limit:1},schema:1,parentSchema:O.properties.sensitive.
items,data:b};e===null?e=[d]:e.push(d),t++}}else{let d={instancePath:i+"/sensitive/"+u,schemaPath:"#/properties/sensitiv\
e/items/type",keyword:"type",params:{type:"string"},schema:O.properties.sensitive.items.type,parentSchema:O.properties.sensitive.
items,data:b};e===null?e=[d]:e.push(d),t++}}}else{let n={instancePath:i+"/sensitive",schemaPath:"#/properties/sensitive/\
type",keyword:"type",params:{type:"array"},schema:O.properties.sensitive.type,parentSchema:O.properties.sensitive,data:a};
e===null?e=[n]:e.push(n),t++}}if(r.flatten!==void 0&&o.call(r,"flatten")){let a=r.flatten;if(typeof a!="boolean"){let n={
instancePath:i+"/flatten",schemaPath:"#/properties/flatten/type",keyword:"type",params:{type:"boolean"},schema:O.properties.
flatten.type,parentSchema:O.properties.flatten,data:a};e===null?e=[n]:e.push(n),t++}}if(r.skip!==void 0&&o.call(r,"skip")){
let a=r.skip;if(typeof a=="string"){if(V(a)<1){let n={instancePath:i+"/skip",schemaPath:"#/properties/skip/minLength",keyword:"\
minLength",params:{limit:1},schema:1,parentSchema:O.properties.skip,data:a};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:i+
"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type:"string"},schema:O.properties.skip.type,parentSchema:O.
properties.skip,data:a};e===null?e=[n]:e.push(n),t++}}if(r.only!==void 0&&o.call(r,"only")){let a=r.only;if(typeof a!="b\
oolean"){let n={instancePath:i+"/only",schemaPath:"#/properties/only/type",keyword:"type",params:{type:"boolean"},schema:O.
properties.only.type,parentSchema:O.properties.only,data:a};e===null?e=[n]:e.push(n),t++}}}else{let a={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},schema:O.type,parentSchema:O,data:r};e===null?e=[a]:e.push(a),t++}return Oe.
errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{We as default,He as validate};
