/**
 * How people are called for short: before the colon the names that stand in papers, after it what people say. A full name
 * fits each short form of its line, and the short forms fit each other; two full names are two people.
 */
export const SHORT_NAMES = `
abigail: abby abbie gail
abraham ibrahim: abe bram ibo
adelaide adelheid: addie ada heidi
adrian adrien: ade
agnes agnieszka: aggie nessa aga
alan allan allen: al
albert alberto adalbert: al bert bertie albie berto
alexander alexandre alejandro alessandro aleksander aleksandr oleksandr alexandros aleksandar: alex al alec alick sandy xander sasha lex olek sacha sascha ale alejo jandro aleks sandro alekos
alexandra alessandra alejandra aleksandra alexandria: alex sandra sandy lexi lexie sasha ali alix ola ale
alexei alexey aleksei aleksey oleksii oleksiy: alyosha lyosha alex lyokha
alfred alfredo: alf alfie fred freddie al
alice alicja alicia: ali allie ala
alison allison: ali allie
amanda: mandy manda
amelia amalia: amy millie milly mel
anastasia nastasia: nastya ana stacy stasia nastia
andrew andreas andre andrei andrey andrzej andres ondrej andras andriy andrea: andy drew andi ondra dre anders jedrek
andrea: andie andy
angela angelika angelica: angie ange geli
ann anna anne hanna hannah ana: annie anya nan nancy ania anja anita anouk anka annika nana
annabel annabelle arabella: bella belle anna
antoinette antonia antonina: toni nettie tonia nia
anthony anton antony antoine antonio antonius: tony ant toni nino tonio tono anto toon
archibald: archie baldie
arthur artur arturo: art artie
augustus august augustin augustine: gus gustl
barbara: babs barb barbie basia bara barbro bobbie
bartholomew bartosz bartlomiej bartolomeo: bart bartek barty
beatrice beatriz beatrix: bea bee trixie bice bia
benedict benedikt benoit benedetto: ben benny bennie dick
benjamin benyamin: ben benny benji bennie jamin
bernadette: bernie detta
bernard bernhard bernardo: bernie bern berni nardo
bethany: beth
bradley bradford: brad
brian bryan: bri
bridget brigitte birgitta birgit brigida: bridie biddy gitte gitta britta brit
calvin: cal
cameron: cam
caroline carolina karolina karoline carolyn: carrie caro line lina lyn karo
cassandra: cass cassie sandra
catherine katherine kathryn katharine kathleen kathrin katrin katarina katarzyna ekaterina yekaterina caterina catarina catalina cathrine katharina kateryna katerina: cathy kate katie kitty cat cath kathy cate kasia katya trine kat kit karin rina katka kati katja kaja kathi tina cata kay
cecilia cecily cecile: cec cissy celia cilla
charles carlos karel karol carlo: charlie chuck chas chaz charly chip charley carlito
charlotte carlotta: lottie charlie lotte char lotti
christian cristian kristian christiaan: chris kris cris
christina christine kristin kristina kristen kirsten cristina krystyna kirstin: chris tina chrissie christy kirsty stina krysia christa kris cris crissy chrissy
christopher christoph christophe cristobal cristoforo krzysztof kristoffer kristofer christos: chris kit topher kris christie cris krzys
clara klara clare claire: clary
clement clemens klemens clementine: clem
clifford clifton: cliff
constance constanze constanza: connie stanzi
conrad konrad: con kurt
constantin konstantin constantine konstantinos: kostya kostas costa dinos con kosta gus stan
cornelius cornelis: neil con kees cor
cynthia: cindy
daniel daniil daniele: dan danny dani danilo dannie danno
daniela danielle daniella: dani dana ela ella
david davide dawid: dave davey davy dai
deborah debora debra: deb debbie debs
dennis denis: den denny
diana diane dianne: di dee
dmitri dmitry dmitriy dmytro dimitri dimitrios dimitar: dima mitya dimitris jim
dominic dominik dominique domenico domingo dominick: dom nick mimmo domi
donald: don donnie donny
dorothy dorothea dorota: dot dottie dolly dora thea dodie
douglas: doug dougie
duncan: dunc
edmund edmond: ed eddie ned ted
edith: edie
edward eduardo edouard eduard edoardo edvard: ed eddie ned ted teddy edu lalo eddy
edwin: ed eddie ned
eleanor elinor eleonora eleonore eleanora: ellie nell nora ella lena nellie
elizabeth elisabeth elisabetta elzbieta isabel alzbeta erzsebet: liz lizzie beth betty bess bessie eliza elsie libby lisa betsy lily liza elise elsa elis ela lis bettina elspeth ilse lise liesl lili bette lisbeth buffy
emily emilia emilie amelie: em emmy milly millie
emma: em emmy
emmanuel manuel emanuel emanuele: manny manolo manu
ernest ernst ernesto ernestine: ernie erna
esther hester ester: essie hettie
eugene eugen evgeny yevgeny eugenio evgenii: gene zhenya
eugenia evgenia yevgenia: zhenya genie
evelyn evelina: evie eve ev
ewa eva eve: evie evita ewka
ferdinand fernando fernand: ferdi nando
florence: flo florrie flora flossie
frances francesca franziska francoise francisca: fran frankie fanny franny franca sissy franzi paca
francis francisco francesco franz francois franciszek ferenc frans: frank fran paco pancho franco curro kiko chico franek franky ciccio
franklin: frank frankie
frederick frederic friedrich frederik federico fredrik fryderyk: fred freddie freddy rick fritz rico fede
frederica friederike frederike: freddie fred rike
gabriel gabriele: gabe gaby gabri
gabriella gabriela gabrielle: gabby gaby ella gabi
galina: galya
geoffrey jeffrey jeffery: geoff jeff
george georg jorge giorgio jerzy georges georgios goran: georgie jurek yuri jiri joerg jorg giorgos schorsch
georgina georgia georgiana: georgie gina
gerald gerard gerhard gerardo: gerry jerry ger gerd
geraldine: gerry ger
gertrude gertrud: trudi trudy gerda trude
gilbert gilberto: gil bert
gillian jillian: gill jill jilly
gregory gregor gregorio grzegorz grigory: greg goyo grischa grisha
guadalupe: lupe lupita
gunther gunter guenter: gunni
gustav gustavo gustaf: gus gusti tavo
gwendolyn gwendoline gwenllian: gwen wendy
harold harald: harry hal
harriet henrietta henriette: hattie harry hettie etta jette
harrison: harry
helen helena helene elena yelena olena eleni ellen jelena: nell nellie lena lenka leni ilona ilka elaine
henry heinrich henri enrique enrico hendrik henrik henryk: harry hank hal heinz heiner quique rico henk rik henning kike
herbert heribert: herb bert herbie
hildegard: hilde hilda
howard: howie
hubert: bert hugh hub
hugh hugo: hughie huw shug
ignatius ignacio ignacy ignazio: iggy nacho ignaz inigo
imogen: immy imo
irene irena irina: rene reni ira ina
isaac isak itzhak: ike zac izzy
isabel isabella isabelle isobel izabela: izzy bella belle isa izzie bel iza
isidore isidoro: izzy dorie
jacob jakob jakub yaakov: jake jack cob kuba koby jaap
jacqueline: jackie jacqui jaclyn
jacques giacomo jacopo: jack jackie
james: jim jimmy jamie jem jas jimbo jay
jane janet janice: janie jan jenny
jaroslaw jaroslav: jarek
jason: jay jase
jean jeanne jeannette: jeannie jeanie nettie
jennifer: jen jenny jenni jenn jennie
jeremy jeremiah jeremias: jerry jem jez
jerome: jerry
jessica: jess jessie jessy
joan joanna johanna joanne: jo joanie joana jan asia hanna hanne hanneke joke hanni
john johannes johann giovanni juan joao jean: jack johnny jan hans ian jens hannes gianni jonny vanni nanni jo joop juanito
ivan: vanya ian
jonathan jonathon jonatan: jon jonny johnny nathan yoni
jose giuseppe: joe pepe beppe pino peppe pepito
joseph josef jozef yusuf youssef yosef josip: joe joey jo sepp jupp beppo
josephine josefina josephina josefine: jo josie fifi pepa josefa
joshua: josh
judith: judy jude jutta judi
julia julie juliet giulia juliette yulia iuliia juliana: jules julija jul ju
julian julien giuliano julius: jules jul
karin: kaz
karen: kaz kari
kenneth: ken kenny
kimberly kimberley: kim kimmy
laura lauren: laurie lori loz lolly
laurence lawrence lorenzo laurent lorenz lars: larry laurie loz lasse renzo rens law
leonard leonardo leonhard leonid: leo len lenny leon lenya
leopold: leo poldi
leslie lesley: les
lillian lilian liliana: lily lil lillie lilly
linda lynda: lin lindy lyn
lindsay lindsey: lins linz
louis luis luigi ludwig lewis luiz ludovic: lou louie lucho gigi lew lutz
louise louisa luisa: lou lulu
lucas lukas lukasz luca luke: luc luka luke lukasek
lucy lucia lucie lucille lucinda luz: lu lucy cindy luce
lyudmila ludmila: mila lyuda luda
madeleine madeline magdalena magdalene magdalen maddalena: maddie maddy madge lena magda leni lenka malin magdi
malcolm: mal malc
malgorzata: gosia maggie
manfred: manni fred
marcus markus marco marc marek marcos: mark marky
margaret margarita margarete marguerite margareta margherita margarida: maggie meg peggy peg marge margie margo greta gretchen daisy rita mags madge mairead margot gretel grete margit megan marga
maria mary marie mariya mariam maryam: mia mitzi masha maja maike ria mari mariella polly molly may mae moll minnie mamie marisa mimi moira maureen
marianne marianna maryanne: mary anne mari
marilyn: mary lyn
marjorie: marge margie
martha marta: marty mattie
martin martino marcin morten: marty mart
martina: tina marty
matilda mathilda mathilde: tilly mattie tilda
matthew matteo mateo matthias matthieu mathieu mathias mateusz mattias: matt matty mat mats matti mattia hias teo thijs
maureen: mo reenie
maurice maurizio mauricio moritz: mo moe mauri
maximilian massimiliano maximiliano: max maxi
maxim maksim maximo massimo maxime: max
megan: meg meggie
melanie: mel mellie
melissa: mel lissa missy
mercedes: merche mercy
michael miguel michele mikhail michel mikael michal mihai mihaly mykhailo: mike mick mickey micky mikey misha mischa mitch micha michi mikkel miki miha
michaela mikaela michela: mickie kaela micha micky
michelle: shelly shell chelle mich
mildred: millie milly
miriam myriam: mimi mim miri
miroslaw miroslav: mirek mirko
mohammed mohamed muhammad mohammad: mo moe mehmet hamada
moses moshe: mo moe
nadezhda: nadia nadya nadja
nancy: nan
natalie nathalie natalia nataliya natalya: nat natty talia nata natasha tasha nats
natasha: tash tasha nat
nathaniel nathan natan: nat nate
nicholas nicolas nikolaus nikolai nikolay nikolas niklas mikolaj nicola nikolaos nicolo mykola: nick nicky nico klaus claus nikos nils niels kolya nik nic colin nikola miki
nicole nicola nicoletta: nicky nic nikki nikky nicki colette
nigel: nige
norman: norm
oksana: ksenia ksyusha
olivia olive: liv livvy ollie livia
oliver olivier: ollie olly oli noll
oscar oskar: ozzie
pamela: pam pammy
patricia patrizia: pat patty trish tricia patsy patti trisha pats
patrick patricio padraig patrik patryk patrizio: pat paddy rick pato
paul paulo pablo pawel pavel paolo: pauly pal paulie pasha
paula pauline paola paulina: polly pau lina
penelope: penny pen pip
peter pedro pietro pierre pieter petr piotr petros pyotr petar: pete piet petya pit pierrot per peer pelle
philip phillip philipp felipe philippe filippo filip: phil pip flip pippo fil
philippa: pip pippa phil
priscilla: cilla prissy
priyanka: priya
rachel rachael raquel rahel: rach rae shelly
rajesh rajendra rajiv rajan rajkumar: raj raju
ralph: rafe ralphie
raymond raimund ramon: ray
raphael rafael raffaele rafal: raf rafe rafa rafi
rebecca rebekah rebeca: becky bec becca beck reba becks bex
reginald: reg reggie rex
reinhard reinhold: reiner reini
richard ricardo riccardo ryszard: rick ricky dick rich richie dickie rico riki ritchie
robert roberto rupert: bob rob bobby robbie bert robin robb bobbie berto
roberta: bobbie robbie
roderick rodrigo: rod roddy rory rodri
rodney: rod
roger: rodge rog
roland rolando orlando: rolf rollo roly
ronald ronaldo: ron ronnie ronny
rosemary rosemarie: rose rosie romy ro
rosalind rosalyn: ros roz rose linda
rose rosa rosalie: rosie ros rosita
roxanne roxana: rox roxy
rudolph rudolf rodolfo: rudi rudy rolf dolf
russell: russ rusty
ruth: ruthie
salvatore salvador: sal salvo toto turi chava
samantha: sam sammy sammie
samuel samuele: sam sammy sami
sandra: sandy sandie
santiago diego: santi tiago
sarah sara: sally sadie sal zara
scott: scotty
sebastian sebastiaan sebastien sebastiano: seb bas bastian baz basti seba
sergei sergey sergio serhiy serge: seryozha serj
sharon: shaz shar
shirley: shirl
sidney sydney: sid syd
siegfried sigismund sigrid: siggi sigi
silvia sylvia sylvie: silvy syl
simon szymon simeon simone: si sim
sophia sofia sophie zofia sofie: soph fia zosia sonia sonja sofi sofka
stanislaw stanislav: stan stas staszek
stanley: stan
stephanie stefanie stefania stephania: steph stevie stef steffi fanny
stephen steven stefan stephan stefano esteban etienne istvan szczepan stepan: steve stevie steph stef pista stipe
stuart stewart: stu stew
susan susanna susanne suzanne susannah zuzana zuzanna: sue susie suzy suze suzie sanne zuza sus susi sanna
svetlana: sveta lana
tabitha: tabby
tatiana tatyana tatjana: tanya tania tanja
teresa theresa terese therese tereza: terry tess tessa tracy terri resi tere trees
terence terrence: terry tel
thaddeus tadeusz: tad ted tadek
theodore theodor teodor theodorus fyodor: ted teddy theo fedya teo dirk
theodora teodora dorothea: theo dora thea
thomas tomas tomasz tommaso tuomas: tom tommy thom tam tomek toma maso
timothy timotheus timoteo: tim timmy timo
tobias: toby tobi
tracey tracy: trace
ulrich: uli ulli utz
ulrike: uli ulli rike
ursula orsolya: uschi ulla urs
valentin valentino valentine: val valya
valerie valeria valery valeriy: val lera
vanessa: ness nessa
venkatesh venkataraman venkat: venky venkat
veronica veronika weronika veronique: ronnie nica vera roni vero nika
victor viktor vittorio wiktor: vic vik vitya
victoria viktoria vittoria wiktoria: vicky vic tori vicki vikki vita vix vickie viki
vikram: vik
vincent vincenzo vicente: vince vin vinny enzo vinnie cenzo
violet violetta: vi viola
virginia: ginny ginnie gini
vivian vivien vivienne viviana: viv
vladimir volodymyr wladimir wlodzimierz: vlad volodya vova wlodek volya
walter: walt wally wat
wendy: wend
wilhelmina: mina billie willa minnie wilma helmi
wilfred wilfried: wilf fred wilfie
william wilhelm willem guillermo guillaume: bill will billy willy liam wil willie memo wim willi
winifred: win winnie freda
winston: win
wojciech: wojtek
wolfgang: wolf wolfi
xavier javier: xavi javi xav
yolanda: yoli
yuri yury: yura
zachary zacharias: zach zac zack zak
zbigniew: zbyszek
abdullah abdulrahman abdulaziz: abdul
adebayo: bayo ade
ayodele: ayo dele
babatunde: tunde
chukwuemeka: emeka
olufemi: femi
olumide: mide
oluwaseun: seun
oluwatobi: tobi
temitope: temi tope
krishnan krishnamurthy: krish
lakshmi: laxmi
subramaniam subramanian: subbu mani
`;
