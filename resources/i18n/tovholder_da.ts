<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>AfterCall</name>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Other spellings and names</source>
        <translation>Andre stavemåder og navne</translation>
    </message>
    <message>
        <source>Add spelling</source>
        <translation>Tilføj stavemåde</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Stavemåde</translation>
    </message>
    <message>
        <source>Where seen</source>
        <translation>Hvor er den set?</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>A replacement number has the day of birth raised by 60.</source>
        <translation>I et erstatningsnummer er fødselsdagen forhøjet med 60.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>The year alone will do when that is all we know.</source>
        <translation>Årstallet er nok, hvis vi ikke ved mere.</translation>
    </message>
    <message>
        <source>The date is</source>
        <translation>Datoen er</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sikker</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Oplyst</translation>
    </message>
    <message>
        <source>Approximate</source>
        <translation>Omtrentlig</translation>
    </message>
    <message>
        <source>Only what is needed to know who we talk about.</source>
        <translation>Kun det, der skal til for at vide, hvem vi taler om.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Name and address protection?</source>
        <translation>Navne- og adressebeskyttelse?</translation>
    </message>
    <message>
        <source>A protected address never stands on paper. It is told by word of mouth.</source>
        <translation>En beskyttet adresse står aldrig på papir. Den oplyses mundtligt.</translation>
    </message>
    <message>
        <source>Protection ends</source>
        <translation>Beskyttelsen ophører</translation>
    </message>
    <message>
        <source>Normally one year after it was given (CPR Act § 28).</source>
        <translation>Normalt et år efter, at den blev givet (CPR-lovens § 28).</translation>
    </message>
    <message>
        <source>Family and custody</source>
        <translation>Familie og forældremyndighed</translation>
    </message>
    <message>
        <source>Relatives and others around the person</source>
        <translation>Pårørende og andre omkring borgeren</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>Write a name or a role.</source>
        <translation>Skriv et navn eller en rolle.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Custody</source>
        <translation>Forældremyndighed</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Why recorded</source>
        <translation>Hvorfor noteret?</translation>
    </message>
    <message>
        <source>Write why this person must be recorded.</source>
        <translation>Skriv, hvorfor det er nødvendigt at notere personen.</translation>
    </message>
    <message>
        <source>Is custody shared?</source>
        <translation>Er forældremyndigheden delt?</translation>
    </message>
    <message>
        <source>A person around the citizen is not a case. Write only who is needed.</source>
        <translation>En person omkring borgeren er ikke en sag. Skriv kun dem, der er brug for.</translation>
    </message>
    <message>
        <source>What we know</source>
        <translation>Det, vi ved</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Tilføj et udsagn</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Udsagnet er</translation>
    </message>
    <message>
        <source>Say whether it was observed, reported or assessed.</source>
        <translation>Vælg, om det er iagttaget, oplyst eller vurderet.</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Write the statement.</source>
        <translation>Skriv udsagnet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Signs, if any</source>
        <translation>Eventuelle bekymringstegn</translation>
    </message>
    <message>
        <source>Not a checklist. Mark only what somebody has seen or heard.</source>
        <translation>Det er ikke en tjekliste. Marker kun det, nogen har set eller hørt.</translation>
    </message>
    <message>
        <source>Behaviour, not belief. Lawful conduct is not a sign.</source>
        <translation>Adfærd, ikke tro. Lovlig adfærd er ikke et tegn.</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Det, der beskytter</translation>
    </message>
    <message>
        <source>What helps and holds this person?</source>
        <translation>Hvad hjælper og holder borgeren oppe?</translation>
    </message>
    <message>
        <source>Family, friends, school, work, interests, wishes.</source>
        <translation>Familie, venner, skole, arbejde, interesser, ønsker.</translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation>Formål og hjemmel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Is it a matter for the Infohus?</source>
        <translation>Hører det til i Infohuset?</translation>
    </message>
    <message>
        <source>Risk of committing crimes with an extremist motive over time. Signs of extremism alone are not enough.</source>
        <translation>Risiko for over tid at begå kriminalitet med ekstremistisk motiv. Tegn på ekstremisme er ikke nok i sig selv.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Efter opkaldet</translation>
    </message>
    <message>
        <source>A few things are to be mended before this can be finished.</source>
        <translation>Der er et par ting at rette, før dette kan gøres færdigt.</translation>
    </message>
</context>
<context>
    <name>AfterCallView</name>
    <message>
        <source>Save and finish</source>
        <translation>Gem og gør færdig</translation>
    </message>
    <message>
        <source>Section done</source>
        <translation>Afsnit færdigt</translation>
    </message>
    <message>
        <source>Done, next section</source>
        <translation>Færdig, næste afsnit</translation>
    </message>
    <message>
        <source>After the call · {number}</source>
        <translation>Efter opkaldet · {number}</translation>
    </message>
    <message>
        <source>Finished before; you are correcting it</source>
        <translation>Gjort færdig tidligere; du er ved at rette</translation>
    </message>
    <message>
        <source>To be finished by: {when}</source>
        <translation>Gøres færdig senest {when}</translation>
    </message>
    <message>
        <source>Saved: the concern is written up.</source>
        <translation>Gemt: Henvendelsen er skrevet færdig.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>Kladden er ikke gemt</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Efter opkaldet</translation>
    </message>
    <message>
        <source>The caller&apos;s words</source>
        <translation>Henvenderens egne ord</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Not clear yet</source>
        <translation>Endnu uafklaret</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ved ikke</translation>
    </message>
