import type { AdvisoryWords } from '../in-language.ts';

// Dutch.
export const words: AdvisoryWords = {
  'Central African Republic': 'Centraal-Afrikaanse Republiek',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'Verklaring van het Antwerp World Diamond Centre, 23 september 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'Antwerp World Diamond Centre (AWDC), een brancheorganisatie',
  'Diamond industry': 'Diamantsector',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'Na gevechten bij Bria zegt de brancheorganisatie dat zij let op ruwe diamant uit de Centraal-Afrikaanse Republiek. Het werk aan een voetafdruk van Bria begint. Dit is geen kennisgeving van het Kimberleyproces en verandert geen enkel regime.',
  'All participants in the Kimberley Process': 'Alle deelnemers aan het Kimberleyproces',
  'All its observers': 'Al zijn waarnemers',
  'All governments that take part in the Kimberley Process': 'Alle regeringen die aan het Kimberleyproces deelnemen',
  'All members of the diamond industry': 'Alle leden van de diamantsector',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'Wees waakzaam: Seleka of haar bondgenoten zouden ruwe diamant ongeoorloofd in de handelsketen kunnen brengen. Dit is een verzoek; het verbiedt niets, neemt niets in beslag en weigert geen certificaat.',
  'The two documents that came with the notice may help with this.':
    'De twee documenten die bij de kennisgeving hoorden, kunnen daarbij helpen.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'De kennisgeving zegt zelf dat de Centraal-Afrikaanse Republiek ook rechtmatig een aanzienlijke hoeveelheid ruwe diamant voortbrengt, en dat die met certificaten van het Kimberleyproces kan reizen.',
  'The attacks are told as reported, and no border of any zone is given.':
    'De aanvallen worden als bericht weergegeven, en van geen enkele zone is een grens gegeven.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'Recente gebeurtenissen in de Centraal-Afrikaanse Republiek en de aankondiging van een nieuwe coalitie van rebellengroepen.',
  "Footprint of Bria's production": 'Voetafdruk van de productie van Bria',
  'Working Group of Diamond Experts': 'Werkgroep van diamantdeskundigen',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'Een profiel van wat het gebied van Bria voortbrengt; alleen Bria, niet de twee andere plaatsen. De kennisgeving geeft er geen cijfers van.',
  'Map of diamond occurrences and reported attacks': 'Kaart van diamantvoorkomens en gemelde aanvallen',
  'U.S. Geological Survey (USGS)': 'U.S. Geological Survey (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'Twee lagen van ongelijke zekerheid: waar ruwe diamant voorkomt, en waar de media aanvallen plaatsten die aan Seleka worden toegeschreven.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'Gemaakt op grond van persberichten. Niet officieel: geen officieel product van de regering van de Verenigde Staten. Het brengt alleen in één document bijeen wat de media berichtten.',
  'Kimberley Process Chair for 2012': 'Voorzitter van het Kimberleyproces voor 2012',
  'Kimberley Process Chair for 2013': 'Voorzitter van het Kimberleyproces voor 2013',
  'Working Group on Monitoring': 'Werkgroep Toezicht',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'Volgen de zaak nauwlettend en rapporteren zo nodig aan de voorzitter van het Kimberleyproces.',
  'Working Group of Diamond Experts, with the USGS': 'Werkgroep van diamantdeskundigen, met de USGS',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'Het Engelse origineel, de twee bijgevoegde documenten en cijfers van de voetafdruk zijn niet gevonden.',
  'The notice names no end. No text is known that withdraws it.':
    'De kennisgeving noemt geen einde. Er is geen tekst bekend die haar intrekt.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'Kennisgeving van de voorzitter van het Kimberleyproces met het verzoek om waakzaamheid, 28 december 2012',
  'Chair of the Kimberley Process (2012)': 'Voorzitter van het Kimberleyproces (2012)',
  'Kimberley Process': 'Kimberleyproces',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'Nadat een nieuwe coalitie, Seleka, was aangekondigd en volgens berichten diamantgebieden had aangevallen, waaronder Bria, Sam Ouandja en Bamingui, vraagt de voorzitter regeringen en de sector te letten op ruwe diamant die ongeoorloofd in de handelsketen zou kunnen komen.',
  'Stay vigilant; the places named are the same three.': 'Blijf waakzaam; de genoemde plaatsen zijn dezelfde drie.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'De tekst van deze kennisgeving is niet gevonden; wat hier staat, berust op een persbericht. Er is geen contact bekend.',
  'No text is known that withdraws it.': 'Er is geen tekst bekend die haar intrekt.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'Kennisgeving van de voorzitter van het Kimberleyproces die de oproep tot waakzaamheid herhaalt, 18 april 2013',
  'Chair of the Kimberley Process (2013)': 'Voorzitter van het Kimberleyproces (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'De voorzitter herhaalt de oproep tot waakzaamheid van december 2012 voor Bria, Sam Ouandja en Bamingui.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'De uitvoer van ruwe diamant uit het hele land wordt onmiddellijk opgeschort.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'De eigen tekst was niet voorhanden; het besluit en de datum ervan staan in een kennisgeving van de Verenigde Staten uit 2015.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'Administratief besluit over de Centraal-Afrikaanse Republiek: tijdelijke opschorting, 23 mei 2013',
  'Participants, by written procedure': 'Deelnemers, via schriftelijke procedure',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'Het Kimberleyproces schort de uitvoer van ruwe diamant uit de hele Centraal-Afrikaanse Republiek onmiddellijk op.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013':
    'Communiqué van de plenaire vergadering, Johannesburg, 22 november 2013',
  'Plenary, Johannesburg': 'Plenaire vergadering, Johannesburg',
  'The suspension of exports from the Central African Republic is kept.':
    'De opschorting van de uitvoer uit de Centraal-Afrikaanse Republiek blijft gehandhaafd.',
  'Countries that border the Central African Republic': 'Landen die aan de Centraal-Afrikaanse Republiek grenzen',
  'Help the bordering countries and enforce the suspension.': 'Help de buurlanden en handhaaf de opschorting.',
  'Title and month are confirmed; the day and the text were not found.':
    'Titel en maand zijn bevestigd; de dag en de tekst zijn niet gevonden.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'Administratief besluit om te verzekeren dat diamant uit de Centraal-Afrikaanse Republiek niet in de rechtmatige handel komt, juli 2014',
  Participants: 'Deelnemers',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'Terwijl de uitvoer opgeschort blijft, gaat het besluit over hulp aan buurlanden en over handhaving. Het verandert geen enkel regime.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014':
    'Communiqué van de plenaire vergadering, Guangzhou, 14 november 2014',
  'Plenary, Guangzhou': 'Plenaire vergadering, Guangzhou',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'De opschorting van de uitvoer uit de Centraal-Afrikaanse Republiek blijft gehandhaafd. Een administratief besluit van deze vergadering over het land is niet gevonden.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'Operationeel kader voor hervatting van de uitvoer, Luanda, 26 juni 2015',
  'Intersessional meeting, Luanda': 'Tussentijdse bijeenkomst, Luanda',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'De uitvoer uit conforme zones mag worden hervat zodra het kader volledig is toegepast. Het besluit van 17 juli 2015 volgt daaruit.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'De uitvoer mag worden hervat uit zones die als conform zijn erkend, en alleen daaruit.',
  'Stock goes through a forensic audit before it leaves.':
    'Voorraad ondergaat een forensische controle voordat zij het land verlaat.',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'De tussentijdse bijeenkomst begon op 23 mei; het werd op een woensdag bekendgemaakt, waarschijnlijk 1 juni, en de minister sprak erover op 6 juni.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'Nog te komen op 22 september 2016, zegt de minister; een van de vijf zones bij de plenaire vergadering van november 2018.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'In mei 2019 werden nog vijf zones geteld, acht in de kennisgeving van 2 december 2019. Eén persbericht zegt 2018.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'Voor Berbérati, Gadzi, Mbaïki, Boganangone en Boganda is de precieze dag niet bekend: alleen de eerste en de laatste mogelijke dag.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Abba, Bouar, Baoro, Sosso-Nakombo en nog één zijn voorgedragen en vóór 2024 niet goedgekeurd. Voor Bozoum, Guen, Gamboula en Amada-Gaza is geen goedkeuring gevonden, al noemen mijnwerkers in Gamboula en Amada-Gaza de hunne goedgekeurd.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'Over de voorraad uit de jaren zonder uitvoer spreken de bronnen elkaar tegen: volgens de ene zou zij niet worden uitgevoerd, het besluit spreekt van een controle voordat zij vertrekt.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'Administratief besluit over hervatting van de uitvoer van ruwe diamant uit de Centraal-Afrikaanse Republiek, 17 juli 2015',
  'Participants (30 votes, no objection)': 'Deelnemers (30 stemmen, geen bezwaar)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'De uitvoer mag alleen uit conforme zones worden hervat. Elke zone wordt afzonderlijk erkend; vóór mei 2016 was er geen. De rest van het land blijft opgeschort.',
  'The exact day is not known: between 23 May and 1 June 2016.':
    'De precieze dag is niet bekend: tussen 23 mei en 1 juni 2016.',
  'First compliant zone: Berbérati, May or June 2016': 'Eerste conforme zone: Berbérati, mei of juni 2016',
  'Intersessional meeting, Dubai': 'Tussentijdse bijeenkomst, Dubai',
  'Berbérati becomes the first zone from which export is allowed again.':
    'Berbérati wordt de eerste zone waaruit de uitvoer weer is toegestaan.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'Boda, Carnot en Nola erkend als conforme zones, 19 september 2016',
  'Monitoring Team for the Central African Republic': 'Toezichtteam voor de Centraal-Afrikaanse Republiek',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'De uitvoer is uit nog drie zones toegestaan. Het toezichtteam keurt elke zending goed.',
  'The body of the notice was not read.': 'De inhoud van de kennisgeving is niet gelezen.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'Lijst van deelnemers aan het Kimberleyproces van de Verenigde Staten, 26 april 2017',
  'Department of State': 'Ministerie van Buitenlandse Zaken',
  'United States of America': 'Verenigde Staten van Amerika',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'De Verenigde Staten halen de opschorting van de Centraal-Afrikaanse Republiek van hun eigen lijst. De tekst is misschien beperkt tot conforme zones; dit is niet nagegaan. Zij verandert geen enkel regime van het Kimberleyproces.',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    'Verzoek om nog negen zones, plenaire vergadering in Brussel, november 2018',
  'Plenary, Brussels': 'Plenaire vergadering, Brussel',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'De Centraal-Afrikaanse Republiek vraagt om nog negen westelijke zones naast de vijf die toen erkend waren. Daarmee zijn zij niet erkend.',
  'The Central African Republic': 'De Centraal-Afrikaanse Republiek',
  'Importing participants': 'Invoerende deelnemers',
  'Importers share in checking where goods come from.':
    'Invoerende deelnemers controleren mede waar de goederen vandaan komen.',
  'It was provisional for one year; a renewal is not confirmed.':
    'Het was voorlopig, voor één jaar; een verlenging is niet bevestigd.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'De kennisgeving noemt het aantal zones; hun namen komen uit een persbericht.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'Operationeel kader herzien, New Delhi, 22 november 2019',
  'Plenary, New Delhi': 'Plenaire vergadering, New Delhi',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'De Centraal-Afrikaanse Republiek geeft zelf certificaten af voor acht conforme zones en rapporteert elke maand; invoerende deelnemers controleren de herkomst mede. De rest van het land blijft opgeschort.',
  'Members of the diamond industry': 'Leden van de diamantsector',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'Verscherpte zorgvuldigheid bij goederen uit de Centraal-Afrikaanse Republiek en haar buurlanden.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'Gezamenlijke kennisgeving van de World Diamond Council en het AWDC, 24 februari 2021',
  'World Diamond Council and Antwerp World Diamond Centre': 'World Diamond Council en Antwerp World Diamond Centre',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'De sector wordt om verscherpte zorgvuldigheid gevraagd bij goederen uit de Centraal-Afrikaanse Republiek en haar buurlanden. Dit is geen kennisgeving van het Kimberleyproces en verandert geen enkel regime.',
  'The mission apparently did not take place in 2022; this is inferred.':
    'De missie heeft in 2022 kennelijk niet plaatsgevonden; dit is afgeleid.',
  'Communiqué of the Plenary, Moscow, 12 November 2021':
    'Communiqué van de plenaire vergadering, Moskou, 12 november 2021',
  'Plenary, Moscow': 'Plenaire vergadering, Moskou',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    'Er wordt besloten tot een onderzoeksmissie naar de Centraal-Afrikaanse Republiek in 2022. De opschorting buiten conforme zones verandert niet.',
  'Review mission to the Central African Republic, September 2024':
    'Onderzoeksmissie naar de Centraal-Afrikaanse Republiek, september 2024',
  'Review mission, set by the special Plenary of 17 May 2024':
    'Onderzoeksmissie, ingesteld door de buitengewone plenaire vergadering van 17 mei 2024',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'De missie bezoekt Berbérati, Gamboula, Carnot, Baoro, Bouar en Bria. Zij neemt zelf geen maatregel; het besluit van 15 november 2024 volgt.',
  'The Central African Republic presents its trade statistics through 2025.':
    'De Centraal-Afrikaanse Republiek legt haar handelsstatistieken voor tot in 2025.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'Er is geen tekst bekend waarmee het de kennisgevingen van 2012 en 2013 intrekt; sanctielijsten en de gewone plichten van het Kimberleyproces blijven gelden.',
  'Its number, text and conditions were not found.': 'Het nummer, de tekst en de voorwaarden zijn niet gevonden.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'Geen tekst zegt of het ook goederen omvat die tijdens de jaren van de opschorting zijn gewonnen.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'Opschorting van de uitvoer uit de Centraal-Afrikaanse Republiek opgeheven, Dubai, 15 november 2024',
  'Plenary, Dubai': 'Plenaire vergadering, Dubai',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'Alle gebieden van het land mogen weer uitvoeren. Conforme zones zijn niet meer nodig.',
};
