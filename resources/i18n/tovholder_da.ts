<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>Write why the colleague needs the case.</source>
        <translation>Skriv, hvorfor kollegaen har brug for sagen.</translation>
    </message>
    <message>
        <source>Write at most {longest} characters.</source>
        <translation>Skriv højst {longest} tegn.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>Choose a day within the next six months.</source>
        <translation>Vælg en dag inden for de næste seks måneder.</translation>
    </message>
    <message>
        <source>This access has already ended.</source>
        <translation>Adgangen er allerede ophørt.</translation>
    </message>
    <message>
        <source>is responsible for the case</source>
        <translation>er ansvarlig for sagen</translation>
    </message>
    <message>
        <source>was given access until {until}</source>
        <translation>har fået adgang til og med {until}</translation>
    </message>
    <message>
        <source>sees every case in this role</source>
        <translation>ser alle sager i denne rolle</translation>
    </message>
    <message>
        <source>Choose a colleague who does casework.</source>
        <translation>Vælg en kollega, der arbejder med sager.</translation>
    </message>
    <message>
        <source>{name} can already see the case.</source>
        <translation>{name} kan allerede se sagen.</translation>
    </message>
    <message>
        <source>{name} has a conflict of interest here and cannot be given the case.</source>
        <translation>{name} er inhabil i sagen og kan ikke få adgang til den.</translation>
    </message>
    <message>
        <source>Choose a user.</source>
        <translation>Vælg en bruger.</translation>
    </message>
    <message>
        <source>{name} cannot see this case. Give access first, or choose somebody else.</source>
        <translation>{name} kan ikke se denne sag. Giv først adgang, eller vælg en anden.</translation>
    </message>
</context>
<context>
    <name>AccessForm</name>
    <message>
        <source>Give access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>Who?</source>
        <translation>Hvem?</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Vælg en kollega.</translation>
    </message>
    <message>
        <source>Until and including</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Six months at most. It ends by itself.</source>
        <translation>Højst seks måneder. Adgangen ophører af sig selv.</translation>
    </message>
    <message>
        <source>Write the last day of the access.</source>
        <translation>Skriv adgangens sidste dag.</translation>
    </message>
    <message>
        <source>Why is it needed?</source>
        <translation>Hvorfor er det nødvendigt?</translation>
    </message>
    <message>
        <source>Write why the colleague needs the case.</source>
        <translation>Skriv, hvorfor kollegaen har brug for sagen.</translation>
    </message>
    <message>
        <source>Conflict of interest</source>
        <translation>Inhabilitet</translation>
    </message>
    <message>
        <source>Whose conflict of interest is it?</source>
        <translation>Hvem er inhabil?</translation>
    </message>
    <message>
        <source>Choose whose it is.</source>
        <translation>Vælg, hvem der er inhabil.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Hvad består inhabiliteten i?</translation>
    </message>
    <message>
        <source>In a few words: family, neighbour, friend, former work.</source>
        <translation>Med få ord: familie, nabo, ven, tidligere arbejde.</translation>
    </message>
    <message>
        <source>Write briefly what the conflict of interest is.</source>
        <translation>Skriv kort, hvad inhabiliteten består i.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Hvem overtager?</translation>
    </message>
    <message>
        <source>If left empty, it goes to the coordinator.</source>
        <translation>Vælger du ingen, overtager tovholderen.</translation>
    </message>
    <message>
        <source>Lift the conflict of interest</source>
        <translation>Ophæv inhabiliteten</translation>
    </message>
    <message>
        <source>Why does it no longer hold?</source>
        <translation>Hvorfor gælder den ikke længere?</translation>
    </message>
    <message>
        <source>Write why it no longer holds.</source>
        <translation>Skriv, hvorfor den ikke længere gælder.</translation>
    </message>
</context>
<context>
    <name>AccessLine</name>
    <message>
        <source>Given by {name}</source>
        <translation>Givet af {name}</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>For a time</source>
        <translation>I en periode</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>I kraft af rollen</translation>
    </message>
    <message>
        <source>Lift …</source>
        <translation>Ophæv …</translation>
    </message>
    <message>
        <source>Recorded {day} by {name}</source>
        <translation>Registreret {day} af {name}</translation>
    </message>
    <message>
        <source>Hides {numbers}</source>
        <translation>Skjuler {numbers}</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
</context>
<context>
    <name>AccessSheet</name>
    <message>
        <source>Give access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Ophæv</translation>
    </message>
    <message>
        <source>{name} can then see the person&apos;s concerns and cases as before.</source>
        <translation>{name} kan derefter se personens henvendelser og sager som før.</translation>
    </message>
    <message>
        <source>Everybody sees the case already</source>
        <translation>Alle kan allerede se sagen</translation>
    </message>
    <message>
        <source>Every colleague who does casework can see this case. Somebody new is added under Security, Users, and can then be given access here.</source>
        <translation>Alle kolleger, der arbejder med sager, kan se sagen. En ny kollega oprettes under Sikkerhed, Brugere, og kan så få adgang her.</translation>
    </message>
</context>
<context>
    <name>ActionCard</name>
    <message>
        <source>When somebody is in danger now</source>
        <translation>Når nogen er i fare nu</translation>
    </message>
    <message>
        <source>When somebody may leave for a conflict zone</source>
        <translation>Når nogen måske rejser til en konfliktzone</translation>
    </message>
    <message>
        <source>When somebody has come back from a conflict zone</source>
        <translation>Når nogen er kommet hjem fra en konfliktzone</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Ellers</translation>
    </message>
    <message>
        <source>Action card</source>
        <translation>Actioncard</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Skriv en titel.</translation>
    </message>
    <message>
        <source>When is it used?</source>
        <translation>Hvornår bruges det?</translation>
    </message>
    <message>
        <source>Choose when it is used.</source>
        <translation>Vælg, hvornår det bruges.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Med ord</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>One on each line, in the order in which they are done. No names of citizens.</source>
        <translation>Ét på hver linje i den rækkefølge, de gøres. Ingen navne på borgere.</translation>
    </message>
    <message>
        <source>Write at least one step.</source>
        <translation>Skriv mindst ét trin.</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>One on each line, with who answers.</source>
        <translation>Ét på hver linje, og hvem der svarer.</translation>
    </message>
    <message>
        <source>From which plan?</source>
        <translation>Fra hvilken plan?</translation>
    </message>
    <message>
        <source>For example: the kommune&apos;s preparedness plan, page 4.</source>
        <translation>For eksempel: kommunens beredskabsplan, side 4.</translation>
    </message>
    <message>
        <source>Write which plan it is from.</source>
        <translation>Skriv, hvilken plan det er fra.</translation>
    </message>
    <message>
        <source>Date of the plan</source>
        <translation>Planens dato</translation>
    </message>
    <message>
        <source>Write the date of the plan.</source>
        <translation>Skriv planens dato.</translation>
    </message>
    <message>
        <source>Checked here and in use?</source>
        <translation>Kontrolleret her og i brug?</translation>
    </message>
    <message>
        <source>Say whether it is checked and in use.</source>
        <translation>Vælg, om det er kontrolleret og i brug.</translation>
    </message>
    <message>
        <source>A step of an action card</source>
        <translation>Et trin på et actioncard</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Done?</source>
        <translation>Gjort?</translation>
    </message>
    <message>
        <source>Why is it taken back?</source>
        <translation>Hvorfor fjernes det?</translation>
    </message>
    <message>
        <source>Take the tick back</source>
        <translation>Fjern fluebenet</translation>
    </message>
    <message>
        <source>Write in a few words why it is taken back.</source>
        <translation>Skriv med få ord, hvorfor det fjernes.</translation>
    </message>
    <message>
        <source>Write at most {most} steps, so that they stand on one page.</source>
        <translation>Skriv højst {most} trin, så de kan stå på én side.</translation>
    </message>
    <message>
        <source>Write at most {most} numbers.</source>
        <translation>Skriv højst {most} numre.</translation>
    </message>
    <message>
        <source>Shorten this step to {longest} characters: {step}</source>
        <translation>Kort dette trin ned til {longest} tegn: {step}</translation>
    </message>
    <message>
        <source>This step stands there twice: {step}</source>
        <translation>Dette trin står der to gange: {step}</translation>
    </message>
    <message>
        <source>The date of the plan lies ahead.</source>
        <translation>Planens dato ligger ude i fremtiden.</translation>
    </message>
    <message>
        <source>This step is ticked already.</source>
        <translation>Trinnet har allerede et flueben.</translation>
    </message>
    <message>
        <source>This step is not ticked.</source>
        <translation>Trinnet har ikke et flueben.</translation>
    </message>
    <message>
        <source>The card was written anew meanwhile. Open it again.</source>
        <translation>Kortet er blevet skrevet om imens. Åbn det igen.</translation>
    </message>
</context>
<context>
    <name>AddSheet</name>
    <message>
        <source>Add files</source>
        <translation>Tilføj filer</translation>
    </message>
    <message>
        <source>Choose files …</source>
        <translation>Vælg filer …</translation>
    </message>
    <message>
        <source>You can also drag files here.</source>
        <translation>Du kan også trække filer herhen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Choose files to add</source>
        <translation>Vælg filer, der skal tilføjes</translation>
    </message>
    <message>
        <source>Add at most {most} files at a time.</source>
        <translation>Tilføj højst {most} filer ad gangen.</translation>
    </message>
    <message>
        <source>Adding {name} …</source>
        <translation>Tilføjer {name} …</translation>
    </message>
    <message>
        <source>{count} added</source>
        <translation>{count} tilføjet</translation>
    </message>
</context>
<context>
    <name>AddUserSheet</name>
    <message>
        <source>Give a colleague access</source>
        <translation>Giv en kollega adgang</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Giv adgang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Initials, shown before unlocking</source>
        <translation>Initialer, som kan ses, før der låses op</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Write the words on a slip before you go on: they are not shown again. Give your colleague the slip in person. At the first unlock your colleague must choose another passphrase, which you do not know.</source>
        <translation>Skriv ordene på en seddel, før du går videre: De vises ikke igen. Giv din kollega sedlen personligt. Første gang sagsbasen låses op, skal din kollega vælge en ny adgangssætning, som du ikke kender.</translation>
    </message>
</context>
<context>
    <name>AdultEffort</name>
    <message>
        <source>The effort after the 18th birthday</source>
        <translation>Indsatsen efter det 18. år</translation>
    </message>
    <message>
        <source>The legal basis from now on</source>
        <translation>Hjemlen fra nu af</translation>
    </message>
    <message>
        <source>Choose the legal basis from now on.</source>
        <translation>Vælg hjemlen fra nu af.</translation>
    </message>
    <message>
        <source>The authority&apos;s decision</source>
        <translation>Myndighedens afgørelse</translation>
    </message>
    <message>
        <source>Its number in their own system, for instance of the ungestøtte.</source>
        <translation>Nummeret i deres eget system, for eksempel på ungestøtten.</translation>
    </message>
    <message>
        <source>Nothing is to be decided on this effort.</source>
        <translation>Der er ikke noget at beslutte om indsatsen.</translation>
    </message>
    <message>
        <source>Decide it on the 18th birthday, or after it.</source>
        <translation>Beslut det på 18-årsdagen eller senere.</translation>
    </message>
    <message>
        <source>This law asks for the young person&apos;s own consent. Record it first.</source>
        <translation>Denne lov kræver den unges eget samtykke. Noter det først.</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>Take the number out: it looks like a CPR number, and nobody may be named here.</source>
        <translation>Fjern nummeret: Det ligner et CPR-nummer, og ingen må kunne genkendes her.</translation>
    </message>
    <message>
        <source>Signs that worry</source>
        <translation>Tegn, der bekymrer</translation>
    </message>
    <message>
        <source>How to talk about it</source>
        <translation>Hvordan man taler om det</translation>
    </message>
    <message>
        <source>Online and forums</source>
        <translation>Nettet og fora</translation>
    </message>
    <message>
        <source>Secrecy and sharing</source>
        <translation>Tavshedspligt og deling</translation>
    </message>
    <message>
        <source>Where to turn</source>
        <translation>Hvor man går hen</translation>
    </message>
    <message>
        <source>Negative social control</source>
        <translation>Negativ social kontrol</translation>
    </message>
    <message>
        <source>Honour-related conflict</source>
        <translation>Æresrelateret konflikt</translation>
    </message>
    <message>
        <source>Talks and material</source>
        <translation>Oplæg og materiale</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>Name nobody, and write nothing by which somebody could be known.</source>
        <translation>Nævn ingen, og skriv intet, som nogen kan genkendes på.</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>Choose what it is about; it is counted by this.</source>
        <translation>Vælg, hvad det handler om; det er det, der tælles efter.</translation>
    </message>
    <message>
        <source>The caller&apos;s profession or function</source>
        <translation>Henvenderens fag eller funktion</translation>
    </message>
    <message>
        <source>For example class teacher or club leader. No name.</source>
        <translation>For eksempel klasselærer eller klubleder. Intet navn.</translation>
    </message>
    <message>
        <source>Write what the caller works as, without a name.</source>
        <translation>Skriv, hvad henvenderen arbejder som, uden navn.</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Hvad blev der spurgt om?</translation>
    </message>
    <message>
        <source>Write in a sentence what was asked.</source>
        <translation>Skriv i en sætning, hvad der blev spurgt om.</translation>
    </message>
    <message>
        <source>What did you advise?</source>
        <translation>Hvad rådede du til?</translation>
    </message>
    <message>
        <source>Write what you advised.</source>
        <translation>Skriv, hvad du rådede til.</translation>
    </message>
    <message>
        <source>This advice has already become a concern.</source>
        <translation>Denne rådgivning er allerede blevet en henvendelse.</translation>
    </message>
    <message>
        <source>Write a number of months from {fewest} to {most}.</source>
        <translation>Skriv et antal måneder fra {fewest} til {most}.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>How long is it kept?</source>
        <translation>Hvor længe gemmes det?</translation>
    </message>
</context>
<context>
    <name>AdviceDialog</name>
    <message>
        <source>The caller&apos;s profession or function</source>
        <translation>Henvenderens fag eller funktion</translation>
    </message>
    <message>
        <source>What was asked?</source>
        <translation>Hvad blev der spurgt om?</translation>
    </message>
    <message>
        <source>What did you advise?</source>
        <translation>Hvad rådede du til?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Make it a concern</source>
        <translation>Gør det til en henvendelse</translation>
    </message>
    <message>
        <source>If it turns out to be about somebody, make it a concern: the call form opens with these words, and the advice keeps the link.</source>
        <translation>Viser det sig at handle om nogen, så gør det til en henvendelse: Formularen til opkaldet åbner med disse ord, og rådgivningen husker, hvad den blev til.</translation>
    </message>
    <message>
        <source>Open the concern</source>
        <translation>Åbn henvendelsen</translation>
    </message>
</context>
<context>
    <name>AdviceKeeping</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Delete what is older</source>
        <translation>Slet det, der er ældre</translation>
    </message>
    <message>
        <source>Advice is kept {months} months. {old} older. Source: {source}, looked at {date}.</source>
        <translation>Rådgivning gemmes i {months} måneder. Ældre end det: {old}. Kilde: {source}, kontrolleret {date}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Delete old advice?</source>
        <translation>Slet gammel rådgivning?</translation>
    </message>
    <message>
        <source>Its words are deleted for good. That it was deleted stays in the log.</source>
        <translation>Ordene slettes for altid. At det er slettet, bliver stående i loggen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Slet</translation>
    </message>
    <message>
        <source>Kept {months} months after the end. {old} older. Source: {source}, looked at {date}.</source>
        <translation>Gemmes i {months} måneder efter afslutningen. Ældre end det: {old}. Kilde: {source}, kontrolleret {date}.</translation>
    </message>
    <message>
        <source>Delete what ended long ago?</source>
        <translation>Vil du slette det, der sluttede for længe siden?</translation>
    </message>
</context>
<context>
    <name>AdviceView</name>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>What the office was asked, and advised, about nobody in particular</source>
        <translation>Hvad I blev spurgt om og rådede til, uden at det handlede om nogen bestemt</translation>
    </message>
    <message>
        <source>New advice</source>
        <translation>Ny rådgivning</translation>
    </message>
    <message>
        <source>No advice in this period</source>
        <translation>Ingen rådgivning i denne periode</translation>
    </message>
    <message>
        <source>Write it down while the caller is on the phone, without any name.</source>
        <translation>Skriv den ned, mens henvenderen er i røret, uden navne.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Record advice</source>
        <translation>Gem rådgivning</translation>
    </message>
    <message>
        <source>Which period</source>
        <translation>Hvilken periode</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Denne måned</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dette kvartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>I år</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Sidste år</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Emne</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Henvender</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Blev til</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>{total} in all</source>
        <translation>{total} i alt</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>En henvendelse</translation>
    </message>
</context>
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
        <translation>Set i</translation>
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
        <translation>Hvorfor noteret</translation>
    </message>
    <message>
        <source>Write why this person must be recorded.</source>
        <translation>Skriv, hvorfor personen skal noteres.</translation>
    </message>
    <message>
        <source>Is custody shared?</source>
        <translation>Er forældremyndigheden delt?</translation>
    </message>
    <message>
        <source>A person around the citizen is not a case. Write only who is needed.</source>
        <translation>En person omkring borgeren er ikke en sag. Noter kun dem, der er nødvendige.</translation>
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
        <translation>Hvad hjælper og støtter borgeren?</translation>
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
    <message>
        <source>Parent of the person the concern is about</source>
        <translation>Forælder til den, bekymringen handler om</translation>
    </message>
    <message>
        <source>Sibling: conditions are looked at before a visit</source>
        <translation>Søskende: Forholdene undersøges før et besøg</translation>
    </message>
    <message>
        <source>Third party: named in what is reported</source>
        <translation>Tredjepart: nævnt i det, der er fortalt</translation>
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
    <message>
        <source>Add files …</source>
        <translation>Tilføj filer …</translation>
    </message>
</context>
<context>
    <name>AfterCard</name>
    <message>
        <source>After the call</source>
        <translation>Efter opkaldet</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Intet er planlagt</translation>
    </message>
    <message>
        <source>Deadlines, visits and follow-ups stand here as they are made.</source>
        <translation>Frister, besøg og opfølgninger står her, efterhånden som de bliver til.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planlæg</translation>
    </message>
    <message>
        <source>Plan on {day}</source>
        <translation>Planlæg {day}</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>Calendar: agenda</source>
        <translation>Kalender: agenda</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>Case numbers and kinds only: no names, places or reasons. Nothing of suspended cases.</source>
        <translation>Kun sagsnumre og slags: ingen navne, steder eller årsager. Intet fra sager i bero.</translation>
    </message>
    <message>
        <source>Entries: {count}</source>
        <translation>Poster: {count}</translation>
    </message>
    <message>
        <source>Printed {when} by {who}</source>
        <translation>Udskrevet {when} af {who}</translation>
    </message>
    <message>
        <source>Shown: {what}</source>
        <translation>Vist: {what}</translation>
    </message>
    <message>
        <source>Shred the paper when the period is over.</source>
        <translation>Makuler papiret, når perioden er slut.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Week {number}, {first} to {last}</source>
        <translation>Uge {number}, {first} til {last}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}.</source>
        <translation>{weekday} {day}.{month}.</translation>
    </message>
    <message>
        <source>{what} (done)</source>
        <translation>{what} (udført)</translation>
    </message>
    <message>
        <source>Nothing is planned in these days.</source>
        <translation>Der er ikke planlagt noget i de dage.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
</context>
<context>
    <name>Analysis</name>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Add observation</source>
        <translation>Tilføj iagttagelse</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dette er</translation>
    </message>
    <message>
        <source>Say whether it was observed, reported or assessed.</source>
        <translation>Vælg, om det er iagttaget, oplyst eller vurderet.</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iagttagelse</translation>
    </message>
    <message>
        <source>Write what was seen, told or assessed.</source>
        <translation>Skriv, hvad der er iagttaget, oplyst eller vurderet.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Write who it comes from: a function will do.</source>
        <translation>Skriv, hvem det kommer fra: En funktion er nok.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Write when: the year alone will do, if that is all we know.</source>
        <translation>Skriv hvornår: Årstallet er nok, hvis vi ikke ved mere.</translation>
    </message>
    <message>
        <source>Risk points, as we assess them</source>
        <translation>Risikopunkter, som vi vurderer det</translation>
    </message>
    <message>
        <source>Protective points, as we assess them</source>
        <translation>Beskyttende punkter, som vi vurderer det</translation>
    </message>
    <message>
        <source>What we do not know</source>
        <translation>Det ved vi ikke</translation>
    </message>
    <message>
        <source>Who knows more?</source>
        <translation>Hvem ved mere?</translation>
    </message>
    <message>
        <source>A function or an authority; a name only where it is needed.</source>
        <translation>En funktion eller en myndighed; kun et navn, hvor det er nødvendigt.</translation>
    </message>
    <message>
        <source>Overall assessment</source>
        <translation>Helhedsvurdering</translation>
    </message>
    <message>
        <source>Overall assessment in words</source>
        <translation>Helhedsvurdering med ord</translation>
    </message>
    <message>
        <source>Write the overall assessment before the analysis is finished.</source>
        <translation>Skriv helhedsvurderingen, før analysen gøres færdig.</translation>
    </message>
    <message>
        <source>The main problems</source>
        <translation>De vigtigste problemer</translation>
    </message>
    <message>
        <source>What there is to build on</source>
        <translation>Det, der er at bygge på</translation>
    </message>
    <message>
        <source>Dimensions it would help to work with</source>
        <translation>Dimensioner, det vil hjælpe at arbejde med</translation>
    </message>
    <message>
        <source>Words, not figures: what weighs most, in both halves, and why.</source>
        <translation>Ord, ikke tal: Skriv, hvad der vejer tungest i begge halvdele, og hvorfor.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Type of extremism</source>
        <translation>Type af ekstremisme</translation>
    </message>
    <message>
        <source>The concern is about</source>
        <translation>Henvendelsen handler om</translation>
    </message>
    <message>
        <source>Choose a type; not clarified is an answer too.</source>
        <translation>Vælg en type; uafklaret er også et svar.</translation>
    </message>
    <message>
        <source>What that rests on</source>
        <translation>Det bygger vi på</translation>
    </message>
    <message>
        <source>It stands on the concern, not on the person, and is found by no list or search.</source>
        <translation>Det står på henvendelsen, ikke på personen, og kan ikke findes i nogen liste eller søgning.</translation>
    </message>
    <message>
        <source>A few things must be mended before the analysis is kept.</source>
        <translation>Der er et par ting at rette, før analysen kan gemmes.</translation>
    </message>
    <message>
        <source>The concern is in no case yet. Decide on the concern first.</source>
        <translation>Henvendelsen er ikke i en sag endnu. Tag først stilling til henvendelsen.</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Board for the meeting …</source>
        <translation>Bræt til mødet …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Gem og gør færdig</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Udfyldt</translation>
    </message>
    <message>
        <source>Filled in, next</source>
        <translation>Udfyldt, næste</translation>
    </message>
    <message>
        <source>Begun {date} by {who}. Go on, and finish it when all have been heard.</source>
        <translation>Begyndt {date} af {who}. Skriv videre, og gør den færdig, når alle er hørt.</translation>
    </message>
    <message>
        <source>Finished {date} by {who}. What you write now begins a new analysis.</source>
        <translation>Gjort færdig {date} af {who}. Det, du skriver nu, begynder en ny analyse.</translation>
    </message>
    <message>
        <source>The analysis is saved</source>
        <translation>Analysen er gemt</translation>
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
</context>
<context>
    <name>Anchor</name>
    <message>
        <source>Checkpoint, row {size}: {words}.</source>
        <translation>Kontrolpunkt, række {size}: {words}.</translation>
    </message>
    <message>
        <source>Checkpoint of the log of {office}, row {size}:</source>
        <translation>Kontrolpunkt fra loggen hos {office}, række {size}:</translation>
    </message>
    <message>
        <source>This says nothing about anybody. It shows later that the log was not changed.</source>
        <translation>Det siger intet om nogen. Det viser senere, at loggen ikke er ændret.</translation>
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
    <name>AnswerList</name>
    <message>
        <source>Asked with “{form}”, version {version}.</source>
        <translation>Spurgt med »{form}«, version {version}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
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
        <translation>Sagspakken er kun til øvelse. En rigtig sagsbase tager ikke imod den.</translation>
    </message>
    <message>
        <source>This bundle holds real people. A practice vault does not take it in.</source>
        <translation>Sagspakken handler om rigtige personer. En sagsbase til øvelse tager ikke imod den.</translation>
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
    <message>
        <source>The bundle is signed, but its case file is not in a form this program knows. It may come from a newer program. Ask the sender.</source>
        <translation>Sagspakken er signeret, men sagen i den har en form, som programmet her ikke kender. Den kan komme fra en nyere version. Spørg afsenderen.</translation>
    </message>
    <message>
        <source>A kommune takes in only what another kommune hands over to it. This is something else; call the sender.</source>
        <translation>En kommune tager kun imod det, en anden kommune overdrager til den. Dette er noget andet; ring til afsenderen.</translation>
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
    <message>
        <source>We ask the kommune for: {what}</source>
        <translation>Vi beder kommunen om {what}</translation>
    </message>
</context>
<context>
    <name>Assessed</name>
    <message>
        <source>Initial assessment</source>
        <translation>Indledende vurdering</translation>
    </message>
    <message>
        <source>Write the assessment …</source>
        <translation>Skriv vurderingen …</translation>
    </message>
    <message>
        <source>Save the assessment</source>
        <translation>Gem vurderingen</translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>The kommune alone</source>
        <translation>Kommunen alene</translation>
    </message>
    <message>
        <source>At the SSP meeting with local police</source>
        <translation>På SSP-mødet med lokalpolitiet</translation>
    </message>
    <message>
        <source>With the police coordinator, by phone at once</source>
        <translation>Med polititovholderen, på telefon med det samme</translation>
    </message>
    <message>
        <source>Passed on: the police alone</source>
        <translation>Sendt videre: politiet alene</translation>
    </message>
    <message>
        <source>How was it assessed?</source>
        <translation>Hvordan er den vurderet?</translation>
    </message>
    <message>
        <source>Choose how it was assessed.</source>
        <translation>Vælg, hvordan den er vurderet.</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>Hvem var med?</translation>
    </message>
    <message>
        <source>Why does it go further?</source>
        <translation>Hvorfor går den videre?</translation>
    </message>
    <message>
        <source>A sentence is enough; it can be written later.</source>
        <translation>En sætning er nok, og den kan skrives senere.</translation>
    </message>
    <message>
        <source>Initial assessment</source>
        <translation>Indledende vurdering</translation>
    </message>
    <message>
        <source>Reject the concern</source>
        <translation>Afvis henvendelsen</translation>
    </message>
    <message>
        <source>Why is it rejected?</source>
        <translation>Hvorfor afvises den?</translation>
    </message>
    <message>
        <source>Short and to the point. The person it is about may read it one day.</source>
        <translation>Kort og nøgternt. Den, det handler om, kan komme til at læse det en dag.</translation>
    </message>
    <message>
        <source>Write in a sentence why it is rejected.</source>
        <translation>Skriv i en sætning, hvorfor den afvises.</translation>
    </message>
    <message>
        <source>Write the initial assessment</source>
        <translation>Skriv den indledende vurdering</translation>
    </message>
    <message>
        <source>What was it assessed, and why?</source>
        <translation>Hvad blev vurderingen, og hvorfor?</translation>
    </message>
    <message>
        <source>Write what was assessed, and why.</source>
        <translation>Skriv, hvad vurderingen blev, og hvorfor.</translation>
    </message>
    <message>
        <source>Decide on the concern first; the assessment is written with the decision.</source>
        <translation>Tag først stilling til henvendelsen; vurderingen skrives sammen med beslutningen.</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>What is it?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>For example: screenshot of a chat, letter from the school.</source>
        <translation>For eksempel: skærmbillede af en chat, brev fra skolen.</translation>
    </message>
    <message>
        <source>Write in a few words what the file is.</source>
        <translation>Skriv med få ord, hvad filen er.</translation>
    </message>
    <message>
        <source>Who did it come from?</source>
        <translation>Hvem kom den fra?</translation>
    </message>
    <message>
        <source>Write who gave it to you.</source>
        <translation>Skriv, hvem du fik den af.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>When it was made, or when you got it.</source>
        <translation>Hvornår den er lavet, eller hvornår du fik den.</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tilføj filer</translation>
    </message>
    <message>
        <source>For all files</source>
        <translation>For alle filer</translation>
    </message>
    <message>
        <source>Write the reason in a sentence.</source>
        <translation>Skriv begrundelsen i en sætning.</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Gem en kopi uden for sagsbasen</translation>
    </message>
    <message>
        <source>Why must it leave the vault?</source>
        <translation>Hvorfor skal bilaget ud af sagsbasen?</translation>
    </message>
    <message>
        <source>Delete the attachment</source>
        <translation>Slet bilaget</translation>
    </message>
    <message>
        <source>Why is it deleted?</source>
        <translation>Hvorfor slettes bilaget?</translation>
    </message>
    <message>
        <source>What became of the copy?</source>
        <translation>Hvad blev der af kopien?</translation>
    </message>
    <message>
        <source>The copy outside the vault</source>
        <translation>Kopien uden for sagsbasen</translation>
    </message>
    <message>
        <source>It is deleted</source>
        <translation>Den er slettet</translation>
    </message>
    <message>
        <source>It is lost</source>
        <translation>Den er blevet væk</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Vælg, hvad der blev af den.</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Hvad gjorde du?</translation>
    </message>
    <message>
        <source>For example: deleted from the stick and from the computer&apos;s bin.</source>
        <translation>For eksempel: slettet fra USB-stikket og fra computerens papirkurv.</translation>
    </message>
    <message>
        <source>Write in a few words what you did.</source>
        <translation>Skriv med få ord, hvad du gjorde.</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>That is what most mail systems carry: 25 MB of pictures or a scan.</source>
        <translation>Så meget kan de fleste mailsystemer sende: 25 MB billeder eller en indscanning.</translation>
    </message>
    <message>
        <source>More would make every daily backup slow on an ordinary stick.</source>
        <translation>Mere ville gøre den daglige sikkerhedskopi langsom på et almindeligt USB-stik.</translation>
    </message>
    <message>
        <source>At most {file} for each file, and {case} for one case with its concerns.</source>
        <translation>Højst {file} pr. fil og {case} pr. sag med tilhørende henvendelser.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Filen er tom. Vælg en anden.</translation>
    </message>
    <message>
        <source>The file is larger than {most}. Make it smaller, or keep it outside and note where.</source>
        <translation>Filen er større end {most}. Gør den mindre, eller gem den et andet sted, og noter hvor.</translation>
    </message>
    <message>
        <source>The case has room for {left} more; this file takes {size}. Keep it outside and note where.</source>
        <translation>Sagen har plads til {left} mere; filen fylder {size}. Gem den et andet sted, og noter hvor.</translation>
    </message>
    <message>
        <source>The date is still to come. Write today or an earlier day.</source>
        <translation>Datoen ligger ude i fremtiden. Skriv dagen i dag eller en tidligere dag.</translation>
    </message>
    <message>
        <source>The same file is there already: {number} {title}.</source>
        <translation>Filen ligger her allerede: {number} {title}.</translation>
    </message>
    <message>
        <source>The copy is no longer encrypted: whoever gets hold of it can read it.</source>
        <translation>Kopien er ikke længere krypteret: Den, der får fat i den, kan læse den.</translation>
    </message>
    <message>
        <source>A program that opens it may be attacked by what is in it. Open it only where that would do no harm.</source>
        <translation>Indholdet kan angribe det program, der åbner filen. Åbn den kun et sted, hvor det ikke kan gøre skade.</translation>
    </message>
    <message>
        <source>Files of this kind are not shown here. Save a copy if you must open it.</source>
        <translation>Filer af denne slags kan ikke vises her. Gem en kopi, hvis du er nødt til at åbne filen.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a file.</source>
        <translation>Det valgte er ikke en fil. Vælg en fil.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that the disk or stick is connected.</source>
        <translation>Filen kan ikke læses. Se efter, at disken eller USB-stikket er tilsluttet.</translation>
    </message>
    <message>
        <source>The attachment is not what was stored.</source>
        <translation>Bilaget er ikke længere det, der blev gemt.</translation>
    </message>
    <message>
        <source>Every backup holds them again: 1 MB becomes {copies} MB of disk with {copies} backups.</source>
        <translation>Bilag ligger også i hver sikkerhedskopi: 1 MB bliver til {copies} MB på disken med {copies} sikkerhedskopier.</translation>
    </message>
    <message>
        <source>Copy {number} of it still lies outside the vault. Delete that one first, and say so.</source>
        <translation>Kopi {number} ligger stadig uden for sagsbasen. Slet den først, og registrer det.</translation>
    </message>
    <message>
        <source>The copy gets a number, and you get a task to delete it again by the next working day. Say under Papers when it is gone.</source>
        <translation>Kopien får et nummer, og du får en opgave om at slette den igen senest næste arbejdsdag. Registrer under Papirer, når den er væk.</translation>
    </message>
</context>
<context>
    <name>AttachmentsPanel</name>
    <message>
        <source>Add files …</source>
        <translation>Tilføj filer …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>No files are kept here yet</source>
        <translation>Her ligger ingen filer endnu</translation>
    </message>
    <message>
        <source>Letters, screenshots and recordings that belong to the matter. Drag them here, or choose them. They are kept encrypted with everything else.</source>
        <translation>Breve, skærmbilleder og optagelser, der hører til. Træk dem herhen, eller vælg dem. De gemmes krypteret som alt andet i sagsbasen.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Se bilaget</translation>
    </message>
    <message>
        <source>Save a copy outside …</source>
        <translation>Gem en kopi uden for sagsbasen …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Vælg sted …</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>{number} {title} is deleted with its content. Backups keep it for a time.</source>
        <translation>{number} {title} slettes med alt indhold. Bilaget findes endnu en tid i sikkerhedskopierne.</translation>
    </message>
    <message>
        <source>{used} of {most} used.</source>
        <translation>{used} af {most} er brugt.</translation>
    </message>
    <message>
        <source>It is not shown here, since nothing here can open it safely.</source>
        <translation>Filen vises ikke her, fordi programmet ikke kan åbne den sikkert.</translation>
    </message>
    <message>
        <source>On this computer files are not shown. Save a copy to see it.</source>
        <translation>Filer kan ikke vises på denne computer. Gem en kopi for at se bilaget.</translation>
    </message>
    <message>
        <source>Saved outside as {numbers}.</source>
        <translation>Gemt uden for sagsbasen som {numbers}.</translation>
    </message>
    <message>
        <source>Files (*.{ending})</source>
        <translation>Filer (*.{ending})</translation>
    </message>
    <message>
        <source>Save a copy outside the vault</source>
        <translation>Gem en kopi uden for sagsbasen</translation>
    </message>
    <message>
        <source>Saved as copy {number}. Delete it when you are done with it.</source>
        <translation>Gemt som kopi {number}. Slet kopien, når du er færdig med den.</translation>
    </message>
    <message>
        <source>The attachment is deleted</source>
        <translation>Bilaget er slettet</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Hvad det er</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>What became of the copy …</source>
        <translation>Hvad blev der af kopien …</translation>
    </message>
    <message>
        <source>Still outside: {numbers}.</source>
        <translation>Ligger stadig uden for: {numbers}.</translation>
    </message>
</context>
<context>
    <name>Authority</name>
    <message>
        <source>Crime-preventive cooperation: § 115(1)(1). Necessity is judged each time.</source>
        <translation>Kriminalitetsforebyggende samarbejde: § 115, stk. 1, nr. 1. Nødvendigheden vurderes hver gang.</translation>
    </message>
    <message>
        <source>Cooperation on vulnerable people: § 115(1)(2). Nobody has a duty to share, and health staff have their own secrecy.</source>
        <translation>Samarbejde om socialt udsatte: § 115, stk. 1, nr. 2. Ingen har pligt til at dele, og sundhedspersonale har deres egen tavshedspligt.</translation>
    </message>
    <message>
        <source>Social services, under 18</source>
        <translation>Socialforvaltning, under 18</translation>
    </message>
    <message>
        <source>Case worker for children and families</source>
        <translation>Rådgiver for børn og familier</translation>
    </message>
    <message>
        <source>The family, the child&apos;s well-being, and efforts that already run.</source>
        <translation>Familien, barnets trivsel og indsatser, der allerede er i gang.</translation>
    </message>
    <message>
        <source>Social services, over 18</source>
        <translation>Socialforvaltning, over 18</translation>
    </message>
    <message>
        <source>Case worker for adults</source>
        <translation>Rådgiver for voksne</translation>
    </message>
    <message>
        <source>Housing, support and efforts that already run.</source>
        <translation>Bolig, støtte og indsatser, der allerede er i gang.</translation>
    </message>
    <message>
        <source>Employment and jobcentre</source>
        <translation>Beskæftigelse og jobcenter</translation>
    </message>
    <message>
        <source>Case worker at the jobcentre</source>
        <translation>Sagsbehandler i jobcentret</translation>
    </message>
    <message>
        <source>Job, education and contact with the jobcentre.</source>
        <translation>Job, uddannelse og kontakt med jobcentret.</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>Lokalpolitiet</translation>
    </message>
    <message>
        <source>Officer of the local police</source>
        <translation>Betjent i lokalpolitiet</translation>
    </message>
    <message>
        <source>What is known in the area, and safety at a visit.</source>
        <translation>Det, man ved i området, og sikkerheden ved et besøg.</translation>
    </message>
    <message>
        <source>Police coordinator (tovholder)</source>
        <translation>Polititovholder</translation>
    </message>
    <message>
        <source>Police coordinator of the Infohus</source>
        <translation>Infohusets polititovholder</translation>
    </message>
    <message>
        <source>The preventive assessment of the police.</source>
        <translation>Politiets forebyggende vurdering.</translation>
    </message>
    <message>
        <source>Municipal psychiatry (social psychiatry)</source>
        <translation>Kommunal psykiatri (socialpsykiatri)</translation>
    </message>
    <message>
        <source>Coordinator of social psychiatry</source>
        <translation>Koordinator i socialpsykiatrien</translation>
    </message>
    <message>
        <source>Contact and support in everyday life.</source>
        <translation>Kontakt og støtte i hverdagen.</translation>
    </message>
    <message>
        <source>Regional psychiatry (treatment psychiatry)</source>
        <translation>Regional psykiatri (behandlingspsykiatri)</translation>
    </message>
    <message>
        <source>PSP contact of the psychiatric centre</source>
        <translation>Psykiatriens PSP-kontakt</translation>
    </message>
    <message>
        <source>Whether there is treatment, and what supports it.</source>
        <translation>Om der er behandling, og hvad der støtter den.</translation>
    </message>
    <message>
        <source>Prison and Probation Service</source>
        <translation>Kriminalforsorgen</translation>
    </message>
    <message>
        <source>KSP coordinator of the Prison and Probation Service</source>
        <translation>Kriminalforsorgens KSP-koordinator</translation>
    </message>
    <message>
        <source>Release, plans and contact inside.</source>
        <translation>Løsladelse, planer og kontakt inden for murene.</translation>
    </message>
    <message>
        <source>Release from prison: § 115(1)(3). Choose whether letter a, b or c applies.</source>
        <translation>Løsladelse: § 115, stk. 1, nr. 3. Vælg, om det er litra a, b eller c.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Skole</translation>
    </message>
    <message>
        <source>Head teacher or SSP contact of the school</source>
        <translation>Skolens leder eller SSP-kontakt</translation>
    </message>
    <message>
        <source>Well-being, attendance and friendships at school.</source>
        <translation>Trivsel, fremmøde og kammerater i skolen.</translation>
    </message>
    <message>
        <source>Youth education and guidance (UU)</source>
        <translation>Ungdomsuddannelse og vejledning (UU)</translation>
    </message>
    <message>
        <source>Youth education counsellor</source>
        <translation>Uddannelsesvejleder</translation>
    </message>
    <message>
        <source>Education, and what the young person would like.</source>
        <translation>Uddannelsen, og hvad den unge selv kunne tænke sig.</translation>
    </message>
    <message>
        <source>Crime-preventive cooperation: § 115(1)(1). A self-governing school takes part by § 115(3).</source>
        <translation>Kriminalitetsforebyggende samarbejde: § 115, stk. 1, nr. 1. En selvejende skole deltager efter stk. 3.</translation>
    </message>
    <message>
        <source>SSP</source>
        <translation>SSP</translation>
    </message>
    <message>
        <source>SSP consultant</source>
        <translation>SSP-konsulent</translation>
    </message>
    <message>
        <source>Leisure, network and the preventive work nearby.</source>
        <translation>Fritid, netværk og det forebyggende arbejde i nærheden.</translation>
    </message>
    <message>
        <source>Asylum centre</source>
        <translation>Asylcenter</translation>
    </message>
    <message>
        <source>Head of the centre</source>
        <translation>Centrets leder</translation>
    </message>
    <message>
        <source>Everyday life and safety at the centre.</source>
        <translation>Hverdagen og trygheden på centret.</translation>
    </message>
    <message>
        <source>Must be clarified: a private operator is not by itself an institution under § 115(3). Ask your lawyer, and choose the basis yourself.</source>
        <translation>Kræver afklaring: En privat operatør er ikke uden videre en institution efter § 115, stk. 3. Spørg jeres jurist, og vælg selv hjemlen.</translation>
    </message>
    <message>
        <source>Self-governing institution</source>
        <translation>Selvejende institution</translation>
    </message>
    <message>
        <source>Head of the institution</source>
        <translation>Institutionens leder</translation>
    </message>
    <message>
        <source>The task it carries out for the kommune.</source>
        <translation>Den opgave, den løser for kommunen.</translation>
    </message>
    <message>
        <source>§ 115(3): only where it does public work in the social field, education, employment or psychiatry.</source>
        <translation>§ 115, stk. 3: kun når den løser offentlige opgaver på social-, uddannelses- eller beskæftigelsesområdet eller i psykiatrien.</translation>
    </message>
    <message>
        <source>Another kommune</source>
        <translation>En anden kommune</translation>
    </message>
    <message>
        <source>Coordinator of the other kommune&apos;s Infohus</source>
        <translation>Tovholder i den anden kommunes Infohus</translation>
    </message>
    <message>
        <source>Earlier residence, and efforts there.</source>
        <translation>Tidligere bopæl og indsatser der.</translation>
    </message>
    <message>
        <source>a: released from an institution of the Prison Service</source>
        <translation>a: løsladt fra en af Kriminalforsorgens institutioner</translation>
    </message>
    <message>
        <source>b: convicted, under 18 and released from another institution</source>
        <translation>b: dømt, under 18 og løsladt fra en anden institution</translation>
    </message>
    <message>
        <source>c: released from remand or another deprivation of liberty</source>
        <translation>c: løsladt fra varetægt eller anden frihedsberøvelse</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Daily</source>
        <translation>Daglig</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Taget af en bruger</translation>
    </message>
    <message>
        <source>Before an update of the program</source>
        <translation>Før en opdatering af programmet</translation>
    </message>
    <message>
        <source>Before a change of the database key</source>
        <translation>Før skift af databasenøgle</translation>
    </message>
    <message>
        <source>Before something was taken in</source>
        <translation>Før noget blev indlæst</translation>
    </message>
    <message>
        <source>For a move to another computer</source>
        <translation>Til flytning til en anden computer</translation>
    </message>
    <message>
        <source>The backup could not be read back, so it does not count.</source>
        <translation>Sikkerhedskopien kunne ikke læses bagefter, så den tæller ikke med.</translation>
    </message>
    <message>
        <source>The vault and the earlier backups are not touched.</source>
        <translation>Sagsbasen og de tidligere sikkerhedskopier er uændrede.</translation>
    </message>
    <message>
        <source>Try again. If it happens once more, let IT check the disk.</source>
        <translation>Prøv igen. Sker det en gang til, så bed it-afdelingen om at se på disken.</translation>
    </message>
    <message>
        <source>The copy is not whole: {file} is missing. Copy the folder once more, or choose another backup.</source>
        <translation>Kopien er ikke komplet: {file} mangler. Kopier mappen en gang til, eller vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>backup.json was changed or is damaged. Choose another backup.</source>
        <translation>backup.json er ændret eller beskadiget. Vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>{file} is not as it was when the backup was made. Choose another backup.</source>
        <translation>{file} er ændret, siden sikkerhedskopien blev taget. Vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The copied database is damaged. Choose another backup.</source>
        <translation>Den kopierede database er beskadiget. Vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The copied database does not hold what the backup states. Choose another backup.</source>
        <translation>Den kopierede database indeholder ikke det, som sikkerhedskopien angiver. Vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>A newer version of the program made this backup. Install that version first.</source>
        <translation>Sikkerhedskopien er taget med en nyere version af programmet. Installer den version først.</translation>
    </message>
    <message>
        <source>Before the vault was taken into real use</source>
        <translation>Før sagsbasen blev sat i drift</translation>
    </message>
    <message>
        <source>No second place has been chosen.</source>
        <translation>Der er ikke valgt et andet sted.</translation>
    </message>
    <message>
        <source>It is there and can be written to.</source>
        <translation>Stedet er fundet, og der kan skrives til det.</translation>
    </message>
    <message>
        <source>It lies on the same disk as the vault, so it does not count: if the disk breaks, both are gone.</source>
        <translation>Stedet ligger på samme disk som sagsbasen, så det tæller ikke med: Går disken i stykker, er begge dele væk.</translation>
    </message>
    <message>
        <source>It cannot be reached now. Connect the disk, stick or network; the backup is copied as soon as it is there.</source>
        <translation>Stedet kan ikke nås lige nu. Tilslut disken, USB-stikket eller netværket. Sikkerhedskopien kopieres, så snart stedet er der.</translation>
    </message>
    <message>
        <source>It can only be read. Choose a place where you may write.</source>
        <translation>Der kan ikke skrives til stedet. Vælg et sted, hvor du må skrive.</translation>
    </message>
    <message>
        <source>The backup was made before the database key was changed. It can be restored with the passphrase or the paper key of that time; rehearse a newer one.</source>
        <translation>Sikkerhedskopien er taget, før databasenøglen blev skiftet. Den kan gendannes med den adgangssætning eller papirnøgle, der gjaldt dengang. Vælg en nyere at prøve med.</translation>
    </message>
    <message>
        <source>There is no such folder. Connect the disk or stick first.</source>
        <translation>Mappen findes ikke. Tilslut først disken eller USB-stikket.</translation>
    </message>
    <message>
        <source>Choose a folder outside the vault.</source>
        <translation>Vælg en mappe uden for sagsbasen.</translation>
    </message>
    <message>
        <source>Last backup {when}</source>
        <translation>Seneste sikkerhedskopi {when}</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhedskopi endnu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Snart på tide</translation>
    </message>
    <message>
        <source>Too long ago</source>
        <translation>For længe siden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>Attachments that are not what was stored: {count}. All else is whole. They are damaged in the vault, too: look for them in an older backup.</source>
        <translation>Bilag, der er ændret, siden de blev gemt: {count}. Alt andet er i orden. Bilagene er også beskadiget i sagsbasen: Led efter dem i en ældre sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The backup is no longer there. Connect the disk, stick or network, or rehearse another one.</source>
        <translation>Sikkerhedskopien er der ikke længere. Tilslut disken, USB-stikket eller netværket, eller prøv en anden.</translation>
    </message>
    <message>
        <source>The second place is full. Make room there, or choose another one; the backup here counts.</source>
        <translation>Det andet sted er fuldt. Gør plads der, eller vælg et andet sted. Sikkerhedskopien her gælder.</translation>
    </message>
    <message>
        <source>The second place stopped answering while the backup was copied. The backup here counts; it is copied again when the place is there.</source>
        <translation>Det andet sted svarede ikke længere, mens sikkerhedskopien blev kopieret. Sikkerhedskopien her gælder, og den bliver kopieret igen, når stedet er der.</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>See to the backups</source>
        <translation>Se til sikkerhedskopierne</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Tag sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Rehearse a restore</source>
        <translation>Prøv en gendannelse</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Use no second place</source>
        <translation>Fravælg det andet sted</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Kopier nu</translation>
    </message>
    <message>
        <source>Move the vault …</source>
        <translation>Flyt sagsbasen …</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sådan står det til</translation>
    </message>
    <message>
        <source>A backup is made on each day the vault is used, and before larger changes. It is opened again and compared before it counts.</source>
        <translation>Der tages en sikkerhedskopi hver dag, sagsbasen er i brug, og før større ændringer. Den åbnes igen og sammenlignes med sagsbasen, før den tæller med.</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Andet sted</translation>
    </message>
    <message>
        <source>If the computer is lost or its disk breaks, only a copy elsewhere helps: on another disk, a stick or a network drive. The copies are encrypted.</source>
        <translation>Bliver computeren væk, eller går disken i stykker, hjælper kun en kopi et andet sted: på en anden disk, et USB-stik eller et netværksdrev. Kopierne er krypterede.</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sikkerhedskopier, der gemmes</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Ingen sikkerhedskopi endnu</translation>
    </message>
    <message>
        <source>The first one is made a moment after unlocking. You can also make it now.</source>
        <translation>Den første tages et øjeblik efter, at sagsbasen er låst op. Du kan også tage den nu.</translation>
    </message>
    <message>
        <source>Kept are the newest of 7 days, 4 weeks and 3 months. Choose one to rehearse it.</source>
        <translation>Den nyeste fra 7 dage, 4 uger og 3 måneder gemmes. Vælg en, hvis du vil prøve at gendanne netop den.</translation>
    </message>
    <message>
        <source>Here and in the second place</source>
        <translation>Begge steder</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Her</translation>
    </message>
    <message>
        <source>Move to another computer</source>
        <translation>Flyt til en anden computer</translation>
    </message>
    <message>
        <source>One computer or stick for each Infohus at a time. The move makes a package on a stick, and shuts the vault here, so that nobody works in two.</source>
        <translation>Et Infohus må kun bruge sin sagsbase ét sted ad gangen: på én computer eller ét USB-stik. Når du flytter den, laves der en pakke på et USB-stik, og sagsbasen lukkes her, så ingen kommer til at arbejde i to.</translation>
    </message>
    <message>
        <source>Not counted, since it is damaged or not whole: {names}</source>
        <translation>Tæller ikke med (beskadiget eller ikke komplet): {names}</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>I brug</translation>
    </message>
    <message>
        <source>Same disk</source>
        <translation>Samme disk</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Ikke tilsluttet</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Skrivebeskyttet</translation>
    </message>
    <message>
        <source>The backup was made, opened again, and holds what the vault holds.</source>
        <translation>Sikkerhedskopien er taget og åbnet igen, og den indeholder det samme som sagsbasen.</translation>
    </message>
    <message>
        <source>It was also copied to the second place and read back there.</source>
        <translation>Den er også kopieret til det andet sted og kontrolleret der.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Tager sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Choose the second place</source>
        <translation>Vælg det andet sted</translation>
    </message>
    <message>
        <source>Rehearsing …</source>
        <translation>Prøver gendannelsen …</translation>
    </message>
    <message>
        <source>The rehearsal went well: the backup could be opened, nothing in it is damaged, and it holds every row that it should. The rehearsal was removed again.</source>
        <translation>Prøven gik godt: Sikkerhedskopien kunne åbnes, intet i den er beskadiget, og den indeholder alle de rækker, den skal. Prøven er fjernet igen.</translation>
    </message>
    <message>
        <source>The rehearsal did not go well</source>
        <translation>Prøven lykkedes ikke</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Taget</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Rehearse from here</source>
        <translation>Prøv gendannelse herfra</translation>
    </message>
    <message>
        <source>A restore from here was last rehearsed {when}.</source>
        <translation>En gendannelse herfra blev sidst prøvet {when}.</translation>
    </message>
    <message>
        <source>A restore from here has not been rehearsed yet.</source>
        <translation>En gendannelse herfra er ikke prøvet endnu.</translation>
    </message>
    <message>
        <source>It was read from the second place.</source>
        <translation>Den blev læst fra det andet sted.</translation>
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
    <name>BasisPurpose</name>
    <message>
        <source>support and prevention</source>
        <translation>støtte og forebyggelse</translation>
    </message>
    <message>
        <source>work</source>
        <translation>arbejde</translation>
    </message>
    <message>
        <source>education</source>
        <translation>uddannelse</translation>
    </message>
    <message>
        <source>vulnerable people and psychiatry</source>
        <translation>udsatte og psykiatri</translation>
    </message>
    <message>
        <source>release from prison</source>
        <translation>løsladelse</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Earlier analysis</source>
        <translation>Tidligere analyse</translation>
    </message>
    <message>
        <source>Take over what stands here</source>
        <translation>Tag det med herfra</translation>
    </message>
    <message>
        <source>Said in the case</source>
        <translation>Sagt i sagen</translation>
    </message>
    <message>
        <source>Take in here</source>
        <translation>Tag med her</translation>
    </message>
    <message>
        <source>Nothing was written here.</source>
        <translation>Her blev intet skrevet.</translation>
    </message>
    <message>
        <source>{date} {time}, {who}</source>
        <translation>{date} {time}, {who}</translation>
    </message>
    <message>
        <source>{date} {time}, {who}, finished</source>
        <translation>{date} {time}, {who}, færdig</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Board of the analysis</source>
        <translation>Analysebræt</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>See the pages that follow</source>
        <translation>Se de næste sider</translation>
    </message>
    <message>
        <source>What the board rests on</source>
        <translation>Det bygger brættet på</translation>
    </message>
    <message>
        <source>As it stood {when}. The points are assessed; what was observed and reported is overleaf.</source>
        <translation>Som det stod {when}. Punkterne er vurderinger; det iagttagne og det oplyste står på de næste sider.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Beskytter</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved vi ikke</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Dette er</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iagttagelse</translation>
    </message>
</context>
<context>
    <name>BoardDialog</name>
    <message>
        <source>Board for the meeting</source>
        <translation>Bræt til mødet</translation>
    </message>
    <message>
        <source>Size of the paper</source>
        <translation>Papirets størrelse</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>It shows the analysis as it was saved last.</source>
        <translation>Det viser analysen, som den sidst blev gemt.</translation>
    </message>
    <message>
        <source>Say who holds the copy.</source>
        <translation>Skriv, hvem der har kopien.</translation>
    </message>
    <message>
        <source>You can save the paper as PDF on a stick that you watch.</source>
        <translation>Du kan gemme papiret som PDF på et USB-stik, du passer på.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>The board is saved</source>
        <translation>Brættet er gemt</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Choose at most {most} rows.</source>
        <translation>Vælg højst {most} rækker.</translation>
    </message>
    <message>
        <source>This is a concern, not a case. Open it and decide first.</source>
        <translation>Det er en henvendelse, ikke en sag. Åbn den, og tag stilling først.</translation>
    </message>
    <message>
        <source>There is no next step to move.</source>
        <translation>Der er ikke noget næste skridt at flytte.</translation>
    </message>
    <message>
        <source>{name} has it already.</source>
        <translation>{name} har den allerede.</translation>
    </message>
    <message>
        <source>Something else has changed since. Look at it yourself.</source>
        <translation>Der er sket andet siden. Se selv på den.</translation>
    </message>
    <message>
        <source>Taken back: several were moved at once</source>
        <translation>Fortrudt: Flere blev flyttet på én gang</translation>
    </message>
    <message>
        <source>Hand to a colleague</source>
        <translation>Giv til en kollega</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planlæg en opfølgning</translation>
    </message>
    <message>
        <source>Move deadlines</source>
        <translation>Flyt frister</translation>
    </message>
    <message>
        <source>Look at it first</source>
        <translation>Se på det først</translation>
    </message>
    <message>
        <source>{count} rows are chosen.</source>
        <translation>{count} rækker er valgt.</translation>
    </message>
    <message>
        <source>{good} of {all} changed</source>
        <translation>{good} af {all} er ændret</translation>
    </message>
    <message>
        <source>{good} of {all} taken back</source>
        <translation>{good} af {all} er fortrudt</translation>
    </message>
    <message>
        <source>Not all could be changed</source>
        <translation>Ikke alle kunne ændres</translation>
    </message>
    <message>
        <source>{number}: {why}</source>
        <translation>{number}: {why}</translation>
    </message>
</context>
<context>
    <name>BulkForm</name>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planlæg en opfølgning</translation>
    </message>
    <message>
        <source>What?</source>
        <translation>Hvad?</translation>
    </message>
    <message>
        <source>Choose what is planned.</source>
        <translation>Vælg, hvad der planlægges.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
</context>
<context>
    <name>BulkPreview</name>
    <message>
        <source>{good} of {all} can be done.</source>
        <translation>{good} af {all} kan ændres.</translation>
    </message>
    <message>
        <source>Will be changed</source>
        <translation>Bliver ændret</translation>
    </message>
    <message>
        <source>Will be left out</source>
        <translation>Bliver ikke ændret</translation>
    </message>
    <message>
        <source>Each is written in its own story and in the log.</source>
        <translation>Hver ændring bliver skrevet i sagens forløb og i loggen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Do it for {count}</source>
        <translation>Gør det for {count}</translation>
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
    <name>BusyDialog</name>
    <message>
        <source>Busy times from another calendar</source>
        <translation>Optaget tid fra en anden kalender</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Delete the busy times</source>
        <translation>Slet den optagne tid</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vælg en fil …</translation>
    </message>
    <message>
        <source>Save your Outlook calendar as a file (.ics) and read it in here. It is then seen in grey behind the entries when you are busy, for a year ahead.</source>
        <translation>Gem din Outlook-kalender som en fil (.ics), og læs den ind her. Så ses det med gråt bag aftalerne, hvornår du er optaget, et år frem.</translation>
    </message>
    <message>
        <source>Only from when to when is kept: no titles, no people, no places. A new file takes the place of the one before. Colleagues are told that you are busy when they plan something for you, and see nothing else. Delete the file afterwards.</source>
        <translation>Kun fra hvornår til hvornår gemmes: ingen overskrifter, personer eller steder. En ny fil træder i stedet for den forrige. Kolleger får at vide, at du er optaget, når de planlægger noget for dig, og ser intet andet. Slet filen bagefter.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Filen læses …</translation>
    </message>
    <message>
        <source>Choose a calendar file</source>
        <translation>Vælg en kalenderfil</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ICS)</source>
        <translation>Kalenderfiler (*.ics *.ICS)</translation>
    </message>
    <message>
        <source>No busy times are kept now.</source>
        <translation>Der er ikke gemt nogen optaget tid nu.</translation>
    </message>
    <message>
        <source>Read in {when}. Stretches of time: {count}.</source>
        <translation>Læst ind {when}. Antal tidsrum: {count}.</translation>
    </message>
</context>
<context>
    <name>BusyHint</name>
    <message>
        <source>{name} is busy all day in another calendar.</source>
        <translation>{name} er optaget hele dagen i en anden kalender.</translation>
    </message>
    <message>
        <source>{name} is busy from {starts} to {ends} in another calendar.</source>
        <translation>{name} er optaget fra {starts} til {ends} i en anden kalender.</translation>
    </message>
    <message>
        <source>You can plan it all the same.</source>
        <translation>Du kan godt planlægge det alligevel.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>{kind} {number}</source>
        <comment>kind of entry and case number, never a name</comment>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>uge {number}</translation>
    </message>
    <message>
        <source>{starts} to {ends}</source>
        <translation>{starts} til {ends}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>flyttet fra {day}</translation>
    </message>
    <message>
        <source>{month} has no day {day}</source>
        <translation>der er ingen {day}. i {month}</translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}.</source>
        <comment>a date in the same year</comment>
        <translation>{weekday} {day}.{month}.</translation>
    </message>
    <message>
        <source>{holiday} {day}.{month}.</source>
        <comment>a holiday and its date</comment>
        <translation>{holiday} {day}.{month}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>I morgen</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Optaget</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Fraværende</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>Week {number}: {day} to {last}</source>
        <comment>all in one month</comment>
        <translation>Uge {number}: {day}. til {last}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>Uge {number}: {first} til {last}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Visits and appointments</source>
        <translation>Besøg og aftaler</translation>
    </message>
    <message>
        <source>New concerns</source>
        <translation>Nye bekymringer</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politiet</translation>
    </message>
    <message>
        <source>Child and consent</source>
        <translation>Barn og samtykke</translation>
    </message>
    <message>
        <source>Qualification and analysis</source>
        <translation>Kvalificering og analyse</translation>
    </message>
    <message>
        <source>Offers and efforts</source>
        <translation>Tilbud og indsatser</translation>
    </message>
    <message>
        <source>Closing and transfer</source>
        <translation>Afslutning og overdragelse</translation>
    </message>
    <message>
        <source>Paper and receipts</source>
        <translation>Papir og kvitteringer</translation>
    </message>
    <message>
        <source>Other tasks</source>
        <translation>Andre opgaver</translation>
    </message>
    <message>
        <source>Week {number}, {year}</source>
        <comment>where there is little room</comment>
        <translation>Uge {number}, {year}</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Choose the entries that are to go into the file.</source>
        <translation>Vælg de aftaler, der skal med i filen.</translation>
    </message>
    <message>
        <source>Choose at most {most} entries at a time.</source>
        <translation>Vælg højst {most} aftaler ad gangen.</translation>
    </message>
    <message>
        <source>An entry has changed meanwhile, or its case has. Look at the list again, then save.</source>
        <translation>En aftale eller dens sag er ændret i mellemtiden. Se listen igen, og gem så.</translation>
    </message>
</context>
<context>
    <name>CalendarFiles</name>
    <message>
        <source>Save entries for Outlook …</source>
        <translation>Gem aftaler til Outlook …</translation>
    </message>
    <message>
        <source>Busy times from another calendar …</source>
        <translation>Optaget tid fra en anden kalender …</translation>
    </message>
</context>
<context>
    <name>CalendarTimeline</name>
    <message>
        <source>The case&apos;s number; its last digits will do</source>
        <translation>Sagens nummer; de sidste cifre er nok</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Choose a case</source>
        <translation>Vælg en sag</translation>
    </message>
    <message>
        <source>Write the number of an open case: its whole course is shown in time.</source>
        <translation>Skriv nummeret på en åben sag: så vises hele dens forløb i tid.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>There is no open case with that number.</source>
        <translation>Der er ingen åben sag med det nummer.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Views of the calendar</source>
        <translation>Kalenderens visninger</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Forrige måned</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Næste måned</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
    <message>
        <source>Deadlines, visits and follow-ups by case number, never by name</source>
        <translation>Frister, besøg og opfølgninger med sagsnummer, aldrig med navn</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Forrige uge</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Næste uge</translation>
    </message>
    <message>
        <source>N: new · M: move · Tab: the day&apos;s entries · Space: list of the day</source>
        <translation>N: ny · M: flyt · Tab: det, der står på dagen · Mellemrum: dagens liste</translation>
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
        <translation>Henvenderens egne ord. Hvad skete, hvornår, hvem så det?</translation>
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
        <translation>Modtaget via</translation>
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
    <message>
        <source>Write “the caller” instead of the name or number. Those are kept sealed.</source>
        <translation>Skriv »henvender« i stedet for navnet eller nummeret. Navn og nummer gemmes forseglet.</translation>
    </message>
    <message>
        <source>Other than extremism?</source>
        <translation>Andet end ekstremisme?</translation>
    </message>
</context>
<context>
    <name>CallForm</name>
    <message>
        <source>Called now</source>
        <translation>Ringet nu</translation>
    </message>
    <message>
        <source>Ask early: it decides what we ask and what we may promise.</source>
        <translation>Spørg tidligt: Det afgør, hvad vi spørger om, og hvad vi kan love.</translation>
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
        <translation>Ring 112 nu. Er det ikke akut: 114. Skriv bagefter.</translation>
    </message>
</context>
<context>
    <name>CallerCard</name>
    <message>
        <source>Who called</source>
        <translation>Hvem henvendte sig</translation>
    </message>
    <message>
        <source>No name and no number were given.</source>
        <translation>Der blev hverken oplyst navn eller nummer.</translation>
    </message>
    <message>
        <source>The coordinator or the leader can open it.</source>
        <translation>Tovholderen eller lederen kan åbne den.</translation>
    </message>
    <message>
        <source>The identity is sealed: a name.</source>
        <translation>Identiteten er forseglet: et navn.</translation>
    </message>
    <message>
        <source>The identity is sealed: a call-back number.</source>
        <translation>Identiteten er forseglet: et nummer at ringe tilbage på.</translation>
    </message>
    <message>
        <source>The identity is sealed: a name and a call-back number.</source>
        <translation>Identiteten er forseglet: et navn og et nummer at ringe tilbage på.</translation>
    </message>
    <message>
        <source>Open it …</source>
        <translation>Åbn den …</translation>
    </message>
    <message>
        <source>Decide who may learn it …</source>
        <translation>Afgør, hvem der må kende den …</translation>
    </message>
</context>
<context>
    <name>CancelVisit</name>
    <message>
        <source>Cancel the visit</source>
        <translation>Aflys besøget</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write in a sentence why it is cancelled.</source>
        <translation>Skriv i en sætning, hvorfor det aflyses.</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>This is not a contact card from Tovholder. Its name ends in .kontakt.json.</source>
        <translation>Dette er ikke et kontaktkort fra Tovholder. Dets navn ender på .kontakt.json.</translation>
    </message>
    <message>
        <source>The contact card was changed after it was made. Ask for a new one.</source>
        <translation>Kontaktkortet er ændret, efter at det blev lavet. Bed om et nyt.</translation>
    </message>
    <message>
        <source>The keys on this contact card cannot be used. Ask for a new one.</source>
        <translation>Nøglerne på dette kontaktkort kan ikke bruges. Bed om et nyt.</translation>
    </message>
</context>
<context>
    <name>CardDialog</name>
    <message>
        <source>Which card</source>
        <translation>Hvilket kort</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>Once the concern is registered, steps can be ticked there.</source>
        <translation>Når henvendelsen er registreret, kan du sætte flueben ved trinnene på den.</translation>
    </message>
    <message>
        <source>From {source}, {day}. Checked here {checked}.</source>
        <translation>Fra {source}, {day}. Kontrolleret her {checked}.</translation>
    </message>
    <message>
        <source>From {source}, {day}. No longer in use.</source>
        <translation>Fra {source}, {day}. Ikke længere i brug.</translation>
    </message>
    <message>
        <source>Ticked on an earlier version: {who}</source>
        <translation>Flueben på en tidligere udgave: {who}</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Fjern flueben …</translation>
    </message>
    <message>
        <source>Take back: {step}</source>
        <translation>Fjern flueben: {step}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Fjern flueben</translation>
    </message>
</context>
<context>
    <name>CardPaper</name>
    <message>
        <source>Phone numbers</source>
        <translation>Telefonnumre</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Hvem, hvornår</translation>
    </message>
    <message>
        <source>From: {source}, {day}.</source>
        <translation>Fra: {source}, {day}.</translation>
    </message>
    <message>
        <source>A draft: the office has not checked it and does not use it yet.</source>
        <translation>Et udkast: Kontoret har ikke kontrolleret det og bruger det ikke endnu.</translation>
    </message>
    <message>
        <source>Write no name on this page.</source>
        <translation>Skriv ingen navne på siden.</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Action cards</source>
        <translation>Actioncards</translation>
    </message>
    <message>
        <source>No action card is in use here yet.</source>
        <translation>Der er ikke et actioncard i brug her endnu.</translation>
    </message>
    <message>
        <source>See the drafts …</source>
        <translation>Se udkastene …</translation>
    </message>
    <message>
        <source>What you have begun waits under Drafts on the page Today.</source>
        <translation>Det, du er begyndt på, venter under Kladder på siden I dag.</translation>
    </message>
    <message>
        <source>fits what was answered</source>
        <translation>passer til det, der er svaret</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begyndt</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>From {source}, {day}</source>
        <translation>Fra {source}, {day}</translation>
    </message>
    <message>
        <source>Action cards</source>
        <translation>Actioncards</translation>
    </message>
    <message>
        <source>What is done first, step by step, as the office&apos;s own plan says.</source>
        <translation>Hvad der gøres først, trin for trin, som jeres egen plan siger.</translation>
    </message>
    <message>
        <source>New action card</source>
        <translation>Nyt actioncard</translation>
    </message>
    <message>
        <source>The kommune&apos;s preparedness plan is revised at least every {years} years. Half a year before that you are reminded. Source: {source}, looked at {day}.</source>
        <translation>Kommunens beredskabsplan revideres mindst hvert {years}. år. Du bliver mindet om det et halvt år før. Kilde: {source}, kontrolleret {day}.</translation>
    </message>
    <message>
        <source>Drafts to begin from</source>
        <translation>Udkast at begynde fra</translation>
    </message>
    <message>
        <source>They are no law and in use nowhere. Take one up, change it to your own plan, and say that it is in use once you have checked it.</source>
        <translation>De er ikke lov og er ikke i brug. Vælg et, ret det til efter jeres egen plan, og sæt det i brug, når I har kontrolleret det.</translation>
    </message>
    <message>
        <source>Their order: {source}</source>
        <translation>Rækkefølgen er fra: {source}</translation>
    </message>
    <message>
        <source>The coordinator has written no action card yet.</source>
        <translation>Tovholderen har ikke skrevet et actioncard endnu.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ret: {what}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Print: {what}</source>
        <translation>Udskriv: {what}</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidligere udgaver …</translation>
    </message>
    <message>
        <source>Earlier versions: {what}</source>
        <translation>Tidligere udgaver: {what}</translation>
    </message>
    <message>
        <source>Checked here and in use</source>
        <translation>Kontrolleret her og i brug</translation>
    </message>
    <message>
        <source>Draft, not in use</source>
        <translation>Udkast, ikke i brug</translation>
    </message>
    <message>
        <source>Written by {who}, {when}</source>
        <translation>Skrevet af {who}, {when}</translation>
    </message>
    <message>
        <source>Take it up …</source>
        <translation>Brug udkastet …</translation>
    </message>
    <message>
        <source>Take it up: {what}</source>
        <translation>Brug udkastet: {what}</translation>
    </message>
    <message>
        <source>Draft, not checked by the office</source>
        <translation>Udkast, ikke kontrolleret af kontoret</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What stood before stays readable, and so does what was ticked by it.</source>
        <translation>Det, der stod før, kan stadig læses, og det samme kan de flueben, der er sat ved det.</translation>
    </message>
    <message>
        <source>Nothing on the card may be about a citizen.</source>
        <translation>Der må ikke stå noget om en borger på kortet.</translation>
    </message>
</context>
<context>
    <name>CareBar</name>
    <message>
        <source>Is contact safe? …</source>
        <translation>Er kontakt sikker? …</translation>
    </message>
    <message>
        <source>Is contact safe? {answer}. {why} ({who}, {when})</source>
        <translation>Er kontakt sikker? {answer}. {why} ({who}, {when})</translation>
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
    <message>
        <source>The case is not closed.</source>
        <translation>Sagen er ikke lukket.</translation>
    </message>
</context>
<context>
    <name>CaseAccessPage</name>
    <message>
        <source>Give access …</source>
        <translation>Giv adgang …</translation>
    </message>
    <message>
        <source>Record a conflict of interest …</source>
        <translation>Registrer inhabilitet …</translation>
    </message>
    <message>
        <source>Who can see the case</source>
        <translation>Hvem kan se sagen</translation>
    </message>
    <message>
        <source>Coordinators and leaders see every case. Others see the cases they are responsible for, and those they are given for a time.</source>
        <translation>Tovholdere og ledere ser alle sager. Andre ser de sager, de er ansvarlige for, og dem, de får adgang til i en periode.</translation>
    </message>
    <message>
        <source>Conflicts of interest</source>
        <translation>Inhabilitet</translation>
    </message>
    <message>
        <source>Somebody who knows the person privately must not see the case. Say so here: everything about the person is then hidden from them.</source>
        <translation>Den, der kender personen privat, må ikke se sagen. Registrer det her, så skjules alt om personen for vedkommende.</translation>
    </message>
    <message>
        <source>Take the access back?</source>
        <translation>Vil du tage adgangen tilbage?</translation>
    </message>
    <message>
        <source>{name} can no longer see the case.</source>
        <translation>{name} kan ikke længere se sagen.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tag tilbage</translation>
    </message>
    <message>
        <source>None is recorded on this person.</source>
        <translation>Der er ikke registreret inhabilitet over for denne person.</translation>
    </message>
    <message>
        <source>Take back …</source>
        <translation>Tag tilbage …</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
</context>
<context>
    <name>CaseBar</name>
    <message>
        <source>Pages of the case</source>
        <translation>Sagens sider</translation>
    </message>
    <message>
        <source>Show at a meeting</source>
        <translation>Vis på møde</translation>
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
    <message>
        <source>Next: {step}</source>
        <translation>Næste: {step}</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Concern</source>
        <translation>Henvendelse</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sat i bero</translation>
    </message>
    <message>
        <source>Owner: {name}</source>
        <translation>Ansvarlig: {name}</translation>
    </message>
    <message>
        <source>There are no open cases</source>
        <translation>Der er ingen åbne sager</translation>
    </message>
    <message>
        <source>A case is opened from a concern.</source>
        <translation>En sag oprettes ud fra en henvendelse.</translation>
    </message>
    <message>
        <source>None is yours</source>
        <translation>Ingen af dem er dine</translation>
    </message>
    <message>
        <source>Look under All open.</source>
        <translation>Se under »Alle åbne«.</translation>
    </message>
    <message>
        <source>Nothing waits for others</source>
        <translation>Intet venter på andre</translation>
    </message>
    <message>
        <source>What waits for others comes here by itself.</source>
        <translation>Det, der venter på andre, kommer her af sig selv.</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Intet er overskredet</translation>
    </message>
    <message>
        <source>What is overdue comes here by itself.</source>
        <translation>Det, der bliver overskredet, kommer her af sig selv.</translation>
    </message>
    <message>
        <source>Every case has a next step</source>
        <translation>Alle sager har et næste skridt</translation>
    </message>
    <message>
        <source>A case that has none comes here by itself.</source>
        <translation>En sag uden et næste skridt kommer her af sig selv.</translation>
    </message>
    <message>
        <source>No concern waits for a decision</source>
        <translation>Ingen henvendelse venter på, at der tages stilling</translation>
    </message>
    <message>
        <source>When somebody calls, press Ctrl+N.</source>
        <translation>Når nogen ringer, så tryk Ctrl+N.</translation>
    </message>
    <message>
        <source>Nothing is left by these filters</source>
        <translation>Intet passer til de valgte filtre</translation>
    </message>
    <message>
        <source>Take one away, or press Clear all.</source>
        <translation>Fjern et af dem, eller tryk på »Ryd alle«.</translation>
    </message>
    <message>
        <source>Nothing here has these letters</source>
        <translation>Intet på listen passer til det, du skrev</translation>
    </message>
    <message>
        <source>Names are found with Ctrl+K.</source>
        <translation>Navne findes med Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>CaseLists</name>
    <message>
        <source>{date} (stated)</source>
        <translation>{date} (oplyst)</translation>
    </message>
    <message>
        <source>{date} (approximate)</source>
        <translation>{date} (omtrentlig)</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Record request to resume</source>
        <translation>Registrer anmodning om genoptagelse</translation>
    </message>
    <message>
        <source>The case is suspended and cannot be changed. A report on a child goes on. Only a recorded request from the police resumes the case.</source>
        <translation>Sagen er sat i bero og kan ikke ændres. En underretning om et barn fortsætter. Kun en registreret anmodning fra politiet genoptager sagen.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Why do you need to see it?</source>
        <translation>Hvorfor har du brug for at se den?</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Sagen er lukket</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis sagen</translation>
    </message>
    <message>
        <source>Your reason is written in the log.</source>
        <translation>Din begrundelse bliver skrevet i loggen.</translation>
    </message>
    <message>
        <source>The case is closed.</source>
        <translation>Sagen er lukket.</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personer</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kvalificering</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Visitering</translation>
    </message>
    <message>
        <source>Talks and visits</source>
        <translation>Besøg og samtaler</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Child and consent</source>
        <translation>Barn og samtykke</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Afslutning</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Videregivelser</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Overdragelse</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>CasesView</name>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Ny henvendelse</translation>
    </message>
    <message>
        <source>Ctrl+N, from anywhere</source>
        <translation>Ctrl+N, uanset hvor du er</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>New concerns</source>
        <translation>Nye henvendelser</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer listen</translation>
    </message>
    <message>
        <source>Filter by number or owner</source>
        <translation>Filtrer på nummer eller ansvarlig</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Undo for several</source>
        <translation>Fortryd for flere</translation>
    </message>
    <message>
        <source>With those chosen</source>
        <translation>Med de valgte</translation>
    </message>
    <message>
        <source>Choose several with Shift and the arrows, or Ctrl+A</source>
        <translation>Vælg flere med Skift og piletasterne, eller alle med Ctrl+A</translation>
    </message>
    <message>
        <source>{total} in the list</source>
        <translation>{total} på listen</translation>
    </message>
    <message>
        <source>With {count} chosen</source>
        <translation>Med de {count} valgte</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>Hvilke sager</translation>
    </message>
    <message>
        <source>What is open, and its next step</source>
        <translation>Det, der er åbent, og det næste skridt</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle åbne</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Venter på andre</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Without next step</source>
        <translation>Uden næste skridt</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} af {total} vist</translation>
    </message>
    <message>
        <source>Places and groups</source>
        <translation>Miljøbekymringer</translation>
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
    <name>ChangeEntry</name>
    <message>
        <source>Choose a colleague.</source>
        <translation>Vælg en kollega.</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Change something, or cancel.</source>
        <translation>Der er ikke ændret noget endnu. Ret noget, eller annuller.</translation>
    </message>
</context>
<context>
    <name>ChangeUserSheet</name>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Another role takes effect when the vault is next unlocked.</source>
        <translation>En anden rolle gælder fra næste gang, sagsbasen låses op.</translation>
    </message>
    <message>
        <source>A colleague must change your own role.</source>
        <translation>Din egen rolle skal en kollega ændre.</translation>
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
        <translation>Personligt fremmøde</translation>
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
        <source>Write eight digits, the first not 0 or 1, or start with + and the country code.</source>
        <translation>Skriv otte cifre (det første er ikke 0 eller 1), eller begynd med + og landekoden.</translation>
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
    <name>CheckPane</name>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Put off the points not reached</source>
        <translation>Udsæt de punkter, der ikke blev nået</translation>
    </message>
    <message>
        <source>This will be written</source>
        <translation>Det bliver skrevet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation>Luk mødet</translation>
    </message>
    <message>
        <source>Everything is written together, or nothing is. Afterwards only additions.</source>
        <translation>Alt bliver skrevet på én gang, eller slet ikke. Bagefter kan der kun skrives tilføjelser.</translation>
    </message>
    <message>
        <source>Mend what is missing; what is typed stays.</source>
        <translation>Ret det, der mangler. Det, du har skrevet, bliver stående.</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Ved bordet</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>I registret</translation>
    </message>
    <message>
        <source>In the story</source>
        <translation>I forløbet</translation>
    </message>
    <message>
        <source>In the calendar</source>
        <translation>I kalenderen</translation>
    </message>
    <message>
        <source>{count} disclosures</source>
        <translation>{count} videregivelser</translation>
    </message>
    <message>
        <source>{count} notes</source>
        <translation>{count} notater</translation>
    </message>
    <message>
        <source>{count} actions</source>
        <translation>{count} opgaver</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Udsat</translation>
    </message>
</context>
<context>
    <name>CheckStep</name>
    <message>
        <source>What leaves, page by page</source>
        <translation>Det, der videregives, side for side</translation>
    </message>
    <message>
        <source>Only this leaves. Read each page before you seal.</source>
        <translation>Kun dette videregives. Læs hver side, før du forsegler.</translation>
    </message>
    <message>
        <source>{number} to {organisation}</source>
        <translation>{number} til {organisation}</translation>
    </message>
    <message>
        <source>Two files are sealed: case.json and case.pdf ({size} kB).</source>
        <translation>To filer forsegles: case.json og case.pdf ({size} kB).</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not the text of a checkpoint. Copy all of it, from the first line on.</source>
        <translation>Det er ikke teksten fra et kontrolpunkt. Tag hele teksten med fra den første linje.</translation>
    </message>
    <message>
        <source>This checkpoint is of another vault&apos;s log. Take a slip of this vault.</source>
        <translation>Kontrolpunktet hører til en anden sagsbases log. Tag en seddel fra denne sagsbase.</translation>
    </message>
    <message>
        <source>This office has not signed this checkpoint. Take a slip from your own binder.</source>
        <translation>Kontrolpunktet er ikke signeret af dette kontor. Tag en seddel fra jeres eget ringbind.</translation>
    </message>
    <message>
        <source>Write the number of rows that stands on the slip.</source>
        <translation>Skriv det antal rækker, der står på sedlen.</translation>
    </message>
    <message>
        <source>Write all eight words of the slip.</source>
        <translation>Skriv alle otte ord fra sedlen.</translation>
    </message>
</context>
<context>
    <name>CheckpointPage</name>
    <message>
        <source>Number of rows on the slip</source>
        <translation>Antal rækker på sedlen</translation>
    </message>
    <message>
        <source>The eight words on the slip</source>
        <translation>De otte ord på sedlen</translation>
    </message>
    <message>
        <source>Or the text of the code, read with a scanner</source>
        <translation>Eller teksten fra koden, læst med en scanner</translation>
    </message>
    <message>
        <source>The log holds</source>
        <translation>Loggen stemmer</translation>
    </message>
    <message>
        <source>The first {size} rows are exactly those of the checkpoint. The log has {now} now.</source>
        <translation>De første {size} rækker er præcis dem fra kontrolpunktet. Loggen har nu {now} rækker.</translation>
    </message>
    <message>
        <source>Rows are missing</source>
        <translation>Der mangler rækker</translation>
    </message>
    <message>
        <source>The checkpoint speaks of {size} rows; the log has only {now}. An older copy was put back, or rows were cut off. Keep the slip, take no backup away, and tell the data protection officer.</source>
        <translation>Kontrolpunktet viser {size} rækker, men loggen har kun {now}. En ældre kopi er lagt tilbage, eller rækker er fjernet. Gem sedlen, slet ingen sikkerhedskopier, og kontakt databeskyttelsesrådgiveren.</translation>
    </message>
    <message>
        <source>The log is another one</source>
        <translation>Loggen er en anden</translation>
    </message>
    <message>
        <source>The first {size} rows are not those of the checkpoint. First see that number and words are typed as on the slip. If they are, somebody has changed the log: keep the slip, take no backup away, and tell the data protection officer.</source>
        <translation>De første {size} rækker er ikke dem fra kontrolpunktet. Se først efter, at antal og ord er skrevet som på sedlen. Er de det, er loggen ændret: Gem sedlen, slet ingen sikkerhedskopier, og kontakt databeskyttelsesrådgiveren.</translation>
    </message>
    <message>
        <source>Print this week&apos;s checkpoint …</source>
        <translation>Udskriv ugens kontrolpunkt …</translation>
    </message>
    <message>
        <source>A page for the binder, every week</source>
        <translation>En side til ringbindet hver uge</translation>
    </message>
    <message>
        <source>What is on paper outside the computer cannot be changed with it. Print a checkpoint every week, put your initials on it, and keep it in a binder.</source>
        <translation>Det, der står på papir uden for computeren, kan ikke ændres sammen med den. Udskriv et kontrolpunkt hver uge, skriv dine initialer på, og sæt det i et ringbind.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Efterprøv</translation>
    </message>
    <message>
        <source>Check a checkpoint</source>
        <translation>Efterprøv et kontrolpunkt</translation>
    </message>
    <message>
        <source>Take a slip from the binder. Is today&apos;s log still the same?</source>
        <translation>Tag en seddel fra ringbindet. Er loggen i dag stadig den samme?</translation>
    </message>
    <message>
        <source>No checkpoint was printed yet. Print one today.</source>
        <translation>Der er ikke udskrevet et kontrolpunkt endnu. Udskriv et i dag.</translation>
    </message>
    <message>
        <source>Last printed on {printed}. The next is due by {due}.</source>
        <translation>Sidst udskrevet {printed}. Det næste skal udskrives senest {due}.</translation>
    </message>
    <message>
        <source>Last printed on {printed}. The next was due on {due}: print it now.</source>
        <translation>Sidst udskrevet {printed}. Det næste skulle være udskrevet senest {due}. Udskriv det nu.</translation>
    </message>
    <message>
        <source>This week&apos;s checkpoint</source>
        <translation>Ugens kontrolpunkt</translation>
    </message>
</context>
<context>
    <name>CheckpointSlip</name>
    <message>
        <source>Checkpoint of the log</source>
        <translation>Kontrolpunkt for loggen</translation>
    </message>
    <message>
        <source>Once this page is in the binder, nobody can change what the log said until now without it being seen.</source>
        <translation>Når siden er sat i ringbindet, kan ingen ændre det, loggen viser indtil nu, uden at det bliver opdaget.</translation>
    </message>
    <message>
        <source>Rows in the log</source>
        <translation>Rækker i loggen</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Lavet den</translation>
    </message>
    <message>
        <source>The eight words</source>
        <translation>De otte ord</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>I fuld længde</translation>
    </message>
    <message>
        <source>The signed checkpoint, to be read with a scanner.</source>
        <translation>Det signerede kontrolpunkt, som kan læses med en scanner.</translation>
    </message>
    <message>
        <source>What to do with it</source>
        <translation>Det skal du gøre med den</translation>
    </message>
    <message>
        <source>Put your initials and the date on it, and put it into the binder.</source>
        <translation>Skriv initialer og dato på, og sæt den i ringbindet.</translation>
    </message>
    <message>
        <source>Keep the binder where the computer is not, and for five years.</source>
        <translation>Gem ringbindet et andet sted end computeren, og i fem år.</translation>
    </message>
    <message>
        <source>To check: Security, Log, Checkpoints. Type the number of rows and the eight words.</source>
        <translation>Sådan efterprøver du det: Gå til Sikkerhed, Log, Kontrolpunkter. Skriv antallet af rækker og de otte ord.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>ChildPage</name>
    <message>
        <source>Two clocks</source>
        <translation>To frister, hver for sig</translation>
    </message>
    <message>
        <source>The report on the child has a clock of its own. It waits for nothing in the Infohus, and goes on while a case is suspended.</source>
        <translation>Underretningen har sin egen frist. Den venter ikke på noget i Infohuset og løber videre, når en sag er sat i bero.</translation>
    </message>
    <message>
        <source>The child&apos;s track</source>
        <translation>Barnets spor</translation>
    </message>
    <message>
        <source>The Infohus</source>
        <translation>Infohuset</translation>
    </message>
    <message>
        <source>No report is planned.</source>
        <translation>Der er ikke planlagt en underretning.</translation>
    </message>
    <message>
        <source>Record the report …</source>
        <translation>Noter underretningen …</translation>
    </message>
    <message>
        <source>Add their number …</source>
        <translation>Tilføj deres nummer …</translation>
    </message>
    <message>
        <source>Ask for consent …</source>
        <translation>Spørg om samtykke …</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Custody: {names}</source>
        <translation>Forældremyndighed: {names}</translation>
    </message>
    <message>
        <source>Nobody has been asked. Consent is needed only where the law asks for it; § 115 does not. Write one for each who is asked.</source>
        <translation>Ingen er spurgt. Samtykke er kun nødvendigt, hvor loven kræver det; det gør § 115 ikke. Noter ét for hver, der bliver spurgt.</translation>
    </message>
    <message>
        <source>Withdrawn …</source>
        <translation>Trukket tilbage …</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
    <message>
        <source>Decide on informing …</source>
        <translation>Tag stilling til orientering …</translation>
    </message>
    <message>
        <source>The duty to inform</source>
        <translation>Oplysningspligt</translation>
    </message>
    <message>
        <source>Nothing is decided. Whoever we hold something on is told so within a month, later, or not at all: each with a date, and with a reason where it is not now.</source>
        <translation>Intet er besluttet. Den, vi har oplysninger om, får det at vide inden for en måned, senere eller slet ikke. Noter hver beslutning med dato, og med en begrundelse, når det ikke er nu.</translation>
    </message>
    <message>
        <source>Add the number</source>
        <translation>Tilføj nummeret</translation>
    </message>
    <message>
        <source>On the day the others&apos; consents expire, and the parents&apos; insight ends. Efforts for a child ask for a decision each; nothing is closed in silence.</source>
        <translation>På 18-årsdagen udløber de samtykker, andre har givet, og forældrenes indsigt ophører. Tag stilling til hver børneindsats; ingen af dem lukker af sig selv.</translation>
    </message>
    <message>
        <source>Record the preparation</source>
        <translation>Noter forberedelsen</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
</context>
<context>
    <name>ChildParts</name>
    <message>
        <source>Due {when}</source>
        <translation>Frist {when}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Report recorded {when}</source>
        <translation>Underretningen er noteret {when}</translation>
    </message>
    <message>
        <source>Assessed {when}</source>
        <translation>Vurderet {when}</translation>
    </message>
    <message>
        <source>Delivered {when} to {to}, received by {who}</source>
        <translation>Afgivet {when} til {to}, modtaget af {who}</translation>
    </message>
    <message>
        <source>Their number: {number}</source>
        <translation>Deres nummer: {number}</translation>
    </message>
    <message>
        <source>Do not tell the parents: {why}</source>
        <translation>Undlad at orientere forældrene: {why}</translation>
    </message>
    <message>
        <source>Looked at again on {date}</source>
        <translation>Ses på igen den {date}</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>{age} years: from {party} years on, a child is a party. {source}</source>
        <translation>{age} år: Fra {party} år er et barn selv part. {source}</translation>
    </message>
    <message>
        <source>{age} years: a child is a party from {party} years on. {source}</source>
        <translation>{age} år: Et barn er først part fra {party} år. {source}</translation>
    </message>
    <message>
        <source>Turns 18 on {date}</source>
        <translation>Fylder 18 den {date}</translation>
    </message>
    <message>
        <source>Turned 18 on {date}</source>
        <translation>Fyldte 18 den {date}</translation>
    </message>
</context>
<context>
    <name>ChildReport</name>
    <message>
        <source>The time of delivery cannot be later than now.</source>
        <translation>Tidspunktet kan ikke være senere end nu.</translation>
    </message>
    <message>
        <source>We have delivered it</source>
        <translation>Vi har afgivet den</translation>
    </message>
    <message>
        <source>Somebody else has delivered it</source>
        <translation>En anden har afgivet den</translation>
    </message>
    <message>
        <source>It is not due</source>
        <translation>Den skal ikke afgives</translation>
    </message>
    <message>
        <source>They are told</source>
        <translation>De bliver orienteret</translation>
    </message>
    <message>
        <source>The child authority decides</source>
        <translation>Børnemyndigheden afgør det</translation>
    </message>
    <message>
        <source>Do not tell the parents</source>
        <translation>Undlad at orientere forældrene</translation>
    </message>
    <message>
        <source>Report on a child</source>
        <translation>Underretning om et barn</translation>
    </message>
    <message>
        <source>Which child?</source>
        <translation>Hvilket barn?</translation>
    </message>
    <message>
        <source>Choose the child.</source>
        <translation>Vælg barnet.</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Hvem er det?</translation>
    </message>
    <message>
        <source>Only so much that we know who is meant.</source>
        <translation>Kun så meget, at vi ved, hvem der menes.</translation>
    </message>
    <message>
        <source>Write which child it is.</source>
        <translation>Skriv, hvilket barn det er.</translation>
    </message>
    <message>
        <source>What has been done?</source>
        <translation>Hvad er der sket?</translation>
    </message>
    <message>
        <source>Choose what has been done.</source>
        <translation>Vælg, hvad der er sket.</translation>
    </message>
    <message>
        <source>By whom, or why not?</source>
        <translation>Af hvem, eller hvorfor ikke?</translation>
    </message>
    <message>
        <source>Write who delivered it, or why it is not due.</source>
        <translation>Skriv, hvem der har afgivet den, eller hvorfor den ikke skal afgives.</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>Afgivet den</translation>
    </message>
    <message>
        <source>Write the date it was delivered.</source>
        <translation>Skriv datoen, den blev afgivet.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Write the time it was delivered.</source>
        <translation>Skriv klokkeslættet, den blev afgivet.</translation>
    </message>
    <message>
        <source>To which authority?</source>
        <translation>Til hvilken myndighed?</translation>
    </message>
    <message>
        <source>Write which authority has it.</source>
        <translation>Skriv, hvilken myndighed der har den.</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Modtaget af</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Navn og funktion.</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>Skriv, hvem der modtog den.</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Deres nummer</translation>
    </message>
    <message>
        <source>Add it later if there is none yet.</source>
        <translation>Tilføj det senere, hvis der ikke er et endnu.</translation>
    </message>
    <message>
        <source>Are the parents told?</source>
        <translation>Bliver forældrene orienteret?</translation>
    </message>
    <message>
        <source>Say whether the parents are told.</source>
        <translation>Vælg, om forældrene bliver orienteret.</translation>
    </message>
    <message>
        <source>Why are the parents not told?</source>
        <translation>Hvorfor orienteres forældrene ikke?</translation>
    </message>
    <message>
        <source>For instance because a parent is the danger.</source>
        <translation>For eksempel fordi en forælder er faren.</translation>
    </message>
    <message>
        <source>Write why the parents are not told.</source>
        <translation>Skriv, hvorfor forældrene ikke orienteres.</translation>
    </message>
    <message>
        <source>Have the police been asked about safety?</source>
        <translation>Er politiet spurgt om sikkerhed?</translation>
    </message>
    <message>
        <source>The report is delivered whatever they answer.</source>
        <translation>Underretningen afgives, uanset hvad de svarer.</translation>
    </message>
    <message>
        <source>The number of the report</source>
        <translation>Underretningens nummer</translation>
    </message>
    <message>
        <source>Write the number.</source>
        <translation>Skriv nummeret.</translation>
    </message>
    <message>
        <source>This entry is about something else.</source>
        <translation>Opgaven handler om noget andet.</translation>
    </message>
    <message>
        <source>Record first that the report is delivered.</source>
        <translation>Noter først, at underretningen er afgivet.</translation>
    </message>
</context>
<context>
    <name>ChildSheets</name>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>Record the report</source>
        <translation>Noter underretningen</translation>
    </message>
    <message>
        <source>It is delivered at once. The child authority&apos;s own deadlines are theirs and are not counted here.</source>
        <translation>Den afgives straks. Børnemyndigheden holder selv øje med sine frister; de tælles ikke her.</translation>
    </message>
    <message>
        <source>Another child</source>
        <translation>Et andet barn</translation>
    </message>
    <message>
        <source>Record the consent</source>
        <translation>Noter samtykket</translation>
    </message>
    <message>
        <source>One for each who is asked, also where custody is shared.</source>
        <translation>Ét for hver, der bliver spurgt, også når forældremyndigheden er delt.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Noter beslutningen</translation>
    </message>
    <message>
        <source>Whoever we hold something on is told so, unless weighty reasons speak against it.</source>
        <translation>Den, vi har oplysninger om, får det at vide, medmindre afgørende hensyn taler imod.</translation>
    </message>
    <message>
        <source>To break off suddenly can be noticed. Write no reason, and nothing about the police.</source>
        <translation>Det kan blive bemærket, hvis noget pludselig stopper. Skriv ingen grund og intet om politiet.</translation>
    </message>
    <message>
        <source>It is still suspended</source>
        <translation>Den er fortsat i bero</translation>
    </message>
    <message>
        <source>Ask the police. You are reminded again in three months. If they ask us to go on, record that as a request to resume instead.</source>
        <translation>Spørg politiet. Du bliver mindet om det igen om tre måneder. Beder de os gå videre, så noter det i stedet som en anmodning om at genoptage.</translation>
    </message>
    <message>
        <source>Record that it is passed on</source>
        <translation>Noter, at den er givet videre</translation>
    </message>
    <message>
        <source>Give it to the police first, then record it. The caller is told only that the concern is received.</source>
        <translation>Giv den til politiet først, og noter det så. Henvenderen får kun at vide, at henvendelsen er modtaget.</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Lad den fortsætte</translation>
    </message>
    <message>
        <source>It rests on the law on children, and goes on only on another basis or as ungestøtte. If it is to rest or to end, do that on the page Efforts.</source>
        <translation>Den bygger på barnets lov og kan kun fortsætte med en anden hjemmel eller som ungestøtte. Skal den hvile eller afsluttes, så gør det på siden Indsatser.</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Show {number} at a meeting</source>
        <translation>Vis {number} på møde</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Those at the meeting see only what is ticked, in large type. Who reported, CPR numbers and addresses are never shown.</source>
        <translation>De andre på mødet ser kun det, du sætter flueben ved, med stor skrift. Hvem der henvendte sig, CPR-numre og adresser vises aldrig.</translation>
    </message>
    <message>
        <source>Other people</source>
        <translation>Andre personer</translation>
    </message>
    <message>
        <source>Screen {number}: {name}</source>
        <translation>Skærm {number}: {name}</translation>
    </message>
    <message>
        <source>On which screen</source>
        <translation>På hvilken skærm</translation>
    </message>
</context>
<context>
    <name>ChoicesDialog</name>
    <message>
        <source>Acts that want two people</source>
        <translation>Handlinger, der kræver to personer</translation>
    </message>
    <message>
        <source>The act itself is done at once. A leader signs within seven days, on screen or on a printed slip. What is grey cannot be switched off.</source>
        <translation>Selve handlingen sker med det samme. En leder skriver under inden for syv dage, på skærmen eller på en udskrevet seddel. Det, der er gråt, kan ikke slås fra.</translation>
    </message>
    <message>
        <source>The coordinator or the leader chooses.</source>
        <translation>Det vælger tovholderen eller lederen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>Closed</name>
    <message>
        <source>{who} takes it</source>
        <translation>{who} tager den</translation>
    </message>
    <message>
        <source>{who} has a duty slip</source>
        <translation>{who} har en vagtseddel</translation>
    </message>
    <message>
        <source>{who} does it before the office closes</source>
        <translation>{who} gør det, inden kontoret lukker</translation>
    </message>
    <message>
        <source>Nobody has taken it</source>
        <translation>Ingen har taget den</translation>
    </message>
    <message>
        <source>Choose at least one deadline.</source>
        <translation>Vælg mindst én frist.</translation>
    </message>
    <message>
        <source>Choose a colleague who does casework.</source>
        <translation>Vælg en kollega, der arbejder med sager.</translation>
    </message>
    <message>
        <source>This function is not on the list. Settings: who is on duty.</source>
        <translation>Funktionen står ikke på listen. Opsætning: hvem har vagt.</translation>
    </message>
</context>
<context>
    <name>ClosedCard</name>
    <message>
        <source>A colleague takes it</source>
        <translation>En kollega tager den</translation>
    </message>
    <message>
        <source>Duty slip</source>
        <translation>Vagtseddel</translation>
    </message>
    <message>
        <source>I do it before we close</source>
        <translation>Jeg gør det, inden vi lukker</translation>
    </message>
    <message>
        <source>A duty slip needs somebody on duty: Settings, When the office is open.</source>
        <translation>En vagtseddel kræver, at nogen har vagt: Opsætning, Når kontoret har åbent.</translation>
    </message>
    <message>
        <source>Expires {when}: who takes it?</source>
        <translation>Udløber {when} – hvem tager den?</translation>
    </message>
    <message>
        <source>Expires before somebody is back {when}: who takes it?</source>
        <translation>Udløber, inden nogen er tilbage {when} – hvem tager dem?</translation>
    </message>
    <message>
        <source>{what}, expires {when}</source>
        <translation>{what}, udløber {when}</translation>
    </message>
    <message>
        <source>It is written down who takes it</source>
        <translation>Det er skrevet ned, hvem der tager den</translation>
    </message>
    <message>
        <source>Duty slip {number}</source>
        <translation>Vagtseddel {number}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>A talk or visit is planned. Hold it or cancel it first.</source>
        <translation>En samtale eller et besøg er planlagt. Gennemfør eller aflys det først.</translation>
    </message>
    <message>
        <source>A report on a child is not delivered yet. Record it first, on the page Child and consent.</source>
        <translation>En underretning om et barn er ikke afgivet endnu. Noter den først på siden Barn og samtykke.</translation>
    </message>
    <message>
        <source>An effort of {day} is still running. End it or hand it over first.</source>
        <translation>En indsats fra {day} er stadig i gang. Afslut den først, eller lad andre føre den videre.</translation>
    </message>
    <message>
        <source>A round of {day} is still open. Gather its answers first.</source>
        <translation>En kvalificeringsrunde fra {day} er stadig åben. Saml svarene først.</translation>
    </message>
    <message>
        <source>Finish what is left after the call of {number} first.</source>
        <translation>Skriv først det færdigt, der mangler efter opkaldet for {number}.</translation>
    </message>
    <message>
        <source>Calling the reporter back is still planned. Do it first, or say why it is not done.</source>
        <translation>Det er stadig planlagt at ringe tilbage til henvenderen. Gør det først, eller skriv, hvorfor det ikke sker.</translation>
    </message>
    <message>
        <source>Say what became of this need.</source>
        <translation>Vælg, hvad der blev af dette behov.</translation>
    </message>
    <message>
        <source>What concern {number} was about</source>
        <translation>Det, henvendelse {number} handlede om</translation>
    </message>
    <message>
        <source>Offered {day}: {what}</source>
        <translation>Tilbudt {day}: {what}</translation>
    </message>
    <message>
        <source>Effort of {day}: {what}</source>
        <translation>Indsats fra {day}: {what}</translation>
    </message>
    <message>
        <source>Planned: {what}, {day}</source>
        <translation>Planlagt: {what}, {day}</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Opfyldt</translation>
    </message>
    <message>
        <source>Handed to somebody else</source>
        <translation>Overtaget af andre</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afslået</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fremgang</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Setback</source>
        <translation>Tilbagegang</translation>
    </message>
    <message>
        <source>We do not know</source>
        <translation>Det ved vi ikke</translation>
    </message>
    <message>
        <source>In 3 months</source>
        <translation>Om 3 måneder</translation>
    </message>
    <message>
        <source>In 6 months</source>
        <translation>Om 6 måneder</translation>
    </message>
    <message>
        <source>In 12 months</source>
        <translation>Om 12 måneder</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>What became of it?</source>
        <translation>Hvad blev der af det?</translation>
    </message>
    <message>
        <source>Who has taken it on?</source>
        <translation>Hvem har overtaget det?</translation>
    </message>
    <message>
        <source>The body, and a named person or function.</source>
        <translation>Myndigheden eller stedet og en navngiven person eller funktion.</translation>
    </message>
    <message>
        <source>Name who has taken it on.</source>
        <translation>Skriv, hvem der har overtaget det.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write the reason in a sentence.</source>
        <translation>Skriv begrundelsen i en sætning.</translation>
    </message>
    <message>
        <source>What became of a need</source>
        <translation>Hvad der blev af et behov</translation>
    </message>
    <message>
        <source>What became of each need</source>
        <translation>Hvad der blev af hvert behov</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Add a need</source>
        <translation>Tilføj et behov</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Hvor det kommer fra</translation>
    </message>
    <message>
        <source>Write what is needed.</source>
        <translation>Skriv, hvad der er behov for.</translation>
    </message>
    <message>
        <source>No need is dropped: it is met, taken on by somebody named, or declined with a reason.</source>
        <translation>Intet behov bliver tabt: Det er opfyldt, overtaget af en navngiven eller afslået med en begrundelse.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad der kom ud af det</translation>
    </message>
    <message>
        <source>What worried us</source>
        <translation>Det, der bekymrede os</translation>
    </message>
    <message>
        <source>Say how it is with what worried us.</source>
        <translation>Vælg, hvordan det går med det, der bekymrede os.</translation>
    </message>
    <message>
        <source>In words: what worried us</source>
        <translation>Med ord: det, der bekymrede os</translation>
    </message>
    <message>
        <source>Write in a sentence how it is with what worried us.</source>
        <translation>Skriv i en sætning, hvordan det går med det, der bekymrede os.</translation>
    </message>
    <message>
        <source>Well-being and what protects</source>
        <translation>Trivsel og det, der beskytter</translation>
    </message>
    <message>
        <source>Say how it is with well-being and what protects.</source>
        <translation>Vælg, hvordan det går med trivslen og det, der beskytter.</translation>
    </message>
    <message>
        <source>In words: well-being and what protects</source>
        <translation>Med ord: trivsel og det, der beskytter</translation>
    </message>
    <message>
        <source>Write in a sentence how it is with well-being and what protects.</source>
        <translation>Skriv i en sætning, hvordan det går med trivslen og det, der beskytter.</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Hvad hjalp?</translation>
    </message>
    <message>
        <source>What did the citizen and the family think of it?</source>
        <translation>Hvad synes borgeren og familien om forløbet?</translation>
    </message>
    <message>
        <source>In their own words, if you asked.</source>
        <translation>Med deres egne ord, hvis du har spurgt.</translation>
    </message>
    <message>
        <source>Two things, each for itself: neither is a mark of a human being.</source>
        <translation>To ting, hver for sig. Ingen af dem er en karakter til et menneske.</translation>
    </message>
    <message>
        <source>What happens from here</source>
        <translation>Hvad der sker herfra</translation>
    </message>
    <message>
        <source>Why can the case be closed?</source>
        <translation>Hvorfor kan sagen lukkes?</translation>
    </message>
    <message>
        <source>Write why the case can be closed.</source>
        <translation>Skriv, hvorfor sagen kan lukkes.</translation>
    </message>
    <message>
        <source>Does something go on elsewhere?</source>
        <translation>Fortsætter noget et andet sted?</translation>
    </message>
    <message>
        <source>Say whether something goes on elsewhere.</source>
        <translation>Vælg, om noget fortsætter et andet sted.</translation>
    </message>
    <message>
        <source>Who is responsible from now on?</source>
        <translation>Hvem har ansvaret fra nu af?</translation>
    </message>
    <message>
        <source>The body and a named person.</source>
        <translation>Myndigheden eller stedet og en navngiven person.</translation>
    </message>
    <message>
        <source>Name who is responsible from now on.</source>
        <translation>Skriv, hvem der har ansvaret fra nu af.</translation>
    </message>
    <message>
        <source>Has the reporter been told what they may know?</source>
        <translation>Har henvenderen fået den besked, som henvenderen må få?</translation>
    </message>
    <message>
        <source>Say whether the reporter has been told.</source>
        <translation>Vælg, om henvenderen har fået besked.</translation>
    </message>
    <message>
        <source>Why has the reporter not been told?</source>
        <translation>Hvorfor har henvenderen ikke fået besked?</translation>
    </message>
    <message>
        <source>After-check</source>
        <translation>Efterkontakt</translation>
    </message>
    <message>
        <source>Choose when to look at it again.</source>
        <translation>Vælg, hvornår I ser på det igen.</translation>
    </message>
    <message>
        <source>Why is there no after-check?</source>
        <translation>Hvorfor er der ingen efterkontakt?</translation>
    </message>
    <message>
        <source>Closing the case</source>
        <translation>Afslutning af sagen</translation>
    </message>
    <message>
        <source>Reopen the case</source>
        <translation>Genåbn sagen</translation>
    </message>
    <message>
        <source>Why is it reopened?</source>
        <translation>Hvorfor genåbnes den?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Choose the next step.</source>
        <translation>Vælg det næste skridt.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Write by when.</source>
        <translation>Skriv, hvornår det senest skal ske.</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Hvem er ansvarlig?</translation>
    </message>
    <message>
        <source>Choose who is responsible.</source>
        <translation>Vælg, hvem der er ansvarlig.</translation>
    </message>
    <message>
        <source>The case was created by mistake</source>
        <translation>Sagen var oprettet ved en fejl</translation>
    </message>
    <message>
        <source>What was the mistake?</source>
        <translation>Hvad var fejlen?</translation>
    </message>
    <message>
        <source>For example: the wrong person, or a test.</source>
        <translation>For eksempel: den forkerte person eller en prøve.</translation>
    </message>
    <message>
        <source>Keep it longer</source>
        <translation>Opbevar længere</translation>
    </message>
    <message>
        <source>Why must it be kept?</source>
        <translation>Hvorfor skal det opbevares?</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Til og med</translation>
    </message>
    <message>
        <source>Write until when it is kept.</source>
        <translation>Skriv, hvor længe det skal opbevares.</translation>
    </message>
    <message>
        <source>What must be kept stands in the journal</source>
        <translation>Det, der skal bevares, står i journalen</translation>
    </message>
    <message>
        <source>It is not worth journalising</source>
        <translation>Det skal ikke journaliseres</translation>
    </message>
    <message>
        <source>Delete the case for good</source>
        <translation>Slet sagen for altid</translation>
    </message>
    <message>
        <source>Before it is deleted</source>
        <translation>Før den slettes</translation>
    </message>
    <message>
        <source>Say what was decided on the journal.</source>
        <translation>Vælg, hvad der er besluttet om journalen.</translation>
    </message>
    <message>
        <source>The transfer of {day} to another kommune waits for its receipt. Finish it or give it up first.</source>
        <translation>Overdragelsen af {day} til en anden kommune er ikke kvitteret. Gør den færdig, eller opgiv den først.</translation>
    </message>
</context>
<context>
    <name>ClosingNeeds</name>
    <message>
        <source>Which need?</source>
        <translation>Hvilket behov?</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Before the case can be closed</source>
        <translation>Før sagen kan lukkes</translation>
    </message>
    <message>
        <source>Check the answers</source>
        <translation>Kontroller svarene</translation>
    </message>
    <message>
        <source>Created by mistake …</source>
        <translation>Oprettet ved en fejl …</translation>
    </message>
    <message>
        <source>Change the answers</source>
        <translation>Ret svarene</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Luk sagen</translation>
    </message>
    <message>
        <source>From here</source>
        <translation>Herfra</translation>
    </message>
    <message>
        <source>To be deleted, or decided upon again, on {day}.</source>
        <translation>Den {day} skal sagen slettes, eller der skal igen tages stilling til opbevaringen.</translation>
    </message>
    <message>
        <source>Reopen the case …</source>
        <translation>Genåbn sagen …</translation>
    </message>
    <message>
        <source>Keep it longer …</source>
        <translation>Opbevar længere …</translation>
    </message>
    <message>
        <source>Delete for good …</source>
        <translation>Slet for altid …</translation>
    </message>
    <message>
        <source>Nothing is closed yet. Read the answers once more.</source>
        <translation>Sagen er ikke lukket endnu. Læs svarene igennem en gang til.</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Dine svar</translation>
    </message>
    <message>
        <source>Proof of deletion</source>
        <translation>Slettedokumentation</translation>
    </message>
    <message>
        <source>The case is deleted.</source>
        <translation>Sagen er slettet.</translation>
    </message>
    <message>
        <source>A case is not closed while it is suspended.</source>
        <translation>En sag kan ikke lukkes, mens den er sat i bero.</translation>
    </message>
</context>
<context>
    <name>ClosingParts</name>
    <message>
        <source>This follows by itself</source>
        <translation>Det sker af sig selv</translation>
    </message>
    <message>
        <source>Ends with the case: {what}</source>
        <translation>Slutter sammen med sagen: {what}</translation>
    </message>
    <message>
        <source>Is still out, and stays open until it is settled: {what}</source>
        <translation>Er stadig ude og bliver stående, til det er på plads: {what}</translation>
    </message>
    <message>
        <source>A second person is asked to countersign within seven days.</source>
        <translation>En anden person bliver bedt om at kontrasignere inden for syv dage.</translation>
    </message>
    <message>
        <source>To be deleted, or decided upon again, on {day}: {rule}, {months} months. Source: {source}, {checked}. No law sets a period; it is chosen under Settings.</source>
        <translation>Den {day} skal sagen slettes, eller der skal igen tages stilling til opbevaringen: {rule}, {months} måneder. Kilde: {source}, kontrolleret {checked}. Ingen lov sætter en frist; den vælges under Opsætning.</translation>
    </message>
    <message>
        <source>Created by mistake, ended {day}</source>
        <translation>Oprettet ved en fejl, afsluttet {day}</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Lukket {day}</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>Af {name}</translation>
    </message>
    <message>
        <source>reopened {day}</source>
        <translation>genåbnet {day}</translation>
    </message>
    <message>
        <source>Handed over to {kommune} on {day}.</source>
        <translation>Overdraget til {kommune} den {day}.</translation>
    </message>
    <message>
        <source>Handed over to {kommune} on {received}, closed {day}</source>
        <translation>Overdraget til {kommune} den {received}, lukket {day}</translation>
    </message>
</context>
<context>
    <name>ClosingSheet</name>
    <message>
        <source>End the case</source>
        <translation>Afslut sagen</translation>
    </message>
    <message>
        <source>For a wrong person or a test. What is planned ends, and the case is deleted soon.</source>
        <translation>Brug det, hvis det er den forkerte person, eller hvis sagen kun var en prøve. Det planlagte slutter, og sagen slettes snart.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Genåbn</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>The case goes with its concerns, notes, papers and files, and so do the people whom nothing else needs. The log keeps that somebody worked here, without names and words. You get a proof of deletion to print.</source>
        <translation>Sagen slettes sammen med sine henvendelser, notater, papirer og bilag, og det samme gør de personer, som intet andet har brug for. Loggen viser stadig, at nogen har arbejdet her, men uden navne og ord. Du får en slettedokumentation, du kan udskrive.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
    <message>
        <source>From the top: from left to right. Drag a heading to do the same.</source>
        <translation>Øverst her er længst til venstre. Du kan også trække i en overskrift.</translation>
    </message>
    <message>
        <source>As from the start</source>
        <translation>Som fra starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Brug</translation>
    </message>
    <message>
        <source>{column}: further left</source>
        <translation>{column}: længere til venstre</translation>
    </message>
    <message>
        <source>{column}: further right</source>
        <translation>{column}: længere til højre</translation>
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
    <name>ConcernKind</name>
    <message>
        <source>Do not call the family. Contact may put the person in danger. Decide first, with reasons, whether contact is safe, and how.</source>
        <comment>Stands at every step that would reach the family</comment>
        <translation>Ring ikke til familien. Kontakt kan bringe personen i fare. Beslut først, med en begrundelse, om kontakt er sikker, og hvordan.</translation>
    </message>
    <message>
        <source>Write in the report that the parents must not be told, and why.</source>
        <comment>On the report on a child (underretning). Source: decisions on practice, 9</comment>
        <translation>Skriv i underretningen, at forældrene ikke må orienteres, og hvorfor.</translation>
    </message>
    <message>
        <source>Do not call the family. Call only the caller, on the number and at the time they gave.</source>
        <translation>Ring ikke til familien. Ring kun til henvenderen selv, på det nummer og det tidspunkt, I har aftalt.</translation>
    </message>
    <message>
        <source>Kind of concern</source>
        <translation>Bekymringens art</translation>
    </message>
    <message>
        <source>What kind of concern is it?</source>
        <translation>Hvilken slags bekymring er det?</translation>
    </message>
    <message>
        <source>Why is it changed?</source>
        <translation>Hvorfor ændres den?</translation>
    </message>
    <message>
        <source>Write why the kind is changed.</source>
        <translation>Skriv, hvorfor arten ændres.</translation>
    </message>
    <message>
        <source>Extremism</source>
        <translation>Ekstremisme</translation>
    </message>
    <message>
        <source>Negative social control</source>
        <translation>Negativ social kontrol</translation>
    </message>
    <message>
        <source>Honour-related conflict</source>
        <translation>Æresrelateret konflikt</translation>
    </message>
    <message>
        <source>Do not call the family. Contact may put the person in danger. Agree with the sender before anybody contacts the person or the family.</source>
        <comment>First in what a bundle shows and prints. Source: decisions on practice, 10</comment>
        <translation>Ring ikke til familien. Kontakt kan bringe personen i fare. Aftal det med afsenderen, før nogen kontakter personen eller familien.</translation>
    </message>
</context>
<context>
    <name>ConcernPage</name>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>What was the mistake?</source>
        <translation>Hvad var fejlen?</translation>
    </message>
    <message>
        <source>What was said?</source>
        <translation>Hvad blev der sagt?</translation>
    </message>
    <message>
        <source>Why must you read it?</source>
        <translation>Hvorfor skal du læse det?</translation>
    </message>
    <message>
        <source>Created by mistake</source>
        <translation>Oprettet ved en fejl</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>The concern was created by mistake</source>
        <translation>Henvendelsen er oprettet ved en fejl</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Afslut den</translation>
    </message>
    <message>
        <source>For example: written twice, or about somebody else.</source>
        <translation>For eksempel: skrevet to gange, eller om en anden.</translation>
    </message>
    <message>
        <source>Spoke with the caller</source>
        <translation>Talt med henvenderen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>You may say that we look at it; not what we know, find or do.</source>
        <translation>Du må sige, at vi ser på det; ikke hvad vi ved, finder eller gør.</translation>
    </message>
    <message>
        <source>When the person asks</source>
        <translation>Når borgeren spørger</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>Received {when} · {channel} · {state} · registered by {who}</source>
        <translation>Modtaget {when} · {channel} · {state} · registreret af {who}</translation>
    </message>
    <message>
        <source>The concern is part of case {number}.</source>
        <translation>Henvendelsen er en del af sag {number}.</translation>
    </message>
    <message>
        <source>What it holds is put away</source>
        <translation>Indholdet er lagt væk</translation>
    </message>
    <message>
        <source>It can be read when there is a reason. Your reason is written in the log.</source>
        <translation>Det kan læses, når der er en grund. Din begrundelse bliver skrevet i loggen.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Vis det</translation>
    </message>
    <message>
        <source>The caller&apos;s words, all notes and what was searched for go for good, and so does the person, if nothing else is registered about them. Backups lose it when they are replaced. The log keeps that somebody worked here, when and as what, without names and words.</source>
        <translation>Henvenderens ord, alle notater og de ord, der er søgt med, bliver slettet for altid. Det gør personen også, hvis der ikke er registreret andet om vedkommende. Det forsvinder fra sikkerhedskopierne, når de bliver skiftet ud. Loggen viser stadig, at nogen har arbejdet her, hvornår og i hvilken rolle, men uden navne og ord.</translation>
    </message>
    <message>
        <source>Delete the concern for good?</source>
        <translation>Vil du slette henvendelsen for altid?</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Slet for altid</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>The concern is deleted.</source>
        <translation>Henvendelsen er slettet.</translation>
    </message>
    <message>
        <source>Write the reason in a few words.</source>
        <translation>Skriv begrundelsen med få ord.</translation>
    </message>
    <message>
        <source>Case {number} is suspended: pass the new concern to the police.</source>
        <translation>Sag {number} er sat i bero: Giv den nye henvendelse videre til politiet.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>The concern is part of a case that you do not have access to.</source>
        <translation>Henvendelsen er med i en sag, som du ikke har adgang til.</translation>
    </message>
    <message>
        <source>Conflict of interest …</source>
        <translation>Inhabilitet …</translation>
    </message>
    <message>
        <source>The caller called again</source>
        <translation>Henvenderen ringede igen</translation>
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
    <message>
        <source>Initial assessment</source>
        <translation>Indledende vurdering</translation>
    </message>
    <message>
        <source>It was in this case, and is not any more. Now: {state}.</source>
        <translation>Den var i denne sag og er det ikke længere. Nu: {state}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Checked</source>
        <translation>Undersøgt</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Der er ingen</translation>
    </message>
    <message>
        <source>Parents&apos; and siblings&apos; conditions</source>
        <translation>Forældres og søskendes forhold</translation>
    </message>
    <message>
        <source>The parents&apos; conditions</source>
        <translation>Forældrenes forhold</translation>
    </message>
    <message>
        <source>Say whether the parents&apos; conditions are checked.</source>
        <translation>Vælg, om forældrenes forhold er undersøgt.</translation>
    </message>
    <message>
        <source>The siblings&apos; conditions</source>
        <translation>Søskendes forhold</translation>
    </message>
    <message>
        <source>Only that it was checked. What was found stays with social services.</source>
        <translation>Kun at det er undersøgt. Det, de fandt, bliver hos socialforvaltningen.</translation>
    </message>
    <message>
        <source>Say whether the siblings&apos; conditions are checked.</source>
        <translation>Vælg, om søskendes forhold er undersøgt.</translation>
    </message>
    <message>
        <source>Who checked?</source>
        <translation>Hvem har undersøgt det?</translation>
    </message>
    <message>
        <source>Write the function that checked.</source>
        <translation>Skriv funktionen på den, der har undersøgt det.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the day it was checked.</source>
        <translation>Skriv dagen, det blev undersøgt.</translation>
    </message>
    <message>
        <source>Visit without the check</source>
        <translation>Besøg uden undersøgelsen</translation>
    </message>
    <message>
        <source>Why can the visit not wait?</source>
        <translation>Hvorfor kan besøget ikke vente?</translation>
    </message>
    <message>
        <source>Write in one sentence why the visit cannot wait.</source>
        <translation>Skriv i én sætning, hvorfor besøget ikke kan vente.</translation>
    </message>
    <message>
        <source>Ask social services about the parents&apos; and siblings&apos; conditions before you plan a visit. You do that under Qualification.</source>
        <translation>Spørg socialforvaltningen om forældrenes og søskendes forhold, før du planlægger et besøg. Det gør du under Kvalificering.</translation>
    </message>
    <message>
        <source>The check is recorded with the answer of social services, under 18.</source>
        <translation>Noter undersøgelsen sammen med svaret fra Socialforvaltning, under 18.</translation>
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
    <name>Conflict</name>
    <message>
        <source>Write briefly what the conflict of interest is.</source>
        <translation>Skriv kort, hvad inhabiliteten består i.</translation>
    </message>
    <message>
        <source>Write why it no longer holds.</source>
        <translation>Skriv, hvorfor den ikke længere gælder.</translation>
    </message>
    <message>
        <source>This conflict of interest has already been lifted.</source>
        <translation>Inhabiliteten er allerede ophævet.</translation>
    </message>
    <message>
        <source>Somebody else must lift your conflict of interest.</source>
        <translation>En anden skal ophæve din inhabilitet.</translation>
    </message>
    <message>
        <source>This conflict of interest is recorded already.</source>
        <translation>Inhabiliteten er allerede registreret.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Vælg en kollega.</translation>
    </message>
    <message>
        <source>Choose somebody else to take the matter over.</source>
        <translation>Vælg en anden til at overtage.</translation>
    </message>
    <message>
        <source>Nobody else here can take the matter over. Ask your leader to become a user (Security, Users), or agree with another kommune that it takes the matter over; then record this again.</source>
        <translation>Ingen andre her kan overtage. Få din leder oprettet som bruger (Sikkerhed, Brugere), eller aftal med en anden kommune, at den overtager. Registrer så inhabiliteten igen.</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>It is recorded. You no longer see the case or the person.</source>
        <translation>Det er registreret. Du ser ikke længere sagen eller personen.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>The person, and every concern and case about them, is then hidden from the colleague: in lists, search and calendar, and later ones too. Somebody else takes over. Only another person can lift it again.</source>
        <translation>Personen og alle henvendelser og sager om vedkommende skjules så for kollegaen, både i lister, søgning og kalender, og når der kommer nye til. En anden overtager. Kollegaen kan ikke selv ophæve det igen.</translation>
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
    <message>
        <source>This consent cannot become that any more. Ask anew instead.</source>
        <translation>Samtykket kan ikke længere ændres på den måde. Spørg på ny i stedet.</translation>
    </message>
    <message>
        <source>Choose who is asked.</source>
        <translation>Vælg, hvem der bliver spurgt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>Vælg hvordan.</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Who is asked?</source>
        <translation>Hvem bliver spurgt?</translation>
    </message>
    <message>
        <source>What for?</source>
        <translation>Om hvad?</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>Vælg, hvad det handler om.</translation>
    </message>
    <message>
        <source>Exactly what?</source>
        <translation>Helt præcist hvad?</translation>
    </message>
    <message>
        <source>So that the one who is asked knows what a yes means.</source>
        <translation>Så den, der bliver spurgt, ved, hvad et ja betyder.</translation>
    </message>
    <message>
        <source>Write exactly what the consent is for.</source>
        <translation>Skriv helt præcist, hvad samtykket gælder.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Choose what stands now.</source>
        <translation>Vælg, hvad der gælder nu.</translation>
    </message>
    <message>
        <source>Choose the answer.</source>
        <translation>Vælg svaret.</translation>
    </message>
    <message>
        <source>This is not a consent.</source>
        <translation>Dette er ikke et samtykke.</translation>
    </message>
    <message>
        <source>The date cannot be later than today.</source>
        <translation>Datoen kan ikke være senere end i dag.</translation>
    </message>
</context>
<context>
    <name>ConsentFor</name>
    <message>
        <source>Talk or home visit</source>
        <translation>Samtale eller hjemmebesøg</translation>
    </message>
    <message>
        <source>An effort</source>
        <translation>En indsats</translation>
    </message>
    <message>
        <source>Asking or telling others</source>
        <translation>At spørge eller orientere andre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>A course of their own, such as a parent coach</source>
        <translation>Et forløb for dem selv, for eksempel forældrecoach</translation>
    </message>
</context>
<context>
    <name>ConsentState</name>
    <message>
        <source>Asked</source>
        <translation>Spurgt</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke givet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Has not answered</source>
        <translation>Har ikke svaret</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Trukket tilbage</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Udløbet</translation>
    </message>
</context>
<context>
    <name>ConsentWay</name>
    <message>
        <source>At a meeting</source>
        <translation>På et møde</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>I telefonen</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>Med brev</translation>
    </message>
    <message>
        <source>By digital post</source>
        <translation>Med Digital Post</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>The passphrase must be written in UTF-8.</source>
        <translation>Adgangssætningen skal skrives i UTF-8.</translation>
    </message>
    <message>
        <source>Write the passphrase on standard input.</source>
        <translation>Skriv adgangssætningen på standardinput.</translation>
    </message>
    <message>
        <source>It was stopped before it was done.</source>
        <translation>Det blev stoppet, før det var færdigt.</translation>
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
        <translation>Skriv det nummer, andre kan ringe til dig på.</translation>
    </message>
    <message>
        <source>Yes, with the citizen alone, without the family knowing</source>
        <translation>Ja, med borgeren alene, uden at familien ved det</translation>
    </message>
    <message>
        <source>Yes, with the citizen and the family</source>
        <translation>Ja, med borgeren og familien</translation>
    </message>
    <message>
        <source>No, not now</source>
        <translation>Nej, ikke nu</translation>
    </message>
    <message>
        <source>Is contact safe?</source>
        <translation>Er kontakt sikker?</translation>
    </message>
    <message>
        <source>May somebody be contacted now?</source>
        <translation>Må nogen kontaktes nu?</translation>
    </message>
    <message>
        <source>Choose whether contact is safe.</source>
        <translation>Vælg, om kontakt er sikker.</translation>
    </message>
    <message>
        <source>Why, and how is it done?</source>
        <translation>Hvorfor, og hvordan foregår det?</translation>
    </message>
    <message>
        <source>For example: which number and time are safe, who calls, who must not know.</source>
        <translation>For eksempel: hvilket nummer og tidspunkt der er sikkert, hvem der ringer, og hvem der ikke må vide det.</translation>
    </message>
    <message>
        <source>Write the reasons for the decision.</source>
        <translation>Skriv begrundelsen for beslutningen.</translation>
    </message>
    <message>
        <source>Who was asked?</source>
        <translation>Hvem er spurgt til råds?</translation>
    </message>
    <message>
        <source>For example the police or the child authority.</source>
        <translation>For eksempel politiet eller børnemyndigheden.</translation>
    </message>
    <message>
        <source>Do not call the family. Decide first, with reasons, whether contact is safe, and how.</source>
        <translation>Ring ikke til familien. Beslut først, med en begrundelse, om kontakt er sikker, og hvordan.</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Known number {phone}</source>
        <translation>Kendt nummer {phone}</translation>
    </message>
    <message>
        <source>A card with other keys has come. Nothing is sent or opened before you have compared its words by phone.</source>
        <translation>Der er kommet et kort med andre nøgler. Intet sendes eller åbnes, før du har sammenlignet dets ord i telefonen.</translation>
    </message>
    <message>
        <source>Compare words …</source>
        <translation>Sammenlign ord …</translation>
    </message>
    <message>
        <source>Keep the old key</source>
        <translation>Behold den gamle nøgle</translation>
    </message>
    <message>
        <source>Compared by voice on {day}</source>
        <translation>Sammenlignet mundtligt den {day}</translation>
    </message>
    <message>
        <source>Revoke …</source>
        <translation>Træk tilbage …</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Record the decision</source>
        <translation>Noter beslutningen</translation>
    </message>
</context>
<context>
    <name>ContactState</name>
    <message>
        <source>Words not compared</source>
        <translation>Ordene er ikke sammenlignet</translation>
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
    <name>ContactsView</name>
    <message>
        <source>Read in a card …</source>
        <translation>Indlæs et kort …</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Cards are exchanged both ways before the first handover</source>
        <translation>Kort udveksles begge veje før den første videregivelse</translation>
    </message>
    <message>
        <source>Our phone number</source>
        <translation>Vores telefonnummer</translation>
    </message>
    <message>
        <source>Save our card …</source>
        <translation>Gem vores kort …</translation>
    </message>
    <message>
        <source>Contact cards (*.kontakt.json)</source>
        <translation>Kontaktkort (*.kontakt.json)</translation>
    </message>
    <message>
        <source>Read in a contact card</source>
        <translation>Indlæs et kontaktkort</translation>
    </message>
    <message>
        <source>Save our card in</source>
        <translation>Gem vores kort i</translation>
    </message>
    <message>
        <source>The words agree. The contact can be used.</source>
        <translation>Ordene stemmer. Kontakten kan bruges.</translation>
    </message>
    <message>
        <source>Stop using these keys?</source>
        <translation>Skal disse nøgler ikke bruges mere?</translation>
    </message>
    <message>
        <source>Nothing more is sealed for this contact or opened from it, until the words of a card are compared anew.</source>
        <translation>Intet mere bliver forseglet til kontakten eller åbnet fra den, før ordene på et kort er sammenlignet på ny.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>The card is read in. Compare the words by phone now.</source>
        <translation>Kortet er indlæst. Sammenlign ordene i telefonen nu.</translation>
    </message>
    <message>
        <source>The keys are the same as before.</source>
        <translation>Nøglerne er de samme som før.</translation>
    </message>
    <message>
        <source>The card has other keys. Compare the words by phone.</source>
        <translation>Kortet har andre nøgler. Sammenlign ordene i telefonen.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Gemt: {file}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lykkedes ikke</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Ingen kontakter endnu</translation>
    </message>
    <message>
        <source>Get a card from the other office on a stick, and give them yours.</source>
        <translation>Få et kort fra det andet kontor på et USB-stik, og giv dem jeres.</translation>
    </message>
    <message>
        <source>The words of our keys. Others tick them when you read them aloud.</source>
        <translation>Ordene for vores nøgler. Andre sætter flueben, når du læser dem højt.</translation>
    </message>
</context>
<context>
    <name>CountersignPage</name>
    <message>
        <source>Countersignatures</source>
        <translation>Kontrasignaturer</translation>
    </message>
    <message>
        <source>Nothing waits for a second person</source>
        <translation>Intet venter på en anden person</translation>
    </message>
    <message>
        <source>Some acts want two people. When one has done such an act alone, it stands here, and a second person looks at it within seven days.</source>
        <translation>Nogle handlinger kræver to personer. Har én gjort sådan noget alene, står det her, og en anden ser på det inden for syv dage.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Skriv under</translation>
    </message>
    <message>
        <source>Decline …</source>
        <translation>Afvis …</translation>
    </message>
    <message>
        <source>Signed on paper …</source>
        <translation>Underskrevet på papir …</translation>
    </message>
    <message>
        <source>Print the slip …</source>
        <translation>Udskriv sedlen …</translation>
    </message>
    <message>
        <source>Acts that want two people …</source>
        <translation>Kræver to personer …</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Whoever did it gets a task to put it right. The reason is kept.</source>
        <translation>Den, der gjorde det, får en opgave med at rette op på det. Begrundelsen gemmes.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Keep the slip; what stands on it is what counts.</source>
        <translation>Gem sedlen. Det er den, der gælder.</translation>
    </message>
    <message>
        <source>Slip {number}</source>
        <translation>Seddel {number}</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Vedrører</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort af</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gjort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Choose a line to sign it, or to print a slip for a signature.</source>
        <translation>Vælg en linje for at skrive under eller udskrive en seddel til underskrift.</translation>
    </message>
    <message>
        <source>You did this. Print the slip, or let the leader sign here.</source>
        <translation>Du har selv gjort det. Udskriv sedlen, eller lad lederen skrive under her.</translation>
    </message>
    <message>
        <source>It takes effect when it is signed.</source>
        <translation>Det gælder først, når der er skrevet under.</translation>
    </message>
    <message>
        <source>It has taken effect. Sign it, or decline and say why.</source>
        <translation>Det gælder allerede. Skriv under, eller afvis, og skriv hvorfor.</translation>
    </message>
    <message>
        <source>On paper by {name}, {day}.</source>
        <translation>På papir af {name}, {day}.</translation>
    </message>
    <message>
        <source>On screen by {name}, {day}.</source>
        <translation>På skærmen af {name}, {day}.</translation>
    </message>
    <message>
        <source>Signed.</source>
        <translation>Underskrevet.</translation>
    </message>
    <message>
        <source>What one did alone, and a second person looks at within seven days.</source>
        <translation>Det, som én har gjort alene, og som en anden ser på inden for syv dage.</translation>
    </message>
</context>
<context>
    <name>Countersignature</name>
    <message>
        <source>This was signed or declined before.</source>
        <translation>Det er allerede underskrevet eller afvist.</translation>
    </message>
    <message>
        <source>You did this yourself. Somebody else signs it, on screen or on paper.</source>
        <translation>Du har selv gjort det. En anden skal skrive under, på skærmen eller på papir.</translation>
    </message>
    <message>
        <source>Write why it is declined.</source>
        <translation>Skriv, hvorfor det afvises.</translation>
    </message>
    <message>
        <source>Write the name that stands on the paper.</source>
        <translation>Skriv det navn, der står på papiret.</translation>
    </message>
    <message>
        <source>Write the day on which the paper was signed.</source>
        <translation>Skriv den dag, papiret blev underskrevet.</translation>
    </message>
    <message>
        <source>The day lies before the act or after today. Look at the paper.</source>
        <translation>Dagen ligger før handlingen eller ude i fremtiden. Se på papiret.</translation>
    </message>
    <message>
        <source>Awaits a signature</source>
        <translation>Venter på underskrift</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrevet</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Why is it declined?</source>
        <translation>Hvorfor afvises det?</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Afvis</translation>
    </message>
    <message>
        <source>Signed on paper</source>
        <translation>Underskrevet på papir</translation>
    </message>
    <message>
        <source>Who signed?</source>
        <translation>Hvem skrev under?</translation>
    </message>
    <message>
        <source>Name as it stands on the slip.</source>
        <translation>Navnet, som det står på sedlen.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>What does the slip say?</source>
        <translation>Hvad står der på sedlen?</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>Enig</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Afviser</translation>
    </message>
    <message>
        <source>Say what stands on the slip.</source>
        <translation>Vælg, hvad der står på sedlen.</translation>
    </message>
    <message>
        <source>This is about your own access. Somebody else signs it, on screen or on paper.</source>
        <translation>Det handler om din egen adgang. En anden skriver under på skærmen eller på papir.</translation>
    </message>
    <message>
        <source>The same colleague gave you your access or passphrase, and nobody has signed for that yet. Let it be signed first, by somebody else or on paper.</source>
        <translation>Den samme kollega gav dig din adgang eller adgangssætning, og det er ikke kontrasigneret endnu. Lad først en anden skrive under på det, på skærmen eller på papir.</translation>
    </message>
    <message>
        <source>Read the recommendation first: it is approved on the case&apos;s page Recommendation.</source>
        <translation>Læs anbefalingen først: Den godkendes på sagens side Visitering.</translation>
    </message>
</context>
<context>
    <name>Course</name>
    <message>
        <source>This has ended already. Look at it again and go on from there.</source>
        <translation>Det er allerede afsluttet. Se på det igen, og gå videre derfra.</translation>
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
        <translation>Vælg »Indbakke« og derefter »Åbn en sagspakke«, og find filen med navnet ovenfor.</translation>
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
    <message>
        <source>The sender&apos;s log at row {size}:</source>
        <translation>Afsenderens log ved række {size}:</translation>
    </message>
    <message>
        <source>Keep this sheet: it shows later that the sender&apos;s log was not changed.</source>
        <translation>Gem arket. Det kan senere vise, at afsenderens log ikke er ændret.</translation>
    </message>
    <message>
        <source>The kommune&apos;s own number</source>
        <translation>Kommunens eget nummer</translation>
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
        <source>Write the same passphrase twice.</source>
        <translation>Skriv den samme adgangssætning to gange.</translation>
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
    <message>
        <source>Whoever makes the vault also keeps users and keys until somebody else is appointed: Security, Users.</source>
        <translation>Den, der opretter sagsbasen, passer også brugere og nøgler, til en anden får opgaven: Sikkerhed, Brugere.</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>Has custody</source>
        <translation>Har forældremyndighed</translation>
    </message>
    <message>
        <source>Shares custody</source>
        <translation>Deler forældremyndighed</translation>
    </message>
    <message>
        <source>Does not have custody</source>
        <translation>Har ikke forældremyndighed</translation>
    </message>
    <message>
        <source>Everybody who has custody has said yes.</source>
        <translation>Alle med forældremyndighed har sagt ja.</translation>
    </message>
    <message>
        <source>Not everybody who has custody has said yes. Missing: {names}.</source>
        <translation>Ikke alle med forældremyndighed har sagt ja. Der mangler et ja fra {names}.</translation>
    </message>
    <message>
        <source>Nobody who has custody has been asked.</source>
        <translation>Ingen med forældremyndighed er spurgt.</translation>
    </message>
    <message>
        <source>It is not written who has custody. Write it on the page People.</source>
        <translation>Det er ikke skrevet, hvem der har forældremyndighed. Skriv det på siden Personer.</translation>
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
        <source>A newer version of the program has opened this vault. Install that version on this computer.</source>
        <translation>En nyere version af programmet har åbnet sagsbasen. Installer den version på denne computer.</translation>
    </message>
    <message>
        <source>The database was not made by Tovholder.</source>
        <translation>Databasen er ikke lavet af Tovholder.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Vælg en anden mappe.</translation>
    </message>
    <message>
        <source>The database cannot be read: it is damaged, or the disk reports an error.</source>
        <translation>Databasen kan ikke læses: Den er beskadiget, eller disken melder fejl.</translation>
    </message>
    <message>
        <source>Close the program and check that the disk or stick is seated well. If it happens again, keep the folder as it is, and restore the latest backup.</source>
        <translation>Luk programmet, og se efter, at disken eller USB-stikket sidder rigtigt. Sker det igen, så lad mappen være, som den er, og gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>A file of the vault cannot be opened or made.</source>
        <translation>En af sagsbasens filer kan ikke åbnes eller oprettes.</translation>
    </message>
    <message>
        <source>Check that the disk or stick is connected and has room, and that the folder was not moved.</source>
        <translation>Se efter, at disken eller USB-stikket er tilsluttet og har plads, og at mappen ikke er flyttet.</translation>
    </message>
    <message>
        <source>The computer has run out of memory, or its disk failed just before.</source>
        <translation>Computeren er løbet tør for hukommelse, eller disken svigtede lige før.</translation>
    </message>
    <message>
        <source>Close other programs. If it happens again, lock and unlock the vault.</source>
        <translation>Luk andre programmer. Sker det igen, så lås sagsbasen, og lås den op igen.</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} mere</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ny opfølgning</translation>
    </message>
</context>
<context>
    <name>DaysRow</name>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>til</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>All of the time</source>
        <translation>Hele perioden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>De seneste 7 dage</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>De seneste 30 dage</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Det seneste år</translation>
    </message>
    <message>
        <source>From and to a day</source>
        <translation>Fra og til en dag</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.åååå</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Fra dag</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Til dag</translation>
    </message>
</context>
<context>
    <name>DeleteCard</name>
    <message>
        <source>It is no longer needed</source>
        <translation>Den skal ikke bruges mere</translation>
    </message>
    <message>
        <source>What it holds can be deleted. You are told first what goes.</source>
        <translation>Indholdet kan slettes. Du får først at vide, hvad der forsvinder.</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Slet …</translation>
    </message>
    <message>
        <source>To be deleted, or decided upon again, on {day}.</source>
        <translation>Den {day} skal den slettes, eller der skal igen tages stilling til opbevaringen.</translation>
    </message>
    <message>
        <source>Keep it longer …</source>
        <translation>Opbevar længere …</translation>
    </message>
</context>
<context>
    <name>DeleteCase</name>
    <message>
        <source>Only a closed case can be deleted. Close it first.</source>
        <translation>Kun en lukket sag kan slettes. Luk den først.</translation>
    </message>
    <message>
        <source>Something of this case is still out: a copy, a file or a receipt. Settle it first.</source>
        <translation>Noget i sagen er stadig ude: en kopi, en fil eller en kvittering. Få det på plads først.</translation>
    </message>
    <message>
        <source>Write the case&apos;s number in the journal first, on the page Journal.</source>
        <translation>Skriv først sagens nummer i journalen på siden Journal.</translation>
    </message>
</context>
<context>
    <name>DeleteConcern</name>
    <message>
        <source>Only a concern that was rejected or created by mistake can be deleted.</source>
        <translation>Kun en henvendelse, der er afvist eller oprettet ved en fejl, kan slettes.</translation>
    </message>
    <message>
        <source>Something is still to be done on this concern. Finish it or say why it ends, then delete.</source>
        <translation>Der mangler stadig noget på henvendelsen. Gør det færdigt, eller skriv, hvorfor det udgår, og slet så.</translation>
    </message>
    <message>
        <source>Something of this concern was disclosed. It stays until that disclosure may be deleted.</source>
        <translation>Noget fra henvendelsen er videregivet. Den bliver stående, til videregivelsen må slettes.</translation>
    </message>
</context>
<context>
    <name>DeletionProof</name>
    <message>
        <source>Proof of deletion</source>
        <translation>Slettedokumentation</translation>
    </message>
    <message>
        <source>The case and all that belonged to it were deleted for good. This paper says that it was done, not what it was about.</source>
        <translation>Sagen og alt, hvad der hørte til den, er slettet for altid. Papiret siger, at det er sket, ikke hvad sagen handlede om.</translation>
    </message>
    <message>
        <source>Backups lose it when they are replaced; one that is restored before that deletes it again.</source>
        <translation>Sagen forsvinder fra sikkerhedskopierne, når de bliver skiftet ud. Gendannes en af dem inden da, slettes sagen igen.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Concerns in it</source>
        <translation>Henvendelser i sagen</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Decided on the journal</source>
        <translation>Besluttet om journalen</translation>
    </message>
    <message>
        <source>Number in {system}</source>
        <translation>Nummer i {system}</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Videregivelser</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Search (Ctrl+K)</source>
        <translation>Søg (Ctrl+K)</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Lås (Ctrl+L)</translation>
    </message>
    <message>
        <source>The computer&apos;s clock is behind</source>
        <translation>Computerens ur er bagud</translation>
    </message>
    <message>
        <source>It shows an earlier time than the last entry of the log, so deadlines are counted wrongly. Nothing is lost. Set the clock, then unlock again.</source>
        <translation>Det viser et tidligere tidspunkt end den nyeste række i loggen, så fristerne tælles forkert. Intet er gået tabt. Stil uret, og lås så sagsbasen op igen.</translation>
    </message>
    <message>
        <source>No network is used</source>
        <translation>Bruger intet netværk</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close without saving?</source>
        <translation>Luk uden at gemme?</translation>
    </message>
    <message>
        <source>What you have written here will be lost.</source>
        <translation>Det, du har skrevet her, går tabt.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Luk uden at gemme</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
</context>
<context>
    <name>Dimension</name>
    <message>
        <source>Risk and threat</source>
        <translation>Risiko og trussel</translation>
    </message>
    <message>
        <source>Well-being and resilience</source>
        <translation>Trivsel og modstandskraft</translation>
    </message>
    <message>
        <source>Receive and describe the concern</source>
        <translation>Modtag og beskriv bekymringen</translation>
    </message>
    <message>
        <source>Analyse the person&apos;s situation</source>
        <translation>Se på personens situation</translation>
    </message>
    <message>
        <source>Assess the whole and recommend</source>
        <translation>Vurder helheden og anbefal</translation>
    </message>
    <message>
        <source>Concerning convictions and rhetoric</source>
        <translation>Bekymrende overbevisninger og retorik</translation>
    </message>
    <message>
        <source>Convictions and rhetoric</source>
        <translation>Overbevisninger og retorik</translation>
    </message>
    <message>
        <source>What is said or shared, word for word, and who heard or saw it?</source>
        <translation>Hvad bliver sagt eller delt, ord for ord, og hvem har hørt eller set det?</translation>
    </message>
    <message>
        <source>Is violence or another crime defended? A lawful opinion is no sign, however sharp.</source>
        <translation>Bliver vold eller anden kriminalitet forsvaret? En lovlig holdning er ikke et tegn, hvor skarp den end er.</translation>
    </message>
    <message>
        <source>Willingness to use violence</source>
        <translation>Voldsparathed</translation>
    </message>
    <message>
        <source>Has anything been said or done that points to violence: threats, plans, means?</source>
        <translation>Er der sagt eller gjort noget, der peger mod vold: trusler, planer, midler?</translation>
    </message>
    <message>
        <source>What has held the person back until now? Danger now: call 112 first.</source>
        <translation>Hvad har holdt personen tilbage indtil nu? Er der fare nu, så ring 112 først.</translation>
    </message>
    <message>
        <source>Criminal history</source>
        <translation>Kriminel historik</translation>
    </message>
    <message>
        <source>What may those at the table share, and is it needed here?</source>
        <translation>Hvad må de, der sidder om bordet, dele, og er det nødvendigt her?</translation>
    </message>
    <message>
        <source>Does it bear on this concern, or is it old and over?</source>
        <translation>Har det betydning for denne bekymring, eller er det gammelt og overstået?</translation>
    </message>
    <message>
        <source>Concerning socialisation and relationships</source>
        <translation>Bekymrende socialisering og relationer</translation>
    </message>
    <message>
        <source>Socialisation and relationships</source>
        <translation>Socialisering og relationer</translation>
    </message>
    <message>
        <source>Who does the person look up to or follow, also on the net?</source>
        <translation>Hvem ser personen op til eller følger, også på nettet?</translation>
    </message>
    <message>
        <source>Is there pressure, promise or dependence in it? Who has been lost touch with?</source>
        <translation>Er der pres, løfter eller afhængighed i det? Hvem er kontakten mistet til?</translation>
    </message>
    <message>
        <source>Personality factors</source>
        <translation>Personlighedsfaktorer</translation>
    </message>
    <message>
        <source>Personality</source>
        <translation>Personlighed</translation>
    </message>
    <message>
        <source>How are setbacks, criticism and strong feelings met?</source>
        <translation>Hvordan bliver modgang, kritik og stærke følelser mødt?</translation>
    </message>
    <message>
        <source>What is the person good at, and what does the person long for?</source>
        <translation>Hvad er personen god til, og hvad længes personen efter?</translation>
    </message>
    <message>
        <source>Mental vulnerability</source>
        <translation>Psykisk sårbarhed</translation>
    </message>
    <message>
        <source>Is there unrest, low mood, lack of sleep or a crisis? Who has seen it?</source>
        <translation>Er der uro, nedtrykthed, søvnløshed eller en krise? Hvem har set det?</translation>
    </message>
    <message>
        <source>Is there contact with treatment, and does it help? The diagnosis is not needed.</source>
        <translation>Er der kontakt til behandling, og hjælper den? Diagnosen er ikke nødvendig.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Who in the family is close, and who can be a support?</source>
        <translation>Hvem i familien er tæt på, og hvem kan støtte?</translation>
    </message>
    <message>
        <source>What weighs on the family? Are there children who need help of their own?</source>
        <translation>Hvad tynger familien? Er der børn, som selv har brug for hjælp?</translation>
    </message>
    <message>
        <source>Network and spare time</source>
        <translation>Netværk og fritid</translation>
    </message>
    <message>
        <source>Who is the person with, and what fills the spare time?</source>
        <translation>Hvem er personen sammen med, og hvad fylder fritiden?</translation>
    </message>
    <message>
        <source>What has stopped lately, and what could begin again?</source>
        <translation>Hvad er holdt op på det seneste, og hvad kunne begynde igen?</translation>
    </message>
    <message>
        <source>Education and employment</source>
        <translation>Uddannelse og beskæftigelse</translation>
    </message>
    <message>
        <source>How are school, training or work going?</source>
        <translation>Hvordan går det i skolen, på uddannelsen eller på arbejdet?</translation>
    </message>
    <message>
        <source>What does the person hope for, and what stands in the way?</source>
        <translation>Hvad håber personen på, og hvad står i vejen?</translation>
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
    <name>DisclosureWay</name>
    <message>
        <source>Sealed bundle</source>
        <translation>Forseglet sagspakke</translation>
    </message>
    <message>
        <source>Locked PDF</source>
        <translation>Låst PDF</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Mundtligt</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Udskrevet</translation>
    </message>
    <message>
        <source>As a file</source>
        <translation>Som fil</translation>
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
    <name>DraftsCard</name>
    <message>
        <source>Drafts</source>
        <translation>Kladder</translation>
    </message>
    <message>
        <source>No half-filled form is waiting.</source>
        <translation>Ingen halvt udfyldt formular venter.</translation>
    </message>
    <message>
        <source>Call not yet registered</source>
        <translation>Opkald, der ikke er registreret endnu</translation>
    </message>
    <message>
        <source>After the call, {number}</source>
        <translation>Efter opkaldet, {number}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>gemt {when}</translation>
    </message>
    <message>
        <source>It has lain for a week. Register it, or discard it?</source>
        <translation>Den har ligget en uge. Skal den registreres eller kasseres?</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Discard: {what}</source>
        <translation>Kasser: {what}</translation>
    </message>
    <message>
        <source>Note, {number}</source>
        <translation>Notat, {number}</translation>
    </message>
    <message>
        <source>Home visit, {number}</source>
        <translation>Hjemmebesøg, {number}</translation>
    </message>
    <message>
        <source>What came of the visit, {number}</source>
        <translation>Efter besøget, {number}</translation>
    </message>
    <message>
        <source>Handover, {number}</source>
        <translation>Videregivelse, {number}</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Skal kladden kasseres?</translation>
    </message>
    <message>
        <source>What is written in it cannot be brought back.</source>
        <translation>Det, der står i den, kan ikke hentes tilbage.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kasser</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behold den</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Kladden er kasseret.</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>Concern about a place, forum or group</source>
        <translation>Miljøbekymring</translation>
    </message>
    <message>
        <source>Follow-up on a place, forum or group</source>
        <translation>Opfølgning på en miljøbekymring</translation>
    </message>
    <message>
        <source>A meeting that is being held</source>
        <translation>Et møde, der er i gang</translation>
    </message>
    <message>
        <source>A point of a meeting, {number}</source>
        <translation>Et punkt på et møde, {number}</translation>
    </message>
</context>
<context>
    <name>DropKeyFileSheet</name>
    <message>
        <source>Stop using a key file</source>
        <translation>Brug ikke længere nøglefil</translation>
    </message>
    <message>
        <source>Stop using it</source>
        <translation>Brug den ikke længere</translation>
    </message>
    <message>
        <source>From then on your passphrase alone lets you in.</source>
        <translation>Herefter låser du op med adgangssætningen alene.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
</context>
<context>
    <name>DutySlip</name>
    <message>
        <source>Duty slip</source>
        <translation>Vagtseddel</translation>
    </message>
    <message>
        <source>These deadlines expire while the Infohus is closed. Call before the hour, and say the number of the concern or case.</source>
        <translation>Disse frister udløber, mens Infohuset har lukket. Ring inden klokkeslættet, og sig henvendelsens eller sagens nummer.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Ring til</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Concern or case</source>
        <translation>Henvendelse eller sag</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Udløber</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Called at</source>
        <translation>Ringet kl.</translation>
    </message>
    <message>
        <source>In immediate danger call 112 first.</source>
        <translation>Ved akut fare: Ring 112 først.</translation>
    </message>
    <message>
        <source>Bring it back to {office} by {when}; there it is shredded.</source>
        <translation>Afleveres til {office} senest {when} og makuleres dér.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Dato og klokkeslæt</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>taken up in a case, closed {day}</source>
        <translation>taget op i en sag, lukket {day}</translation>
    </message>
</context>
<context>
    <name>EarlierCard</name>
    <message>
        <source>What came before</source>
        <translation>Det, der kom før</translation>
    </message>
    <message>
        <source>Earlier concerns are looked up …</source>
        <translation>Tidligere henvendelser slås op …</translation>
    </message>
    <message>
        <source>I have seen them</source>
        <translation>Jeg har set dem</translation>
    </message>
    <message>
        <source>See them first, and say that you have seen them. Then decide.</source>
        <translation>Se dem først, og sig til, at du har set dem. Beslut så.</translation>
    </message>
    <message>
        <source>Earlier concerns are shown. See them before you decide.</source>
        <translation>Tidligere henvendelser vises. Se dem, før du beslutter.</translation>
    </message>
    <message>
        <source>No earlier concern was found on this person, the home, the phone or those around.</source>
        <translation>Der er ikke fundet tidligere henvendelser om personen, hjemmet, telefonen eller de pårørende.</translation>
    </message>
    <message>
        <source>Possibly the same person, home or family. Only you can tell.</source>
        <translation>Måske samme person, hjem eller familie. Kun du kan afgøre det.</translation>
    </message>
    <message>
        <source>You have seen these. Now you can decide.</source>
        <translation>Du har set dem. Nu kan du beslutte.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Åbn: {what}</translation>
    </message>
    <message>
        <source>The same caller, {date} · {outcome}</source>
        <translation>Samme henvender, {date} · {outcome}</translation>
    </message>
</context>
<context>
    <name>Effort</name>
    <message>
        <source>It starts now</source>
        <translation>Den starter nu</translation>
    </message>
    <message>
        <source>It is planned for later</source>
        <translation>Den planlægges til senere</translation>
    </message>
    <message>
        <source>It starts now, as an exception</source>
        <translation>Den starter nu, som en undtagelse</translation>
    </message>
    <message>
        <source>First contact on</source>
        <translation>Første kontakt den</translation>
    </message>
    <message>
        <source>Next contact on</source>
        <translation>Næste kontakt den</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Løslades den</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>How often?</source>
        <translation>Hvor ofte?</translation>
    </message>
    <message>
        <source>Choose how often.</source>
        <translation>Vælg hvor ofte.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Indsats</translation>
    </message>
    <message>
        <source>Choose the effort.</source>
        <translation>Vælg indsatsen.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>What is to be different, in words that the citizen would use.</source>
        <translation>Hvad skal blive anderledes? Brug ord, som borgeren selv ville bruge.</translation>
    </message>
    <message>
        <source>Write the goal in a sentence.</source>
        <translation>Skriv målet i en sætning.</translation>
    </message>
    <message>
        <source>Who provides it?</source>
        <translation>Hvem står for den?</translation>
    </message>
    <message>
        <source>The place and the function, for example: mentor, VINK.</source>
        <translation>Stedet og funktionen, for eksempel: mentor, VINK.</translation>
    </message>
    <message>
        <source>Write who provides it.</source>
        <translation>Skriv, hvem der står for den.</translation>
    </message>
    <message>
        <source>May the citizen say no?</source>
        <translation>Kan borgeren sige nej?</translation>
    </message>
    <message>
        <source>Say whether it is voluntary or by law.</source>
        <translation>Vælg, om den er frivillig eller lovbestemt.</translation>
    </message>
    <message>
        <source>The authority&apos;s decision</source>
        <translation>Myndighedens afgørelse</translation>
    </message>
    <message>
        <source>Its number in the authority&apos;s own system. The Infohus decides nothing.</source>
        <translation>Nummeret i myndighedens eget system. Infohuset træffer ingen afgørelse.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Choose the legal basis. No effort is without one.</source>
        <translation>Vælg hjemlen. Ingen indsats er uden.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Does it start now?</source>
        <translation>Starter den nu?</translation>
    </message>
    <message>
        <source>Say whether it starts now.</source>
        <translation>Vælg, om den starter nu.</translation>
    </message>
    <message>
        <source>Reason for an exception</source>
        <translation>Begrundelse for undtagelsen</translation>
    </message>
    <message>
        <source>Write the reason for the exception.</source>
        <translation>Skriv begrundelsen for undtagelsen.</translation>
    </message>
    <message>
        <source>Only where the target group does not fit or all places are taken.</source>
        <translation>Kun når målgruppen ikke passer, eller alle pladser er optaget.</translation>
    </message>
    <message>
        <source>A few things are missing.</source>
        <translation>Der mangler et par ting.</translation>
    </message>
    <message>
        <source>That is still to come. Write about it when it has been.</source>
        <translation>Det er ikke sket endnu. Skriv om det bagefter.</translation>
    </message>
    <message>
        <source>Write the time as well.</source>
        <translation>Skriv også klokkeslættet.</translation>
    </message>
    <message>
        <source>This is not an effort.</source>
        <translation>Det er ikke en indsats.</translation>
    </message>
</context>
<context>
    <name>EffortBasis</name>
    <message>
        <source>Social Services Act § 12 b: free targeted advice</source>
        <translation>Servicelovens § 12 b: gratis, målrettet rådgivning</translation>
    </message>
    <message>
        <source>Social Services Act § 10: free advice for everybody</source>
        <translation>Servicelovens § 10: gratis rådgivning til alle</translation>
    </message>
    <message>
        <source>Social Services Act § 85: social support</source>
        <translation>Servicelovens § 85: socialpædagogisk støtte</translation>
    </message>
    <message>
        <source>Social Services Act § 99: support and contact person</source>
        <translation>Servicelovens § 99: støtte- og kontaktperson</translation>
    </message>
    <message>
        <source>Children&apos;s Act § 30: early preventive effort</source>
        <translation>Barnets lov § 30: tidligt forebyggende indsats</translation>
    </message>
    <message>
        <source>Children&apos;s Act § 32: support for child, young person or family</source>
        <translation>Barnets lov § 32: støtte til barnet, den unge eller familien</translation>
    </message>
    <message>
        <source>Children&apos;s Act: decided by the authority for children</source>
        <translation>Barnets lov: besluttet af børnemyndigheden</translation>
    </message>
    <message>
        <source>Employment Act § 167: mentor support</source>
        <translation>Lov om en aktiv beskæftigelsesindsats § 167: mentorstøtte</translation>
    </message>
    <message>
        <source>Employment Act as it was in 2015: mentor</source>
        <translation>Lov om en aktiv beskæftigelsesindsats, som den var i 2015: mentor</translation>
    </message>
    <message>
        <source>Employment Act: the job centre&apos;s offers</source>
        <translation>Lov om en aktiv beskæftigelsesindsats: jobcentrets tilbud</translation>
    </message>
    <message>
        <source>Act on municipal efforts for young people under 25</source>
        <translation>Lov om kommunal indsats for unge under 25 år</translation>
    </message>
    <message>
        <source>Crime-preventive cooperation (SSP), § 115(1)(1)</source>
        <translation>Kriminalitetsforebyggende samarbejde (SSP), § 115, stk. 1, nr. 1</translation>
    </message>
    <message>
        <source>Vulnerable people and psychiatry (PSP), § 115(1)(2)</source>
        <translation>Udsatte personer og psykiatri (PSP), § 115, stk. 1, nr. 2</translation>
    </message>
    <message>
        <source>Release from prison (KSP), § 115(1)(3)</source>
        <translation>Løsladelse (KSP), § 115, stk. 1, nr. 3</translation>
    </message>
    <message>
        <source>The kommune&apos;s exit programme, agreed with the citizen</source>
        <translation>Kommunens exitprogram, aftalt med borgeren</translation>
    </message>
    <message>
        <source>Children&apos;s Act: support for young people after 18 (ungestøtte)</source>
        <translation>Barnets lov: støtte til unge efter det 18. år (ungestøtte)</translation>
    </message>
</context>
<context>
    <name>EffortCard</name>
    <message>
        <source>Describe and start …</source>
        <translation>Beskriv og start …</translation>
    </message>
    <message>
        <source>Write about a contact …</source>
        <translation>Skriv om en kontakt …</translation>
    </message>
    <message>
        <source>How does it go? …</source>
        <translation>Hvordan går det? …</translation>
    </message>
    <message>
        <source>Plan for the release …</source>
        <translation>Plan for løsladelsen …</translation>
    </message>
    <message>
        <source>Let it rest …</source>
        <translation>Lad den hvile …</translation>
    </message>
    <message>
        <source>Take it up again …</source>
        <translation>Genoptag den …</translation>
    </message>
    <message>
        <source>End it …</source>
        <translation>Afslut den …</translation>
    </message>
    <message>
        <source>Make the after-check …</source>
        <translation>Noter efterkontakten …</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Provided by</source>
        <translation>Hvem står for den</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Undtagelse</translation>
    </message>
    <message>
        <source>Planned activity is not carried out: three contacts in a row without the citizen. Find out why, and change what does not fit. It is no ground for decisions on benefits.</source>
        <translation>Planlagt aktivitet gennemføres ikke: tre kontakter i træk uden borgeren. Find ud af hvorfor, og lav om på det, der ikke passer. Det kan ikke bruges i en afgørelse om ydelser.</translation>
    </message>
    <message>
        <source>Rests because</source>
        <translation>Hviler, fordi</translation>
    </message>
    <message>
        <source>Show earlier contacts</source>
        <translation>Vis tidligere kontakter</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad der kom ud af den</translation>
    </message>
    <message>
        <source>Carried on by</source>
        <translation>Føres videre af</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Hvorfor</translation>
    </message>
    <message>
        <source>After-check</source>
        <translation>Efterkontakt</translation>
    </message>
    <message>
        <source>{act} ({effort})</source>
        <translation>{act} ({effort})</translation>
    </message>
</context>
<context>
    <name>EffortCheck</name>
    <message>
        <source>After-check</source>
        <translation>Efterkontakt</translation>
    </message>
    <message>
        <source>How does it go now?</source>
        <translation>Hvordan går det nu?</translation>
    </message>
    <message>
        <source>Write how it goes now.</source>
        <translation>Skriv, hvordan det går nu.</translation>
    </message>
    <message>
        <source>Ask who knows the citizen; write from whom you have it.</source>
        <translation>Spørg en, der kender borgeren, og skriv, hvem du har det fra.</translation>
    </message>
    <message>
        <source>Does what was reached still hold?</source>
        <translation>Holder det, der blev nået?</translation>
    </message>
    <message>
        <source>We could not find out</source>
        <translation>Vi kunne ikke finde ud af det</translation>
    </message>
    <message>
        <source>Say whether it still holds.</source>
        <translation>Vælg, om det stadig holder.</translation>
    </message>
    <message>
        <source>This is not an after-check of an effort.</source>
        <translation>Det er ikke en efterkontakt for en indsats.</translation>
    </message>
</context>
<context>
    <name>EffortEnd</name>
    <message>
        <source>The goal is reached</source>
        <translation>Målet er nået</translation>
    </message>
    <message>
        <source>The goal is reached in part</source>
        <translation>Målet er delvis nået</translation>
    </message>
    <message>
        <source>The goal is not reached</source>
        <translation>Målet er ikke nået</translation>
    </message>
    <message>
        <source>The citizen does not want to go on</source>
        <translation>Borgeren ønsker ikke at fortsætte</translation>
    </message>
    <message>
        <source>Somebody else carries it on</source>
        <translation>Andre fører den videre</translation>
    </message>
    <message>
        <source>It was never begun</source>
        <translation>Den kom aldrig i gang</translation>
    </message>
    <message>
        <source>End the effort</source>
        <translation>Afslut indsatsen</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af den?</translation>
    </message>
    <message>
        <source>Choose what came of it.</source>
        <translation>Vælg, hvad der kom ud af den.</translation>
    </message>
    <message>
        <source>Who carries it on?</source>
        <translation>Hvem fører den videre?</translation>
    </message>
    <message>
        <source>The body and the function.</source>
        <translation>Myndigheden eller stedet og funktionen.</translation>
    </message>
    <message>
        <source>Name the body that carries it on.</source>
        <translation>Skriv, hvem der fører den videre.</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Hvorfor slutter den?</translation>
    </message>
    <message>
        <source>Write why it ends.</source>
        <translation>Skriv, hvorfor den slutter.</translation>
    </message>
    <message>
        <source>Ask again after 3, 6 and 12 months?</source>
        <translation>Skal vi spørge til det igen efter 3, 6 og 12 måneder?</translation>
    </message>
    <message>
        <source>Say whether we ask again later.</source>
        <translation>Vælg, om vi skal spørge til det igen.</translation>
    </message>
</context>
<context>
    <name>EffortKind</name>
    <message>
        <source>Bring the citizen into work or education. Never aimed at the concern.</source>
        <translation>Bringe borgeren i arbejde eller uddannelse. Aldrig rettet mod bekymringen.</translation>
    </message>
    <message>
        <source>Mentor (VINK)</source>
        <translation>Mentor (VINK)</translation>
    </message>
    <message>
        <source>Strengthen belonging and dialogue, away from extremist communities.</source>
        <translation>Styrke tilhørsforhold og dialog uden om ekstremistiske fællesskaber.</translation>
    </message>
    <message>
        <source>Mentor support (employment)</source>
        <translation>Mentorstøtte (beskæftigelse)</translation>
    </message>
    <message>
        <source>Holistic mentor (employment, 2015)</source>
        <translation>Helhedsorienteret mentor (beskæftigelse, 2015)</translation>
    </message>
    <message>
        <source>Retention mentor (employment, 2015)</source>
        <translation>Fastholdelsesmentor (beskæftigelse, 2015)</translation>
    </message>
    <message>
        <source>Parent coach</source>
        <translation>Forældrecoach</translation>
    </message>
    <message>
        <source>Support the parents in their own role. It is their course, also after 18.</source>
        <translation>Støtte forældrene i deres egen rolle. Det er deres forløb, også efter det 18. år.</translation>
    </message>
    <message>
        <source>Support for brothers and sisters</source>
        <translation>Støtte til søskende</translation>
    </message>
    <message>
        <source>Give younger children in the family somebody of their own to turn to.</source>
        <translation>Give mindre søskende en voksen, de selv kan gå til.</translation>
    </message>
    <message>
        <source>Job consultant</source>
        <translation>Jobkonsulent</translation>
    </message>
    <message>
        <source>Clarifying job and competence</source>
        <translation>Job- og kompetenceafklaring</translation>
    </message>
    <message>
        <source>Education guidance (UU)</source>
        <translation>Uddannelsesvejledning (UU)</translation>
    </message>
    <message>
        <source>Find a way into education and stay in it.</source>
        <translation>Finde vej ind i en uddannelse og blive der.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exitforløb</translation>
    </message>
    <message>
        <source>Help to leave a group or milieu.</source>
        <translation>Hjælp til at forlade en gruppe eller et miljø.</translation>
    </message>
    <message>
        <source>18 to 25 years</source>
        <translation>18 til 25 år</translation>
    </message>
    <message>
        <source>SSP</source>
        <translation>SSP</translation>
    </message>
    <message>
        <source>Prevent crime together with school, social services and police.</source>
        <translation>Forebygge kriminalitet sammen med skole, socialforvaltning og politi.</translation>
    </message>
    <message>
        <source>Under 18 years</source>
        <translation>Under 18 år</translation>
    </message>
    <message>
        <source>SSP+</source>
        <translation>SSP+</translation>
    </message>
    <message>
        <source>One coordinated effort for young people in SSP categories 3 and 4.</source>
        <translation>Én samlet indsats for unge i SSP-kategori 3 og 4.</translation>
    </message>
    <message>
        <source>17½ to 24 years, SSP categories 3 and 4</source>
        <translation>17½ til 24 år, SSP-kategori 3 og 4</translation>
    </message>
    <message>
        <source>Good release (God løsladelse)</source>
        <translation>God løsladelse</translation>
    </message>
    <message>
        <source>Have housing, benefit and job or education ready on the day of release.</source>
        <translation>Have bolig, ydelse og job eller uddannelse klar på dagen for løsladelsen.</translation>
    </message>
    <message>
        <source>PSP</source>
        <translation>PSP</translation>
    </message>
    <message>
        <source>Police, social services and psychiatry help a vulnerable person together.</source>
        <translation>Politi, socialforvaltning og psykiatri hjælper et udsat menneske sammen.</translation>
    </message>
    <message>
        <source>Psychologist</source>
        <translation>Psykolog</translation>
    </message>
    <message>
        <source>Somebody to talk to about what is hard.</source>
        <translation>En at tale med om det, der er svært.</translation>
    </message>
    <message>
        <source>Leisure and associations</source>
        <translation>Fritid og foreninger</translation>
    </message>
    <message>
        <source>A place in a club or association, with somebody who goes along at first.</source>
        <translation>En plads i en klub eller forening, og en, der går med i starten.</translation>
    </message>
    <message>
        <source>Support and contact person</source>
        <translation>Støtte- og kontaktperson</translation>
    </message>
    <message>
        <source>Build contact and bring the citizen to the help there is.</source>
        <translation>Skabe kontakt og bygge bro til den hjælp, der findes.</translation>
    </message>
    <message>
        <source>Advice on housing and money</source>
        <translation>Rådgivning om bolig og økonomi</translation>
    </message>
    <message>
        <source>Find and keep a home; put money in order.</source>
        <translation>Finde og beholde en bolig og få styr på økonomien.</translation>
    </message>
</context>
<context>
    <name>EffortLog</name>
    <message>
        <source>It was held</source>
        <translation>Den blev gennemført</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom ikke</translation>
    </message>
    <message>
        <source>Called off beforehand</source>
        <translation>Aflyst på forhånd</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The provider</source>
        <translation>Den, der står for indsatsen</translation>
    </message>
    <message>
        <source>Us</source>
        <translation>Os</translation>
    </message>
    <message>
        <source>Write about a contact</source>
        <translation>Skriv om en kontakt</translation>
    </message>
    <message>
        <source>Was it held?</source>
        <translation>Blev kontakten gennemført?</translation>
    </message>
    <message>
        <source>That somebody stays away from a voluntary effort never goes to those who decide on benefits.</source>
        <translation>At nogen bliver væk fra en frivillig indsats, får de, der afgør sager om ydelser, aldrig at vide.</translation>
    </message>
    <message>
        <source>Say whether it was held.</source>
        <translation>Vælg, om kontakten blev gennemført.</translation>
    </message>
    <message>
        <source>Who called it off?</source>
        <translation>Hvem aflyste?</translation>
    </message>
    <message>
        <source>Say who called it off.</source>
        <translation>Vælg, hvem der aflyste.</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af den?</translation>
    </message>
    <message>
        <source>Write what you saw and what was said, and say which is which.</source>
        <translation>Skriv, hvad du så, og hvad der blev sagt, og gør klart, hvad der er hvad.</translation>
    </message>
</context>
<context>
    <name>EffortPause</name>
    <message>
        <source>Let it rest</source>
        <translation>Lad den hvile</translation>
    </message>
    <message>
        <source>Why does it rest?</source>
        <translation>Hvorfor hviler den?</translation>
    </message>
    <message>
        <source>Write why it rests.</source>
        <translation>Skriv, hvorfor den hviler.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Genoptag den</translation>
    </message>
</context>
<context>
    <name>EffortRest</name>
    <message>
        <source>Goes on unchanged</source>
        <translation>Fortsætter uændret</translation>
    </message>
    <message>
        <source>Is paused</source>
        <translation>Sættes i bero</translation>
    </message>
    <message>
        <source>As the police advise</source>
        <translation>Efter politiets råd</translation>
    </message>
</context>
<context>
    <name>EffortSheet</name>
    <message>
        <source>Meant for: {group}.</source>
        <translation>Målgruppe: {group}.</translation>
    </message>
    <message>
        <source>Places: {places}.</source>
        <translation>Pladser: {places}.</translation>
    </message>
    <message>
        <source>Source: {source} ({date}).</source>
        <translation>Kilde: {source} ({date}).</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>The law asks for consent on record.</source>
        <translation>Loven kræver et noteret samtykke.</translation>
    </message>
    <message>
        <source>A yes becomes a planned effort. A no has no consequence for the citizen.</source>
        <translation>Et ja bliver til en planlagt indsats. Et nej har ingen følger for borgeren.</translation>
    </message>
    <message>
        <source>Tell only that an offer was declined, and only where it must be known. Each authority has its own line in the register of disclosures.</source>
        <translation>Fortæl kun, at et tilbud er afslået, og kun til dem, der har brug for at vide det. Hver myndighed får sin egen linje i registret over videregivelser.</translation>
    </message>
    <message>
        <source>What is planned for it ends with it: {entries}.</source>
        <translation>Det, der er planlagt for den, ophører samtidig: {entries}.</translation>
    </message>
    <message>
        <source>Its law is for {purpose}: it is never aimed at the concern.</source>
        <translation>Loven er til {purpose}: Indsatsen rettes aldrig mod bekymringen.</translation>
    </message>
    <message>
        <source>It waits for a consent on record.</source>
        <translation>Den venter på et noteret samtykke.</translation>
    </message>
</context>
<context>
    <name>EffortState</name>
    <message>
        <source>That cannot be done while the effort is: {state}.</source>
        <translation>Det kan du ikke, når indsatsen står som: {state}.</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Hviler</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttet</translation>
    </message>
</context>
<context>
    <name>EffortWords</name>
    <message>
        <source>The plan for the release is not written.</source>
        <translation>Planen for løsladelsen er ikke skrevet.</translation>
    </message>
    <message>
        <source>The date of release is not known. The program asks for it.</source>
        <translation>Datoen for løsladelsen kendes ikke. Programmet spørger til den.</translation>
    </message>
    <message>
        <source>Released on {date}, in {days} days.</source>
        <translation>Løslades den {date}, om {days} dage.</translation>
    </message>
    <message>
        <source>Released on {date}, tomorrow.</source>
        <translation>Løslades den {date}, i morgen.</translation>
    </message>
    <message>
        <source>Released on {date}, today.</source>
        <translation>Løslades den {date}, i dag.</translation>
    </message>
    <message>
        <source>Released on {date}.</source>
        <translation>Løsladt den {date}.</translation>
    </message>
</context>
<context>
    <name>EffortsPage</name>
    <message>
        <source>New effort …</source>
        <translation>Ny indsats …</translation>
    </message>
    <message>
        <source>Write down an offer …</source>
        <translation>Noter et tilbud …</translation>
    </message>
    <message>
        <source>Nothing is offered yet</source>
        <translation>Der er ikke tilbudt noget endnu</translation>
    </message>
    <message>
        <source>Offers answered at a visit come here by themselves. A yes becomes an effort to start; each effort has a goal, a law it rests on, and a next contact.</source>
        <translation>Tilbud, der er svaret på ved et besøg, kommer selv herhen. Et ja bliver til en indsats, du kan starte. Hver indsats har et mål, en hjemmel og en næste kontakt.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Afsluttede</translation>
    </message>
    <message>
        <source>Tell an authority …</source>
        <translation>Orienter en myndighed …</translation>
    </message>
    <message>
        <source>Nobody is told …</source>
        <translation>Ingen orienteres …</translation>
    </message>
    <message>
        <source>Who must know of the no?</source>
        <translation>Hvem skal vide, at der er sagt nej?</translation>
    </message>
    <message>
        <source>Police and the authorities concerned are told where it is necessary. A no is a free choice and says nothing about the concern.</source>
        <translation>Politi og relevante myndigheder orienteres, hvor det er nødvendigt. Et nej er et frit valg og siger intet om bekymringen.</translation>
    </message>
    <message>
        <source>A coordinator (tovholder) tells them.</source>
        <translation>Det gør en tovholder.</translation>
    </message>
    <message>
        <source>Make the offer again …</source>
        <translation>Gentag tilbuddet …</translation>
    </message>
    <message>
        <source>The offers come again each month</source>
        <translation>Tilbuddene gentages hver måned</translation>
    </message>
    <message>
        <source>Next: {when}. Until something is accepted or the case is closed.</source>
        <translation>Næste gang: {when}. Det gentages, indtil borgeren siger ja, eller sagen lukkes.</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Tilbud</translation>
    </message>
    <message>
        <source>Offered again {day}: {how}</source>
        <translation>Tilbudt igen {day}: {how}</translation>
    </message>
    <message>
        <source>Answer …</source>
        <translation>Svar …</translation>
    </message>
</context>
<context>
    <name>Ending</name>
    <message>
        <source>The case was closed</source>
        <translation>Sagen blev afsluttet</translation>
    </message>
    <message>
        <source>The case was suspended</source>
        <translation>Sagen blev sat i bero</translation>
    </message>
    <message>
        <source>It is taken up again</source>
        <translation>Det er taget op igen</translation>
    </message>
    <message>
        <source>Another entry stands in its place</source>
        <translation>Noget andet i kalenderen er trådt i stedet</translation>
    </message>
    <message>
        <source>The effort ended</source>
        <translation>Indsatsen sluttede</translation>
    </message>
    <message>
        <source>The offer was accepted</source>
        <translation>Tilbuddet blev taget imod</translation>
    </message>
    <message>
        <source>The offer was declined</source>
        <translation>Der blev sagt nej til tilbuddet</translation>
    </message>
    <message>
        <source>All following days were moved</source>
        <translation>Alle de følgende gange blev flyttet</translation>
    </message>
    <message>
        <source>All following days were called off</source>
        <translation>Alle de følgende gange blev aflyst</translation>
    </message>
    <message>
        <source>The concern was rejected</source>
        <translation>Henvendelsen blev afvist</translation>
    </message>
    <message>
        <source>The concern was created by mistake</source>
        <translation>Henvendelsen var oprettet ved en fejl</translation>
    </message>
    <message>
        <source>The visit was cancelled</source>
        <translation>Besøget blev aflyst</translation>
    </message>
    <message>
        <source>The visit did not take place</source>
        <translation>Besøget blev ikke til noget</translation>
    </message>
    <message>
        <source>The authority was reminded</source>
        <translation>Myndigheden blev rykket</translation>
    </message>
    <message>
        <source>It was taken back</source>
        <translation>Det blev taget tilbage</translation>
    </message>
    <message>
        <source>The protection changed</source>
        <translation>Beskyttelsen blev ændret</translation>
    </message>
    <message>
        <source>The kind of concern changed</source>
        <translation>Bekymringens art blev ændret</translation>
    </message>
    <message>
        <source>There is one case only</source>
        <translation>Der er nu kun én sag</translation>
    </message>
    <message>
        <source>The same caller called again</source>
        <translation>Den samme ringede igen</translation>
    </message>
    <message>
        <source>The analysis was finished</source>
        <translation>Analysen blev færdig</translation>
    </message>
    <message>
        <source>The recommendation was written</source>
        <translation>Anbefalingen blev skrevet</translation>
    </message>
    <message>
        <source>What it was for has ended</source>
        <translation>Det, den gjaldt, er slut</translation>
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
        <translation>Vælg, hvad der nu skal ske, ellers står sagen uden et næste skridt.</translation>
    </message>
    <message>
        <source>Write when the next step is due.</source>
        <translation>Skriv, hvornår næste skridt skal være gjort.</translation>
    </message>
    <message>
        <source>Choose a time that is still to come.</source>
        <translation>Vælg et tidspunkt, der ikke er passeret.</translation>
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
    <name>EntryHistory</name>
    <message>
        <source>Put in the calendar: {origin}</source>
        <translation>Sat i kalenderen: {origin}</translation>
    </message>
    <message>
        <source>Handed to {who}</source>
        <translation>Givet videre til {who}</translation>
    </message>
    <message>
        <source>Another place: {place}</source>
        <translation>Nyt sted: {place}</translation>
    </message>
    <message>
        <source>The place was taken out</source>
        <translation>Stedet blev fjernet</translation>
    </message>
    <message>
        <source>Others take part</source>
        <translation>Andre deltager nu</translation>
    </message>
    <message>
        <source>Moved from {old} to {new}</source>
        <translation>Flyttet fra {old} til {new}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Ended: {why}</source>
        <translation>Afsluttet: {why}</translation>
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
        <translation>Skriv, hvad der kom ud af besøget</translation>
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
        <translation>Papir væk: Anmeld bruddet</translation>
    </message>
    <message>
        <source>Decide the next step</source>
        <translation>Beslut næste skridt</translation>
    </message>
    <message>
        <source>Write the initial assessment</source>
        <translation>Skriv den indledende vurdering</translation>
    </message>
    <message>
        <source>Answer from an authority awaited</source>
        <translation>Svar fra en myndighed afventes</translation>
    </message>
    <message>
        <source>Gather the answers of the round</source>
        <translation>Saml rundens svar</translation>
    </message>
    <message>
        <source>Check parents&apos; and siblings&apos; conditions</source>
        <translation>Undersøg forældres og søskendes forhold</translation>
    </message>
    <message>
        <source>Analyse the concern</source>
        <translation>Lav analysen</translation>
    </message>
    <message>
        <source>Write the recommendation</source>
        <translation>Skriv anbefalingen</translation>
    </message>
    <message>
        <source>Approve the recommendation</source>
        <translation>Godkend anbefalingen</translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Spørg om samtykke</translation>
    </message>
    <message>
        <source>Prepare the 18th birthday</source>
        <translation>Forbered 18-årsdagen</translation>
    </message>
    <message>
        <source>Name and address protection expires</source>
        <translation>Navne- og adressebeskyttelsen udløber</translation>
    </message>
    <message>
        <source>Prepare the transition</source>
        <translation>Forbered overgangen</translation>
    </message>
    <message>
        <source>Make the offer again</source>
        <translation>Gentag tilbuddet</translation>
    </message>
    <message>
        <source>Planned contact of an effort</source>
        <translation>Planlagt kontakt i en indsats</translation>
    </message>
    <message>
        <source>Planned activity is not carried out</source>
        <translation>Planlagt aktivitet gennemføres ikke</translation>
    </message>
    <message>
        <source>Decide on a running effort</source>
        <translation>Tag stilling til en igangværende indsats</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løsladelse</translation>
    </message>
    <message>
        <source>Ask for the date of release</source>
        <translation>Spørg efter løsladelsesdatoen</translation>
    </message>
    <message>
        <source>After-check</source>
        <translation>Efterkontakt for en indsats</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Lav evalueringen</translation>
    </message>
    <message>
        <source>Delete or decide to keep</source>
        <translation>Slet, eller beslut at opbevare længere</translation>
    </message>
    <message>
        <source>Receipt for the transfer awaited</source>
        <translation>Kvittering for overdragelsen afventes</translation>
    </message>
    <message>
        <source>Has the centre reported itself?</source>
        <translation>Har centret selv indberettet?</translation>
    </message>
    <message>
        <source>Pass the new concern on to the police</source>
        <translation>Giv den nye henvendelse videre til politiet</translation>
    </message>
    <message>
        <source>Look at the place or group again</source>
        <translation>Se på stedet eller gruppen igen</translation>
    </message>
    <message>
        <source>Answer on access (indsigt)</source>
        <translation>Svar på anmodning om indsigt</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Opgave</translation>
    </message>
    <message>
        <source>Countersign</source>
        <translation>Kontrasigner</translation>
    </message>
    <message>
        <source>Put right what was declined</source>
        <translation>Ret op på det, der blev afvist</translation>
    </message>
    <message>
        <source>Delete the copy outside the vault</source>
        <translation>Slet kopien uden for sagsbasen</translation>
    </message>
    <message>
        <source>Two cases on one person: decide</source>
        <translation>To sager om samme person: Tag stilling</translation>
    </message>
    <message>
        <source>Taken over: read what it is about</source>
        <translation>Overtaget: Læs, hvad det handler om</translation>
    </message>
    <message>
        <source>Decide whether contact is safe</source>
        <translation>Beslut, om kontakt er sikker</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Luk sagen</translation>
    </message>
    <message>
        <source>Ask for the answer to the offer</source>
        <translation>Spørg til svaret på tilbuddet</translation>
    </message>
    <message>
        <source>Tell police and authorities of the no</source>
        <translation>Orienter politi og myndigheder om afslaget</translation>
    </message>
    <message>
        <source>Start the effort</source>
        <translation>Start indsatsen</translation>
    </message>
    <message>
        <source>Is all in place for the release?</source>
        <translation>Er alt klar til løsladelsen?</translation>
    </message>
    <message>
        <source>Decide again on informing</source>
        <translation>Tag igen stilling til orientering</translation>
    </message>
    <message>
        <source>After-check of a closed case</source>
        <translation>Efterkontakt i en lukket sag</translation>
    </message>
    <message>
        <source>Hand the case over to the new kommune</source>
        <translation>Overdrag sagen til den nye kommune</translation>
    </message>
    <message>
        <source>Revise the preparedness plan</source>
        <translation>Revider beredskabsplanen</translation>
    </message>
    <message>
        <source>Invite to the meeting</source>
        <translation>Indkald til mødet</translation>
    </message>
    <message>
        <source>Agreed at a meeting</source>
        <translation>Aftalt på et møde</translation>
    </message>
    <message>
        <source>Agreed at a meeting: ask the authority</source>
        <translation>Aftalt på et møde: spørg myndigheden</translation>
    </message>
</context>
<context>
    <name>EntrySheet</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer af</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>{days} more stand in the calendar.</source>
        <translation>Derefter står den {days} gange mere i kalenderen.</translation>
    </message>
    <message>
        <source>Call off …</source>
        <translation>Aflys …</translation>
    </message>
    <message>
        <source>Not possible …</source>
        <translation>Ikke muligt …</translation>
    </message>
    <message>
        <source>Who, where and with whom …</source>
        <translation>Hvem, hvor og med hvem …</translation>
    </message>
    <message>
        <source>Another rhythm …</source>
        <translation>En anden rytme …</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Open case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Open concern</source>
        <translation>Åbn henvendelsen</translation>
    </message>
    <message>
        <source>Open countersignatures</source>
        <translation>Åbn kontrasignaturer</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker som udført</translation>
    </message>
    <message>
        <source>Record as not possible</source>
        <translation>Noter, at det ikke er muligt</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Aflys</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslut</translation>
    </message>
    <message>
        <source>{number} is about the same person. The case that goes on takes up the concerns, the people around and what is planned; the other one is closed and stays readable.</source>
        <translation>{number} handler om samme person. Den sag, der fortsætter, får henvendelserne, personerne omkring borgeren og det, der er planlagt. Den anden lukkes og kan stadig læses.</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>Gem ændringen</translation>
    </message>
    <message>
        <source>Change the rhythm</source>
        <translation>Skift rytme</translation>
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
    <name>Exception</name>
    <message>
        <source>One sentence. It stands in the case and in the log.</source>
        <translation>Én sætning. Den står i sagen og i loggen.</translation>
    </message>
    <message>
        <source>Ask other authorities</source>
        <translation>Spørge andre myndigheder</translation>
    </message>
    <message>
        <source>Plan a talk or a visit</source>
        <translation>Planlægge en samtale eller et besøg</translation>
    </message>
    <message>
        <source>Go on without the police&apos;s answer</source>
        <translation>Gå videre uden politiets svar</translation>
    </message>
    <message>
        <source>What cannot wait?</source>
        <translation>Hvad kan ikke vente?</translation>
    </message>
    <message>
        <source>Choose what cannot wait.</source>
        <translation>Vælg, hvad der ikke kan vente.</translation>
    </message>
    <message>
        <source>Who decided it?</source>
        <translation>Hvem har besluttet det?</translation>
    </message>
    <message>
        <source>Write who decided it, by function.</source>
        <translation>Skriv funktionen på den, der har besluttet det.</translation>
    </message>
    <message>
        <source>Why can it not wait?</source>
        <translation>Hvorfor kan det ikke vente?</translation>
    </message>
    <message>
        <source>Write in one sentence why it cannot wait.</source>
        <translation>Skriv i én sætning, hvorfor det ikke kan vente.</translation>
    </message>
    <message>
        <source>The police have said that the kommune can continue.</source>
        <translation>Politiet har sagt, at kommunen kan fortsætte.</translation>
    </message>
    <message>
        <source>An exception for this stands already.</source>
        <translation>Der er allerede skrevet en begrundelse for det.</translation>
    </message>
</context>
<context>
    <name>ExchangeFile</name>
    <message>
        <source>The file could not be read.</source>
        <translation>Filen kunne ikke læses.</translation>
    </message>
    <message>
        <source>Check that the stick is seated well and that the file is still there.</source>
        <translation>Se efter, at USB-stikket sidder rigtigt, og at filen stadig er der.</translation>
    </message>
    <message>
        <source>The file is too large to be what it should be.</source>
        <translation>Filen er for stor til at være det, den skal være.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Save entries for Outlook</source>
        <translation>Gem aftaler til Outlook</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Sæt alle hak</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Fjern alle hak</translation>
    </message>
    <message>
        <source>Nothing that is left to do stands there.</source>
        <translation>Her er intet, der stadig mangler at blive gjort.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose where …</source>
        <translation>Vælg hvor …</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Det, kalenderen viser</translation>
    </message>
    <message>
        <source>The next {weeks} weeks</source>
        <translation>De næste {weeks} uger</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Hvis</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>An Outlook calendar is read by colleagues and copied to phones. So nothing leaves but what you see here: a neutral word, the number and the time. No names, no places, nothing of the case. What you save is logged.</source>
        <translation>En Outlook-kalender læses af kolleger og kopieres til telefoner. Derfor kommer kun det med, som du ser her: et neutralt ord, nummeret og tiden. Ingen navne, ingen steder, intet fra sagen. Det, du gemmer, står i loggen.</translation>
    </message>
    <message>
        <source>Open the file in Outlook as a calendar of its own, then delete the file. What you move or cancel here does not change there: save anew, and put the new calendar in the old one&apos;s place.</source>
        <translation>Åbn filen i Outlook som en kalender for sig, og slet så filen. Det, du flytter eller aflyser her, ændrer sig ikke der: gem igen, og lad den nye kalender træde i stedet for den gamle.</translation>
    </message>
    <message>
        <source>{chosen} of {all} go into the file</source>
        <translation>{chosen} af {all} kommer med i filen</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ICS)</source>
        <translation>Kalenderfiler (*.ics *.ICS)</translation>
    </message>
    <message>
        <source>Saved {count} entries. Delete the file when Outlook has read it.</source>
        <translation>Gemte {count} aftaler. Slet filen, når Outlook har læst den.</translation>
    </message>
</context>
<context>
    <name>ExtractButton</name>
    <message>
        <source>Extract for the citizen …</source>
        <translation>Udtræk til borgeren …</translation>
    </message>
    <message>
        <source>Extract of the log for the citizen: times, acts and purposes, no names</source>
        <translation>Udtræk af loggen til borgeren: tidspunkter, handlinger og formål, ingen navne</translation>
    </message>
    <message>
        <source>Extract for the citizen, {number}</source>
        <translation>Udtræk til borgeren, {number}</translation>
    </message>
</context>
<context>
    <name>Extremism</name>
    <message>
        <source>Not clarified</source>
        <translation>Uafklaret</translation>
    </message>
    <message>
        <source>Right-wing extremism</source>
        <translation>Højreekstremisme</translation>
    </message>
    <message>
        <source>Left-wing extremism</source>
        <translation>Venstreekstremisme</translation>
    </message>
    <message>
        <source>Extreme Islamism</source>
        <translation>Ekstrem islamisme</translation>
    </message>
    <message>
        <source>Single issue</source>
        <translation>Enkeltsag</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Blandet</translation>
    </message>
    <message>
        <source>No extremism</source>
        <translation>Ikke ekstremisme</translation>
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
        <translation>Disken melder fejl.</translation>
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
    <message>
        <source>A reserve of 16 MB was just given back: try again now. Then delete or move files that you do not need.</source>
        <translation>En reserve på 16 MB er netop frigivet: Prøv igen nu. Slet eller flyt derefter filer, du ikke har brug for.</translation>
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
    <name>FileRow</name>
    <message>
        <source>Leave out</source>
        <translation>Udelad</translation>
    </message>
    <message>
        <source>Leave out {name}</source>
        <translation>Udelad {name}</translation>
    </message>
    <message>
        <source>I know the sender and want to keep it all the same</source>
        <translation>Jeg kender afsenderen og vil gemme den alligevel</translation>
    </message>
    <message>
        <source>The file is larger than {most} and cannot be added.</source>
        <translation>Filen er større end {most} og kan ikke tilføjes.</translation>
    </message>
</context>
<context>
    <name>FileType</name>
    <message>
        <source>PDF document</source>
        <translation>PDF-dokument</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-billede</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-billede</translation>
    </message>
    <message>
        <source>HEIC picture</source>
        <translation>HEIC-billede</translation>
    </message>
    <message>
        <source>TIFF picture</source>
        <translation>TIFF-billede</translation>
    </message>
    <message>
        <source>GIF picture</source>
        <translation>GIF-billede</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-billede</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-dokument</translation>
    </message>
    <message>
        <source>Excel sheet</source>
        <translation>Excel-ark</translation>
    </message>
    <message>
        <source>PowerPoint slides</source>
        <translation>PowerPoint-præsentation</translation>
    </message>
    <message>
        <source>OpenDocument file</source>
        <translation>OpenDocument-fil</translation>
    </message>
    <message>
        <source>Older Office document</source>
        <translation>Ældre Office-dokument</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>RTF-dokument</translation>
    </message>
    <message>
        <source>Outlook message</source>
        <translation>Outlook-besked</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sound (MP3)</source>
        <translation>Lyd (MP3)</translation>
    </message>
    <message>
        <source>Film or sound (MP4)</source>
        <translation>Video eller lyd (MP4)</translation>
    </message>
    <message>
        <source>Sound (WAV)</source>
        <translation>Lyd (WAV)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Ren tekst</translation>
    </message>
    <message>
        <source>Office document with macros</source>
        <translation>Office-dokument med makroer</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webside</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-tegning</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Pakket fil</translation>
    </message>
    <message>
        <source>Unknown content</source>
        <translation>Ukendt indhold</translation>
    </message>
    <message>
        <source>The name ends in .{ending}, but the content is: {what}.</source>
        <translation>Navnet ender på .{ending}, men indholdet er: {what}.</translation>
    </message>
    <message>
        <source>{what}: such a file can do harm when it is opened on a computer.</source>
        <translation>{what}: Sådan en fil kan gøre skade, når den åbnes på en computer.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Number or name</source>
        <translation>Nummer eller navn</translation>
    </message>
    <message>
        <source>Number, as S-2026-0001, or a name</source>
        <translation>Nummer, for eksempel S-2026-0001, eller et navn</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle brugere</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Slags handling</translation>
    </message>
    <message>
        <source>All acts</source>
        <translation>Alle handlinger</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Done and refused</source>
        <translation>Udført og afvist</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Afvist</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show fewer rows</source>
        <translation>Vis færre rækker</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Ryd alle</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Filter: {words}</source>
        <translation>Filter: {words}</translation>
    </message>
    <message>
        <source>Delete takes it away.</source>
        <translation>Delete fjerner det.</translation>
    </message>
    <message>
        <source>Take this filter away (Delete)</source>
        <translation>Fjern filteret (Delete)</translation>
    </message>
</context>
<context>
    <name>FingerprintSheet</name>
    <message>
        <source>Compare words with {organisation}</source>
        <translation>Sammenlign ord med {organisation}</translation>
    </message>
    <message>
        <source>Call them on a number that you find yourself, not the one on their card. Each reads eight words aloud.</source>
        <translation>Ring til dem på et nummer, du selv finder, ikke det på deres kort. I læser hver otte ord højt.</translation>
    </message>
    <message>
        <source>The number you call</source>
        <translation>Det nummer, du ringer til</translation>
    </message>
    <message>
        <source>I have read ours aloud, and they have ticked them</source>
        <translation>Jeg har læst vores højt, og de har sat flueben</translation>
    </message>
    <message>
        <source>The words are the same</source>
        <translation>Ordene er de samme</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>De er forskellige</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Tick each word when you have heard it.</source>
        <translation>Sæt flueben ved hvert ord, når du har hørt det.</translation>
    </message>
    <message>
        <source>They read, you tick</source>
        <translation>De læser, du sætter flueben</translation>
    </message>
    <message>
        <source>You read, they tick</source>
        <translation>Du læser, de sætter flueben</translation>
    </message>
    <message>
        <source>If one word differs, somebody may have changed a card on the way.</source>
        <translation>Er ét ord anderledes, kan nogen have ændret et kort undervejs.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Colleagues who take part</source>
        <translation>Kolleger, der deltager</translation>
    </message>
    <message>
        <source>Others who take part</source>
        <translation>Andre, der deltager</translation>
    </message>
    <message>
        <source>An authority and a function, never a name.</source>
        <translation>En myndighed og en funktion, aldrig et navn.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj en deltager</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Choose the authority.</source>
        <translation>Vælg myndigheden.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
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
    <message>
        <source>There is no open case with that number.</source>
        <translation>Der er ingen åben sag med det nummer.</translation>
    </message>
    <message>
        <source>Put in the calendar</source>
        <translation>Sæt i kalenderen</translation>
    </message>
</context>
<context>
    <name>Footing</name>
    <message>
        <source>Voluntary (frivilligt)</source>
        <translation>Frivilligt</translation>
    </message>
    <message>
        <source>By law (lovbestemt)</source>
        <translation>Lovbestemt</translation>
    </message>
</context>
<context>
    <name>ForWhom</name>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The parents: their own course</source>
        <translation>Forældrene: deres eget forløb</translation>
    </message>
    <message>
        <source>Brothers and sisters</source>
        <translation>Søskende</translation>
    </message>
</context>
<context>
    <name>FormDraft</name>
    <message>
        <source>Draft saved {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
    <message>
        <source>The draft is not saved</source>
        <translation>Kladden er ikke gemt</translation>
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
        <source>There is an open case on this person, {number}. Take the concern up in that one.</source>
        <translation>Der er en åben sag om personen, {number}. Tag henvendelsen op i den.</translation>
    </message>
    <message>
        <source>A similar name is not enough. Two more things must agree: the CPR number or date of birth, and the address or phone. Write up what you know after the call, or open a new case.</source>
        <translation>Et lignende navn er ikke nok. To ting mere skal stemme: CPR-nummer eller fødselsdato, og adresse eller telefon. Skriv det, du ved, efter opkaldet, eller opret en ny sag.</translation>
    </message>
    <message>
        <source>Case {number} is closed. Reopen it first, on its page Closing, or open a new case.</source>
        <translation>Sag {number} er lukket. Genåbn den først på dens side Afslutning, eller opret en ny sag.</translation>
    </message>
</context>
<context>
    <name>FurtherCall</name>
    <message>
        <source>A further call</source>
        <translation>Et nyt opkald</translation>
    </message>
</context>
<context>
    <name>FurtherDialog</name>
    <message>
        <source>Take the concern further</source>
        <translation>Gå videre med henvendelsen</translation>
    </message>
    <message>
        <source>Open a new case</source>
        <translation>Opret en ny sag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Go further</source>
        <translation>Gå videre</translation>
    </message>
    <message>
        <source>Open a new case; {name} is the same person</source>
        <translation>Opret en ny sag; {name} er samme person</translation>
    </message>
    <message>
        <source>Take it up in case {number}; {name} is the same person</source>
        <translation>Tag den op i sag {number}; {name} er samme person</translation>
    </message>
</context>
<context>
    <name>FurtherStrip</name>
    <message>
        <source>The same caller about the same matter: the call is added to the concern on record, which gets a new deadline. Only 1, 2 and 6 need an answer.</source>
        <translation>Samme henvender om det samme: Opkaldet føjes til den henvendelse, der er registreret, og den får en ny frist. Kun 1, 2 og 6 skal udfyldes.</translation>
    </message>
    <message>
        <source>It is another matter</source>
        <translation>Det er noget andet</translation>
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
        <translation>Det er ikke længere i sagen eller må ikke videregives. Tag det af listen.</translation>
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
        <translation>Vælg en dag for svaret, der ikke er passeret.</translation>
    </message>
    <message>
        <source>The visit sheet cannot be printed yet. See what is missing before you go.</source>
        <translation>Besøgsarket kan ikke udskrives endnu. Se, hvad der mangler, før I tager af sted.</translation>
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
        <translation>Forældrenes forhold er undersøgt.</translation>
    </message>
    <message>
        <source>Check the parents&apos; conditions before you visit a child.</source>
        <translation>Få forældrenes forhold undersøgt, før I besøger et barn.</translation>
    </message>
    <message>
        <source>The siblings&apos; conditions are checked.</source>
        <translation>Søskendes forhold er undersøgt.</translation>
    </message>
    <message>
        <source>Check the siblings&apos; conditions before you visit a child.</source>
        <translation>Få søskendes forhold undersøgt, før I besøger et barn.</translation>
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
        <translation>Der står to medarbejdere på besøget.</translation>
    </message>
    <message>
        <source>Name two visitors. Nobody goes alone.</source>
        <translation>Skriv to medarbejdere. Ingen tager af sted alene.</translation>
    </message>
    <message>
        <source>A standby contact with a number is named.</source>
        <translation>Der står en bagvagt med nummer på besøget.</translation>
    </message>
    <message>
        <source>Name a standby contact with a number.</source>
        <translation>Skriv en bagvagt og bagvagtens nummer.</translation>
    </message>
    <message>
        <source>No relative interprets.</source>
        <translation>Ingen pårørende tolker.</translation>
    </message>
    <message>
        <source>Find an interpreter who is not a relative.</source>
        <translation>Find en tolk, der ikke er pårørende.</translation>
    </message>
    <message>
        <source>Contact is decided to be safe.</source>
        <translation>Det er besluttet, at kontakt er sikker.</translation>
    </message>
    <message>
        <source>Do not call the family. Decide first whether contact is safe, and how.</source>
        <translation>Ring ikke til familien. Beslut først, om kontakt er sikker, og hvordan.</translation>
    </message>
    <message>
        <source>Ask social services about the family in the round, or write why the visit cannot wait.</source>
        <translation>Spørg socialforvaltningen om familien i kvalificeringsrunden, eller skriv, hvorfor besøget ikke kan vente.</translation>
    </message>
    <message>
        <source>The visit goes on before the police have answered; the reason is on record.</source>
        <translation>Besøget sker, før politiet har svaret. Begrundelsen står i sagen.</translation>
    </message>
    <message>
        <source>The check of the family is on record, or why the visit cannot wait for it.</source>
        <translation>Undersøgelsen af familien er noteret, eller hvorfor besøget ikke kan vente på den.</translation>
    </message>
    <message>
        <source>This legal basis does not allow a transfer to another kommune. Choose another.</source>
        <translation>Denne hjemmel giver ikke mulighed for overdragelse til en anden kommune. Vælg en anden.</translation>
    </message>
    <message>
        <source>A transfer asks the new kommune to take over. Choose Takeover.</source>
        <translation>En overdragelse beder den nye kommune om at overtage. Vælg »overtagelse«.</translation>
    </message>
</context>
<context>
    <name>GatesCard</name>
    <message>
        <source>Missing before the visit sheet can be printed:</source>
        <translation>Det mangler, før besøgsarket kan udskrives:</translation>
    </message>
    <message>
        <source>Everything is in order: the visit sheet can be printed.</source>
        <translation>Alt er i orden: Besøgsarket kan udskrives.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
</context>
<context>
    <name>GivenSheet</name>
    <message>
        <source>To {kommune}. What goes on paper or by mail passes the same gate.</source>
        <translation>Til {kommune}. Det, der gives på papir eller med post, skal opfylde de samme krav.</translation>
    </message>
</context>
<context>
    <name>GoLive</name>
    <message>
        <source>Impact assessment</source>
        <translation>Konsekvensanalyse</translation>
    </message>
    <message>
        <source>The kommune&apos;s impact assessment covers this program. Write who approved it, and where it lies.</source>
        <translation>Kommunens konsekvensanalyse omfatter dette program. Skriv, hvem der har godkendt den, og hvor den ligger.</translation>
    </message>
    <message>
        <source>GDPR art. 35</source>
        <translation>Databeskyttelsesforordningens art. 35</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Fortegnelse</translation>
    </message>
    <message>
        <source>The work of the Infohus stands in the kommune&apos;s record of processing activities.</source>
        <translation>Infohusets arbejde står i kommunens fortegnelse over behandlingsaktiviteter.</translation>
    </message>
    <message>
        <source>GDPR art. 30</source>
        <translation>Databeskyttelsesforordningens art. 30</translation>
    </message>
    <message>
        <source>Retention periods</source>
        <translation>Slettefrister</translation>
    </message>
    <message>
        <source>The kommune has decided how long concerns, cases and the log are kept.</source>
        <translation>Kommunen har besluttet, hvor længe henvendelser, sager og loggen gemmes.</translation>
    </message>
    <message>
        <source>GDPR art. 5(1)(e)</source>
        <translation>Databeskyttelsesforordningens art. 5, stk. 1, litra e</translation>
    </message>
    <message>
        <source>The office&apos;s own texts</source>
        <translation>Egne tekster</translation>
    </message>
    <message>
        <source>What is said to callers and citizens, and the duty to inform, has been read through by the kommune&apos;s lawyer or data protection officer.</source>
        <translation>Kommunens jurist eller databeskyttelsesrådgiver har læst de tekster igennem, I bruger over for henvendere og borgere og til oplysningspligten.</translation>
    </message>
    <message>
        <source>GDPR art. 13 and 14</source>
        <translation>Databeskyttelsesforordningens art. 13 og 14</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Et andet sted til sikkerhedskopier</translation>
    </message>
    <message>
        <source>Backups also go to another disk, a stick or a network drive, and a restore has been rehearsed from there.</source>
        <translation>Sikkerhedskopierne lægges også på en anden disk, et USB-stik eller et netværksdrev, og det er prøvet at gendanne derfra.</translation>
    </message>
    <message>
        <source>GDPR art. 32(1)(c)</source>
        <translation>Databeskyttelsesforordningens art. 32, stk. 1, litra c</translation>
    </message>
    <message>
        <source>The computer&apos;s disk is encrypted</source>
        <translation>Computerens disk er krypteret</translation>
    </message>
    <message>
        <source>IT has shown that BitLocker or LUKS is on, with a PIN before the computer starts. Write who has seen it, and on which computer.</source>
        <translation>It-afdelingen har vist, at BitLocker eller LUKS er slået til med en pinkode, før computeren starter. Skriv, hvem der har set det, og på hvilken computer.</translation>
    </message>
    <message>
        <source>GDPR art. 32(1)(a)</source>
        <translation>Databeskyttelsesforordningens art. 32, stk. 1, litra a</translation>
    </message>
    <message>
        <source>A trial delivery has arrived</source>
        <translation>En prøveforsendelse er nået frem</translation>
    </message>
    <message>
        <source>An invented case has been sent to the police coordinator, opened on their own computer, and receipted. Write who received it, and which way it went.</source>
        <translation>En opdigtet sag er sendt til polititovholderen, åbnet på politiets egen computer og kvitteret for. Skriv, hvem der modtog den, og hvordan den blev sendt.</translation>
    </message>
    <message>
        <source>GDPR art. 32(1)(d)</source>
        <translation>Databeskyttelsesforordningens art. 32, stk. 1, litra d</translation>
    </message>
    <message>
        <source>Record a point</source>
        <translation>Registrer et punkt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Write the day on which it was in order.</source>
        <translation>Skriv den dag, det var i orden.</translation>
    </message>
    <message>
        <source>Who approved or saw it</source>
        <translation>Hvem har godkendt eller set det</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Navn og funktion.</translation>
    </message>
    <message>
        <source>Write who approved or saw it.</source>
        <translation>Skriv, hvem der har godkendt eller set det.</translation>
    </message>
    <message>
        <source>Where it can be found</source>
        <translation>Hvor det kan findes</translation>
    </message>
    <message>
        <source>Journal number, or where the paper lies.</source>
        <translation>Journalnummer, eller hvor papiret ligger.</translation>
    </message>
    <message>
        <source>Write the journal number, or where it lies.</source>
        <translation>Skriv journalnummeret, eller hvor det ligger.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Something on the list is not on record yet: {what}.</source>
        <translation>Noget på listen er ikke registreret endnu: {what}.</translation>
    </message>
    <message>
        <source>The vault is in real use already.</source>
        <translation>Sagsbasen er allerede i drift.</translation>
    </message>
    <message>
        <source>This office exists only for practice. Make a new vault for your own kommune or police.</source>
        <translation>Dette kontor findes kun til øvelse. Opret en ny sagsbase til jeres egen kommune eller politikreds.</translation>
    </message>
    <message>
        <source>This vault was made with keys for practice. Make a new vault, and take that into use.</source>
        <translation>Denne sagsbase er oprettet med nøgler til øvelse. Opret en ny sagsbase, og sæt den i drift.</translation>
    </message>
    <message>
        <source>That day has not come yet. Write the day it was in order.</source>
        <translation>Den dag er ikke kommet endnu. Skriv den dag, det var i orden.</translation>
    </message>
    <message>
        <source>Day, month and year, for example 3.5.2026.</source>
        <translation>Dag, måned og år, for eksempel 3.5.2026.</translation>
    </message>
</context>
<context>
    <name>GoLiveCard</name>
    <message>
        <source>Ready for real use</source>
        <translation>Klar til drift</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Se listen</translation>
    </message>
    <message>
        <source>Until then the vault is for practice only: no real people in it. {done} of {all} points are on record.</source>
        <translation>Indtil da er sagsbasen kun til øvelse: Der må ikke stå rigtige personer i den. {done} af {all} punkter er på plads.</translation>
    </message>
</context>
<context>
    <name>GoLivePage</name>
    <message>
        <source>Before real people may stand in the vault</source>
        <translation>Før der må stå rigtige personer i sagsbasen</translation>
    </message>
    <message>
        <source>Take the vault into real use …</source>
        <translation>Sæt sagsbasen i drift …</translation>
    </message>
    <message>
        <source>Real use</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Take the vault into real use?</source>
        <translation>Vil du sætte sagsbasen i drift?</translation>
    </message>
    <message>
        <source>Everything that was practised is deleted for good: concerns, cases, papers and contacts. Users, keys and this list stay. A backup is made first. Afterwards you unlock again, and exchange cards with the police anew.</source>
        <translation>Alt fra øvelserne slettes for altid: henvendelser, sager, papirer og kontakter. Brugere, nøgler og denne liste bliver. Der tages først en sikkerhedskopi. Bagefter låser du op igen og udveksler kontaktkort med politiet på ny.</translation>
    </message>
    <message>
        <source>Delete practice and begin</source>
        <translation>Slet øvelserne, og begynd</translation>
    </message>
    <message>
        <source>The vault is in real use. The list can be kept up to date here.</source>
        <translation>Sagsbasen er i drift. Du kan holde listen ajour her.</translation>
    </message>
    <message>
        <source>This office exists only for practice, and stays so. The list shows what your own kommune will need; you can try it here.</source>
        <translation>Dette kontor findes kun til øvelse, og det bliver det ved med. Listen viser, hvad jeres egen kommune skal have på plads. Du kan øve dig i den her.</translation>
    </message>
    <message>
        <source>The vault is for practice until every point is on record. Until then it must not hold real people, and it hands nothing over to a real recipient.</source>
        <translation>Sagsbasen er kun til øvelse, indtil alle punkter er registreret. Indtil da må den ikke rumme rigtige personer, og den videregiver intet til en rigtig modtager.</translation>
    </message>
    <message>
        <source>A vault for your own kommune is made on the first page of the program.</source>
        <translation>En sagsbase til jeres egen kommune oprettes på programmets første side.</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Mangler endnu: {what}.</translation>
    </message>
    <message>
        <source>Everything is on record.</source>
        <translation>Alt er registreret.</translation>
    </message>
    <message>
        <source>On record</source>
        <translation>Registreret</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Mangler</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>This effort is no longer in use. Choose one from today&apos;s catalogue.</source>
        <translation>Indsatsen bruges ikke længere. Vælg en fra listen, som den er i dag.</translation>
    </message>
    <message>
        <source>This effort does not rest on that law. Choose its own legal basis.</source>
        <translation>Indsatsen bygger ikke på den lov. Vælg dens egen hjemmel.</translation>
    </message>
    <message>
        <source>This law asks for consent, and none is on record. Choose &quot;It is planned for later&quot;, and record the consent first.</source>
        <translation>Loven kræver samtykke, og der er ikke noteret et. Vælg »Den planlægges til senere«, og noter samtykket først.</translation>
    </message>
    <message>
        <source>The effort is meant for: {group}. Now: {age} years.</source>
        <translation>Målgruppen er: {group}. Alder nu: {age} år.</translation>
    </message>
    <message>
        <source>The effort is meant for: {group}. The age is not known.</source>
        <translation>Målgruppen er: {group}. Alderen kendes ikke.</translation>
    </message>
    <message>
        <source>All {places} places are taken or promised.</source>
        <translation>Alle {places} pladser er optaget eller lovet væk.</translation>
    </message>
    <message>
        <source>{why} Choose &quot;It starts now, as an exception&quot; and write why, or choose another.</source>
        <translation>{why} Vælg »Den starter nu, som en undtagelse«, og skriv hvorfor, eller vælg en anden.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <translation>{first} {second}</translation>
    </message>
</context>
<context>
    <name>HandOn</name>
    <message>
        <source>Choose a colleague who does casework and stays.</source>
        <translation>Vælg en kollega, der arbejder med sager og bliver her.</translation>
    </message>
    <message>
        <source>Nobody else here may have everything that {name} has. Add a colleague who does casework first, or agree with another kommune that it takes the matter over.</source>
        <translation>Ingen andre her må have alt det, {name} har. Opret først en kollega, der arbejder med sager, eller aftal med en anden kommune, at den overtager.</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Seal and save on a stick or in a folder</source>
        <translation>Forsegl og gem på et USB-stik eller i en mappe</translation>
    </message>
    <message>
        <source>It was not sealed</source>
        <translation>Den blev ikke forseglet</translation>
    </message>
    <message>
        <source>Recorded: handed over. A receipt is awaited.</source>
        <translation>Registreret: afleveret. Kvittering afventes.</translation>
    </message>
    <message>
        <source>Hand over {number}</source>
        <translation>Videregiv {number}</translation>
    </message>
    <message>
        <source>Only what is necessary, to one receiver</source>
        <translation>Kun det nødvendige, til én modtager</translation>
    </message>
    <message>
        <source>No police contact is confirmed yet. Exchange cards and compare the words under Contacts first.</source>
        <translation>Ingen kontakt hos politiet er bekræftet endnu. Udveksl kort, og sammenlign ordene under Kontakter først.</translation>
    </message>
    <message>
        <source>Draft saved {time}</source>
        <translation>Kladde gemt {time}</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Det, der videregives</translation>
    </message>
    <message>
        <source>Why it may</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrol</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>Check what leaves</source>
        <translation>Kontroller det, der videregives</translation>
    </message>
    <message>
        <source>Seal and save …</source>
        <translation>Forsegl og gem …</translation>
    </message>
</context>
<context>
    <name>HandedIn</name>
    <message>
        <source>It is taken up already, as {number}.</source>
        <translation>Sagen er allerede taget op som {number}.</translation>
    </message>
    <message>
        <source>Only a kommune takes a case up from another kommune.</source>
        <translation>Kun en kommune tager en sag op fra en anden kommune.</translation>
    </message>
    <message>
        <source>Handed over from {sender} as {number}</source>
        <translation>Overdraget fra {sender} som {number}</translation>
    </message>
    <message>
        <source>Take the case up here</source>
        <translation>Tag sagen op her</translation>
    </message>
</context>
<context>
    <name>HandledGrid</name>
    <message>
        <source>It is done, so it stays where it was.</source>
        <translation>Den er udført og bliver, hvor den var.</translation>
    </message>
    <message>
        <source>{what} to {when}</source>
        <translation>{what} til {when}</translation>
    </message>
    <message>
        <source>Arrows move it, Enter puts it, Esc leaves it where it was.</source>
        <translation>Piletasterne flytter den, Enter sætter den, Esc lader den blive.</translation>
    </message>
    <message>
        <source>It stays where it was.</source>
        <translation>Den bliver, hvor den var.</translation>
    </message>
    <message>
        <source>To {when}. Esc leaves it where it was.</source>
        <translation>Til {when}. Esc lader den blive.</translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>To whom, and what we ask</source>
        <translation>Til hvem, og hvad vi beder om</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Choose who is to have it.</source>
        <translation>Vælg, hvem der skal have den.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Write the day by which you need an answer.</source>
        <translation>Skriv den dag, du senest har brug for svar.</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Nummer at ringe tilbage på</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Det, der videregives</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Tilføj en oplysning</translation>
    </message>
    <message>
        <source>Choose at least one thing that is to leave.</source>
        <translation>Vælg mindst én oplysning, der skal videregives.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Why is this necessary?</source>
        <translation>Hvorfor er det nødvendigt?</translation>
    </message>
    <message>
        <source>Why this item, this recipient, now?</source>
        <translation>Hvorfor denne oplysning, denne modtager, nu?</translation>
    </message>
    <message>
        <source>Write why this item is necessary.</source>
        <translation>Skriv, hvorfor denne oplysning er nødvendig.</translation>
    </message>
    <message>
        <source>Each item needs its own reason. What is not necessary stays here.</source>
        <translation>Hver oplysning skal have sin egen begrundelse. Det, der ikke er nødvendigt, bliver her.</translation>
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
        <source>Choose the purpose.</source>
        <translation>Vælg formålet.</translation>
    </message>
    <message>
        <source>The purpose in one sentence</source>
        <translation>Formålet i én sætning</translation>
    </message>
    <message>
        <source>Write the purpose in one sentence.</source>
        <translation>Skriv formålet i én sætning.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Why would less not do?</source>
        <translation>Hvorfor er mindre ikke nok?</translation>
    </message>
    <message>
        <source>Write why less would not do.</source>
        <translation>Skriv, hvorfor mindre ikke er nok.</translation>
    </message>
    <message>
        <source>Consent, and what stays here</source>
        <translation>Samtykke, og det, der bliver her</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Section 115 does not need consent. Asking is often still right.</source>
        <translation>§ 115 kræver ikke samtykke. Det er ofte rigtigt at spørge alligevel.</translation>
    </message>
    <message>
        <source>Say what was done about consent.</source>
        <translation>Vælg, hvad der er gjort med samtykket.</translation>
    </message>
    <message>
        <source>When and how, or why not</source>
        <translation>Hvornår og hvordan, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Write when and how, or why not.</source>
        <translation>Skriv hvornår og hvordan, eller hvorfor ikke.</translation>
    </message>
    <message>
        <source>What was held back, and why?</source>
        <translation>Hvad er holdt tilbage, og hvorfor?</translation>
    </message>
    <message>
        <source>The case has changed since you saw the check page. Look at it again first.</source>
        <translation>Sagen er ændret, siden du så kontrolsiden. Se den igen først.</translation>
    </message>
    <message>
        <source>We ask for</source>
        <translation>Vi beder om</translation>
    </message>
    <message>
        <source>Choose what you ask for.</source>
        <translation>Vælg, hvad du beder om.</translation>
    </message>
    <message>
        <source>Write the number that they can call.</source>
        <translation>Skriv det nummer, de kan ringe til.</translation>
    </message>
    <message>
        <source>For example a diagnosis that they do not need.</source>
        <translation>For eksempel en diagnose, som de ikke har brug for.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Videregiv</translation>
    </message>
</context>
<context>
    <name>HandoverCard</name>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
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
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>answer by {day}</source>
        <translation>svar senest {day}</translation>
    </message>
    <message>
        <source>{count} items</source>
        <translation>Oplysninger: {count}</translation>
    </message>
    <message>
        <source>Prepared {when}</source>
        <translation>Forberedt {when}</translation>
    </message>
    <message>
        <source>Sealed {when}</source>
        <translation>Forseglet {when}</translation>
    </message>
    <message>
        <source>Handed over {when}</source>
        <translation>Afleveret {when}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgiv</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Jeg har afleveret den</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Receipt: {left}</source>
        <translation>Kvittering: {left}</translation>
    </message>
</context>
<context>
    <name>HandoverList</name>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Forseglede filer (*.age)</translation>
    </message>
    <message>
        <source>Read in a receipt</source>
        <translation>Indlæs en kvittering</translation>
    </message>
    <message>
        <source>{number} is receipted digitally by {organisation}</source>
        <translation>{number} er kvitteret digitalt af {organisation}</translation>
    </message>
    <message>
        <source>their number is {number}</source>
        <translation>deres nummer er {number}</translation>
    </message>
    <message>
        <source>The receipt was not taken in</source>
        <translation>Kvitteringen blev ikke indlæst</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lykkedes ikke</translation>
    </message>
    <message>
        <source>No sealed bundle yet</source>
        <translation>Ingen forseglet sagspakke endnu</translation>
    </message>
    <message>
        <source>A handover begins in a case: choose what the police need.</source>
        <translation>En videregivelse begynder i en sag: Vælg det, politiet har brug for.</translation>
    </message>
    <message>
        <source>Give up {number}?</source>
        <translation>Vil du opgive {number}?</translation>
    </message>
    <message>
        <source>Nothing has left. That it was prepared stays in the log.</source>
        <translation>Intet er videregivet. Loggen viser stadig, at den var forberedt.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Opgiv</translation>
    </message>
    <message>
        <source>Cover sheet</source>
        <translation>Forside</translation>
    </message>
</context>
<context>
    <name>HandoversPage</name>
    <message>
        <source>Hand over to the police …</source>
        <translation>Videregiv til politiet …</translation>
    </message>
</context>
<context>
    <name>HandoversView</name>
    <message>
        <source>Read in receipt …</source>
        <translation>Indlæs kvittering …</translation>
    </message>
    <message>
        <source>Handovers</source>
        <translation>Videregivelser</translation>
    </message>
    <message>
        <source>Prepared, sealed, handed over, receipted</source>
        <translation>Forberedt, forseglet, afleveret, kvitteret</translation>
    </message>
</context>
<context>
    <name>HeirBox</name>
    <message>
        <source>Choose a colleague</source>
        <translation>Vælg en kollega</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Hvem overtager?</translation>
    </message>
    <message>
        <source>The colleague sees each on the start page. What they may not have because of a conflict of interest goes to another coordinator or leader, and you are told.</source>
        <translation>Kollegaen ser hver sag og henvendelse på I dag. Det, kollegaen ikke må have på grund af inhabilitet, går til en anden tovholder eller leder, og du får det at vide.</translation>
    </message>
    <message>
        <source>Choose who takes over.</source>
        <translation>Vælg, hvem der overtager.</translation>
    </message>
    <message>
        <source>Because of a conflict of interest some went to others: {went}.</source>
        <translation>På grund af inhabilitet gik noget til andre: {went}.</translation>
    </message>
    <message>
        <source>{name} has something open that goes on to a colleague. Cases: {cases}; concerns: {concerns}; tasks: {tasks}.</source>
        <translation>{name} har noget åbent, som går videre til en kollega. Sager: {cases}; henvendelser: {concerns}; opgaver: {tasks}.</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Help</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>F1 shows this page from anywhere.</source>
        <translation>F1 viser denne side, uanset hvor du er.</translation>
    </message>
    <message>
        <source>Is anyone in danger now? Call 112, or 114 for the police. Write afterwards.</source>
        <translation>Er nogen i fare lige nu? Ring 112, eller 114 til politiet. Skriv bagefter.</translation>
    </message>
    <message>
        <source>A caller is on the phone</source>
        <translation>Nogen er i telefonen</translation>
    </message>
    <message>
        <source>Press Ctrl+N. The call counts from that moment, and so does the deadline.</source>
        <translation>Tryk Ctrl+N. Opkaldet tæller fra det øjeblik, og fristen gør det samme.</translation>
    </message>
    <message>
        <source>From concern to case</source>
        <translation>Fra henvendelse til sag</translation>
    </message>
    <message>
        <source>A concern is not a case, and a person is not a case.</source>
        <translation>En henvendelse er ikke en sag, og en person er ikke en sag.</translation>
    </message>
    <message>
        <source>Go further when the concern must be worked on; reject it with a short reason when it must not. A rejected concern never makes a case.</source>
        <translation>Gå videre, når der skal arbejdes med henvendelsen; afvis den med en kort begrundelse, når der ikke skal. En afvist henvendelse bliver aldrig til en sag.</translation>
    </message>
    <message>
        <source>Before anyone is invited, visited or written to, the police say whether the kommune can go on. No reason is asked for or recorded.</source>
        <translation>Før nogen bliver inviteret, besøgt eller skrevet til, siger politiet, om kommunen kan fortsætte. Der bliver hverken spurgt om grunden eller skrevet en.</translation>
    </message>
    <message>
        <source>May I share it?</source>
        <translation>Må jeg dele det?</translation>
    </message>
    <message>
        <source>Section 115 lets you share what is necessary to prevent crime, never for investigation. Nobody is obliged to share.</source>
        <translation>§ 115 lader dig dele det, der er nødvendigt for at forebygge kriminalitet, aldrig til efterforskning. Ingen har pligt til at dele.</translation>
    </message>
    <message>
        <source>Each thing you hand over needs its own line: why this, to whom, now.</source>
        <translation>Hver oplysning, du videregiver, skal have sin egen linje: hvorfor denne, til hvem, nu.</translation>
    </message>
    <message>
        <source>A child at risk is reported at once, whatever the Infohus does.</source>
        <translation>Er et barn i risiko, så underret straks, uanset hvad Infohuset gør.</translation>
    </message>
    <message>
        <source>Handing over to the police</source>
        <translation>Videregivelse til politiet</translation>
    </message>
    <message>
        <source>Exchange contact cards both ways first, and read the fingerprint words aloud to each other on a number you know.</source>
        <translation>Udveksl først kontaktkort begge veje, og læs fingeraftrykkets ord højt for hinanden på et nummer, du kender.</translation>
    </message>
    <message>
        <source>The handover is done when the police&apos;s receipt has been read in.</source>
        <translation>Videregivelsen er færdig, når politiets kvittering er indlæst.</translation>
    </message>
    <message>
        <source>Receiving a case bundle</source>
        <translation>Når du modtager en sagspakke</translation>
    </message>
    <message>
        <source>Exchange contact cards with the kommune first, and read the fingerprint words aloud to each other on a number you know.</source>
        <translation>Udveksl først kontaktkort med kommunen, og læs fingeraftrykkets ord højt for hinanden på et nummer, du kender.</translation>
    </message>
    <message>
        <source>Open the bundle from the inbox. Nothing is shown before sender, signature and order have been checked.</source>
        <translation>Åbn sagspakken fra indbakken. Intet vises, før afsender, signatur og rækkefølge er kontrolleret.</translation>
    </message>
    <message>
        <source>Write the receipt, and carry the file back to the kommune.</source>
        <translation>Skriv kvitteringen, og tag filen med tilbage til kommunen.</translation>
    </message>
    <message>
        <source>What it may be used for</source>
        <translation>Hvad den må bruges til</translation>
    </message>
    <message>
        <source>Purpose and legal basis stand on every page. The kommune has not disclosed it for investigation.</source>
        <translation>Formål og hjemmel står på hver side. Kommunen har ikke videregivet den med henblik på efterforskning.</translation>
    </message>
    <message>
        <source>Before real use</source>
        <translation>Før sagsbasen sættes i drift</translation>
    </message>
    <message>
        <source>A vault is for practice until every point under Security, Go-live list is on record and the vault is put into use. Then what was practised is deleted, and real work begins.</source>
        <translation>En sagsbase er kun til øvelse, indtil alle punkter under Sikkerhed, Klar til drift er registreret, og den sættes i drift. Så slettes øvelserne, og det rigtige arbejde begynder.</translation>
    </message>
    <message>
        <source>Do you know somebody in a case privately? Record it under Access in the case, or with Conflict of interest on the concern. It is then hidden from you everywhere, and somebody else takes over.</source>
        <translation>Kender du nogen i en sag privat, kan du være inhabil. Registrer det under Adgang i sagen eller med »Inhabilitet« på henvendelsen. Så skjules det hele for dig overalt, og en anden overtager.</translation>
    </message>
    <message>
        <source>Put only into the vault what the case needs. Files from others are never opened inside the program that holds the keys; pictures and PDFs are drawn by a confined helper beside it.</source>
        <translation>Læg kun det i sagsbasen, som sagen har brug for. Filer fra andre åbnes aldrig inde i det program, der har nøglerne. Billeder og PDF-filer tegnes af et afskærmet hjælpeprogram ved siden af.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lister</translation>
    </message>
    <message>
        <source>Choose filters under “Filter”; each stands as a chip, and Delete takes it away. Under “View” you sort, choose columns and save the list as a view of your own. Nobody else sees it.</source>
        <translation>Vælg filtre under »Filter«; hvert filter vises som et lille mærke, og Delete fjerner det. Under »Visning« sorterer du, vælger kolonner og gemmer listen som din egen visning. Ingen andre ser den.</translation>
    </message>
    <message>
        <source>Choose several rows with Shift and the arrows, or all with Ctrl+A. What you do with them is shown first, row by row, and can be undone as long as nothing else has changed.</source>
        <translation>Vælg flere rækker med Skift og piletasterne, eller alle med Ctrl+A. Det, du vil gøre med dem, vises først, række for række, og kan fortrydes, så længe der ikke er ændret andet.</translation>
    </message>
    <message>
        <source>No list can be sorted or narrowed by kind of extremism, sign, severity or number of concerns. That is on purpose.</source>
        <translation>Ingen liste kan sorteres eller filtreres efter type af ekstremisme, tegn, alvorsgrad eller antal henvendelser. Det er med vilje.</translation>
    </message>
    <message>
        <source>Choose “Show at a meeting” in the case: only the fields you tick are shown on the screen, and nothing else of the program.</source>
        <translation>Vælg »Vis på møde« i sagen: Kun de felter, du sætter flueben ved, bliver vist på skærmen, og intet andet fra programmet.</translation>
    </message>
    <message>
        <source>The log reviewer or the leader goes through a sample of the log and signs it off. Nobody can approve their own acts alone.</source>
        <translation>Logkontrollanten eller lederen gennemgår og godkender en stikprøve af loggen. Ingen kan alene godkende sine egne handlinger.</translation>
    </message>
    <message>
        <source>Rehearse a restore every quarter under Security, Backups. It changes nothing, and tells whether the backup would save you.</source>
        <translation>Prøv en gendannelse hvert kvartal under Sikkerhed, Sikkerhedskopier. Det ændrer intet og viser, om sikkerhedskopien kan redde jer.</translation>
    </message>
    <message>
        <source>Is the computer lost or broken? Install the program on another one, choose “Restore from a backup” on its first page, and use your passphrase or the paper key. What newer backups know to be deleted is deleted again.</source>
        <translation>Er computeren væk eller i stykker? Installer programmet på en anden, vælg »Gendan fra en sikkerhedskopi« på den første side, og brug din adgangssætning eller papirnøglen. Sletninger, som nyere sikkerhedskopier kender til, udføres igen.</translation>
    </message>
    <message>
        <source>Is somebody leaving? Close their access under Security, Users. The vault then gets a new key; old backups still open with what they knew, so keep those locked away or delete them.</source>
        <translation>Stopper en kollega, så luk adgangen under Sikkerhed, Brugere. Sagsbasen får så en ny nøgle. Ældre sikkerhedskopier kan stadig åbnes med det, kollegaen kendte, så lås dem inde, eller slet dem.</translation>
    </message>
    <message>
        <source>Your passphrase and the paper key</source>
        <translation>Din adgangssætning og papirnøglen</translation>
    </message>
    <message>
        <source>Only you know your passphrase; nobody can look it up. Change it under Security, Your keys.</source>
        <translation>Kun du kender din adgangssætning; ingen kan slå den op. Du skifter den under Sikkerhed, Dine nøgler.</translation>
    </message>
    <message>
        <source>Have you forgotten it? A colleague who manages users gives you a new one, or the paper key from the sealed envelope opens the vault. Both are logged.</source>
        <translation>Har du glemt den? En kollega, der administrerer brugere, kan give dig en ny, eller papirnøglen fra den forseglede kuvert kan låse sagsbasen op. Begge dele står i loggen.</translation>
    </message>
    <message>
        <source>Lock with Ctrl+L when you leave the screen. The program also locks by itself, and when the computer sleeps. What you were writing is there again afterwards.</source>
        <translation>Lås med Ctrl+L, når du går fra skærmen. Programmet låser også af sig selv efter en tid uden brug, og når computeren går i dvale. Det, du var ved at skrive, er der igen bagefter.</translation>
    </message>
    <message>
        <source>Who may see what</source>
        <translation>Hvem må se hvad</translation>
    </message>
    <message>
        <source>You see the cases that are yours or that somebody gave you access to for a time; the coordinator and the leader see all of them.</source>
        <translation>Du ser de sager, du er ansvarlig for, og dem, du har fået adgang til i en periode. Tovholderen og lederen ser alle sager.</translation>
    </message>
    <message>
        <source>A caller&apos;s identity is sealed. Whoever may open it says why, and the log keeps it.</source>
        <translation>En henvenders identitet er forseglet. Den, der må åbne den, skriver hvorfor, og det står i loggen.</translation>
    </message>
    <message>
        <source>When one person is the whole office</source>
        <translation>Når én person er hele kontoret</translation>
    </message>
    <message>
        <source>Nothing that is urgent waits for a second person. What wants two is countersigned by the leader within seven days, on the screen or on a printed slip.</source>
        <translation>Intet, der haster, venter på en anden person. Det, der kræver to personer, kontrasigneres af lederen inden for syv dage, på skærmen eller på en udskrevet seddel.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Bilag</translation>
    </message>
    <message>
        <source>A copy saved outside the vault is no longer protected. The program asks why, and the log keeps the answer.</source>
        <translation>En kopi, der gemmes uden for sagsbasen, er ikke længere beskyttet. Programmet spørger hvorfor, og svaret står i loggen.</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>På et møde</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Loggen</translation>
    </message>
    <message>
        <source>Whoever looks, searches, prints or changes anything stands in the log. It cannot be changed without being seen, as long as its checkpoints leave the computer: print the slip every week and put it in the binder.</source>
        <translation>Hver gang nogen ser, søger, udskriver eller ændrer noget, står det i loggen. Den kan ikke ændres, uden at det kan opdages, så længe kontrolpunkterne også findes på papir: Udskriv ugens kontrolpunkt under Sikkerhed, Log, Kontrolpunkter, og sæt det i ringbindet.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>A backup is made every day the vault is open, and is opened again to see that it is whole. Choose a second place as well: a network drive, another disk or a stick.</source>
        <translation>Der tages en sikkerhedskopi hver dag, sagsbasen er i brug, og den åbnes igen for at se, at den er hel. Vælg også et andet sted: et netværksdrev, en anden disk eller et USB-stik.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taster</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Close what lies on top, losing nothing</source>
        <translation>Luk det øverste uden at miste noget</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Næste felt</translation>
    </message>
    <message>
        <source>New concern</source>
        <translation>Ny henvendelse</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Søg overalt</translation>
    </message>
    <message>
        <source>Save or register</source>
        <translation>Gem eller registrer</translation>
    </message>
    <message>
        <source>The places on the left</source>
        <translation>Punkterne til venstre</translation>
    </message>
    <message>
        <source>Ask the authorities that know something</source>
        <translation>Spørg de myndigheder, der ved noget</translation>
    </message>
    <message>
        <source>On the page Qualification you open a round with one question and a day for the answers, and invite one authority at a time.</source>
        <translation>På siden Kvalificering åbner du en kvalificeringsrunde med ét spørgsmål og en dag for svarene og inviterer én myndighed ad gangen.</translation>
    </message>
    <message>
        <source>You may ask without a name. With the name you write why this authority needs it now, and the invitation stands in the register of disclosures.</source>
        <translation>Du må gerne spørge uden navn. Nævner du navnet, skriver du, hvorfor netop den myndighed har brug for det nu, og invitationen står i registret over videregivelser.</translation>
    </message>
    <message>
        <source>Write each answer as observed, reported or assessed, with source and time. Not to share is an answer too: write the kind that was held back, never what it was.</source>
        <translation>Skriv hvert svar som iagttaget, oplyst eller vurderet, med kilde og tidspunkt. Ikke at dele er også et svar: Skriv, hvilken slags oplysning der er holdt tilbage, aldrig indholdet.</translation>
    </message>
    <message>
        <source>Before you visit a child or a family, social services check the parents&apos; and siblings&apos; conditions. What they find stays with them.</source>
        <translation>Før du besøger et barn eller en familie, undersøger socialforvaltningen forældrenes og søskendes forhold. Det, de finder, bliver hos dem.</translation>
    </message>
    <message>
        <source>The page Analysis goes through nine dimensions, with what is observed, reported and assessed kept apart. Print it as a board for the meeting. Nothing in it is counted.</source>
        <translation>Siden Analyse går ni dimensioner igennem og holder det iagttagne, det oplyste og det vurderede adskilt. Udskriv den som et bræt til mødet. Intet i den bliver talt sammen.</translation>
    </message>
    <message>
        <source>The page Recommendation holds what the Infohus recommends, and on what. The authorities decide under their own laws; here stands only where.</source>
        <translation>Siden Visitering viser, hvad Infohuset anbefaler, og hvad det bygger på. Myndighederne afgør efter hver deres lov; her står kun, hvor afgørelsen findes.</translation>
    </message>
    <message>
        <source>Offers and efforts</source>
        <translation>Tilbud og indsatser</translation>
    </message>
    <message>
        <source>What was offered at a visit comes to the page Efforts by itself. A yes becomes an effort to start; a no is a free choice and changes nothing of the concern.</source>
        <translation>Det, der blev tilbudt ved et besøg, kommer selv over på siden Indsatser. Et ja bliver til en indsats, du kan starte. Et nej er et frit valg og ændrer intet ved bekymringen.</translation>
    </message>
    <message>
        <source>An adult who says no is asked again each month. Police and authorities are told only where they must know it, each with its own line of necessity.</source>
        <translation>En voksen, der siger nej, bliver spurgt igen hver måned. Politi og myndigheder orienteres kun, hvor det er nødvendigt, hver med sin egen begrundelse.</translation>
    </message>
    <message>
        <source>Every effort rests on a law of its own. Where that law asks for consent, it begins when the consent is on record. A mentor under employment law is never aimed at the concern.</source>
        <translation>Hver indsats har sin egen hjemmel. Kræver loven samtykke, starter den, når samtykket er noteret. En mentor efter beskæftigelseslovgivningen er aldrig rettet mod bekymringen.</translation>
    </message>
    <message>
        <source>Write about each contact. Three in a row without the citizen become a task, so that no effort runs into the sand. Ended efforts are asked about again after 3, 6 and 12 months.</source>
        <translation>Skriv om hver kontakt. Tre i træk uden borgeren bliver til en opgave, så ingen indsats løber ud i sandet. Der spørges til en afsluttet indsats igen efter 3, 6 og 12 måneder.</translation>
    </message>
    <message>
        <source>A child, consent, and a case at rest</source>
        <translation>Et barn, samtykke og en sag i bero</translation>
    </message>
    <message>
        <source>A report on a child has a clock of its own and waits for nothing. Record it on the concern or on the case&apos;s page Child and consent, also while a case rests.</source>
        <translation>En underretning om et barn har sin egen frist og venter ikke på noget. Noter den på henvendelsen eller på sagens side Barn og samtykke, også mens en sag er sat i bero.</translation>
    </message>
    <message>
        <source>Consent is asked of each person by themselves. Where one of those with custody has not said yes, the page says who.</source>
        <translation>Hver person spørges om samtykke for sig. Har en med forældremyndighed ikke sagt ja, siger siden hvem.</translation>
    </message>
    <message>
        <source>Half a year before the 18th birthday it comes up by itself. On the day the others&apos; consents expire, and each effort for a child asks for a decision.</source>
        <translation>Et halvt år før 18-årsdagen bliver du mindet om den. På dagen udløber de samtykker, andre har givet, og der skal tages stilling til hver børneindsats.</translation>
    </message>
    <message>
        <source>While a case rests, each running effort is decided on, and a new concern is passed on to the police. The caller is told only that it is received.</source>
        <translation>Mens en sag er sat i bero, tages der stilling til hver igangværende indsats, og en ny henvendelse gives videre til politiet. Henvenderen får kun at vide, at den er modtaget.</translation>
    </message>
    <message>
        <source>What the law says, step by step</source>
        <translation>Hvad loven siger, trin for trin</translation>
    </message>
    <message>
        <source>The same caller about the same matter? Press the line beside the earlier concern: the call is added to it, and it gets a new deadline.</source>
        <translation>Ringer den samme om det samme? Tryk på linjen ved den tidligere henvendelse: Opkaldet føjes til den, og den får en ny frist.</translation>
    </message>
    <message>
        <source>Negative social control or an honour-related conflict? Say so in the call. Then nobody is asked to call the family before you have decided that it is safe.</source>
        <translation>Negativ social kontrol eller en æresrelateret konflikt? Vælg det under opkaldet. Så bliver ingen bedt om at ringe til familien, før I har besluttet, at det er sikkert.</translation>
    </message>
    <message>
        <source>About nobody in particular: advice, and places, forums and groups, stand under Cases, each with its own list. Name nobody there.</source>
        <translation>Det, der ikke handler om en bestemt person, står under Sager: rådgivning og miljøbekymringer, hver med sin liste. Nævn ingen dér.</translation>
    </message>
    <message>
        <source>A citizen can be given an extract of when and for what purpose the information was used, without the names of staff.</source>
        <translation>En borger kan få et udtræk af, hvornår og til hvilket formål oplysningerne er brugt, uden medarbejdernes navne.</translation>
    </message>
    <message>
        <source>New advice without a person</source>
        <translation>Ny rådgivning uden person</translation>
    </message>
    <message>
        <source>New concern about a place, forum or group</source>
        <translation>Ny miljøbekymring</translation>
    </message>
    <message>
        <source>Four answers are enough to register: danger, what was seen or heard, who calls, and how soon. The rest waits until after the call. The action cards that the coordinator wrote under Settings stand beside call, concern and case.</source>
        <translation>Fire svar er nok til at registrere: fare, hvad der er set eller hørt, hvem der ringer, og hvor hurtigt. Resten venter til efter opkaldet. De actioncards, tovholderen har skrevet under Opsætning, står ved siden af opkald, henvendelse og sag.</translation>
    </message>
    <message>
        <source>The citizen moves to another kommune</source>
        <translation>Borgeren flytter til en anden kommune</translation>
    </message>
    <message>
        <source>The kommune of residence is responsible. Record the move on the page Transfer: handing the case over becomes a next step, now or on a day you choose.</source>
        <translation>Bopælskommunen har ansvaret. Noter flytningen på siden Overdragelse: Så bliver det et næste skridt at overdrage sagen, nu eller på en dag, du vælger.</translation>
    </message>
    <message>
        <source>Send what the new kommune needs, each thing with its reason: as a sealed bundle, on paper against signature, or by the kommune&apos;s own secure mail.</source>
        <translation>Send det, den nye kommune har brug for, hver oplysning med sin begrundelse: som forseglet sagspakke, på papir mod underskrift eller med kommunens egen sikre post.</translation>
    </message>
    <message>
        <source>When they have signed for it they are responsible, and you close the case here. What another kommune hands over to you lies in the Inbox: take it up, and it is a concern of your own.</source>
        <translation>Når de har kvitteret, har de ansvaret, og du lukker sagen her. Det, en anden kommune overdrager til dig, ligger i Indbakken: Tag det op, så er det din egen henvendelse.</translation>
    </message>
    <message>
        <source>Who is around the citizen</source>
        <translation>Personer omkring borgeren</translation>
    </message>
    <message>
        <source>Write down parents, custody holders, siblings and others on the case&apos;s page People, each with a relation and a reason. Only those that are needed.</source>
        <translation>Noter forældre, forældremyndighedsindehavere, søskende og andre under Personer i sagen, hver med relation og begrundelse. Kun dem, der er nødvendige.</translation>
    </message>
    <message>
        <source>A relation is changed or ended there, never deleted by itself: a person stays as long as the longest record that needs them.</source>
        <translation>En relation rettes eller afsluttes samme sted. Den slettes ikke for sig: En person bliver, så længe noget i sagerne har brug for personen.</translation>
    </message>
    <message>
        <source>Somebody around a citizen has no case. The search finds them by their role, and says whose case it is.</source>
        <translation>En person omkring en borger har ingen sag. Søgningen viser dem ved deres rolle, og hvis sag det er.</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Mulig samme person</translation>
    </message>
    <message>
        <source>A similar name, number, address or phone is shown beside the concern with the reason. It is only a hint: look at it, then decide on the concern.</source>
        <translation>Et lignende navn, nummer, adresse eller telefon vises ved siden af henvendelsen med begrundelsen. Det er kun en mulighed: Se på det, før du beslutter.</translation>
    </message>
    <message>
        <source>When a concern joins a case, two entries are linked if two more things agree: the number or date of birth, and the address or phone.</source>
        <translation>Når en henvendelse tages op i en sag, knyttes to registreringer sammen, hvis to ting mere passer: nummer eller fødselsdato, og adresse eller telefon.</translation>
    </message>
    <message>
        <source>Two entries of one person</source>
        <translation>To registreringer af samme person</translation>
    </message>
    <message>
        <source>Open the person from the search or the page People and choose the other entry. Both stand side by side; choose what stays, line by line. The rest is kept as former.</source>
        <translation>Åbn personen fra søgningen eller under Personer, og vælg den anden registrering. De står side om side, og du vælger linje for linje, hvad der bliver stående. Resten gemmes som tidligere oplysninger.</translation>
    </message>
    <message>
        <source>A merge can be undone on the person&apos;s page. You are told first which records go back and which stay.</source>
        <translation>En sammenlægning kan fortrydes på personens side. Først ser du, hvad der følger med tilbage, og hvad der bliver.</translation>
    </message>
    <message>
        <source>Did both have an open case? Then a task asks which one goes on. It takes up the concerns, the people and what is planned; or both go on, with a reason.</source>
        <translation>Havde begge en åben sag? Så får du en opgave om, hvilken der fortsætter. Den får henvendelserne, personerne og det, der er planlagt. Eller begge fortsætter med en begrundelse.</translation>
    </message>
    <message>
        <source>Reminders at the foot of the window</source>
        <translation>Påmindelser nederst i vinduet</translation>
    </message>
    <message>
        <source>Agenda, week and month in the calendar</source>
        <translation>Liste, uge og måned i kalenderen</translation>
    </message>
    <message>
        <source>Deadlines count every hour, or working hours where Settings say so; each says which. What expires while you are closed asks who takes it: see Today.</source>
        <translation>Frister tæller alle timer, eller arbejdstimer, hvor Opsætning siger det. Hver frist siger, hvad den tæller. Det, der udløber, mens I har lukket, spørger på I dag, hvem der tager det.</translation>
    </message>
</context>
<context>
    <name>Hidden</name>
    <message>
        <source>Take the CPR number out. It never stands on the papers of a visit.</source>
        <translation>Fjern CPR-nummeret. Det står aldrig på besøgets papirer.</translation>
    </message>
    <message>
        <source>Write a role such as brother or sister instead of the name.</source>
        <translation>Skriv en rolle, for eksempel bror eller søster, i stedet for navnet.</translation>
    </message>
    <message>
        <source>Take out who reported the concern. It never stands on the papers of a visit.</source>
        <translation>Fjern, hvem der har henvendt sig. Det står aldrig på besøgets papirer.</translation>
    </message>
    <message>
        <source>Take the address out. It is protected and is told by word of mouth.</source>
        <translation>Fjern adressen. Den er beskyttet og oplyses mundtligt.</translation>
    </message>
    <message>
        <source>Take out what an authority said of health, offences or other people. It never stands on the papers of a visit.</source>
        <translation>Fjern det, en myndighed har sagt om helbred, strafbare forhold eller andre personer. Det står aldrig på besøgets papirer.</translation>
    </message>
    <message>
        <source>Take the name out. A third party never stands on the papers of a visit.</source>
        <translation>Fjern navnet. En tredjepart står aldrig på besøgets papirer.</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>On the phone</source>
        <translation>I telefonen</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Efter opkaldet</translation>
    </message>
    <message>
        <source>When a concern is decided on</source>
        <translation>Når der tages stilling til en henvendelse</translation>
    </message>
    <message>
        <source>When others are asked</source>
        <translation>Når andre bliver spurgt</translation>
    </message>
    <message>
        <source>Before and after a talk or visit</source>
        <translation>Før og efter en samtale eller et besøg</translation>
    </message>
    <message>
        <source>When something is handed over</source>
        <translation>Når noget videregives</translation>
    </message>
    <message>
        <source>When there is a child</source>
        <translation>Når der er et barn</translation>
    </message>
    <message>
        <source>When a case is closed</source>
        <translation>Når en sag lukkes</translation>
    </message>
    <message>
        <source>May I record it?</source>
        <translation>Må jeg notere det?</translation>
    </message>
    <message>
        <source>May I ask?</source>
        <translation>Må jeg spørge?</translation>
    </message>
    <message>
        <source>May I share it?</source>
        <translation>Må jeg dele det?</translation>
    </message>
    <message>
        <source>Must I report it?</source>
        <translation>Skal jeg underrette eller anmelde?</translation>
    </message>
    <message>
        <source>How long may I keep it?</source>
        <translation>Hvor længe må jeg opbevare det?</translation>
    </message>
    <message>
        <source>What is needed to judge whether somebody may over time commit crimes with an extremist motive. Write what was seen or heard and by whom; belief and politics are no sign by themselves.</source>
        <translation>Det, der er nødvendigt for at vurdere, om nogen med tiden kan begå kriminalitet med et ekstremistisk motiv. Skriv, hvad der er set eller hørt og af hvem; tro og politik er ikke i sig selv et tegn.</translation>
    </message>
    <message>
        <source>Danger now: 112 first, write afterwards. A child: a report on the child (underretning) at once, whatever else is done.</source>
        <translation>Fare nu: Ring 112 først, skriv bagefter. Et barn: underretning med det samme, uanset hvad der ellers sker.</translation>
    </message>
    <message>
        <source>Say to the caller that you look at it; not what you know, find or do. A public employee cannot be anonymous about a child, a private person can.</source>
        <translation>Sig til henvenderen, at I ser på det; ikke hvad I ved, finder eller gør. En offentligt ansat kan ikke være anonym om et barn, det kan en privatperson.</translation>
    </message>
    <message>
        <source>A CPR number only to know for certain who it is. Nothing on religion or ethnicity; health and crime only where the task needs it.</source>
        <translation>CPR-nummeret kun for at vide sikkert, hvem det er. Intet om religion eller etnicitet; helbred og kriminalitet kun, hvor opgaven kræver det.</translation>
    </message>
    <message>
        <source>People around the citizen only with a reason why they must be recorded.</source>
        <translation>Personer omkring borgeren kun med en grund til, at de skal noteres.</translation>
    </message>
    <message>
        <source>Until the police have said that the kommune can go on, nobody else is asked and nobody is visited or written to. Advice may be asked for without a name.</source>
        <translation>Før politiet har sagt, at kommunen kan fortsætte, bliver ingen andre spurgt, og ingen besøges eller får brev. Du kan bede om råd uden at sige navnet.</translation>
    </message>
    <message>
        <source>Some grave crimes must be averted or reported by everybody who knows of them.</source>
        <translation>Visse alvorlige forbrydelser skal afværges eller anmeldes af alle, der kender til dem.</translation>
    </message>
    <message>
        <source>A rejected concern is kept shortly and then deleted. No law sets the period; the office does, under Settings.</source>
        <translation>En afvist henvendelse opbevares kort og slettes så. Ingen lov sætter fristen; det gør I selv under Opsætning.</translation>
    </message>
    <message>
        <source>Those who take part in the crime-preventive cooperation (SSP, PSP, KSP) may be asked what is necessary to prevent crime. Neighbours, clubs and housing staff may tell, but not be told.</source>
        <translation>De, der deltager i det kriminalitetsforebyggende samarbejde (SSP, PSP, KSP), må spørges om det, der er nødvendigt for at forebygge kriminalitet. Naboer, foreninger og boligmedarbejdere må fortælle, men ikke få noget at vide.</translation>
    </message>
    <message>
        <source>An invitation names the person only where that is necessary, and says why. Nobody is obliged to answer: a no is lawful and is recorded as an answer.</source>
        <translation>En invitation nævner kun personen, hvor det er nødvendigt, og siger hvorfor. Ingen har pligt til at svare: Et nej er lovligt og noteres som et svar.</translation>
    </message>
    <message>
        <source>An employee must not fetch information that the task does not need.</source>
        <translation>En ansat må ikke skaffe sig oplysninger, som opgaven ikke kræver.</translation>
    </message>
    <message>
        <source>The talk is voluntary, and notes are told of. If it turns to a crime: stop, the police officer decides; it is no interrogation.</source>
        <translation>Samtalen er frivillig, og I fortæller, at der tages noter. Kommer den ind på noget strafbart, så stop: Politibetjenten afgør, hvad der så skal ske. Det er ikke en afhøring.</translation>
    </message>
    <message>
        <source>Never who reported, what the police know, or other people&apos;s cases.</source>
        <translation>Aldrig hvem der har henvendt sig, hvad politiet ved, eller andres sager.</translation>
    </message>
    <message>
        <source>Keep apart what you saw, what was said, and what you make of it. A no to an offer says nothing about the concern.</source>
        <translation>Hold det, I så, det, der blev sagt, og jeres egen tolkning adskilt. Et nej til et tilbud siger intet om bekymringen.</translation>
    </message>
    <message>
        <source>What is necessary for the crime-preventive cooperation, each item with its own reason. Never for the investigation of a crime: that is an ordinary police report (anmeldelse).</source>
        <translation>Det, der er nødvendigt for det kriminalitetsforebyggende samarbejde, hver oplysning med sin egen begrundelse. Aldrig til efterforskning af en straffesag: Det er en almindelig anmeldelse.</translation>
    </message>
    <message>
        <source>Outside that cooperation the ordinary rules hold: electronically the data protection rules, by word of mouth or on paper the Public Administration Act.</source>
        <translation>Uden for samarbejdet gælder de almindelige regler: elektronisk databeskyttelsesreglerne, mundtligt eller på papir forvaltningsloven.</translation>
    </message>
    <message>
        <source>Also what is told by word of mouth is a disclosure and is written down: what, to whom, why, and on which basis.</source>
        <translation>Også det, der fortælles mundtligt, er en videregivelse og skrives ned: hvad, til hvem, hvorfor og med hvilken hjemmel.</translation>
    </message>
    <message>
        <source>At once, and separately from the Infohus: the child authority assesses it within 24 hours. A takeover by the police does not lift the duty; ask them about safety first.</source>
        <translation>Med det samme og adskilt fra Infohuset: Børnemyndigheden vurderer den inden for 24 timer. At politiet overtager, ophæver ikke pligten; spørg dem først om sikkerhed.</translation>
    </message>
    <message>
        <source>Parents are told, unless a parent is the danger: then write why not. A child of 10 or more is a party itself.</source>
        <translation>Forældrene orienteres, medmindre en forælder er faren. Skriv så, hvorfor de ikke orienteres. Et barn på 10 år eller mere er selv part.</translation>
    </message>
    <message>
        <source>Note what was decided and why, and put what is received, sent and final into the journal of the kommune.</source>
        <translation>Skriv ned, hvad der blev besluttet og hvorfor, og journaliser det, der er modtaget, sendt og endeligt, i kommunens journal.</translation>
    </message>
    <message>
        <source>What the kommune must keep may be discarded only under the rules of Rigsarkivet: journalise it, or decide that it is not worth it, before it is deleted. No law sets a period for an Infohus.</source>
        <translation>Det, kommunen skal bevare, må kun kasseres efter Rigsarkivets regler: Journaliser det, eller beslut, at det ikke skal journaliseres, før det slettes. Ingen lov sætter en frist for et Infohus.</translation>
    </message>
</context>
<context>
    <name>HoldersBox</name>
    <message>
        <source>Somebody else</source>
        <translation>En anden</translation>
    </message>
    <message>
        <source>Who holds a copy?</source>
        <translation>Hvem har en kopi?</translation>
    </message>
    <message>
        <source>Each copy has a number and is due back.</source>
        <translation>Hver kopi har et nummer og skal afleveres igen.</translation>
    </message>
</context>
<context>
    <name>HomeVisit</name>
    <message>
        <source>At home</source>
        <translation>Hjemme</translation>
    </message>
    <message>
        <source>At our office</source>
        <translation>Hos os</translation>
    </message>
    <message>
        <source>Somewhere else</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>The kommune</source>
        <translation>Kommunen</translation>
    </message>
    <message>
        <source>SSP</source>
        <translation>SSP</translation>
    </message>
    <message>
        <source>The police</source>
        <translation>Politiet</translation>
    </message>
    <message>
        <source>School or education</source>
        <translation>Skole eller uddannelse</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Socialforvaltningen</translation>
    </message>
    <message>
        <source>Mentor service</source>
        <translation>Mentorordningen</translation>
    </message>
    <message>
        <source>The Prison and Probation Service</source>
        <translation>Kriminalforsorgen</translation>
    </message>
    <message>
        <source>Asylum centre</source>
        <translation>Asylcenter</translation>
    </message>
    <message>
        <source>The first visitor</source>
        <translation>Den første medarbejder</translation>
    </message>
    <message>
        <source>The second visitor</source>
        <translation>Den anden medarbejder</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Hvornår og hvor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Write the date of the visit.</source>
        <translation>Skriv datoen for besøget.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Write when the visit starts.</source>
        <translation>Skriv, hvornår besøget begynder.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Write when the visit ends.</source>
        <translation>Skriv, hvornår besøget slutter.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>The address is taken from the case; a protected one is told by word of mouth.</source>
        <translation>Adressen hentes fra sagen; en beskyttet adresse oplyses mundtligt.</translation>
    </message>
    <message>
        <source>Choose where you meet.</source>
        <translation>Vælg, hvor I mødes.</translation>
    </message>
    <message>
        <source>Where do you meet?</source>
        <translation>Hvor mødes I?</translation>
    </message>
    <message>
        <source>Purpose of the talk</source>
        <translation>Formålet med samtalen</translation>
    </message>
    <message>
        <source>For example: hear the family&apos;s own view and offer support.</source>
        <translation>For eksempel: høre familiens eget syn og tilbyde støtte.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Hvem tager af sted</translation>
    </message>
    <message>
        <source>First visitor</source>
        <translation>Første medarbejder</translation>
    </message>
    <message>
        <source>The first visitor comes from</source>
        <translation>Første medarbejder kommer fra</translation>
    </message>
    <message>
        <source>Second visitor</source>
        <translation>Anden medarbejder</translation>
    </message>
    <message>
        <source>The second visitor comes from</source>
        <translation>Anden medarbejder kommer fra</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>Hvem fører ordet?</translation>
    </message>
    <message>
        <source>The other one takes notes.</source>
        <translation>Den anden tager noter.</translation>
    </message>
    <message>
        <source>Standby contact</source>
        <translation>Bagvagt</translation>
    </message>
    <message>
        <source>A colleague who knows where you are and waits for your call.</source>
        <translation>En kollega, der ved, hvor I er, og venter på, at I ringer.</translation>
    </message>
    <message>
        <source>The standby contact&apos;s number</source>
        <translation>Bagvagtens nummer</translation>
    </message>
    <message>
        <source>Check in at</source>
        <translation>Meld ankomst kl.</translation>
    </message>
    <message>
        <source>Check out no later than</source>
        <translation>Meld færdig senest kl.</translation>
    </message>
    <message>
        <source>Whom can the citizen call?</source>
        <translation>Hvem kan borgeren ringe til?</translation>
    </message>
    <message>
        <source>Number the citizen can call</source>
        <translation>Nummer, borgeren kan ringe til</translation>
    </message>
    <message>
        <source>Always two. Nobody goes alone.</source>
        <translation>Altid to. Ingen tager af sted alene.</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Hvem ved hvad</translation>
    </message>
    <message>
        <source>Who may be at home?</source>
        <translation>Hvem kan være hjemme?</translation>
    </message>
    <message>
        <source>What does the citizen know already?</source>
        <translation>Hvad ved borgeren allerede?</translation>
    </message>
    <message>
        <source>What do the parents know already?</source>
        <translation>Hvad ved forældrene allerede?</translation>
    </message>
    <message>
        <source>What does the school know already?</source>
        <translation>Hvad ved skolen allerede?</translation>
    </message>
    <message>
        <source>What may the first visitor confirm?</source>
        <translation>Hvad må den første medarbejder bekræfte?</translation>
    </message>
    <message>
        <source>What may the second visitor confirm?</source>
        <translation>Hvad må den anden medarbejder bekræfte?</translation>
    </message>
    <message>
        <source>Write roles, not names. Never who reported the concern.</source>
        <translation>Skriv roller, ikke navne. Aldrig, hvem der har henvendt sig.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Dog in the home?</source>
        <translation>Hund i hjemmet?</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkering</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Vej ud</translation>
    </message>
    <message>
        <source>We leave when</source>
        <translation>Vi går, hvis</translation>
    </message>
    <message>
        <source>Agree on it beforehand, for example: somebody raises the voice.</source>
        <translation>Aftal det på forhånd, for eksempel: Nogen hæver stemmen.</translation>
    </message>
    <message>
        <source>Interpreter needed?</source>
        <translation>Er der brug for tolk?</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Is the interpreter a relative?</source>
        <translation>Er tolken pårørende?</translation>
    </message>
    <message>
        <source>A relative or friend never interprets.</source>
        <translation>En pårørende eller ven tolker aldrig.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Før I tager af sted</translation>
    </message>
    <message>
        <source>Are the parents&apos; conditions checked?</source>
        <translation>Er forældrenes forhold undersøgt?</translation>
    </message>
    <message>
        <source>Not relevant</source>
        <translation>Ikke relevant</translation>
    </message>
    <message>
        <source>Are the siblings&apos; conditions checked?</source>
        <translation>Er søskendes forhold undersøgt?</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>Der er ingen</translation>
    </message>
    <message>
        <source>Are the duties under the Children&apos;s Act handled?</source>
        <translation>Er pligterne efter barnets lov opfyldt?</translation>
    </message>
    <message>
        <source>Report on a child (underretning), and hearing the child.</source>
        <translation>Underretning om barnet, og at barnet er hørt.</translation>
    </message>
    <message>
        <source>The visit sheet is printed when nothing is missing here.</source>
        <translation>Besøgsarket kan udskrives, når der ikke mangler noget her.</translation>
    </message>
    <message>
        <source>Offers to bring</source>
        <translation>Tilbud at tage med</translation>
    </message>
    <message>
        <source>What can we offer?</source>
        <translation>Hvad kan vi tilbyde?</translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation>Forbered besøget</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>{days}: {opens} to {closes}</source>
        <translation>{days}: {opens} til {closes}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>lukket den {day}</translation>
    </message>
    <message>
        <source>closed on {day} from {time}</source>
        <translation>lukket den {day} fra {time}</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Når kontoret har åbent</translation>
    </message>
    <message>
        <source>Change the hours …</source>
        <translation>Ret åbningstiden …</translation>
    </message>
    <message>
        <source>Change who is on duty …</source>
        <translation>Ret, hvem der har vagt …</translation>
    </message>
    <message>
        <source>On duty when the office is closed</source>
        <translation>På vagt, når kontoret har lukket</translation>
    </message>
    <message>
        <source>Nobody is written down yet. Write the functions that answer the phone at night and at weekends: then a deadline can be given to them on a slip.</source>
        <translation>Her står ingen endnu. Skriv de funktioner, der tager telefonen om natten og i weekenden. Så kan de få en frist på en vagtseddel.</translation>
    </message>
    <message>
        <source>Version {version}, set {when} by {who}</source>
        <translation>Version {version}, sat {when} af {who}</translation>
    </message>
    <message>
        <source>Deadlines count every hour, also when the office is closed.</source>
        <translation>Frister tæller alle timer, også når kontoret har lukket.</translation>
    </message>
    <message>
        <source>Deadlines of {which} count only the hours the office is open; all others every hour.</source>
        <translation>Frister på {which} tæller kun de timer, kontoret har åbent. Alle andre tæller hver time.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Saved for the whole office.</source>
        <translation>Gemt for hele kontoret.</translation>
    </message>
</context>
<context>
    <name>Ics</name>
    <message>
        <source>the file is larger than 10 MB</source>
        <translation>filen er større end 10 MB</translation>
    </message>
    <message>
        <source>the file is no calendar: it must begin with BEGIN:VCALENDAR</source>
        <translation>filen er ikke en kalender: den skal begynde med BEGIN:VCALENDAR</translation>
    </message>
    <message>
        <source>the line is too long</source>
        <translation>linjen er for lang</translation>
    </message>
    <message>
        <source>there are invisible control characters in it</source>
        <translation>der står usynlige styretegn i den</translation>
    </message>
    <message>
        <source>it is not written in UTF-8</source>
        <translation>den er ikke skrevet i UTF-8</translation>
    </message>
    <message>
        <source>a name and a colon are missing</source>
        <translation>der mangler et navn og et kolon</translation>
    </message>
    <message>
        <source>too many parts lie inside one another</source>
        <translation>for mange dele ligger inde i hinanden</translation>
    </message>
    <message>
        <source>a part ends that was not begun</source>
        <translation>en del slutter, som ikke er begyndt</translation>
    </message>
    <message>
        <source>the part that begins here has no end</source>
        <translation>den del, der begynder her, slutter aldrig</translation>
    </message>
    <message>
        <source>something stands after the calendar&apos;s end</source>
        <translation>der står noget efter kalenderens slutning</translation>
    </message>
    <message>
        <source>only version 2.0 can be read</source>
        <translation>kun version 2.0 kan læses</translation>
    </message>
    <message>
        <source>the calendar has too many entries</source>
        <translation>kalenderen har for mange aftaler</translation>
    </message>
    <message>
        <source>the same is said twice of one entry</source>
        <translation>det samme står to gange om en aftale</translation>
    </message>
    <message>
        <source>the entry that begins here has no start</source>
        <translation>den aftale, der begynder her, har intet starttidspunkt</translation>
    </message>
    <message>
        <source>it is no date or time</source>
        <translation>det er ikke en dato eller et tidspunkt</translation>
    </message>
    <message>
        <source>the year must lie between 1900 and 2199</source>
        <translation>året skal ligge mellem 1900 og 2199</translation>
    </message>
    <message>
        <source>one is a date and the other a time</source>
        <translation>det ene er en dato, det andet et tidspunkt</translation>
    </message>
    <message>
        <source>it is no length of time</source>
        <translation>det er ikke et tidsrum</translation>
    </message>
    <message>
        <source>the end lies before the start</source>
        <translation>slutningen ligger før starten</translation>
    </message>
    <message>
        <source>the time zone is not known</source>
        <translation>tidszonen kendes ikke</translation>
    </message>
    <message>
        <source>the rule for repeating is not understood</source>
        <translation>reglen for gentagelse kan ikke forstås</translation>
    </message>
    <message>
        <source>it repeats too often</source>
        <translation>den gentages for tit</translation>
    </message>
    <message>
        <source>the rule for repeating never comes true</source>
        <translation>reglen for gentagelse passer aldrig på nogen dag</translation>
    </message>
    <message>
        <source>a change of all following cannot be read</source>
        <translation>en ændring af alle de følgende kan ikke læses</translation>
    </message>
    <message>
        <source>Line {line}: {what}. Nothing was changed.</source>
        <translation>Linje {line}: {what}. Intet er ændret.</translation>
    </message>
    <message>
        <source>Infohus: meeting</source>
        <comment>title in Outlook; tells nothing more</comment>
        <translation>Infohus: møde</translation>
    </message>
    <message>
        <source>Infohus: deadline</source>
        <comment>title in Outlook; tells nothing more</comment>
        <translation>Infohus: frist</translation>
    </message>
    <message>
        <source>{title} {number}</source>
        <translation>{title} {number}</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>Choose why it must be opened.</source>
        <translation>Vælg, hvorfor den skal åbnes.</translation>
    </message>
    <message>
        <source>Write why in a few words of your own.</source>
        <translation>Skriv kort hvorfor med dine egne ord.</translation>
    </message>
    <message>
        <source>Choose what the decision is about.</source>
        <translation>Vælg, hvem afgørelsen handler om.</translation>
    </message>
    <message>
        <source>Write who asks, for example the party&apos;s lawyer.</source>
        <translation>Skriv, hvem der spørger, for eksempel partens advokat.</translation>
    </message>
    <message>
        <source>Write what was weighed and why.</source>
        <translation>Skriv, hvad der er lagt vægt på og hvorfor.</translation>
    </message>
    <message>
        <source>To call back as agreed</source>
        <translation>For at ringe tilbage som aftalt</translation>
    </message>
    <message>
        <source>Somebody may be in danger now</source>
        <translation>Nogen kan være i fare nu</translation>
    </message>
    <message>
        <source>To ask about what was said</source>
        <translation>For at spørge ind til det, der blev sagt</translation>
    </message>
    <message>
        <source>To see whether a colleague is too close to the caller</source>
        <translation>For at afklare, om en kollega er for tæt på henvenderen</translation>
    </message>
    <message>
        <source>A party has asked for access to the case</source>
        <translation>En part har bedt om aktindsigt</translation>
    </message>
    <message>
        <source>The police or another authority must reach the caller</source>
        <translation>Politiet eller en anden myndighed skal have fat i henvenderen</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>The party who asks for access to the case</source>
        <translation>Den part, der beder om aktindsigt</translation>
    </message>
    <message>
        <source>The police, in a handover of the case</source>
        <translation>Politiet, i en videregivelse fra sagen</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>En anden myndighed</translation>
    </message>
    <message>
        <source>A court</source>
        <translation>En domstol</translation>
    </message>
    <message>
        <source>Stays sealed</source>
        <translation>Forbliver forseglet</translation>
    </message>
    <message>
        <source>Awaits the second person</source>
        <translation>Venter på den anden person</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Frigivet</translation>
    </message>
    <message>
        <source>Declined by the second person</source>
        <translation>Afvist af den anden person</translation>
    </message>
    <message>
        <source>Open the sealed identity</source>
        <translation>Åbn den forseglede identitet</translation>
    </message>
    <message>
        <source>Why must you know who called?</source>
        <translation>Hvorfor skal du vide, hvem der henvendte sig?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>May somebody learn who called?</source>
        <translation>Må nogen få at vide, hvem der henvendte sig?</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Hvem spørger</translation>
    </message>
    <message>
        <source>Who exactly</source>
        <translation>Hvem mere præcist</translation>
    </message>
    <message>
        <source>What was weighed, and why</source>
        <translation>Hvad der er lagt vægt på og hvorfor</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>Afgørelsen</translation>
    </message>
    <message>
        <source>It stays sealed</source>
        <translation>Den forbliver forseglet</translation>
    </message>
    <message>
        <source>They may learn it</source>
        <translation>Den må oplyses</translation>
    </message>
    <message>
        <source>Choose the decision.</source>
        <translation>Vælg afgørelsen.</translation>
    </message>
    <message>
        <source>Can it wait for the second person?</source>
        <translation>Kan det vente på den anden person?</translation>
    </message>
    <message>
        <source>Yes, it can wait</source>
        <translation>Ja, det kan vente</translation>
    </message>
    <message>
        <source>No, somebody is in danger</source>
        <translation>Nej, nogen er i fare</translation>
    </message>
    <message>
        <source>Say whether it can wait.</source>
        <translation>Vælg, om det kan vente.</translation>
    </message>
    <message>
        <source>The program cannot yet see whether this names the caller. Let a colleague who may open sealed identities unlock the vault once, then try again.</source>
        <translation>Programmet kan endnu ikke se, om henvenderen er nævnt her. Lad en kollega, der må åbne forseglede identiteter, låse sagsbasen op én gang, og prøv så igen.</translation>
    </message>
    <message>
        <source>Nothing is sealed on this concern.</source>
        <translation>Der er intet forseglet på denne henvendelse.</translation>
    </message>
    <message>
        <source>You may open this, but you have no key to it yet. It comes when a colleague who has one unlocks the vault, and after an administrator&apos;s change once a leader has signed for it; the paper key opens it too.</source>
        <translation>Du må åbne den, men du har ikke nøglen endnu. Du får den, når en kollega, der har den, låser sagsbasen op. Har en administrator ændret din adgang, skal en leder først skrive under på det. Papirnøglen åbner den også.</translation>
    </message>
</context>
<context>
    <name>IdentitySheet</name>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Your reason is written in the log before anything shows. Copy nothing.</source>
        <translation>Din begrundelse bliver skrevet i loggen, før noget vises. Skriv ikke identiteten af.</translation>
    </message>
    <message>
        <source>Who called</source>
        <translation>Hvem henvendte sig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
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
        <source>The identity is shown.</source>
        <translation>Identiteten vises.</translation>
    </message>
    <message>
        <source>This closes in {seconds} seconds.</source>
        <translation>Lukker om {seconds} sek.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Afgør</translation>
    </message>
    <message>
        <source>We could not promise the caller secrecy; each decision weighs the one who asks against the one who called. To let somebody learn it wants two people.</source>
        <translation>Vi kunne ikke love henvenderen hemmeligholdelse. Hver afgørelse vejer hensynet til den, der spørger, mod hensynet til den, der henvendte sig. Der skal to personer til, før nogen må få det at vide.</translation>
    </message>
</context>
<context>
    <name>InboxView</name>
    <message>
        <source>Open a bundle …</source>
        <translation>Åbn en sagspakke …</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Bundles from kommuner; nothing shows before it is verified</source>
        <translation>Sagspakker fra kommuner; intet vises, før det er kontrolleret</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Forseglede filer (*.age)</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>Åbn en sagspakke</translation>
    </message>
    <message>
        <source>Save the receipt on the stick or in</source>
        <translation>Gem kvitteringen på USB-stikket eller i</translation>
    </message>
    <message>
        <source>The bundle was not taken in</source>
        <translation>Sagspakken blev ikke åbnet</translation>
    </message>
    <message>
        <source>The receipt is saved: {file}</source>
        <translation>Kvitteringen er gemt: {file}</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Det lykkedes ikke</translation>
    </message>
    <message>
        <source>No bundles yet</source>
        <translation>Ingen sagspakker endnu</translation>
    </message>
    <message>
        <source>Put in the stick from the kommune and open the sealed file.</source>
        <translation>Sæt USB-stikket fra kommunen i, og åbn den forseglede fil.</translation>
    </message>
    <message>
        <source>Read {number} from {organisation}</source>
        <translation>Læs {number} fra {organisation}</translation>
    </message>
    <message>
        <source>opened {when}</source>
        <translation>åbnet {when}</translation>
    </message>
    <message>
        <source>our number {number}</source>
        <translation>vores nummer {number}</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Ingen kvittering endnu</translation>
    </message>
    <message>
        <source>Receipt written</source>
        <translation>Kvittering skrevet</translation>
    </message>
    <message>
        <source>What other kommuner hand over; nothing shows before it is verified</source>
        <translation>Det, andre kommuner overdrager; intet vises, før det er kontrolleret</translation>
    </message>
    <message>
        <source>Register the concern</source>
        <translation>Registrer henvendelsen</translation>
    </message>
    <message>
        <source>Who it is about and who hands it over stands in the bundle. The deadline runs from when it was opened here.</source>
        <translation>Hvem den handler om, og hvem der overdrager den, står i sagspakken. Fristen løber fra det tidspunkt, sagspakken blev åbnet her.</translation>
    </message>
    <message>
        <source>taken up as {number}</source>
        <translation>taget op som {number}</translation>
    </message>
    <message>
        <source>Not taken up yet</source>
        <translation>Endnu ikke taget op</translation>
    </message>
</context>
<context>
    <name>Inform</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Tell an authority of the no</source>
        <translation>Orienter en myndighed om afslaget</translation>
    </message>
    <message>
        <source>Who is told?</source>
        <translation>Hvem orienteres?</translation>
    </message>
    <message>
        <source>Choose who is told.</source>
        <translation>Vælg, hvem der orienteres.</translation>
    </message>
    <message>
        <source>Name and function there</source>
        <translation>Navn og funktion hos dem</translation>
    </message>
    <message>
        <source>Write whom you told.</source>
        <translation>Skriv, hvem du har orienteret.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Never to check benefits, never to investigate a crime.</source>
        <translation>Aldrig for at kontrollere ydelser og aldrig for at efterforske.</translation>
    </message>
    <message>
        <source>Choose the purpose.</source>
        <translation>Vælg formålet.</translation>
    </message>
    <message>
        <source>The purpose in one sentence</source>
        <translation>Formålet i én sætning</translation>
    </message>
    <message>
        <source>Write the purpose in one sentence.</source>
        <translation>Skriv formålet i én sætning.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Why must they know it now?</source>
        <translation>Hvorfor skal de vide det nu?</translation>
    </message>
    <message>
        <source>Write why they must know it now.</source>
        <translation>Skriv, hvorfor de skal vide det nu.</translation>
    </message>
    <message>
        <source>Why would less not do?</source>
        <translation>Hvorfor er mindre ikke nok?</translation>
    </message>
    <message>
        <source>Write why less would not do.</source>
        <translation>Skriv, hvorfor mindre ikke er nok.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Say what was done about consent.</source>
        <translation>Vælg, hvad der er gjort med samtykket.</translation>
    </message>
    <message>
        <source>When and how, or why not</source>
        <translation>Hvornår og hvordan, eller hvorfor ikke</translation>
    </message>
    <message>
        <source>Write when and how, or why not.</source>
        <translation>Skriv hvornår og hvordan, eller hvorfor ikke.</translation>
    </message>
    <message>
        <source>Is anybody else to be told?</source>
        <translation>Skal flere orienteres?</translation>
    </message>
    <message>
        <source>Say whether anybody else is to be told.</source>
        <translation>Vælg, om flere skal orienteres.</translation>
    </message>
    <message>
        <source>Nobody is told of the no</source>
        <translation>Ingen orienteres om afslaget</translation>
    </message>
    <message>
        <source>Why is nobody told?</source>
        <translation>Hvorfor orienteres ingen?</translation>
    </message>
    <message>
        <source>Nobody has a duty to share, § 115(4).</source>
        <translation>Ingen har pligt til at dele, § 115, stk. 4.</translation>
    </message>
    <message>
        <source>Write why nobody is told.</source>
        <translation>Skriv, hvorfor ingen orienteres.</translation>
    </message>
    <message>
        <source>Nothing is declined, so there is nothing to tell.</source>
        <translation>Der er intet afslag, så der er intet at orientere om.</translation>
    </message>
    <message>
        <source>That an offer was declined</source>
        <translation>At et tilbud er afslået</translation>
    </message>
</context>
<context>
    <name>Informed</name>
    <message>
        <source>Informed</source>
        <translation>Orienteret</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Undladt</translation>
    </message>
</context>
<context>
    <name>Informing</name>
    <message>
        <source>Choose a day for the review that is still to come.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>The duty to inform</source>
        <translation>Oplysningspligt</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Hvem gælder det?</translation>
    </message>
    <message>
        <source>Choose whom it is about.</source>
        <translation>Vælg, hvem det gælder.</translation>
    </message>
    <message>
        <source>What is decided?</source>
        <translation>Hvad er besluttet?</translation>
    </message>
    <message>
        <source>Choose what is decided.</source>
        <translation>Vælg, hvad der er besluttet.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>Vælg hvordan.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Weighty interests must speak against it, now and for this person. Data Protection Act § 22.</source>
        <translation>Afgørende hensyn skal tale imod, nu og for netop denne person. Databeskyttelseslovens § 22.</translation>
    </message>
    <message>
        <source>Write why it is postponed or left out.</source>
        <translation>Skriv, hvorfor det udsættes eller undlades.</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Ses på igen den</translation>
    </message>
    <message>
        <source>Write when it is looked at again.</source>
        <translation>Skriv, hvornår der ses på det igen.</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>The citizen</source>
        <translation>Borgeren selv</translation>
    </message>
    <message>
        <source>A custody holder</source>
        <translation>En forældremyndighedsindehaver</translation>
    </message>
    <message>
        <source>A representative with a power of attorney</source>
        <translation>En repræsentant med fuldmagt</translation>
    </message>
    <message>
        <source>Somebody asks for access</source>
        <translation>Anmodning om indsigt</translation>
    </message>
    <message>
        <source>Who asks?</source>
        <translation>Hvem beder om indsigt?</translation>
    </message>
    <message>
        <source>Choose who asks.</source>
        <translation>Vælg, hvem der beder om indsigt.</translation>
    </message>
    <message>
        <source>How do we know that they may?</source>
        <translation>Hvordan ved vi, at de må få indsigt?</translation>
    </message>
    <message>
        <source>For example: power of attorney of 3.4., seen.</source>
        <translation>For eksempel: fuldmagt af 3.4., set.</translation>
    </message>
    <message>
        <source>Write how we know.</source>
        <translation>Skriv, hvordan vi ved det.</translation>
    </message>
    <message>
        <source>How was it made sure who it is?</source>
        <translation>Hvordan er det sikret, at det er den rigtige?</translation>
    </message>
    <message>
        <source>For example: MitID, or a passport shown here.</source>
        <translation>For eksempel: MitID, eller et pas vist her.</translation>
    </message>
    <message>
        <source>Write how it was made sure.</source>
        <translation>Skriv, hvordan det er sikret.</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Modtaget den</translation>
    </message>
    <message>
        <source>Write when the request came.</source>
        <translation>Skriv, hvornår anmodningen kom.</translation>
    </message>
    <message>
        <source>The answer on access</source>
        <translation>Svar på anmodning om indsigt</translation>
    </message>
    <message>
        <source>What was the concern about?</source>
        <translation>Hvad handlede bekymringen om?</translation>
    </message>
    <message>
        <source>In your own words. Nobody may be able to tell from it who turned to us.</source>
        <translation>Med dine egne ord. Ingen må kunne regne ud, hvem der henvendte sig.</translation>
    </message>
    <message>
        <source>Write what the concern was about.</source>
        <translation>Skriv, hvad bekymringen handlede om.</translation>
    </message>
    <message>
        <source>What have we written about the citizen?</source>
        <translation>Hvad har vi skrevet om borgeren?</translation>
    </message>
    <message>
        <source>Taken from what we know. Take out what is about others.</source>
        <translation>Hentet fra det, vi ved. Fjern det, der handler om andre.</translation>
    </message>
    <message>
        <source>What was decided and done, and why?</source>
        <translation>Hvad er besluttet og gjort, og hvorfor?</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>Skriv, hvad der er besluttet.</translation>
    </message>
    <message>
        <source>What is left out?</source>
        <translation>Hvad er udeladt?</translation>
    </message>
    <message>
        <source>The answer says what kind of information it is, and why.</source>
        <translation>Svaret siger, hvilken slags oplysninger det er, og hvorfor.</translation>
    </message>
    <message>
        <source>Who turned to us, since we protect those who do (Data Protection Act § 22(1))</source>
        <translation>Hvem der har henvendt sig til os; det beskytter vi (databeskyttelseslovens § 22, stk. 1)</translation>
    </message>
    <message>
        <source>What is about other people (Data Protection Act § 22(1))</source>
        <translation>Det, der handler om andre mennesker (databeskyttelseslovens § 22, stk. 1)</translation>
    </message>
    <message>
        <source>What could harm the prevention of crime (Data Protection Act § 22(2))</source>
        <translation>Det, der kan skade forebyggelsen af kriminalitet (databeskyttelseslovens § 22, stk. 2)</translation>
    </message>
    <message>
        <source>What another authority told us and answers for itself; ask it directly</source>
        <translation>Det, en anden myndighed har fortalt os og selv svarer for; spørg den direkte</translation>
    </message>
    <message>
        <source>The request cannot have come later than today.</source>
        <translation>Anmodningen kan ikke være kommet senere end i dag.</translation>
    </message>
    <message>
        <source>A request is written down already, and not answered.</source>
        <translation>Der er allerede noteret en anmodning, som ikke er besvaret.</translation>
    </message>
    <message>
        <source>Write down the request first.</source>
        <translation>Noter først anmodningen.</translation>
    </message>
    <message>
        <source>{name} stands here. Write it so that no other person can be recognised.</source>
        <translation>{name} står her. Skriv det, så ingen andre kan genkendes.</translation>
    </message>
    <message>
        <source>Take the CPR number out. It is not needed in the answer.</source>
        <translation>Fjern CPR-nummeret. Det er ikke nødvendigt i svaret.</translation>
    </message>
    <message>
        <source>Who turned to us stands here. Write it so that nobody can tell who it was.</source>
        <translation>Her står, hvem der har henvendt sig. Skriv det, så ingen kan regne ud, hvem det er.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Who turned to us</source>
        <translation>Hvem der har henvendt sig til os</translation>
    </message>
    <message>
        <source>What is about other people</source>
        <translation>Det, der handler om andre mennesker</translation>
    </message>
    <message>
        <source>What could harm the prevention of crime</source>
        <translation>Det, der kan skade forebyggelsen af kriminalitet</translation>
    </message>
    <message>
        <source>What another authority answers for itself</source>
        <translation>Det, en anden myndighed selv svarer for</translation>
    </message>
</context>
<context>
    <name>InsightButton</name>
    <message>
        <source>Access (indsigt) …</source>
        <translation>Indsigt …</translation>
    </message>
    <message>
        <source>The citizen asks what you hold about them</source>
        <translation>Borgeren vil vide, hvilke oplysninger I har</translation>
    </message>
    <message>
        <source>Write down the request</source>
        <translation>Noter anmodningen</translation>
    </message>
    <message>
        <source>It is answered within a month; the date goes into the calendar.</source>
        <translation>Den skal besvares inden for en måned; datoen kommer i kalenderen.</translation>
    </message>
    <message>
        <source>Make the answer</source>
        <translation>Lav svaret</translation>
    </message>
    <message>
        <source>The case is suspended: ask the police before you answer, and write nothing of them. What was given to others is not listed.</source>
        <translation>Sagen er sat i bero: Spørg politiet, før du svarer, og skriv intet om dem. Det, der er givet til andre, kommer ikke med.</translation>
    </message>
    <message>
        <source>Asked for on {day}. Numbers, dates, purpose, law, who has had something, and the extract of the log come by themselves. Names of others are not let through.</source>
        <translation>Anmodningen kom {day}. Numre, datoer, formål, hjemmel, hvem der har fået noget, og udtrækket af loggen kommer med af sig selv. Andres navne slipper ikke igennem.</translation>
    </message>
    <message>
        <source>Answer on access, {number}</source>
        <translation>Svar på anmodning om indsigt, {number}</translation>
    </message>
</context>
<context>
    <name>InsightPaper</name>
    <message>
        <source>Your information with the Infohus</source>
        <translation>Dine oplysninger hos Infohuset</translation>
    </message>
    <message>
        <source>You asked on {day} what information we hold about you. This is the answer. Ask {office} if something is not clear.</source>
        <translation>Du bad den {day} om at få at vide, hvilke oplysninger vi har om dig. Her er svaret. Spørg {office}, hvis noget er uklart.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ingen.</translation>
    </message>
    <message>
        <source>What we have received and opened</source>
        <translation>Hvad vi har modtaget og oprettet</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvor det står</translation>
    </message>
    <message>
        <source>Deleted or decided upon again</source>
        <translation>Slettes, eller opbevaringen vurderes igen</translation>
    </message>
    <message>
        <source>What the concern was about</source>
        <translation>Hvad bekymringen handlede om</translation>
    </message>
    <message>
        <source>What we have written about you</source>
        <translation>Hvad vi har skrevet om dig</translation>
    </message>
    <message>
        <source>What we decided and did</source>
        <translation>Hvad vi har besluttet og gjort</translation>
    </message>
    <message>
        <source>Why we hold it</source>
        <translation>Hvorfor vi har oplysningerne</translation>
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
        <source>Who has had information about you from us</source>
        <translation>Hvem der har fået oplysninger om dig fra os</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Til hvem</translation>
    </message>
    <message>
        <source>What we have left out</source>
        <translation>Hvad vi har udeladt</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>Dine rettigheder</translation>
    </message>
    <message>
        <source>You may ask us to correct what is wrong, and to add what you think is missing.</source>
        <translation>Du kan bede os rette det, der er forkert, og tilføje det, du synes mangler.</translation>
    </message>
    <message>
        <source>You may object, and in some cases ask us to delete or to restrict the use of it.</source>
        <translation>Du kan gøre indsigelse og i nogle tilfælde bede os slette oplysningerne eller begrænse brugen af dem.</translation>
    </message>
    <message>
        <source>The information comes from those who turned to us, from authorities and from yourself. No machine decides anything about you.</source>
        <translation>Oplysningerne kommer fra dem, der har henvendt sig, fra myndigheder og fra dig selv. Ingen maskine afgør noget om dig.</translation>
    </message>
    <message>
        <source>You may complain to Datatilsynet, www.datatilsynet.dk.</source>
        <translation>Du kan klage til Datatilsynet, www.datatilsynet.dk.</translation>
    </message>
</context>
<context>
    <name>IntakeView</name>
    <message>
        <source>Register concern</source>
        <translation>Registrer henvendelsen</translation>
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
        <source>1, 2, 5 and 6 are needed to register</source>
        <translation>1, 2, 5 og 6 skal udfyldes for at registrere</translation>
    </message>
    <message>
        <source>1, 2 and 6 are needed to register</source>
        <translation>1, 2 og 6 skal udfyldes for at registrere</translation>
    </message>
    <message>
        <source>Register the further call</source>
        <translation>Registrer opkaldet</translation>
    </message>
</context>
<context>
    <name>InvitationRow</name>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>answer by {date}</source>
        <translation>svar senest {date}</translation>
    </message>
    <message>
        <source>answered {date} by {who}</source>
        <translation>svaret {date} af {who}</translation>
    </message>
    <message>
        <source>Held back: {what}. Nobody is obliged to share (§ 115(4)).</source>
        <translation>Tilbageholdt: {what}. Ingen har pligt til at dele (§ 115, stk. 4).</translation>
    </message>
    <message>
        <source>{kind}: never on the papers of a visit</source>
        <translation>{kind}: kommer aldrig på besøgets papirer</translation>
    </message>
    <message>
        <source>answered {date}</source>
        <translation>svaret {date}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Trukket tilbage: {reason}</translation>
    </message>
    <message>
        <source>Corrected {date}: {reason}. Before, it read: {outcome}</source>
        <translation>Rettet {date}: {reason}. Før stod der: {outcome}</translation>
    </message>
</context>
<context>
    <name>InvitationSheet</name>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
</context>
<context>
    <name>Invited</name>
    <message>
        <source>Invited</source>
        <translation>Inviteret</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Mindet om svaret</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>Answered, something held back</source>
        <translation>Svaret, noget er tilbageholdt</translation>
    </message>
    <message>
        <source>Knows nothing that matters here</source>
        <translation>Ved ikke noget af betydning</translation>
    </message>
    <message>
        <source>Will not share</source>
        <translation>Vil ikke dele</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Intet svar til tiden</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <translation>Invitationen er trukket tilbage</translation>
    </message>
</context>
<context>
    <name>Item</name>
    <message>
        <source>Received</source>
        <translation>Modtaget</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det handler om</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Under 18</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Concern {number} of {day}: the caller&apos;s words</source>
        <translation>Henvendelse {number} fra {day}: henvenderens egne ord</translation>
    </message>
    <message>
        <source>Concern {number} of {day}: kind of source</source>
        <translation>Henvendelse {number} fra {day}: kildetype</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Kildetype</translation>
    </message>
    <message>
        <source>Concern {number}: who reported, released by decision of {day}</source>
        <translation>Henvendelse {number}: hvem der henvendte sig, frigivet ved afgørelse af {day}</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Hvem der henvendte sig</translation>
    </message>
    <message>
        <source>Call-back number</source>
        <translation>Nummer at ringe tilbage på</translation>
    </message>
    <message>
        <source>Released by decision of</source>
        <translation>Frigivet ved afgørelse af</translation>
    </message>
    <message>
        <source>Concern {number} of {day}: how soon</source>
        <translation>Henvendelse {number} fra {day}: hvor hurtigt</translation>
    </message>
    <message>
        <source>Concern {number} of {day}: children in the home</source>
        <translation>Henvendelse {number} fra {day}: børn i hjemmet</translation>
    </message>
    <message>
        <source>Statement: {mark}, {day}</source>
        <translation>Udsagn: {mark}, {day}</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Udsagnet er</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kilde</translation>
    </message>
    <message>
        <source>Signs that somebody has seen or heard</source>
        <translation>Tegn, som nogen har set eller hørt</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Det, der beskytter</translation>
    </message>
    <message>
        <source>Note of {day}</source>
        <translation>Notat fra {day}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Home visit of {day}</source>
        <translation>Hjemmebesøg {day}</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Vores tolkning</translation>
    </message>
    <message>
        <source>First-hand impression</source>
        <translation>Førstehåndsindtryk</translation>
    </message>
    <message>
        <source>Concern {number} of {day}: the initial assessment</source>
        <translation>Henvendelse {number} fra {day}: den indledende vurdering</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Iagttagelser</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Iagttagelse</translation>
    </message>
    <message>
        <source>Risk points, assessed</source>
        <translation>Risikopunkter, vurderet</translation>
    </message>
    <message>
        <source>Protective points, assessed</source>
        <translation>Beskyttende punkter, vurderet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ved vi ikke</translation>
    </message>
    <message>
        <source>Analysis of {day}: {dimension}</source>
        <translation>Analysen fra {day}: {dimension}</translation>
    </message>
    <message>
        <source>Analysis of {day}: overall assessment</source>
        <translation>Analysen fra {day}: helhedsvurdering</translation>
    </message>
    <message>
        <source>Recommendation of {day}</source>
        <translation>Anbefalingen fra {day}</translation>
    </message>
</context>
<context>
    <name>ItemsStep</name>
    <message>
        <source>{chosen} of {count} chosen</source>
        <translation>{chosen} af {count} valgt</translation>
    </message>
    <message>
        <source>Attachments do not go along: {names}. Agree with the police how.</source>
        <translation>Bilag følger ikke med: {names}. Aftal med politiet, hvordan de får dem.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>The computer has run out of memory.</source>
        <translation>Computeren har ikke mere hukommelse.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Det, der var gemt, er i sikkerhed.</translation>
    </message>
    <message>
        <source>Close other programs, then try again. If it happens again, lock and unlock the vault.</source>
        <translation>Luk andre programmer, og prøv igen. Sker det igen, så lås sagsbasen, og lås den op igen.</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Choose what is journalised.</source>
        <translation>Vælg, hvad der er journaliseret.</translation>
    </message>
    <message>
        <source>Some of it is journalised already. Look at the list again.</source>
        <translation>Noget af det er allerede journaliseret. Se listen igen.</translation>
    </message>
    <message>
        <source>Write the number that it has in the journal.</source>
        <translation>Skriv det nummer, det har i journalen.</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Nummer i journalen</translation>
    </message>
    <message>
        <source>The case&apos;s number in the journal</source>
        <translation>Sagens nummer i journalen</translation>
    </message>
    <message>
        <source>Record as journalised</source>
        <translation>Marker som journaliseret</translation>
    </message>
    <message>
        <source>The office journalises in</source>
        <translation>Kommunen journaliserer i</translation>
    </message>
    <message>
        <source>For example eDoc or F2.</source>
        <translation>For eksempel eDoc eller F2.</translation>
    </message>
    <message>
        <source>Write what the system is called.</source>
        <translation>Skriv, hvad systemet hedder.</translation>
    </message>
    <message>
        <source>Where the office journalises</source>
        <translation>Hvor kommunen journaliserer</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Write the number …</source>
        <translation>Skriv nummeret …</translation>
    </message>
    <message>
        <source>Not yet journalised</source>
        <translation>Ikke journaliseret endnu</translation>
    </message>
    <message>
        <source>Print for the journal …</source>
        <translation>Udskriv til journalen …</translation>
    </message>
    <message>
        <source>Record as journalised …</source>
        <translation>Marker som journaliseret …</translation>
    </message>
    <message>
        <source>Journalised</source>
        <translation>Journaliseret</translation>
    </message>
    <message>
        <source>The case&apos;s number in {system}</source>
        <translation>Sagens nummer i {system}</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>Ikke skrevet endnu</translation>
    </message>
    <message>
        <source>All that belongs in the journal is there.</source>
        <translation>Alt, hvad der hører til i journalen, står der.</translation>
    </message>
    <message>
        <source>Notes, what came in and what went out. Print it or copy it into the journal, then record the number that it got there.</source>
        <translation>Notater, det, der er kommet ind, og det, der er sendt ud. Udskriv det, eller skriv det ind i journalen, og skriv så det nummer, det fik der.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>What is ticked stands in the journal from now on, under this number.</source>
        <translation>Det, der er sat flueben ved, står fra nu af i journalen under dette nummer.</translation>
    </message>
    <message>
        <source>For the journal, {number}</source>
        <translation>Til journalen, {number}</translation>
    </message>
</context>
<context>
    <name>JournalSheet</name>
    <message>
        <source>For the journal</source>
        <translation>Til journalen</translation>
    </message>
    <message>
        <source>What the Infohus has written in this case and not yet journalised, the oldest first. Shred the paper when it is in {system}.</source>
        <translation>Det, Infohuset har skrevet i sagen og ikke har journaliseret endnu, det ældste først. Makuler papiret, når det står i {system}.</translation>
    </message>
    <message>
        <source>Case in the Infohus</source>
        <translation>Sag i Infohuset</translation>
    </message>
    <message>
        <source>Case in {system}</source>
        <translation>Sag i {system}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Journalised by</source>
        <translation>Journaliseret af</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>Keep it</source>
        <translation>Opbevar</translation>
    </message>
</context>
<context>
    <name>KeyFile</name>
    <message>
        <source>This is not a key file made by Tovholder.</source>
        <translation>Dette er ikke en nøglefil lavet af Tovholder.</translation>
    </message>
    <message>
        <source>This is not a key file: it needs one line that begins with AGE-SECRET-KEY-PQ-1.</source>
        <translation>Dette er ikke en nøglefil: Den skal have én linje, der begynder med AGE-SECRET-KEY-PQ-1.</translation>
    </message>
    <message>
        <source>Keep the key file on a stick, never in the vault&apos;s own folder.</source>
        <translation>Gem nøglefilen på et USB-stik, aldrig i sagsbasens egen mappe.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Der er allerede en fil med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>The key file is not there. Put the stick in first.</source>
        <translation>Nøglefilen blev ikke fundet. Sæt først USB-stikket i.</translation>
    </message>
</context>
<context>
    <name>KeyFileEdit</name>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Make a new one …</source>
        <translation>Lav en ny …</translation>
    </message>
    <message>
        <source>Choose the key file</source>
        <translation>Vælg nøglefilen</translation>
    </message>
    <message>
        <source>Where shall the new key file lie?</source>
        <translation>Hvor skal den nye nøglefil ligge?</translation>
    </message>
    <message>
        <source>Key files (*.key);;All files (*)</source>
        <translation>Nøglefiler (*.key);;Alle filer (*)</translation>
    </message>
</context>
<context>
    <name>KeyFileSheet</name>
    <message>
        <source>Use another key file</source>
        <translation>Brug en anden nøglefil</translation>
    </message>
    <message>
        <source>Use a key file</source>
        <translation>Brug en nøglefil</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Brug den</translation>
    </message>
    <message>
        <source>A key file lies on a stick that only you have. From then on both are asked for: the passphrase and the file. Keep a copy of it in a locked drawer: without it only the paper key or a colleague lets you in.</source>
        <translation>Nøglefilen ligger på et USB-stik, som kun du har. Herefter skal du bruge begge dele: adgangssætningen og filen. Gem en kopi i en låst skuffe. Uden den kan kun papirnøglen eller en kollega lukke dig ind.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>The new key file</source>
        <translation>Den nye nøglefil</translation>
    </message>
    <message>
        <source>Choose a key file, or make one.</source>
        <translation>Vælg en nøglefil, eller lav en.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Change your passphrase …</source>
        <translation>Skift adgangssætning …</translation>
    </message>
    <message>
        <source>Use a key file …</source>
        <translation>Brug en nøglefil …</translation>
    </message>
    <message>
        <source>Stop using a key file …</source>
        <translation>Brug ikke længere nøglefil …</translation>
    </message>
    <message>
        <source>Make a new paper key …</source>
        <translation>Lav en ny papirnøgle …</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Din adgangssætning er skiftet.</translation>
    </message>
    <message>
        <source>From now on your key file is asked for.</source>
        <translation>Fra nu af skal du også bruge din nøglefil.</translation>
    </message>
    <message>
        <source>Your key file is not asked for any more.</source>
        <translation>Du skal ikke længere bruge din nøglefil.</translation>
    </message>
    <message>
        <source>The new paper key is in use. Destroy the old one.</source>
        <translation>Den nye papirnøgle gælder nu. Makuler den gamle.</translation>
    </message>
    <message>
        <source>A key file is asked for each time you unlock.</source>
        <translation>Du skal bruge en nøglefil, hver gang du låser op.</translation>
    </message>
    <message>
        <source>You unlock with your passphrase alone.</source>
        <translation>Du låser op med adgangssætningen alene.</translation>
    </message>
    <message>
        <source>Use another key file …</source>
        <translation>Brug en anden nøglefil …</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>Nobody else knows it, and nobody can look it up. Change it when somebody may have seen it; otherwise it need not be changed.</source>
        <translation>Ingen andre kender den, og ingen kan slå den op. Skift den, hvis nogen kan have set den. Ellers behøver den ikke at blive skiftet.</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøglefil</translation>
    </message>
    <message>
        <source>A file on a stick, asked for beside the passphrase. Whoever has seen you type still cannot get in.</source>
        <translation>En fil på et USB-stik, som bruges sammen med adgangssætningen. Selv den, der har set dig skrive, kan ikke komme ind.</translation>
    </message>
    <message>
        <source>The vault&apos;s paper key</source>
        <translation>Sagsbasens papirnøgle</translation>
    </message>
    <message>
        <source>It opens the vault when passphrases are lost. Make a new one when the envelope was opened, is lost, or may have been seen.</source>
        <translation>Den låser sagsbasen op, hvis adgangssætninger er glemt. Lav en ny, hvis kuverten er åbnet eller blevet væk, eller hvis nogen kan have set nøglen.</translation>
    </message>
</context>
<context>
    <name>KindPart</name>
    <message>
        <source>Kind: {kind}</source>
        <translation>Art: {kind}</translation>
    </message>
    <message>
        <source>Change the kind …</source>
        <translation>Ret arten …</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Ret arten</translation>
    </message>
    <message>
        <source>With negative social control and honour-related conflicts nobody contacts the family before it is decided to be safe.</source>
        <translation>Ved negativ social kontrol og æresrelaterede konflikter kontakter ingen familien, før det er besluttet, at det er sikkert.</translation>
    </message>
</context>
<context>
    <name>LeaveSheet</name>
    <message>
        <source>Close {name}&apos;s access</source>
        <translation>Luk adgangen for {name}</translation>
    </message>
    <message>
        <source>Close the access for good</source>
        <translation>Luk adgangen for altid</translation>
    </message>
    <message>
        <source>First a backup is made, then the whole vault gets a new key that {name} does not have. All others keep their passphrases. It takes up to a minute; a power cut in the middle loses nothing.</source>
        <translation>Først tages en sikkerhedskopi. Så får hele sagsbasen en ny nøgle, som {name} ikke har. Alle andre beholder deres adgangssætning. Det tager op til et minut. Går strømmen undervejs, mistes intet.</translation>
    </message>
    <message>
        <source>{name} may have seen the paper key</source>
        <translation>{name} kan have set papirnøglen</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>Backups made until now still open with the old passphrases. Take back sticks and copies that {name} has, and delete old backups when new ones are made.</source>
        <translation>Sikkerhedskopier fra før nu kan stadig åbnes med de gamle adgangssætninger. Få USB-stik og kopier tilbage fra {name}, og slet de gamle sikkerhedskopier, når der er taget nye.</translation>
    </message>
    <message>
        <source>Print the new paper key or write it down first.</source>
        <translation>Udskriv først den nye papirnøgle, eller skriv den ned.</translation>
    </message>
</context>
<context>
    <name>Left</name>
    <message>
        <source>Report on a child (underretning): at once.</source>
        <translation>Underretning om et barn: straks.</translation>
    </message>
    <message>
        <source>Write up the rest after the call: by {due}.</source>
        <translation>Skriv resten efter opkaldet: senest {due}.</translation>
    </message>
    <message>
        <source>Assess the concern: by {due}.</source>
        <translation>Vurder henvendelsen: senest {due}.</translation>
    </message>
</context>
<context>
    <name>LeftCard</name>
    <message>
        <source>What is left</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>Nothing is left to do on the concern itself.</source>
        <translation>Der er ikke mere at gøre på selve henvendelsen.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kendt endnu</translation>
    </message>
    <message>
        <source>Go on after the call</source>
        <translation>Fortsæt efter opkaldet</translation>
    </message>
    <message>
        <source>Correct what was written up</source>
        <translation>Ret det, der er skrevet</translation>
    </message>
    <message>
        <source>Record the report …</source>
        <translation>Noter underretningen …</translation>
    </message>
</context>
<context>
    <name>LegalHint</name>
    <message>
        <source>What does the law say here?</source>
        <translation>Hvad siger loven her?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åben</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>{source} · to be confirmed by the kommune&apos;s lawyer</source>
        <translation>{source} · skal bekræftes af kommunens jurist</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>We ask for what you know</source>
        <translation>Vi beder om det, I ved</translation>
    </message>
    <message>
        <source>The kommune works to prevent crime together with others, and asks you to answer one question.</source>
        <translation>Kommunen forebygger kriminalitet sammen med andre og beder jer svare på ét spørgsmål.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Our case</source>
        <translation>Vores sag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>What we ask</source>
        <translation>Det, vi spørger om</translation>
    </message>
    <message>
        <source>Why you, and why now</source>
        <translation>Hvorfor jer, og hvorfor nu</translation>
    </message>
    <message>
        <source>You are not obliged to share (§ 115(4)). Share only what is necessary to answer. If you hold something back, say which kind it is, not what it says.</source>
        <translation>I har ikke pligt til at dele noget (§ 115, stk. 4). Del kun det, der er nødvendigt for at svare. Holder I noget tilbage, så skriv, hvilken slags oplysning det er, ikke hvad der står.</translation>
    </message>
    <message>
        <source>We ask without a name. Answer in general, and name nobody; do not try to find out who it is.</source>
        <translation>Vi spørger uden navn. Svar generelt, og nævn ingen. Prøv ikke at finde ud af, hvem det er.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Jeres svar</translation>
    </message>
    <message>
        <source>What you know</source>
        <translation>Det, I ved</translation>
    </message>
    <message>
        <source>Observed, reported or assessed</source>
        <translation>Iagttaget, oplyst eller vurderet</translation>
    </message>
    <message>
        <source>Source and time</source>
        <translation>Kilde og tidspunkt</translation>
    </message>
    <message>
        <source>We know nothing that matters here</source>
        <translation>Vi ved ikke noget af betydning</translation>
    </message>
    <message>
        <source>We will not share</source>
        <translation>Vi vil ikke dele</translation>
    </message>
    <message>
        <source>We have held something back</source>
        <translation>Vi har holdt noget tilbage</translation>
    </message>
    <message>
        <source>The kind that was held back</source>
        <translation>Slags oplysning, der er holdt tilbage</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Paper cannot show these letters: each becomes a question mark. Write the name as it stands in the CPR register.</source>
        <translation>Papiret kan ikke vise disse bogstaver: Hvert af dem bliver til et spørgsmålstegn. Skriv navnet, som det står i CPR.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>Due</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Oprettet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Due by today</source>
        <translation>Frist senest i dag</translation>
    </message>
    <message>
        <source>Due within 7 days</source>
        <translation>Frist inden for 7 dage</translation>
    </message>
    <message>
        <source>Waits for others</source>
        <translation>Venter på andre</translation>
    </message>
    <message>
        <source>Without next step</source>
        <translation>Uden næste skridt</translation>
    </message>
</context>
<context>
    <name>ListEditor</name>
    <message>
        <source>Type to search</source>
        <translation>Skriv for at søge</translation>
    </message>
</context>
<context>
    <name>ListView</name>
    <message>
        <source>Write a name for the view.</source>
        <translation>Skriv et navn til visningen.</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Gem som visning</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Visningens navn</translation>
    </message>
    <message>
        <source>Only you see it. Filters, sorting and columns are kept with it.</source>
        <translation>Kun du ser den. Filtre, sortering og kolonner gemmes med.</translation>
    </message>
    <message>
        <source>You have a view with that name. Choose another name.</source>
        <translation>Du har en visning med det navn. Vælg et andet navn.</translation>
    </message>
    <message>
        <source>You have {most} views. Delete one that you do not use.</source>
        <translation>Du har {most} visninger. Slet en, du ikke bruger.</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Created the vault</source>
        <translation>Oprettede sagsbasen</translation>
    </message>
    <message>
        <source>Unlocked the vault</source>
        <translation>Låste sagsbasen op</translation>
    </message>
    <message>
        <source>Locked the vault</source>
        <translation>Låste sagsbasen</translation>
    </message>
    <message>
        <source>Started a draft</source>
        <translation>Begyndte på en kladde</translation>
    </message>
    <message>
        <source>Discarded a draft</source>
        <translation>Kasserede en kladde</translation>
    </message>
    <message>
        <source>Registered a concern</source>
        <translation>Registrerede en henvendelse</translation>
    </message>
    <message>
        <source>Opened a concern</source>
        <translation>Åbnede en henvendelse</translation>
    </message>
    <message>
        <source>Completed a concern after the call</source>
        <translation>Gjorde en henvendelse færdig efter opkaldet</translation>
    </message>
    <message>
        <source>Rejected a concern</source>
        <translation>Afviste en henvendelse</translation>
    </message>
    <message>
        <source>Ended a concern that was created by mistake</source>
        <translation>Afsluttede en henvendelse, der var oprettet ved en fejl</translation>
    </message>
    <message>
        <source>Joined a concern to a case</source>
        <translation>Tog en henvendelse op i en sag</translation>
    </message>
    <message>
        <source>Opened a new case</source>
        <translation>Oprettede en ny sag</translation>
    </message>
    <message>
        <source>Looked at a case</source>
        <translation>Så på en sag</translation>
    </message>
    <message>
        <source>Moved a case to its next stage</source>
        <translation>Flyttede en sag til næste trin</translation>
    </message>
    <message>
        <source>Changed who is responsible for a case</source>
        <translation>Skiftede ansvarlig på en sag</translation>
    </message>
    <message>
        <source>Suspended a case</source>
        <translation>Satte en sag i bero</translation>
    </message>
    <message>
        <source>Resumed a case</source>
        <translation>Genoptog en sag</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Skrev et notat</translation>
    </message>
    <message>
        <source>Recorded the police&apos;s answer</source>
        <translation>Registrerede politiets svar</translation>
    </message>
    <message>
        <source>Recorded that two entries are the same person</source>
        <translation>Registrerede, at det er samme person</translation>
    </message>
    <message>
        <source>Saw possible earlier concerns</source>
        <translation>Så mulige tidligere henvendelser</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Søgte</translation>
    </message>
    <message>
        <source>Opened a search result</source>
        <translation>Åbnede et søgeresultat</translation>
    </message>
    <message>
        <source>Put an entry in the calendar</source>
        <translation>Satte noget i kalenderen</translation>
    </message>
    <message>
        <source>Marked a calendar entry as done</source>
        <translation>Markerede noget i kalenderen som udført</translation>
    </message>
    <message>
        <source>Moved a calendar entry</source>
        <translation>Flyttede noget i kalenderen</translation>
    </message>
    <message>
        <source>Ended a calendar entry</source>
        <translation>Afsluttede noget i kalenderen</translation>
    </message>
    <message>
        <source>Changed who, where or with whom of a calendar entry</source>
        <translation>Ændrede hvem, hvor eller med hvem ved noget i kalenderen</translation>
    </message>
    <message>
        <source>Looked at a calendar entry and its history</source>
        <translation>Så på noget i kalenderen og dets historik</translation>
    </message>
    <message>
        <source>Planned a home visit</source>
        <translation>Planlagde et hjemmebesøg</translation>
    </message>
    <message>
        <source>Prepared a home visit</source>
        <translation>Forberedte et hjemmebesøg</translation>
    </message>
    <message>
        <source>Recorded a home visit</source>
        <translation>Registrerede et hjemmebesøg</translation>
    </message>
    <message>
        <source>Cancelled a home visit</source>
        <translation>Aflyste et hjemmebesøg</translation>
    </message>
    <message>
        <source>Previewed a document</source>
        <translation>Så en forhåndsvisning af et dokument</translation>
    </message>
    <message>
        <source>Printed a document</source>
        <translation>Udskrev et dokument</translation>
    </message>
    <message>
        <source>Wrote down that a citizen asks for access</source>
        <translation>Noterede, at en borger beder om indsigt</translation>
    </message>
    <message>
        <source>Gathered what is held, for an answer on access</source>
        <translation>Samlede oplysninger til et svar på indsigt</translation>
    </message>
    <message>
        <source>Settled a printed copy</source>
        <translation>Gjorde rede for en udskrevet kopi</translation>
    </message>
    <message>
        <source>Exported our contact card</source>
        <translation>Gemte vores kontaktkort som fil</translation>
    </message>
    <message>
        <source>Added a contact</source>
        <translation>Tilføjede en kontakt</translation>
    </message>
    <message>
        <source>Confirmed a contact&apos;s fingerprint</source>
        <translation>Bekræftede en kontakts fingeraftryk</translation>
    </message>
    <message>
        <source>Refused a contact card</source>
        <translation>Afviste et kontaktkort</translation>
    </message>
    <message>
        <source>Prepared a disclosure</source>
        <translation>Forberedte en videregivelse</translation>
    </message>
    <message>
        <source>Was refused a disclosure</source>
        <translation>Fik en videregivelse afvist</translation>
    </message>
    <message>
        <source>Withdrew a disclosure before it left</source>
        <translation>Trak en videregivelse tilbage, før den blev afleveret</translation>
    </message>
    <message>
        <source>Sealed a case bundle</source>
        <translation>Forseglede en sagspakke</translation>
    </message>
    <message>
        <source>Handed over a case bundle</source>
        <translation>Afleverede en sagspakke</translation>
    </message>
    <message>
        <source>Opened a case bundle from another office</source>
        <translation>Åbnede en sagspakke fra et andet kontor</translation>
    </message>
    <message>
        <source>Read a case bundle</source>
        <translation>Læste en sagspakke</translation>
    </message>
    <message>
        <source>Refused a case bundle</source>
        <translation>Afviste en sagspakke</translation>
    </message>
    <message>
        <source>Wrote a receipt</source>
        <translation>Skrev en kvittering</translation>
    </message>
    <message>
        <source>Accepted a receipt</source>
        <translation>Godtog en kvittering</translation>
    </message>
    <message>
        <source>Refused a receipt</source>
        <translation>Afviste en kvittering</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Læste loggen</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Ændrede en indstilling</translation>
    </message>
    <message>
        <source>Made a checkpoint of the log</source>
        <translation>Lavede et kontrolpunkt for loggen</translation>
    </message>
    <message>
        <source>Added a user</source>
        <translation>Tilføjede en bruger</translation>
    </message>
    <message>
        <source>Changed a user&apos;s name or role</source>
        <translation>Ændrede en brugers navn eller rolle</translation>
    </message>
    <message>
        <source>Closed a user&apos;s access for good</source>
        <translation>Lukkede en brugers adgang for altid</translation>
    </message>
    <message>
        <source>Changed the own passphrase</source>
        <translation>Skiftede sin egen adgangssætning</translation>
    </message>
    <message>
        <source>Gave a user a new passphrase</source>
        <translation>Gav en bruger en ny adgangssætning</translation>
    </message>
    <message>
        <source>Changed the own key file</source>
        <translation>Skiftede sin egen nøglefil</translation>
    </message>
    <message>
        <source>Made a new paper key</source>
        <translation>Lavede en ny papirnøgle</translation>
    </message>
    <message>
        <source>Changed the database key</source>
        <translation>Skiftede databasens nøgle</translation>
    </message>
    <message>
        <source>Mended a copy of the key file</source>
        <translation>Reparerede en kopi af sagsbasens nøglefil</translation>
    </message>
    <message>
        <source>Gave access to a case for a time</source>
        <translation>Gav adgang til en sag i en periode</translation>
    </message>
    <message>
        <source>Took access to a case back</source>
        <translation>Tog adgangen til en sag tilbage</translation>
    </message>
    <message>
        <source>Saw what a user can see</source>
        <translation>Så, hvad en bruger kan se</translation>
    </message>
    <message>
        <source>Declared a conflict of interest</source>
        <translation>Registrerede inhabilitet</translation>
    </message>
    <message>
        <source>Lifted a conflict of interest</source>
        <translation>Ophævede inhabilitet</translation>
    </message>
    <message>
        <source>Asked for a countersignature</source>
        <translation>Bad om en kontrasignatur</translation>
    </message>
    <message>
        <source>Countersigned</source>
        <translation>Kontrasignerede</translation>
    </message>
    <message>
        <source>Declined to countersign</source>
        <translation>Afviste at kontrasignere</translation>
    </message>
    <message>
        <source>Sealed the identities of reporters</source>
        <translation>Forseglede henvenderes identitet</translation>
    </message>
    <message>
        <source>Opened a sealed identity</source>
        <translation>Åbnede en forseglet identitet</translation>
    </message>
    <message>
        <source>Decided on the release of a sealed identity</source>
        <translation>Traf afgørelse om frigivelse af en forseglet identitet</translation>
    </message>
    <message>
        <source>Changed who holds keys to sealed identities</source>
        <translation>Ændrede, hvem der har nøgler til forseglede identiteter</translation>
    </message>
    <message>
        <source>Copied text</source>
        <translation>Kopierede tekst</translation>
    </message>
    <message>
        <source>Looked at a list</source>
        <translation>Så på en liste</translation>
    </message>
    <message>
        <source>Showed a case at a meeting</source>
        <translation>Viste en sag på et møde</translation>
    </message>
    <message>
        <source>Drew a sample of the log</source>
        <translation>Udtog en stikprøve af loggen</translation>
    </message>
    <message>
        <source>Signed off a sample of the log</source>
        <translation>Godkendte en stikprøve af loggen</translation>
    </message>
    <message>
        <source>Thinned old rows of the log</source>
        <translation>Udtyndede gamle rækker i loggen</translation>
    </message>
    <message>
        <source>Erased words from the log</source>
        <translation>Slettede ord fra loggen</translation>
    </message>
    <message>
        <source>Deleted a record</source>
        <translation>Slettede en registrering</translation>
    </message>
    <message>
        <source>Carried out deletions again after a restore</source>
        <translation>Udførte sletninger igen efter en gendannelse</translation>
    </message>
    <message>
        <source>Noticed that the computer&apos;s clock had jumped</source>
        <translation>Bemærkede, at computerens ur var stillet</translation>
    </message>
    <message>
        <source>Added an attachment</source>
        <translation>Tilføjede et bilag</translation>
    </message>
    <message>
        <source>Looked at an attachment</source>
        <translation>Så på et bilag</translation>
    </message>
    <message>
        <source>Saved an attachment outside the vault</source>
        <translation>Gemte et bilag uden for sagsbasen</translation>
    </message>
    <message>
        <source>Deleted an attachment</source>
        <translation>Slettede et bilag</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Tog en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Could not make a backup</source>
        <translation>Kunne ikke tage en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Rehearsed a restore</source>
        <translation>Prøvede en gendannelse</translation>
    </message>
    <message>
        <source>Restored the vault from a backup</source>
        <translation>Gendannede sagsbasen fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Moved the vault to another computer</source>
        <translation>Flyttede sagsbasen til en anden computer</translation>
    </message>
    <message>
        <source>Took the vault over on this computer</source>
        <translation>Overtog sagsbasen på denne computer</translation>
    </message>
    <message>
        <source>Recorded a point of the go-live list</source>
        <translation>Registrerede et punkt på listen Klar til drift</translation>
    </message>
    <message>
        <source>Put the vault into real use</source>
        <translation>Satte sagsbasen i drift</translation>
    </message>
    <message>
        <source>Made the initial assessment of a concern</source>
        <translation>Lavede den indledende vurdering af en henvendelse</translation>
    </message>
    <message>
        <source>Reopened a concern</source>
        <translation>Genåbnede en henvendelse</translation>
    </message>
    <message>
        <source>Passed a concern on to the police</source>
        <translation>Gav en henvendelse videre til politiet</translation>
    </message>
    <message>
        <source>Registered a concern about a place or group</source>
        <translation>Registrerede en miljøbekymring</translation>
    </message>
    <message>
        <source>Opened a concern about a place or group</source>
        <translation>Åbnede en miljøbekymring</translation>
    </message>
    <message>
        <source>Followed up a concern about a place or group</source>
        <translation>Fulgte op på en miljøbekymring</translation>
    </message>
    <message>
        <source>Recorded advice without a person</source>
        <translation>Noterede rådgivning uden person</translation>
    </message>
    <message>
        <source>Opened advice without a person</source>
        <translation>Åbnede en rådgivning uden person</translation>
    </message>
    <message>
        <source>Looked at a person</source>
        <translation>Så på en person</translation>
    </message>
    <message>
        <source>Changed what is recorded of a person</source>
        <translation>Ændrede oplysninger om en person</translation>
    </message>
    <message>
        <source>Merged two entries of the same person</source>
        <translation>Lagde to registreringer af samme person sammen</translation>
    </message>
    <message>
        <source>Undid a merge of two persons</source>
        <translation>Fortrød en sammenlægning af to personer</translation>
    </message>
    <message>
        <source>Recorded a person&apos;s relation to the citizen</source>
        <translation>Noterede en persons relation til borgeren</translation>
    </message>
    <message>
        <source>Ended a relation between two persons</source>
        <translation>Afsluttede en relation mellem to personer</translation>
    </message>
    <message>
        <source>Went on without the police&apos;s answer, with a reason</source>
        <translation>Gik videre uden politiets svar, med en begrundelse</translation>
    </message>
    <message>
        <source>Opened a round of qualification</source>
        <translation>Åbnede en kvalificeringsrunde</translation>
    </message>
    <message>
        <source>Invited an authority to qualify</source>
        <translation>Inviterede en myndighed til at kvalificere</translation>
    </message>
    <message>
        <source>Recorded an authority&apos;s answer</source>
        <translation>Noterede en myndigheds svar</translation>
    </message>
    <message>
        <source>Closed a round of qualification</source>
        <translation>Lukkede en kvalificeringsrunde</translation>
    </message>
    <message>
        <source>Wrote an analysis</source>
        <translation>Skrev en analyse</translation>
    </message>
    <message>
        <source>Looked at an analysis</source>
        <translation>Så på en analyse</translation>
    </message>
    <message>
        <source>Wrote a recommendation</source>
        <translation>Skrev en anbefaling</translation>
    </message>
    <message>
        <source>Approved a recommendation</source>
        <translation>Godkendte en anbefaling</translation>
    </message>
    <message>
        <source>Sent a recommendation back</source>
        <translation>Sendte en anbefaling tilbage</translation>
    </message>
    <message>
        <source>Decided what rests while a case is suspended</source>
        <translation>Besluttede, hvad der hviler, mens en sag er sat i bero</translation>
    </message>
    <message>
        <source>Confirmed that a case is still suspended</source>
        <translation>Bekræftede, at en sag stadig er sat i bero</translation>
    </message>
    <message>
        <source>Began to hand a case over to another kommune</source>
        <translation>Begyndte at overdrage en sag til en anden kommune</translation>
    </message>
    <message>
        <source>Ended a transfer to another kommune</source>
        <translation>Afsluttede en overdragelse til en anden kommune</translation>
    </message>
    <message>
        <source>Checked whether the centre has reported itself</source>
        <translation>Undersøgte, om centret selv har indberettet</translation>
    </message>
    <message>
        <source>Recorded a report on a child</source>
        <translation>Noterede en underretning om et barn</translation>
    </message>
    <message>
        <source>Recorded a consent</source>
        <translation>Noterede et samtykke</translation>
    </message>
    <message>
        <source>Ended a consent</source>
        <translation>Afsluttede et samtykke</translation>
    </message>
    <message>
        <source>Recorded what happens at a transition</source>
        <translation>Noterede, hvad der sker ved en overgang</translation>
    </message>
    <message>
        <source>Made an offer</source>
        <translation>Gav et tilbud</translation>
    </message>
    <message>
        <source>Recorded the answer to an offer</source>
        <translation>Noterede svaret på et tilbud</translation>
    </message>
    <message>
        <source>Began an effort</source>
        <translation>Satte en indsats i gang</translation>
    </message>
    <message>
        <source>Recorded a contact of an effort</source>
        <translation>Noterede en kontakt i en indsats</translation>
    </message>
    <message>
        <source>Changed an effort</source>
        <translation>Ændrede en indsats</translation>
    </message>
    <message>
        <source>Ended an effort</source>
        <translation>Afsluttede en indsats</translation>
    </message>
    <message>
        <source>Changed the list of efforts</source>
        <translation>Ændrede listen over indsatser</translation>
    </message>
    <message>
        <source>Made an after-check</source>
        <translation>Noterede en efterkontakt</translation>
    </message>
    <message>
        <source>Closed a case</source>
        <translation>Lukkede en sag</translation>
    </message>
    <message>
        <source>Reopened a case</source>
        <translation>Genåbnede en sag</translation>
    </message>
    <message>
        <source>Evaluated a case</source>
        <translation>Evaluerede en sag</translation>
    </message>
    <message>
        <source>Corrected a note</source>
        <translation>Rettede et notat</translation>
    </message>
    <message>
        <source>Recorded a journal number</source>
        <translation>Noterede et journalnummer</translation>
    </message>
    <message>
        <source>Wrote an action card</source>
        <translation>Skrev et actioncard</translation>
    </message>
    <message>
        <source>Saved a view of a list</source>
        <translation>Gemte en visning af en liste</translation>
    </message>
    <message>
        <source>Deleted a view of a list</source>
        <translation>Slettede en visning af en liste</translation>
    </message>
    <message>
        <source>Changed several cases at once</source>
        <translation>Ændrede flere sager på én gang</translation>
    </message>
    <message>
        <source>Undid a change of several cases</source>
        <translation>Fortrød en ændring af flere sager</translation>
    </message>
    <message>
        <source>The office&apos;s work</source>
        <translation>Kontorets arbejde</translation>
    </message>
    <message>
        <source>Own case</source>
        <translation>Egen sag</translation>
    </message>
    <message>
        <source>Another&apos;s case in the office</source>
        <translation>En kollegas sag</translation>
    </message>
    <message>
        <source>Done by a rule</source>
        <translation>Udført af programmet</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begrundelse angivet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Søgninger</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ændringer</translation>
    </message>
    <message>
        <source>Printed and exported</source>
        <translation>Udskrevet og gemt</translation>
    </message>
    <message>
        <source>Handed over and received</source>
        <translation>Afleveret og modtaget</translation>
    </message>
    <message>
        <source>Users, keys, access and backups</source>
        <translation>Brugere, nøgler, adgang og sikkerhedskopier</translation>
    </message>
    <message>
        <source>The log itself</source>
        <translation>Selve loggen</translation>
    </message>
    <message>
        <source>for a number of the office</source>
        <translation>efter et af kontorets numre</translation>
    </message>
    <message>
        <source>for a CPR number</source>
        <translation>efter et CPR-nummer</translation>
    </message>
    <message>
        <source>for a name or words</source>
        <translation>efter et navn eller ord</translation>
    </message>
    <message>
        <source>Marked a row of a sample</source>
        <translation>Vurderede en række i en stikprøve</translation>
    </message>
    <message>
        <source>Took a moved vault into use here again</source>
        <translation>Tog en flyttet sagsbase i brug her igen</translation>
    </message>
    <message>
        <source>Recorded that a copy outside the vault is deleted</source>
        <translation>Registrerede, at en kopi uden for sagsbasen er slettet</translation>
    </message>
    <message>
        <source>Recorded that a copy outside the vault is lost</source>
        <translation>Registrerede, at en kopi uden for sagsbasen er blevet væk</translation>
    </message>
    <message>
        <source>Put back the own public key: another one stood in its place</source>
        <translation>Satte sin egen offentlige nøgle på plads: Der stod en anden i stedet</translation>
    </message>
    <message>
        <source>Asked for a decision, since a person now has two cases</source>
        <translation>Bad om en beslutning, fordi en person nu har to sager</translation>
    </message>
    <message>
        <source>Handed on what a colleague had</source>
        <translation>Gav en kollegas sag eller henvendelse videre</translation>
    </message>
    <message>
        <source>Handed on a task of a colleague</source>
        <translation>Gav en kollegas opgave videre</translation>
    </message>
    <message>
        <source>Worked on the case</source>
        <translation>Behandlede sagen</translation>
    </message>
    <message>
        <source>Changed the kind of a concern</source>
        <translation>Ændrede en bekymrings art</translation>
    </message>
    <message>
        <source>Decided whether contact is safe</source>
        <translation>Besluttede, om kontakt er sikker</translation>
    </message>
    <message>
        <source>Saw the earlier concerns before deciding</source>
        <translation>Så de tidligere henvendelser før beslutningen</translation>
    </message>
    <message>
        <source>Reminded an authority of its answer</source>
        <translation>Mindede en myndighed om dens svar</translation>
    </message>
    <message>
        <source>Recorded the check of the family&apos;s conditions</source>
        <translation>Noterede undersøgelsen af familiens forhold</translation>
    </message>
    <message>
        <source>Went on without the check of the family&apos;s conditions, with a reason</source>
        <translation>Gik videre uden undersøgelsen af familiens forhold, med en begrundelse</translation>
    </message>
    <message>
        <source>Looked at a recommendation</source>
        <translation>Så på en anbefaling</translation>
    </message>
    <message>
        <source>Told an authority something, as a disclosure</source>
        <translation>Orienterede en myndighed (videregivelse)</translation>
    </message>
    <message>
        <source>Decided on informing somebody</source>
        <translation>Besluttede, om nogen skal orienteres</translation>
    </message>
    <message>
        <source>Corrected an authority&apos;s answer, with a reason</source>
        <translation>Rettede en myndigheds svar med en begrundelse</translation>
    </message>
    <message>
        <source>Withdrew an invitation to qualify, with a reason</source>
        <translation>Trak en invitation til at kvalificere tilbage med en begrundelse</translation>
    </message>
    <message>
        <source>Decided that both cases of a person go on</source>
        <translation>Besluttede, at en persons to sager begge fortsætter</translation>
    </message>
    <message>
        <source>Decided that one case of a person takes up the other</source>
        <translation>Samlede en persons to sager i den ene</translation>
    </message>
    <message>
        <source>Ticked a step of an action card</source>
        <translation>Satte flueben ved et trin på et actioncard</translation>
    </message>
    <message>
        <source>Took back a step of an action card</source>
        <translation>Fjernede et flueben på et actioncard</translation>
    </message>
    <message>
        <source>Took up a case that another kommune handed over</source>
        <translation>Tog en sag op, som en anden kommune overdrog</translation>
    </message>
    <message>
        <source>Planned a meeting</source>
        <translation>Planlagde et møde</translation>
    </message>
    <message>
        <source>Changed a meeting</source>
        <translation>Ændrede et møde</translation>
    </message>
    <message>
        <source>Cancelled a meeting</source>
        <translation>Aflyste et møde</translation>
    </message>
    <message>
        <source>Opened a meeting</source>
        <translation>Åbnede et møde</translation>
    </message>
    <message>
        <source>Invited to a meeting</source>
        <translation>Indkaldte til et møde</translation>
    </message>
    <message>
        <source>Put a case on the agenda of a meeting</source>
        <translation>Satte en sag på et mødes dagsorden</translation>
    </message>
    <message>
        <source>Changed a point on the agenda of a meeting</source>
        <translation>Ændrede et punkt på et mødes dagsorden</translation>
    </message>
    <message>
        <source>Took a case off the agenda of a meeting</source>
        <translation>Tog en sag af et mødes dagsorden</translation>
    </message>
    <message>
        <source>Wrote down what was said of a case at a meeting</source>
        <translation>Noterede, hvad der blev sagt om en sag på et møde</translation>
    </message>
    <message>
        <source>Closed a meeting</source>
        <translation>Afsluttede et møde</translation>
    </message>
    <message>
        <source>Recorded that the minutes of a meeting are signed</source>
        <translation>Noterede, at et mødereferat er underskrevet</translation>
    </message>
    <message>
        <source>Wrote down what was learnt at a meeting</source>
        <translation>Noterede, hvad man lærte på et møde</translation>
    </message>
    <message>
        <source>Read what was learnt at a meeting</source>
        <translation>Læste, hvad man lærte på et møde</translation>
    </message>
    <message>
        <source>Decided who takes a deadline while the office is closed</source>
        <translation>Besluttede, hvem der tager en frist, mens kontoret har lukket</translation>
    </message>
    <message>
        <source>Saved entries of the calendar in a file</source>
        <translation>Gemte aftaler fra kalenderen i en fil</translation>
    </message>
    <message>
        <source>Read busy times in from another calendar</source>
        <translation>Læste optaget tid ind fra en anden kalender</translation>
    </message>
    <message>
        <source>Deleted the busy times from another calendar</source>
        <translation>Slettede den optagne tid fra en anden kalender</translation>
    </message>
</context>
<context>
    <name>LogColumns</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>{what} (refused)</source>
        <translation>{what} (afvist)</translation>
    </message>
    <message>
        <source>{what} (failed)</source>
        <translation>{what} (mislykkedes)</translation>
    </message>
</context>
<context>
    <name>LogGuard</name>
    <message>
        <source>The log does not hold</source>
        <translation>Loggen stemmer ikke</translation>
    </message>
    <message>
        <source>Rows of the log were changed or removed outside the program, or the disk failed.</source>
        <translation>Rækker i loggen er ændret eller fjernet uden om programmet, eller disken har svigtet.</translation>
    </message>
    <message>
        <source>The cases are still there, and you can go on working.</source>
        <translation>Sagerne er der stadig, og du kan arbejde videre.</translation>
    </message>
    <message>
        <source>Keep the backups and the slips in the binder, and call the leader and the data protection officer today. Security, Log, Checkpoints shows how far back it holds.</source>
        <translation>Slet ingen sikkerhedskopier, behold sedlerne i ringbindet, og ring til lederen og databeskyttelsesrådgiveren i dag. Under Sikkerhed, Log, Kontrolpunkter kan du se, hvor langt tilbage den stemmer.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Nærmere</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Log of the case</source>
        <translation>Sagens log</translation>
    </message>
    <message>
        <source>Nothing is logged yet</source>
        <translation>Intet er logget endnu</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Vis tidligere</translation>
    </message>
    <message>
        <source>The log cannot be changed. Reading it is logged as well.</source>
        <translation>Loggen kan ikke ændres. Det logges også, at den læses.</translation>
    </message>
    <message>
        <source>{what} (refused)</source>
        <translation>{what} (afvist)</translation>
    </message>
</context>
<context>
    <name>LogPlace</name>
    <message>
        <source>Parts of the log</source>
        <translation>Dele af loggen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rækker</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stikprøve</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>Kontrolpunkter</translation>
    </message>
    <message>
        <source>Old rows</source>
        <translation>Gamle rækker</translation>
    </message>
</context>
<context>
    <name>LogReport</name>
    <message>
        <source>Extract of the log</source>
        <translation>Udtræk af loggen</translation>
    </message>
    <message>
        <source>Who has used your information, when and for what</source>
        <translation>Hvornår og til hvad er dine oplysninger brugt?</translation>
    </message>
    <message>
        <source>You have a right to know when and for what purpose your information was used. The names of the employees are not part of it, unless you need them to use your rights.</source>
        <comment>Source: Court of Justice of the EU, C-579/21, 22.6.2023</comment>
        <translation>Du har ret til at vide, hvornår og til hvilket formål dine oplysninger er brugt. Medarbejdernes navne er ikke med, medmindre du har brug for dem for at bruge dine rettigheder.</translation>
    </message>
    <message>
        <source>Ask {office} if a line is not clear, or if you think that it is wrong.</source>
        <translation>Spørg {office}, hvis en linje ikke er klar, eller hvis du mener, at den er forkert.</translation>
    </message>
    <message>
        <source>Nothing is logged.</source>
        <translation>Der er ikke logget noget.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Formål</translation>
    </message>
    <message>
        <source>{what} (refused)</source>
        <translation>{what} (afvist)</translation>
    </message>
    <message>
        <source>{what} (failed)</source>
        <translation>{what} (mislykkedes)</translation>
    </message>
    <message>
        <source>The office&apos;s work</source>
        <translation>Kontorets arbejde</translation>
    </message>
    <message>
        <source>Every line is a time at which somebody in the office, or the program itself, did something with {matter}. The newest stands first.</source>
        <translation>Hver linje er et tidspunkt, hvor nogen på kontoret, eller programmet selv, har gjort noget med {matter}. Det nyeste står først.</translation>
    </message>
    <message>
        <source>case {number}</source>
        <translation>sag {number}</translation>
    </message>
    <message>
        <source>the concern {number}</source>
        <translation>henvendelse {number}</translation>
    </message>
    <message>
        <source>Work with your case</source>
        <translation>Arbejde med din sag</translation>
    </message>
    <message>
        <source>Done by the program itself</source>
        <translation>Udført af programmet selv</translation>
    </message>
    <message>
        <source>A special reason, written in the log</source>
        <translation>En særlig begrundelse, skrevet i loggen</translation>
    </message>
    <message>
        <source>&quot;Worked on the case&quot; stands for notes, tasks and all other steps in the work with it.</source>
        <translation>Linjen Behandlede sagen dækker notater, opgaver og alle andre skridt i arbejdet med den.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>{one}, {more}</source>
        <comment>joins two parts of a list</comment>
        <translation>{one}, {more}</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>et navn</translation>
    </message>
    <message>
        <source>user {name}</source>
        <translation>bruger {name}</translation>
    </message>
    <message>
        <source>somebody who is not known here</source>
        <translation>en, som ikke kendes her</translation>
    </message>
    <message>
        <source>from {date}</source>
        <translation>fra {date}</translation>
    </message>
    <message>
        <source>to {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>udført</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislykket</translation>
    </message>
    <message>
        <source>the page Today</source>
        <translation>siden I dag</translation>
    </message>
    <message>
        <source>the list of cases</source>
        <translation>sagslisten</translation>
    </message>
    <message>
        <source>the calendar</source>
        <translation>kalenderen</translation>
    </message>
    <message>
        <source>a case by its number</source>
        <translation>en sag ud fra dens nummer</translation>
    </message>
    <message>
        <source>the visits of a case</source>
        <translation>besøgene i en sag</translation>
    </message>
    <message>
        <source>printed copies</source>
        <translation>udskrevne kopier</translation>
    </message>
    <message>
        <source>handovers</source>
        <translation>videregivelser</translation>
    </message>
    <message>
        <source>the inbox</source>
        <translation>indbakken</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>loggen</translation>
    </message>
    <message>
        <source>{act}: {rows} rows</source>
        <translation>{act}: {rows} rækker</translation>
    </message>
    <message>
        <source>countersignatures</source>
        <translation>kontrasignaturer</translation>
    </message>
    <message>
        <source>the second place for backups</source>
        <translation>det andet sted til sikkerhedskopier</translation>
    </message>
    <message>
        <source>which draft is opened again after the lock</source>
        <translation>hvilken kladde der åbnes igen efter låsen</translation>
    </message>
    <message>
        <source>a second person for: {what}</source>
        <translation>to personer til: {what}</translation>
    </message>
    <message>
        <source>days between two samples of the log: {days}</source>
        <translation>højst så mange dage mellem to stikprøver af loggen: {days}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>slået til</translation>
    </message>
    <message>
        <source>off</source>
        <translation>slået fra</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>på papir</translation>
    </message>
    <message>
        <source>as a file</source>
        <translation>som fil</translation>
    </message>
    <message>
        <source>a sample</source>
        <translation>en stikprøve</translation>
    </message>
    <message>
        <source>a checkpoint over {rows} rows</source>
        <translation>et kontrolpunkt over {rows} rækker</translation>
    </message>
    <message>
        <source>the log of one case</source>
        <translation>loggen for en sag</translation>
    </message>
    <message>
        <source>other people: {count}</source>
        <translation>andre personer: {count}</translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation>{count} tegn</translation>
    </message>
    <message>
        <source>{seconds} seconds forward</source>
        <translation>{seconds} sekunder frem</translation>
    </message>
    <message>
        <source>{seconds} seconds back</source>
        <translation>{seconds} sekunder tilbage</translation>
    </message>
    <message>
        <source>{rows} rows from before {date}</source>
        <translation>{rows} rækker fra før {date}</translation>
    </message>
    <message>
        <source>copied to the second place</source>
        <translation>kopieret til det andet sted</translation>
    </message>
    <message>
        <source>the log has {rows} rows; {missing} more were lost</source>
        <translation>loggen har {rows} rækker; {missing} mere er gået tabt</translation>
    </message>
    <message>
        <source>with the paper key</source>
        <translation>med papirnøglen</translation>
    </message>
    <message>
        <source>failed attempts before: {count}</source>
        <translation>mislykkede forsøg forinden: {count}</translation>
    </message>
    <message>
        <source>taken in though it may do harm</source>
        <translation>tilføjet, selv om den kan gøre skade</translation>
    </message>
    <message>
        <source>may be told to: {who}</source>
        <translation>må fortælles til: {who}</translation>
    </message>
    <message>
        <source>is not told to: {who}</source>
        <translation>fortælles ikke til: {who}</translation>
    </message>
    <message>
        <source>how many: {count}</source>
        <translation>antal: {count}</translation>
    </message>
    <message>
        <source>keys given to {who}</source>
        <translation>nøgler givet til {who}</translation>
    </message>
    <message>
        <source>keys taken from {who}</source>
        <translation>nøgler taget fra {who}</translation>
    </message>
    <message>
        <source>on paper, signed on {date}</source>
        <translation>på papir, underskrevet {date}</translation>
    </message>
    <message>
        <source>the course of a case</source>
        <translation>en sags forløb</translation>
    </message>
    <message>
        <source>how the office assesses a concern</source>
        <translation>hvordan kontoret vurderer en henvendelse</translation>
    </message>
    <message>
        <source>offers and efforts of a case</source>
        <translation>en sags tilbud og indsatser</translation>
    </message>
    <message>
        <source>advice without a person</source>
        <translation>rådgivning uden person</translation>
    </message>
    <message>
        <source>places, forums and groups</source>
        <translation>miljøbekymringer</translation>
    </message>
    <message>
        <source>when the office is open</source>
        <translation>når kontoret har åbent</translation>
    </message>
    <message>
        <source>who is on duty when the office is closed</source>
        <translation>hvem der har vagt, når kontoret har lukket</translation>
    </message>
    <message>
        <source>the meetings</source>
        <translation>møderne</translation>
    </message>
    <message>
        <source>{count} entries from {first} to {last}</source>
        <translation>{count} aftaler fra {first} til {last}</translation>
    </message>
    <message>
        <source>stretches of time: {count}</source>
        <translation>tidsrum: {count}</translation>
    </message>
    <message>
        <source>the agenda, {first} to {last}</source>
        <translation>agendaen, {first} til {last}</translation>
    </message>
    <message>
        <source>a month of the calendar, {first} to {last}</source>
        <translation>en måned af kalenderen, {first} til {last}</translation>
    </message>
</context>
<context>
    <name>LookBack</name>
    <message>
        <source>See the earlier concerns first, and say that you have seen them. Then decide.</source>
        <translation>Se de tidligere henvendelser først, og sig til, at du har set dem. Beslut så.</translation>
    </message>
    <message>
        <source>An earlier concern was found meanwhile. See it, then say so.</source>
        <translation>Imens er der fundet en tidligere henvendelse mere. Se den, og sig så til.</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Mulig samme person</translation>
    </message>
    <message>
        <source>Possibly recorded here as: {relation}</source>
        <translation>Står måske her som: {relation}</translation>
    </message>
    <message>
        <source>The citizen is possibly recorded there as: {relation}</source>
        <translation>Borgeren står måske der som: {relation}</translation>
    </message>
    <message>
        <source>Possibly a relative in common</source>
        <translation>Måske en fælles pårørende</translation>
    </message>
    <message>
        <source>Possibly the same home</source>
        <translation>Måske samme hjem</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En anden person</translation>
    </message>
    <message>
        <source>somebody around the citizen</source>
        <translation>en person omkring borgeren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Preparing the practice vault …</source>
        <translation>Gør øvelsen klar …</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Låst</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>The program has made a mistake</source>
        <translation>Programmet har lavet en fejl</translation>
    </message>
    <message>
        <source>What you have saved is safe. You can go on, or lock and unlock again.</source>
        <translation>Det, du har gemt, er i sikkerhed. Du kan gå videre eller låse og låse op igen.</translation>
    </message>
    <message>
        <source>It moved by {minutes} minutes while the vault was open. The log has noted it. See whether the clock is right: deadlines are counted by it.</source>
        <translation>Uret blev flyttet {minutes} min., mens sagsbasen var åben. Det står i loggen. Se efter, om uret går rigtigt: Frister regnes efter det.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was changed</source>
        <translation>Computerens ur blev stillet</translation>
    </message>
</context>
<context>
    <name>Mandate</name>
    <message>
        <source>May decide for the authority</source>
        <translation>Kan beslutte for myndigheden</translation>
    </message>
    <message>
        <source>Speaks for the authority</source>
        <translation>Taler for myndigheden</translation>
    </message>
    <message>
        <source>Listens</source>
        <translation>Lytter med</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Observed</source>
        <translation>Iagttaget</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Oplyst af andre</translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation>Vurderet</translation>
    </message>
</context>
<context>
    <name>Match</name>
    <message>
        <source>similar name: {name}</source>
        <translation>lignende navn: {name}</translation>
    </message>
    <message>
        <source>same CPR number</source>
        <translation>samme CPR-nummer</translation>
    </message>
    <message>
        <source>same date of birth</source>
        <translation>samme fødselsdato</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>samme adresse</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>samme telefonnummer</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>lignende navn</translation>
    </message>
    <message>
        <source>almost the same CPR number</source>
        <translation>næsten samme CPR-nummer</translation>
    </message>
    <message>
        <source>same street and number</source>
        <translation>samme vej og husnummer</translation>
    </message>
    <message>
        <source>the CPR numbers differ</source>
        <translation>CPR-numrene er forskellige</translation>
    </message>
    <message>
        <source>the dates of birth differ</source>
        <translation>fødselsdatoerne er forskellige</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Trin</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>Sagen oprettet</translation>
    </message>
    <message>
        <source>The police&apos;s answers</source>
        <translation>Politiets svar</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>{what}: {moment}</source>
        <translation>{what}: {moment}</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>En anden person</translation>
    </message>
    <message>
        <source>Write why those at the meeting need to know who it is.</source>
        <translation>Skriv, hvorfor de andre på mødet har brug for at vide, hvem det er.</translation>
    </message>
    <message>
        <source>Choose at least one field.</source>
        <translation>Vælg mindst ét felt.</translation>
    </message>
    <message>
        <source>The case is suspended and cannot be shown.</source>
        <translation>Sagen er sat i bero og kan ikke vises.</translation>
    </message>
    <message>
        <source>Why do they need to know who it is?</source>
        <translation>Hvorfor har de brug for at vide, hvem det er?</translation>
    </message>
    <message>
        <source>That cannot be shown</source>
        <translation>Det kan ikke vises</translation>
    </message>
    <message>
        <source>The analysis, with initials for names</source>
        <translation>Analysen, med initialer for navne</translation>
    </message>
    <message>
        <source>{label}: {words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>Der er ikke skrevet noget endnu</translation>
    </message>
    <message>
        <source>No names: the calendar may be seen by others.</source>
        <translation>Ingen navne: andre kan se kalenderen.</translation>
    </message>
    <message>
        <source>What kind of meeting?</source>
        <translation>Hvilken slags møde?</translation>
    </message>
    <message>
        <source>At Network and steering meetings no single case is talked about.</source>
        <translation>På møder i Netværk og styregruppe tales der ikke om enkeltsager.</translation>
    </message>
    <message>
        <source>Choose the kind of meeting.</source>
        <translation>Vælg, hvilken slags møde det er.</translation>
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
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Write when it begins.</source>
        <translation>Skriv, hvornår det begynder.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Write when it ends.</source>
        <translation>Skriv, hvornår det slutter.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Write where it is.</source>
        <translation>Skriv, hvor det er.</translation>
    </message>
    <message>
        <source>Who leads it?</source>
        <translation>Hvem leder mødet?</translation>
    </message>
    <message>
        <source>Choose who leads the meeting.</source>
        <translation>Vælg, hvem der leder mødet.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nyt møde</translation>
    </message>
    <message>
        <source>Another time, place or leader</source>
        <translation>Andet tidspunkt, sted eller mødeleder</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Aflys mødet</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Without names and case numbers.</source>
        <translation>Uden navne og sagsnumre.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>For example SSP consultant. Not the name.</source>
        <translation>For eksempel SSP-konsulent. Ikke navnet.</translation>
    </message>
    <message>
        <source>Write the function.</source>
        <translation>Skriv funktionen.</translation>
    </message>
    <message>
        <source>What may they do?</source>
        <translation>Hvad må de?</translation>
    </message>
    <message>
        <source>Choose what they may do.</source>
        <translation>Vælg, hvad de må.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Hvem deltager</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Hvorfra?</translation>
    </message>
    <message>
        <source>An authority</source>
        <translation>En myndighed</translation>
    </message>
    <message>
        <source>Our Infohus</source>
        <translation>Vores Infohus</translation>
    </message>
    <message>
        <source>Say from where they come.</source>
        <translation>Sig, hvor de kommer fra.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation>Vælg kollegaen.</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Hvad svarede de?</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Choose what they answered.</source>
        <translation>Vælg, hvad de svarede.</translation>
    </message>
    <message>
        <source>Put a case on the agenda</source>
        <translation>Sæt en sag på dagsordenen</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutter</translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation>10 minutter</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutter</translation>
    </message>
    <message>
        <source>20 minutes</source>
        <translation>20 minutter</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutter</translation>
    </message>
    <message>
        <source>45 minutes</source>
        <translation>45 minutter</translation>
    </message>
    <message>
        <source>This point</source>
        <translation>Punktet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Choose how long it takes.</source>
        <translation>Vælg, hvor lang tid det tager.</translation>
    </message>
    <message>
        <source>Who takes part in this point?</source>
        <translation>Hvem er med i punktet?</translation>
    </message>
    <message>
        <source>Only those who need to know of this case. The others leave the room meanwhile.</source>
        <translation>Kun dem, der har brug for at vide noget om sagen. De andre går ud imens.</translation>
    </message>
    <message>
        <source>Legal basis where it must be clarified</source>
        <translation>Hjemmel, hvor den skal afklares</translation>
    </message>
    <message>
        <source>Only for those whose basis is not plain, such as a private operator.</source>
        <translation>Kun for dem, hvis hjemmel ikke er klar, for eksempel en privat operatør.</translation>
    </message>
    <message>
        <source>How was it clarified?</source>
        <translation>Hvordan blev det afklaret?</translation>
    </message>
    <message>
        <source>For example: asked the kommune&apos;s lawyer on 12.1.</source>
        <translation>For eksempel: spurgte kommunens jurist 12.1.</translation>
    </message>
    <message>
        <source>This case stands on the agenda already.</source>
        <translation>Sagen står allerede på dagsordenen.</translation>
    </message>
    <message>
        <source>Choose a reason from the list.</source>
        <translation>Vælg en grund fra listen.</translation>
    </message>
    <message>
        <source>For {function} it must be clarified on which law they may hear of this case. Choose the basis and write how it was clarified, or leave them out of this point.</source>
        <translation>For {function} skal det afklares, efter hvilken lov de må høre om sagen. Vælg hjemlen og skriv, hvordan det blev afklaret, eller lad dem ikke være med i punktet.</translation>
    </message>
    <message>
        <source>This colleague takes part already.</source>
        <translation>Kollegaen deltager allerede.</translation>
    </message>
    <message>
        <source>Choose another leader first: this is who leads the meeting.</source>
        <translation>Vælg først en anden mødeleder: det er den, der leder mødet.</translation>
    </message>
</context>
<context>
    <name>MeetingKind</name>
    <message>
        <source>Coordination meeting</source>
        <translation>Koordineringsmøde</translation>
    </message>
    <message>
        <source>The authorities of the Infohus go through the cases that wait.</source>
        <translation>Infohusets myndigheder gennemgår de sager, der venter.</translation>
    </message>
    <message>
        <source>Panel on a case</source>
        <translation>Panel om en sag</translation>
    </message>
    <message>
        <source>Called when a case cannot wait for the next coordination meeting.</source>
        <translation>Indkaldes, når en sag ikke kan vente til næste koordineringsmøde.</translation>
    </message>
    <message>
        <source>SSP meeting</source>
        <translation>SSP-møde</translation>
    </message>
    <message>
        <source>The ordinary SSP meeting with the local police.</source>
        <translation>Det almindelige SSP-møde med lokalpolitiet.</translation>
    </message>
    <message>
        <source>Infohus Network</source>
        <translation>Infohus Netværk</translation>
    </message>
    <message>
        <source>Knowledge and trends in the police district. No single cases.</source>
        <translation>Viden og tendenser i politikredsen. Ingen enkeltsager.</translation>
    </message>
    <message>
        <source>Steering group</source>
        <translation>Styregruppe</translation>
    </message>
    <message>
        <source>Leaders decide on frame and resources. No single cases.</source>
        <translation>Lederne beslutter rammer og ressourcer. Ingen enkeltsager.</translation>
    </message>
</context>
<context>
    <name>MeetingPoint</name>
    <message>
        <source>On the agenda</source>
        <translation>På dagsordenen</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Behandlet</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Udsat</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Taget af</translation>
    </message>
</context>
<context>
    <name>MeetingReply</name>
    <message>
        <source>Not answered yet</source>
        <translation>Har ikke svaret endnu</translation>
    </message>
    <message>
        <source>Comes</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Cannot come</source>
        <translation>Kan ikke komme</translation>
    </message>
</context>
<context>
    <name>MeetingState</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Invitations sent</source>
        <translation>Indkaldt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Esc ends the showing</source>
        <translation>Esc afslutter visningen</translation>
    </message>
</context>
<context>
    <name>MeetingWords</name>
    <message>
        <source>Take the case number out: no single case is named here.</source>
        <translation>Tag sagsnummeret ud: her nævnes ingen enkeltsag.</translation>
    </message>
    <message>
        <source>“{name}” is the name of somebody in a case. Name nobody here.</source>
        <translation>»{name}« er navnet på nogen i en sag. Nævn ingen her.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>This meeting is closed or cancelled. Plan a new one.</source>
        <translation>Mødet er afsluttet eller aflyst. Planlæg et nyt.</translation>
    </message>
    <message>
        <source>No single case is talked about at this kind of meeting. Plan another kind.</source>
        <translation>På denne slags møde tales der ikke om enkeltsager. Planlæg en anden slags møde.</translation>
    </message>
    <message>
        <source>Write why the meeting is cancelled.</source>
        <translation>Skriv, hvorfor mødet bliver aflyst.</translation>
    </message>
    <message>
        <source>The meeting must end after it begins.</source>
        <translation>Mødet skal slutte, efter at det begynder.</translation>
    </message>
    <message>
        <source>This point is dealt with already.</source>
        <translation>Punktet er allerede behandlet.</translation>
    </message>
</context>
<context>
    <name>Memory</name>
    <message>
        <source>The computer was short of memory</source>
        <translation>Computeren manglede hukommelse</translation>
    </message>
    <message>
        <source>The passphrase opens the vault as it should. But there was not enough free memory to guard it in full: for somebody who steals the vault it is cheaper to guess than it could be.</source>
        <translation>Adgangssætningen åbner sagsbasen, som den skal. Men der var ikke ledig hukommelse nok til at beskytte den helt: For en, der stjæler sagsbasen, er den lettere at gætte, end den kunne være.</translation>
    </message>
    <message>
        <source>Close other programs. Then change the passphrase under Security, Your keys: it is measured again, and this is shown again if memory is still short.</source>
        <translation>Luk andre programmer. Skift så adgangssætning under Sikkerhed, Dine nøgler: Der måles igen, og du får det at vide, hvis der stadig mangler hukommelse.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>This merge has been undone already.</source>
        <translation>Sammenlægningen er allerede fortrudt.</translation>
    </message>
    <message>
        <source>Undo the later merge of this person first.</source>
        <translation>Fortryd først den senere sammenlægning af personen.</translation>
    </message>
    <message>
        <source>Choose for each line which of the two is right.</source>
        <translation>Vælg på hver linje, hvilken af de to der er rigtig.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivelse</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Age, as told</source>
        <translation>Alder, som oplyst</translation>
    </message>
    <message>
        <source>Under 18, as told</source>
        <translation>Under 18, som oplyst</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Write why they are the same person, though the number or date of birth differs.</source>
        <translation>Skriv, hvorfor det er samme person, selv om nummer eller fødselsdato er forskellig.</translation>
    </message>
    <message>
        <source>These are one entry already. Choose another person.</source>
        <translation>De er allerede én registrering. Vælg en anden person.</translation>
    </message>
    <message>
        <source>Nothing would go back: all of that entry is now in a case that stays where it is. Put the person right in the form after the call instead.</source>
        <translation>Intet ville gå tilbage: Alt fra den anden registrering er nu i en sag, der bliver, hvor den er. Ret i stedet oplysningerne om personen under »Efter opkaldet«.</translation>
    </message>
    <message>
        <source>Concern received {date}, {state}</source>
        <translation>Henvendelse modtaget {date}, {state}</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sag {number}</translation>
    </message>
    <message>
        <source>What is recorded of a relation to a citizen</source>
        <translation>Det, der er registreret om en relation til en borger</translation>
    </message>
    <message>
        <source>What the course of a case says of the person</source>
        <translation>Det, sagens forløb siger om personen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Why are they the same person all the same?</source>
        <translation>Hvorfor er det alligevel samme person?</translation>
    </message>
    <message>
        <source>The same person?</source>
        <translation>Er det samme person?</translation>
    </message>
    <message>
        <source>Because: {why}</source>
        <translation>Fordi: {why}</translation>
    </message>
    <message>
        <source>Speaks against it: {why}</source>
        <translation>Taler imod: {why}</translation>
    </message>
    <message>
        <source>The value you do not choose is kept as a former one. All records of both are read as one person. The merge can be undone on the person&apos;s page.</source>
        <translation>Det, du ikke vælger, bliver gemt som tidligere. Alt om begge læses som én person. Sammenlægningen kan fortrydes på personens side.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Make them one person</source>
        <translation>Gør dem til én person</translation>
    </message>
    <message>
        <source>This entry goes on</source>
        <translation>Denne registrering fortsætter</translation>
    </message>
    <message>
        <source>The other entry</source>
        <translation>Den anden registrering</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
</context>
<context>
    <name>Milieu</name>
    <message>
        <source>This is at an end already. Register a new one if it comes back.</source>
        <translation>Den er allerede afsluttet. Registrer en ny, hvis det kommer igen.</translation>
    </message>
    <message>
        <source>A place</source>
        <translation>Et sted</translation>
    </message>
    <message>
        <source>A forum or a net page</source>
        <translation>Et forum eller en netside</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>En gruppe</translation>
    </message>
    <message>
        <source>In one month</source>
        <translation>Om en måned</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>Om tre måneder</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>Om et halvt år</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Hvornår ser vi på det igen?</translation>
    </message>
    <message>
        <source>Choose when to look at it again.</source>
        <translation>Vælg, hvornår I ser på det igen.</translation>
    </message>
    <message>
        <source>Concern about a place, forum or group</source>
        <translation>Miljøbekymring: et sted, et forum eller en gruppe</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>Hvad handler det om?</translation>
    </message>
    <message>
        <source>Choose whether it is a place, a forum or a group.</source>
        <translation>Vælg, om det er et sted, et forum eller en gruppe.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad kaldes det?</translation>
    </message>
    <message>
        <source>For example: the benches at the library, a chat on a game.</source>
        <translation>For eksempel: bænkene ved biblioteket, en chat på et spil.</translation>
    </message>
    <message>
        <source>Write what the place, forum or group is called.</source>
        <translation>Skriv, hvad stedet, forummet eller gruppen kaldes.</translation>
    </message>
    <message>
        <source>What is the worry?</source>
        <translation>Hvad er bekymringen?</translation>
    </message>
    <message>
        <source>Write in a few sentences what the worry is.</source>
        <translation>Skriv i et par sætninger, hvad bekymringen er.</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>Hvem har fortalt det?</translation>
    </message>
    <message>
        <source>Profession or function, for example club leader. No name.</source>
        <translation>Fag eller funktion, for eksempel klubleder. Intet navn.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg op</translation>
    </message>
    <message>
        <source>What do we know now?</source>
        <translation>Hvad ved vi nu?</translation>
    </message>
    <message>
        <source>Write what you know now, or why it ends.</source>
        <translation>Skriv, hvad I ved nu, eller hvorfor det slutter.</translation>
    </message>
    <message>
        <source>And then?</source>
        <translation>Og så?</translation>
    </message>
    <message>
        <source>It is at an end</source>
        <translation>Det er slut</translation>
    </message>
    <message>
        <source>Choose when to look again, or that it is at an end.</source>
        <translation>Vælg, hvornår I ser på det igen, eller at det er slut.</translation>
    </message>
</context>
<context>
    <name>MilieuDialog</name>
    <message>
        <source>What is the worry?</source>
        <translation>Hvad er bekymringen?</translation>
    </message>
    <message>
        <source>Who told it?</source>
        <translation>Hvem har fortalt det?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>At an end since {date}.</source>
        <translation>Afsluttet {date}.</translation>
    </message>
    <message>
        <source>Looked at again {date}.</source>
        <translation>Ses på igen {date}.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Følg op</translation>
    </message>
</context>
<context>
    <name>MilieusView</name>
    <message>
        <source>Places, forums and groups</source>
        <translation>Miljøbekymringer</translation>
    </message>
    <message>
        <source>What worries about a place or a group. Nobody is named, nothing is linked.</source>
        <translation>Bekymringer om et sted, et forum eller en gruppe. Ingen nævnes, og intet kobles til personer.</translation>
    </message>
    <message>
        <source>New concern about a place or group</source>
        <translation>Ny miljøbekymring</translation>
    </message>
    <message>
        <source>Which ones</source>
        <translation>Hvilke</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Følges op</translation>
    </message>
    <message>
        <source>At an end</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Nothing stands here</source>
        <translation>Her står ikke noget</translation>
    </message>
    <message>
        <source>A place, a forum or a group that worries somebody, without any name.</source>
        <translation>Et sted, et forum eller en gruppe, som nogen er bekymret for, uden navne.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ses på igen / slut</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Af</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>Minutes</name>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>{kind} {number}</source>
        <translation>{kind} {number}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Mødeleder</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem var med</translation>
    </message>
    <message>
        <source>Function and authority</source>
        <translation>Funktion og myndighed</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Til stede?</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gik kl.</translation>
    </message>
    <message>
        <source>Can decide</source>
        <translation>Kan beslutte</translation>
    </message>
    <message>
        <source>Must ask at home</source>
        <translation>Skal spørge hjemme</translation>
    </message>
    <message>
        <source>Point {point}: case {number}</source>
        <translation>Punkt {point}: sag {number}</translation>
    </message>
    <message>
        <source>{who} had a conflict of interest and left the room during point {point}.</source>
        <translation>{who} var inhabil og forlod lokalet under punkt {point}.</translation>
    </message>
    <message>
        <source>{who} had a conflict of interest and left the room during point {point}, from {left} to {back}.</source>
        <translation>{who} var inhabil og forlod lokalet under punkt {point}, fra {left} til {back}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>What, and why</source>
        <translation>Hvad og hvorfor</translation>
    </message>
    <message>
        <source>Recommended by</source>
        <translation>Anbefales af</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt på mødet</translation>
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
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Why it was needed, and the legal basis</source>
        <translation>Hvorfor det var nødvendigt, og hjemmel</translation>
    </message>
    <message>
        <source>The Infohus</source>
        <translation>Infohuset</translation>
    </message>
    <message>
        <source>Observations and assessments</source>
        <translation>Iagttagelser og vurderinger</translation>
    </message>
    <message>
        <source>Saw it otherwise</source>
        <translation>Så anderledes på det</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Corrected {when}: {words} (What was wrong: {reason})</source>
        <translation>Rettet {when}: {words} (Hvad der var forkert: {reason})</translation>
    </message>
    <message>
        <source>No point on this copy.</source>
        <translation>Ingen punkter på denne kopi.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>{who} · date</source>
        <translation>{who} · dato</translation>
    </message>
    <message>
        <source>The minutes are made when the meeting is closed.</source>
        <translation>Referatet bliver til, når mødet lukkes.</translation>
    </message>
    <message>
        <source>{who} was not at the meeting, and gets no copy.</source>
        <translation>{who} var ikke med på mødet og får ingen kopi.</translation>
    </message>
    <message>
        <source>No legal basis is chosen for {who}. Choose it on the agenda before they get a copy.</source>
        <translation>Der er ikke valgt hjemmel for {who}. Vælg den på dagsordenen, før de får en kopi.</translation>
    </message>
    <message>
        <source>Minutes of meeting {number}, point {point}</source>
        <translation>Referat af møde {number}, punkt {point}</translation>
    </message>
    <message>
        <source>Took part in the point, and acts on what was agreed</source>
        <translation>Var med under punktet og handler efter det, der blev aftalt</translation>
    </message>
    <message>
        <source>A few things must be mended before the correction is kept.</source>
        <translation>Et par ting skal rettes, før rettelsen kan gemmes.</translation>
    </message>
</context>
<context>
    <name>MinutesDialog</name>
    <message>
        <source>Minutes</source>
        <translation>Referat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Copy for</source>
        <translation>Kopi til</translation>
    </message>
    <message>
        <source>Minutes {number}</source>
        <translation>Referat {number}</translation>
    </message>
    <message>
        <source>The office: everything</source>
        <translation>Kontoret: det hele</translation>
    </message>
    <message>
        <source>Only the points they took part in. Printing registers a disclosure of each.</source>
        <translation>Kun de punkter, de var med til. Når du udskriver, bliver hvert punkt registreret som en videregivelse.</translation>
    </message>
    <message>
        <source>A numbered copy; it stays in the office.</source>
        <translation>En nummereret kopi, der bliver på kontoret.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Gem rettelsen</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem der var med</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Finish what is left after the call for {number}.</source>
        <translation>Gør det færdigt, der mangler efter opkaldet, for {number}.</translation>
    </message>
    <message>
        <source>Write the name, or how the person is known.</source>
        <translation>Skriv navnet, eller hvad personen er kendt som.</translation>
    </message>
    <message>
        <source>Write the date of birth or the CPR number.</source>
        <translation>Skriv fødselsdatoen eller CPR-nummeret.</translation>
    </message>
    <message>
        <source>Write the address.</source>
        <translation>Skriv adressen.</translation>
    </message>
    <message>
        <source>Find out whether name and address are protected.</source>
        <translation>Find ud af, om navn og adresse er beskyttet.</translation>
    </message>
    <message>
        <source>Write who has custody.</source>
        <translation>Skriv, hvem der har forældremyndigheden.</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Decide whether it is a matter for the Infohus.</source>
        <translation>Tag stilling til, om det hører til i Infohuset.</translation>
    </message>
    <message>
        <source>Ask the police whether the kommune can continue.</source>
        <translation>Spørg politiet, om kommunen kan fortsætte.</translation>
    </message>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det handler om</translation>
    </message>
    <message>
        <source>CPR number or date of birth</source>
        <translation>CPR-nummer eller fødselsdato</translation>
    </message>
    <message>
        <source>Address, and whether it is protected</source>
        <translation>Adresse, og om den er beskyttet</translation>
    </message>
    <message>
        <source>Statements: observed, reported or assessed</source>
        <translation>Udsagn: iagttaget, oplyst eller vurderet</translation>
    </message>
    <message>
        <source>What protects</source>
        <translation>Det, der beskytter</translation>
    </message>
    <message>
        <source>Purpose and legal basis</source>
        <translation>Formål og hjemmel</translation>
    </message>
    <message>
        <source>The caller&apos;s call-back number</source>
        <translation>Henvenderens telefonnummer</translation>
    </message>
    <message>
        <source>Write why {number} went further: the initial assessment.</source>
        <translation>Skriv, hvorfor {number} gik videre: den indledende vurdering.</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>For the whole office</source>
        <translation>For hele kontoret</translation>
    </message>
    <message>
        <source>The initial assessment is usually made</source>
        <translation>Den indledende vurdering laves som regel</translation>
    </message>
    <message>
        <source>It stands ready when a concern is decided on, and decides which tasks follow. It can be chosen otherwise each time.</source>
        <translation>Den står klar, når I tager stilling til en henvendelse, og afgør, hvilke opgaver der følger. Der kan vælges noget andet hver gang.</translation>
    </message>
    <message>
        <source>Saved for the whole office.</source>
        <translation>Gemt for hele kontoret.</translation>
    </message>
</context>
<context>
    <name>MonthSheet</name>
    <message>
        <source>Calendar: {month} {year}</source>
        <translation>Kalender: {month} {year}</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Uge</translation>
    </message>
    <message>
        <source>+ {count}: see below</source>
        <translation>+ {count}: se listen</translation>
    </message>
    <message>
        <source>Days with more than there is room for, in full</source>
        <translation>Dage med mere, end der er plads til, fuldt ud</translation>
    </message>
</context>
<context>
    <name>MoreTabs</name>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Flere sider</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>Write why the vault is needed here again.</source>
        <translation>Skriv, hvorfor sagsbasen skal bruges her igen.</translation>
    </message>
    <message>
        <source>This vault was moved to another computer on {when}. Work there. If the other one never came to be, it can be taken back with the paper key.</source>
        <translation>Sagsbasen blev flyttet til en anden computer den {when}. Arbejd videre der. Kom den aldrig i gang på den anden computer, kan den tages i brug her igen med papirnøglen.</translation>
    </message>
</context>
<context>
    <name>MoveSheet</name>
    <message>
        <source>Move the vault to another computer</source>
        <translation>Flyt sagsbasen til en anden computer</translation>
    </message>
    <message>
        <source>Folder or stick for the package</source>
        <translation>Mappe eller USB-stik til pakken</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Vælg …</translation>
    </message>
    <message>
        <source>Nobody shall work on this computer any more</source>
        <translation>Ingen skal længere arbejde i sagsbasen på denne computer</translation>
    </message>
    <message>
        <source>Make the package and shut the vault here</source>
        <translation>Lav pakken, og luk sagsbasen her</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>1. A package with the whole vault is made on a stick and read back.</source>
        <translation>1. Der laves en pakke med hele sagsbasen på et USB-stik, og pakken læses igen for at se, at den er hel.</translation>
    </message>
    <message>
        <source>2. The vault is shut here. It stays, but opens for work no more.</source>
        <translation>2. Sagsbasen lukkes her. Den bliver liggende, men kan ikke længere bruges til arbejde.</translation>
    </message>
    <message>
        <source>3. On the other computer: choose “Restore from a backup” on the first page, and the folder on the stick. Passphrases stay the same.</source>
        <translation>3. På den anden computer: Vælg »Gendan fra en sikkerhedskopi« på den første side og derefter mappen på USB-stikket. Adgangssætningerne er de samme.</translation>
    </message>
    <message>
        <source>If the other computer never comes to be, the vault can be opened here again with the paper key and a reason. No computer can know without a network whether the package was taken over elsewhere: see to it that it is used once.</source>
        <translation>Kommer sagsbasen aldrig i gang på den anden computer, kan den åbnes her igen med papirnøglen og en begrundelse. Ingen computer kan uden netværk vide, om pakken er taget i brug et andet sted: Sørg for, at den kun bruges én gang.</translation>
    </message>
    <message>
        <source>Choose a folder or stick</source>
        <translation>Vælg en mappe eller et USB-stik</translation>
    </message>
    <message>
        <source>Making the package …</source>
        <translation>Laver pakken …</translation>
    </message>
</context>
<context>
    <name>NarrowBar</name>
    <message>
        <source>Show one case: its number, then Enter</source>
        <translation>Vis én sag: skriv nummeret, og tryk Enter</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>{shown} of {total} shown</source>
        <translation>{shown} af {total} vises</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle slags</translation>
    </message>
    <message>
        <source>All of these</source>
        <translation>Alle disse</translation>
    </message>
</context>
<context>
    <name>NeedCard</name>
    <message>
        <source>Remove the need</source>
        <translation>Fjern behovet</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Add a need</source>
        <translation>Tilføj et behov</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The network filter exists on Linux only.</source>
        <translation>Netværksfilteret findes kun på Linux.</translation>
    </message>
    <message>
        <source>There is no network filter for this processor.</source>
        <translation>Der findes ikke et netværksfilter til denne processor.</translation>
    </message>
    <message>
        <source>The system did not accept the network filter.</source>
        <translation>Systemet tog ikke imod netværksfilteret.</translation>
    </message>
</context>
<context>
    <name>NewMenu</name>
    <message>
        <source>New</source>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Begin something new</source>
        <translation>Begynd på noget nyt</translation>
    </message>
    <message>
        <source>Concern about a person</source>
        <translation>Henvendelse om en person</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>Concern about a place, forum or group</source>
        <translation>Miljøbekymring</translation>
    </message>
</context>
<context>
    <name>NewPaper</name>
    <message>
        <source>Show the page to print</source>
        <translation>Vis siden til udskrift</translation>
    </message>
    <message>
        <source>The new paper key is printed or written down</source>
        <translation>Den nye papirnøgle er udskrevet eller skrevet ned</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Papirnøgle</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Use these words</source>
        <translation>Brug disse ord</translation>
    </message>
    <message>
        <source>Offer me other words</source>
        <translation>Foreslå andre ord</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangssætning</translation>
    </message>
    <message>
        <source>The new passphrase once more</source>
        <translation>Den nye adgangssætning en gang til</translation>
    </message>
    <message>
        <source>Write the same passphrase twice.</source>
        <translation>Skriv den samme adgangssætning to gange.</translation>
    </message>
    <message>
        <source>At least 15 characters. Pasting is fine; no special signs are asked.</source>
        <translation>Mindst 15 tegn. Du må gerne sætte den ind, og der kræves ingen specialtegn.</translation>
    </message>
    <message>
        <source>Six words are easy to remember and hard to guess:</source>
        <translation>Seks ord er lette at huske og svære at gætte:</translation>
    </message>
</context>
<context>
    <name>NewVault</name>
    <message>
        <source>Whose vault is it?</source>
        <translation>Hvis sagsbase er det?</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>A kommune&apos;s Infohus</source>
        <translation>En kommunes Infohus</translation>
    </message>
    <message>
        <source>The police district&apos;s coordinator</source>
        <translation>Politikredsens tovholder</translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation>Kommune</translation>
    </message>
    <message>
        <source>Prøvekøbing is invented, for practice.</source>
        <translation>Prøvekøbing er opdigtet, til øvelse.</translation>
    </message>
    <message>
        <source>Choose the kommune.</source>
        <translation>Vælg kommunen.</translation>
    </message>
    <message>
        <source>Police district</source>
        <translation>Politikreds</translation>
    </message>
    <message>
        <source>Demokredsens Politi is invented, for practice.</source>
        <translation>Demokredsens Politi er opdigtet, til øvelse.</translation>
    </message>
    <message>
        <source>Choose the police district.</source>
        <translation>Vælg politikredsen.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>Skriv dit navn.</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>They stand on the unlock page, before the passphrase.</source>
        <translation>De står på oplåsningssiden, før adgangssætningen.</translation>
    </message>
    <message>
        <source>Write your initials; they stand on the unlock page.</source>
        <translation>Skriv dine initialer; de står på oplåsningssiden.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>New vault</source>
        <translation>Ny sagsbase</translation>
    </message>
    <message>
        <source>Write the whole path of the folder, from the disk on, or choose it.</source>
        <translation>Skriv hele stien til mappen, fra disken og frem, eller vælg den.</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Decide on the concern</source>
        <translation>Tag stilling til henvendelsen</translation>
    </message>
    <message>
        <source>Finish after the call</source>
        <translation>Gør færdig efter opkaldet</translation>
    </message>
    <message>
        <source>Record the police&apos;s answer</source>
        <translation>Registrer politiets svar</translation>
    </message>
    <message>
        <source>Go to the visit</source>
        <translation>Gå til besøget</translation>
    </message>
    <message>
        <source>Settle the copies</source>
        <translation>Gør rede for kopierne</translation>
    </message>
    <message>
        <source>Go to the handover</source>
        <translation>Gå til videregivelsen</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marker som udført</translation>
    </message>
    <message>
        <source>Is contact safe?</source>
        <translation>Er kontakt sikker?</translation>
    </message>
    <message>
        <source>Plan talk or visit</source>
        <translation>Planlæg samtale eller besøg</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Gå til siden</translation>
    </message>
    <message>
        <source>Decide which case goes on</source>
        <translation>Beslut, hvilken sag der fortsætter</translation>
    </message>
</context>
<context>
    <name>Nobody</name>
    <message>
        <source>This looks like somebody&apos;s name. Name nobody here; if it is about a person, register a concern instead.</source>
        <translation>Det ligner et navn. Nævn ingen her. Handler det om en person, så registrer en henvendelse i stedet.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Write the note first.</source>
        <translation>Skriv notatet først.</translation>
    </message>
    <message>
        <source>Shorten the note to {longest} characters. Now it has {length}.</source>
        <translation>Kort notatet ned til {longest} tegn. Nu er der {length}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Note with statements</source>
        <translation>Notat med udsagn</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Tilføj et udsagn</translation>
    </message>
    <message>
        <source>Add a statement first.</source>
        <translation>Tilføj først et udsagn.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Udsagnet er</translation>
    </message>
    <message>
        <source>Say whether it was observed, reported or is an assessment.</source>
        <translation>Vælg, om det er iagttaget, oplyst eller vurderet.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Write the statement.</source>
        <translation>Skriv udsagnet.</translation>
    </message>
    <message>
        <source>Who observed, told or assessed it?</source>
        <translation>Hvem har iagttaget, oplyst eller vurderet det?</translation>
    </message>
    <message>
        <source>Professionals by their function.</source>
        <translation>Fagfolk nævnes ved deres funktion.</translation>
    </message>
    <message>
        <source>Write who it comes from.</source>
        <translation>Skriv, hvem det kommer fra.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Write when it was; the year alone will do.</source>
        <translation>Skriv, hvornår det var; året alene er nok.</translation>
    </message>
    <message>
        <source>Correct a note</source>
        <translation>Ret et notat</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Sådan skal det være</translation>
    </message>
    <message>
        <source>Only notes are corrected. Write a new note instead.</source>
        <translation>Kun notater kan rettes. Skriv et nyt notat i stedet.</translation>
    </message>
    <message>
        <source>This note is corrected already. Correct the newest correction.</source>
        <translation>Notatet er allerede rettet. Ret den nyeste rettelse.</translation>
    </message>
    <message>
        <source>Change what was wrong, or leave the note as it is.</source>
        <translation>Ret det, der var forkert, eller lad notatet stå.</translation>
    </message>
    <message>
        <source>The date is later than today. Write when it was.</source>
        <translation>Datoen ligger ude i fremtiden. Skriv, hvornår det var.</translation>
    </message>
</context>
<context>
    <name>NoteCard</name>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Write a note. It cannot be changed later.</source>
        <translation>Skriv et notat. Det bliver stående og kan kun rettes med et nyt.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Tilføj notat</translation>
    </message>
    <message>
        <source>The note is saved.</source>
        <translation>Notatet er gemt.</translation>
    </message>
    <message>
        <source>Note with statements …</source>
        <translation>Notat med udsagn …</translation>
    </message>
    <message>
        <source>For what an assessment may rest on: observed, reported or assessed</source>
        <translation>Til det, en vurdering kan bygge på: iagttaget, oplyst eller vurderet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Each statement says who it comes from and when, so that a rumour never hardens into a fact. It cannot be changed later, but corrected.</source>
        <translation>Hvert udsagn siger, hvem det kommer fra og hvornår, så et rygte aldrig bliver til en kendsgerning. Det bliver stående og kan kun rettes med et nyt.</translation>
    </message>
</context>
<context>
    <name>Offer</name>
    <message>
        <source>A mentor whom you help to choose</source>
        <translation>En mentor, du selv er med til at vælge</translation>
    </message>
    <message>
        <source>Talks for parents</source>
        <translation>Samtaler for forældre</translation>
    </message>
    <message>
        <source>Help with school, education or job</source>
        <translation>Hjælp med skole, uddannelse eller job</translation>
    </message>
    <message>
        <source>Support for a leisure interest</source>
        <translation>Støtte til en fritidsinteresse</translation>
    </message>
    <message>
        <source>Advice on housing and money</source>
        <translation>Råd om bolig og penge</translation>
    </message>
    <message>
        <source>Somebody to talk to about how you are</source>
        <translation>En at tale med om, hvordan du har det</translation>
    </message>
    <message>
        <source>Support for younger children in the family</source>
        <translation>Støtte til yngre børn i familien</translation>
    </message>
    <message>
        <source>Help to leave a group</source>
        <translation>Hjælp til at komme væk fra en gruppe</translation>
    </message>
</context>
<context>
    <name>OfferForm</name>
    <message>
        <source>In a talk</source>
        <translation>I en samtale</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>I telefonen</translation>
    </message>
    <message>
        <source>By letter or digital post</source>
        <translation>Med brev eller Digital Post</translation>
    </message>
    <message>
        <source>Through somebody the citizen trusts</source>
        <translation>Gennem en, borgeren har tillid til</translation>
    </message>
    <message>
        <source>How was it offered?</source>
        <translation>Hvordan blev det tilbudt?</translation>
    </message>
    <message>
        <source>Say how it was offered.</source>
        <translation>Vælg, hvordan det blev tilbudt.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Svaret</translation>
    </message>
    <message>
        <source>A no is a free choice. It says nothing about the concern.</source>
        <translation>Et nej er et frit valg. Det siger intet om bekymringen.</translation>
    </message>
    <message>
        <source>Write down the answer.</source>
        <translation>Noter svaret.</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>We ask again on</source>
        <translation>Vi spørger igen den</translation>
    </message>
    <message>
        <source>Write the day on which you ask again.</source>
        <translation>Skriv, hvilken dag du spørger igen.</translation>
    </message>
    <message>
        <source>Make the offer again from</source>
        <translation>Gentag tilbuddet fra</translation>
    </message>
    <message>
        <source>Then every month on that day. Left empty: a month from today.</source>
        <translation>Derefter hver måned på den dag. Er feltet tomt: om en måned.</translation>
    </message>
    <message>
        <source>Write down an offer</source>
        <translation>Noter et tilbud</translation>
    </message>
    <message>
        <source>What is offered?</source>
        <translation>Hvad bliver tilbudt?</translation>
    </message>
    <message>
        <source>Choose what is offered.</source>
        <translation>Vælg, hvad der tilbydes.</translation>
    </message>
    <message>
        <source>The answer to an offer</source>
        <translation>Svaret på et tilbud</translation>
    </message>
    <message>
        <source>Make the offer again</source>
        <translation>Gentag tilbuddet</translation>
    </message>
    <message>
        <source>We did not reach the citizen</source>
        <translation>Vi fik ikke fat i borgeren</translation>
    </message>
    <message>
        <source>Says yes to</source>
        <translation>Siger ja til</translation>
    </message>
    <message>
        <source>Nothing chosen: still no. That is a free choice.</source>
        <translation>Intet valgt: stadig nej. Det er et frit valg.</translation>
    </message>
    <message>
        <source>This offer was not made, or is accepted already.</source>
        <translation>Det er ikke blevet tilbudt, eller borgeren har allerede sagt ja.</translation>
    </message>
    <message>
        <source>No offer waits to be made again.</source>
        <translation>Der er ingen tilbud at gentage.</translation>
    </message>
</context>
<context>
    <name>OfferState</name>
    <message>
        <source>This offer has been accepted already.</source>
        <translation>Borgeren har allerede sagt ja til tilbuddet.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Thinks about it</source>
        <translation>Tænker over det</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Your role does not include this. Ask the coordinator.</source>
        <translation>Det hører ikke med til din rolle. Spørg tovholderen.</translation>
    </message>
</context>
<context>
    <name>OfficeCards</name>
    <message>
        <source>A case</source>
        <translation>En sag</translation>
    </message>
    <message>
        <source>A concern</source>
        <translation>En henvendelse</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>An attachment</source>
        <translation>Et bilag</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>How long matters are kept</source>
        <translation>Hvor længe det opbevares</translation>
    </message>
    <message>
        <source>No law sets a period for the files of an Infohus; ask your data protection officer. A change holds for what ends from now on.</source>
        <translation>Ingen lov sætter en frist for et Infohus&apos; sager; spørg jeres databeskyttelsesrådgiver. En ændring gælder for det, der slutter fra nu af.</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Change what the journal is called</source>
        <translation>Ret, hvad journalen hedder</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What was deleted for good</source>
        <translation>Slettedokumentation</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>For hele kontoret</translation>
    </message>
    <message>
        <source>The office journalises in {system}.</source>
        <translation>Kommunen journaliserer i {system}.</translation>
    </message>
    <message>
        <source>Nothing has been deleted yet.</source>
        <translation>Intet er slettet endnu.</translation>
    </message>
    <message>
        <source>{months} months. Source: {source}, looked at {day}</source>
        <translation>{months} måneder. Kilde: {source}, kontrolleret {day}</translation>
    </message>
    <message>
        <source>Change: {what}</source>
        <translation>Ret: {what}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>OfficeHours</name>
    <message>
        <source>It closes after it opens.</source>
        <translation>Lukketiden ligger efter åbningstiden.</translation>
    </message>
    <message>
        <source>Write day and month, for example 24.12., or the whole date, 14.05.2027.</source>
        <translation>Skriv dag og måned, for eksempel 24.12., eller hele datoen, 14.05.2027.</translation>
    </message>
    <message>
        <source>Write at most {most} days.</source>
        <translation>Skriv højst {most} dage.</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Åbner</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Lukker</translation>
    </message>
    <message>
        <source>Write when it opens and closes.</source>
        <translation>Skriv, hvornår der åbnes og lukkes.</translation>
    </message>
    <message>
        <source>When the office is open</source>
        <translation>Når kontoret har åbent</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbejdsdage</translation>
    </message>
    <message>
        <source>Choose the days on which somebody is at work.</source>
        <translation>Vælg de dage, hvor nogen er på arbejde.</translation>
    </message>
    <message>
        <source>Days with other hours</source>
        <translation>Dage med andre tider</translation>
    </message>
    <message>
        <source>For example a long Thursday, or a short Friday.</source>
        <translation>For eksempel en lang torsdag eller en kort fredag.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Tilføj en dag</translation>
    </message>
    <message>
        <source>The office&apos;s own closing days</source>
        <translation>Kontorets egne lukkedage</translation>
    </message>
    <message>
        <source>Public holidays are known already.</source>
        <translation>Helligdage er kendt i forvejen.</translation>
    </message>
    <message>
        <source>24.12. for every year, or 14.05.2027 for that year.</source>
        <translation>24.12. for hvert år, eller 14.05.2027 for det år alene.</translation>
    </message>
    <message>
        <source>Closed from</source>
        <translation>Lukket fra</translation>
    </message>
    <message>
        <source>Empty: closed all day.</source>
        <translation>Tom: lukket hele dagen.</translation>
    </message>
    <message>
        <source>Add a closing day</source>
        <translation>Tilføj en lukkedag</translation>
    </message>
    <message>
        <source>Deadlines that count only the hours the office is open</source>
        <translation>Frister, der kun tæller de timer, kontoret har åbent</translation>
    </message>
    <message>
        <source>24 working hours are three days of eight hours. Immediately, and the duty to report on a child, never wait. Deadlines that stand already are not moved.</source>
        <translation>24 arbejdstimer er tre dage à otte timer. Straks og pligten til at underrette om et barn venter aldrig. Frister, der allerede er sat, flyttes ikke.</translation>
    </message>
    <message>
        <source>Who is on duty when the office is closed</source>
        <translation>Hvem har vagt, når kontoret har lukket</translation>
    </message>
    <message>
        <source>Functions and phone numbers</source>
        <translation>Funktioner og telefonnumre</translation>
    </message>
    <message>
        <source>A function, never a person: they can be given a duty slip, on which the number stands.</source>
        <translation>En funktion, aldrig en person. De kan få en vagtseddel, hvor nummeret står.</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Write the function, for example social duty officer.</source>
        <translation>Skriv funktionen, for eksempel socialvagten.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Write the phone number.</source>
        <translation>Skriv telefonnummeret.</translation>
    </message>
    <message>
        <source>Add a function</source>
        <translation>Tilføj en funktion</translation>
    </message>
</context>
<context>
    <name>OldRowsPage</name>
    <message>
        <source>How long the log remembers</source>
        <translation>Så længe husker loggen</translation>
    </message>
    <message>
        <source>Thin these rows …</source>
        <translation>Udtynd rækkerne …</translation>
    </message>
    <message>
        <source>Every row is kept for at least 13 months. After that it may be thinned: what it said goes, but its seal stays, so that the rest can still be checked. How often each act was done in each month is kept.</source>
        <translation>Hver række bliver gemt i mindst 13 måneder. Derefter må den udtyndes: Indholdet forsvinder, men rækkens segl bliver, så resten stadig kan efterprøves. Hvor tit hver slags handling er sket i hver måned, bliver gemt.</translation>
    </message>
    <message>
        <source>No row is old enough yet.</source>
        <translation>Ingen række er gammel nok endnu.</translation>
    </message>
    <message>
        <source>{rows} rows from before {date} may be thinned.</source>
        <translation>Rækker fra før {date}, der må udtyndes: {rows}.</translation>
    </message>
    <message>
        <source>Thin the old rows?</source>
        <translation>Vil du udtynde de gamle rækker?</translation>
    </message>
    <message>
        <source>Who looked at what, and when, can then no longer be read for that time. It cannot be undone. A second person countersigns within seven days.</source>
        <translation>Derefter kan ingen se, hvem der så på hvad og hvornår i den periode. Det kan ikke fortrydes. En anden person kontrasignerer inden for syv dage.</translation>
    </message>
    <message>
        <source>Thin them</source>
        <translation>Udtynd dem</translation>
    </message>
    <message>
        <source>The old rows are thinned.</source>
        <translation>De gamle rækker er udtyndet.</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>The files inside are not those that the sender has signed for. Do not use them.</source>
        <translation>Filerne i pakken er ikke dem, afsenderen har skrevet under på. Brug dem ikke.</translation>
    </message>
    <message>
        <source>The signed list inside is not in a form this program knows. It may come from a newer program. Ask the sender.</source>
        <translation>Følgesedlen har en form, som programmet her ikke kender. Den kan komme fra en nyere version. Spørg afsenderen.</translation>
    </message>
    <message>
        <source>The folder to write to must be new or empty.</source>
        <translation>Vælg en ny eller tom mappe at skrive til.</translation>
    </message>
    <message>
        <source>This is not a sealed file from Tovholder. Its name ends in .age.</source>
        <translation>Dette er ikke en forseglet fil fra Tovholder. Dens navn ender på .age.</translation>
    </message>
    <message>
        <source>The file is sealed for somebody else. Give it back unopened, and tell the sender.</source>
        <translation>Filen er forseglet til en anden. Giv den uåbnet tilbage, og fortæl det til afsenderen.</translation>
    </message>
    <message>
        <source>The file is damaged or was changed on the way. Copy it again from the stick; if that does not help, ask the sender for a new one.</source>
        <translation>Filen er beskadiget eller ændret undervejs. Kopier den igen fra USB-stikket; hjælper det ikke, så bed afsenderen om en ny.</translation>
    </message>
    <message>
        <source>What is inside is not put together as Tovholder does it. Do not use it.</source>
        <translation>Indholdet er ikke sat sammen, som Tovholder gør det. Brug det ikke.</translation>
    </message>
    <message>
        <source>The signature does not hold. Do not use the file.</source>
        <translation>Signaturen passer ikke. Brug ikke filen.</translation>
    </message>
    <message>
        <source>The sender is not among your contacts. Read in their contact card and compare the words by phone, then open the file again.</source>
        <translation>Afsenderen er ikke blandt dine kontakter. Indlæs deres kontaktkort, sammenlign ordene i telefonen, og åbn så filen igen.</translation>
    </message>
    <message>
        <source>This is not a receipt. Choose the file that the police gave back.</source>
        <translation>Dette er ikke en kvittering. Vælg den fil, politiet gav tilbage.</translation>
    </message>
</context>
<context>
    <name>OpenCase</name>
    <message>
        <source>The case is closed. Write why you need to see it.</source>
        <translation>Sagen er lukket. Skriv, hvorfor du har brug for at se den.</translation>
    </message>
</context>
<context>
    <name>OperatorCheck</name>
    <message>
        <source>Ask the centre to report it now, and write whom you asked.</source>
        <translation>Bed centret indberette det nu, og skriv, hvem du bad.</translation>
    </message>
    <message>
        <source>Has the centre reported itself?</source>
        <translation>Har centret selv indberettet?</translation>
    </message>
    <message>
        <source>To the local police?</source>
        <translation>Til lokalpolitiet?</translation>
    </message>
    <message>
        <source>Choose an answer for the local police.</source>
        <translation>Vælg et svar for lokalpolitiet.</translation>
    </message>
    <message>
        <source>To PET?</source>
        <translation>Til PET?</translation>
    </message>
    <message>
        <source>That is the centre&apos;s own task. We report nothing to PET.</source>
        <translation>Det er centrets egen opgave. Vi indberetter intet til PET.</translation>
    </message>
    <message>
        <source>Choose an answer for PET.</source>
        <translation>Vælg et svar for PET.</translation>
    </message>
    <message>
        <source>Whom did you ask to mend it?</source>
        <translation>Hvem bad du rette det?</translation>
    </message>
    <message>
        <source>Needed unless both answers are yes. Function, not the name.</source>
        <translation>Skal skrives, medmindre begge svar er ja. Funktion, ikke navn.</translation>
    </message>
    <message>
        <source>This entry is about something else.</source>
        <translation>Opgaven handler om noget andet.</translation>
    </message>
    <message>
        <source>It is on the list of next steps already.</source>
        <translation>Det står allerede blandt de næste skridt.</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>24 hours from receipt {moment}</source>
        <translation>24 timer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>48 hours from receipt {moment}</source>
        <translation>48 timer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>72 hours from receipt {moment}</source>
        <translation>72 timer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>Immediately from receipt {moment}</source>
        <translation>Straks fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>The same working day as the call {moment}</source>
        <translation>Samme arbejdsdag som opkaldet {moment}</translation>
    </message>
    <message>
        <source>At once, because of a child, from receipt {moment}</source>
        <translation>Straks, på grund af et barn, fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>When the case was opened {moment}</source>
        <translation>Da sagen blev oprettet {moment}</translation>
    </message>
    <message>
        <source>After the police&apos;s answer {moment}</source>
        <translation>Efter politiets svar {moment}</translation>
    </message>
    <message>
        <source>The police asked us to wait {moment}</source>
        <translation>Politiet bad os afvente {moment}</translation>
    </message>
    <message>
        <source>Next step from {moment}</source>
        <translation>Næste skridt fra {moment}</translation>
    </message>
    <message>
        <source>The visit {moment}</source>
        <translation>Besøget {moment}</translation>
    </message>
    <message>
        <source>Printed {moment}</source>
        <translation>Udskrevet {moment}</translation>
    </message>
    <message>
        <source>A copy was lost {moment}</source>
        <translation>En kopi blev væk {moment}</translation>
    </message>
    <message>
        <source>Sealed {moment}</source>
        <translation>Forseglet {moment}</translation>
    </message>
    <message>
        <source>Suspended {moment}</source>
        <translation>Sat i bero {moment}</translation>
    </message>
    <message>
        <source>Moved from {moment}</source>
        <translation>Flyttet fra {moment}</translation>
    </message>
    <message>
        <source>Nothing else was planned {moment}</source>
        <translation>Intet andet var planlagt {moment}</translation>
    </message>
    <message>
        <source>Invited {moment}</source>
        <translation>Inviteret {moment}</translation>
    </message>
    <message>
        <source>The round was opened {moment}</source>
        <translation>Runden blev åbnet {moment}</translation>
    </message>
    <message>
        <source>The round was closed {moment}</source>
        <translation>Runden blev lukket {moment}</translation>
    </message>
    <message>
        <source>Recommended {moment}</source>
        <translation>Anbefalet {moment}</translation>
    </message>
    <message>
        <source>The recommendation was approved {moment}</source>
        <translation>Anbefalingen blev godkendt {moment}</translation>
    </message>
    <message>
        <source>Consent was asked for {moment}</source>
        <translation>Samtykke blev spurgt om {moment}</translation>
    </message>
    <message>
        <source>Asked for consent, and had not answered {moment}</source>
        <translation>Spurgt om samtykke og havde ikke svaret {moment}</translation>
    </message>
    <message>
        <source>Turns 18 on {moment}</source>
        <translation>Fylder 18 {moment}</translation>
    </message>
    <message>
        <source>The protection lasts until {moment}</source>
        <translation>Beskyttelsen gælder til {moment}</translation>
    </message>
    <message>
        <source>The offer was declined {moment}</source>
        <translation>Tilbuddet blev afslået {moment}</translation>
    </message>
    <message>
        <source>The effort began {moment}</source>
        <translation>Indsatsen begyndte {moment}</translation>
    </message>
    <message>
        <source>Stayed away three times in a row, last {moment}</source>
        <translation>Blev væk tre gange i træk, senest {moment}</translation>
    </message>
    <message>
        <source>The release is set for {moment}</source>
        <translation>Løsladelsen er fastsat til {moment}</translation>
    </message>
    <message>
        <source>The case was closed {moment}</source>
        <translation>Sagen blev lukket {moment}</translation>
    </message>
    <message>
        <source>Reopened {moment}</source>
        <translation>Genåbnet {moment}</translation>
    </message>
    <message>
        <source>The transfer began {moment}</source>
        <translation>Overdragelsen begyndte {moment}</translation>
    </message>
    <message>
        <source>Moved {moment}</source>
        <translation>Flyttede {moment}</translation>
    </message>
    <message>
        <source>Rejected {moment}</source>
        <translation>Afvist {moment}</translation>
    </message>
    <message>
        <source>One month from when access was asked for, {moment}</source>
        <translation>En måned fra anmodningen om indsigt, {moment}</translation>
    </message>
    <message>
        <source>Put in by a colleague {moment}</source>
        <translation>Lagt ind af en kollega {moment}</translation>
    </message>
    <message>
        <source>Repeats, decided {moment}</source>
        <translation>Gentages, besluttet {moment}</translation>
    </message>
    <message>
        <source>Done by one person alone {moment}</source>
        <translation>Gjort af én alene {moment}</translation>
    </message>
    <message>
        <source>Declined {moment}</source>
        <translation>Afvist {moment}</translation>
    </message>
    <message>
        <source>Saved outside {moment}</source>
        <translation>Gemt uden for sagsbasen {moment}</translation>
    </message>
    <message>
        <source>A second case was opened {moment}</source>
        <translation>En sag mere blev oprettet {moment}</translation>
    </message>
    <message>
        <source>Handed on {moment}</source>
        <translation>Givet videre {moment}</translation>
    </message>
    <message>
        <source>To be taken to the SSP meeting, decided {moment}</source>
        <translation>Tages med til SSP-mødet, besluttet {moment}</translation>
    </message>
    <message>
        <source>Call the police coordinator at once, decided {moment}</source>
        <translation>Ring til polititovholderen med det samme, besluttet {moment}</translation>
    </message>
    <message>
        <source>Passed on to the police, decided {moment}</source>
        <translation>Sendt videre til politiet, besluttet {moment}</translation>
    </message>
    <message>
        <source>24 hours from the further call {moment}</source>
        <translation>24 timer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>48 hours from the further call {moment}</source>
        <translation>48 timer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>72 hours from the further call {moment}</source>
        <translation>72 timer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>Immediately from the further call {moment}</source>
        <translation>Straks, fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>The analysis was finished {moment}</source>
        <translation>Analysen blev gjort færdig {moment}</translation>
    </message>
    <message>
        <source>The offer was made {moment}</source>
        <translation>Tilbuddet blev givet {moment}</translation>
    </message>
    <message>
        <source>The effort ended {moment}</source>
        <translation>Indsatsen sluttede {moment}</translation>
    </message>
    <message>
        <source>Postponed or left out {moment}</source>
        <translation>Udsat eller undladt {moment}</translation>
    </message>
    <message>
        <source>Turned 18 {moment}</source>
        <translation>Fyldte 18 {moment}</translation>
    </message>
    <message>
        <source>Taken up {moment}</source>
        <translation>Taget op {moment}</translation>
    </message>
    <message>
        <source>The effort was planned {moment}</source>
        <translation>Indsatsen blev planlagt {moment}</translation>
    </message>
    <message>
        <source>The preparedness plan is from {moment}</source>
        <translation>Beredskabsplanen er fra {moment}</translation>
    </message>
    <message>
        <source>The meeting begins {moment}</source>
        <translation>Mødet begynder {moment}</translation>
    </message>
    <message>
        <source>24 working hours from receipt {moment}</source>
        <translation>24 arbejdstimer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>48 working hours from receipt {moment}</source>
        <translation>48 arbejdstimer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>72 working hours from receipt {moment}</source>
        <translation>72 arbejdstimer fra modtagelsen {moment}</translation>
    </message>
    <message>
        <source>24 working hours from the further call {moment}</source>
        <translation>24 arbejdstimer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>48 working hours from the further call {moment}</source>
        <translation>48 arbejdstimer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>72 working hours from the further call {moment}</source>
        <translation>72 arbejdstimer fra det nye opkald {moment}</translation>
    </message>
    <message>
        <source>Agreed at the meeting {moment}</source>
        <translation>Aftalt på mødet {moment}</translation>
    </message>
</context>
<context>
    <name>OutsideSheet</name>
    <message>
        <source>Call now</source>
        <translation>Ring nu</translation>
    </message>
    <message>
        <source>Copy {number} is settled</source>
        <translation>Kopi {number} er registreret</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrer</translation>
    </message>
    <message>
        <source>Copy {number} lies outside the vault, where anybody can read it. When it is gone, say so here: the task then ends.</source>
        <translation>Kopi {number} ligger uden for sagsbasen, hvor alle kan læse den. Registrer her, når den er væk. Så er opgaven færdig.</translation>
    </message>
</context>
<context>
    <name>OverdueStrip</name>
    <message>
        <source>Overdue: {count}</source>
        <translation>Overskredet: {count}</translation>
    </message>
    <message>
        <source>+ {count} more</source>
        <translation>+ {count} mere</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Story</source>
        <translation>Forløb</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>The answer of the police</source>
        <translation>Politiets svar</translation>
    </message>
    <message>
        <source>called back</source>
        <translation>ringet tilbage</translation>
    </message>
    <message>
        <source>journal {number}</source>
        <translation>journal {number}</translation>
    </message>
    <message>
        <source>corrected later</source>
        <translation>rettet senere</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Gem rettelsen</translation>
    </message>
    <message>
        <source>The note stays as it was written; the correction points back to it.</source>
        <translation>Notatet bliver stående, som det blev skrevet; rettelsen peger tilbage på det.</translation>
    </message>
    <message>
        <source>A new answer …</source>
        <translation>Nyt svar …</translation>
    </message>
    <message>
        <source>Record a new answer of the police</source>
        <translation>Registrer et nyt svar fra politiet</translation>
    </message>
    <message>
        <source>They have not answered yet.</source>
        <translation>De har ikke svaret endnu.</translation>
    </message>
</context>
<context>
    <name>OwnEffort</name>
    <message>
        <source>These laws have different purposes: {first} and {second}. Make an effort of each.</source>
        <translation>Disse love har hvert sit formål: {first} og {second}. Lav en indsats af hver.</translation>
    </message>
    <message>
        <source>An effort with the purpose {purpose} is never aimed at the concern. Take the word out, or choose another law.</source>
        <translation>En indsats med formålet {purpose} rettes aldrig mod bekymringen. Fjern ordet, eller vælg en anden lov.</translation>
    </message>
    <message>
        <source>The higher age is below the lower one.</source>
        <translation>Den højeste alder er lavere end den laveste.</translation>
    </message>
    <message>
        <source>Write at least one place, or leave it empty.</source>
        <translation>Skriv mindst én plads, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>The last day lies before the first.</source>
        <translation>Den sidste dag ligger før den første.</translation>
    </message>
    <message>
        <source>{first} to {last} years</source>
        <translation>{first} til {last} år</translation>
    </message>
    <message>
        <source>From {first} years</source>
        <translation>Fra {first} år</translation>
    </message>
    <message>
        <source>Up to {last} years</source>
        <translation>Til og med {last} år</translation>
    </message>
    <message>
        <source>Offered until</source>
        <translation>Tilbydes til og med</translation>
    </message>
    <message>
        <source>An effort of our own</source>
        <translation>En af vores egne indsatser</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Hvad hedder den?</translation>
    </message>
    <message>
        <source>Write what it is called.</source>
        <translation>Skriv, hvad den hedder.</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Hvad er den til?</translation>
    </message>
    <message>
        <source>Write what it is for.</source>
        <translation>Skriv, hvad den er til.</translation>
    </message>
    <message>
        <source>On which law?</source>
        <translation>Efter hvilken lov?</translation>
    </message>
    <message>
        <source>Several only where they serve the same purpose.</source>
        <translation>Vælg kun flere, hvis de har samme formål.</translation>
    </message>
    <message>
        <source>Choose the law it rests on.</source>
        <translation>Vælg den lov, den bygger på.</translation>
    </message>
    <message>
        <source>May the citizen say no?</source>
        <translation>Kan borgeren sige nej?</translation>
    </message>
    <message>
        <source>Say whether it is voluntary or by law.</source>
        <translation>Vælg, om den er frivillig eller lovbestemt.</translation>
    </message>
    <message>
        <source>Does it wait for a consent on record?</source>
        <translation>Venter den på et noteret samtykke?</translation>
    </message>
    <message>
        <source>Where the law asks for one, it waits in any case.</source>
        <translation>Kræver loven samtykke, venter den altid.</translation>
    </message>
    <message>
        <source>Say whether it waits for a consent.</source>
        <translation>Vælg, om den venter på samtykke.</translation>
    </message>
    <message>
        <source>From the age of</source>
        <translation>Fra og med alder</translation>
    </message>
    <message>
        <source>To the age of, that year included</source>
        <translation>Til og med alder</translation>
    </message>
    <message>
        <source>Places, if they are counted</source>
        <translation>Pladser, hvis de tælles</translation>
    </message>
    <message>
        <source>Who provides it?</source>
        <translation>Hvem står for den?</translation>
    </message>
    <message>
        <source>The place and the function. No name.</source>
        <translation>Stedet og funktionen. Intet navn.</translation>
    </message>
    <message>
        <source>Write who provides it.</source>
        <translation>Skriv, hvem der står for den.</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Tilbydes fra</translation>
    </message>
    <message>
        <source>Write from which day it is offered.</source>
        <translation>Skriv, fra hvilken dag den tilbydes.</translation>
    </message>
    <message>
        <source>Where is that decided?</source>
        <translation>Hvor er det besluttet?</translation>
    </message>
    <message>
        <source>For example: the committee&apos;s decision, its date.</source>
        <translation>For eksempel: udvalgets beslutning og dens dato.</translation>
    </message>
    <message>
        <source>Write where it is decided.</source>
        <translation>Skriv, hvor det er besluttet.</translation>
    </message>
    <message>
        <source>End the offer</source>
        <translation>Tilbyd den ikke længere</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Skriv den sidste dag.</translation>
    </message>
    <message>
        <source>You have an effort with that name. Choose another name.</source>
        <translation>I har en indsats med det navn. Vælg et andet navn.</translation>
    </message>
</context>
<context>
    <name>OwnEffortsPage</name>
    <message>
        <source>waits for a consent</source>
        <translation>venter på samtykke</translation>
    </message>
    <message>
        <source>{places} places</source>
        <translation>{places} pladser</translation>
    </message>
    <message>
        <source>Purpose of the law: {purpose}.</source>
        <translation>Lovens formål: {purpose}.</translation>
    </message>
    <message>
        <source>Never aimed at the concern.</source>
        <translation>Rettes aldrig mod bekymringen.</translation>
    </message>
    <message>
        <source>Source: {note} ({date})</source>
        <translation>Kilde: {note} ({date})</translation>
    </message>
    <message>
        <source>Efforts of our own</source>
        <translation>Vores egne indsatser</translation>
    </message>
    <message>
        <source>What your kommune offers under its own name, beside the catalogue.</source>
        <translation>Det, jeres kommune tilbyder under eget navn ved siden af kataloget.</translation>
    </message>
    <message>
        <source>New effort of our own</source>
        <translation>Ny egen indsats</translation>
    </message>
    <message>
        <source>A law has one purpose, and so has an effort. Mentor support under employment law is for work and is never aimed at the concern.</source>
        <translation>En lov har ét formål, og det har en indsats også. Mentorstøtte efter beskæftigelseslovgivningen er til arbejde og rettes aldrig mod bekymringen.</translation>
    </message>
    <message>
        <source>No effort of your own yet</source>
        <translation>Ingen egne indsatser endnu</translation>
    </message>
    <message>
        <source>The catalogue&apos;s efforts are offered on every case without it.</source>
        <translation>Katalogets indsatser kan tilbydes i alle sager, også uden egne indsatser.</translation>
    </message>
    <message>
        <source>Written by {who}, {when}</source>
        <translation>Skrevet af {who}, {when}</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>End the offer …</source>
        <translation>Tilbyd den ikke længere …</translation>
    </message>
    <message>
        <source>Earlier versions …</source>
        <translation>Tidligere udgaver …</translation>
    </message>
    <message>
        <source>Offered since {first}</source>
        <translation>Tilbydes siden {first}</translation>
    </message>
    <message>
        <source>Offered from {first}</source>
        <translation>Tilbydes fra {first}</translation>
    </message>
    <message>
        <source>Offered until {last}</source>
        <translation>Tilbydes til og med {last}</translation>
    </message>
    <message>
        <source>No longer offered since {last}; what runs goes on</source>
        <translation>Ikke tilbudt siden {last}; det, der er i gang, fortsætter</translation>
    </message>
    <message>
        <source>Efforts that are planned already keep their name, purpose and law.</source>
        <translation>Indsatser, der allerede er planlagt, beholder navn, formål og lov.</translation>
    </message>
    <message>
        <source>After that day it is not begun any more. What runs goes on.</source>
        <translation>Efter den dag kan den ikke længere startes. Det, der er i gang, fortsætter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>The passphrase does not fit, or the key file is another. Try again.</source>
        <translation>Adgangssætningen passer ikke, eller det er en anden nøglefil. Prøv igen.</translation>
    </message>
</context>
<context>
    <name>OwnPassphraseView</name>
    <message>
        <source>Choose a passphrase of your own</source>
        <translation>Vælg din egen adgangssætning</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Brug denne adgangssætning</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Lock instead</source>
        <translation>Lås i stedet</translation>
    </message>
    <message>
        <source>You have unlocked with the paper key, and the log says so. Choose a passphrase for {name}, and seal the paper key in a new envelope.</source>
        <translation>Du har låst op med papirnøglen, og det står i loggen. Vælg en adgangssætning til {name}, og forsegl papirnøglen i en ny kuvert.</translation>
    </message>
    <message>
        <source>Welcome, {name}. Your first passphrase is known to a colleague. Choose one that only you know.</source>
        <translation>Velkommen, {name}. En kollega kender din første adgangssætning. Vælg en, som kun du kender.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
</context>
<context>
    <name>OwnerSheet</name>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
</context>
<context>
    <name>PagesView</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>This copy is already settled.</source>
        <translation>Der er allerede gjort rede for denne kopi.</translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security. Call your data protection officer now: from this moment there are 72 hours to report it to the Data Protection Agency.</source>
        <translation>Et ark, der er blevet væk, er et brud på persondatasikkerheden. Ring til jeres databeskyttelsesrådgiver nu: Fra dette øjeblik er der 72 timer til at anmelde det til Datatilsynet.</translation>
    </message>
    <message>
        <source>Preparation sheet</source>
        <translation>Forberedelsesark</translation>
    </message>
    <message>
        <source>Visit sheet</source>
        <translation>Besøgsark</translation>
    </message>
    <message>
        <source>The citizen&apos;s own information (access)</source>
        <translation>Borgerens egne oplysninger (indsigt)</translation>
    </message>
    <message>
        <source>Shredded</source>
        <translation>Makuleret</translation>
    </message>
    <message>
        <source>Filed in the case</source>
        <translation>Lagt på sagen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Blevet væk</translation>
    </message>
    <message>
        <source>Never came out of the printer</source>
        <translation>Kom aldrig ud af printeren</translation>
    </message>
    <message>
        <source>{date}, from {starts} to {ends}</source>
        <translation>{date} fra {starts} til {ends}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Told by word of mouth</source>
        <translation>Oplyses mundtligt</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} af {pages}</translation>
    </message>
    <message>
        <source>PRACTICE ONLY</source>
        <translation>KUN ØVELSE</translation>
    </message>
    <message>
        <source>{number} · copy {copy} of {copies}</source>
        <translation>{number} · kopi {copy} af {copies}</translation>
    </message>
    <message>
        <source>Preview, not yet printed</source>
        <translation>Forhåndsvisning, ikke udskrevet endnu</translation>
    </message>
    <message>
        <source>Copy {copy} of {copies} for {holder}. Printed {when}.</source>
        <translation>Kopi {copy} af {copies} til {holder}. Udskrevet {when}.</translation>
    </message>
    <message>
        <source>Give it back no later than {when}. It is then shredded.</source>
        <translation>Afleveres senest {when}. Derefter bliver den makuleret.</translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security: call us now.</source>
        <translation>Er arket blevet væk, er det et brud på persondatasikkerheden: Ring til os nu.</translation>
    </message>
    <message>
        <source>A lost sheet is a breach of data security: call {phone} now.</source>
        <translation>Er arket blevet væk, er det et brud på persondatasikkerheden: Ring til {phone} nu.</translation>
    </message>
    <message>
        <source>Shredded on</source>
        <translation>Makuleret den</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>The program&apos;s fonts cannot be read, so nothing can be printed.</source>
        <translation>Programmets skrifttyper kan ikke læses, så intet kan udskrives.</translation>
    </message>
    <message>
        <source>Nothing in the vault was changed.</source>
        <translation>Intet i sagsbasen er ændret.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installer programmet igen.</translation>
    </message>
    <message>
        <source>Extract of the log for the citizen</source>
        <translation>Udtræk af loggen til borgeren</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Slettet</translation>
    </message>
    <message>
        <source>Paper for the journal</source>
        <translation>Papir til journalen</translation>
    </message>
    <message>
        <source>Board of the analysis</source>
        <translation>Analysebræt</translation>
    </message>
    <message>
        <source>Letter to an authority</source>
        <translation>Brev til en myndighed</translation>
    </message>
    <message>
        <source>Given to the recipient</source>
        <translation>Givet til modtageren</translation>
    </message>
    <message>
        <source>Duty slip</source>
        <translation>Vagtseddel</translation>
    </message>
    <message>
        <source>Minutes of a meeting</source>
        <translation>Referat af et møde</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Paper key for the vault</source>
        <translation>Papirnøgle til sagsbasen</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, only this key opens the vault.</source>
        <translation>Glemmes adgangssætningen, er det kun denne nøgle, der åbner sagsbasen.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Udskrevet</translation>
    </message>
    <message>
        <source>The same key as a code, for a scanner.</source>
        <translation>Den samme nøgle som kode, til en scanner.</translation>
    </message>
    <message>
        <source>What to do with this page</source>
        <translation>Sådan gør du med denne side</translation>
    </message>
    <message>
        <source>Put it in an envelope, seal it, and sign over the flap.</source>
        <translation>Læg den i en kuvert, luk den, og skriv under hen over flappen.</translation>
    </message>
    <message>
        <source>Keep it where the leader can find it, never by the computer.</source>
        <translation>Gem den et sted, hvor lederen kan finde den, aldrig ved computeren.</translation>
    </message>
    <message>
        <source>Open it only when the passphrase is lost. The use is logged.</source>
        <translation>Åbn den kun, når adgangssætningen er glemt. Brugen bliver logget.</translation>
    </message>
    <message>
        <source>Whoever has this page can read everything in the vault.</source>
        <translation>Den, der har denne side, kan læse alt i sagsbasen.</translation>
    </message>
    <message>
        <source>Sealed by, date</source>
        <translation>Lukket af, dato</translation>
    </message>
    <message>
        <source>Received by, date</source>
        <translation>Modtaget af, dato</translation>
    </message>
    <message>
        <source>The paper key has {count} characters in groups of four.</source>
        <translation>Papirnøglen har {count} tegn i grupper på fire.</translation>
    </message>
    <message>
        <source>“{sign}” does not occur in a paper key.</source>
        <translation>»{sign}« findes ikke i en papirnøgle.</translation>
    </message>
    <message>
        <source>One or more characters are not as on the paper. Compare them group by group.</source>
        <translation>Et eller flere tegn er ikke som på papiret. Sammenlign dem gruppe for gruppe.</translation>
    </message>
    <message>
        <source>This paper key does not fit this user. Check it, or leave the field empty.</source>
        <translation>Papirnøglen passer ikke til denne bruger. Se den efter, eller lad feltet stå tomt.</translation>
    </message>
</context>
<context>
    <name>PaperSheet</name>
    <message>
        <source>Make a new paper key</source>
        <translation>Lav en ny papirnøgle</translation>
    </message>
    <message>
        <source>Use the new paper key</source>
        <translation>Brug den nye papirnøgle</translation>
    </message>
    <message>
        <source>The new key is shown once. Print it, put it in a sealed envelope, and destroy the old one: from then on the old one opens nothing here.</source>
        <translation>Den nye nøgle vises kun én gang. Udskriv den, læg den i en forseglet kuvert, og makuler den gamle. Herefter låser den gamle ikke noget op her.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangssætning</translation>
    </message>
    <message>
        <source>Backups made until now still open with the old paper key.</source>
        <translation>Sikkerhedskopier fra før nu kan stadig åbnes med den gamle papirnøgle.</translation>
    </message>
    <message>
        <source>Print the new paper key or write it down first.</source>
        <translation>Udskriv først den nye papirnøgle, eller skriv den ned.</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Choose a copy and say what became of it.</source>
        <translation>Vælg en kopi, og noter, hvad der er sket med den.</translation>
    </message>
    <message>
        <source>Copy {number}: {fate}?</source>
        <translation>Kopi {number}: {fate}?</translation>
    </message>
    <message>
        <source>This ends the task to get the copy back. It cannot be taken back.</source>
        <translation>Så er opgaven med at få kopien tilbage slut. Det kan ikke fortrydes.</translation>
    </message>
    <message>
        <source>The loss is recorded as a breach of data security, from now.</source>
        <translation>Tabet registreres som et brud på persondatasikkerheden fra nu af.</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ring nu</translation>
    </message>
    <message>
        <source>The copy is settled</source>
        <translation>Der er gjort rede for kopien</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Udskrevet</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Sag</translation>
    </message>
    <message>
        <source>Copies outside the vault</source>
        <translation>Kopier uden for sagsbasen</translation>
    </message>
    <message>
        <source>Nothing is printed or saved outside</source>
        <translation>Intet er udskrevet eller gemt uden for sagsbasen</translation>
    </message>
    <message>
        <source>Copies on paper, and files saved outside, stand here with what became of them.</source>
        <translation>Her står kopier på papir og filer, der er gemt uden for sagsbasen, og hvad der blev af dem.</translation>
    </message>
    <message>
        <source>What became of the copy …</source>
        <translation>Hvad blev der af kopien …</translation>
    </message>
    <message>
        <source>{what} · saved outside</source>
        <translation>{what} · gemt uden for sagsbasen</translation>
    </message>
</context>
<context>
    <name>PartDialog</name>
    <message>
        <source>Undo the merge?</source>
        <translation>Fortryd sammenlægningen?</translation>
    </message>
    <message>
        <source>Goes back to {name}:</source>
        <translation>Går tilbage til {name}:</translation>
    </message>
    <message>
        <source>Stays here:</source>
        <translation>Bliver her:</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Names, numbers and addresses become as they were before. What was changed since the merge stays here.</source>
        <translation>Navne, numre og adresser bliver, som de var før. Det, der er ændret efter sammenlægningen, bliver her.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Fortryd sammenlægningen</translation>
    </message>
    <message>
        <source>the other entry</source>
        <translation>den anden registrering</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Use at least {count} characters. Several words are best.</source>
        <translation>Brug mindst {count} tegn. Flere ord er bedst.</translation>
    </message>
    <message>
        <source>The passphrase is too long.</source>
        <translation>Adgangssætningen er for lang.</translation>
    </message>
    <message>
        <source>This is among the passphrases that are tried first. Choose other words.</source>
        <translation>Den adgangssætning er en af dem, andre vil prøve først. Vælg andre ord.</translation>
    </message>
    <message>
        <source>The same is repeated over and over. Choose words that differ.</source>
        <translation>Det samme gentages igen og igen. Vælg forskellige ord.</translation>
    </message>
    <message>
        <source>Letters or digits stand in a row, as on the keyboard. Choose words.</source>
        <translation>Bogstaver eller tal står på række, som på tastaturet. Vælg ord i stedet.</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now.</source>
        <translation>Det er den adgangssætning, du har nu.</translation>
    </message>
    <message>
        <source>Long enough. Six words that you remember are safer still.</source>
        <translation>Lang nok. Seks ord, du kan huske, er endnu sikrere.</translation>
    </message>
    <message>
        <source>Hard to guess, as long as nobody sees you type it.</source>
        <translation>Svær at gætte, så længe ingen ser dig skrive den.</translation>
    </message>
    <message>
        <source>“{word}” is tried first here. Choose other words.</source>
        <translation>»{word}« er noget af det første, andre vil prøve. Vælg andre ord.</translation>
    </message>
</context>
<context>
    <name>PassphraseEdit</name>
    <message>
        <source>Show the words</source>
        <translation>Vis ordene</translation>
    </message>
</context>
<context>
    <name>PassphraseSheet</name>
    <message>
        <source>Change your passphrase</source>
        <translation>Skift adgangssætning</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Skift den</translation>
    </message>
    <message>
        <source>Your passphrase now</source>
        <translation>Din nuværende adgangssætning</translation>
    </message>
    <message>
        <source>From then on the old one opens nothing; a backup keeps the old one.</source>
        <translation>Herefter låser den gamle ikke sagsbasen op, men ældre sikkerhedskopier kan stadig åbnes med den.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Nobody else is recorded</source>
        <translation>Ingen andre er noteret</translation>
    </message>
    <message>
        <source>Also spelt</source>
        <translation>Skrives også</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>Name and address protected</source>
        <translation>Navn og adresse beskyttet</translation>
    </message>
    <message>
        <source>Family and custody are written after the call, or added here.</source>
        <translation>Familie og forældremyndighed skrives efter opkaldet eller tilføjes her.</translation>
    </message>
    <message>
        <source>Around the citizen</source>
        <translation>Omkring borgeren</translation>
    </message>
    <message>
        <source>Add a person …</source>
        <translation>Tilføj en person …</translation>
    </message>
    <message>
        <source>Name and address protected until {date}</source>
        <translation>Navn og adresse beskyttet til {date}</translation>
    </message>
    <message>
        <source>Seen in {number}</source>
        <translation>Noteret i {number}</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ikke længere</translation>
    </message>
    <message>
        <source>since {date}</source>
        <translation>siden {date}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>The time that was written has run out.</source>
        <translation>Den noterede periode er udløbet.</translation>
    </message>
    <message>
        <source>{date}: taken out of what is written after the call</source>
        <translation>{date}: taget ud af det, der er skrevet efter opkaldet</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>End …</source>
        <translation>Afslut …</translation>
    </message>
    <message>
        <source>The person&apos;s page</source>
        <translation>Personens side</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Concern received {date} · {source} · {state}</source>
        <translation>Henvendelse modtaget {date} · {source} · {state}</translation>
    </message>
    <message>
        <source>Concern received {date} · {state}</source>
        <translation>Henvendelse modtaget {date} · {state}</translation>
    </message>
    <message>
        <source>Case opened {date} · {stage}</source>
        <translation>Sag oprettet {date} · {stage}</translation>
    </message>
    <message>
        <source>Case opened {date} · suspended</source>
        <translation>Sag oprettet {date} · sat i bero</translation>
    </message>
    <message>
        <source>Case opened {date} · closed</source>
        <translation>Sag oprettet {date} · lukket</translation>
    </message>
    <message>
        <source>Recorded as {relation}</source>
        <translation>Noteret som {relation}</translation>
    </message>
    <message>
        <source>Concern received {date} · kept because something was disclosed</source>
        <translation>Henvendelse modtaget {date} · gemmes, fordi noget er videregivet</translation>
    </message>
    <message>
        <source>Named in the course of a case, {date}</source>
        <translation>Nævnt i en sags forløb, {date}</translation>
    </message>
    <message>
        <source>somebody around the citizen</source>
        <translation>en person omkring borgeren</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Navn ikke kendt</translation>
    </message>
    <message>
        <source>Age not known</source>
        <translation>Alder ikke kendt</translation>
    </message>
    <message>
        <source>Around this person</source>
        <translation>Omkring personen</translation>
    </message>
    <message>
        <source>Recorded around others</source>
        <translation>Noteret omkring andre</translation>
    </message>
    <message>
        <source>What still needs this person</source>
        <translation>Det, der stadig har brug for personen</translation>
    </message>
    <message>
        <source>The person is kept as long as one of these is, and deleted with the last.</source>
        <translation>Personen gemmes, så længe der er brug for den ene eller den anden, og slettes sammen med den sidste.</translation>
    </message>
    <message>
        <source>Nothing that you have access to.</source>
        <translation>Intet, du har adgang til.</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>ikke længere</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Mulig samme person</translation>
    </message>
    <message>
        <source>Only you can tell. Nothing is joined by itself.</source>
        <translation>Kun du kan afgøre det. Intet lægges sammen af sig selv.</translation>
    </message>
    <message>
        <source>Compare …</source>
        <translation>Sammenlign …</translation>
    </message>
    <message>
        <source>Merged with</source>
        <translation>Lagt sammen med</translation>
    </message>
    <message>
        <source>Undo …</source>
        <translation>Fortryd …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Åbn: {what}</translation>
    </message>
    <message>
        <source>They are one person now.</source>
        <translation>De er nu én person.</translation>
    </message>
    <message>
        <source>The merge is undone.</source>
        <translation>Sammenlægningen er fortrudt.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This folder lies on a network drive. A vault can break there. Choose a folder on this computer or on a stick.</source>
        <translation>Mappen ligger på et netværksdrev. Dér kan en sagsbase gå i stykker. Vælg en mappe på denne computer eller på et USB-stik.</translation>
    </message>
    <message>
        <source>This folder is copied to other places by a synchronisation program ({name}). Choose a folder that is not.</source>
        <translation>Mappen kopieres til andre steder af et synkroniseringsprogram ({name}). Vælg en mappe, der ikke gør.</translation>
    </message>
    <message>
        <source>This folder follows your Windows profile from computer to computer. Choose another one.</source>
        <translation>Mappen følger din Windows-profil fra computer til computer. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>PlanVisitView</name>
    <message>
        <source>Back to the case</source>
        <translation>Tilbage til sagen</translation>
    </message>
    <message>
        <source>Save and see the papers</source>
        <translation>Gem og se papirerne</translation>
    </message>
    <message>
        <source>Plan the visit</source>
        <translation>Planlæg besøget</translation>
    </message>
    <message>
        <source>Plan talk or visit</source>
        <translation>Planlæg samtale eller besøg</translation>
    </message>
    <message>
        <source>Save the preparation</source>
        <translation>Gem forberedelsen</translation>
    </message>
    <message>
        <source>Prepare the visit</source>
        <translation>Forbered besøget</translation>
    </message>
    <message>
        <source>{number} · {when}</source>
        <translation>{number} · {when}</translation>
    </message>
    <message>
        <source>Another time? Cancel the visit and plan a new one, so that papers follow.</source>
        <translation>Et andet tidspunkt? Aflys besøget, og planlæg et nyt, så papirerne følger med.</translation>
    </message>
    <message>
        <source>The visit is saved</source>
        <translation>Besøget er gemt</translation>
    </message>
    <message>
        <source>Go to Qualification</source>
        <translation>Gå til Kvalificering</translation>
    </message>
</context>
<context>
    <name>PointPane</name>
    <message>
        <source>Open the point</source>
        <translation>Åbn punktet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Nobody has a conflict of interest.</source>
        <translation>Ingen er inhabile.</translation>
    </message>
    <message>
        <source>Left the room: {who}. Nothing of this point stands in their minutes.</source>
        <translation>Har forladt lokalet: {who}. Intet fra punktet står i deres referat.</translation>
    </message>
    <message>
        <source>Done: they come in again, next point</source>
        <translation>Færdig: de kommer ind igen, næste punkt</translation>
    </message>
    <message>
        <source>Done, next point</source>
        <translation>Færdig, næste punkt</translation>
    </message>
    <message>
        <source>Point {number}</source>
        <translation>Punkt {number}</translation>
    </message>
    <message>
        <source>{count} minutes set aside</source>
        <translation>{count} minutter sat af</translation>
    </message>
    <message>
        <source>{count} used</source>
        <translation>{count} brugt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ingen endnu</translation>
    </message>
    <message>
        <source>Takes part: {who}.</source>
        <translation>Med under punktet: {who}.</translation>
    </message>
    <message>
        <source>Before the point</source>
        <translation>Før punktet</translation>
    </message>
    <message>
        <source>A conflict of interest is recorded for {who}: they leave the room.</source>
        <translation>{who} er registreret som inhabil og forlader lokalet.</translation>
    </message>
</context>
<context>
    <name>Police</name>
    <message>
        <source>Can continue</source>
        <translation>Kan fortsætte</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Afvent</translation>
    </message>
    <message>
        <source>The police take over</source>
        <translation>Politiet overtager</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Intet svar endnu</translation>
    </message>
    <message>
        <source>Write who at the police answered.</source>
        <translation>Skriv, hvem hos politiet der svarede.</translation>
    </message>
    <message>
        <source>The time of the answer cannot be later than now.</source>
        <translation>Svaret kan ikke ligge senere end nu.</translation>
    </message>
</context>
<context>
    <name>PoliceSheet</name>
    <message>
        <source>Record the answer</source>
        <translation>Registrer svaret</translation>
    </message>
    <message>
        <source>The case is suspended at once: it cannot be changed, planned visits are cancelled, and its entries leave the calendar. A report on a child goes on. Do not ask for the reason, and do not write it. Call back on the number we know.</source>
        <translation>Sagen sættes straks i bero: Den kan ikke ændres, planlagte besøg aflyses, og det, der er planlagt i den, forsvinder fra kalenderen. En underretning om et barn fortsætter. Spørg ikke om grunden, og skriv den ikke. Ring tilbage på det kendte nummer.</translation>
    </message>
    <message>
        <source>Resume the case</source>
        <translation>Genoptag sagen</translation>
    </message>
    <message>
        <source>Only the police can ask for it. Write who did, and when.</source>
        <translation>Kun politiet kan bede om det. Skriv, hvem der gjorde det, og hvornår.</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>A boy of 15, and a list with three first names</source>
        <translation>En dreng på 15 og en liste med tre fornavne</translation>
    </message>
    <message>
        <source>A woman of 25, and admiration for sabotage</source>
        <translation>En kvinde på 25 og beundring for hærværk</translation>
    </message>
    <message>
        <source>Danger now: 112 first, then the police take over</source>
        <translation>Fare nu: 112 først, så overtager politiet</translation>
    </message>
    <message>
        <source>Release from prison on 20 April (KSP)</source>
        <translation>Løsladelse den 20. april (KSP)</translation>
    </message>
    <message>
        <source>An asylum centre: no CPR number, three spellings</source>
        <translation>Et asylcenter: intet CPR-nummer, tre stavemåder</translation>
    </message>
    <message>
        <source>Travel to a conflict zone: two tracks at once</source>
        <translation>Udrejse til en konfliktzone: to spor på én gang</translation>
    </message>
    <message>
        <source>A groundless concern, rejected on the first day</source>
        <translation>En grundløs bekymring, afvist på den første dag</translation>
    </message>
    <message>
        <source>Three concerns on one man, spelt in two ways (PSP)</source>
        <translation>Tre henvendelser om én mand, stavet på to måder (PSP)</translation>
    </message>
    <message>
        <source>The practice vault is ready: {concerns} concerns and {cases} cases.</source>
        <translation>Øvelsen er klar: {concerns} henvendelser og {cases} sager.</translation>
    </message>
    <message>
        <source>There is a real vault in this folder. It is never replaced by practice data.</source>
        <translation>Der er en rigtig sagsbase i mappen. Den bliver aldrig erstattet af øvelsesdata.</translation>
    </message>
    <message>
        <source>There are other files in this folder. Choose another one for practice.</source>
        <translation>Der er andre filer i mappen. Vælg en anden til øvelsen.</translation>
    </message>
    <message>
        <source>Filling the practice vault with eight invented scenarios and an older case.</source>
        <translation>Fylder øvelsessagsbasen med otte opdigtede scenarier og en ældre sag.</translation>
    </message>
    <message>
        <source>A case that has run its whole course</source>
        <translation>En sag, der har været hele forløbet igennem</translation>
    </message>
    <message>
        <source>An action card, advice without a name, and a worry about a place</source>
        <translation>Et actioncard, råd uden navn og en bekymring for et sted</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice only: all people and cases are invented</source>
        <translation>Kun øvelse: Alle personer og sager er opdigtede</translation>
    </message>
</context>
<context>
    <name>Preparation</name>
    <message>
        <source>Preparation sheet</source>
        <translation>Forberedelsesark</translation>
    </message>
    <message>
        <source>Read in the office. Never take it into the home.</source>
        <translation>Læses på kontoret. Tag det aldrig med ind i hjemmet.</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Sag {number}</translation>
    </message>
    <message>
        <source>Ask the police a last time before you leave</source>
        <translation>Spørg politiet en sidste gang, før I kører</translation>
    </message>
    <message>
        <source>Who you are, and why you come</source>
        <translation>Hvem I er, og hvorfor I kommer</translation>
    </message>
    <message>
        <source>That the talk is voluntary</source>
        <translation>At samtalen er frivillig</translation>
    </message>
    <message>
        <source>That you take notes, and that they may be seen</source>
        <translation>At I tager noter, og at de må ses</translation>
    </message>
    <message>
        <source>Which offers there are</source>
        <translation>Hvilke tilbud der er</translation>
    </message>
    <message>
        <source>Who reported the concern</source>
        <translation>Hvem der har henvendt sig</translation>
    </message>
    <message>
        <source>Anything that comes from the police</source>
        <translation>Noget, der kommer fra politiet</translation>
    </message>
    <message>
        <source>Anything about other people&apos;s cases</source>
        <translation>Noget om andres sager</translation>
    </message>
    <message>
        <source>Labels for somebody&apos;s views</source>
        <translation>Mærkater på nogens holdninger</translation>
    </message>
    <message>
        <source>That something can be kept secret</source>
        <translation>At noget kan holdes hemmeligt</translation>
    </message>
    <message>
        <source>That a no has consequences</source>
        <translation>At et nej får følger</translation>
    </message>
    <message>
        <source>If a crime comes up: stop. This is no interrogation. The police officer decides what happens then.</source>
        <translation>Kommer noget strafbart frem: Stop. Dette er ikke en afhøring. Politibetjenten afgør, hvad der så skal ske.</translation>
    </message>
    <message>
        <source>In danger: leave, and call 112.</source>
        <translation>Er der fare: Gå, og ring 112.</translation>
    </message>
    <message>
        <source>A relative or friend never interprets.</source>
        <translation>En pårørende eller ven tolker aldrig.</translation>
    </message>
    <message>
        <source>Before you go</source>
        <translation>Før I tager af sted</translation>
    </message>
    <message>
        <source>Two go, one waits</source>
        <translation>To tager af sted, én venter</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Who knows what</source>
        <translation>Hvem ved hvad</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besøg</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Citizen</source>
        <translation>Borger</translation>
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
        <source>Offers to bring</source>
        <translation>Tilbud at tage med</translation>
    </message>
    <message>
        <source>First visitor</source>
        <translation>Første medarbejder</translation>
    </message>
    <message>
        <source>Second visitor</source>
        <translation>Anden medarbejder</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Fører ordet</translation>
    </message>
    <message>
        <source>Takes notes</source>
        <translation>Tager noter</translation>
    </message>
    <message>
        <source>Standby contact</source>
        <translation>Bagvagt</translation>
    </message>
    <message>
        <source>May be at home</source>
        <translation>Kan være hjemme</translation>
    </message>
    <message>
        <source>Check in at</source>
        <translation>Meld ankomst kl.</translation>
    </message>
    <message>
        <source>Check out no later than</source>
        <translation>Meld færdig senest kl.</translation>
    </message>
    <message>
        <source>Dog in the home</source>
        <translation>Hund i hjemmet</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Parkering</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Vej ud</translation>
    </message>
    <message>
        <source>We leave when</source>
        <translation>Vi går, hvis</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Knows already</source>
        <translation>Ved allerede</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>Forældrene</translation>
    </message>
    <message>
        <source>The school</source>
        <translation>Skolen</translation>
    </message>
    <message>
        <source>Visitor</source>
        <translation>Medarbejder</translation>
    </message>
    <message>
        <source>May confirm</source>
        <translation>Må bekræfte</translation>
    </message>
    <message>
        <source>What you may say, and what not</source>
        <translation>Hvad I må sige, og hvad ikke</translation>
    </message>
    <message>
        <source>Say gladly</source>
        <translation>Sig gerne</translation>
    </message>
    <message>
        <source>Never say</source>
        <translation>Sig aldrig</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>User</source>
        <translation>Bruger</translation>
    </message>
    <message>
        <source>What the role may do</source>
        <translation>Det må rollen</translation>
    </message>
    <message>
        <source>Cases the user can see</source>
        <translation>Sager, brugeren kan se</translation>
    </message>
    <message>
        <source>Hidden by a conflict of interest</source>
        <translation>Skjult på grund af inhabilitet</translation>
    </message>
    <message>
        <source>What can this user see?</source>
        <translation>Hvad kan denne bruger se?</translation>
    </message>
    <message>
        <source>Numbers only, no names. That you look here stands in the log. One database key opens the whole vault: these limits are kept by the program.</source>
        <translation>Kun numre, ingen navne. Det står i loggen, at du ser på det her. Én databasenøgle åbner hele sagsbasen: Det er programmet, der sørger for grænserne.</translation>
    </message>
    <message>
        <source>The role opens no concern and no case.</source>
        <translation>Rollen åbner ingen henvendelser og ingen sager.</translation>
    </message>
    <message>
        <source>The {shown} newest are shown; {left} more are not.</source>
        <translation>De {shown} nyeste vises; {left} flere vises ikke.</translation>
    </message>
    <message>
        <source>Cases: {cases}. Concerns that are not part of a case: {concerns}.</source>
        <translation>Sager: {cases}. Henvendelser, der ikke er med i en sag: {concerns}.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Intet.</translation>
    </message>
    <message>
        <source>Concerns and cases hidden: {count}.</source>
        <translation>Skjulte henvendelser og sager: {count}.</translation>
    </message>
    <message>
        <source>Which ones is shown to coordinators and leaders.</source>
        <translation>Kun tovholdere og ledere kan se hvilke.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Papers of the visit</source>
        <translation>Besøgets papirer</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Forhåndsvisning af siderne</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Tilbage til sagen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopier</translation>
    </message>
    <message>
        <source>A saved file counts as a copy: you answer for it until it is deleted.</source>
        <translation>En gemt fil tæller som en kopi: Du har ansvar for den, til den er slettet.</translation>
    </message>
    <message>
        <source>Say who holds the copy.</source>
        <translation>Skriv, hvem der har kopien.</translation>
    </message>
    <message>
        <source>You can save the paper as PDF on a stick that you watch.</source>
        <translation>Du kan gemme papiret som PDF på et USB-stik, du passer på.</translation>
    </message>
    <message>
        <source>Sent to the printer, copies: {count}</source>
        <translation>Sendt til printeren, kopier: {count}</translation>
    </message>
    <message>
        <source>Save the paper outside the vault?</source>
        <translation>Vil du gemme papiret uden for sagsbasen?</translation>
    </message>
    <message>
        <source>A file is not encrypted. It is registered as a copy, and it must be deleted when the paper is due back.</source>
        <translation>En fil er ikke krypteret. Den registreres som en kopi, og den skal slettes, når papiret skal afleveres.</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Vælg et sted</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Saved, files: {count}</source>
        <translation>Gemt, filer: {count}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
    <message>
        <source>Save as PDF …</source>
        <translation>Gem som PDF …</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Say who holds each copy.</source>
        <translation>Skriv, hvem der har hver kopi.</translation>
    </message>
    <message>
        <source>Print at most {most} copies at a time.</source>
        <translation>Udskriv højst {most} kopier ad gangen.</translation>
    </message>
    <message>
        <source>Shorten the holder&apos;s name to {longest} characters.</source>
        <translation>Kort navnet på den, der har kopien, ned til {longest} tegn.</translation>
    </message>
</context>
<context>
    <name>PrintAgenda</name>
    <message>
        <source>This week, until Sunday</source>
        <translation>Denne uge, til og med søndag</translation>
    </message>
    <message>
        <source>Two weeks from today</source>
        <translation>To uger fra i dag</translation>
    </message>
    <message>
        <source>Four weeks from today</source>
        <translation>Fire uger fra i dag</translation>
    </message>
    <message>
        <source>Three months from today</source>
        <translation>Tre måneder fra i dag</translation>
    </message>
    <message>
        <source>Print the agenda</source>
        <translation>Udskriv agendaen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Choose a period.</source>
        <translation>Vælg en periode.</translation>
    </message>
</context>
<context>
    <name>PrintFlow</name>
    <message>
        <source>Print the agenda …</source>
        <translation>Udskriv agendaen …</translation>
    </message>
    <message>
        <source>Print the month …</source>
        <translation>Udskriv måneden …</translation>
    </message>
    <message>
        <source>Show the paper</source>
        <translation>Vis papiret</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Måned</translation>
    </message>
    <message>
        <source>Case numbers and kinds only: no names, places or reasons.</source>
        <translation>Kun sagsnumre og slags: ingen navne, steder eller årsager.</translation>
    </message>
    <message>
        <source>Only what is shown is printed: {what}. Case numbers, no names.</source>
        <translation>Kun det viste udskrives: {what}. Sagsnumre, ingen navne.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>This computer has no printer</source>
        <translation>Computeren har ingen printer</translation>
    </message>
    <message>
        <source>Nothing was printed. Let IT add a printer.</source>
        <translation>Intet er udskrevet. Lad it-afdelingen tilføje en printer.</translation>
    </message>
    <message>
        <source>The printer did not take the paper.</source>
        <translation>Printeren tog ikke imod papiret.</translation>
    </message>
    <message>
        <source>The paper is still here; nothing is lost.</source>
        <translation>Papiret er her stadig; intet er mistet.</translation>
    </message>
    <message>
        <source>Check the printer and print again.</source>
        <translation>Se printeren efter, og udskriv igen.</translation>
    </message>
    <message>
        <source>The copies are registered in the case; nothing is lost.</source>
        <translation>Kopierne er registreret i sagen; intet er mistet.</translation>
    </message>
    <message>
        <source>Check the printer and print again. Settle the registered copies as never printed.</source>
        <translation>Se printeren efter, og udskriv igen. Noter de registrerede kopier som »Kom aldrig ud af printeren«.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Not begun</source>
        <translation>Ikke begyndt</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Begyndt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Progress (fremgang)</source>
        <translation>Fremgang</translation>
    </message>
    <message>
        <source>Unchanged (uændret)</source>
        <translation>Uændret</translation>
    </message>
    <message>
        <source>Setback (tilbagegang)</source>
        <translation>Tilbagegang</translation>
    </message>
    <message>
        <source>What the concern was about</source>
        <translation>Det, bekymringen handlede om</translation>
    </message>
    <message>
        <source>Well-being and resilience</source>
        <translation>Trivsel og modstandskraft</translation>
    </message>
    <message>
        <source>The signs that gave rise to the concern, seen now.</source>
        <translation>De tegn, der gav anledning til bekymringen, som de ser ud nu.</translation>
    </message>
    <message>
        <source>Family, friends, school or job, health, home.</source>
        <translation>Familie, venner, skole eller job, helbred, hjem.</translation>
    </message>
    <message>
        <source>What do you see it by? (the concern)</source>
        <translation>Hvad bygger du det på? (bekymringen)</translation>
    </message>
    <message>
        <source>What do you see it by? (resilience)</source>
        <translation>Hvad bygger du det på? (modstandskraften)</translation>
    </message>
    <message>
        <source>Choose the word that fits.</source>
        <translation>Vælg det ord, der passer.</translation>
    </message>
    <message>
        <source>Write what you see it by.</source>
        <translation>Skriv, hvad du bygger det på.</translation>
    </message>
    <message>
        <source>How does it go?</source>
        <translation>Hvordan går det?</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>This system does not offer it.</source>
        <translation>Systemet tilbyder det ikke.</translation>
    </message>
    <message>
        <source>Files are readable by this account alone</source>
        <translation>Filerne kan kun læses af denne konto</translation>
    </message>
    <message>
        <source>A crash leaves no copy of the memory on disk</source>
        <translation>Et nedbrud efterlader ingen kopi af hukommelsen på disken</translation>
    </message>
    <message>
        <source>Other programs of this account cannot read the memory</source>
        <translation>Kontoens andre programmer kan ikke læse hukommelsen</translation>
    </message>
    <message>
        <source>Read back from the system.</source>
        <translation>Aflæst fra systemet.</translation>
    </message>
    <message>
        <source>The system refuses every network connection</source>
        <translation>Systemet afviser enhver netforbindelse</translation>
    </message>
    <message>
        <source>{count} kinds of connection were tried, all were refused.</source>
        <translation>{count} slags forbindelser blev forsøgt, og alle blev afvist.</translation>
    </message>
    <message>
        <source>The program&apos;s own sockets are refused</source>
        <translation>Programmets egne forbindelser afvises</translation>
    </message>
    <message>
        <source>One was asked for and refused.</source>
        <translation>Der blev bedt om en, og den blev afvist.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Luk programmet, og start det igen.</translation>
    </message>
    <message>
        <source>No part of the program can speak to a network</source>
        <translation>Ingen del af programmet kan tale med et netværk</translation>
    </message>
    <message>
        <source>No such part is loaded.</source>
        <translation>Ingen sådan del er indlæst.</translation>
    </message>
    <message>
        <source>Loaded: {names}. Tell whoever installed the program.</source>
        <translation>Indlæst: {names}. Sig det til den, der har installeret programmet.</translation>
    </message>
    <message>
        <source>The disk itself is encrypted</source>
        <translation>Selve disken er krypteret</translation>
    </message>
    <message>
        <source>Windows tells only administrators. Ask your IT department whether BitLocker is on.</source>
        <translation>Windows siger det kun til administratorer. Spørg it-afdelingen, om BitLocker er slået til.</translation>
    </message>
    <message>
        <source>It could not be seen from here. Ask your IT department.</source>
        <translation>Det kunne ikke ses herfra. Spørg it-afdelingen.</translation>
    </message>
    <message>
        <source>The system says that it is (LUKS).</source>
        <translation>Systemet siger, at den er det (LUKS).</translation>
    </message>
    <message>
        <source>The system says that it is not. Ask your IT department to encrypt the disk before real people are written here.</source>
        <translation>Systemet siger, at den ikke er det. Bed it-afdelingen kryptere disken, før du skriver om rigtige personer her.</translation>
    </message>
    <message>
        <source>The vault lies on a disk or stick of this computer</source>
        <translation>Sagsbasen ligger på en disk eller et USB-stik på denne computer</translation>
    </message>
    <message>
        <source>No network drive, no synchronised and no roaming folder.</source>
        <translation>Ikke et netværksdrev, ikke en synkroniseret mappe og ikke en mappe, der følger din profil.</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Virker</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>Virker ikke</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Findes ikke her</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Intet netværk</translation>
    </message>
    <message>
        <source>Memory and files</source>
        <translation>Hukommelse og filer</translation>
    </message>
    <message>
        <source>What locks the vault</source>
        <translation>Det låser sagsbasen</translation>
    </message>
    <message>
        <source>Screen and copied text</source>
        <translation>Skærm og kopieret tekst</translation>
    </message>
    <message>
        <source>The disk and the folder</source>
        <translation>Disken og mappen</translation>
    </message>
    <message>
        <source>After {minutes} minutes without use, and on Ctrl+L</source>
        <translation>Efter {minutes} min. uden brug og med Ctrl+L</translation>
    </message>
    <message>
        <source>Idle time can be set from 1 to 15 minutes in Settings.</source>
        <translation>Tiden kan sættes fra 1 til 15 minutter i Opsætning.</translation>
    </message>
    <message>
        <source>When the computer&apos;s screen is locked</source>
        <translation>Når computerens skærm låses</translation>
    </message>
    <message>
        <source>When another user is switched to</source>
        <translation>Når der skiftes til en anden bruger</translation>
    </message>
    <message>
        <source>Before the computer goes to sleep</source>
        <translation>Før computeren går i dvale</translation>
    </message>
    <message>
        <source>Copied text is cleared after 10 seconds</source>
        <translation>Kopieret tekst slettes efter 10 sekunder</translation>
    </message>
    <message>
        <source>It is marked so that clipboard histories leave it out. Each copy is logged.</source>
        <translation>Teksten er mærket, så udklipshistorikker lader den være. Hver kopiering står i loggen.</translation>
    </message>
    <message>
        <source>The windows cannot be photographed or shared from afar</source>
        <translation>Vinduerne kan ikke fotograferes eller deles på afstand</translation>
    </message>
    <message>
        <source>Linux has no way for a program to ask for this.</source>
        <translation>Et program kan ikke bede Linux om det.</translation>
    </message>
    <message>
        <source>Asked of the system for each window, and granted.</source>
        <translation>Systemet er bedt om det for hvert vindue og har sagt ja.</translation>
    </message>
    <message>
        <source>The system tells the program.</source>
        <translation>Systemet giver programmet besked.</translation>
    </message>
    <message>
        <source>The system does not tell the program. Lock with Ctrl+L before you leave.</source>
        <translation>Systemet giver ikke programmet besked. Lås med Ctrl+L, før du går.</translation>
    </message>
    <message>
        <source>It is switched off in Settings, or the system refuses it.</source>
        <translation>Det er slået fra i Opsætning, eller systemet afviser det.</translation>
    </message>
</context>
<context>
    <name>ProtectionPage</name>
    <message>
        <source>Check again</source>
        <translation>Kontroller igen</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontrollerer …</translation>
    </message>
    <message>
        <source>What protects the vault</source>
        <translation>Det beskytter sagsbasen</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Checked {day}, {time}</source>
        <translation>Kontrolleret {day} {time}</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>Udskriv …</translation>
    </message>
</context>
<context>
    <name>ProtectionSheet</name>
    <message>
        <source>What protects the vault</source>
        <translation>Det beskytter sagsbasen</translation>
    </message>
    <message>
        <source>Checked by the program itself on {moment}, on the computer where the vault was open.</source>
        <translation>Kontrolleret af programmet selv den {moment} på den computer, hvor sagsbasen var åben.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Beskyttelse</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Fundet</translation>
    </message>
    <message>
        <source>How, or what to do</source>
        <translation>Hvordan, eller hvad der skal gøres</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>Prevent extremist crime</source>
        <translation>Forebygge ekstremistisk kriminalitet</translation>
    </message>
    <message>
        <source>Protect a child</source>
        <translation>Beskytte et barn</translation>
    </message>
    <message>
        <source>Avert danger</source>
        <translation>Afværge fare</translation>
    </message>
    <message>
        <source>Investigate a crime</source>
        <translation>Efterforske en forbrydelse</translation>
    </message>
    <message>
        <source>Check benefits</source>
        <translation>Kontrollere ydelser</translation>
    </message>
    <message>
        <source>Section 115(2) does not allow disclosure for the investigation of crime. If you want to report a crime, use an ordinary police report (anmeldelse).</source>
        <translation>§ 115, stk. 2, giver ikke mulighed for at videregive til efterforskning. Vil du anmelde en forbrydelse, så brug en almindelig politianmeldelse.</translation>
    </message>
    <message>
        <source>Information from the Infohus may not be used to check benefits. The control unit works under its own law and asks for its own information.</source>
        <translation>Oplysninger fra Infohuset må ikke bruges til at kontrollere ydelser. Kontrolenheden arbejder efter sin egen lov og beder selv om sine oplysninger.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Se i:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fil&amp;type:</translation>
    </message>
</context>
<context>
    <name>QualificationPage</name>
    <message>
        <source>The case is suspended. What was asked and answered is kept, and is shown again when the police ask you to resume.</source>
        <translation>Sagen er sat i bero. Det, der er spurgt om og svaret, er gemt og vises igen, når politiet beder jer genoptage.</translation>
    </message>
    <message>
        <source>It cannot wait …</source>
        <translation>Det kan ikke vente …</translation>
    </message>
    <message>
        <source>The police answer first</source>
        <translation>Politiet svarer først</translation>
    </message>
    <message>
        <source>Nobody else is asked, visited or written to before the police have said that the kommune can continue. Record their answer on the overview.</source>
        <translation>Ingen andre bliver spurgt, besøgt eller skrevet til, før politiet har sagt, at kommunen kan fortsætte. Registrer politiets svar på siden Overblik.</translation>
    </message>
    <message>
        <source>Without the police&apos;s answer: {doing}</source>
        <translation>Uden politiets svar: {doing}</translation>
    </message>
    <message>
        <source>{date}, decided by {who}. Ended with the police&apos;s answer.</source>
        <translation>{date}, besluttet af {who}. Sluttede med politiets svar.</translation>
    </message>
    <message>
        <source>{date}, decided by {who}. Stands until the police answer.</source>
        <translation>{date}, besluttet af {who}. Gælder, til politiet svarer.</translation>
    </message>
    <message>
        <source>The family, before a visit</source>
        <translation>Familien, før et besøg</translation>
    </message>
    <message>
        <source>Social services have checked: {who}, {date}.</source>
        <translation>Socialforvaltningen har undersøgt forholdene: {who}, {date}.</translation>
    </message>
    <message>
        <source>A visit goes on without the check, {date}: {reason}</source>
        <translation>Besøg uden undersøgelsen, {date}: {reason}</translation>
    </message>
    <message>
        <source>Record the check …</source>
        <translation>Noter undersøgelsen …</translation>
    </message>
    <message>
        <source>The visit cannot wait …</source>
        <translation>Besøget kan ikke vente …</translation>
    </message>
    <message>
        <source>Social services check the parents&apos; and siblings&apos; conditions before anybody visits. Invite them, and record that it is checked; what they found stays with them.</source>
        <translation>Socialforvaltningen undersøger forældrenes og søskendes forhold, før nogen kommer på besøg. Inviter dem, og noter, at det er undersøgt. Det, de fandt, bliver hos dem.</translation>
    </message>
    <message>
        <source>Open a further round …</source>
        <translation>Åbn en runde til …</translation>
    </message>
    <message>
        <source>Round closed {date}</source>
        <translation>Runde lukket {date}</translation>
    </message>
    <message>
        <source>Round with answers by {date}</source>
        <translation>Runde med svar senest {date}</translation>
    </message>
    <message>
        <source>Nobody is invited yet. Invite one authority at a time.</source>
        <translation>Ingen er inviteret endnu. Inviter én myndighed ad gangen.</translation>
    </message>
    <message>
        <source>All have answered. Close the round and go on to the analysis.</source>
        <translation>Alle har svaret. Luk runden, og gå videre til analysen.</translation>
    </message>
    <message>
        <source>Still missing: {who}</source>
        <translation>Mangler stadig: {who}</translation>
    </message>
    <message>
        <source>Close the round …</source>
        <translation>Luk runden …</translation>
    </message>
    <message>
        <source>Invite an authority …</source>
        <translation>Inviter en myndighed …</translation>
    </message>
    <message>
        <source>Record the answer …</source>
        <translation>Noter svaret …</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Mind om svaret</translation>
    </message>
    <message>
        <source>What the round tells</source>
        <translation>Det, runden fortæller</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>Open a round …</source>
        <translation>Åbn en runde …</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Ingen runde endnu</translation>
    </message>
    <message>
        <source>In a round you ask the authorities that know something the kommune needs. Each is asked for its own reason, and what they answer stands here with its source.</source>
        <translation>I en runde spørger du de myndigheder, der ved noget, kommunen har brug for. Hver bliver spurgt med sin egen begrundelse, og deres svar står her med kilde.</translation>
    </message>
    <message>
        <source>Letter …</source>
        <translation>Brev …</translation>
    </message>
    <message>
        <source>Letter, {number}</source>
        <translation>Brev, {number}</translation>
    </message>
    <message>
        <source>Withdraw …</source>
        <translation>Træk tilbage …</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
</context>
<context>
    <name>QualificationSheets</name>
    <message>
        <source>Open the round</source>
        <translation>Åbn runden</translation>
    </message>
    <message>
        <source>The authorities are invited afterwards, one by one, each with its own reason.</source>
        <translation>Myndighederne inviteres bagefter, én ad gangen, hver med sin egen begrundelse.</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Luk runden</translation>
    </message>
    <message>
        <source>No answer yet: {who}</source>
        <translation>Intet svar endnu: {who}</translation>
    </message>
    <message>
        <source>Record the check</source>
        <translation>Noter undersøgelsen</translation>
    </message>
    <message>
        <source>Write the reason</source>
        <translation>Skriv begrundelsen</translation>
    </message>
    <message>
        <source>Call the police first, if you can. The exception ends with their answer.</source>
        <translation>Ring til politiet først, hvis du kan. Begrundelsen gælder, til de svarer.</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Gem rettelsen</translation>
    </message>
    <message>
        <source>They were asked without a name. Write general advice only; if it comes to be about the person, invite them in a new round, with the name and its reason.</source>
        <translation>De er spurgt uden navn. Skriv kun generelle råd. Handler det om personen selv, så inviter dem med navn og begrundelse i en ny runde.</translation>
    </message>
    <message>
        <source>The corrected answer holds from now on. What stood before stays below it.</source>
        <translation>Det rettede svar gælder fra nu af. Det, der stod før, bliver stående under det.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Træk tilbage</translation>
    </message>
    <message>
        <source>They had the name with the invitation. That disclosure stays in the register.</source>
        <translation>De fik navnet med invitationen. Den videregivelse bliver stående i registret.</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Time left</source>
        <translation>Tid tilbage</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Arbejdskø</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Kontorets egen</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation>Lagt væk</translation>
    </message>
    <message>
        <source>A place, forum or group</source>
        <translation>Miljøbekymring</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Et møde</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>With those chosen</source>
        <translation>Med de valgte</translation>
    </message>
    <message>
        <source>Choose several with Shift and the arrows, or Ctrl+A</source>
        <translation>Vælg flere med Skift og piletasterne, eller alle med Ctrl+A</translation>
    </message>
    <message>
        <source>Undo for several</source>
        <translation>Fortryd for flere</translation>
    </message>
    <message>
        <source>Show only what is overdue</source>
        <translation>Vis kun det, der er overskredet</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>{total} in all, {overdue} overdue</source>
        <translation>{total} i alt, {overdue} overskredet</translation>
    </message>
    <message>
        <source>{total} in all, none overdue</source>
        <translation>{total} i alt, ingen overskredet</translation>
    </message>
    <message>
        <source>Work queue</source>
        <translation>Arbejdskø</translation>
    </message>
    <message>
        <source>With {count} chosen</source>
        <translation>Med de {count} valgte</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main menu</source>
        <translation>Hovedmenu</translation>
    </message>
</context>
<context>
    <name>ReadLog</name>
    <message>
        <source>Nothing has this number or name. Write the whole number, as S-2026-0001.</source>
        <translation>Der er ikke noget med det nummer eller navn. Skriv hele nummeret, for eksempel S-2026-0001.</translation>
    </message>
    <message>
        <source>The last day is before the first. Write an earlier first or a later last day.</source>
        <translation>Den sidste dag ligger før den første. Skriv en tidligere første eller en senere sidste dag.</translation>
    </message>
    <message>
        <source>Your role sees numbers and no names. Write a number.</source>
        <translation>Din rolle ser numre og ingen navne. Skriv et nummer.</translation>
    </message>
    <message>
        <source>{who}, {role}</source>
        <translation>{who}, {role}</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Inbox</source>
        <translation>Indbakke</translation>
    </message>
    <message>
        <source>Our own journal number</source>
        <translation>Vores eget journalnummer</translation>
    </message>
    <message>
        <source>Write receipt …</source>
        <translation>Skriv kvittering …</translation>
    </message>
    <message>
        <source>Necessary because: {necessity}</source>
        <translation>Nødvendigt, fordi: {necessity}</translation>
    </message>
    <message>
        <source>No receipt yet</source>
        <translation>Ingen kvittering endnu</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Kvittering</translation>
    </message>
    <message>
        <source>The receipt is sealed for the sender. It says nothing of the case.</source>
        <translation>Kvitteringen forsegles til afsenderen. Den siger intet om sagen.</translation>
    </message>
    <message>
        <source>Write it again …</source>
        <translation>Skriv den igen …</translation>
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
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sendt af</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Why it was handed over</source>
        <translation>Hvorfor den er videregivet</translation>
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
        <source>Why less would not do</source>
        <translation>Hvorfor mindre ikke er nok</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Kontrolleret</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Ægte</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signeret af</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Forseglet</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Åbnet</translation>
    </message>
    <message>
        <source>Place in the sender&apos;s order</source>
        <translation>Plads i afsenderens rækkefølge</translation>
    </message>
    <message>
        <source>The words of this bundle stand on its cover sheet as well.</source>
        <translation>Sagspakkens ord står også på dens forside.</translation>
    </message>
    <message>
        <source>Taken up here</source>
        <translation>Taget op her</translation>
    </message>
    <message>
        <source>It is concern {number}, with its own deadline and assessment.</source>
        <translation>Det er henvendelse {number} med sin egen frist og vurdering.</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åbn {number}</translation>
    </message>
    <message>
        <source>Take the case up</source>
        <translation>Tag sagen op</translation>
    </message>
    <message>
        <source>Take it up …</source>
        <translation>Tag den op …</translation>
    </message>
    <message>
        <source>It becomes a concern of our own, with a deadline, and is assessed like any other. It is no case by itself.</source>
        <translation>Den bliver vores egen henvendelse med en frist og vurderes som alle andre. Den er ikke en sag i sig selv.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Shorten your own number to {longest} characters.</source>
        <translation>Kort jeres eget nummer ned til {longest} tegn.</translation>
    </message>
</context>
<context>
    <name>ReceivedStrip</name>
    <message>
        <source>Change time or channel</source>
        <translation>Ret tid eller kanal</translation>
    </message>
    <message>
        <source>Received: write the date and time</source>
        <translation>Modtaget: Skriv dato og klokkeslæt</translation>
    </message>
    <message>
        <source>Received {when} · {channel}</source>
        <translation>Modtaget {when} · {channel}</translation>
    </message>
</context>
<context>
    <name>Recommendation</name>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Awaits approval</source>
        <translation>Til godkendelse</translation>
    </message>
    <message>
        <source>In force, awaits approval</source>
        <translation>Gælder, til godkendelse</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Gælder</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Godkendt</translation>
    </message>
    <message>
        <source>Sent back</source>
        <translation>Sendt tilbage</translation>
    </message>
    <message>
        <source>The recommendation stands otherwise by now. Look at it again.</source>
        <translation>Anbefalingen er ændret siden. Se på den igen.</translation>
    </message>
    <message>
        <source>Next step: plan the talk or visit.</source>
        <translation>Næste skridt: Planlæg samtalen eller besøget.</translation>
    </message>
    <message>
        <source>Next step: a follow-up with the body that takes it on.</source>
        <translation>Næste skridt: en opfølgning med dem, der overtager.</translation>
    </message>
    <message>
        <source>Next step: close the case. Nothing more is asked of anybody.</source>
        <translation>Næste skridt: Luk sagen. Ingen bliver spurgt om mere.</translation>
    </message>
    <message>
        <source>Next step: ask the police. Only their own answer suspends the case.</source>
        <translation>Næste skridt: Spørg politiet. Kun deres eget svar sætter sagen i bero.</translation>
    </message>
    <message>
        <source>Home visit and near-citizen effort</source>
        <translation>Hjemmebesøg og indsats tæt på borgeren</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Henvisning</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Afvisning</translation>
    </message>
    <message>
        <source>The police take over</source>
        <translation>Politiet overtager</translation>
    </message>
    <message>
        <source>Can decide for the authority</source>
        <translation>Kan beslutte for myndigheden</translation>
    </message>
    <message>
        <source>Must ask at home</source>
        <translation>Skal først spørge i egen myndighed</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Det anbefaler vi</translation>
    </message>
    <message>
        <source>We recommend</source>
        <translation>Vi anbefaler</translation>
    </message>
    <message>
        <source>Choose what is recommended.</source>
        <translation>Vælg, hvad der anbefales.</translation>
    </message>
    <message>
        <source>Referred to</source>
        <translation>Henvist til</translation>
    </message>
    <message>
        <source>A named body that takes it on, such as the unit and its leader.</source>
        <translation>Et navngivet sted, der overtager, for eksempel enheden og dens leder.</translation>
    </message>
    <message>
        <source>Name the body that takes it on.</source>
        <translation>Skriv, hvem der overtager.</translation>
    </message>
    <message>
        <source>In words: who does what</source>
        <translation>Med ord: hvem gør hvad</translation>
    </message>
    <message>
        <source>Write who does what.</source>
        <translation>Skriv, hvem der gør hvad.</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Write the reasons, in a few sentences.</source>
        <translation>Skriv begrundelsen i et par sætninger.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Det bygger den på</translation>
    </message>
    <message>
        <source>Legal basis of our work</source>
        <translation>Hjemmel for vores arbejde</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Earlier concerns</source>
        <translation>Tidligere henvendelser</translation>
    </message>
    <message>
        <source>Those of the same person, and possibly the same, stand beside.</source>
        <translation>De, der handler om samme person eller måske samme person, står ved siden af.</translation>
    </message>
    <message>
        <source>Looked through</source>
        <translation>Set igennem</translation>
    </message>
    <message>
        <source>Look through the earlier concerns first.</source>
        <translation>Se først de tidligere henvendelser igennem.</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Hvem var med</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Tilføj deltager</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Write who it was.</source>
        <translation>Skriv, hvem det var.</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Write which authority.</source>
        <translation>Skriv, hvilken myndighed det var.</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Say whether they could decide.</source>
        <translation>Vælg, om vedkommende kunne beslutte.</translation>
    </message>
    <message>
        <source>Who saw it otherwise, and how?</source>
        <translation>Hvem så anderledes på det, og hvordan?</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem afgør</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Afgørelse</translation>
    </message>
    <message>
        <source>Add who decides</source>
        <translation>Tilføj, hvem der afgør</translation>
    </message>
    <message>
        <source>Authority that decides</source>
        <translation>Myndighed, der afgør</translation>
    </message>
    <message>
        <source>Write which authority decides.</source>
        <translation>Skriv, hvilken myndighed der afgør.</translation>
    </message>
    <message>
        <source>Under which law</source>
        <translation>Efter hvilken lov</translation>
    </message>
    <message>
        <source>Write the law and its section.</source>
        <translation>Skriv loven og paragraffen.</translation>
    </message>
    <message>
        <source>Their case number, when it is known</source>
        <translation>Deres sagsnummer, når det er kendt</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Afgjort den</translation>
    </message>
    <message>
        <source>The Infohus recommends. The decision, and how to complain of it, stand with the authority.</source>
        <translation>Infohuset anbefaler. Afgørelsen og klagevejledningen står hos myndigheden.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Godkendelse</translation>
    </message>
    <message>
        <source>Can it wait until it is approved?</source>
        <translation>Kan det vente, til det er godkendt?</translation>
    </message>
    <message>
        <source>It can wait</source>
        <translation>Det kan vente</translation>
    </message>
    <message>
        <source>It is acute</source>
        <translation>Det haster</translation>
    </message>
    <message>
        <source>What is acute is done at once and approved afterwards.</source>
        <translation>Det, der haster, gøres straks og godkendes bagefter.</translation>
    </message>
    <message>
        <source>Why it is acute</source>
        <translation>Hvorfor det haster</translation>
    </message>
    <message>
        <source>Write why it cannot wait.</source>
        <translation>Skriv, hvorfor det ikke kan vente.</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Anbefaling</translation>
    </message>
    <message>
        <source>Approve the recommendation</source>
        <translation>Godkend anbefalingen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Bemærkning</translation>
    </message>
    <message>
        <source>Send the recommendation back</source>
        <translation>Send anbefalingen tilbage</translation>
    </message>
    <message>
        <source>What has to be mended, and why</source>
        <translation>Hvad skal rettes, og hvorfor</translation>
    </message>
    <message>
        <source>Write what has to be mended.</source>
        <translation>Skriv, hvad der skal rettes.</translation>
    </message>
    <message>
        <source>The authority&apos;s own decision</source>
        <translation>Myndighedens egen afgørelse</translation>
    </message>
    <message>
        <source>Write which authority decided.</source>
        <translation>Skriv, hvilken myndighed der har afgjort det.</translation>
    </message>
    <message>
        <source>Number in their system</source>
        <translation>Nummer i deres system</translation>
    </message>
    <message>
        <source>Write the number in their system.</source>
        <translation>Skriv nummeret i deres system.</translation>
    </message>
    <message>
        <source>Write the day of the decision.</source>
        <translation>Skriv afgørelsens dato.</translation>
    </message>
    <message>
        <source>You have written in it yourself. Somebody else approves it.</source>
        <translation>Du har selv skrevet i den. En anden godkender den.</translation>
    </message>
    <message>
        <source>Your role does not approve recommendations. A leader does.</source>
        <translation>Din rolle godkender ikke anbefalinger. Det gør en leder.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Skrevet</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>Sendt til godkendelse</translation>
    </message>
    <message>
        <source>Approved on paper by {name}</source>
        <translation>Godkendt på papir af {name}</translation>
    </message>
    <message>
        <source>{number} of {date}: {source}, {state}</source>
        <translation>{number} fra {date}: {source}, {state}</translation>
    </message>
    <message>
        <source>The authority&apos;s own decision: {authority}, {number}, {date}</source>
        <translation>Myndighedens egen afgørelse: {authority}, {number}, {date}</translation>
    </message>
    <message>
        <source>The analysis of {date}</source>
        <translation>Analysen fra {date}</translation>
    </message>
    <message>
        <source>A few things must be mended before the recommendation is kept.</source>
        <translation>Der er et par ting at rette, før anbefalingen kan gemmes.</translation>
    </message>
    <message>
        <source>A recommendation awaits approval. Nothing new is written before it is approved or sent back.</source>
        <translation>En anbefaling er til godkendelse. Der skrives ikke en ny, før den er godkendt eller sendt tilbage.</translation>
    </message>
    <message>
        <source>That is no longer in this case. Choose again what it rests on.</source>
        <translation>Det er ikke længere i denne sag. Vælg igen, hvad den bygger på.</translation>
    </message>
</context>
<context>
    <name>RecommendationCard</name>
    <message>
        <source>How it came about</source>
        <translation>Sådan blev den til</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Bygger på</translation>
    </message>
    <message>
        <source>Were there</source>
        <translation>Var med</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Hvem afgør</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>Godkend …</translation>
    </message>
    <message>
        <source>Send back …</source>
        <translation>Send tilbage …</translation>
    </message>
    <message>
        <source>Refer to their decision …</source>
        <translation>Henvis til afgørelsen …</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>It was not found. Perhaps it is not among what you have access to.</source>
        <translation>Det blev ikke fundet. Måske har du ikke adgang til det.</translation>
    </message>
</context>
<context>
    <name>RecordVisitView</name>
    <message>
        <source>What came of the visit</source>
        <translation>Hvad der kom ud af besøget</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Gem og gør færdig</translation>
    </message>
    <message>
        <source>The visit is written up</source>
        <translation>Besøget er skrevet færdigt</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>Register of disclosures</source>
        <translation>Register over videregivelser</translation>
    </message>
    <message>
        <source>What was said, given or fetched of this case: each with its law and its reason. It fills itself from what you do in the case.</source>
        <translation>Hvad der er sagt, givet eller indhentet i sagen: hver gang med hjemmel og begrundelse. Registret udfyldes af det, du gør i sagen.</translation>
    </message>
    <message>
        <source>Nothing yet. A handover begins above: choose what the police need.</source>
        <translation>Intet endnu. En videregivelse begynder ovenfor: Vælg det, politiet har brug for.</translation>
    </message>
    <message>
        <source>Given to {who}</source>
        <translation>Givet til {who}</translation>
    </message>
    <message>
        <source>Fetched from {who}</source>
        <translation>Indhentet fra {who}</translation>
    </message>
    <message>
        <source>Asked of {who}, who chose not to share (§ 115(4))</source>
        <translation>Spurgt hos {who}, som valgte ikke at dele (§ 115, stk. 4)</translation>
    </message>
</context>
<context>
    <name>RegisteredPage</name>
    <message>
        <source>Back to today</source>
        <translation>Tilbage til i dag</translation>
    </message>
    <message>
        <source>Go on after the call</source>
        <translation>Fortsæt efter opkaldet</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Det mangler</translation>
    </message>
    <message>
        <source>Tell the caller</source>
        <translation>Sig til den, der ringer</translation>
    </message>
    <message>
        <source>{number} is registered</source>
        <translation>{number} er registreret</translation>
    </message>
    <message>
        <source>Saved. Tell the caller this before you hang up.</source>
        <translation>Gemt. Sig dette til den, der ringer, før du lægger på.</translation>
    </message>
    <message>
        <source>Time left to assess it:</source>
        <translation>Tid tilbage til at vurdere den:</translation>
    </message>
</context>
<context>
    <name>Relation</name>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>Other custody holder</source>
        <translation>Anden forældremyndighedsindehaver</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Søskende</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Anden pårørende</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagperson</translation>
    </message>
    <message>
        <source>Friend or network</source>
        <translation>Ven eller netværk</translation>
    </message>
    <message>
        <source>Write why this person must be recorded.</source>
        <translation>Skriv, hvorfor personen skal noteres.</translation>
    </message>
    <message>
        <source>Write why it ends.</source>
        <translation>Skriv, hvorfor relationen slutter.</translation>
    </message>
    <message>
        <source>Write the function. A professional is named by it.</source>
        <translation>Skriv funktionen. En fagperson nævnes med den.</translation>
    </message>
    <message>
        <source>Write a name, or what the person is called.</source>
        <translation>Skriv et navn, eller hvad personen kaldes.</translation>
    </message>
    <message>
        <source>This relation has ended already.</source>
        <translation>Relationen er allerede afsluttet.</translation>
    </message>
    <message>
        <source>Choose an end that is not before the beginning.</source>
        <translation>Vælg en slutdato, der ikke ligger før begyndelsen.</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>Tredjepart</translation>
    </message>
</context>
<context>
    <name>RelationForm</name>
    <message>
        <source>Somebody around the citizen</source>
        <translation>En person omkring borgeren</translation>
    </message>
    <message>
        <source>Relation to the citizen</source>
        <translation>Relation til borgeren</translation>
    </message>
    <message>
        <source>Choose the relation.</source>
        <translation>Vælg relationen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>For instance the class teacher. Not the name.</source>
        <translation>For eksempel klasselæreren. Ikke navnet.</translation>
    </message>
    <message>
        <source>Write the function. A professional is named by it.</source>
        <translation>Skriv funktionen. En fagperson nævnes med den.</translation>
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
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Why recorded</source>
        <translation>Hvorfor noteret</translation>
    </message>
    <message>
        <source>Write only who is needed, and what for.</source>
        <translation>Noter kun dem, der er nødvendige, og hvad det skal bruges til.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>The year alone will do.</source>
        <translation>Årstallet alene er nok.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>End the relation</source>
        <translation>Afslut relationen</translation>
    </message>
    <message>
        <source>Why does it end?</source>
        <translation>Hvorfor slutter den?</translation>
    </message>
</context>
<context>
    <name>RelationSheet</name>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>A person around the citizen is not a case. Write only who is needed.</source>
        <translation>En person omkring borgeren er ikke en sag. Noter kun dem, der er nødvendige.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>End the relation</source>
        <translation>Afslut relationen</translation>
    </message>
</context>
<context>
    <name>Release</name>
    <message>
        <source>In place</source>
        <translation>På plads</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>På vej</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Ikke ønsket</translation>
    </message>
    <message>
        <source>Contact before the release, behind the wall</source>
        <translation>Kontakt før løsladelsen, inden for murene</translation>
    </message>
    <message>
        <source>Somewhere to live</source>
        <translation>Et sted at bo</translation>
    </message>
    <message>
        <source>Money to live on from the first day</source>
        <translation>Penge at leve for fra første dag</translation>
    </message>
    <message>
        <source>A job plan or education plan</source>
        <translation>En jobplan eller uddannelsesplan</translation>
    </message>
    <message>
        <source>Plan for a good release</source>
        <translation>Plan for en god løsladelse</translation>
    </message>
    <message>
        <source>Is the date of release known?</source>
        <translation>Kendes datoen for løsladelsen?</translation>
    </message>
    <message>
        <source>Say whether the date is known.</source>
        <translation>Vælg, om datoen kendes.</translation>
    </message>
    <message>
        <source>Where it is not, as in remand, the program asks for it every two weeks.</source>
        <translation>Kendes den ikke, for eksempel ved varetægt, spørger programmet til den hver anden uge.</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>Løslades den</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>Say how far this is.</source>
        <translation>Vælg, hvor langt det er.</translation>
    </message>
    <message>
        <source>What is left, and who does it?</source>
        <translation>Hvad mangler, og hvem gør det?</translation>
    </message>
    <message>
        <source>Never write what the sentence is for.</source>
        <translation>Skriv aldrig, hvad dommen er for.</translation>
    </message>
    <message>
        <source>Only a good release has such a plan.</source>
        <translation>Kun god løsladelse har sådan en plan.</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>In one hour, at {time}</source>
        <translation>Om en time, {time}</translation>
    </message>
    <message>
        <source>This afternoon, at {time}</source>
        <translation>I eftermiddag, {time}</translation>
    </message>
    <message>
        <source>Before closing, at {time}</source>
        <translation>Før lukketid, {time}</translation>
    </message>
    <message>
        <source>That time has passed today. Choose another.</source>
        <translation>Det tidspunkt er passeret i dag. Vælg et andet.</translation>
    </message>
    <message>
        <source>Began {when}</source>
        <translation>Begyndte {when}</translation>
    </message>
    <message>
        <source>Begins {when}</source>
        <translation>Begynder {when}</translation>
    </message>
    <message>
        <source>Was due {when}</source>
        <translation>Skulle være gjort {when}</translation>
    </message>
    <message>
        <source>Is due {when}</source>
        <translation>Skal være gjort {when}</translation>
    </message>
</context>
<context>
    <name>ReminderBar</name>
    <message>
        <source>Reminders</source>
        <translation>Påmindelser</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Puts these reminders away. What is left stands in Today.</source>
        <translation>Lægger påmindelserne væk. Det, der mangler, står i I dag.</translation>
    </message>
    <message>
        <source>Past its time</source>
        <translation>Tiden er gået</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Snart</translation>
    </message>
    <message>
        <source>Show one</source>
        <translation>Vis én</translation>
    </message>
    <message>
        <source>Show {count} more (F8)</source>
        <translation>Vis {count} mere (F8)</translation>
    </message>
    <message>
        <source>{title}. F8 leads there.</source>
        <translation>{title}. F8 fører dertil.</translation>
    </message>
    <message>
        <source>While you were away: {count} past its time</source>
        <translation>Mens du var væk: {count} er forfaldet</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Påmindelse</translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation>{count} påmindelser</translation>
    </message>
</context>
<context>
    <name>ReminderRow</name>
    <message>
        <source>for {name}</source>
        <translation>for {name}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Senere i dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>No reminders. What is overdue stands in Today.</source>
        <translation>Ingen påmindelser. Det, der er overskredet, står i I dag.</translation>
    </message>
    <message>
        <source>You are reminded again {when}. The deadline is as it was.</source>
        <translation>Du bliver mindet om det igen {when}. Fristen er den samme.</translation>
    </message>
</context>
<context>
    <name>Repetition</name>
    <message>
        <source>Write a number from 1 to {most}.</source>
        <translation>Skriv et tal fra 1 til {most}.</translation>
    </message>
    <message>
        <source>The last date lies before the first. Write a later one.</source>
        <translation>Den sidste dato ligger før den første. Skriv en senere.</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>om mandagen</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>om tirsdagen</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>om onsdagen</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>om torsdagen</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>om fredagen</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>om lørdagen</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>om søndagen</translation>
    </message>
    <message>
        <source>first</source>
        <translation>første</translation>
    </message>
    <message>
        <source>second</source>
        <translation>anden</translation>
    </message>
    <message>
        <source>third</source>
        <translation>tredje</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>fjerde</translation>
    </message>
    <message>
        <source>last</source>
        <translation>sidste</translation>
    </message>
    <message>
        <source>Every week {on}</source>
        <translation>Hver uge {on}</translation>
    </message>
    <message>
        <source>Every 14 days {on}</source>
        <translation>Hver 14. dag {on}</translation>
    </message>
    <message>
        <source>Every {step} weeks {on}</source>
        <translation>Hver {step}. uge {on}</translation>
    </message>
    <message>
        <source>Every month on day {day}</source>
        <translation>Den {day}. i hver måned</translation>
    </message>
    <message>
        <source>Every three months on day {day}</source>
        <translation>Den {day}. i hver tredje måned</translation>
    </message>
    <message>
        <source>Every {step} months on day {day}</source>
        <translation>Den {day}. i hver {step}. måned</translation>
    </message>
    <message>
        <source>Every month on the {nth} {weekday}</source>
        <translation>Hver måned den {nth} {weekday}</translation>
    </message>
    <message>
        <source>Every {step} months on the {nth} {weekday}</source>
        <translation>Hver {step}. måned den {nth} {weekday}</translation>
    </message>
    <message>
        <source>{rhythm}, without an end</source>
        <translation>{rhythm}, uden slutdato</translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm}, til og med {day}</translation>
    </message>
    <message>
        <source>{rhythm}, {count} times</source>
        <translation>{rhythm}, {count} gange i alt</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Gentages</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Every 14 days</source>
        <translation>Hver 14. dag</translation>
    </message>
    <message>
        <source>Every month, on the same date</source>
        <translation>Hver måned på samme dato</translation>
    </message>
    <message>
        <source>Every three months, on the same date</source>
        <translation>Hver tredje måned på samme dato</translation>
    </message>
    <message>
        <source>Every month, on the same weekday</source>
        <translation>Hver måned på samme ugedag</translation>
    </message>
    <message>
        <source>Our own number of weeks</source>
        <translation>Vores eget antal uger</translation>
    </message>
    <message>
        <source>Our own number of months</source>
        <translation>Vores eget antal måneder</translation>
    </message>
    <message>
        <source>How many are there from one to the next?</source>
        <translation>Hvor mange er der fra den ene til den næste?</translation>
    </message>
    <message>
        <source>Write how many there are from one to the next.</source>
        <translation>Skriv, hvor mange der er fra den ene til den næste.</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Uden slutdato</translation>
    </message>
    <message>
        <source>Until a date</source>
        <translation>Til en dato</translation>
    </message>
    <message>
        <source>A number of times</source>
        <translation>Et antal gange</translation>
    </message>
    <message>
        <source>Last date</source>
        <translation>Sidste dato</translation>
    </message>
    <message>
        <source>Write the last date.</source>
        <translation>Skriv den sidste dato.</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Antal gange</translation>
    </message>
    <message>
        <source>Write the number of times.</source>
        <translation>Skriv antallet af gange.</translation>
    </message>
    <message>
        <source>In a month without that date</source>
        <translation>I en måned uden den dato</translation>
    </message>
    <message>
        <source>The month&apos;s last day</source>
        <translation>Månedens sidste dag</translation>
    </message>
    <message>
        <source>Leave that month out</source>
        <translation>Spring måneden over</translation>
    </message>
    <message>
        <source>On a weekend or holiday</source>
        <translation>På en lukkedag</translation>
    </message>
    <message>
        <source>The next working day</source>
        <translation>Næste arbejdsdag</translation>
    </message>
    <message>
        <source>The working day before</source>
        <translation>Arbejdsdagen før</translation>
    </message>
    <message>
        <source>That day all the same</source>
        <translation>Dagen alligevel</translation>
    </message>
    <message>
        <source>Another rhythm</source>
        <translation>En anden rytme</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Fra</translation>
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
        <source>Why is it changed?</source>
        <translation>Hvorfor ændres den?</translation>
    </message>
    <message>
        <source>Write why it is changed.</source>
        <translation>Skriv, hvorfor den ændres.</translation>
    </message>
    <message>
        <source>Choose a rhythm. Where it is to happen no more, call it off instead.</source>
        <translation>Vælg en rytme. Skal den slet ikke gentages, så aflys den i stedet.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Information handed over to the police</source>
        <translation>Oplysninger videregivet til politiet</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>side {page} af {pages}</translation>
    </message>
    <message>
        <source>PRACTICE ONLY</source>
        <translation>KUN ØVELSE</translation>
    </message>
    <message>
        <source>Purpose: {purpose}. Legal basis: {basis}.</source>
        <translation>Formål: {purpose}. Hjemmel: {basis}.</translation>
    </message>
    <message>
        <source>Only for those who need it for this purpose. Duty of secrecy applies.</source>
        <translation>Kun til dem, der har brug for det til dette formål. Tavshedspligten gælder.</translation>
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
        <source>From</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>Our numbers</source>
        <translation>Vores numre</translation>
    </message>
    <message>
        <source>The police&apos;s own number</source>
        <translation>Politiets eget nummer</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Udarbejdet</translation>
    </message>
    <message>
        <source>Why this may leave</source>
        <translation>Hvorfor dette må videregives</translation>
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
        <source>Why less would not do</source>
        <translation>Hvorfor mindre ikke er nok</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Holdt tilbage</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Det, der videregives</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Oplysning</translation>
    </message>
    <message>
        <source>Why it is necessary</source>
        <translation>Hvorfor det er nødvendigt</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Oplysningstype</translation>
    </message>
    <message>
        <source>The information</source>
        <translation>Oplysningerne</translation>
    </message>
    <message>
        <source>A case handed over to another kommune</source>
        <translation>Sag overdraget til en anden kommune</translation>
    </message>
    <message>
        <source>The kommune&apos;s own number</source>
        <translation>Kommunens eget nummer</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Gives name</source>
        <translation>Siger sit navn</translation>
    </message>
    <message>
        <source>Wishes to be anonymous</source>
        <translation>Vil være anonym</translation>
    </message>
    <message>
        <source>Public employee</source>
        <translation>Offentligt ansat</translation>
    </message>
    <message>
        <source>Family or relative</source>
        <translation>Familie eller pårørende</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>Club, housing or other professional</source>
        <translation>Forening, boligsocial eller anden fagperson</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Politi</translation>
    </message>
    <message>
        <source>National hotline</source>
        <translation>National hotline</translation>
    </message>
    <message>
        <source>If you give your name, we must write it down, and we cannot promise that it stays secret.</source>
        <comment>Read aloud to the caller. Source: ombudsmanden.dk, 6 December 2011</comment>
        <translation>Siger du dit navn, skal vi notere det, og vi kan ikke love, at det holdes hemmeligt.</translation>
    </message>
    <message>
        <source>A public employee who reports on a child cannot be anonymous. Write the name and function.</source>
        <comment>Source: barnets lov, vejen.dk</comment>
        <translation>En offentligt ansat, der underretter om et barn, kan ikke være anonym. Skriv navn og funktion.</translation>
    </message>
    <message>
        <source>Asylum centre</source>
        <translation>Asylcenter</translation>
    </message>
    <message>
        <source>Ask whether the centre has made its own reports. We make none for it; the case asks again.</source>
        <comment>Source: the project&apos;s notes on the asylum route</comment>
        <translation>Spørg, om centret selv har indberettet. Vi indberetter intet for det, og sagen spørger igen.</translation>
    </message>
    <message>
        <source>Another authority</source>
        <translation>En anden myndighed</translation>
    </message>
</context>
<context>
    <name>ResetSheet</name>
    <message>
        <source>A new passphrase for {name}</source>
        <translation>Ny adgangssætning til {name}</translation>
    </message>
    <message>
        <source>Give the new passphrase</source>
        <translation>Giv den nye adgangssætning</translation>
    </message>
    <message>
        <source>Paper key (may be left empty)</source>
        <translation>Papirnøgle (kan udelades)</translation>
    </message>
    <message>
        <source>With the paper key your colleague can still open sealed identities. Without it, somebody who may open them must let your colleague do so again.</source>
        <translation>Med papirnøglen kan din kollega stadig åbne forseglede identiteter. Uden den skal en, der må åbne dem, give din kollega adgang til dem igen.</translation>
    </message>
    <message>
        <source>The old passphrase and the key file open nothing from then on. A new one must be chosen at the next unlock.</source>
        <translation>Den gamle adgangssætning og nøglefil låser herefter ikke op. Der skal vælges en ny, næste gang der låses op.</translation>
    </message>
</context>
<context>
    <name>Rest</name>
    <message>
        <source>This effort is statutory. It goes on, whatever becomes of the case here.</source>
        <translation>Denne indsats er lovbestemt. Den fortsætter, uanset hvad der sker med sagen her.</translation>
    </message>
    <message>
        <source>Have the police been asked about safety?</source>
        <translation>Er politiet spurgt om sikkerhed?</translation>
    </message>
    <message>
        <source>You decide, whatever they answer.</source>
        <translation>Du beslutter, uanset hvad de svarer.</translation>
    </message>
    <message>
        <source>What becomes of the effort?</source>
        <translation>Hvad sker der med indsatsen?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Fra nu af</translation>
    </message>
    <message>
        <source>Choose what becomes of the effort.</source>
        <translation>Vælg, hvad der sker med indsatsen.</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Hvem spørger du?</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Navn og funktion.</translation>
    </message>
    <message>
        <source>Write whom you ask.</source>
        <translation>Skriv, hvem du spørger.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Ja, vent med at slette</translation>
    </message>
    <message>
        <source>No, the deadline runs</source>
        <translation>Nej, slettefristen løber</translation>
    </message>
    <message>
        <source>Is the deadline for deletion held meanwhile?</source>
        <translation>Skal slettefristen sættes på pause imens?</translation>
    </message>
    <message>
        <source>Decide whether the deadline for deletion is held.</source>
        <translation>Vælg, om slettefristen skal sættes på pause.</translation>
    </message>
    <message>
        <source>Why must it be kept?</source>
        <translation>Hvorfor skal sagen opbevares?</translation>
    </message>
    <message>
        <source>For instance a child who needs help. Nothing about the police.</source>
        <translation>For eksempel et barn, der har brug for hjælp. Intet om politiet.</translation>
    </message>
    <message>
        <source>Write why it must be kept.</source>
        <translation>Skriv, hvorfor sagen skal opbevares.</translation>
    </message>
    <message>
        <source>Still suspended?</source>
        <translation>Fortsat i bero?</translation>
    </message>
    <message>
        <source>Keep while the case is suspended?</source>
        <translation>Skal sagen opbevares, mens den er sat i bero?</translation>
    </message>
    <message>
        <source>Pass the new concern on</source>
        <translation>Giv den nye henvendelse videre</translation>
    </message>
    <message>
        <source>To whom at the police?</source>
        <translation>Til hvem hos politiet?</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>Skriv, hvem der modtog den.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Kl.</translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Mundtligt</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>På papir</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>Vælg hvordan.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Why is it necessary that they have it?</source>
        <translation>Hvorfor er det nødvendigt, at de får den?</translation>
    </message>
    <message>
        <source>Write why it is necessary.</source>
        <translation>Skriv, hvorfor det er nødvendigt.</translation>
    </message>
    <message>
        <source>What was kept back?</source>
        <translation>Hvad blev holdt tilbage?</translation>
    </message>
    <message>
        <source>The concern is in no case. Decide on it first.</source>
        <translation>Henvendelsen er ikke i en sag. Tag stilling til den først.</translation>
    </message>
    <message>
        <source>This effort no longer runs.</source>
        <translation>Denne indsats er ikke længere i gang.</translation>
    </message>
    <message>
        <source>The case is not suspended.</source>
        <translation>Sagen er ikke sat i bero.</translation>
    </message>
</context>
<context>
    <name>RestCard</name>
    <message>
        <source>While the case is suspended</source>
        <translation>Mens sagen er sat i bero</translation>
    </message>
    <message>
        <source>Efforts to decide on</source>
        <translation>Indsatser, der skal tages stilling til</translation>
    </message>
    <message>
        <source>No effort runs, and no new concern waits.</source>
        <translation>Ingen indsats er i gang, og ingen ny henvendelse venter.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>Der er ikke taget stilling endnu</translation>
    </message>
    <message>
        <source>Statutory: it goes on.</source>
        <translation>Lovbestemt: Den fortsætter.</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Tag stilling …</translation>
    </message>
    <message>
        <source>Passed on …</source>
        <translation>Noter videregivelsen …</translation>
    </message>
    <message>
        <source>A new concern is received. It goes to the police; tell the caller nothing.</source>
        <translation>En ny henvendelse er modtaget. Giv den videre til politiet, og sig intet om det til henvenderen.</translation>
    </message>
    <message>
        <source>The deadline for deletion is held: {why}</source>
        <translation>Slettefristen er sat på pause: {why}</translation>
    </message>
    <message>
        <source>The deadline for deletion is not held: nobody has decided to.</source>
        <translation>Slettefristen løber: Ingen har besluttet at sætte den på pause.</translation>
    </message>
    <message>
        <source>The deadline for deletion is not held: that is decided.</source>
        <translation>Slettefristen løber: Det er besluttet.</translation>
    </message>
    <message>
        <source>Decide on keeping …</source>
        <translation>Tag stilling til opbevaring …</translation>
    </message>
    <message>
        <source>Asked again {when}: still suspended?</source>
        <translation>Der spørges igen {when}: Fortsat i bero?</translation>
    </message>
    <message>
        <source>Still suspended? …</source>
        <translation>Fortsat i bero? …</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Noter beslutningen</translation>
    </message>
</context>
<context>
    <name>Restore</name>
    <message>
        <source>There is no backup in this folder. Choose the folder that holds backup.json.</source>
        <translation>Der er ingen sikkerhedskopi i mappen. Vælg den mappe, hvor backup.json ligger.</translation>
    </message>
    <message>
        <source>There are other files in this folder. Choose an empty one.</source>
        <translation>Der ligger andre filer i mappen. Vælg en tom mappe.</translation>
    </message>
    <message>
        <source>Choose the vault&apos;s folder, not a folder inside a vault.</source>
        <translation>Vælg sagsbasens mappe, ikke en mappe inde i en sagsbase.</translation>
    </message>
    <message>
        <source>Both key files of this backup are damaged or missing, so no passphrase opens it. Use the paper key of that time, or choose another backup.</source>
        <translation>Begge nøglefiler i sikkerhedskopien er beskadiget eller mangler, så ingen adgangssætning åbner den. Brug papirnøglen fra dengang, eller vælg en anden sikkerhedskopi.</translation>
    </message>
    <message>
        <source>A backup is brought back by a colleague who looks after backups, or with the paper key.</source>
        <translation>En sikkerhedskopi gendannes af en kollega, der passer sikkerhedskopierne, eller med papirnøglen.</translation>
    </message>
</context>
<context>
    <name>RestoreOutcome</name>
    <message>
        <source>The vault was taken over on this computer. It is as it was {when}.</source>
        <translation>Sagsbasen er overtaget på denne computer. Den er, som den var {when}.</translation>
    </message>
    <message>
        <source>The vault was restored. It is as it was {when}.</source>
        <translation>Sagsbasen er gendannet. Den er, som den var {when}.</translation>
    </message>
    <message>
        <source>{count} deletions that came later were carried out again.</source>
        <translation>Senere sletninger ({count}) er udført igen.</translation>
    </message>
    <message>
        <source>What was written after the backup is not in it: about {count} rows of the log. Checkpoints on paper and in bundles may know of them. The log says so, too.</source>
        <translation>Det, der er skrevet efter sikkerhedskopien, er ikke med: cirka {count} rækker i loggen. Kontrolpunkter på papir og i sagspakker kan vise, at de har været der. Det står også i loggen.</translation>
    </message>
    <message>
        <source>A file of the backup was damaged, and its second copy was used. Nothing is missing. Make a new backup, and let IT check the disk or stick.</source>
        <translation>En fil i sikkerhedskopien var beskadiget, og dens anden kopi blev brugt. Der mangler intet. Tag en ny sikkerhedskopi, og bed it-afdelingen om at se på disken eller USB-stikket.</translation>
    </message>
    <message>
        <source>The vault that stood there lies in: {folder}</source>
        <translation>Den sagsbase, der lå der, ligger nu i: {folder}</translation>
    </message>
    <message>
        <source>Everybody unlocks with the passphrase of that time, and the paper key is that of then. On a new computer, choose a second place under Security, Backups.</source>
        <translation>Alle låser op med deres adgangssætning fra dengang, og papirnøglen er også den fra dengang. På en ny computer skal du vælge det andet sted igen under Sikkerhed, Sikkerhedskopier.</translation>
    </message>
</context>
<context>
    <name>RestoreView</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Gendan fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangssætning</translation>
    </message>
    <message>
        <source>Yes, take it over once more on this computer</source>
        <translation>Ja, overtag den en gang til på denne computer</translation>
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
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Folder with backups</source>
        <translation>Mappe med sikkerhedskopier</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Choose the folder with backups, or one backup: on a stick, a network drive, or the folder “backup” in the vault&apos;s folder. A package from a move is chosen likewise.</source>
        <translation>Vælg mappen med sikkerhedskopier eller én sikkerhedskopi: på et USB-stik, på et netværksdrev eller i mappen »backup« i sagsbasens mappe. En pakke fra en flytning vælges på samme måde.</translation>
    </message>
    <message>
        <source>Use the paper key</source>
        <translation>Brug papirnøglen</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Papirnøgle</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>A backup opens with a passphrase as it was when the backup was made, or with the paper key.</source>
        <translation>En sikkerhedskopi åbnes med den adgangssætning eller papirnøgle, der gjaldt, da den blev taget.</translation>
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
        <source>Where the vault shall stand</source>
        <translation>Hvor sagsbasen skal ligge</translation>
    </message>
    <message>
        <source>On this computer or on a stick; never on a network drive. If a vault stands there, it is not overwritten: it is put aside under a name with today&apos;s date.</source>
        <translation>På denne computer eller på et USB-stik, aldrig på et netværksdrev. Ligger der en sagsbase, bliver den ikke overskrevet: Den sættes til side under et navn med dags dato.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Nøgle</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Gendan</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Åbn sagsbasen</translation>
    </message>
    <message>
        <source>This is a package from a move. Take it over once only: no computer can know without a network whether another one has taken it over already.</source>
        <translation>Det er en pakke fra en flytning. Overtag den kun én gang: Ingen computer kan uden netværk vide, om en anden allerede har overtaget den.</translation>
    </message>
    <message>
        <source>This package was taken over on this computer before. If the vault is taken over again, work done since then is not in it, and numbers may be given twice.</source>
        <translation>Pakken er overtaget på denne computer før. Overtages den igen, er arbejdet siden da ikke med, og det samme nummer kan blive brugt to gange.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Brug adgangssætningen</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Gendanner …</translation>
    </message>
    <message>
        <source>Choose the folder with backups</source>
        <translation>Vælg mappen med sikkerhedskopier</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Vælg en tom mappe</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøglefil</translation>
    </message>
    <message>
        <source>The key files of this backup are damaged or missing, so no passphrase opens it. The paper key does, and afterwards everybody has the passphrase of that time.</source>
        <translation>Sikkerhedskopiens nøglefiler er beskadiget eller mangler, så ingen adgangssætning åbner den. Det gør papirnøglen, og bagefter har alle deres adgangssætning fra dengang.</translation>
    </message>
    <message>
        <source>Practice only</source>
        <translation>Kun øvelse</translation>
    </message>
    <message>
        <source>Trying the key …</source>
        <translation>Prøver nøglen …</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>A rejected concern</source>
        <translation>En afvist henvendelse</translation>
    </message>
    <message>
        <source>Created by mistake</source>
        <translation>Oprettet ved en fejl</translation>
    </message>
    <message>
        <source>A closed case on somebody under 18</source>
        <translation>En lukket sag om en person under 18</translation>
    </message>
    <message>
        <source>A closed case without an effort</source>
        <translation>En lukket sag uden indsats</translation>
    </message>
    <message>
        <source>A closed case with an effort</source>
        <translation>En lukket sag med indsats</translation>
    </message>
    <message>
        <source>Write a number of months from {fewest} to {most}.</source>
        <translation>Skriv et antal måneder fra {fewest} til {most}.</translation>
    </message>
    <message>
        <source>No date for deleting stands here.</source>
        <translation>Her står ingen dato for sletning.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>Write the reason in a sentence.</source>
        <translation>Skriv begrundelsen i en sætning.</translation>
    </message>
</context>
<context>
    <name>Rhythm</name>
    <message>
        <source>Every week</source>
        <translation>Hver uge</translation>
    </message>
    <message>
        <source>Every two weeks</source>
        <translation>Hver 14. dag</translation>
    </message>
    <message>
        <source>Every two weeks for three months, then monthly</source>
        <translation>Hver 14. dag i tre måneder, så hver måned</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Hver måned</translation>
    </message>
    <message>
        <source>Every three months</source>
        <translation>Hver tredje måned</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>En ad gangen</translation>
    </message>
</context>
<context>
    <name>Right</name>
    <message>
        <source>Work with the concerns and cases that one may see</source>
        <translation>Arbejde med de henvendelser og sager, man må se</translation>
    </message>
    <message>
        <source>See every case, save for a conflict of interest</source>
        <translation>Se alle sager, medmindre man er inhabil</translation>
    </message>
    <message>
        <source>Hand cases over to the police</source>
        <translation>Videregive sager til politiet</translation>
    </message>
    <message>
        <source>Receive cases from kommuner</source>
        <translation>Modtage sager fra kommuner</translation>
    </message>
    <message>
        <source>Keep contacts and compare their words</source>
        <translation>Føre kontakter og sammenligne deres fingeraftryk</translation>
    </message>
    <message>
        <source>Give access to cases, and record conflicts of interest</source>
        <translation>Give adgang til sager og registrere inhabilitet</translation>
    </message>
    <message>
        <source>Open a reporter&apos;s sealed identity</source>
        <translation>Åbne en henvenders forseglede identitet</translation>
    </message>
    <message>
        <source>Be the second of two people</source>
        <translation>Være den anden af to personer</translation>
    </message>
    <message>
        <source>Delete what may be deleted</source>
        <translation>Slette det, der må slettes</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Læse loggen</translation>
    </message>
    <message>
        <source>Draw samples of the log and sign them off</source>
        <translation>Udtage stikprøver af loggen og godkende dem</translation>
    </message>
    <message>
        <source>See which cases a user can see, by number</source>
        <translation>Se numrene på de sager, en bruger kan se</translation>
    </message>
    <message>
        <source>Manage users and keys</source>
        <translation>Administrere brugere og nøgler</translation>
    </message>
    <message>
        <source>Manage backups</source>
        <translation>Administrere sikkerhedskopier</translation>
    </message>
    <message>
        <source>Keep the go-live list and the office&apos;s settings</source>
        <translation>Føre listen Klar til drift og kontorets indstillinger</translation>
    </message>
    <message>
        <source>Write the office&apos;s action cards</source>
        <translation>Skrive kontorets actioncards</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Coordinator (tovholder)</source>
        <translation>Tovholder</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation>Sagsbehandler</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Log reviewer</source>
        <translation>Logkontrollant</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Databeskyttelsesrådgiver</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Police coordinator (tovholder)</source>
        <translation>Polititovholder</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Programmet</translation>
    </message>
</context>
<context>
    <name>RoleInShort</name>
    <message>
        <source>All cases, handovers, users, keys and backups.</source>
        <translation>Alle sager, videregivelser, brugere, nøgler og sikkerhedskopier.</translation>
    </message>
    <message>
        <source>Own cases, and those that access is given to.</source>
        <translation>Egne sager og dem, der er givet adgang til.</translation>
    </message>
    <message>
        <source>As a coordinator; also signs as the second person.</source>
        <translation>Som tovholder; kontrasignerer også som den anden person.</translation>
    </message>
    <message>
        <source>The log and its samples, and no cases.</source>
        <translation>Loggen og stikprøverne, men ingen sager.</translation>
    </message>
    <message>
        <source>The log, and who can see what; no cases.</source>
        <translation>Loggen, og hvem der kan se hvad, men ingen sager.</translation>
    </message>
    <message>
        <source>Users, keys and backups, and no cases.</source>
        <translation>Brugere, nøgler og sikkerhedskopier, men ingen sager.</translation>
    </message>
    <message>
        <source>What kommuner send, and everything else.</source>
        <translation>Det, kommunerne sender, og alt andet i sagsbasen.</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Came</source>
        <translation>Kom</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Meldt fra</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Kom ikke</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>Ved bordet</translation>
    </message>
    <message>
        <source>Add somebody at the table</source>
        <translation>Tilføj en ved bordet</translation>
    </message>
    <message>
        <source>Say who came.</source>
        <translation>Angiv, hvem der kom.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hvem</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Til stede?</translation>
    </message>
    <message>
        <source>Say whether they came.</source>
        <translation>Angiv, om de kom.</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gik kl.</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Points that are put off go on its agenda.</source>
        <translation>Punkter, der udsættes, kommer på dets dagsorden.</translation>
    </message>
    <message>
        <source>Goes on as it does</source>
        <translation>Fortsætter som nu</translation>
    </message>
    <message>
        <source>We must know more first</source>
        <translation>Vi skal vide mere først</translation>
    </message>
    <message>
        <source>Can be closed</source>
        <translation>Kan afsluttes</translation>
    </message>
    <message>
        <source>Put off to the next meeting</source>
        <translation>Udsat til næste møde</translation>
    </message>
    <message>
        <source>Before the point</source>
        <translation>Før punktet</translation>
    </message>
    <message>
        <source>Has anybody here a conflict of interest in this case?</source>
        <translation>Er nogen her inhabile i denne sag?</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>Yes: they leave the room</source>
        <translation>Ja: de forlader lokalet</translation>
    </message>
    <message>
        <source>Ask first, and write the answer.</source>
        <translation>Spørg først, og skriv svaret.</translation>
    </message>
    <message>
        <source>Who leaves the room?</source>
        <translation>Hvem forlader lokalet?</translation>
    </message>
    <message>
        <source>Tick who leaves the room.</source>
        <translation>Sæt kryds ved den, der forlader lokalet.</translation>
    </message>
    <message>
        <source>Nothing of this point stands in their copy of the minutes.</source>
        <translation>Intet fra punktet står i deres kopi af referatet.</translation>
    </message>
    <message>
        <source>Who shared what</source>
        <translation>Hvem delte hvad</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Delt</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tilføj</translation>
    </message>
    <message>
        <source>Each is a spoken disclosure in the register when the meeting is closed.</source>
        <translation>Hver linje bliver en mundtlig videregivelse i registret, når mødet lukkes.</translation>
    </message>
    <message>
        <source>Who told whom?</source>
        <translation>Hvem fortalte hvem?</translation>
    </message>
    <message>
        <source>They told us</source>
        <translation>De fortalte os</translation>
    </message>
    <message>
        <source>We told them</source>
        <translation>Vi fortalte dem</translation>
    </message>
    <message>
        <source>Say who told whom.</source>
        <translation>Angiv, hvem der fortalte hvem.</translation>
    </message>
    <message>
        <source>Choose who it was.</source>
        <translation>Vælg, hvem det var.</translation>
    </message>
    <message>
        <source>What, in words</source>
        <translation>Hvad, med ord</translation>
    </message>
    <message>
        <source>Write what was told.</source>
        <translation>Skriv, hvad der blev fortalt.</translation>
    </message>
    <message>
        <source>Why was it needed?</source>
        <translation>Hvorfor var det nødvendigt?</translation>
    </message>
    <message>
        <source>Write why it was needed.</source>
        <translation>Skriv, hvorfor det var nødvendigt.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Iagttagelser</translation>
    </message>
    <message>
        <source>What was seen or told stands apart from what somebody makes of it.</source>
        <translation>Det, der er set eller fortalt, står for sig selv. Hvad nogen mener om det, står for sig.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Hvad kom der ud af det</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Choose what came of the point.</source>
        <translation>Vælg, hvad der kom ud af punktet.</translation>
    </message>
    <message>
        <source>In words: what, and why</source>
        <translation>Med ord: hvad og hvorfor</translation>
    </message>
    <message>
        <source>Write it in a few words.</source>
        <translation>Skriv det kort.</translation>
    </message>
    <message>
        <source>Who recommends it?</source>
        <translation>Hvem anbefaler det?</translation>
    </message>
    <message>
        <source>Only who can decide for their authority stands here.</source>
        <translation>Her står kun dem, der kan beslutte for deres myndighed.</translation>
    </message>
    <message>
        <source>Tick who recommends it. Nobody can? Put the point off, or choose that you must know more.</source>
        <translation>Sæt kryds ved den, der anbefaler det. Kan ingen? Udsæt punktet, eller vælg, at I skal vide mere.</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>Uenighed</translation>
    </message>
    <message>
        <source>Somebody saw it otherwise</source>
        <translation>En så anderledes på det</translation>
    </message>
    <message>
        <source>How, and why?</source>
        <translation>Hvordan og hvorfor?</translation>
    </message>
    <message>
        <source>Write how and why.</source>
        <translation>Skriv hvordan og hvorfor.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aftaler</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aftale</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Tilføj en aftale</translation>
    </message>
    <message>
        <source>Each becomes an entry in the calendar of the case.</source>
        <translation>Hver aftale kommer i sagens kalender.</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>Hvad skal der ske?</translation>
    </message>
    <message>
        <source>Write what is to be done.</source>
        <translation>Skriv, hvad der skal ske.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gør det?</translation>
    </message>
    <message>
        <source>Choose who does it.</source>
        <translation>Vælg, hvem der gør det.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Senest</translation>
    </message>
    <message>
        <source>Write the day.</source>
        <translation>Skriv dagen.</translation>
    </message>
    <message>
        <source>A point of the meeting</source>
        <translation>Et punkt på mødet</translation>
    </message>
    <message>
        <source>Correct the minutes</source>
        <translation>Ret referatet</translation>
    </message>
    <message>
        <source>Which point?</source>
        <translation>Hvilket punkt?</translation>
    </message>
    <message>
        <source>Choose which point it is about.</source>
        <translation>Vælg, hvilket punkt det handler om.</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Sådan skal det være</translation>
    </message>
    <message>
        <source>Write it as it should be.</source>
        <translation>Skriv, hvordan det skal være.</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Hvad var forkert?</translation>
    </message>
    <message>
        <source>What stood before stays readable.</source>
        <translation>Det, der stod før, kan stadig læses.</translation>
    </message>
    <message>
        <source>Write what was wrong.</source>
        <translation>Skriv, hvad der var forkert.</translation>
    </message>
    <message>
        <source>All the others in the room</source>
        <translation>Alle de andre i lokalet</translation>
    </message>
    <message>
        <source>{who} told us</source>
        <translation>{who} fortalte os</translation>
    </message>
    <message>
        <source>We told</source>
        <translation>Vi fortalte</translation>
    </message>
    <message>
        <source>{who} left the room for this point. Choose somebody else.</source>
        <translation>{who} forlod lokalet under punktet. Vælg en anden.</translation>
    </message>
    <message>
        <source>{who} was not here. Choose somebody else.</source>
        <translation>{who} var ikke til stede. Vælg en anden.</translation>
    </message>
    <message>
        <source>{who} must ask at home, and so cannot recommend. Take the tick away.</source>
        <translation>{who} skal spørge hjemme og kan derfor ikke anbefale. Fjern krydset.</translation>
    </message>
    <message>
        <source>Our own office needs no disclosure. Choose an authority.</source>
        <translation>Vores eget kontor kræver ingen videregivelse. Vælg en myndighed.</translation>
    </message>
    <message>
        <source>No other authority was in the room. Remove this.</source>
        <translation>Der var ingen anden myndighed i lokalet. Fjern linjen.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Vælg en dag, der ligger fremme.</translation>
    </message>
    <message>
        <source>{who} does not take part on that basis. Choose the one that applies.</source>
        <translation>{who} deltager ikke på den hjemmel. Vælg den, der gælder.</translation>
    </message>
    <message>
        <source>Say who is here: nobody is ticked as having come.</source>
        <translation>Angiv, hvem der er her. Ingen er sat som kommet.</translation>
    </message>
    <message>
        <source>Say of everybody whether they came.</source>
        <translation>Angiv for alle, om de kom.</translation>
    </message>
    <message>
        <source>This point has no outcome. Write it, or put the point off.</source>
        <translation>Punktet har intet resultat. Skriv det, eller udsæt punktet.</translation>
    </message>
    <message>
        <source>A few things must be mended before the meeting can be closed.</source>
        <translation>Et par ting skal rettes, før mødet kan lukkes.</translation>
    </message>
    <message>
        <source>This meeting is closed, and nothing of it is left to write.</source>
        <translation>Mødet er lukket, og der mangler ikke noget at skrive.</translation>
    </message>
    <message>
        <source>This meeting is cancelled. Plan a new one.</source>
        <translation>Mødet er aflyst. Planlæg et nyt.</translation>
    </message>
    <message>
        <source>{number}, {day}</source>
        <translation>{number}, {day}</translation>
    </message>
    <message>
        <source>Told at meeting {number}, point {point}</source>
        <translation>Fortalt på møde {number}, punkt {point}</translation>
    </message>
    <message>
        <source>Told us at meeting {number}, point {point}</source>
        <translation>Fortalt os på møde {number}, punkt {point}</translation>
    </message>
    <message>
        <source>To coordinate the preventive work in the case at meeting {number}</source>
        <translation>At koordinere det forebyggende arbejde i sagen på møde {number}</translation>
    </message>
    <message>
        <source>Said at the meeting, where the authorities meet for this.</source>
        <translation>Sagt på mødet, hvor myndighederne mødes om det.</translation>
    </message>
</context>
<context>
    <name>RoomPage</name>
    <message>
        <source>Check and close …</source>
        <translation>Se efter og luk …</translation>
    </message>
    <message>
        <source>Minutes …</source>
        <translation>Referat …</translation>
    </message>
    <message>
        <source>The point was taken off the agenda: the case does not move now.</source>
        <translation>Punktet er taget af dagsordenen. Der arbejdes ikke i sagen lige nu.</translation>
    </message>
    <message>
        <source>This meeting is cancelled.</source>
        <translation>Mødet er aflyst.</translation>
    </message>
    <message>
        <source>The meeting is closed. These points are left for you to write.</source>
        <translation>Mødet er lukket. Disse punkter mangler du at skrive.</translation>
    </message>
    <message>
        <source>The meeting is closed. What was wrong is put right in the minutes.</source>
        <translation>Mødet er lukket. Fejl rettes i referatet.</translation>
    </message>
    <message>
        <source>You cannot open point {numbers}. A colleague writes it, and you leave the room.</source>
        <translation>Du kan ikke åbne punkt {numbers}. En kollega skriver det, og du forlader lokalet.</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkter</translation>
    </message>
    <message>
        <source>The meeting is closed. The minutes are ready.</source>
        <translation>Mødet er lukket. Referatet er klar.</translation>
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
        <source>Ctrl+Enter: done, next</source>
        <translation>Ctrl+Enter: færdig, næste</translation>
    </message>
    <message>
        <source>Alt+Page Up or Page Down: another point</source>
        <translation>Alt+Page Up eller Page Down: et andet punkt</translation>
    </message>
</context>
<context>
    <name>Round</name>
    <message>
        <source>This authority is not asked on that basis. Choose one that is proposed for it.</source>
        <translation>Den myndighed bliver ikke spurgt efter den hjemmel. Vælg en af dem, der er foreslået.</translation>
    </message>
    <message>
        <source>This authority is no longer on the list. Choose another.</source>
        <translation>Den myndighed er ikke længere på listen. Vælg en anden.</translation>
    </message>
    <message>
        <source>The day must lie ahead.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>The day cannot be later than today.</source>
        <translation>Dagen kan ikke være senere end i dag.</translation>
    </message>
    <message>
        <source>Somebody has not answered. Write what is missing, and what that means.</source>
        <translation>Der er nogen, der ikke har svaret. Skriv, hvad der mangler, og hvad det betyder.</translation>
    </message>
    <message>
        <source>Somebody has still time to answer. Wait for the day that was set, or record their answer.</source>
        <translation>Der er nogen, der stadig har tid til at svare. Vent til den dag, du har sat, eller noter deres svar.</translation>
    </message>
    <message>
        <source>A round is open already. Invite in that one, or close it first.</source>
        <translation>Der er allerede en åben runde. Inviter i den, eller luk den først.</translation>
    </message>
    <message>
        <source>This authority is invited already.</source>
        <translation>Den myndighed er allerede inviteret.</translation>
    </message>
    <message>
        <source>Open a round of qualification</source>
        <translation>Åbn en kvalificeringsrunde</translation>
    </message>
    <message>
        <source>What do we need to know?</source>
        <translation>Hvad har vi brug for at vide?</translation>
    </message>
    <message>
        <source>One question that all can answer. It is the purpose of every invitation.</source>
        <translation>Ét spørgsmål, som alle kan svare på. Det er formålet med hver invitation.</translation>
    </message>
    <message>
        <source>Write what you need to know.</source>
        <translation>Skriv, hvad I har brug for at vide.</translation>
    </message>
    <message>
        <source>Why would less not do?</source>
        <translation>Hvorfor er mindre ikke nok?</translation>
    </message>
    <message>
        <source>For example: advice without a name does not show who already helps the family.</source>
        <translation>For eksempel: Råd uden navn viser ikke, hvem der allerede hjælper familien.</translation>
    </message>
    <message>
        <source>Write why less would not do.</source>
        <translation>Skriv, hvorfor mindre ikke er nok.</translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Write the day by which you need the answers.</source>
        <translation>Skriv den dag, I senest skal have svarene.</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Samtykke</translation>
    </message>
    <message>
        <source>With the person&apos;s name</source>
        <translation>Med personens navn</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Uden navn</translation>
    </message>
    <message>
        <source>Invite an authority</source>
        <translation>Inviter en myndighed</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Myndighed</translation>
    </message>
    <message>
        <source>Choose the authority.</source>
        <translation>Vælg myndigheden.</translation>
    </message>
    <message>
        <source>Whom do you ask there?</source>
        <translation>Hvem spørger du der?</translation>
    </message>
    <message>
        <source>The function, for example SSP consultant. Not the name.</source>
        <translation>Funktionen, for eksempel SSP-konsulent. Ikke navnet.</translation>
    </message>
    <message>
        <source>Write the function you ask.</source>
        <translation>Skriv den funktion, du spørger.</translation>
    </message>
    <message>
        <source>How do you ask?</source>
        <translation>Hvordan spørger du?</translation>
    </message>
    <message>
        <source>Advice can be asked for without a name. A name needs its own reason.</source>
        <translation>Råd kan du få uden at sige navnet. Et navn kræver sin egen begrundelse.</translation>
    </message>
    <message>
        <source>Say whether you name the person.</source>
        <translation>Vælg, om du nævner personen.</translation>
    </message>
    <message>
        <source>Why this authority, and why now?</source>
        <translation>Hvorfor denne myndighed, og hvorfor nu?</translation>
    </message>
    <message>
        <source>Write why this authority must have the name, and why now.</source>
        <translation>Skriv, hvorfor denne myndighed skal have navnet, og hvorfor nu.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Hjemmel</translation>
    </message>
    <message>
        <source>Choose the legal basis.</source>
        <translation>Vælg hjemlen.</translation>
    </message>
    <message>
        <source>Which of the three groups?</source>
        <translation>Hvilken af de tre grupper?</translation>
    </message>
    <message>
        <source>Choose which group the person belongs to.</source>
        <translation>Vælg den gruppe, personen hører til.</translation>
    </message>
    <message>
        <source>How is it said?</source>
        <translation>Hvordan bliver det sagt?</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Mundtligt</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Skriftligt</translation>
    </message>
    <message>
        <source>Say how the invitation is given.</source>
        <translation>Vælg, hvordan invitationen bliver givet.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Svar senest</translation>
    </message>
    <message>
        <source>Write the day by which you need the answer.</source>
        <translation>Skriv den dag, I senest skal have svaret.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>De svarede</translation>
    </message>
    <message>
        <source>They answered, and held something back</source>
        <translation>De svarede og holdt noget tilbage</translation>
    </message>
    <message>
        <source>They know nothing that matters here</source>
        <translation>De ved ikke noget af betydning</translation>
    </message>
    <message>
        <source>They will not share</source>
        <translation>De vil ikke dele</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Almindelig</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Helbred</translation>
    </message>
    <message>
        <source>Criminal offences</source>
        <translation>Strafbare forhold</translation>
    </message>
    <message>
        <source>About other people</source>
        <translation>Om andre personer</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>Noter svaret</translation>
    </message>
    <message>
        <source>Who answered?</source>
        <translation>Hvem svarede?</translation>
    </message>
    <message>
        <source>The function, not the name.</source>
        <translation>Funktionen, ikke navnet.</translation>
    </message>
    <message>
        <source>Write the function that answered.</source>
        <translation>Skriv funktionen på den, der svarede.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the day of the answer.</source>
        <translation>Skriv dagen for svaret.</translation>
    </message>
    <message>
        <source>What did they answer?</source>
        <translation>Hvad svarede de?</translation>
    </message>
    <message>
        <source>Not to share, or to share only what is needed, is a lawful choice (§ 115(4)).</source>
        <translation>Ikke at dele, eller kun at dele det nødvendige, er et lovligt valg (§ 115, stk. 4).</translation>
    </message>
    <message>
        <source>Choose what they answered.</source>
        <translation>Vælg, hvad de svarede.</translation>
    </message>
    <message>
        <source>What they said</source>
        <translation>Det, de sagde</translation>
    </message>
    <message>
        <source>One statement at a time. Only what answers the question.</source>
        <translation>Ét udsagn ad gangen. Kun det, der svarer på spørgsmålet.</translation>
    </message>
    <message>
        <source>Add a statement</source>
        <translation>Tilføj et udsagn</translation>
    </message>
    <message>
        <source>Write at least one statement.</source>
        <translation>Skriv mindst ét udsagn.</translation>
    </message>
    <message>
        <source>Observed, reported or assessed?</source>
        <translation>Iagttaget, oplyst eller vurderet?</translation>
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
        <source>Who saw, said or assessed it?</source>
        <translation>Hvem har iagttaget, oplyst eller vurderet det?</translation>
    </message>
    <message>
        <source>Write the source, by function.</source>
        <translation>Skriv kilden med dens funktion.</translation>
    </message>
    <message>
        <source>When was that?</source>
        <translation>Hvornår var det?</translation>
    </message>
    <message>
        <source>Write when; the year or the month will do.</source>
        <translation>Skriv hvornår. Året eller måneden er nok.</translation>
    </message>
    <message>
        <source>What kind of information is it?</source>
        <translation>Hvilken slags oplysning er det?</translation>
    </message>
    <message>
        <source>Say what kind of information it is.</source>
        <translation>Vælg, hvilken slags oplysning det er.</translation>
    </message>
    <message>
        <source>What kind of information was held back?</source>
        <translation>Hvilken slags oplysning er holdt tilbage?</translation>
    </message>
    <message>
        <source>The kind, never the content: for example a diagnosis.</source>
        <translation>Slags oplysning, aldrig indholdet: for eksempel en diagnose.</translation>
    </message>
    <message>
        <source>Write the kind of information, not the content.</source>
        <translation>Skriv, hvilken slags oplysning det er, ikke indholdet.</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Luk runden</translation>
    </message>
    <message>
        <source>What is missing, and what does that mean?</source>
        <translation>Hvad mangler, og hvad betyder det?</translation>
    </message>
    <message>
        <source>Needed when somebody has not answered. It follows the case into the analysis.</source>
        <translation>Nødvendigt, når nogen ikke har svaret. Det følger sagen til analysen.</translation>
    </message>
    <message>
        <source>What does the round tell us?</source>
        <translation>Hvad fortæller runden os?</translation>
    </message>
    <message>
        <source>In a few sentences. The assessment comes in the analysis.</source>
        <translation>I et par sætninger. Vurderingen kommer i analysen.</translation>
    </message>
    <message>
        <source>Write in a few sentences what the round tells.</source>
        <translation>Skriv i et par sætninger, hvad runden fortæller.</translation>
    </message>
    <message>
        <source>This round is closed. Open a new one.</source>
        <translation>Runden er lukket. Åbn en ny.</translation>
    </message>
    <message>
        <source>This answer is recorded already.</source>
        <translation>Svaret er allerede noteret.</translation>
    </message>
    <message>
        <source>Name, and that the kommune asks for qualification</source>
        <translation>Navn, og at kommunen beder om kvalificering</translation>
    </message>
    <message>
        <source>Answer in the round of qualification</source>
        <translation>Svar i kvalificeringsrunden</translation>
    </message>
    <message>
        <source>Correct the answer</source>
        <translation>Ret svaret</translation>
    </message>
    <message>
        <source>What was wrong?</source>
        <translation>Hvad var forkert?</translation>
    </message>
    <message>
        <source>One sentence. What stood before stays readable.</source>
        <translation>Én sætning. Det, der stod før, kan stadig læses.</translation>
    </message>
    <message>
        <source>Write what was wrong.</source>
        <translation>Skriv, hvad der var forkert.</translation>
    </message>
    <message>
        <source>Withdraw the invitation</source>
        <translation>Træk invitationen tilbage</translation>
    </message>
    <message>
        <source>Why is it withdrawn?</source>
        <translation>Hvorfor trækkes den tilbage?</translation>
    </message>
    <message>
        <source>One sentence. Tell the authority as well, so that it does not answer.</source>
        <translation>Én sætning. Sig det også til myndigheden, så den ikke svarer.</translation>
    </message>
    <message>
        <source>Write why it is withdrawn.</source>
        <translation>Skriv, hvorfor den trækkes tilbage.</translation>
    </message>
    <message>
        <source>Answer in the round of qualification, corrected</source>
        <translation>Svar i kvalificeringsrunden, rettet</translation>
    </message>
    <message>
        <source>There is no answer to correct yet. Record it first.</source>
        <translation>Der er intet svar at rette endnu. Noter svaret først.</translation>
    </message>
    <message>
        <source>Nothing is changed. Change what was wrong, then save.</source>
        <translation>Intet er ændret. Ret det, der var forkert, og gem så.</translation>
    </message>
</context>
<context>
    <name>RowsEditor</name>
    <message>
        <source>Undo the removal</source>
        <translation>Fortryd fjernelsen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Fjernet</translation>
    </message>
    <message>
        <source>Add: {what}</source>
        <translation>Tilføj: {what}</translation>
    </message>
</context>
<context>
    <name>RowsPage</name>
    <message>
        <source>Print these rows …</source>
        <translation>Udskriv rækkerne …</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>No row of the log is like this</source>
        <translation>Ingen rækker passer til filteret</translation>
    </message>
    <message>
        <source>Choose a longer time, or take a part of the filter away.</source>
        <translation>Vælg en længere periode, eller fjern noget af filteret.</translation>
    </message>
    <message>
        <source>Show earlier</source>
        <translation>Vis tidligere</translation>
    </message>
    <message>
        <source>Nobody can change the log. That you read it stands in it as well.</source>
        <translation>Ingen kan ændre loggen. Det står også i den, at du læser den.</translation>
    </message>
    <message>
        <source>You see numbers and no names. That you read the log stands in it.</source>
        <translation>Du ser numre og ingen navne. Det står i loggen, at du læser den.</translation>
    </message>
    <message>
        <source>Extract of the log</source>
        <translation>Udtræk af loggen</translation>
    </message>
</context>
<context>
    <name>SamePersonPanel</name>
    <message>
        <source>Possibly the same person</source>
        <translation>Mulig samme person</translation>
    </message>
    <message>
        <source>Earlier concerns on possibly the same person are shown.</source>
        <translation>Tidligere henvendelser om mulig samme person vises.</translation>
    </message>
    <message>
        <source>The same person? Only you can tell. Nothing is joined by itself.</source>
        <translation>Er det samme person? Det kan kun du afgøre. Intet bliver lagt sammen af sig selv.</translation>
    </message>
    <message>
        <source>No earlier concern on a similar name or number.</source>
        <translation>Ingen tidligere henvendelse med et lignende navn eller nummer.</translation>
    </message>
    <message>
        <source>Earlier concerns are shown here as you write a name or a CPR number.</source>
        <translation>Tidligere henvendelser vises her, når du skriver et navn eller et CPR-nummer.</translation>
    </message>
    <message>
        <source>Same caller, same matter</source>
        <translation>Samme henvender, samme sag</translation>
    </message>
</context>
<context>
    <name>Sample</name>
    <message>
        <source>Drawn by lot</source>
        <translation>Tilfældigt udtaget</translation>
    </message>
    <message>
        <source>The person has the user&apos;s surname</source>
        <translation>Personen har samme efternavn som brugeren</translation>
    </message>
    <message>
        <source>The person lives where somebody of the user&apos;s name lives</source>
        <translation>Personen bor, hvor en med brugerens navn bor</translation>
    </message>
    <message>
        <source>The case was closed</source>
        <translation>Sagen var lukket</translation>
    </message>
    <message>
        <source>Another&apos;s case was looked at, and nothing was done</source>
        <translation>Så på en andens sag uden at gøre noget i den</translation>
    </message>
    <message>
        <source>Many more look-ups that day than the user&apos;s usual</source>
        <translation>Mange flere opslag den dag, end brugeren plejer</translation>
    </message>
    <message>
        <source>Searched for a CPR number</source>
        <translation>Søgte efter et CPR-nummer</translation>
    </message>
    <message>
        <source>Outside working hours</source>
        <translation>Uden for arbejdstid</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Ikke gennemgået</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>Skal undersøges</translation>
    </message>
    <message>
        <source>This is your own act. Somebody else has to look at it.</source>
        <translation>Det er din egen handling. En anden skal se på den.</translation>
    </message>
    <message>
        <source>The sample is signed off.</source>
        <translation>Stikprøven er godkendt.</translation>
    </message>
    <message>
        <source>Sign off the last sample before you draw a new one.</source>
        <translation>Godkend den seneste stikprøve, før du udtager en ny.</translation>
    </message>
    <message>
        <source>Look at every row first: {rows} are left.</source>
        <translation>Gennemgå alle rækker først: {rows} mangler.</translation>
    </message>
    <message>
        <source>Write what is to be looked into.</source>
        <translation>Skriv, hvad der skal undersøges.</translation>
    </message>
    <message>
        <source>Nobody has done anything since the last sample.</source>
        <translation>Ingen har gjort noget siden den seneste stikprøve.</translation>
    </message>
    <message>
        <source>Write a whole number of days, from {least} to {most}.</source>
        <translation>Skriv et helt antal dage, fra {least} til {most}.</translation>
    </message>
    <message>
        <source>How often the log is sampled</source>
        <translation>Hvor tit der tages stikprøve af loggen</translation>
    </message>
    <message>
        <source>At most so many days between two samples</source>
        <translation>Højst så mange dage mellem to stikprøver</translation>
    </message>
</context>
<context>
    <name>SamplePage</name>
    <message>
        <source>What is to be looked into?</source>
        <translation>Hvad skal undersøges?</translation>
    </message>
    <message>
        <source>Draw a sample</source>
        <translation>Udtag en stikprøve</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>I orden</translation>
    </message>
    <message>
        <source>To be looked into …</source>
        <translation>Skal undersøges …</translation>
    </message>
    <message>
        <source>Sign off the sample</source>
        <translation>Godkend stikprøven</translation>
    </message>
    <message>
        <source>How often …</source>
        <translation>Hvor tit …</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stikprøve</translation>
    </message>
    <message>
        <source>No sample was drawn yet</source>
        <translation>Der er ikke udtaget en stikprøve endnu</translation>
    </message>
    <message>
        <source>Rows are drawn by lot and by rules. Nobody chooses them.</source>
        <translation>Rækkerne udtages tilfældigt og efter regler. Ingen vælger dem.</translation>
    </message>
    <message>
        <source>Why it was drawn</source>
        <translation>Hvorfor den er udtaget</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Vurdering</translation>
    </message>
    <message>
        <source>A sample is due. Draw one; it covers the whole log.</source>
        <translation>Det er tid til en stikprøve. Udtag en; den dækker hele loggen.</translation>
    </message>
    <message>
        <source>Drawn on {date}. {left} of {rows} rows are left to look at.</source>
        <translation>Udtaget {date}. {left} af {rows} rækker mangler at blive gennemgået.</translation>
    </message>
    <message>
        <source>Your own acts: {own}. A second person signs for them.</source>
        <translation>Dine egne handlinger: {own}. En anden person kontrasignerer for dem.</translation>
    </message>
    <message>
        <source>Signed off on {date}. The next sample is due by {due}.</source>
        <translation>Godkendt {date}. Næste stikprøve skal udtages senest {due}.</translation>
    </message>
    <message>
        <source>Signed off on {date}. The next sample was due on {due}.</source>
        <translation>Godkendt {date}. Næste stikprøve skulle være udtaget senest {due}.</translation>
    </message>
    <message>
        <source>This is your own act. A second person signs for it.</source>
        <translation>Det er din egen handling. En anden person kontrasignerer for den.</translation>
    </message>
    <message>
        <source>To be looked into</source>
        <translation>Skal undersøges</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Write what is odd. Do not write the name of a citizen.</source>
        <translation>Skriv, hvad der undrer dig. Skriv ikke navnet på en borger.</translation>
    </message>
    <message>
        <source>Sign off the sample?</source>
        <translation>Vil du godkende stikprøven?</translation>
    </message>
    <message>
        <source>Your name stands under it, and the sample can no longer be changed.</source>
        <translation>Dit navn står under den, og den kan ikke længere ændres.</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>Look at the log often and not by the clock: nobody should know when. A quarter, 90 days, is the longest time. The change stands in the log.</source>
        <translation>Se i loggen tit, og ikke på faste dage: Ingen bør vide hvornår. Et kvartal, 90 dage, er det længste. Ændringen står i loggen.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Din egen</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>The stick did not give back what was written to it. Nothing was handed over.</source>
        <translation>USB-stikket gav ikke det tilbage, der blev skrevet på det. Intet er afleveret.</translation>
    </message>
    <message>
        <source>Use another stick or folder, and seal again.</source>
        <translation>Brug et andet USB-stik eller en anden mappe, og forsegl igen.</translation>
    </message>
</context>
<context>
    <name>SealedStep</name>
    <message>
        <source>Cover sheet</source>
        <translation>Forside</translation>
    </message>
    <message>
        <source>I have handed it over</source>
        <translation>Jeg har afleveret den</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Tilbage til sagen</translation>
    </message>
    <message>
        <source>Sealed, written and read back. The file is called</source>
        <translation>Forseglet, skrevet og kontrolleret. Filen hedder</translation>
    </message>
    <message>
        <source>The receiver sees these words when the right file has been opened:</source>
        <translation>Modtageren ser disse ord, når den rigtige fil er åbnet:</translation>
    </message>
    <message>
        <source>Take the stick out safely and give it to the receiver yourself, with the cover sheet. A receipt is awaited.</source>
        <translation>Tag USB-stikket sikkert ud, og giv det selv til modtageren sammen med forsiden. Kvittering afventes.</translation>
    </message>
    <message>
        <source>{number} is sealed for {organisation}</source>
        <translation>{number} er forseglet til {organisation}</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Received {date} · {source} · {state}</source>
        <translation>Modtaget {date} · {source} · {state}</translation>
    </message>
    <message>
        <source>Received {date} · {state}</source>
        <translation>Modtaget {date} · {state}</translation>
    </message>
    <message>
        <source>{stage} · {who}</source>
        <translation>{stage} · {who}</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sat i bero</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>says: {words}</source>
        <translation>i teksten: {words}</translation>
    </message>
    <message>
        <source>found by {why}</source>
        <translation>fundet på {why}</translation>
    </message>
    <message>
        <source>{relation} · recorded around {who}</source>
        <translation>{relation} · noteret omkring {who}</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>En person</translation>
    </message>
    <message>
        <source>Advice without a person</source>
        <translation>Rådgivning uden person</translation>
    </message>
    <message>
        <source>A place, forum or group</source>
        <translation>Miljøbekymring</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Number, name or words</source>
        <translation>Nummer, navn eller ord</translation>
    </message>
    <message>
        <source>Concerns</source>
        <translation>Henvendelser</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Sager</translation>
    </message>
    <message>
        <source>Possibly the same person</source>
        <translation>Mulig samme person</translation>
    </message>
    <message>
        <source>{count} found. Searches are logged.</source>
        <translation>{count} fundet. Søgninger logges.</translation>
    </message>
    <message>
        <source>Nothing found. Try another spelling or fewer words.</source>
        <translation>Intet fundet. Prøv en anden stavemåde eller færre ord.</translation>
    </message>
    <message>
        <source>Names are found by their sound. Searches are logged with their words.</source>
        <translation>Navne findes efter lyden. Søgninger logges med deres ord.</translation>
    </message>
</context>
<context>
    <name>SecretEdit</name>
    <message>
        <source>Your key file</source>
        <translation>Din nøglefil</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Afsnit</translation>
    </message>
</context>
<context>
    <name>SecurityView</name>
    <message>
        <source>Security</source>
        <translation>Sikkerhed</translation>
    </message>
    <message>
        <source>Who may what, what was done, and what keeps it safe.</source>
        <translation>Hvem der må hvad, hvad der er sket, og hvad der beskytter det.</translation>
    </message>
    <message>
        <source>Parts of security</source>
        <translation>Dele af sikkerheden</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Beskyttelse</translation>
    </message>
    <message>
        <source>Go-live list</source>
        <translation>Klar til drift</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Countersignatures</source>
        <translation>Kontrasignaturer</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Dine nøgler</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Brugere</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sikkerhedskopier</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>This series has ended.</source>
        <translation>Denne gentagelse er slut.</translation>
    </message>
    <message>
        <source>This entry does not repeat.</source>
        <translation>Denne opgave gentages ikke.</translation>
    </message>
    <message>
        <source>No day of it is still to come. Choose a later end.</source>
        <translation>Ingen af dagene ligger i fremtiden. Vælg en senere slutdato.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Text size in per cent</source>
        <translation>Tekststørrelse i procent</translation>
    </message>
    <message>
        <source>Lock after minutes without use</source>
        <translation>Lås efter antal minutter uden brug</translation>
    </message>
    <message>
        <source>Vault opened last</source>
        <translation>Senest åbnede sagsbase</translation>
    </message>
    <message>
        <source>Size of the window</source>
        <translation>Vinduets størrelse</translation>
    </message>
    <message>
        <source>Initials unlocked last</source>
        <translation>Initialer ved seneste oplåsning</translation>
    </message>
    <message>
        <source>Let other programs photograph the windows</source>
        <translation>Lad andre programmer fotografere vinduerne</translation>
    </message>
    <message>
        <source>Second place for backups</source>
        <translation>Andet sted til sikkerhedskopier</translation>
    </message>
    <message>
        <source>Moves taken over here</source>
        <translation>Flytninger overtaget her</translation>
    </message>
    <message>
        <source>What to say where the vault is next unlocked</source>
        <translation>Hvad der siges, næste gang sagsbasen låses op</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Settings</source>
        <translation>Opsætning</translation>
    </message>
    <message>
        <source>They hold for this computer.</source>
        <translation>Den gælder for denne computer.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Som computeren</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lys</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørk</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farver</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekststørrelse</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>The language changes when the vault is unlocked next time.</source>
        <translation>Sproget skifter, næste gang sagsbasen låses op.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Lock when nobody uses it for</source>
        <translation>Lås, når ingen har brugt programmet i</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. What you were writing is there again afterwards.</source>
        <translation>Ctrl+L låser straks. Det, du var ved at skrive, er der igen bagefter.</translation>
    </message>
    <message>
        <source>The vault</source>
        <translation>Sagsbasen</translation>
    </message>
    <message>
        <source>Folder: {folder}</source>
        <translation>Mappe: {folder}</translation>
    </message>
    <message>
        <source>Unlocked by {name}. Tovholder {version}.</source>
        <translation>Låst op af {name}. Tovholder {version}.</translation>
    </message>
    <message>
        <source>This vault is for practice. It must not hold real people, and it hands nothing over to a real recipient.</source>
        <translation>Denne sagsbase er til øvelse. Den må ikke rumme rigtige personer, og den videregiver intet til en rigtig modtager.</translation>
    </message>
    <message>
        <source>Screenshots and remote support</source>
        <translation>Skærmbilleder og fjernhjælp</translation>
    </message>
    <message>
        <source>On this system a program cannot keep its windows out of screenshots and screen sharing. Lock with Ctrl+L before somebody else sees your screen.</source>
        <translation>På dette system kan et program ikke holde sine vinduer ude af skærmbilleder og skærmdeling. Lås med Ctrl+L, før andre ser din skærm.</translation>
    </message>
    <message>
        <source>Hide the windows</source>
        <translation>Skjul vinduerne</translation>
    </message>
    <message>
        <source>Show the windows</source>
        <translation>Vis vinduerne</translation>
    </message>
    <message>
        <source>To programs that photograph or share the screen</source>
        <translation>For programmer, der fotograferer eller deler skærmen</translation>
    </message>
    <message>
        <source>Show the windows only while somebody helps you from afar, with no case open, and hide them again afterwards.</source>
        <translation>Vis kun vinduerne, mens nogen hjælper dig på afstand, uden at en sag er åben, og skjul dem igen bagefter.</translation>
    </message>
    <message>
        <source>Steps from the kommune&apos;s preparedness plan. They stand ready in a call, on a concern and on a case.</source>
        <translation>Trin fra kommunens beredskabsplan. De står klar under et opkald, på en henvendelse og på en sag.</translation>
    </message>
    <message>
        <source>Action cards …</source>
        <translation>Actioncards …</translation>
    </message>
    <message>
        <source>Efforts of our own …</source>
        <translation>Vores egne indsatser …</translation>
    </message>
    <message>
        <source>What your kommune offers under its own name, beside the catalogue.</source>
        <translation>Det, jeres kommune tilbyder under eget navn ved siden af kataloget.</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>Kontorets eget</translation>
    </message>
</context>
<context>
    <name>SettleDialog</name>
    <message>
        <source>What became of copy {number}?</source>
        <translation>Hvad blev der af kopi {number}?</translation>
    </message>
    <message>
        <source>It ends the task to get the copy back, and cannot be taken back.</source>
        <translation>Det afslutter opgaven med at få kopien tilbage og kan ikke gøres om.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Ring nu</translation>
    </message>
    <message>
        <source>The copy is settled</source>
        <translation>Der er gjort rede for kopien</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>This ends when you decide on the concern. Open the concern and decide.</source>
        <translation>Opgaven slutter, når du tager stilling til henvendelsen. Åbn den, og tag stilling.</translation>
    </message>
    <message>
        <source>This ends when you finish what is left after the call.</source>
        <translation>Opgaven slutter, når du gør det færdigt, der mangler efter opkaldet.</translation>
    </message>
    <message>
        <source>This ends when you record the answer of the police.</source>
        <translation>Opgaven slutter, når du registrerer politiets svar.</translation>
    </message>
    <message>
        <source>This ends when you write what came of the visit.</source>
        <translation>Opgaven slutter, når du skriver, hvad der kom ud af besøget.</translation>
    </message>
    <message>
        <source>This ends when you say what became of the copy.</source>
        <translation>Opgaven slutter, når du noterer, hvad der er sket med kopien.</translation>
    </message>
    <message>
        <source>This ends when you read in the receipt.</source>
        <translation>Opgaven slutter, når du indlæser kvitteringen.</translation>
    </message>
    <message>
        <source>Cancel the visit and plan a new one, so that papers follow.</source>
        <translation>Aflys besøget, og planlæg et nyt, så papirerne følger med.</translation>
    </message>
    <message>
        <source>This ends when it is signed or declined: Security, Countersignatures.</source>
        <translation>Opgaven slutter, når der er skrevet under eller afvist under Sikkerhed, Kontrasignaturer.</translation>
    </message>
    <message>
        <source>This ends when you decide whether contact is safe.</source>
        <translation>Opgaven slutter, når du beslutter, om kontakt er sikker.</translation>
    </message>
    <message>
        <source>This ends when you record the authority&apos;s answer: the page Qualification.</source>
        <translation>Opgaven slutter, når du noterer myndighedens svar på siden Kvalificering.</translation>
    </message>
    <message>
        <source>This ends when you close the round: the page Qualification.</source>
        <translation>Opgaven slutter, når du lukker runden på siden Kvalificering.</translation>
    </message>
    <message>
        <source>This ends when you record social services&apos; check, or why a visit goes on without it: the page Qualification.</source>
        <translation>Opgaven slutter, når du på siden Kvalificering noterer socialforvaltningens undersøgelse, eller hvorfor besøget ikke kan vente.</translation>
    </message>
    <message>
        <source>This ends when you write the assessment. Open the concern and write it.</source>
        <translation>Opgaven slutter, når du skriver vurderingen. Åbn henvendelsen, og skriv den.</translation>
    </message>
    <message>
        <source>This ends when the analysis is finished.</source>
        <translation>Opgaven slutter, når analysen er gjort færdig.</translation>
    </message>
    <message>
        <source>This ends when the recommendation is written.</source>
        <translation>Opgaven slutter, når anbefalingen er skrevet.</translation>
    </message>
    <message>
        <source>This ends when the recommendation is approved or sent back.</source>
        <translation>Opgaven slutter, når anbefalingen er godkendt eller sendt tilbage.</translation>
    </message>
    <message>
        <source>This ends when you write down the answer to the offer.</source>
        <translation>Opgaven slutter, når du noterer svaret på tilbuddet.</translation>
    </message>
    <message>
        <source>This ends when you write down who was told, or that nobody is.</source>
        <translation>Opgaven slutter, når du noterer, hvem der er orienteret, eller at ingen bliver det.</translation>
    </message>
    <message>
        <source>This ends when you write about it on the page Efforts.</source>
        <translation>Opgaven slutter, når du skriver om det på siden Indsatser.</translation>
    </message>
    <message>
        <source>This ends when you record the report: the case&apos;s page Child and consent.</source>
        <translation>Opgaven slutter, når du noterer underretningen på sagens side Barn og samtykke.</translation>
    </message>
    <message>
        <source>This ends when you record the answer on the page Child and consent.</source>
        <translation>Opgaven slutter, når du noterer svaret på siden Barn og samtykke.</translation>
    </message>
    <message>
        <source>This ends when you decide again on the page Child and consent.</source>
        <translation>Opgaven slutter, når du tager stilling igen på siden Barn og samtykke.</translation>
    </message>
    <message>
        <source>This ends when you prepare the birthday on the page Child and consent.</source>
        <translation>Opgaven slutter, når du forbereder fødselsdagen på siden Barn og samtykke.</translation>
    </message>
    <message>
        <source>This ends when you decide what becomes of the effort.</source>
        <translation>Opgaven slutter, når du tager stilling til, hvad der sker med indsatsen.</translation>
    </message>
    <message>
        <source>This ends when you record what the police answer.</source>
        <translation>Opgaven slutter, når du noterer, hvad politiet svarer.</translation>
    </message>
    <message>
        <source>This ends when you record that the concern is passed on.</source>
        <translation>Opgaven slutter, når du noterer, at henvendelsen er givet videre.</translation>
    </message>
    <message>
        <source>This ends when you record what the centre has done.</source>
        <translation>Opgaven slutter, når du noterer, hvad centret har gjort.</translation>
    </message>
    <message>
        <source>This ends when the answer is made: Access (indsigt), where the person stands.</source>
        <translation>Opgaven slutter, når svaret er lavet med knappen Indsigt, hvor borgeren står.</translation>
    </message>
    <message>
        <source>This ends when you follow up on the place, forum or group: Cases.</source>
        <translation>Opgaven slutter, når du følger op på stedet, forummet eller gruppen under Sager, Miljøbekymringer.</translation>
    </message>
    <message>
        <source>This ends when it is deleted, or decided to be kept longer.</source>
        <translation>Opgaven slutter, når det slettes, eller når det er besluttet at opbevare det længere.</translation>
    </message>
    <message>
        <source>This ends when you decide which case goes on.</source>
        <translation>Opgaven slutter, når du beslutter, hvilken sag der fortsætter.</translation>
    </message>
    <message>
        <source>This ends when the case is sent to the new kommune, or you decide not to yet: the case&apos;s page Transfer.</source>
        <translation>Opgaven slutter, når sagen er sendt til den nye kommune, eller når du beslutter at vente, på sagens side Overdragelse.</translation>
    </message>
    <message>
        <source>This ends when the receipt is recorded: the case&apos;s page Transfer.</source>
        <translation>Opgaven slutter, når kvitteringen er noteret på sagens side Overdragelse.</translation>
    </message>
    <message>
        <source>This ends when the action cards are written from the revised plan: Settings, Action cards.</source>
        <translation>Opgaven slutter, når actioncards er skrevet efter den reviderede plan under Opsætning, Actioncards.</translation>
    </message>
    <message>
        <source>This ends when the meeting is closed or cancelled: the place Meetings.</source>
        <translation>Det afsluttes, når mødet er afsluttet eller aflyst: stedet Møder.</translation>
    </message>
    <message>
        <source>Give the meeting another time: the place Meetings.</source>
        <translation>Giv mødet et andet tidspunkt: stedet Møder.</translation>
    </message>
    <message>
        <source>This ends when everybody is invited: the meeting&apos;s page, Participants.</source>
        <translation>Det afsluttes, når alle er indkaldt: mødets side, Deltagere.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Immediately</source>
        <translation>Straks</translation>
    </message>
    <message>
        <source>Immediately, from receipt {received}</source>
        <translation>Straks, fra modtagelsen {received}</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 timer</translation>
    </message>
    <message>
        <source>24 hours from receipt {received}</source>
        <translation>24 timer fra modtagelsen {received}</translation>
    </message>
    <message>
        <source>48 hours</source>
        <translation>48 timer</translation>
    </message>
    <message>
        <source>48 hours from receipt {received}</source>
        <translation>48 timer fra modtagelsen {received}</translation>
    </message>
    <message>
        <source>72 hours</source>
        <translation>72 timer</translation>
    </message>
    <message>
        <source>72 hours from receipt {received}</source>
        <translation>72 timer fra modtagelsen {received}</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Readiness for violence</source>
        <translation>Voldsparathed</translation>
    </message>
    <message>
        <source>Interest in travelling to a conflict</source>
        <translation>Interesse for at rejse til en konflikt</translation>
    </message>
    <message>
        <source>Seeks or spreads content that legitimises violence</source>
        <translation>Søger eller spreder indhold, der legitimerer vold</translation>
    </message>
    <message>
        <source>Threats or social pressure</source>
        <translation>Trusler eller socialt pres</translation>
    </message>
    <message>
        <source>Fixation on a cause or a person</source>
        <translation>Fiksering på en sag eller en person</translation>
    </message>
    <message>
        <source>Contempt for the views of others</source>
        <translation>Foragt for andres synspunkter</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Countersignature {number}</source>
        <translation>Kontrasignatur {number}</translation>
    </message>
    <message>
        <source>One person has done this alone. A second person looks at it and signs.</source>
        <translation>Én person har gjort dette alene. En anden ser på det og skriver under.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Hvad der blev gjort</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Gjort af</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Gjort den</translation>
    </message>
    <message>
        <source>To be signed by</source>
        <translation>Underskrives senest</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Jeg er enig</translation>
    </message>
    <message>
        <source>I decline</source>
        <translation>Jeg afviser</translation>
    </message>
    <message>
        <source>If you decline: why</source>
        <translation>Hvis du afviser: hvorfor</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Underskrift</translation>
    </message>
    <message>
        <source>Name in capitals, date</source>
        <translation>Navn med blokbogstaver, dato</translation>
    </message>
    <message>
        <source>Give the slip back. The office writes down who signed, and keeps the paper.</source>
        <translation>Giv sedlen tilbage. Kontoret noterer, hvem der skrev under, og gemmer papiret.</translation>
    </message>
</context>
<context>
    <name>SlipLine</name>
    <message>
        <source>No checkpoint printed yet</source>
        <translation>Intet kontrolpunkt udskrevet endnu</translation>
    </message>
    <message>
        <source>Checkpoint printed on {date}</source>
        <translation>Kontrolpunkt sidst udskrevet {date}</translation>
    </message>
    <message>
        <source>Checkpoint printed on {date} (print the next)</source>
        <translation>Kontrolpunkt sidst udskrevet {date} (udskriv det næste)</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Initial assessment</source>
        <translation>Indledende vurdering</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kvalificering</translation>
    </message>
    <message>
        <source>Concern talk</source>
        <translation>Bekymringssamtale</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Lukket</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Visitering</translation>
    </message>
    <message>
        <source>Efforts and follow-up</source>
        <translation>Indsats og opfølgning</translation>
    </message>
</context>
<context>
    <name>StageStrip</name>
    <message>
        <source>Stage {number} of {count}: {stage}</source>
        <translation>Trin {number} af {count}: {stage}</translation>
    </message>
    <message>
        <source>All stages are done</source>
        <translation>Alle trin er gennemført</translation>
    </message>
</context>
<context>
    <name>StandingLines</name>
    <message>
        <source>Last backup</source>
        <translation>Seneste sikkerhedskopi</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Copy in a second place</source>
        <translation>Kopi et andet sted</translation>
    </message>
    <message>
        <source>Last rehearsal of a restore</source>
        <translation>Seneste prøve af en gendannelse</translation>
    </message>
    <message>
        <source>{when}, from the second place</source>
        <translation>{when}, fra det andet sted</translation>
    </message>
    <message>
        <source>{when}, from the backups here</source>
        <translation>{when}, fra sikkerhedskopierne her</translation>
    </message>
</context>
<context>
    <name>StartingCard</name>
    <message>
        <source>112: danger now</source>
        <translation>112: fare nu</translation>
    </message>
    <message>
        <source>114: the police, when it is not acute</source>
        <translation>114: politiet, når det ikke er akut</translation>
    </message>
    <message>
        <source>41 74 90 90: the national hotline, every day from 8 to 22</source>
        <translation>41 74 90 90: den nationale hotline, alle dage kl. 8-22</translation>
    </message>
    <message>
        <source>Tell your leader. An emergency call never waits for that.</source>
        <translation>Sig det til din leder. Et nødopkald venter aldrig på det.</translation>
    </message>
    <message>
        <source>Not acute: the Infohus. It looks first at whether there may be a crime, and whether anybody is unsafe.</source>
        <translation>Ikke akut: Infohuset. Det ser først på, om der kan være noget strafbart, og om nogen er utrygge.</translation>
    </message>
    <message>
        <source>Is the citizen under 18, or are there children in the home? Make the report on a child at once.</source>
        <translation>Er borgeren under 18, eller er der børn i hjemmet? Afgiv underretningen med det samme.</translation>
    </message>
    <message>
        <source>Tell whoever reported it what happens next, and where to call again.</source>
        <translation>Fortæl henvenderen, hvad der sker nu, og hvor henvenderen kan ringe igen.</translation>
    </message>
    <message>
        <source>Leaving for a conflict zone</source>
        <translation>Udrejse til konfliktzone</translation>
    </message>
    <message>
        <source>Somebody says, plans or has bought something that points to it.</source>
        <translation>Nogen siger, planlægger eller har købt noget, der peger på det.</translation>
    </message>
    <message>
        <source>Danger now, or leaving within days? Call 112. Acute otherwise: the police on 114.</source>
        <translation>Fare nu, eller afrejse inden for få dage? Ring 112. Haster det ellers, så ring til politiet på 114.</translation>
    </message>
    <message>
        <source>Write down what is known of day, route, ticket, passport, money and company: who said it, and when.</source>
        <translation>Skriv, hvad der vides om dag, rute, billet, pas, penge og følgeskab: hvem der sagde det, og hvornår.</translation>
    </message>
    <message>
        <source>Agree with the police who speaks with the citizen and the family, and when.</source>
        <translation>Aftal med politiet, hvem der taler med borgeren og familien, og hvornår.</translation>
    </message>
    <message>
        <source>Back from a conflict zone</source>
        <translation>Hjemvendt fra konfliktzone</translation>
    </message>
    <message>
        <source>Somebody has come back, or is expected back.</source>
        <translation>Nogen er kommet hjem eller ventes hjem.</translation>
    </message>
    <message>
        <source>Danger now? Call 112. Acute otherwise: the police on 114.</source>
        <translation>Fare nu? Ring 112. Haster det ellers, så ring til politiet på 114.</translation>
    </message>
    <message>
        <source>Agree with the police who meets the citizen first.</source>
        <translation>Aftal med politiet, hvem der møder borgeren først.</translation>
    </message>
    <message>
        <source>Ask what is needed first: a home, money, a doctor, somebody to talk to. It is an offer; a no says nothing about danger.</source>
        <translation>Spørg, hvad der først er brug for: bolig, penge, læge, en at tale med. Det er et tilbud; et nej siger intet om fare.</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Who at the police?</source>
        <translation>Hvem hos politiet?</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Navn og funktion.</translation>
    </message>
    <message>
        <source>Write who at the police said so.</source>
        <translation>Skriv, hvem hos politiet der sagde det.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Write the date.</source>
        <translation>Skriv datoen.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Klokkeslæt</translation>
    </message>
    <message>
        <source>Write the time.</source>
        <translation>Skriv klokkeslættet.</translation>
    </message>
    <message>
        <source>Did you call back on the number we know?</source>
        <translation>Har du ringet tilbage på det kendte nummer?</translation>
    </message>
    <message>
        <source>Say whether you called back.</source>
        <translation>Vælg, om du har ringet tilbage.</translation>
    </message>
    <message>
        <source>May the kommune go on?</source>
        <translation>Kan kommunen fortsætte?</translation>
    </message>
    <message>
        <source>If the police take over, the case is suspended, and what is planned in it ends. The story says what.</source>
        <translation>Overtager politiet, sættes sagen i bero, og det, der er planlagt i den, afsluttes. Forløbet siger hvad.</translation>
    </message>
    <message>
        <source>Choose the answer of the police.</source>
        <translation>Vælg politiets svar.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Needed when the case has no other step ahead.</source>
        <translation>Nødvendigt, når sagen ikke har andre skridt foran sig.</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Senest den</translation>
    </message>
    <message>
        <source>It repeats. What do you mean?</source>
        <translation>Den gentages. Hvad gælder det?</translation>
    </message>
    <message>
        <source>This one only</source>
        <translation>Kun denne</translation>
    </message>
    <message>
        <source>This and all that follow</source>
        <translation>Denne og alle de følgende</translation>
    </message>
    <message>
        <source>Choose whether you mean this one, or all that follow too.</source>
        <translation>Vælg, om det kun gælder denne eller også alle de følgende.</translation>
    </message>
    <message>
        <source>The answer of the police</source>
        <translation>Politiets svar</translation>
    </message>
    <message>
        <source>Request to resume</source>
        <translation>Anmodning om genoptagelse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Hvad kom der ud af det?</translation>
    </message>
    <message>
        <source>Write in a few words what came of it.</source>
        <translation>Skriv med få ord, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>Why was it not possible?</source>
        <translation>Hvorfor var det ikke muligt?</translation>
    </message>
    <message>
        <source>Write why it was not possible.</source>
        <translation>Skriv, hvorfor det ikke var muligt.</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Aflys</translation>
    </message>
    <message>
        <source>Why is it called off?</source>
        <translation>Hvorfor aflyses den?</translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <translation>Skriv, hvorfor den aflyses.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Ny dato</translation>
    </message>
    <message>
        <source>Write the new date.</source>
        <translation>Skriv den nye dato.</translation>
    </message>
    <message>
        <source>New time</source>
        <translation>Nyt klokkeslæt</translation>
    </message>
    <message>
        <source>Write the new time.</source>
        <translation>Skriv det nye klokkeslæt.</translation>
    </message>
    <message>
        <source>Why is it moved?</source>
        <translation>Hvorfor flyttes det?</translation>
    </message>
    <message>
        <source>The old date is kept in the story.</source>
        <translation>Den gamle dato bliver stående i forløbet.</translation>
    </message>
    <message>
        <source>Write why it is moved.</source>
        <translation>Skriv, hvorfor det flyttes.</translation>
    </message>
    <message>
        <source>Who, where and with whom</source>
        <translation>Hvem, hvor og med hvem</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>No names: the calendar may be seen by others.</source>
        <translation>Ingen navne: Kalenderen kan ses af andre.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>It stands in the entry&apos;s history. It may be left empty.</source>
        <translation>Det kommer til at stå i historikken. Feltet må gerne være tomt.</translation>
    </message>
    <message>
        <source>Who is responsible?</source>
        <translation>Hvem er ansvarlig?</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollega</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Vælg en kollega.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Next steps</source>
        <translation>Næste skridt</translation>
    </message>
    <message>
        <source>Plan talk or visit</source>
        <translation>Planlæg samtale eller besøg</translation>
    </message>
    <message>
        <source>Plan follow-up</source>
        <translation>Planlæg opfølgning</translation>
    </message>
    <message>
        <source>Hand over to the police</source>
        <translation>Videregiv til politiet</translation>
    </message>
    <message>
        <source>{days} more in the calendar</source>
        <translation>{days} gange mere i kalenderen</translation>
    </message>
    <message>
        <source>{act}: {what}</source>
        <translation>{act}: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>Aflys</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>Concern {number} received</source>
        <translation>Henvendelse {number} modtaget</translation>
    </message>
    <message>
        <source>112 or 114 called at {time}</source>
        <translation>Ringet til 112 eller 114 kl. {time}</translation>
    </message>
    <message>
        <source>Agreed with the caller</source>
        <translation>Aftalt med henvenderen</translation>
    </message>
    <message>
        <source>Spoke with the caller again</source>
        <translation>Talt med henvenderen igen</translation>
    </message>
    <message>
        <source>Written up after the call</source>
        <translation>Skrevet færdig efter opkaldet</translation>
    </message>
    <message>
        <source>Concern {number} rejected</source>
        <translation>Henvendelse {number} afvist</translation>
    </message>
    <message>
        <source>Concern {number} was created by mistake</source>
        <translation>Henvendelse {number} var oprettet ved en fejl</translation>
    </message>
    <message>
        <source>Case {number} opened</source>
        <translation>Sag {number} oprettet</translation>
    </message>
    <message>
        <source>Concern {number} taken up in the case</source>
        <translation>Henvendelse {number} taget op i sagen</translation>
    </message>
    <message>
        <source>Recorded as the same person as in {number}</source>
        <translation>Registreret som samme person som i {number}</translation>
    </message>
    <message>
        <source>The police: the kommune can continue (told by {by})</source>
        <translation>Politiet: Kan fortsætte (oplyst af {by})</translation>
    </message>
    <message>
        <source>The police: wait (told by {by})</source>
        <translation>Politiet: Afvent (oplyst af {by})</translation>
    </message>
    <message>
        <source>The police: no answer yet (asked {by})</source>
        <translation>Politiet: Intet svar endnu (spurgt: {by})</translation>
    </message>
    <message>
        <source>The case is suspended</source>
        <translation>Sagen er sat i bero</translation>
    </message>
    <message>
        <source>{who} is now responsible for the case</source>
        <translation>{who} er nu ansvarlig for sagen</translation>
    </message>
    <message>
        <source>The case is resumed at the request of the police ({by})</source>
        <translation>Sagen er genoptaget efter anmodning fra politiet ({by})</translation>
    </message>
    <message>
        <source>Next stage: {stage}</source>
        <translation>Næste trin: {stage}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>The citizen asked for access</source>
        <translation>Borgeren bad om indsigt</translation>
    </message>
    <message>
        <source>The citizen got an answer on access, {number}</source>
        <translation>Borgeren fik svar på anmodningen om indsigt, {number}</translation>
    </message>
    <message>
        <source>Home visit planned for {when}</source>
        <translation>Hjemmebesøg planlagt til {when}</translation>
    </message>
    <message>
        <source>Home visit held</source>
        <translation>Hjemmebesøg gennemført</translation>
    </message>
    <message>
        <source>The home visit did not take place</source>
        <translation>Hjemmebesøget blev ikke gennemført</translation>
    </message>
    <message>
        <source>Home visit cancelled</source>
        <translation>Hjemmebesøg aflyst</translation>
    </message>
    <message>
        <source>{what} planned for {when}</source>
        <translation>{what} planlagt til {when}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Fortrudt: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Udført: {what}</translation>
    </message>
    <message>
        <source>{what} planned for {when}, and repeats: {rhythm}</source>
        <translation>{what} planlagt til {when} og gentages: {rhythm}</translation>
    </message>
    <message>
        <source>Moved with all that follow: {what}, from {old} to {new}. Repeats: {rhythm}</source>
        <translation>Flyttet med alle de følgende: {what}, fra {old} til {new}. Gentages: {rhythm}</translation>
    </message>
    <message>
        <source>Another colleague or place from {when} on: {what}</source>
        <translation>Ny kollega, nyt sted eller nye deltagere fra {when}: {what}</translation>
    </message>
    <message>
        <source>Called off from {when} on: {what}, repeated: {rhythm}</source>
        <translation>Aflyst fra {when}: {what}, der blev gentaget: {rhythm}</translation>
    </message>
    <message>
        <source>Ended with the case: {what}, repeated: {rhythm}</source>
        <translation>Afsluttet med sagen: {what}, der blev gentaget: {rhythm}</translation>
    </message>
    <message>
        <source>Out of the calendar while the case rests: {what}, repeats: {rhythm}</source>
        <translation>Ude af kalenderen, mens sagen er i bero: {what}, der gentages: {rhythm}</translation>
    </message>
    <message>
        <source>Another colleague or place: {what}, {when}</source>
        <translation>Ny kollega, nyt sted eller nye deltagere: {what}, {when}</translation>
    </message>
    <message>
        <source>Called off: {what}, {when}</source>
        <translation>Aflyst: {what}, {when}</translation>
    </message>
    <message>
        <source>Ended with the effort: {what}, {when}</source>
        <translation>Afsluttet med indsatsen: {what}, {when}</translation>
    </message>
    <message>
        <source>Ended with the concern: {what}, {when}</source>
        <translation>Afsluttet med henvendelsen: {what}, {when}</translation>
    </message>
    <message>
        <source>Ended as the case was suspended: {what}, {when}</source>
        <translation>Afsluttet, da sagen blev sat i bero: {what}, {when}</translation>
    </message>
    <message>
        <source>Moved: {what}, from {old} to {new}</source>
        <translation>Flyttet: {what}, fra {old} til {new}</translation>
    </message>
    <message>
        <source>Not possible: {what}</source>
        <translation>Ikke muligt: {what}</translation>
    </message>
    <message>
        <source>Printed: {document}, copy {number} for {holder}</source>
        <translation>Udskrevet: {document}, kopi {number} til {holder}</translation>
    </message>
    <message>
        <source>Copy {number}: {how}</source>
        <translation>Kopi {number}: {how}</translation>
    </message>
    <message>
        <source>Handover {number} sealed for {to}</source>
        <translation>Videregivelse {number} forseglet til {to}</translation>
    </message>
    <message>
        <source>Handover {number} given to {to}</source>
        <translation>Videregivelse {number} afleveret til {to}</translation>
    </message>
    <message>
        <source>Receipt for {number}: {state}</source>
        <translation>Kvittering for {number}: {state}</translation>
    </message>
    <message>
        <source>Attachment {number} added</source>
        <translation>Bilag {number} tilføjet</translation>
    </message>
    <message>
        <source>Attachment {number} saved outside as {copy}</source>
        <translation>Bilag {number} gemt uden for sagsbasen som {copy}</translation>
    </message>
    <message>
        <source>Attachment {number} deleted</source>
        <translation>Bilag {number} slettet</translation>
    </message>
    <message>
        <source>Somebody around the citizen was recorded</source>
        <translation>En person omkring borgeren er noteret</translation>
    </message>
    <message>
        <source>What is recorded of somebody around was put right</source>
        <translation>Oplysninger om en person omkring borgeren er rettet</translation>
    </message>
    <message>
        <source>Somebody is no longer around the citizen</source>
        <translation>En relation til borgeren er afsluttet</translation>
    </message>
    <message>
        <source>Kind of concern {number}: {kind}</source>
        <translation>{number} er ændret til: {kind}</translation>
    </message>
    <message>
        <source>Is contact safe? {contact}</source>
        <translation>Er kontakt sikker? {contact}</translation>
    </message>
    <message>
        <source>Correction of the note from {when}</source>
        <translation>Rettelse af notatet fra {when}</translation>
    </message>
    <message>
        <source>Observed by {source}, {day}</source>
        <translation>Iagttaget af {source}, {day}</translation>
    </message>
    <message>
        <source>Reported by {source}, {day}</source>
        <translation>Oplyst af {source}, {day}</translation>
    </message>
    <message>
        <source>Assessed by {source}, {day}</source>
        <translation>Vurderet af {source}, {day}</translation>
    </message>
    <message>
        <source>Correction of the statement from {when} ({source}, {day})</source>
        <translation>Rettelse af udsagnet fra {when} ({source}, {day})</translation>
    </message>
    <message>
        <source>The case is closed</source>
        <translation>Sagen er lukket</translation>
    </message>
    <message>
        <source>The case was created by mistake</source>
        <translation>Sagen var oprettet ved en fejl</translation>
    </message>
    <message>
        <source>The case is reopened</source>
        <translation>Sagen er genåbnet</translation>
    </message>
    <message>
        <source>Decided: kept until {day}</source>
        <translation>Besluttet: opbevares til {day}</translation>
    </message>
    <message>
        <source>Journalised in {system} as {number}</source>
        <translation>Journaliseret i {system} som {number}</translation>
    </message>
    <message>
        <source>Earlier concerns were seen before the decision</source>
        <translation>De tidligere henvendelser blev set før beslutningen</translation>
    </message>
    <message>
        <source>Goes on before the police have answered: {doing} (decided by {by})</source>
        <translation>Går videre, før politiet har svaret: {doing} (besluttet af {by})</translation>
    </message>
    <message>
        <source>A round of qualification was opened</source>
        <translation>En kvalificeringsrunde er åbnet</translation>
    </message>
    <message>
        <source>Invited to qualify: {authority}</source>
        <translation>Inviteret til at kvalificere: {authority}</translation>
    </message>
    <message>
        <source>Reminded of the answer: {authority}</source>
        <translation>Mindet om svaret: {authority}</translation>
    </message>
    <message>
        <source>Answered: {authority}</source>
        <translation>Har svaret: {authority}</translation>
    </message>
    <message>
        <source>Answered, and held something back: {authority}</source>
        <translation>Har svaret og holdt noget tilbage: {authority}</translation>
    </message>
    <message>
        <source>Knows nothing that matters here: {authority}</source>
        <translation>Ved ikke noget af betydning: {authority}</translation>
    </message>
    <message>
        <source>Will not share, which is their choice: {authority}</source>
        <translation>Vil ikke dele, og det er et lovligt valg: {authority}</translation>
    </message>
    <message>
        <source>The round of qualification was closed</source>
        <translation>Kvalificeringsrunden er lukket</translation>
    </message>
    <message>
        <source>The round of qualification was closed, with answers missing</source>
        <translation>Kvalificeringsrunden er lukket, og der mangler svar</translation>
    </message>
    <message>
        <source>The parents&apos; and siblings&apos; conditions are checked (told by {by})</source>
        <translation>Forældrenes og søskendes forhold er undersøgt (oplyst af {by})</translation>
    </message>
    <message>
        <source>A visit goes on without the check of the family&apos;s conditions</source>
        <translation>Besøg uden undersøgelse af familiens forhold</translation>
    </message>
    <message>
        <source>Initial assessment of {number}</source>
        <translation>Indledende vurdering af {number}</translation>
    </message>
    <message>
        <source>{number}: the same caller called again</source>
        <translation>{number}: samme henvender ringede igen</translation>
    </message>
    <message>
        <source>Analysis finished</source>
        <translation>Analysen er færdig</translation>
    </message>
    <message>
        <source>Type of extremism recorded on concern {number}</source>
        <translation>Type af ekstremisme er skrevet på henvendelse {number}</translation>
    </message>
    <message>
        <source>Recommendation prepared</source>
        <translation>Anbefaling forberedt</translation>
    </message>
    <message>
        <source>Recommended: {outcome}</source>
        <translation>Anbefalet: {outcome}</translation>
    </message>
    <message>
        <source>Recommendation approved</source>
        <translation>Anbefalingen er godkendt</translation>
    </message>
    <message>
        <source>Recommendation sent back</source>
        <translation>Anbefalingen er sendt tilbage</translation>
    </message>
    <message>
        <source>Reference to the decision of {who} recorded</source>
        <translation>Henvisning til afgørelsen hos {who} er noteret</translation>
    </message>
    <message>
        <source>Offered and accepted: {effort}</source>
        <translation>Tilbudt, og borgeren sagde ja: {effort}</translation>
    </message>
    <message>
        <source>Offered and declined: {effort}</source>
        <translation>Tilbudt, og borgeren sagde nej: {effort}</translation>
    </message>
    <message>
        <source>Thinks about the offer: {effort}</source>
        <translation>Tænker over tilbuddet: {effort}</translation>
    </message>
    <message>
        <source>The offers were made again</source>
        <translation>Tilbuddene blev gentaget</translation>
    </message>
    <message>
        <source>Nobody was told of the no</source>
        <translation>Ingen er orienteret om afslaget</translation>
    </message>
    <message>
        <source>Effort planned: {effort}</source>
        <translation>Indsats planlagt: {effort}</translation>
    </message>
    <message>
        <source>Effort begun: {effort}</source>
        <translation>Indsats startet: {effort}</translation>
    </message>
    <message>
        <source>Contact held: {effort}</source>
        <translation>Kontakt gennemført: {effort}</translation>
    </message>
    <message>
        <source>Did not come to the contact: {effort}</source>
        <translation>Kom ikke til kontakten: {effort}</translation>
    </message>
    <message>
        <source>Contact called off: {effort}</source>
        <translation>Kontakt aflyst: {effort}</translation>
    </message>
    <message>
        <source>How it goes was written down: {effort}</source>
        <translation>Noteret, hvordan det går: {effort}</translation>
    </message>
    <message>
        <source>The effort rests: {effort}</source>
        <translation>Indsatsen hviler: {effort}</translation>
    </message>
    <message>
        <source>The effort is taken up again: {effort}</source>
        <translation>Indsatsen er genoptaget: {effort}</translation>
    </message>
    <message>
        <source>Effort ended: {effort}</source>
        <translation>Indsats afsluttet: {effort}</translation>
    </message>
    <message>
        <source>After-check made: {effort}</source>
        <translation>Efterkontakt: {effort}</translation>
    </message>
    <message>
        <source>Plan for the release written</source>
        <translation>Plan for løsladelsen skrevet</translation>
    </message>
    <message>
        <source>{authority} was told of the no (disclosure {number})</source>
        <translation>{authority} er orienteret om afslaget (videregivelse {number})</translation>
    </message>
    <message>
        <source>Report on a child delivered to {to}</source>
        <translation>Underretning om et barn afgivet til {to}</translation>
    </message>
    <message>
        <source>Report on a child: delivered by somebody else</source>
        <translation>Underretning om et barn: afgivet af en anden</translation>
    </message>
    <message>
        <source>Report on a child: not due</source>
        <translation>Underretning om et barn: skal ikke afgives</translation>
    </message>
    <message>
        <source>Report on a child: got its number</source>
        <translation>Underretning om et barn: nummeret er noteret</translation>
    </message>
    <message>
        <source>Asked for consent</source>
        <translation>Spurgt om samtykke</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Samtykke givet</translation>
    </message>
    <message>
        <source>Consent refused</source>
        <translation>Samtykke afslået</translation>
    </message>
    <message>
        <source>Asked for consent: no answer</source>
        <translation>Spurgt om samtykke: intet svar</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Samtykke trukket tilbage</translation>
    </message>
    <message>
        <source>Informed that we hold something</source>
        <translation>Orienteret om, at vi har oplysninger</translation>
    </message>
    <message>
        <source>Informing is postponed</source>
        <translation>Orientering er udsat</translation>
    </message>
    <message>
        <source>Informing is left out</source>
        <translation>Orientering er undladt</translation>
    </message>
    <message>
        <source>Decided on a running effort</source>
        <translation>Taget stilling til en igangværende indsats</translation>
    </message>
    <message>
        <source>The case is still suspended</source>
        <translation>Sagen er fortsat i bero</translation>
    </message>
    <message>
        <source>Decided whether the case is kept meanwhile</source>
        <translation>Besluttet, om sagen opbevares imens</translation>
    </message>
    <message>
        <source>Concern {number} passed on</source>
        <translation>Henvendelse {number} givet videre</translation>
    </message>
    <message>
        <source>The 18th birthday is prepared</source>
        <translation>18-årsdagen er forberedt</translation>
    </message>
    <message>
        <source>Turned 18 on {date}</source>
        <translation>Fyldte 18 den {date}</translation>
    </message>
    <message>
        <source>Transition to education or job from {date}</source>
        <translation>Overgang til uddannelse eller job fra {date}</translation>
    </message>
    <message>
        <source>Transition at release from {date}</source>
        <translation>Overgang ved løsladelse fra {date}</translation>
    </message>
    <message>
        <source>Transition to a new kommune from {date}</source>
        <translation>Overgang til ny kommune fra {date}</translation>
    </message>
    <message>
        <source>Transition to a new caseworker from {date}</source>
        <translation>Overgang til ny sagsbehandler fra {date}</translation>
    </message>
    <message>
        <source>Transition from {date}</source>
        <translation>Overgang fra {date}</translation>
    </message>
    <message>
        <source>Asked whether the centre has reported itself</source>
        <translation>Spurgt, om centret selv har indberettet</translation>
    </message>
    <message>
        <source>Ended with the case: {what}</source>
        <translation>Afsluttet sammen med sagen: {what}</translation>
    </message>
    <message>
        <source>An answer was corrected: {authority}</source>
        <translation>Et svar blev rettet: {authority}</translation>
    </message>
    <message>
        <source>The invitation was withdrawn: {authority}</source>
        <translation>Invitationen blev trukket tilbage: {authority}</translation>
    </message>
    <message>
        <source>Case {number} on the same person was taken up in this one</source>
        <translation>Sag {number} om samme person er samlet med denne</translation>
    </message>
    <message>
        <source>Case {number} on the same person goes on instead of this one</source>
        <translation>Sag {number} om samme person fortsætter i stedet for denne</translation>
    </message>
    <message>
        <source>The citizen moved to {to} on {date}</source>
        <translation>Borgeren flyttede til {to} den {date}</translation>
    </message>
    <message>
        <source>Transfer to {to} Kommune prepared</source>
        <translation>Overdragelse til {to} Kommune forberedt</translation>
    </message>
    <message>
        <source>Not transferred yet</source>
        <translation>Endnu ikke overdraget</translation>
    </message>
    <message>
        <source>The case was sent to {to} (disclosure {number})</source>
        <translation>Sagen blev sendt til {to} (videregivelse {number})</translation>
    </message>
    <message>
        <source>{to} has taken the case over ({who})</source>
        <translation>{to} har overtaget sagen ({who})</translation>
    </message>
    <message>
        <source>The transfer was given up</source>
        <translation>Overdragelsen blev opgivet</translation>
    </message>
    <message>
        <source>The case is closed: handed over to {to} on {date}</source>
        <translation>Sagen er lukket: overdraget til {to} den {date}</translation>
    </message>
    <message>
        <source>Handed over to us by {sender} as {number}</source>
        <translation>Overdraget til os af {sender} som {number}</translation>
    </message>
    <message>
        <source>Action card {card}: {step}</source>
        <translation>Actioncard {card}: {step}</translation>
    </message>
    <message>
        <source>Taken back on the action card {card}: {step}</source>
        <translation>Flueben fjernet på actioncard {card}: {step}</translation>
    </message>
    <message>
        <source>The effort goes on after the 18th birthday: {effort}</source>
        <translation>Indsatsen fortsætter efter det 18. år: {effort}</translation>
    </message>
    <message>
        <source>Put on the agenda of meeting {number}, {moment}</source>
        <translation>Sat på dagsordenen for møde {number}, {moment}</translation>
    </message>
    <message>
        <source>Taken off the agenda of meeting {number}</source>
        <translation>Taget af dagsordenen for møde {number}</translation>
    </message>
    <message>
        <source>{what}, due {due}: {who} takes it</source>
        <translation>{what}, frist {due}: {who} tager den</translation>
    </message>
    <message>
        <source>{what}, due {due}: {who} does it before the office closes</source>
        <translation>{what}, frist {due}: {who} gør det, inden kontoret lukker</translation>
    </message>
    <message>
        <source>{what}, due {due}: duty slip {number} for {who}</source>
        <translation>{what}, frist {due}: vagtseddel {number} til {who}</translation>
    </message>
    <message>
        <source>Talked about at meeting {number}: {came_of}</source>
        <translation>Talt om på møde {number}: {came_of}</translation>
    </message>
    <message>
        <source>Had a conflict of interest and left the room at meeting {number}: {who}</source>
        <translation>Var inhabil og forlod lokalet på møde {number}: {who}</translation>
    </message>
    <message>
        <source>Agreed at meeting {number}: {who}, by {day}</source>
        <translation>Aftalt på møde {number}: {who}, senest {day}</translation>
    </message>
    <message>
        <source>The minutes of meeting {number} were corrected</source>
        <translation>Referatet af møde {number} blev rettet</translation>
    </message>
</context>
<context>
    <name>StoryCard</name>
    <message>
        <source>What happened</source>
        <translation>Det, der er sket</translation>
    </message>
</context>
<context>
    <name>TablePane</name>
    <message>
        <source>All came</source>
        <translation>Alle kom</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Hvem er her</translation>
    </message>
    <message>
        <source>Participants stand here by their function, never by name.</source>
        <translation>Deltagere står her med funktion, aldrig med navn.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Deltager</translation>
    </message>
    <message>
        <source>Here?</source>
        <translation>Til stede?</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation>Mandat</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gik kl.</translation>
    </message>
    <message>
        <source>The next meeting</source>
        <translation>Det næste møde</translation>
    </message>
</context>
<context>
    <name>Tell</name>
    <message>
        <source>Thank you for calling. What you said is written down.</source>
        <translation>Tak, fordi du ringede. Det, du har sagt, er skrevet ned.</translation>
    </message>
    <message>
        <source>We assess it by {due}.</source>
        <translation>Vi vurderer det senest {due}.</translation>
    </message>
    <message>
        <source>We may not tell you what we find or do. You may always call again.</source>
        <translation>Vi må ikke fortælle dig, hvad vi finder eller gør. Du kan altid ringe igen.</translation>
    </message>
    <message>
        <source>If anyone comes into danger, call 112.</source>
        <translation>Kommer nogen i fare, så ring 112.</translation>
    </message>
</context>
<context>
    <name>TellBack</name>
    <message>
        <source>Write what was said to the caller.</source>
        <translation>Skriv, hvad der blev sagt til henvenderen.</translation>
    </message>
</context>
<context>
    <name>ThinLog</name>
    <message>
        <source>No row may be thinned: rows stay 13 months, and longer while the clock cannot be trusted.</source>
        <translation>Ingen rækker må udtyndes endnu: De bliver stående i 13 måneder, og længere, hvis uret ikke er til at stole på.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Show more</source>
        <translation>Vis flere</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open: {what}</source>
        <translation>Åbn: {what}</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Correct: {what}</source>
        <translation>Ret: {what}</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Kvalificering</translation>
    </message>
    <message>
        <source>Talks and visits</source>
        <translation>Samtaler og besøg</translation>
    </message>
    <message>
        <source>Efforts</source>
        <translation>Indsatser</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Deadlines and tasks</source>
        <translation>Frister og opgaver</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Sket</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Udført</translation>
    </message>
    <message>
        <source>Done in time</source>
        <translation>Udført til tiden</translation>
    </message>
    <message>
        <source>Done after its time</source>
        <translation>Udført efter fristen</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommer</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overskredet</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Flyttet</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Ikke muligt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ophørt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>I gang</translation>
    </message>
    <message>
        <source>Rests</source>
        <translation>Hviler</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Did not take place</source>
        <translation>Blev ikke til noget</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Udeblev</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Aflyst</translation>
    </message>
    <message>
        <source>Talk or visit</source>
        <translation>Samtale eller besøg</translation>
    </message>
    <message>
        <source>Round of qualification</source>
        <translation>Kvalificeringsrunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>The case is suspended</source>
        <translation>Sagen er i bero</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>{count} here: {what} …</source>
        <comment>marks at one spot of the timeline</comment>
        <translation>{count} her: {what} …</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>fra {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} til {last}</translation>
    </message>
    <message>
        <source>Moved to {when}</source>
        <translation>Flyttet til {when}</translation>
    </message>
</context>
<context>
    <name>TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>How much time is seen</source>
        <translation>Hvor meget tid der vises</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Hele forløbet</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Måneder</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Uger</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>While the case is suspended, what was planned in it is not shown.</source>
        <translation>Mens sagen er i bero, vises det ikke, der var planlagt i den.</translation>
    </message>
    <message>
        <source>The timeline as a list</source>
        <translation>Tidslinjen som liste</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Der er ikke sket noget endnu</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Hvad</translation>
    </message>
    <message>
        <source>Part of the course</source>
        <translation>Del af forløbet</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Hvordan det står</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer af</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>New concern</source>
        <translation>Ny henvendelse</translation>
    </message>
    <message>
        <source>Ctrl+N, from anywhere</source>
        <translation>Ctrl+N, uanset hvor du er</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>No appointments today.</source>
        <translation>Ingen aftaler i dag.</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>Aftaler i dag</translation>
    </message>
    <message>
        <source>After the call</source>
        <translation>Efter opkaldet</translation>
    </message>
    <message>
        <source>Cases and concerns</source>
        <translation>Sager og henvendelser</translation>
    </message>
    <message>
        <source>Receipts awaited</source>
        <translation>Kvitteringer, der afventes</translation>
    </message>
    <message>
        <source>Copies out</source>
        <translation>Kopier ude</translation>
    </message>
    <message>
        <source>New concerns: {count}</source>
        <translation>Nye henvendelser: {count}</translation>
    </message>
    <message>
        <source>My cases: {count}</source>
        <translation>Mine sager: {count}</translation>
    </message>
    <message>
        <source>Overdue cases: {count}</source>
        <translation>Overskredne sager: {count}</translation>
    </message>
    <message>
        <source>Waiting for others: {count}</source>
        <translation>Venter på andre: {count}</translation>
    </message>
    <message>
        <source>Without next step: {count}</source>
        <translation>Uden næste skridt: {count}</translation>
    </message>
    <message>
        <source>Nothing is left by these filters</source>
        <translation>Intet passer til de valgte filtre</translation>
    </message>
    <message>
        <source>Take one away, or press Clear all.</source>
        <translation>Fjern et af dem, eller tryk på »Ryd alle«.</translation>
    </message>
    <message>
        <source>Everything is done</source>
        <translation>Alt er gjort</translation>
    </message>
    <message>
        <source>Nothing is due. When somebody calls, press Ctrl+N.</source>
        <translation>Der venter ingen frister. Når nogen ringer, så tryk Ctrl+N.</translation>
    </message>
    <message>
        <source>The queue is empty</source>
        <translation>Køen er tom</translation>
    </message>
    <message>
        <source>What is left stands beside and below.</source>
        <translation>Det, der mangler, står ved siden af og nedenfor.</translation>
    </message>
    <message>
        <source>Waits for a second person</source>
        <translation>Venter på en anden person</translation>
    </message>
    <message>
        <source>Somebody else looks at it. You need do nothing.</source>
        <translation>En anden ser på det. Du skal ikke gøre noget.</translation>
    </message>
    <message>
        <source>{number} waits for a leader, who has to look at it.</source>
        <translation>{number} venter på en leder, som skal se på det.</translation>
    </message>
</context>
<context>
    <name>TookPart</name>
    <message>
        <source>The kommune&apos;s coordinator</source>
        <translation>Kommunens tovholder</translation>
    </message>
    <message>
        <source>The police coordinator</source>
        <translation>Polititovholderen</translation>
    </message>
    <message>
        <source>Local police</source>
        <translation>Lokalpolitiet</translation>
    </message>
    <message>
        <source>SSP consultant</source>
        <translation>SSP-konsulent</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Socialforvaltningen</translation>
    </message>
    <message>
        <source>School or education</source>
        <translation>Skole eller uddannelse</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leder</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Andre</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>The transfer has gone on. Look at it again.</source>
        <translation>Overdragelsen er kommet videre. Se på den igen.</translation>
    </message>
    <message>
        <source>Choose another kommune than our own.</source>
        <translation>Vælg en anden kommune end vores egen.</translation>
    </message>
    <message>
        <source>A transfer is under way already. Finish it or give it up.</source>
        <translation>En overdragelse er allerede i gang. Gør den færdig, eller opgiv den.</translation>
    </message>
    <message>
        <source>The new kommune has taken the case over. Close the case here.</source>
        <translation>Den nye kommune har overtaget sagen. Luk sagen her.</translation>
    </message>
    <message>
        <source>As far as we know the citizen lives in our kommune.</source>
        <translation>Så vidt vi ved, bor borgeren i vores kommune.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>The day cannot be later than today.</source>
        <translation>Dagen kan ikke være senere end i dag.</translation>
    </message>
    <message>
        <source>A case goes to another kommune only in a transfer of this case to that kommune. Prepare it on the page Transfer first.</source>
        <translation>En sag går kun til en anden kommune som led i en overdragelse af netop den sag til netop den kommune. Forbered den først på siden Overdragelse.</translation>
    </message>
    <message>
        <source>The transfer of this case goes to {name}. Choose that kommune.</source>
        <translation>Overdragelsen af denne sag går til {name}. Vælg den kommune.</translation>
    </message>
    <message>
        <source>The transfer was given up. Do not give the file away; destroy it.</source>
        <translation>Overdragelsen er opgivet. Giv ikke filen videre; slet den.</translation>
    </message>
    <message>
        <source>To which kommune?</source>
        <translation>Til hvilken kommune?</translation>
    </message>
    <message>
        <source>Choose the kommune.</source>
        <translation>Vælg kommunen.</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>Flyttet den</translation>
    </message>
    <message>
        <source>Write when the citizen moved.</source>
        <translation>Skriv, hvornår borgeren flyttede.</translation>
    </message>
    <message>
        <source>The citizen has moved</source>
        <translation>Borgeren er flyttet</translation>
    </message>
    <message>
        <source>Transfer to another kommune</source>
        <translation>Overdragelse til en anden kommune</translation>
    </message>
    <message>
        <source>Why is it necessary that they have it?</source>
        <translation>Hvorfor er det nødvendigt, at de får sagen?</translation>
    </message>
    <message>
        <source>Write why it is necessary.</source>
        <translation>Skriv, hvorfor det er nødvendigt.</translation>
    </message>
    <message>
        <source>What stays here?</source>
        <translation>Hvad bliver her?</translation>
    </message>
    <message>
        <source>What the new kommune does not need.</source>
        <translation>Det, den nye kommune ikke har brug for.</translation>
    </message>
    <message>
        <source>Not transferred yet</source>
        <translation>Endnu ikke overdraget</translation>
    </message>
    <message>
        <source>Why not yet?</source>
        <translation>Hvorfor ikke endnu?</translation>
    </message>
    <message>
        <source>Write why it is not transferred yet.</source>
        <translation>Skriv, hvorfor sagen ikke overdrages endnu.</translation>
    </message>
    <message>
        <source>Decide again on</source>
        <translation>Tag stilling igen den</translation>
    </message>
    <message>
        <source>Write when you decide again.</source>
        <translation>Skriv, hvornår du tager stilling igen.</translation>
    </message>
    <message>
        <source>How, and to whom</source>
        <translation>Hvordan og til hvem</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Hvordan?</translation>
    </message>
    <message>
        <source>Choose how.</source>
        <translation>Vælg hvordan.</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>Nummer i journalen</translation>
    </message>
    <message>
        <source>Write the number in the journal.</source>
        <translation>Skriv nummeret i journalen.</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Hvem får det?</translation>
    </message>
    <message>
        <source>Name and function.</source>
        <translation>Navn og funktion.</translation>
    </message>
    <message>
        <source>Write who gets it.</source>
        <translation>Skriv, hvem der får det.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Givet den</translation>
    </message>
    <message>
        <source>Write when it was given.</source>
        <translation>Skriv, hvornår det blev givet.</translation>
    </message>
    <message>
        <source>Record what was given</source>
        <translation>Noter, hvad der er givet</translation>
    </message>
    <message>
        <source>The case is sent</source>
        <translation>Sagen er sendt</translation>
    </message>
    <message>
        <source>To whom?</source>
        <translation>Til hvem?</translation>
    </message>
    <message>
        <source>Disclosure</source>
        <translation>Videregivelse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>The receipt</source>
        <translation>Kvitteringen</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Modtaget af</translation>
    </message>
    <message>
        <source>Write who received it.</source>
        <translation>Skriv, hvem der modtog sagen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>Write the date of the receipt.</source>
        <translation>Skriv kvitteringens dato.</translation>
    </message>
    <message>
        <source>Their number</source>
        <translation>Deres nummer</translation>
    </message>
    <message>
        <source>Give up the transfer</source>
        <translation>Opgiv overdragelsen</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write why it is given up.</source>
        <translation>Skriv, hvorfor den opgives.</translation>
    </message>
    <message>
        <source>The case goes on in the new kommune. Answer yes, and name it.</source>
        <translation>Sagen går videre i den nye kommune. Svar ja, og nævn kommunen.</translation>
    </message>
    <message>
        <source>The receipt cannot be older than what was given. Look at the date.</source>
        <translation>Kvitteringen kan ikke være ældre end det, der blev givet. Se på datoen.</translation>
    </message>
</context>
<context>
    <name>TransferPage</name>
    <message>
        <source>The citizen has moved …</source>
        <translation>Borgeren er flyttet …</translation>
    </message>
    <message>
        <source>Where the citizen lives</source>
        <translation>Hvor borgeren bor</translation>
    </message>
    <message>
        <source>No kommune is recorded.</source>
        <translation>Der står ingen kommune.</translation>
    </message>
    <message>
        <source>In our own kommune, {kommune}, as far as we know.</source>
        <translation>I vores egen kommune, {kommune}, så vidt vi ved.</translation>
    </message>
    <message>
        <source>In {kommune} Kommune, as far as we know.</source>
        <translation>I {kommune} Kommune, så vidt vi ved.</translation>
    </message>
    <message>
        <source>Transfer to another kommune</source>
        <translation>Overdragelse til en anden kommune</translation>
    </message>
    <message>
        <source>While the case rests or is closed it is not transferred.</source>
        <translation>Mens sagen er sat i bero eller lukket, overdrages den ikke.</translation>
    </message>
    <message>
        <source>The kommune of residence is responsible. You decide what the new kommune needs, send it, and close the case here once they have signed for it. Until then the case is ours.</source>
        <translation>Bopælskommunen har ansvaret. Du afgør, hvad den nye kommune har brug for, sender det og lukker sagen her, når de har kvitteret. Indtil da er sagen vores.</translation>
    </message>
    <message>
        <source>Prepare the transfer …</source>
        <translation>Forbered overdragelsen …</translation>
    </message>
    <message>
        <source>The coordinator or the leader sends the case.</source>
        <translation>Tovholderen eller lederen sender sagen.</translation>
    </message>
    <message>
        <source>Not yet …</source>
        <translation>Ikke endnu …</translation>
    </message>
    <message>
        <source>To {kommune}. Moved {day}.</source>
        <translation>Til {kommune}. Flyttet {day}.</translation>
    </message>
    <message>
        <source>Why they need it</source>
        <translation>Hvorfor de har brug for sagen</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Det, der bliver her</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>{kommune} is not a confirmed contact. Exchange cards and compare the words under Contacts to send a sealed bundle, or give it by hand.</source>
        <translation>{kommune} er ikke en bekræftet kontakt. Udveksl kort, og sammenlign ordene under Kontakter, hvis du vil sende en forseglet sagspakke, eller giv sagen på papir eller med post.</translation>
    </message>
    <message>
        <source>Record the receipt …</source>
        <translation>Noter kvitteringen …</translation>
    </message>
    <message>
        <source>Read in a signed receipt …</source>
        <translation>Indlæs en signeret kvittering …</translation>
    </message>
    <message>
        <source>Send as a sealed bundle …</source>
        <translation>Send som forseglet sagspakke …</translation>
    </message>
    <message>
        <source>Send a bundle once more …</source>
        <translation>Send en sagspakke igen …</translation>
    </message>
    <message>
        <source>Given by hand …</source>
        <translation>Givet på papir eller med post …</translation>
    </message>
    <message>
        <source>Give up …</source>
        <translation>Opgiv …</translation>
    </message>
    <message>
        <source>Given once more …</source>
        <translation>Givet igen …</translation>
    </message>
    <message>
        <source>{way}, {day}. Disclosure {number}.</source>
        <translation>{way}, {day}. Videregivelse {number}.</translation>
    </message>
    <message>
        <source>They are responsible from now on. Close the case here; each effort that still runs gets its decision first.</source>
        <translation>De har ansvaret fra nu af. Tag stilling til hver indsats, der stadig er i gang, og luk så sagen her.</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Luk sagen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Tidligere</translation>
    </message>
    <message>
        <source>{kommune} Kommune signed for it on {day}: {who}.</source>
        <translation>{kommune} Kommune kvitterede den {day}: {who}.</translation>
    </message>
    <message>
        <source>Their number: {number}.</source>
        <translation>Deres nummer: {number}.</translation>
    </message>
    <message>
        <source>To {kommune} Kommune: {reason}</source>
        <translation>Til {kommune} Kommune: {reason}</translation>
    </message>
    <message>
        <source>{reason} Decide again on {day}.</source>
        <translation>{reason} Tag stilling igen den {day}.</translation>
    </message>
    <message>
        <source>Sealed files (*.age)</source>
        <translation>Forseglede filer (*.age)</translation>
    </message>
    <message>
        <source>Read in a receipt</source>
        <translation>Indlæs en kvittering</translation>
    </message>
    <message>
        <source>Receipt from {organisation} for {number}.</source>
        <translation>Kvittering fra {organisation} for {number}.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
</context>
<context>
    <name>TransferSheets</name>
    <message>
        <source>Record the move</source>
        <translation>Noter flytningen</translation>
    </message>
    <message>
        <source>The kommune of residence is responsible. Where it is another than ours, handing the case over becomes a next step.</source>
        <translation>Bopælskommunen har ansvaret. Er det en anden end vores, bliver det et næste skridt at overdrage sagen.</translation>
    </message>
    <message>
        <source>Prepare the transfer</source>
        <translation>Forbered overdragelsen</translation>
    </message>
    <message>
        <source>Nothing leaves yet. Next you choose what is sent, each thing with its reason.</source>
        <translation>Intet videregives endnu. Bagefter vælger du, hvad der sendes, hver oplysning med sin begrundelse.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Record the receipt</source>
        <translation>Noter kvitteringen</translation>
    </message>
    <message>
        <source>From the receipt on the new kommune is responsible, and the case is closed here.</source>
        <translation>Fra kvitteringen har den nye kommune ansvaret, og sagen lukkes her.</translation>
    </message>
    <message>
        <source>Give up the transfer</source>
        <translation>Opgiv overdragelsen</translation>
    </message>
    <message>
        <source>The case stays here. Ask for what was sent to be returned or destroyed.</source>
        <translation>Sagen bliver her. Bed om, at det sendte bliver returneret eller slettet.</translation>
    </message>
    <message>
        <source>Record that it is given</source>
        <translation>Noter, at det er givet</translation>
    </message>
</context>
<context>
    <name>TransferState</name>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Receipt received</source>
        <translation>Kvitteret</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Opgivet</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
</context>
<context>
    <name>TransferWay</name>
    <message>
        <source>On paper, against signature</source>
        <translation>På papir mod underskrift</translation>
    </message>
    <message>
        <source>By the kommune&apos;s own secure mail</source>
        <translation>Med kommunens egen sikre post</translation>
    </message>
    <message>
        <source>As a sealed bundle</source>
        <translation>Som forseglet sagspakke</translation>
    </message>
</context>
<context>
    <name>Transition</name>
    <message>
        <source>From social services to education or job</source>
        <translation>Fra socialindsats til uddannelse eller job</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Løsladelse</translation>
    </message>
    <message>
        <source>New kommune</source>
        <translation>Ny kommune</translation>
    </message>
    <message>
        <source>New caseworker</source>
        <translation>Ny sagsbehandler</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Noget andet</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Vælg en dag, der ikke er passeret.</translation>
    </message>
    <message>
        <source>Prepare a transition</source>
        <translation>Forbered en overgang</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Hvad ændrer sig?</translation>
    </message>
    <message>
        <source>Choose what changes.</source>
        <translation>Vælg, hvad der ændrer sig.</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Fra hvornår?</translation>
    </message>
    <message>
        <source>Write from when.</source>
        <translation>Skriv fra hvornår.</translation>
    </message>
    <message>
        <source>Who hands over?</source>
        <translation>Hvem giver opgaven videre?</translation>
    </message>
    <message>
        <source>Function and place, not the name.</source>
        <translation>Funktion og sted, ikke navn.</translation>
    </message>
    <message>
        <source>Write who hands over.</source>
        <translation>Skriv, hvem der giver opgaven videre.</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Hvem overtager?</translation>
    </message>
    <message>
        <source>Write who takes over.</source>
        <translation>Skriv, hvem der overtager.</translation>
    </message>
    <message>
        <source>What must be ready by then?</source>
        <translation>Hvad skal være klar til den tid?</translation>
    </message>
    <message>
        <source>Write what must be ready.</source>
        <translation>Skriv, hvad der skal være klar.</translation>
    </message>
</context>
<context>
    <name>TransitionsCard</name>
    <message>
        <source>Transitions</source>
        <translation>Overgange</translation>
    </message>
    <message>
        <source>Nothing is planned. Write what changes, from when, who hands over to whom, and what must be ready by then.</source>
        <translation>Intet er planlagt. Skriv, hvad der ændrer sig, fra hvornår, hvem der giver videre til hvem, og hvad der skal være klar til den tid.</translation>
    </message>
    <message>
        <source>Plan a transition …</source>
        <translation>Planlæg en overgang …</translation>
    </message>
    <message>
        <source>Prepare …</source>
        <translation>Forbered …</translation>
    </message>
    <message>
        <source>A consent and a legal basis of their own, a decision on each effort, and the parents&apos; insight ends.</source>
        <translation>Eget samtykke, egen hjemmel og stillingtagen til hver indsats. Forældrenes indsigt ophører.</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Forberedt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>{change}, from {date}</source>
        <translation>{change}, fra {date}</translation>
    </message>
    <message>
        <source>{giver} hands over to {taker}</source>
        <translation>{giver} giver videre til {taker}</translation>
    </message>
    <message>
        <source>Record the answers …</source>
        <translation>Noter svarene …</translation>
    </message>
    <message>
        <source>Has the asylum centre reported itself?</source>
        <translation>Har asylcentret selv indberettet?</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Spurgt</translation>
    </message>
    <message>
        <source>Local police: {police}. PET: {pet}. The centre reports itself.</source>
        <translation>Lokalpoliti: {police}. PET: {pet}. Centret indberetter selv.</translation>
    </message>
    <message>
        <source>Asked to mend it: {who}</source>
        <translation>Bedt om at rette det: {who}</translation>
    </message>
    <message>
        <source>Plan the transition</source>
        <translation>Planlæg overgangen</translation>
    </message>
    <message>
        <source>Record the answers</source>
        <translation>Noter svarene</translation>
    </message>
    <message>
        <source>Remember to ask the asylum centre</source>
        <translation>Husk at spørge asylcentret</translation>
    </message>
</context>
<context>
    <name>TriagePage</name>
    <message>
        <source>Write a recommendation</source>
        <translation>Skriv en anbefaling</translation>
    </message>
    <message>
        <source>Write a new recommendation</source>
        <translation>Skriv en ny anbefaling</translation>
    </message>
    <message>
        <source>Back without finishing</source>
        <translation>Tilbage uden at gøre færdig</translation>
    </message>
    <message>
        <source>Save as prepared</source>
        <translation>Gem som forberedt</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>Send til godkendelse</translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Gem og gør færdig</translation>
    </message>
    <message>
        <source>Earlier recommendations</source>
        <translation>Tidligere anbefalinger</translation>
    </message>
    <message>
        <source>Nothing is recommended yet</source>
        <translation>Der er ikke anbefalet noget endnu</translation>
    </message>
    <message>
        <source>When the analysis is done, the Infohus recommends who acts. The authorities decide under their own laws.</source>
        <translation>Når analysen er færdig, anbefaler Infohuset, hvem der handler. Myndighederne afgør efter hver deres lov.</translation>
    </message>
    <message>
        <source>No other concern on a similar name, number or address is known.</source>
        <translation>Der er ikke andre henvendelser med et lignende navn, nummer eller adresse.</translation>
    </message>
    <message>
        <source>The recommendation is saved</source>
        <translation>Anbefalingen er gemt</translation>
    </message>
    <message>
        <source>Every concern, also earlier ones</source>
        <translation>Alle henvendelser, også tidligere</translation>
    </message>
    <message>
        <source>Look through them before you recommend.</source>
        <translation>Se dem igennem, før du anbefaler.</translation>
    </message>
</context>
<context>
    <name>TriageSheet</name>
    <message>
        <source>Approve</source>
        <translation>Godkend</translation>
    </message>
    <message>
        <source>You agree to what you have read. It takes effect with that.</source>
        <translation>Du er enig i det, du har læst. Dermed gælder den.</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send tilbage</translation>
    </message>
    <message>
        <source>The one who wrote it gets a task to mend it.</source>
        <translation>Den, der skrev den, får en opgave med at rette den.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Only where it stands. The decision itself, and how to complain, is in their system.</source>
        <translation>Kun hvor den står. Selve afgørelsen og klagevejledningen er i deres system.</translation>
    </message>
</context>
<context>
    <name>Turns18</name>
    <message>
        <source>The 18th birthday</source>
        <translation>18-årsdagen</translation>
    </message>
    <message>
        <source>The legal basis from the birthday on</source>
        <translation>Hjemlen fra fødselsdagen</translation>
    </message>
    <message>
        <source>Choose the legal basis from the birthday on.</source>
        <translation>Vælg hjemlen fra fødselsdagen.</translation>
    </message>
    <message>
        <source>Does the young person know what changes?</source>
        <translation>Ved den unge, hvad der ændrer sig?</translation>
    </message>
    <message>
        <source>Say whether the young person knows.</source>
        <translation>Vælg, om den unge ved det.</translation>
    </message>
    <message>
        <source>How do the parents learn that their insight ends?</source>
        <translation>Hvordan får forældrene at vide, at deres indsigt ophører?</translation>
    </message>
    <message>
        <source>A parent coach goes on as the parents&apos; own course.</source>
        <translation>En forældrecoach fortsætter som forældrenes eget forløb.</translation>
    </message>
    <message>
        <source>Write how the parents learn it.</source>
        <translation>Skriv, hvordan forældrene får det at vide.</translation>
    </message>
    <message>
        <source>Who takes over what?</source>
        <translation>Hvem overtager hvad?</translation>
    </message>
    <message>
        <source>For instance from the child section to the jobcentre.</source>
        <translation>For eksempel fra børneafdelingen til jobcentret.</translation>
    </message>
    <message>
        <source>This entry is about something else.</source>
        <translation>Opgaven handler om noget andet.</translation>
    </message>
</context>
<context>
    <name>TwoCases</name>
    <message>
        <source>Two cases on one person</source>
        <translation>To sager om samme person</translation>
    </message>
    <message>
        <source>Which case goes on?</source>
        <translation>Hvilken sag fortsætter?</translation>
    </message>
    <message>
        <source>This one; it takes up what the other has</source>
        <translation>Denne; det, den anden har, flyttes hertil</translation>
    </message>
    <message>
        <source>The other one; it takes up what this one has</source>
        <translation>Den anden; det, denne har, flyttes derhen</translation>
    </message>
    <message>
        <source>Both go on, each by itself</source>
        <translation>Begge fortsætter hver for sig</translation>
    </message>
    <message>
        <source>Choose which case goes on.</source>
        <translation>Vælg, hvilken sag der fortsætter.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>Write why, in a sentence.</source>
        <translation>Skriv i en sætning hvorfor.</translation>
    </message>
    <message>
        <source>This is decided already.</source>
        <translation>Det er allerede besluttet.</translation>
    </message>
</context>
<context>
    <name>TwoPeople</name>
    <message>
        <source>Letting somebody learn who reported</source>
        <translation>Lade nogen få at vide, hvem der henvendte sig</translation>
    </message>
    <message>
        <source>Giving a colleague access to a case</source>
        <translation>Give en kollega adgang til en sag</translation>
    </message>
    <message>
        <source>Adding a user</source>
        <translation>Tilføje en bruger</translation>
    </message>
    <message>
        <source>Changing a user&apos;s role</source>
        <translation>Ændre en brugers rolle</translation>
    </message>
    <message>
        <source>Closing a user&apos;s access for good</source>
        <translation>Lukke en brugers adgang for altid</translation>
    </message>
    <message>
        <source>Sealing a handover</source>
        <translation>Forsegle en videregivelse</translation>
    </message>
    <message>
        <source>Thinning old rows of the log</source>
        <translation>Udtynde gamle rækker i loggen</translation>
    </message>
    <message>
        <source>Deleting a record</source>
        <translation>Slette en registrering</translation>
    </message>
    <message>
        <source>Putting the vault into real use</source>
        <translation>Sætte sagsbasen i drift</translation>
    </message>
    <message>
        <source>Signing off a sample with one&apos;s own rows in it</source>
        <translation>Godkende en stikprøve med egne handlinger i</translation>
    </message>
    <message>
        <source>Giving a user a new first passphrase</source>
        <translation>Give en bruger en ny første adgangssætning</translation>
    </message>
    <message>
        <source>Doing without the second person for one of these</source>
        <translation>Slå kravet om to personer fra</translation>
    </message>
    <message>
        <source>A recommendation in a case</source>
        <translation>En anbefaling i en sag</translation>
    </message>
    <message>
        <source>Closing a case</source>
        <translation>Lukke en sag</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>Change …</source>
        <translation>Ret …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
</context>
<context>
    <name>UnlockView</name>
    <message>
        <source>Unlock the vault</source>
        <translation>Lås sagsbasen op</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
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
        <source>Unlock</source>
        <translation>Lås op</translation>
    </message>
    <message>
        <source>Open another vault</source>
        <translation>Åbn en anden sagsbase</translation>
    </message>
    <message>
        <source>Use the paper key</source>
        <translation>Brug papirnøglen</translation>
    </message>
    <message>
        <source>This is the practice vault. Its passphrase is: {words}</source>
        <translation>Dette er sagsbasen til øvelse. Adgangssætningen er: {words}</translation>
    </message>
    <message>
        <source>Fill it in for me</source>
        <translation>Udfyld den for mig</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Brug adgangssætningen</translation>
    </message>
    <message>
        <source>Unlocking …</source>
        <translation>Låser op …</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Nøglefil</translation>
    </message>
    <message>
        <source>The log will say that the paper key was used.</source>
        <translation>Det kommer til at stå i loggen, at papirnøglen er brugt.</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Gendan fra en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Why it is needed here again</source>
        <translation>Hvorfor den skal bruges her igen</translation>
    </message>
    <message>
        <source>The other computer never came to be</source>
        <translation>Den kom aldrig i gang på den anden computer</translation>
    </message>
    <message>
        <source>It worked: the vault is in real use from now on, and what was practised is deleted. Unlock it to begin.</source>
        <translation>Det lykkedes: Sagsbasen er i drift fra nu af, og det, I øvede med, er slettet. Lås op for at begynde.</translation>
    </message>
    <message>
        <source>It worked: the vault is packed, and shut here. Take the package to the other computer, and choose Restore from a backup there.</source>
        <translation>Det lykkedes: Sagsbasen er pakket og lukket her. Tag pakken med til den anden computer, og vælg »Gendan fra en sikkerhedskopi« dér.</translation>
    </message>
</context>
<context>
    <name>Users</name>
    <message>
        <source>Write the name.</source>
        <translation>Skriv navnet.</translation>
    </message>
    <message>
        <source>Write the initials; they stand on the unlock page.</source>
        <translation>Skriv initialerne. De står på siden, hvor der låses op.</translation>
    </message>
    <message>
        <source>Somebody has or had these initials. Choose others.</source>
        <translation>Initialerne bruges eller har været brugt af en anden. Vælg andre.</translation>
    </message>
    <message>
        <source>Nobody would be left who can manage users. Give somebody else such a role first.</source>
        <translation>Så er der ingen tilbage, som kan administrere brugere. Giv først en anden en rolle, der kan.</translation>
    </message>
    <message>
        <source>Nobody would be left who can work with cases. Add a colleague first.</source>
        <translation>Så er der ingen tilbage, som kan arbejde med sager. Tilføj først en kollega.</translation>
    </message>
    <message>
        <source>A colleague must do this for you.</source>
        <translation>Det skal en kollega gøre for dig.</translation>
    </message>
    <message>
        <source>This person has no access any more.</source>
        <translation>Personen har ikke længere adgang.</translation>
    </message>
    <message>
        <source>This role does not belong in this office. Choose another.</source>
        <translation>Rollen findes ikke på dette kontor. Vælg en anden.</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Give a colleague access …</source>
        <translation>Giv adgang …</translation>
    </message>
    <message>
        <source>Name and role …</source>
        <translation>Navn og rolle …</translation>
    </message>
    <message>
        <source>New passphrase …</source>
        <translation>Ny adgangssætning …</translation>
    </message>
    <message>
        <source>Close access …</source>
        <translation>Luk adgang …</translation>
    </message>
    <message>
        <source>Access is given. Hand over the first passphrase in person.</source>
        <translation>Adgangen er givet. Giv din kollega den første adgangssætning personligt.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Hand over the new passphrase in person.</source>
        <translation>Giv din kollega den nye adgangssætning personligt.</translation>
    </message>
    <message>
        <source>Access is closed, and the vault has a new key.</source>
        <translation>Adgangen er lukket, og sagsbasen har fået en ny nøgle.</translation>
    </message>
    <message>
        <source>That cannot be done</source>
        <translation>Det kan ikke lade sig gøre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialer</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Adgang</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Siden</translation>
    </message>
    <message>
        <source>Last unlocked</source>
        <translation>Sidst låst op</translation>
    </message>
    <message>
        <source>Nobody has access yet</source>
        <translation>Ingen har adgang endnu</translation>
    </message>
    <message>
        <source>Users of the vault</source>
        <translation>Sagsbasens brugere</translation>
    </message>
    <message>
        <source>Closed {day}</source>
        <translation>Lukket {day}</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>Ingen adgangssætning endnu</translation>
    </message>
    <message>
        <source>First passphrase given</source>
        <translation>Første adgangssætning givet</translation>
    </message>
    <message>
        <source>New key at next unlock</source>
        <translation>Ny nøgle ved næste oplåsning</translation>
    </message>
    <message>
        <source>With key file</source>
        <translation>Med nøglefil</translation>
    </message>
    <message>
        <source>Can unlock</source>
        <translation>Kan låse op</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Each has a passphrase of their own, and the log says who did what. Never share one.</source>
        <translation>Alle har deres egen adgangssætning, og loggen viser, hvem der har gjort hvad. Del aldrig din.</translation>
    </message>
    <message>
        <source>Choose a colleague to change the access.</source>
        <translation>Vælg en kollega for at ændre adgangen.</translation>
    </message>
    <message>
        <source>The access is closed for good. The name stays in the log.</source>
        <translation>Adgangen er lukket for altid. Navnet bliver stående i loggen.</translation>
    </message>
    <message>
        <source>This is you. Your own passphrase is under Your keys.</source>
        <translation>Det er dig selv. Din egen adgangssætning skifter du under Dine nøgler.</translation>
    </message>
    <message>
        <source>The first passphrase is to be handed over in person.</source>
        <translation>Giv din kollega den første adgangssætning personligt.</translation>
    </message>
</context>
<context>
    <name>Vault</name>
    <message>
        <source>Choose the vault first.</source>
        <translation>Vælg sagsbasen først.</translation>
    </message>
    <message>
        <source>The key file is older than the database it belongs to.</source>
        <translation>Nøglefilen er ældre end den database, den hører til.</translation>
    </message>
    <message>
        <source>Nothing was changed or lost.</source>
        <translation>Intet er ændret eller mistet.</translation>
    </message>
    <message>
        <source>Restore the key file and the database from the same backup.</source>
        <translation>Gendan sagsbasens nøglefil og databasen fra den samme sikkerhedskopi.</translation>
    </message>
    <message>
        <source>You no longer have access to this vault.</source>
        <translation>Du har ikke længere adgang til denne sagsbase.</translation>
    </message>
    <message>
        <source>There are already files in this folder. Choose an empty one.</source>
        <translation>Der ligger allerede filer i mappen. Vælg en tom mappe.</translation>
    </message>
    <message>
        <source>The folder cannot be made there. Choose a place where you may write, for example in your documents, and a short name.</source>
        <translation>Mappen kan ikke oprettes der. Vælg et sted, hvor du må skrive, for eksempel i dine dokumenter, og et kort navn.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>Der er ingen sagsbase i mappen.</translation>
    </message>
    <message>
        <source>The vault&apos;s database is not in the folder.</source>
        <translation>Sagsbasens database er ikke i mappen.</translation>
    </message>
    <message>
        <source>If the vault was being made just now, delete the folder and make it again. Else restore the latest backup.</source>
        <translation>Var sagsbasen netop ved at blive oprettet, så slet mappen, og opret den igen. Ellers gendan den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>The folder belongs to another account on this computer. Sign in as that one.</source>
        <translation>Mappen tilhører en anden konto på denne computer. Log på med den konto.</translation>
    </message>
    <message>
        <source>The key file asks for an unlocking cost outside the limits.</source>
        <translation>Nøglefilen kræver en oplåsning uden for de tilladte grænser.</translation>
    </message>
    <message>
        <source>Someone or something has altered the key file. Restore it from the latest backup.</source>
        <translation>Nogen eller noget har ændret sagsbasens nøglefil. Gendan den fra den nyeste sikkerhedskopi.</translation>
    </message>
    <message>
        <source>There is too little free memory to unlock.</source>
        <translation>Der er for lidt ledig hukommelse til at låse op.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Luk andre programmer, og prøv igen.</translation>
    </message>
    <message>
        <source>Both copies of the key file are damaged or missing.</source>
        <translation>Begge udgaver af sagsbasens nøglefil er beskadigede eller mangler.</translation>
    </message>
    <message>
        <source>The database was not touched, but cannot be opened.</source>
        <translation>Databasen er ikke rørt, men kan ikke åbnes.</translation>
    </message>
    <message>
        <source>Copy keys.json from the latest backup into the vault&apos;s folder, then try again.</source>
        <translation>Kopier keys.json fra den nyeste sikkerhedskopi til sagsbasens mappe, og prøv igen.</translation>
    </message>
    <message>
        <source>The vault is already open in another window. Use that one, or close it first.</source>
        <translation>Sagsbasen er allerede åben i et andet vindue. Brug det, eller luk det først.</translation>
    </message>
    <message>
        <source>There is no room for more users in this vault.</source>
        <translation>Der er ikke plads til flere brugere i denne sagsbase.</translation>
    </message>
    <message>
        <source>Another user of this vault has that short name.</source>
        <translation>En anden bruger af sagsbasen har de initialer.</translation>
    </message>
    <message>
        <source>Use 1 to {most} letters or digits as a short name.</source>
        <translation>Brug 1 til {most} bogstaver eller tal som initialer.</translation>
    </message>
    <message>
        <source>Choose the key file that belongs to this user.</source>
        <translation>Vælg den nøglefil, der hører til denne bruger.</translation>
    </message>
    <message>
        <source>The vault could not be unlocked with this.</source>
        <translation>Sagsbasen kunne ikke låses op med dette.</translation>
    </message>
    <message>
        <source>The vault has no user with that short name.</source>
        <translation>Sagsbasen har ingen bruger med de initialer.</translation>
    </message>
    <message>
        <source>The key file was changed by something else than this program.</source>
        <translation>Nøglefilen er ændret af noget andet end dette program.</translation>
    </message>
    <message>
        <source>Your access to this vault was closed. Ask a colleague who manages users.</source>
        <translation>Din adgang til sagsbasen er lukket. Spørg en kollega, der administrerer brugere.</translation>
    </message>
    <message>
        <source>The database is older than the key file: entries of the log are missing in it.</source>
        <translation>Databasen er ældre end sagsbasens nøglefil: Den mangler rækker i loggen.</translation>
    </message>
    <message>
        <source>Your access must be given anew. Ask a colleague to give you a new passphrase.</source>
        <translation>Du skal have adgang på ny. Bed en kollega om at give dig en ny adgangssætning.</translation>
    </message>
    <message>
        <source>Choose a passphrase of your own first; you have unlocked with the paper key.</source>
        <translation>Vælg først din egen adgangssætning. Du har låst op med papirnøglen.</translation>
    </message>
</context>
<context>
    <name>VerifiedCard</name>
    <message>
        <source>{number} from {organisation} is verified</source>
        <translation>{number} fra {organisation} er kontrolleret</translation>
    </message>
    <message>
        <source>It is sealed for us, and for nobody else.</source>
        <translation>Den er forseglet til os og ikke til andre.</translation>
    </message>
    <message>
        <source>It is signed with the key whose words were compared by phone.</source>
        <translation>Den er signeret med den nøgle, hvis ord blev sammenlignet i telefonen.</translation>
    </message>
    <message>
        <source>Every file inside is the one that was signed for.</source>
        <translation>Hver fil i den er den, der blev skrevet under på.</translation>
    </message>
    <message>
        <source>Missing in the sender&apos;s order: {places}. Ask whether something is on its way.</source>
        <translation>Mangler i afsenderens rækkefølge: {places}. Spørg, om noget er på vej.</translation>
    </message>
    <message>
        <source>A later bundle from the same sender came before this one.</source>
        <translation>En senere sagspakke fra samme afsender kom før denne.</translation>
    </message>
    <message>
        <source>Compare with the cover sheet:</source>
        <translation>Sammenlign med forsiden:</translation>
    </message>
    <message>
        <source>Read the case</source>
        <translation>Læs sagen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>View</source>
        <translation>Visning</translation>
    </message>
    <message>
        <source>Sort, choose columns, save as a view of your own</source>
        <translation>Sorter, vælg kolonner, gem som din egen visning</translation>
    </message>
    <message>
        <source>Columns …</source>
        <translation>Kolonner …</translation>
    </message>
    <message>
        <source>Save as a view …</source>
        <translation>Gem som visning …</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Gem ændringerne</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Omdøb …</translation>
    </message>
    <message>
        <source>Delete this view</source>
        <translation>Slet denne visning</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sorter efter</translation>
    </message>
    <message>
        <source>The most pressing first</source>
        <translation>Det mest presserende først</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Omvendt rækkefølge</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Omdøb</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Omdøb visningen</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Gemt: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Slettet: {name}</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>The file is damaged, or is not what it says. Ask the sender for it once more.</source>
        <translation>Filen er beskadiget eller er ikke det, den giver sig ud for. Bed afsenderen om en ny.</translation>
    </message>
    <message>
        <source>The picture is too large to be shown here. Save a copy to see it.</source>
        <translation>Billedet er for stort til at blive vist her. Gem en kopi for at se det.</translation>
    </message>
    <message>
        <source>The document is locked with a password. Ask the sender for one without it.</source>
        <translation>Dokumentet er låst med en adgangskode. Bed afsenderen om et uden.</translation>
    </message>
    <message>
        <source>Files of others cannot be shown safely on this computer. Save a copy instead.</source>
        <translation>Andres filer kan ikke vises sikkert på denne computer. Gem en kopi i stedet.</translation>
    </message>
    <message>
        <source>The file took too long to be shown. Try again, or save a copy to see it.</source>
        <translation>Filen var for længe om at blive vist. Prøv igen, eller gem en kopi for at se den.</translation>
    </message>
    <message>
        <source>The showing of the file stopped suddenly. Try again, or save a copy to see it.</source>
        <translation>Visningen af filen stoppede pludseligt. Prøv igen, eller gem en kopi for at se den.</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>It cannot be shown</source>
        <translation>Den kan ikke vises</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Forrige side</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Næste side</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mindre</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Større</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Write in a sentence why the visit is cancelled.</source>
        <translation>Skriv i en sætning, hvorfor besøget aflyses.</translation>
    </message>
    <message>
        <source>The visit has not begun. Cancel it instead, if it will not take place.</source>
        <translation>Besøget er ikke begyndt. Aflys det i stedet, hvis det ikke bliver til noget.</translation>
    </message>
    <message>
        <source>Write the time of the next contact as well.</source>
        <translation>Skriv også klokkeslættet for den næste kontakt.</translation>
    </message>
    <message>
        <source>Write the date of the next contact as well.</source>
        <translation>Skriv også datoen for den næste kontakt.</translation>
    </message>
    <message>
        <source>Choose a day and time that are still to come.</source>
        <translation>Vælg en dag og et klokkeslæt, der ikke er passeret.</translation>
    </message>
    <message>
        <source>A few things must be mended before the visit is kept.</source>
        <translation>Der er et par ting at rette, før besøget kan gemmes.</translation>
    </message>
    <message>
        <source>This visit is already settled.</source>
        <translation>Besøget er allerede afsluttet.</translation>
    </message>
    <message>
        <source>The visit must end after it starts.</source>
        <translation>Besøget skal slutte, efter at det er begyndt.</translation>
    </message>
</context>
<context>
    <name>VisitReport</name>
    <message>
        <source>It was held</source>
        <translation>Det blev gennemført</translation>
    </message>
    <message>
        <source>It was not held</source>
        <translation>Det blev ikke gennemført</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Will think about it</source>
        <translation>Vil tænke over det</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Det, der skete</translation>
    </message>
    <message>
        <source>Was the visit held?</source>
        <translation>Blev besøget gennemført?</translation>
    </message>
    <message>
        <source>Say whether the visit was held.</source>
        <translation>Vælg, om besøget blev gennemført.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Hvorfor ikke?</translation>
    </message>
    <message>
        <source>Write in a sentence why it was not held.</source>
        <translation>Skriv i en sætning, hvorfor det ikke blev gennemført.</translation>
    </message>
    <message>
        <source>Seen, said, our reading</source>
        <translation>Set, sagt, vores tolkning</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Vores tolkning</translation>
    </message>
    <message>
        <source>Keep apart what you saw, what was said, and what you make of it.</source>
        <translation>Hold det, I så, det, der blev sagt, og jeres egen tolkning adskilt.</translation>
    </message>
    <message>
        <source>The citizen&apos;s own view</source>
        <translation>Borgerens eget syn</translation>
    </message>
    <message>
        <source>In the citizen&apos;s own words</source>
        <translation>Med borgerens egne ord</translation>
    </message>
    <message>
        <source>First-hand impression</source>
        <translation>Førstehåndsindtryk</translation>
    </message>
    <message>
        <source>Offers and answers</source>
        <translation>Tilbud og svar</translation>
    </message>
    <message>
        <source>If declined: why?</source>
        <translation>Hvis nej: hvorfor?</translation>
    </message>
    <message>
        <source>A no is a free choice. It says nothing about the concern.</source>
        <translation>Et nej er et frit valg. Det siger intet om bekymringen.</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Næste kontakt</translation>
    </message>
    <message>
        <source>Date of the next contact</source>
        <translation>Dato for næste kontakt</translation>
    </message>
    <message>
        <source>Time of the next contact</source>
        <translation>Klokkeslæt for næste kontakt</translation>
    </message>
    <message>
        <source>Place of the next contact</source>
        <translation>Sted for næste kontakt</translation>
    </message>
    <message>
        <source>Without a date, the case asks for one by itself.</source>
        <translation>Uden dato beder programmet selv om en.</translation>
    </message>
    <message>
        <source>What came of the visit</source>
        <translation>Hvad der kom ud af besøget</translation>
    </message>
    <message>
        <source>The police alone</source>
        <translation>Politiet alene</translation>
    </message>
    <message>
        <source>The police and SSP</source>
        <translation>Politiet og SSP</translation>
    </message>
    <message>
        <source>The police and social services</source>
        <translation>Politiet og socialforvaltningen</translation>
    </message>
    <message>
        <source>VINK and the police</source>
        <translation>VINK og politiet</translation>
    </message>
    <message>
        <source>The kommune alone</source>
        <translation>Kommunen alene</translation>
    </message>
    <message>
        <source>The citizen</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>The parents</source>
        <translation>Forældrene</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ingen endnu</translation>
    </message>
    <message>
        <source>Who went?</source>
        <translation>Hvem tog af sted?</translation>
    </message>
    <message>
        <source>Who was told of the concern?</source>
        <translation>Hvem fik at vide, at nogen er bekymret?</translation>
    </message>
    <message>
        <source>Do not talk much about people before you talk with them.</source>
        <translation>Tal ikke meget om nogen, før I har talt med dem.</translation>
    </message>
    <message>
        <source>In the parents&apos; own words</source>
        <translation>Med forældrenes egne ord</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
</context>
<context>
    <name>VisitSheet</name>
    <message>
        <source>Visit sheet</source>
        <translation>Besøgsark</translation>
    </message>
    <message>
        <source>You are welcome to read everything that stands here.</source>
        <translation>Du må gerne læse alt, hvad der står her.</translation>
    </message>
    <message>
        <source>We come from {office}. Somebody is worried about you and wants you to be well.</source>
        <translation>Vi kommer fra {office}. Nogen er bekymret for dig og vil gerne have, at du har det godt.</translation>
    </message>
    <message>
        <source>It is voluntary to talk with us, and you can stop when you want. We take notes. You can ask to see what we have written, ask for mistakes to be mended, and complain to us or to the Data Protection Agency.</source>
        <translation>Det er frivilligt at tale med os, og du kan stoppe, når du vil. Vi tager noter. Du kan bede om at se, hvad vi har skrevet, og få rettet det, der ikke passer. Du kan også klage til os eller til Datatilsynet.</translation>
    </message>
    <message>
        <source>Everyday life: what do you do on an ordinary day?</source>
        <translation>Hverdagen: Hvad laver du på en helt almindelig dag?</translation>
    </message>
    <message>
        <source>School or job</source>
        <translation>Skole eller job</translation>
    </message>
    <message>
        <source>Friends, and the time on the net</source>
        <translation>Venner og tid på nettet</translation>
    </message>
    <message>
        <source>Your family</source>
        <translation>Din familie</translation>
    </message>
    <message>
        <source>What worries you yourself?</source>
        <translation>Er der noget, der bekymrer dig selv?</translation>
    </message>
    <message>
        <source>How do you see it that others are worried?</source>
        <translation>Hvad tænker du om, at andre er bekymrede?</translation>
    </message>
    <message>
        <source>What would help?</source>
        <translation>Hvad ville hjælpe?</translation>
    </message>
    <message>
        <source>What we would like to talk about</source>
        <translation>Det vil vi gerne tale om</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Med dine egne ord</translation>
    </message>
    <message>
        <source>The one who spoke</source>
        <translation>Den, der førte ordet</translation>
    </message>
    <message>
        <source>The one who took notes</source>
        <translation>Den, der tog noter</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Til</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Hvornår</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Hvor</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Hvem kommer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Our reading</source>
        <translation>Vores tolkning</translation>
    </message>
    <message>
        <source>During the talk</source>
        <translation>Under samtalen</translation>
    </message>
    <message>
        <source>What we can offer</source>
        <translation>Det kan vi tilbyde</translation>
    </message>
    <message>
        <source>If no: why?</source>
        <translation>Hvis nej: hvorfor?</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>Næste gang</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dato</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Call us</source>
        <translation>Ring til os</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>VisitStatus</name>
    <message>
        <source>Planned</source>
        <translation>Planlagt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Gennemført</translation>
    </message>
    <message>
        <source>Not held</source>
        <translation>Ikke gennemført</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Aflyst</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Plan talk or visit</source>
        <translation>Planlæg samtale eller besøg</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Intet besøg endnu</translation>
    </message>
    <message>
        <source>A visit is planned when the police have said that the kommune can go on.</source>
        <translation>Et besøg planlægges, når politiet har sagt, at kommunen kan fortsætte.</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Aflys besøget</translation>
    </message>
    <message>
        <source>Copies that are out stay due back.</source>
        <translation>Kopier, der er ude, skal stadig afleveres.</translation>
    </message>
    <message>
        <source>Copies out: {count}</source>
        <translation>Kopier ude: {count}</translation>
    </message>
    <message>
        <source>Once it has begun, write here what came of it.</source>
        <translation>Efter samtalen eller besøget skriver du her, hvad der kom ud af det.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Forbered</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papirer</translation>
    </message>
    <message>
        <source>Write what came of it</source>
        <translation>Skriv, hvad der kom ud af det</translation>
    </message>
    <message>
        <source>See what came of it</source>
        <translation>Se, hvad der kom ud af det</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>New concern that was to be taken to the SSP meeting</source>
        <translation>Ny henvendelse, der skulle med på SSP-mødet</translation>
    </message>
    <message>
        <source>Postponed at the last meeting</source>
        <translation>Udsat på sidste møde</translation>
    </message>
    <message>
        <source>An effort has come to a standstill</source>
        <translation>En indsats er gået i stå</translation>
    </message>
    <message>
        <source>The police have answered: go on with the case</source>
        <translation>Politiet har svaret: sagen kan gå videre</translation>
    </message>
    <message>
        <source>The police ask us to resume the case</source>
        <translation>Politiet beder os genoptage sagen</translation>
    </message>
    <message>
        <source>The round is closed: ready for the analysis</source>
        <translation>Runden er afsluttet: klar til analysen</translation>
    </message>
    <message>
        <source>Waits for a recommendation</source>
        <translation>Venter på en indstilling</translation>
    </message>
    <message>
        <source>A recommendation waits to be approved</source>
        <translation>En indstilling venter på at blive godkendt</translation>
    </message>
    <message>
        <source>An evaluation is due</source>
        <translation>En evaluering skal laves</translation>
    </message>
    <message>
        <source>The citizen turns 18 soon</source>
        <translation>Borgeren fylder snart 18</translation>
    </message>
    <message>
        <source>An offer is to be made again</source>
        <translation>Et tilbud skal gives igen</translation>
    </message>
    <message>
        <source>A follow-up is planned</source>
        <translation>En opfølgning er planlagt</translation>
    </message>
    <message>
        <source>Put on by a colleague</source>
        <translation>Sat på af en kollega</translation>
    </message>
</context>
<context>
    <name>WeekLayout</name>
    <message>
        <source>Let go to plan it there. Esc leaves it.</source>
        <translation>Slip for at lægge den ind her. Esc fortryder.</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
</context>
<context>
    <name>WelcomeView</name>
    <message>
        <source>Welcome to Tovholder</source>
        <translation>Velkommen til Tovholder</translation>
    </message>
    <message>
        <source>Cases of the Infohus: encrypted on this computer, never on a network.</source>
        <translation>Infohusets sager: krypteret på denne computer, aldrig på et netværk.</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Opret en ny sagsbase</translation>
    </message>
    <message>
        <source>Open a vault that is there …</source>
        <translation>Åbn en sagsbase, du har …</translation>
    </message>
    <message>
        <source>Practise with invented cases</source>
        <translation>Øv dig med opdigtede sager</translation>
    </message>
    <message>
        <source>First time in this office?</source>
        <translation>Første gang på dette kontor?</translation>
    </message>
    <message>
        <source>A vault is one folder with everything in it. It takes five minutes.</source>
        <translation>En sagsbase er én mappe med det hele. Det tager fem minutter.</translation>
    </message>
    <message>
        <source>Do you have a vault on this computer or on a stick?</source>
        <translation>Har du en sagsbase på denne computer eller på et USB-stik?</translation>
    </message>
    <message>
        <source>Do you only want to look?</source>
        <translation>Vil du bare se dig omkring?</translation>
    </message>
    <message>
        <source>The practice vault holds eight invented cases. Nothing you do there counts.</source>
        <translation>Øvelsen har otte opdigtede sager. Intet af det, du gør der, tæller.</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Vælg sagsbasens mappe</translation>
    </message>
    <message>
        <source>Restore from a backup …</source>
        <translation>Gendan fra en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>Is there a backup, or a vault that was moved here?</source>
        <translation>Har du en sikkerhedskopi eller en sagsbase, der er flyttet hertil?</translation>
    </message>
    <message>
        <source>One computer or stick for each Infohus at a time. To change computer, use Security, Backups, “Move the vault” on the old one.</source>
        <translation>Et Infohus må kun bruge sin sagsbase ét sted ad gangen. Skal I skifte computer, så brug Sikkerhed, Sikkerhedskopier, »Flyt sagsbasen« på den gamle.</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>Monday</source>
        <translation>mandag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>tirsdag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>onsdag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>torsdag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>fredag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>lørdag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>søndag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marts</translation>
    </message>
    <message>
        <source>April</source>
        <translation>april</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maj</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>august</translation>
    </message>
    <message>
        <source>September</source>
        <translation>september</translation>
    </message>
    <message>
        <source>October</source>
        <translation>oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>november</translation>
    </message>
    <message>
        <source>December</source>
        <translation>december</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} den {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{hour}.{minute}</source>
        <translation>kl. {hour}.{minute}</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>man</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>tir</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>ons</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>tor</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>fre</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>lør</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>søn</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>i dag {time}</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>i morgen {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <translation>i går {time}</translation>
    </message>
    <message>
        <source>{weekday} {date} at {time}</source>
        <translation>{weekday} {date} {time}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Frist nu</translation>
    </message>
    <message>
        <source>Overdue by {left}</source>
        <translation>Overskredet {left}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} t</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} t {minutes} min</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} dage</translation>
    </message>
    <message>
        <source>{days} days {hours} h</source>
        <translation>{days} dage {hours} t</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>{name}, under 18</source>
        <translation>{name}, under 18</translation>
    </message>
    <message>
        <source>{name}, {age} years</source>
        <translation>{name}, {age} år</translation>
    </message>
    <message>
        <source>{name}</source>
        <translation>{name}</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Who it is about</source>
        <translation>Hvem det handler om</translation>
    </message>
    <message>
        <source>Name or description</source>
        <translation>Navn eller beskrivelse</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Skrives også</translation>
    </message>
    <message>
        <source>Show the number</source>
        <translation>Vis nummeret</translation>
    </message>
    <message>
        <source>CPR</source>
        <translation>CPR</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alder</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address protected</source>
        <translation>Adressen er beskyttet</translation>
    </message>
    <message>
        <source>Under 18, as told</source>
        <translation>Under 18, som oplyst</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} år</translation>
    </message>
    <message>
        <source>born {date}</source>
        <translation>født {date}</translation>
    </message>
    <message>
        <source>(stated)</source>
        <translation>(oplyst)</translation>
    </message>
</context>
<context>
    <name>WhoIt</name>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Skrives også</translation>
    </message>
    <message>
        <source>CPR number</source>
        <translation>CPR-nummer</translation>
    </message>
    <message>
        <source>Lives in</source>
        <translation>Bor i</translation>
    </message>
    <message>
        <source>Name and address protected</source>
        <translation>Navn og adresse beskyttet</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skjult</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Formerly: {what}</source>
        <translation>Tidligere: {what}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Vis: {what}</translation>
    </message>
</context>
<context>
    <name>WordsCard</name>
    <message>
        <source>The caller&apos;s words</source>
        <translation>Henvenderens egne ord</translation>
    </message>
    <message>
        <source>Spoke with the caller</source>
        <translation>Talt med henvenderen</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
</context>
<context>
    <name>Workflow</name>
    <message>
        <source>The case is at another stage. Look at its next step and go on from there.</source>
        <translation>Sagen er på et andet trin. Se dens næste skridt, og gå videre derfra.</translation>
    </message>
    <message>
        <source>Ask the police first: without their answer that the kommune can go on, nobody is invited, visited or written to.</source>
        <translation>Spørg politiet først: Uden deres svar om, at kommunen kan fortsætte, bliver ingen inviteret, besøgt eller skrevet til.</translation>
    </message>
    <message>
        <source>The case is suspended while the police take over. Only a recorded request from the police resumes it.</source>
        <translation>Sagen er sat i bero, mens politiet overtager. Kun en registreret anmodning fra politiet genoptager den.</translation>
    </message>
    <message>
        <source>The case is closed. Reopen it first; that asks for a reason.</source>
        <translation>Sagen er lukket. Genåbn den først; så bliver du bedt om en grund.</translation>
    </message>
</context>
</TS>