</context>
<context>
    <name>Arrival</name>
    <message>
        <source>The signature and the sender named inside do not belong together. Do not use it.</source>
        <translation>Signaturen og den afsender, der står i pakken, hører ikke sammen. Brug ikke pakken.</translation>
    </message>
    <message>
        <source>This was signed for another recipient and then sealed anew for us. Do not use it, and tell the sender.</source>
        <translation>Pakken er signeret til en anden modtager og derefter forseglet på ny til os. Brug den ikke, og fortæl det til afsenderen.</translation>
    </message>
    <message>
        <source>This bundle is for practice only. A real vault does not take it in.</source>
        <translation>Sagspakken er kun til øvelse. En rigtig sagsbase tager den ikke ind.</translation>
    </message>
    <message>
        <source>This bundle holds real people. A practice vault does not take it in.</source>
        <translation>Sagspakken handler om rigtige personer. En sagsbase til øvelse tager den ikke ind.</translation>
    </message>
    <message>
        <source>Bundle {number} from {organisation} was opened here on {day}. You find it in the inbox.</source>
        <translation>Sagspakke {number} fra {organisation} blev åbnet her den {day}. Du finder den i indbakken.</translation>
    </message>
    <message>
        <source>Another bundle with the same place in the order came from {organisation} before. Call them and ask which one is right.</source>
        <translation>Der er tidligere kommet en anden sagspakke med samme plads i rækkefølgen fra {organisation}. Ring til dem, og spørg, hvilken der er den rigtige.</translation>
    </message>
    <message>
        <source>We have not sealed the bundle that this receipt is about. Ask the sender.</source>
        <translation>Vi har ikke forseglet den sagspakke, som kvitteringen gælder. Spørg afsenderen.</translation>
    </message>
    <message>
        <source>The receipt is about other contents than we sealed. Call the receiver.</source>
        <translation>Kvitteringen gælder et andet indhold end det, vi forseglede. Ring til modtageren.</translation>
    </message>
    <message>
        <source>The receipt is by another office than the bundle was sealed for.</source>
        <translation>Kvitteringen kommer fra et andet kontor end det, sagspakken blev forseglet til.</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Assessment</source>
        <translation>vurdering</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>deltagelse</translation>
    </message>
    <message>
        <source>Take note (orientation)</source>
        <translation>orientering</translation>
    </message>
    <message>
        <source>Takeover</source>
        <translation>overtagelse</translation>
    </message>
    <message>
        <source>We ask the police for: {what}</source>
        <translation>Vi beder politiet om {what}</translation>
    </message>
</context>
<context>
    <name>Basis</name>
    <message>
        <source>Administration of Justice Act § 115(1)(1): crime-preventive cooperation (SSP)</source>
        <translation>Retsplejelovens § 115, stk. 1, nr. 1 (SSP): kriminalitetsforebyggende samarbejde</translation>
    </message>
    <message>
        <source>Administration of Justice Act § 115(1)(2): vulnerable people and psychiatry (PSP)</source>
        <translation>Retsplejelovens § 115, stk. 1, nr. 2 (PSP): socialt udsatte og psykiatri</translation>
    </message>
    <message>
        <source>Administration of Justice Act § 115(1)(3): release from prison (KSP)</source>
        <translation>Retsplejelovens § 115, stk. 1, nr. 3 (KSP): løsladelse</translation>
    </message>
    <message>
        <source>Public Administration Act § 28 with Data Protection Act § 8</source>
        <translation>Forvaltningslovens § 28 sammen med databeskyttelseslovens § 8</translation>
    </message>
    <message>
        <source>Criminal Code § 141: duty to avert grave crimes</source>
        <translation>Straffelovens § 141: pligt til at afværge alvorlige forbrydelser</translation>
    </message>
    <message>
        <source>Children&apos;s Act: report on a child (underretning)</source>
        <translation>Barnets lov: underretning om et barn</translation>
    </message>
    <message>
        <source>Social Services Act § 12 b: free targeted advice</source>
        <translation>Servicelovens § 12 b: gratis, målrettet rådgivning</translation>
    </message>
    <message>
        <source>Disclosed under section 115 of the Administration of Justice Act for use in crime-preventive cooperation. Not disclosed for the investigation of criminal cases.</source>
        <comment>Danish wording is fixed: domain rule of the cover sheet. Source: retsplejeloven § 115, stk. 1-2</comment>
        <translation>Videregivet efter retsplejelovens § 115 til brug for det kriminalitetsforebyggende samarbejde. Ikke videregivet med henblik på efterforskning af straffesager.</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>Stopper …</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{kind} {number}</source>
        <comment>kind of entry and case number, never a name</comment>
        <translation>{kind} {number}</translation>
    </message>
</context>
<context>
    <name>Call</name>
    <message>
        <source>Is anyone in danger now?</source>
        <translation>Er nogen i fare lige nu?</translation>
    </message>
    <message>
        <source>Say whether anyone is in danger now.</source>
        <translation>Vælg, om nogen er i fare lige nu.</translation>
    </message>
    <message>
        <source>112 or 114 called at</source>
        <translation>Ringet til 112 eller 114 kl.</translation>
    </message>
    <message>
        <source>Call first, write afterwards. The form keeps what you have.</source>
        <translation>Ring først, skriv bagefter. Formularen gemmer det, du har.</translation>
    </message>
    <message>
        <source>What have you seen or heard?</source>
        <translation>Hvad har du set eller hørt?</translation>
    </message>
    <message>
        <source>The caller&apos;s own words. What happened, when, who saw it?</source>
        <translation>Henvenderens egne ord. Hvad skete der, hvornår, og hvem så det?</translation>
    </message>
    <message>
        <source>Write what the caller has seen or heard.</source>
        <translation>Skriv, hvad henvenderen har set eller hørt.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>Hvem handler det om?</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Navn eller beskrivelse</translation>
    </message>
    <message>
        <source>CPR, if said</source>
        <translation>CPR, hvis oplyst</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Under 18?</source>
        <translation>Under 18?</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Are there children in the home?</source>
        <translation>Er der børn i hjemmet?</translation>
    </message>
    <message>
        <source>Who is calling?</source>
        <translation>Hvem ringer?</translation>
    </message>
    <message>
        <source>Choose who is calling; it decides what we may promise.</source>
        <translation>Vælg, hvem der ringer; det afgør, hvad vi kan love.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name and function</source>
        <translation>Navn og funktion</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Nummer at ringe tilbage på</translation>
    </message>
    <message>
        <source>How soon must we act?</source>
        <translation>Hvor hurtigt skal vi handle?</translation>
    </message>
    <message>
        <source>Choose how soon we must act.</source>
        <translation>Vælg, hvor hurtigt vi skal handle.</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Fordi</translation>
    </message>
    <message>
        <source>What did you agree with the caller?</source>
        <translation>Hvad har du aftalt med henvenderen?</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>Kom som</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Modtaget den</translation>
    </message>
    <message>
        <source>Received at</source>
        <translation>Modtaget kl.</translation>
    </message>
    <message>
        <source>Why earlier than now?</source>
        <translation>Hvorfor tidligere end nu?</translation>
    </message>
    <message>
        <source>For example: the mail came on Saturday.</source>
        <translation>For eksempel: Mailen kom lørdag.</translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Ny henvendelse</translation>
    </message>
    <message>
        <source>A few things are missing before the concern can be registered.</source>
        <translation>Der mangler et par ting, før henvendelsen kan registreres.</translation>
    </message>
    <message>
        <source>Write when 112 or 114 was called. Call first if it is not done.</source>
        <translation>Skriv, hvornår der blev ringet til 112 eller 114. Ring først, hvis det ikke er gjort.</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Called now</source>
        <translation>Ringet nu</translation>
    </message>
    <message>
        <source>Ask this first: it decides what we ask and what we may promise.</source>
        <translation>Spørg om dette først: Det afgør, hvad vi spørger om, og hvad vi kan love.</translation>
    </message>
    <message>
        <source>Write the function first; the name only if it is needed.</source>
        <translation>Skriv funktionen først; navnet kun, hvis det er nødvendigt.</translation>
    </message>
    <message>
        <source>To be assessed now, at once.</source>
        <translation>Skal vurderes nu, straks.</translation>
    </message>
    <message>
        <source>To be assessed by: {when}</source>
        <translation>Skal vurderes senest {when}</translation>
    </message>
    <message>
        <source>Call 112 now, not acute: 114. Write afterwards.</source>
        <translation>Ring 112 nu. Haster det ikke: 114. Skriv bagefter.</translation>
    </message>
