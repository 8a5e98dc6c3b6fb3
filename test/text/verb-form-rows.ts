/**
 * Holds verbs with their past, participle and gerund, as a British dictionary gives them: irregular ones, ones with a
 * prefix, ones that double their last letter and ones that only seem to.
 */
export const verbFormRows: readonly (readonly string[])[] = `
arise arose arisen arising|backslide backslid backslid backsliding|bide bided bided biding
broadcast broadcast broadcast broadcasting|babysit babysat babysat babysitting
browbeat browbeat browbeaten browbeating|clothe clothed clothed clothing
countersink countersank countersunk countersinking|crossbreed crossbred crossbred crossbreeding
dive dived dived diving|dream dreamed dreamed dreaming|dye dyed dyed dyeing|die died died dying
dis dissed dissed dissing|enwind enwound enwound enwinding|fit fitted fitted fitting
forbear forbore forborne forbearing|foreknow foreknew foreknown foreknowing|forsake forsook forsaken forsaking
fly flew flown flying|freeze froze frozen freezing|gainsay gainsaid gainsaid gainsaying|gild gilded gilded gilding
gird girded girded girding|handwrite handwrote handwritten handwriting|hew hewed hewn hewing
input input input inputting|interweave interwove interwoven interweaving|inlay inlaid inlaid inlaying
kneel knelt knelt kneeling|knit knitted knitted knitting|lade laded laden lading|mimic mimicked mimicked mimicking
misread misread misread misreading|mishear misheard misheard mishearing|mislay mislaid mislaid mislaying
misspell misspelled misspelled misspelling|misspend misspent misspent misspending
misspeak misspoke misspoken misspeaking|oversleep overslept overslept oversleeping
overeat overate overeaten overeating|overfeed overfed overfed overfeeding|overhang overhung overhung overhanging
overlay overlaid overlaid overlaying|overpay overpaid overpaid overpaying|overshoot overshot overshot overshooting
overspend overspent overspent overspending|overdraw overdrew overdrawn overdrawing|overdo overdid overdone overdoing
outbid outbid outbid outbidding|outfight outfought outfought outfighting|outride outrode outridden outriding
outshine outshone outshone outshining|outwear outwore outworn outwearing|plead pleaded pleaded pleading
prepay prepaid prepaid prepaying|preset preset preset presetting|proofread proofread proofread proofreading
panic panicked panicked panicking|picnic picnicked picnicked picnicking|recast recast recast recasting
redraw redrew redrawn redrawing|regrow regrew regrown regrowing|rehear reheard reheard rehearing
relay relayed relayed relaying|relight relit relit relighting|rend rent rent rending|reread reread reread rereading
resell resold resold reselling|retake retook retaken retaking|retell retold retold retelling
rethink rethought rethought rethinking|rewind rewound rewound rewinding|rewin rewon rewon rewinning
rebind rebound rebound rebinding|regain regained regained regaining|reopen reopened reopened reopening
re-elect re-elected re-elected re-electing|shave shaved shaved shaving|shear sheared shorn shearing
shoe shod shod shoeing|shrive shrove shriven shriving|singe singed singed singeing|smell smelled smelled smelling
smite smote smitten smiting|sneak sneaked sneaked sneaking|sublet sublet sublet subletting
sunburn sunburned sunburned sunburning|sweat sweated sweated sweating|telecast telecast telecast telecasting
thrive thrived thrived thriving|tie tied tied tying|traffic trafficked trafficked trafficking
typecast typecast typecast typecasting|typeset typeset typeset typesetting|unbend unbent unbent unbending
unbind unbound unbound unbinding|underlie underlay underlain underlying|underpay underpaid underpaid underpaying
undersell undersold undersold underselling|underwrite underwrote underwritten underwriting
unfreeze unfroze unfrozen unfreezing|waylay waylaid waylaid waylaying|wed wedded wedded wedding
wet wetted wetted wetting|withdraw withdrew withdrawn withdrawing|whip whipped whipped whipping
zigzag zigzagged zigzagged zigzagging|lie lay lain lying|hang hung hung hanging|age aged aged aging
eye eyed eyed eyeing|swinge swinged swinged swingeing|agree agreed agreed agreeing|argue argued argued arguing
sue sued sued suing|queue queued queued queuing|bus bussed bussed bussing|gas gassed gassed gassing
focus focused focused focusing|bias biased biased biasing|benefit benefited benefited benefiting
target targeted targeted targeting|happen happened happened happening|offer offered offered offering
prefer preferred preferred preferring|refer referred referred referring|worship worshipped worshipped worshipping
handicap handicapped handicapped handicapping|kidnap kidnapped kidnapped kidnapping
program programmed programmed programming|log logged logged logging|blog blogged blogged blogging
tweet tweeted tweeted tweeting|quarrel quarrelled quarrelled quarrelling|counsel counselled counselled counselling
marshal marshalled marshalled marshalling|stencil stencilled stencilled stencilling
pencil pencilled pencilled pencilling|dial dialled dialled dialling|fuel fuelled fuelled fuelling
parallel paralleled paralleled paralleling|reveal revealed revealed revealing|appeal appealed appealed appealing
conceal concealed concealed concealing|fail failed failed failing|sail sailed sailed sailing
control controlled controlled controlling|patrol patrolled patrolled patrolling|enrol enrolled enrolled enrolling
extol extolled extolled extolling|fulfil fulfilled fulfilled fulfilling|abet abetted abetted abetting
beget begot begotten begetting|behold beheld beheld beholding|beset beset beset besetting
bestride bestrode bestridden bestriding|betake betook betaken betaking|befit befitted befitted befitting
deter deterred deterred deterring|inter interred interred interring|demur demurred demurred demurring
incur incurred incurred incurring|occur occurred occurred occurring|concur concurred concurred concurring
recur recurred recurred recurring|transfer transferred transferred transferring|defer deferred deferred deferring
confer conferred conferred conferring|infer inferred inferred inferring|differ differed differed differing
suffer suffered suffered suffering|enter entered entered entering|cover covered covered covering
order ordered ordered ordering|limit limited limited limiting|edit edited edited editing|exit exited exited exiting
credit credited credited crediting|profit profited profited profiting|orbit orbited orbited orbiting
exhibit exhibited exhibited exhibiting|prohibit prohibited prohibited prohibiting
submit submitted submitted submitting|admit admitted admitted admitting|emit emitted emitted emitting
permit permitted permitted permitting|rebut rebutted rebutted rebutting|debut debuted debuted debuting
format formatted formatted formatting|combat combated combated combating
leapfrog leapfrogged leapfrogged leapfrogging|humbug humbugged humbugged humbugging
eavesdrop eavesdropped eavesdropped eavesdropping|gallop galloped galloped galloping
develop developed developed developing|envelop enveloped enveloped enveloping|gossip gossiped gossiped gossiping
scrap scrapped scrapped scrapping|strap strapped strapped strapping|trek trekked trekked trekking
vow vowed vowed vowing|tax taxed taxed taxing|free freed freed freeing|canoe canoed canoed canoeing
hoe hoed hoed hoeing|ski skied skied skiing|taxi taxied taxied taxiing|echo echoed echoed echoing|go went gone going
undergo underwent undergone undergoing|forego forewent foregone foregoing|do did done doing
redo redid redone redoing|undo undid undone undoing|be was been being|have had had having
quiz quizzed quizzed quizzing|whiz whizzed whizzed whizzing|equip equipped equipped equipping
acquit acquitted acquitted acquitting|acquire acquired acquired acquiring|quote quoted quoted quoting
squat squatted squatted squatting|build built built building|rebuild rebuilt rebuilt rebuilding
load loaded loaded loading|unload unloaded unloaded unloading|beat beat beaten beating|put put put putting
set set set setting|let let let letting|get got got getting|forget forgot forgotten forgetting|hit hit hit hitting
split split split splitting|spit spat spat spitting|cut cut cut cutting|shut shut shut shutting
thrust thrust thrust thrusting|cast cast cast casting|forecast forecast forecast forecasting
burst burst burst bursting|cost cost cost costing|hurt hurt hurt hurting|rid rid rid ridding|bid bid bid bidding
overbid overbid overbid overbidding|run ran run running|rerun reran rerun rerunning|outrun outran outrun outrunning
win won won winning|spin spun spun spinning|begin began begun beginning|swim swam swum swimming|sit sat sat sitting
dig dug dug digging|stop stopped stopped stopping|ban banned banned banning|rob robbed robbed robbing
jam jammed jammed jamming|airlift airlifted airlifted airlifting|hijack hijacked hijacked hijacking
overturn overturned overturned overturning|swap swapped swapped swapping|ship shipped shipped shipping
worry worried worried worrying|deny denied denied denying|buy bought bought buying|say said said saying
stay stayed stayed staying|obey obeyed obeyed obeying|destroy destroyed destroyed destroying|lay laid laid laying
delay delayed delayed delaying|pay paid paid paying|repay repaid repaid repaying
co-write co-wrote co-written co-writing|co-found co-founded co-founded co-founding
outnumber outnumbered outnumbered outnumbering|rally rallied rallied rallying|total totalled totalled totalling
label labelled labelled labelling|model modelled modelled modelling|cancel cancelled cancelled cancelling
travel travelled travelled travelling|signal signalled signalled signalling|level levelled levelled levelling
tunnel tunnelled tunnelled tunnelling|shovel shovelled shovelled shovelling|excel excelled excelled excelling
expel expelled expelled expelling|propel propelled propelled propelling|compel compelled compelled compelling
repel repelled repelled repelling|rebel rebelled rebelled rebelling`
  .trim()
  .split(/[|\n]/)
  .map(row => row.split(' '))
