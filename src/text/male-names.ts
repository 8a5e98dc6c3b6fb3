/**
 * Lists given names, in lower case, that men bear and women hardly ever do.
 * Source: the word list of compromise 14.17.0, https://github.com/spencermountain/compromise, MIT licence.
 */
export const maleNames: ReadonlySet<string> = new Set(
  `aarav aaron abdallah abdel abdoulaye abdul abdullah abdullo abdulrahman abe abel abraham abram abu abubakr abulfazl
  adam adama adan adi adolf adolfo adolph adrian adriano advik afonso agustin ahmad ahmed ahmet aidan aiden aimar
  ajani aladdin alain alan alastair albert alberto albrecht alden alec alejandro aleksandar aleksander aleksandr
  aleksei alessandro alexander alexandre alexandros alexandru alf alfonso alfred ali alistair allan allen alonso
  alonzo alphonse alphonso alton alvaro alvin amar amine amir amit ammanuel ammar amos anas anatoli anatoliy anatoly
  ander anders andre andreas andrei andrej andres andrew andrzej andy angel angelo anthony antoine anton antoni
  antonio antony anwar aputsiaq arata archibald archie ari ariel ariki arjun armaan armand armando armin arnaud arnav
  arno arnold aron artem arthur artie artur arturo aryan asahi augusto augustus ayaan aykhan aziz bakary balazs
  bandar bandile banele barney barrett barry bart bartholomew ben benito benjamin bennie benny benson berat bernard
  bernardo bernhard bernie bert bertram bertrand beshoi bibek bilal billie billy bishal bjorn blaine blake bobby
  bogdan boris boyd brad bradford bradley brady branden brandon branislav brendan brendon brent brenton bret brett
  brian brice bruce bruno bryan bryce bryon buddy burt burton buster byron cal caleb calvin camilo carey carl carlo
  carlos carlton carroll cary cecil cedric cesar chad charbel charles charley chas chester chet christoph christophe
  christopher christos ciaran clarence claude claudio claus clay clayton clemens clement cletus clifford clifton
  clint clive clyde cody colby cole colin collin colton connor conor conrad constantin corey cornelis cornelius cory
  craig cristiano cristobal curt curtis cyril cyrus daan dale damian damien damion damon dan daniel danilo danny
  daren darin dario darius darnell darrel darrell darren darrin darryl daryl dave davi david deandre deepak dejan
  delbert demetrius denis dennis denny deon derek derrick deshawn desmond deven devin dewayne dewey dexter diarmuid
  dieter dietmar dietrich dillon dimitri dimitris dinesh dion dirk dmitri dmitry domingo dominic dominick dominik
  dominykas don donald donnell donnie donny donovan dorian doug douglas dovydas doyle dragan duane dudley duncan
  dustin dwayne dwight dylan dyllan ebenezer ed eddie edgar edmond edmund edoardo eduard eduardo edward edwardo edwin
  efrain efren eitan elbert eldon eli elias elijah eliot elisha elliot elliott ellis elmer elton elvin elvis elwood
  emanuel emerson emery emil emiliano emilio emilis emirhan emmanuel emmett enoch enrico enrique enzo eoin ergi eric
  erich erick erik ernest ernesto ernie ernst errol ervin erwin esteban ethan eugen eugene evan evens everett evgeny
  eymen ezra fabian fabien fabio fabrice fabrizio fadi fahd federico felipe felix feng ferdinand ferdinando fergus
  fernando fidel filip fionn fletcher florian floyd forrest francesco francis francisco franciszek frankie franklin
  franklyn fraser fred freddie freddy frederic frederick frederik fredrick fredrik friedrich frits fritz fyodor gabe
  gabreal gabriel gabrielius galen gareth garland garrett garry garth gary gavin geoff geoffrey georg george georges
  georgi georgios georgy gerald gerard gerardo gerhard gerrit gerry gert giacomo gilbert gilberto giles gilles gino
  giorgi giorgio giorgis giovanni giuseppe glen glenn godfrey gonzalo goran gord gordon gottfried grady graham greg
  gregg gregor gregorio gregory grover guido guilherme guillaume guillermo gunnar gunter gunther gus gustaf gustav
  gustave gustavo gyorgy habib hal halim hamza hank hans hao harlan harley harold harri harry haruhito haruki haruta
  haruto harvey hasan hassan hayato hayden heath hector heinrich heitor hendrik henri henrik henrique henry henryk
  herbert herman hermann homer horace horacio horatio hossein howard howie hubert hugh hugo humberto huseyin huseyn
  hussain hussein hydar iain ian ibai ibrahim ichika ignacio igor ike iker ilija inuk inunnguaq ionut ira irvin
  irving irwin isaac isaiah isaias ishaan isiah ismael ismail issac itai itsuki ivan jacob jacques jaden jaka jake
  jakob jakov jakub jamal james jameson jamison jared jarod jaroslav jarrett jarrod jarvis jason jasper javier jayden
  jayson jed jeff jeffery jeffrey jeffry jens jerald jeremiah jeremy jermaine jerome jeronimo jerry jesus jian jim
  jimi jimmie jimmy joao joaquin joe joel joesph joey johan johann johannes john johnathan johnathon johnie johnnie
  johnny jokubas jon jonah jonas jonathan jonathon jonny jordi jordon jorge jose josef joseph josh joshua josiah
  josue jozef juan julen julian julien julio julius justin kacper kajus kamal kamil kanata karim karl kaspar kathem
  kauri keenan keir keith ken kendrick kenneth kenny kenton kermit keven kevin khaled khalid kieran kingsley kip
  kiril kirill kirk kirollos klaus konrad kristian kristopher krzysztof kurt kurtis kyle kyls lamar lambert lamont
  landon larry lars laszlo laurence laurent lawrence leandro leevi leland len lennart lenny leon leonard leonardo
  leonel leonid leopold lester lethabo levente levi liam linus lionel lior lloyd logan lonnie loren lorenzo lou louie
  louis lovro lowell luc lucas luciano lucien ludovic ludvig ludwig luigi luis luiz luka lukas luke luther luuk lyle
  lyndon maayan macaulay maciej magnus mahamadou mahammad mahdi mahesh mahmoud majd maksim malachai malachy malcolm
  malik mamadou manfred manish manny manuel marc marcel marcell marcello marcelo marcin marco marcos marcus mariano
  mario marios marius markel marko markos markus marlin marlon marquis marshall marti martim martin marty marvin
  masoud matej mateo matheus mathew mathias mathieu mathis matias matt matteo matthew matthias mattia mattias matus
  matyas maurice mauricio maximilian maximiliano maxwell mehdi mehmet melvin merle merrill mervin mervyn micah
  michael michal micheal michel mick mickey micky miguel mihai mikaere mike mikel mikhail mikolaj milhouse milo milos
  milton minato minik mitch mitchell modibo moe mohamad mohamed mohammad mohammed moises monte monty moritz moses
  moshe moussa muhamed muhammad muhammed murad mustafa mustapha myles myron nahom nate nathan nathanael nathaniel
  nathy neal ned neil nelson neville nguyen nicholas nickolas nicolas niels nigel niilo nik nikau nikhil niklas
  nikola nikolai nikolay niles nils noah noam noel nojus nolan nomaan norbert norman nuka octavio oier olaf olav
  oleksandr oliver olivier omar omer ondrej ori orville osama oscar oskar osman osvaldo oswald otis otto oumar owen
  pablo padraig paolo pascal patrick patrik paul paulie paulo paulos pavel pavlo pedro percy petar pete peter petr
  petro petros phil philip philipp philippe phillip pierre pieter pietro piotr prakash pravit prem preston pyotr
  quentin quincy quinton rachid rafael rahul rainer rajesh ralf ralph ramiro ramon randal randall randolph raoul
  raphael rashad rasmus raul rawiri rayan raymond recep reece reggie reginald regis reid reuben reyansh reynaldo reza
  rhett ricardo riccardo richard richie rick rickey rickie ricky rico roan robbie robby robert roberto rocco roderick
  rodger rodney rodolfo rodrigo roel rogelio roger rohan roland rolando rolf roman romeo ron ronald ronan ronnie
  ronny rory rosario roscoe ross roy royce ruben rubin rudolf rudolph rudy rufus rupert russ russel russell ryan ryou
  saeed sal salik salvatore sami samir samkelo sammie sammy samuel sandeep sandro sanjay santino saqib satoshi saul
  scot scott scottie scotty seamus sean sebastian sebastien sekou selim sepp serge sergei sergey sergio seth seymour
  shahid shane shaquille shaun shawn shayne sheldon shelton sherman shlomo sid siddhartha sidney sigmund silas silvio
  simon siyabonga slobodan solomon soren souleymane souta spencer stan stanislav stanislaw stanley stefan stefano
  stefanos stephan stephen steve steven stevie stewart stu stuart suraj suresh sven svend syed sylvester szymon tadgh
  taha taichi taika tanner tareq tatsuki ted teddy terence terrance terrell terrence thad thaddeus theo theodor
  theodore thiago thom thomas tim timmy timothy titus tobias toby tod todd tom tomas tomasz tommaso tommie tommy
  tomoharu tony travis trent trenton trevor trey tristan troy truman tunar turki ty tyler tyrone tyson ughur ulrich
  ulrik ulysses umberto unax uri usman val valentin valentine vance vasily vern vernon vic vicente victor vihaan
  viktor vince vincent vincenzo virgil vivaan vivek vlad vladimir vladislav vojtech volodymyr wallace wally walt
  walter waylon wayne wendell werner wes wesley weston wilbert wilbur wiley wilfred wilfredo wilfrid wilfried wilhelm
  willard william willie willis willy winfried winslow winston wojciech wolfgang woodrow wout wouter wyatt xavier
  xhoel yahli yanis yann yannick yaroslav yassin yassine yevgeni yevgeny yonas yonatan yonathan yong yosef yousouf
  youssef yuen yuri yuriy yury yusif yusuf yuuma yuval zac zach zachariah zachary zachery zack zackary zahid zakaria
  zan zane zoran`.split(/\s+/),
)