</context>
<context>
    <name>Case</name>
    <message>
        <source>The case is not suspended.</source>
        <translation>Sagen er ikke sat i bero.</translation>
    </message>
    <message>
        <source>Choose a colleague who does casework.</source>
        <translation>Vælg en kollega, der arbejder med sager.</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sat i bero</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>{name}, {age} years</source>
        <translation>{name}, {age} år</translation>
    </message>
    <message>
        <source>Responsible: {name}</source>
        <translation>Ansvarlig: {name}</translation>
    </message>
</context>
<context>
    <name>Category</name>
    <message>
        <source>Ordinary</source>
        <translation>Almindelig</translation>
    </message>
    <message>
        <source>Sensitive (article 9)</source>
        <translation>Følsom (artikel 9)</translation>
    </message>
    <message>
        <source>Criminal offences</source>
        <translation>Strafbare forhold</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andre personer</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Personligt</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Telefonsvarer</translation>
    </message>
    <message>
        <source>Police daily report</source>
        <translation>Døgnrapport fra politiet</translation>
    </message>
    <message>
        <source>Letter or digital post</source>
        <translation>Brev eller Digital Post</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Answer this question.</source>
        <translation>Svar på spørgsmålet.</translation>
    </message>
    <message>
        <source>Shorten this to {longest} characters. Now it has {length}.</source>
        <translation>Kort det ned til {longest} tegn. Nu er der {length}.</translation>
    </message>
    <message>
        <source>Write the date as day, month and year, for example 14.01.2026.</source>
        <translation>Skriv datoen med dag, måned og år, for eksempel 14.01.2026.</translation>
    </message>
    <message>
        <source>Write the year, the month and year, or the whole date, for example 01.01.2003.</source>
        <translation>Skriv årstallet, måned og år eller hele datoen, for eksempel 01.01.2003.</translation>
    </message>
    <message>
        <source>Write the time with hours and minutes, for example 9.05.</source>
        <translation>Skriv klokkeslættet med timer og minutter, for eksempel 9.05.</translation>
    </message>
    <message>
        <source>Write eight digits, or start with + and the country code.</source>
        <translation>Skriv otte cifre, eller begynd med + og landekoden.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv et helt tal.</translation>
    </message>
    <message>
        <source>Choose one of the answers on the list.</source>
        <translation>Vælg et af svarene på listen.</translation>
    </message>
    <message>
        <source>Remove the invisible control characters.</source>
        <translation>Fjern de usynlige styretegn.</translation>
    </message>
</context>
<context>
    <name>Concern</name>
    <message>
        <source>This concern is already {state}. Open it to see what was decided.</source>
        <translation>Henvendelsen er allerede {state}. Åbn den for at se, hvad der er besluttet.</translation>
    </message>
    <message>
        <source>Write the reason in a sentence.</source>
        <translation>Skriv begrundelsen i en sætning.</translation>
    </message>
    <message>
        <source>The time of receipt cannot be later than now. Set it back or leave it.</source>
        <translation>Modtagelsen kan ikke ligge senere end nu. Sæt tidspunktet tilbage, eller lad det stå.</translation>
    </message>
    <message>
        <source>Write why the concern was received earlier, for example that the mail came on Saturday.</source>
        <translation>Skriv, hvorfor henvendelsen er modtaget tidligere, for eksempel at mailen kom lørdag.</translation>
    </message>
    <message>
        <source>awaiting assessment</source>
        <translation>afventer vurdering</translation>
    </message>
    <message>
        <source>taken up in a case</source>
        <translation>taget op i en sag</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>created by mistake</source>
        <translation>oprettet ved en fejl</translation>
    </message>
</context>
<context>
    <name>ConcernsPage</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åbn {number}</translation>
    </message>
    <message>
        <source>Not finished after the call</source>
        <translation>Mangler efter opkaldet</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Obtained</source>
        <translation>Indhentet</translation>
    </message>
    <message>
        <source>Asked, not given</source>
        <translation>Spurgt, ikke givet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Ikke spurgt</translation>
    </message>
