/**
 * Words that suggest something about a citizen which an assessment can do without (»Never ask or store«: GDPR
 * art. 5(1)(c), 9 and 10), as patterns over folded words: `*` is any letters. What also means something ordinary in a
 * shop, a budget or a case – »skilt«, »gift«, »børn«, »dom«, »konkurs« – is left out: who is asked too often stops
 * reading.
 */
export const NOT_NEEDED_WORDS: Readonly<Record<string, string>> = {
  health: `
    depression* depressiv* deprimeret deprimerede *angst angsten angstanfald* angstlidelse* stress stressen stresset
    stressede stressramt* stresssygemeld* sygdom sygdommen sygdomme sygdomsforløb* *sygdom sygemeld* kronisk kroniske
    diagnos* adhd autis* ptsd bipolar* skizo* borderline psykos* psykiatr* psykolog psykologen psykologsamtale*
    psykologhjælp terapi terapien terapeut* medicin medicinen *medicin kræft kræften kræftsyg* kræftbehandl*
    *kræft sklerose* epilepsi* fibromyalgi* gigt gigten leddegigt* gravid gravide graviditet* abort aborten handicap*
    hjernerystelse* piskesmæld* blodprop* hospital hospitalet hospitalsindlagt* indlagt indlæggelse* selvmord* selvskade*`,
  addiction: `
    misbrug* *misbrug *misbruget *misbruger *misbrugere alkohol alkoholen alkoholi* alkoholproblem* afvænning* afrus*
    afhængighed afhængigheden hash hashen hashrygning hashryger* kokain* heroin* narko* ludoman* druk drukker`,
  crime: `
    straffet straffede ustraffet ustraffede tidligerestraffet straffeattest* straf straffen fængsel fængslet fængsels*
    kriminel kriminelle kriminalitet* kriminalforsorg* dømt dømte voldsdømt* domfældt* vold volden voldelig*
    voldsramt* tyveri tyveriet tyverier varetægt* prøveløslad*`,
  family: `
    skilsmisse* fraskilt fraskilte separeret ægtefælle ægtefællen ægtefæller ægtefællens hustru hustruen kone konen
    konens kæreste kæresten kærestens samlever samleveren samlevers ekskone* eksmand* ekskæreste* søn sønnen sønnens
    sønner sønnerne stedsøn* datter datteren datterens datters døtre døtrene steddatter* søster søsteren bror broren
    enlig enlige alenemor alenefar aleneforsørger* forældremyndighed* samværsret* samværssag* børnebidrag*`,
  background: `
    muslim* islam* jøde jøden jøder jødisk* religion religionen religiøs* moske moskeen imam imamen etnisk* etnicitet*
    indvandrer* flygtning* asyl* opholdstilladelse* opholdsgrundlag* statsborgerskab*`,
  union: `
    fagforening* fagforbund* a-kasse* akasse akassen krifa`,
  finances: `
    rki gæld gælden gældens gældsat gældsatte gældspost* gældssanering* gældsrådgiv* gældsproblem* *gæld *gælden inkasso*
    fogedret* fogeden kviklån* kontonummer* kontonr`,
};
