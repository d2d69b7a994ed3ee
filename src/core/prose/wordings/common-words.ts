/** Words that any letter and any note on a talk may hold: they say nothing about what was talked about. Folded, in their plain forms. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `
the and for are but not you your yours yourself all any can cannot could was were one our ours out day get got has have had having him his her hers how its may might new now old see two three four five six seven
eight nine ten way who whom whose did does doing done let put say says said she use used that this these those they them their theirs there here what when where which while with within without would will shall
should must from into onto over under about above below after again against among around because been before behind being between both down during each either else ever every few first second third last next
further then than too very just only own same such some more most much many other others another until upon also although though even still yet already always never often sometimes soon later once twice
off since through toward towards really quite rather perhaps maybe almost enough less least little lot lots bit whole half quarter hour minute moment morning afternoon today tomorrow yesterday
week month year monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec date time times long short early late ago
thank thanks thankful thx grateful gratitude appreciate appreciation oblige kind kindness kindly generous generosity pleasure pleased glad happy delight delighted enjoy enjoyed enjoyable love lovely like liked
nice great good better best well wonderful fantastic fab super amazing brilliant excellent interesting interested interest inspire inspired inspiration inspiring helpful help helped useful valuable value invaluable
insight insightful informative information inform informed learn learned understand understanding understood know known knowledge knew clear clearer clearly think thought thinking feel felt
feeling believe hope wish want need look looking looked seem seen saw show showed shown tell told talk talked talking speak speaking spoke spoken chat conversation discuss discussion discussed meet meeting met
interview informational telephone zoom online write wrote written read send sent answered answering ask asked asking question
reply respond share shared sharing give given gave giving take took taken taking make made making come came coming going went gone keep kept keeping bring brought leave left find found start started begin began
begun end ended finish continue change changed changing try tried trying spend spent offer offered work worked working worker job career role position profession professional company organization organisation
firm place team colleague people person manager friend friendly welcome welcoming warm warmly warmth
industry sector field path background experience experienced skill ability opportunity challenge challenging difficulty difficult hard success successful advice
advise suggest suggested suggestion recommend recommended recommendation mention mentioned tip idea view point subject thing matter detail example case fact reason part kind sort
aim future past present current chance possibility possible important importance matter main general specific particular real true honest honestly honesty openness frank
frankly frankness candid candour candor patience busy schedule coffee today hello dear sincerely regards best wish stay touch connect connected follow followup forward back
remember memory mind heart world big small large free sure able available likely different similar certain various several
confident confidence encourage encouraged encouragement guidance impress impressed impressive achieve achieved achievement rewarding reward fortunate lucky luck honour honor privilege
regarding concerning please sorry yes maam sir madam mister miss mrs everyone everybody everything someone somebody something anyone anybody anything nothing nobody none today's behind scenes glimpse
ups downs perspective overview sense impression word words link
lady gentleman years
won't don't didn't isn't can't i'm i've i'd i'll we're we've you're you've it's that's what's there's
dont didnt isnt cant im ive youre youve its thats whats lets wont doesnt wasnt werent hadnt hasnt havent couldnt wouldnt shouldnt
became become becoming hear heard
allow allowed consider considered decide decided expect expected explain explained explaining explanation follow followed hope hoped include including introduce introduced introduction invited
invitation join joined loved mean means meant promise promised provide provided realise realize remain remained
week's away along across apart aside together alone especially particularly truly deeply greatly hugely extremely incredibly absolutely definitely certainly indeed simply actually recently currently usually
finally lately thing things stuff bunch couple pair million thousand hundred dozen
path step steps skill skills count counts challenge challenges sector profession opportunity opportunities degree call email
video videos office friendly weekend lesson lessons answer answers
`
    .trim()
    .split(/\s+/),
);