</context>
<context>
    <name>Contact</name>
    <message>
        <source>The words are not the same. Do not use this contact. Ask for a new contact card, and report it if it happens again.</source>
        <translation>Ordene er ikke ens. Brug ikke kontakten. Bed om et nyt kontaktkort, og meld det, hvis det sker igen.</translation>
    </message>
    <message>
        <source>There is no card that waits to be compared.</source>
        <translation>Der er ikke noget kort, der venter på at blive sammenlignet.</translation>
    </message>
    <message>
        <source>Write the number you called. Find it yourself; do not take it from the card.</source>
        <translation>Skriv det nummer, du ringede til. Find det selv; tag det ikke fra kortet.</translation>
    </message>
    <message>
        <source>Read your own words aloud as well, so that they can trust your signature.</source>
        <translation>Læs også jeres egne ord højt, så de kan stole på jeres signatur.</translation>
    </message>
    <message>
        <source>The words of {organisation} have not been compared yet. Call them and compare the words under Contacts first.</source>
        <translation>Ordene fra {organisation} er ikke sammenlignet endnu. Ring til dem, og sammenlign ordene under Kontakter først.</translation>
    </message>
    <message>
        <source>{organisation} has sent a card with other keys. Call the number you know and compare the words before you go on.</source>
        <translation>{organisation} har sendt et kort med andre nøgler. Ring til det nummer, du kender, og sammenlign ordene, før du går videre.</translation>
    </message>
    <message>
        <source>The keys of {organisation} were revoked here. Ask for a new contact card.</source>
        <translation>Nøglerne fra {organisation} er trukket tilbage her. Bed om et nyt kontaktkort.</translation>
    </message>
    <message>
        <source>This is our own card. Read in the card of the other office.</source>
        <translation>Det er vores eget kort. Indlæs kortet fra det andet kontor.</translation>
    </message>
    <message>
        <source>This card has the keys of {organisation} and another office&apos;s name. Do not use it.</source>
        <translation>Kortet har nøglerne fra {organisation} og et andet kontors navn. Brug det ikke.</translation>
    </message>
    <message>
        <source>Write the number on which others can call you.</source>
        <translation>Skriv det nummer, som andre kan ringe til dig på.</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>Words not compared</source>
        <translation>Ord ikke sammenlignet</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>New key, not compared</source>
        <translation>Ny nøgle, ikke sammenlignet</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>Cover sheet for a sealed bundle</source>
        <translation>Forside til en forseglet sagspakke</translation>
    </message>
    <message>
        <source>This sheet says nothing about the case itself.</source>
        <translation>Arket siger intet om selve sagen.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Sagspakke</translation>
    </message>
    <message>
        <source>Bundle number {sequence} to this recipient</source>
        <translation>Sagspakke nr. {sequence} til denne modtager</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Items inside</source>
        <translation>Antal oplysninger</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Ring tilbage på</translation>
    </message>
    <message>
        <source>The police&apos;s own number</source>
        <translation>Politiets eget nummer</translation>
    </message>
    <message>
        <source>The words of this bundle</source>
        <translation>Sagspakkens ord</translation>
    </message>
    <message>
        <source>The program shows the same eight words when the right file has been opened.</source>
        <translation>Programmet viser de samme otte ord, når den rigtige fil er åbnet.</translation>
    </message>
    <message>
        <source>How to open it</source>
        <translation>Sådan åbner du den</translation>
    </message>
    <message>
        <source>Put the stick into the computer and unlock Tovholder.</source>
        <translation>Sæt USB-stikket i computeren, og lås Tovholder op.</translation>
    </message>
    <message>
        <source>Choose Inbox, then Open a bundle, and find the file named above.</source>
        <translation>Vælg Indbakke og derefter Åbn en sagspakke, og find filen med navnet ovenfor.</translation>
    </message>
    <message>
        <source>Compare the eight words, and read the case.</source>
        <translation>Sammenlign de otte ord, og læs sagen.</translation>
    </message>
    <message>
        <source>Write a receipt onto the stick and give it back.</source>
        <translation>Skriv en kvittering til USB-stikket, og giv det tilbage.</translation>
    </message>
    <message>
        <source>A lost stick is reported to the sender at once, even though the file is sealed.</source>
        <translation>Bliver USB-stikket væk, så giv straks afsenderen besked, selv om filen er forseglet.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Modtaget af</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>Cpr</name>
    <message>
        <source>Write ten digits, for example 010190-1234.</source>
        <translation>Skriv ti cifre, for eksempel 010190-1234.</translation>
    </message>
    <message>
        <source>The first six digits are not a date. Check the number.</source>
        <translation>De første seks cifre er ikke en dato. Se nummeret efter.</translation>
    </message>
</context>
<context>
    <name>CprHint</name>
    <message>
        <source>Born {date}, {age} years old.</source>
        <translation>Født {date}, {age} år.</translation>
    </message>
    <message>
        <source>A replacement number: the day of birth is raised by 60.</source>
        <translation>Et erstatningsnummer: Fødselsdagen er forhøjet med 60.</translation>
    </message>
    <message>
        <source>The old check digit does not fit. Numbers given since 2007 need not fit; look once more.</source>
        <comment>Source: cpr.dk, numbers without modulus 11</comment>
        <translation>Det gamle kontrolciffer passer ikke. Numre givet siden 2007 behøver ikke passe; se en ekstra gang.</translation>
    </message>
    <message>
        <source>The date lies in the future. Look at the seventh digit.</source>
        <translation>Datoen ligger i fremtiden. Se på det syvende ciffer.</translation>
    </message>
</context>
<context>
    <name>CreateView</name>
    <message>
        <source>Make a vault</source>
        <translation>Opret en sagsbase</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Papirnøgle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>Adgangssætningen en gang til</translation>
    </message>
    <message>
        <source>Offer me other words</source>
        <translation>Foreslå andre ord</translation>
    </message>
    <message>
        <source>Use these words</source>
        <translation>Brug disse ord</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Mappe</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>The passphrase opens everything. Six words are easy to remember and hard to guess. At least 15 characters.</source>
        <translation>Adgangssætningen åbner alt. Seks ord er lette at huske og svære at gætte. Mindst 15 tegn.</translation>
    </message>
    <message>
        <source>On this computer or on a stick; never on a network drive.</source>
        <translation>På denne computer eller på et USB-stik; aldrig på et netværksdrev.</translation>
    </message>
    <message>
        <source>Show the page to print</source>
        <translation>Vis siden til udskrift</translation>
    </message>
    <message>
        <source>The paper key is printed or written down</source>
        <translation>Papirnøglen er udskrevet eller skrevet ned</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the vault. It is shown once. Print it or write it down, put it in a sealed envelope, and keep it where the leader can find it.</source>
        <translation>Glemmes adgangssætningen, er det kun denne nøgle, der åbner sagsbasen. Den vises én gang. Udskriv den, eller skriv den ned, læg den i en lukket kuvert, og gem den et sted, hvor lederen kan finde den.</translation>
    </message>
    <message>
        <source>Whoever has the paper key can open the vault. Never keep it by the computer.</source>
        <translation>Den, der har papirnøglen, kan åbne sagsbasen. Opbevar den aldrig ved computeren.</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Opret sagsbasen</translation>
    </message>
    <message>
        <source>Use at least 15 characters. Several words are best.</source>
        <translation>Brug mindst 15 tegn. Flere ord er bedst.</translation>
    </message>
    <message>
        <source>Choose a folder for the vault.</source>
        <translation>Vælg en mappe til sagsbasen.</translation>
    </message>
    <message>
        <source>Making the vault …</source>
        <translation>Opretter sagsbasen …</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Vælg en tom mappe</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The program&apos;s encryption is missing or too old.</source>
        <translation>Programmets kryptering mangler eller er for gammel.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installer programmet igen.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Databasen er beskadiget.</translation>
    </message>
    <message>
        <source>The backups are not touched by this.</source>
        <translation>Sikkerhedskopierne er ikke berørt.</translation>
    </message>
    <message>
        <source>Close the program, keep the folder as it is, and restore the latest backup.</source>
        <translation>Luk programmet, lad mappen være, som den er, og gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The database does not belong to these keys or is damaged.</source>
        <translation>Databasen hører ikke til disse nøgler eller er beskadiget.</translation>
    </message>
    <message>
        <source>Another program is using the database.</source>
        <translation>Et andet program bruger databasen.</translation>
    </message>
    <message>
        <source>Close the other program, then try again.</source>
        <translation>Luk det andet program, og prøv igen.</translation>
    </message>
    <message>
        <source>The computer has run out of memory.</source>
        <translation>Computeren har ikke mere hukommelse.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>A newer version of the program has opened this vault. Install that version on this computer.</source>
        <translation>En nyere udgave af programmet har åbnet sagsbasen. Installer den udgave på denne computer.</translation>
    </message>
    <message>
        <source>The database was not made by Tovholder.</source>
        <translation>Databasen er ikke lavet af Tovholder.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>This handover is already {state}.</source>
        <translation>Videregivelsen har allerede denne status: {state}.</translation>
    </message>
</context>
<context>
    <name>DisclosureState</name>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Afleveret</translation>
    </message>
    <message>
        <source>Confirmed by voice</source>
        <translation>Bekræftet mundtligt</translation>
    </message>
    <message>
        <source>Receipt on paper</source>
        <translation>Kvitteret på papir</translation>
    </message>
    <message>
        <source>Digital receipt</source>
        <translation>Kvitteret digitalt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>This draft was registered or discarded. Open the concern, or begin again.</source>
        <translation>Kladden er registreret eller kasseret. Åbn henvendelsen, eller begynd forfra.</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>This entry is no longer open.</source>
        <translation>Det er ikke længere åbent.</translation>
    </message>
    <message>
        <source>Write why the deadline is moved.</source>
        <translation>Skriv, hvorfor fristen flyttes.</translation>
    </message>
    <message>
        <source>Write why it was not possible.</source>
        <translation>Skriv, hvorfor det ikke var muligt.</translation>
    </message>
    <message>
        <source>Write in a few words what came of it.</source>
        <translation>Skriv med få ord, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Choose what comes next: the case would be left without a next step.</source>
        <translation>Vælg, hvad der nu skal ske: Ellers står sagen uden et næste skridt.</translation>
    </message>
    <message>
        <source>Write when the next step is due.</source>
        <translation>Skriv, hvornår næste skridt skal være gjort.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Vælg et tidspunkt, der ligger forude.</translation>
    </message>
    <message>
        <source>Choose a next step from the list.</source>
        <translation>Vælg et næste skridt på listen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Fjern</translation>
    </message>
    <message>
        <source>Remove {entry}</source>
        <translation>Fjern {entry}</translation>
    </message>
</context>
<context>
    <name>EntryKind</name>
    <message>
        <source>Assess the concern</source>
        <translation>Vurder henvendelsen</translation>
    </message>
    <message>
        <source>Finish after the call</source>
        <translation>Gør færdig efter opkaldet</translation>
    </message>
    <message>
        <source>Report on a child (underretning)</source>
        <translation>Underretning om et barn</translation>
    </message>
    <message>
        <source>Ask the police if we can continue</source>
        <translation>Spørg politiet, om vi kan fortsætte</translation>
    </message>
    <message>
        <source>Ask the police again</source>
        <translation>Spørg politiet igen</translation>
    </message>
    <message>
        <source>Qualify the concern</source>
        <translation>Kvalificer bekymringen</translation>
    </message>
    <message>
        <source>Plan the talk or visit</source>
        <translation>Planlæg samtale eller besøg</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>Hjemmebesøg</translation>
    </message>
    <message>
        <source>Write what came of the visit</source>
        <translation>Skriv, hvad besøget gav</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opfølgning</translation>
    </message>
    <message>
        <source>Copy back and shredded</source>
        <translation>Kopi retur og makuleret</translation>
    </message>
    <message>
        <source>Receipt awaited</source>
        <translation>Kvittering afventes</translation>
    </message>
    <message>
        <source>Call the reporter back</source>
        <translation>Ring tilbage til henvenderen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Møde</translation>
    </message>
    <message>
        <source>Still suspended?</source>
        <translation>Fortsat i bero?</translation>
    </message>
    <message>
        <source>Call back on the number we know</source>
        <translation>Ring tilbage på det kendte nummer</translation>
    </message>
    <message>
        <source>Lost paper: report the breach</source>
        <translation>Papir væk: anmeld bruddet</translation>
    </message>
    <message>
        <source>Decide the next step</source>
        <translation>Beslut næste skridt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
</context>
<context>
    <name>ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Der er et problem</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Det, der var gemt, er i sikkerhed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disken er fuld.</translation>
    </message>
    <message>
        <source>Delete or move files that you do not need, then try again.</source>
        <translation>Slet eller flyt filer, du ikke har brug for, og prøv igen.</translation>
    </message>
    <message>
        <source>The place where the vault lies can only be read.</source>
        <translation>Det sted, hvor sagsbasen ligger, kan kun læses.</translation>
    </message>
    <message>
        <source>Remove the write protection, or move the folder to a disk that can be written to.</source>
        <translation>Fjern skrivebeskyttelsen, eller flyt mappen til en disk, der kan skrives på.</translation>
    </message>
    <message>
        <source>Your account on this computer has no access to the folder.</source>
        <translation>Din konto på denne computer har ikke adgang til mappen.</translation>
    </message>
    <message>
        <source>Sign in to the computer as the one who made the vault, or ask your IT department.</source>
        <translation>Log på computeren som den, der oprettede sagsbasen, eller spørg jeres it-afdeling.</translation>
    </message>
    <message>
        <source>The disk reports an error.</source>
        <translation>Disken melder om en fejl.</translation>
    </message>
    <message>
        <source>Close the program and check that the disk or stick is seated well. If it happens again, restore the latest backup on another disk.</source>
        <translation>Luk programmet, og se efter, at disken eller USB-stikket sidder rigtigt. Sker det igen, så gendan den nyeste sikkerhedskopi på en anden disk.</translation>
    </message>
    <message>
        <source>A file that belongs to the vault is not there.</source>
        <translation>En fil, der hører til sagsbasen, er her ikke.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected and that the folder was not moved.</source>
        <translation>Se efter, at disken eller USB-stikket er tilsluttet, og at mappen ikke er flyttet.</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>What is safe</source>
        <translation>Det, der er i sikkerhed</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Det kan du gøre</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>(optional)</source>
        <translation>(valgfrit)</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>The number; its last digits will do.</source>
        <translation>Nummeret; de sidste cifre er nok.</translation>
    </message>
    <message>
        <source>Write the number of the case.</source>
        <translation>Skriv sagens nummer.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Vælg, hvad det er.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Only for appointments.</source>
        <translation>Kun for aftaler.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>No names: the calendar may be seen by others.</source>
        <translation>Ingen navne: Andre kan se kalenderen.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>The end must come after the start.</source>
        <translation>Sluttidspunktet skal ligge efter starten.</translation>
    </message>
    <message>
        <source>Only appointments have an end. Leave it empty.</source>
        <translation>Kun aftaler har et sluttidspunkt. Lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Shorten the place to {longest} characters.</source>
        <translation>Kort stedet ned til {longest} tegn.</translation>
    </message>
</context>
<context>
    <name>FormSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Further</name>
    <message>
        <source>A similar name is not enough. Two more things must agree: CPR number, date of birth, address or phone. Write up what you know after the call, or open a new case.</source>
        <translation>Et lignende navn er ikke nok. To ting mere skal stemme: CPR-nummer, fødselsdato, adresse eller telefon. Skriv det, du ved, efter opkaldet, eller åbn en ny sag.</translation>
    </message>
    <message>
        <source>Case {number} is closed. Open a new case instead.</source>
        <translation>Sag {number} er lukket. Åbn en ny sag i stedet.</translation>
    </message>
    <message>
        <source>There is an open case on this person, {number}. Take the concern up in that one.</source>
        <translation>Der er en åben sag på denne person, {number}. Tag henvendelsen op i den.</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>A few things are missing before anything can leave.</source>
        <translation>Der mangler et par ting, før noget kan videregives.</translation>
    </message>
    <message>
        <source>The case is suspended while the police take over, so nothing leaves it. In danger, call 112 or 114 and write it down afterwards.</source>
        <translation>Sagen er sat i bero, mens politiet overtager, så intet videregives fra den. Er der fare, så ring 112 eller 114, og skriv det ned bagefter.</translation>
    </message>
    <message>
        <source>This legal basis does not allow a handover to the police. Choose another.</source>
        <translation>Denne hjemmel giver ikke mulighed for videregivelse til politiet. Vælg en anden.</translation>
    </message>
    <message>
        <source>This is no longer in the case, or may not leave it. Take it off the list.</source>
        <translation>Dette er ikke længere i sagen, eller må ikke videregives. Tag det af listen.</translation>
    </message>
    <message>
        <source>This holds the reporter&apos;s name or number. It stays here; write a note without it.</source>
        <translation>Her står henvenderens navn eller nummer. Det bliver her; skriv et notat uden det.</translation>
    </message>
    <message>
        <source>This is on the list twice.</source>
        <translation>Dette står på listen to gange.</translation>
    </message>
    <message>
        <source>Write why this item is necessary.</source>
        <translation>Skriv, hvorfor denne oplysning er nødvendig.</translation>
    </message>
    <message>
        <source>The day for the answer must lie ahead.</source>
        <translation>Dagen for svaret skal ligge forude.</translation>
    </message>
    <message>
        <source>The visit sheet cannot be printed yet. See what is missing before you go.</source>
        <translation>Besøgsarket kan ikke udskrives endnu. Se, hvad der mangler, før I tager afsted.</translation>
    </message>
    <message>
        <source>The police say that the kommune can continue.</source>
        <translation>Politiet siger, at kommunen kan fortsætte.</translation>
    </message>
    <message>
        <source>Record the police&apos;s answer that the kommune can continue.</source>
        <translation>Registrer politiets svar om, at kommunen kan fortsætte.</translation>
    </message>
    <message>
        <source>The case is not suspended.</source>
        <translation>Sagen er ikke sat i bero.</translation>
    </message>
    <message>
        <source>The case is suspended. Nobody goes on a visit.</source>
        <translation>Sagen er sat i bero. Ingen tager på besøg.</translation>
    </message>
    <message>
        <source>The parents&apos; conditions are checked.</source>
        <translation>Forældrenes vilkår er undersøgt.</translation>
    </message>
    <message>
        <source>Check the parents&apos; conditions before you visit a child.</source>
        <translation>Undersøg forældrenes vilkår, før I besøger et barn.</translation>
    </message>
    <message>
        <source>The siblings&apos; conditions are checked.</source>
        <translation>Søskendes vilkår er undersøgt.</translation>
    </message>
    <message>
        <source>Check the siblings&apos; conditions before you visit a child.</source>
        <translation>Undersøg søskendes vilkår, før I besøger et barn.</translation>
    </message>
    <message>
        <source>The duties under the Children&apos;s Act are handled.</source>
        <translation>Pligterne efter barnets lov er opfyldt.</translation>
    </message>
    <message>
        <source>Handle the duties under the Children&apos;s Act: make the report on the child and say so here.</source>
        <translation>Opfyld pligterne efter barnets lov: Afgiv underretningen om barnet, og noter det her.</translation>
    </message>
    <message>
        <source>Two visitors are named.</source>
        <translation>To besøgende er valgt.</translation>
    </message>
    <message>
        <source>Name two visitors. Nobody goes alone.</source>
        <translation>Skriv to besøgende. Ingen tager afsted alene.</translation>
    </message>
    <message>
        <source>A standby contact with a number is named.</source>
        <translation>En bagvagt med nummer er valgt.</translation>
    </message>
    <message>
        <source>Name a standby contact with a number.</source>
        <translation>Skriv en bagvagt med nummer.</translation>
    </message>
    <message>
        <source>No relative interprets.</source>
        <translation>Ingen pårørende tolker.</translation>
    </message>
    <message>
        <source>Find an interpreter who is not a relative.</source>
        <translation>Find en tolk, der ikke er pårørende.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>To whom, and what we ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is to have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask the police for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what you ask the police for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the day by which you need an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the number that the police can call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one thing that is to leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is this necessary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this item, this recipient, now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why this item is necessary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each item needs its own reason. What is not necessary stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the purpose in one sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why would less not do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why less would not do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent, and what stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 115 does not need consent. Asking is often still right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was done about consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how, or why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when and how, or why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was held back, and why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example a diagnosis that the police do not need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This handover goes to a police coordinator. Choose a police contact.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 shows this page from anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is anyone in danger now? Call 112, or 114 for the police. Write afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A caller is on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Ctrl+N. The call counts from that moment, and so does the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four answers are enough to register: danger, what was seen or heard, who calls, and how soon. The rest waits until after the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From concern to case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A concern is not a case, and a person is not a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go further when the concern must be worked on; reject it with a short reason when it must not. A rejected concern never makes a case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anyone is invited, visited or written to, the police say whether the kommune can go on. No reason is asked for or recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May I share it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 115 lets you share what is necessary to prevent crime, never for investigation. Nobody is obliged to share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing you hand over needs its own line: why this, to whom, now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A child at risk is reported at once, whatever the Infohus does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing over to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange contact cards both ways first, and read the fingerprint words aloud to each other on a number you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The handover is done when the police&apos;s receipt has been read in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange contact cards with the kommune first, and read the fingerprint words aloud to each other on a number you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the bundle from the inbox. Nothing is shown before sender, signature and order have been checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the receipt, and carry the file back to the kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and legal basis stand on every page. The kommune has not disclosed it for investigation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what lies on top, losing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda and month in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Take the CPR number out. It never stands on the papers of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a role such as brother or sister instead of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out who reported the concern. It never stands on the papers of a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the address out. It is protected and is told by word of mouth.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeVisit</name>
    <message>
        <source>At home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At our office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or education</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentor service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Prison and Probation Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asylum centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when the visit starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when the visit ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is taken from the case; a protected one is told by word of mouth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do you meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: hear the family&apos;s own view and offer support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first visitor comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second visitor comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one takes notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague who knows where you are and waits for your call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standby contact&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out no later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom can the citizen call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the citizen can call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always two. Nobody goes alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be at home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the citizen know already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do the parents know already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the school know already?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the first visitor confirm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may the second visitor confirm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write roles, not names. Never who reported the concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog in the home?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on it beforehand, for example: somebody raises the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the interpreter a relative?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative or friend never interprets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the parents&apos; conditions checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the siblings&apos; conditions checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the duties under the Children&apos;s Act handled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report on a child (underretning), and hearing the child.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit sheet is printed when nothing is missing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can we offer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inform</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Register concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1, 2, 5 and 6 are needed to register</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} of {day}: the caller&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} of {day}: kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} of {day}: how soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} of {day}: children in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement: {mark}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs that somebody has seen or heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-hand impression</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is not a key file made by Tovholder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Report on a child (underretning): at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write up the rest after the call: by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess the concern: by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Created the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discarded a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed a concern after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a concern that was created by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined a concern to a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a new case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a case to its next stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed who is responsible for a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded the police&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded that two entries are the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saw possible earlier concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a search result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put an entry in the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked a calendar entry as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended a calendar entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled a home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previewed a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled a printed copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported our contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed a contact&apos;s fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a contact card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared a disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was refused a disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened a case bundle from another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a case bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made a checkpoint of the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log cannot be changed. Reading it is logged as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (refused)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the practice vault …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has made a mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you have saved is safe. You can go on, or lock and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>similar name: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>similar name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Finish what is left after the call for {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name, or how the person is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of birth or the CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether name and address are protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who has custody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether it is a matter for the Infohus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police whether the kommune can continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR number or date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, and whether it is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements: observed, reported or assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caller&apos;s call-back number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The network filter exists on Linux only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no network filter for this processor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not accept the network filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Whose vault is it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A kommune&apos;s Infohus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police district&apos;s coordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøvekøbing is invented, for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demokredsens Politi is invented, for practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the police district.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand on the unlock page, before the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your initials; they stand on the unlock page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Decide on the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the police&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan home visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle the copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record request to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Write the note first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the note to {longest} characters. Now it has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note. It cannot be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>A mentor whom you help to choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talks for parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help with school, education or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for a leisure interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice on housing and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody to talk to about how you are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support for younger children in the family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help to leave a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Your role does not include this. Ask the coordinator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>24 hours from receipt {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours from receipt {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hours from receipt {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately from receipt {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same working day as the call {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, because of a child, from receipt {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the case was opened {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the police&apos;s answer {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police asked us to wait {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was lost {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved from {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else was planned {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in by a colleague {moment}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>called back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This copy is already settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security. Call your data protection officer now: from this moment there are 72 hours to report it to the Data Protection Agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to the citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never came out of the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, from {starts} to {ends}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} · copy {copy} of {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview, not yet printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {copy} of {copies} for {holder}. Printed {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it back no later than {when}. It is then shredded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security: call us now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security: call {phone} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shredded on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s fonts cannot be read, so nothing can be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Paper key for the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same key as a code, for a scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do with this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it in an envelope, seal it, and sign over the flap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it where the leader can find it, never by the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it only when the passphrase is lost. The use is logged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this page can read everything in the vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed by, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper key has {count} characters in groups of four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sign}” does not occur in a paper key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more characters are not as on the paper. Compare them group by group.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters. Several words are best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody else is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family and custody are written after the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also spelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and address protected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This folder lies on a network drive. A vault can break there. Choose a folder on this computer or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is copied to other places by a synchronisation program ({name}). Choose a folder that is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder follows your Windows profile from computer to computer. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Police</name>
    <message>
        <source>Can continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who at the police answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the answer cannot be later than now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A boy of 15, and a list with three first names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A woman of 25, and admiration for sabotage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger now: 112 first, then the police take over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release from prison on 20 April (KSP)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An asylum centre: no CPR number, three spellings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travel to a conflict zone: two tracks at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A groundless concern, rejected on the first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three concerns on one man, spelt in two ways (PSP)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice only: all people and cases are invented</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Preparation sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read in the office. Never take it into the home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police a last time before you leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who you are, and why you come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That the talk is voluntary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That you take notes, and that they may be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which offers there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported the concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything that comes from the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything about other people&apos;s cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels for somebody&apos;s views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That something can be kept secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That a no has consequences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a crime comes up: stop. This is no interrogation. The police officer decides what happens then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In danger: leave, and call 112.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relative or friend never interprets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two go, one waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers to bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check out no later than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dog in the home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We leave when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you may say, and what not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say gladly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never say</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Say who holds each copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print at most {most} copies at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name to {longest} characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>This system does not offer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network: the system refuses every network connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network: the program&apos;s own sockets are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are readable by this account alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A crash leaves no copy of the memory on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other programs of this account cannot read the memory</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Prevent extremist crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protect a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Avert danger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investigate a crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check benefits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section 115(2) does not allow disclosure for the investigation of crime. If you want to report a crime, use an ordinary police report (anmeldelse).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information from the Infohus may not be used to check benefits. The control unit works under its own law and asks for its own information.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Work queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceivedStrip</name>
    <message>
        <source>Change time or channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: write the date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {when} · {channel}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisteredPage</name>
    <message>
        <source>Back to today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. You can put the telephone down in peace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left to assess it:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Mother</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Father</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other custody holder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend or network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Information handed over to the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PRACTICE ONLY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We ask the police for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose: {purpose}. Legal basis: {basis}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for those who need it for this purpose. Duty of secrecy applies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police&apos;s own number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this may leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why less would not do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is necessary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Gives name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes to be anonymous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public employee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Club, housing or other professional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National hotline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you give your name, we must write it down, and we cannot promise that it stays secret.</source>
        <comment>Read aloud to the caller. Source: ombudsmanden.dk, 6 December 2011</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public employee who reports on a child cannot be anonymous. Write the name and function.</source>
        <comment>Source: barnets lov, vejen.dk</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Coordinator (tovholder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police coordinator (tovholder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Undo the removal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Possibly the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier concerns on possibly the same person are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person? Only you can tell. Nothing is joined by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier concern on a similar name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier concerns are shown here as you write a name or a CPR number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Received {date} · {source} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received {date} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} · {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vault opened last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials unlocked last</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They hold for this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when the vault is unlocked next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you were writing is there again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects the vault now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked by {name}. Tovholder {version}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This vault is for practice. It must not hold real people, and it hands nothing over to a real recipient.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>This ends when you decide on the concern. Open the concern and decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends when you finish what is left after the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends when you record the answer of the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends when you write what came of the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends when you say what became of the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ends when you read in the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit and plan a new one, so that papers follow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediately, from receipt {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours from receipt {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>48 hours from receipt {received}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>72 hours from receipt {received}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Readiness for violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest in travelling to a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeks or spreads content that legitimises violence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threats or social pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixation on a cause or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contempt for the views of others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Initial assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Stage {number} of {count}: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Who at the police?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write who at the police said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you call back on the number we know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether you called back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May the kommune go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the answer of the police.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a few words what came of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was it not possible?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it was not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the new time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old date is kept in the story.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write why it is moved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Concern {number} received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>112 or 114 called at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed with the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spoke with the caller again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written up after the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} was created by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {number} opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern {number} taken up in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as the same person as in {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police: the kommune can continue (told by {by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police: wait (told by {by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The police: no answer yet (asked {by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is suspended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} is now responsible for the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is resumed at the request of the police ({by})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next stage: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit planned for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home visit did not take place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home visit cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} planned for {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: {what}, from {old} to {new}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed: {document}, copy {number} for {holder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {number}: {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover {number} sealed for {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover {number} given to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt for {number}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Thank you for calling. What you said is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We assess it by {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We may not tell you what we find or do. You may always call again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If anyone comes into danger, call 112.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellBack</name>
    <message>
        <source>Write what was said to the caller.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>New concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N, from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipts awaited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. When somebody calls, press Ctrl+N.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left stands beside and below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in all, {overdue} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{total} in all, none overdue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the paper key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Choose the vault first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file is older than the database it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the key file and the database from the same backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer have access to this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup before the update could not be read back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let IT check the disk, then open the vault again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are already files in this folder. Choose an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault&apos;s database is not in the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the vault was being made just now, delete the folder and make it again. Else restore the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder belongs to another account on this computer. Sign in as that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file asks for an unlocking cost outside the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone or something has altered the key file. Restore it from the latest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little free memory to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was not touched, but cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy keys.json from the latest backup into the vault&apos;s folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault is already open in another window. Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for more users in this vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another user of this vault has that short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to {most} letters or digits as a short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the key file that belongs to this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault could not be unlocked with this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vault has no user with that short name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Write in a sentence why the visit is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit has not begun. Cancel it instead, if it will not take place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time of the next contact as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the date of the next contact as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day and time that are still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few things must be mended before the visit is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is already settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit must end after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitReport</name>
    <message>
        <source>It was held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will think about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the visit held?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether the visit was held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write in a sentence why it was not held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, said, our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart what you saw, what was said, and what you make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citizen&apos;s own view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-hand impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers and answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If declined: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no is a free choice. It says nothing about the concern.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place of the next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a date, the case asks for one by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of the visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Visit sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are welcome to read everything that stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We come from {office}. Somebody is worried about you and wants you to be well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is voluntary to talk with us, and you can stop when you want. We take notes. You can ask to see what we have written, ask for mistakes to be mended, and complain to us or to the Data Protection Agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyday life: what do you do on an ordinary day?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friends, and the time on the net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What worries you yourself?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you see it that others are worried?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we would like to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one who took notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we can offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no: why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Tovholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases of the Infohus: encrypted on this computer, never on a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a vault that is there …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise with invented cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First time in this office?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vault is one folder with everything in it. It takes five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have a vault on this computer or on a stick?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you only want to look?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice vault holds eight invented cases. Nothing you do there counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One computer or stick for each Infohus at a time. To change computer, move the whole folder and delete it on the old one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue by {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days {hours} h</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>{name}, under 18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {age} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>The case is at another stage. Look at its next step and go on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the police first: without their answer that the kommune can go on, nobody is invited, visited or written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is suspended while the police take over. Only a recorded request from the police resumes it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>self.again.self</name>
    <message>
        <source>Write the same passphrase twice.</source>
        <translation>Skriv den samme adgangssætning to gange.</translation>
    </message>
</context>
</TS>
