import type { AdvisoryWords } from '../in-language.ts';

// Gujarati.
export const words: AdvisoryWords = {
  'Central African Republic': 'મધ્ય આફ્રિકન રિપબ્લિક',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'Antwerp World Diamond Centre નું નિવેદન, 23 સપ્ટેમ્બર 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'Antwerp World Diamond Centre (AWDC), એક વેપાર સંગઠન',
  'Diamond industry': 'હીરા ઉદ્યોગ',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'Bria માં લડાઈ પછી વેપાર સંગઠન કહે છે કે તે મધ્ય આફ્રિકન રિપબ્લિકના રફ હીરા પર નજર રાખે છે. Bria ના ફૂટપ્રિન્ટ પર કામ શરૂ થાય છે. આ કિમ્બર્લી પ્રોસેસની નોટિસ નથી અને કોઈ લાગુ પગલું બદલતું નથી.',
  'All participants in the Kimberley Process': 'કિમ્બર્લી પ્રોસેસના બધા સહભાગીઓ',
  'All its observers': 'તેના બધા નિરીક્ષકો',
  'All governments that take part in the Kimberley Process': 'કિમ્બર્લી પ્રોસેસમાં ભાગ લેતી બધી સરકારો',
  'All members of the diamond industry': 'હીરા ઉદ્યોગના બધા સભ્યો',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'સતર્ક રહો: Seleka કે તેના સાથીઓ રફ હીરાને ગેરકાયદે રીતે સપ્લાય ચેઇનમાં લાવી શકે. આ એક વિનંતી છે; તે કશા પર રોક મૂકતી નથી, કશું જપ્ત કરતી નથી અને કોઈ સર્ટિફિકેટનો ઇનકાર કરતી નથી.',
  'The two documents that came with the notice may help with this.': 'નોટિસ સાથે આવેલા બે દસ્તાવેજ આમાં મદદ કરી શકે.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'નોટિસ પોતે કહે છે કે મધ્ય આફ્રિકન રિપબ્લિકમાં રફ હીરાનું નોંધપાત્ર કાયદેસર ઉત્પાદન પણ થાય છે, અને તે કિમ્બર્લી પ્રોસેસના સર્ટિફિકેટ સાથે ફરી શકે છે.',
  'The attacks are told as reported, and no border of any zone is given.':
    'હુમલાની વાત અહેવાલોના આધારે કહેવાઈ છે, અને કોઈ ઝોનની હદ આપી નથી.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'મધ્ય આફ્રિકન રિપબ્લિકની તાજેતરની ઘટનાઓ અને બળવાખોર જૂથોના નવા ગઠબંધનની જાહેરાત.',
  "Footprint of Bria's production": 'Bria ના ઉત્પાદનનો ફૂટપ્રિન્ટ',
  'Working Group of Diamond Experts': 'હીરા નિષ્ણાતોનું કાર્યજૂથ',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'Bria વિસ્તારમાં શું નીકળે છે તેનું વર્ણન; ફક્ત Bria, બીજી બે જગ્યાઓ નહીં. નોટિસમાં તેનો કોઈ આંકડો નથી.',
  'Map of diamond occurrences and reported attacks': 'હીરા મળવાની જગ્યાઓ અને અહેવાલ મુજબના હુમલાનો નકશો',
  'U.S. Geological Survey (USGS)': 'અમેરિકન ભૂસ્તરીય સર્વેક્ષણ (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'જુદી જુદી ખાતરીનાં બે પડ: રફ હીરા ક્યાં મળે છે, અને Seleka ના ગણાવાતા હુમલા માધ્યમોએ ક્યાં બતાવ્યા.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'અખબારી અહેવાલો પરથી બનાવેલું. બિનસત્તાવાર: અમેરિકન સરકારનું સત્તાવાર ઉત્પાદન નથી. તે ફક્ત માધ્યમોના અહેવાલો એક દસ્તાવેજમાં ભેગા કરે છે.',
  'Kimberley Process Chair for 2012': '2012 માટે કિમ્બર્લી પ્રોસેસના ચેર',
  'Kimberley Process Chair for 2013': '2013 માટે કિમ્બર્લી પ્રોસેસના ચેર',
  'Working Group on Monitoring': 'દેખરેખ કાર્યજૂથ',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'ધ્યાનથી નજર રાખવી અને જરૂર મુજબ કિમ્બર્લી પ્રોસેસના ચેરને જાણ કરવી.',
  'Working Group of Diamond Experts, with the USGS': 'હીરા નિષ્ણાતોનું કાર્યજૂથ, USGS સાથે',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'અંગ્રેજી મૂળ, સાથેના બે દસ્તાવેજો અને ફૂટપ્રિન્ટનો કોઈ આંકડો મળ્યા નથી.',
  'The notice names no end. No text is known that withdraws it.':
    'નોટિસમાં કોઈ અંત જણાવ્યો નથી. તેને પાછી ખેંચતું કોઈ લખાણ જાણમાં નથી.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'સતર્કતા માગતી કિમ્બર્લી પ્રોસેસના ચેરની નોટિસ, 28 ડિસેમ્બર 2012',
  'Chair of the Kimberley Process (2012)': 'કિમ્બર્લી પ્રોસેસના ચેર (2012)',
  'Kimberley Process': 'કિમ્બર્લી પ્રોસેસ',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'એક નવા ગઠબંધન, Seleka, ની જાહેરાત અને હીરા-ઉત્પાદક વિસ્તારો પર, જેમાં Bria, Sam Ouandja અને Bamingui સામેલ છે, તેના હુમલાના અહેવાલો પછી ચેર સરકારો અને વેપારને એવા રફ હીરા પર ધ્યાન આપવા કહે છે જે ગેરકાયદે રીતે સપ્લાય ચેઇનમાં આવી શકે.',
  'Stay vigilant; the places named are the same three.': 'સતર્ક રહેવાનું ચાલુ રાખો; જે જગ્યાઓનાં નામ છે તે એ જ ત્રણ છે.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'આ નોટિસનું લખાણ મળ્યું નથી; અહીં જે કહ્યું છે તે એક અખબારી અહેવાલ પર આધારિત છે. કોઈ સંપર્ક જાણમાં નથી.',
  'No text is known that withdraws it.': 'તેને પાછી ખેંચતું કોઈ લખાણ જાણમાં નથી.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'સતર્કતાની હાકલ ફરી કરતી કિમ્બર્લી પ્રોસેસના ચેરની નોટિસ, 18 એપ્રિલ 2013',
  'Chair of the Kimberley Process (2013)': 'કિમ્બર્લી પ્રોસેસના ચેર (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'ચેર Bria, Sam Ouandja અને Bamingui માટે ડિસેમ્બર 2012 ની સતર્કતાની હાકલ ફરી કરે છે.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'આખા દેશમાંથી રફ હીરાની નિકાસ તરત સ્થગિત કરાય છે.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'તેનું પોતાનું લખાણ ઉપલબ્ધ નહોતું; ફેંસલો અને તેની તારીખ અમેરિકાની 2015 ની એક નોટિસમાં જણાવ્યાં છે.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'મધ્ય આફ્રિકન રિપબ્લિક વિશે વહીવટી ફેંસલો: કામચલાઉ સ્થગન, 23 મે 2013',
  'Participants, by written procedure': 'સહભાગીઓ, લેખિત પ્રક્રિયાથી',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'કિમ્બર્લી પ્રોસેસ આખા મધ્ય આફ્રિકન રિપબ્લિકમાંથી રફ હીરાની નિકાસ તરત સ્થગિત કરે છે.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013': 'પૂર્ણ બેઠકની યાદી, જોહાનિસબર્ગ, 22 નવેમ્બર 2013',
  'Plenary, Johannesburg': 'પૂર્ણ બેઠક, જોહાનિસબર્ગ',
  'The suspension of exports from the Central African Republic is kept.':
    'મધ્ય આફ્રિકન રિપબ્લિકમાંથી નિકાસનું સ્થગન ચાલુ રખાય છે.',
  'Countries that border the Central African Republic': 'મધ્ય આફ્રિકન રિપબ્લિકના પડોશી દેશો',
  'Help the bordering countries and enforce the suspension.': 'પડોશી દેશોને મદદ કરવી અને સ્થગનનો અમલ કરાવવો.',
  'Title and month are confirmed; the day and the text were not found.':
    'શીર્ષક અને મહિનો પાકાં છે; દિવસ અને લખાણ મળ્યાં નથી.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'મધ્ય આફ્રિકન રિપબ્લિકના હીરા કાયદેસરના વેપારમાં ન આવે તે સુનિશ્ચિત કરવાનો વહીવટી ફેંસલો, જુલાઈ 2014',
  Participants: 'સહભાગીઓ',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'નિકાસ સ્થગિત રહે છે ત્યારે આ ફેંસલો પડોશી દેશોની મદદ અને અમલ વિશે છે. તે કોઈ લાગુ પગલું બદલતો નથી.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': 'પૂર્ણ બેઠકની યાદી, ગ્વાંગઝૂ, 14 નવેમ્બર 2014',
  'Plenary, Guangzhou': 'પૂર્ણ બેઠક, ગ્વાંગઝૂ',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'મધ્ય આફ્રિકન રિપબ્લિકમાંથી નિકાસનું સ્થગન ચાલુ રખાય છે. દેશ વિશે આ પૂર્ણ બેઠકનો કોઈ વહીવટી ફેંસલો મળ્યો નથી.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'નિકાસ ફરી શરૂ કરવાનું કાર્યકારી માળખું, લુઆન્ડા, 26 જૂન 2015',
  'Intersessional meeting, Luanda': 'મધ્યવર્તી બેઠક, લુઆન્ડા',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'માળખું પૂરેપૂરું લાગુ થાય પછી કમ્પ્લાયન્ટ ઝોનમાંથી નિકાસ ફરી શરૂ થઈ શકે. 17 જુલાઈ 2015 નો ફેંસલો તેમાંથી આવે છે.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'કમ્પ્લાયન્ટ તરીકે માન્ય ઝોનમાંથી, અને ફક્ત તેમાંથી જ, નિકાસ ફરી શરૂ થઈ શકે.',
  'Stock goes through a forensic audit before it leaves.': 'સ્ટૉક બહાર જાય તે પહેલાં ફોરેન્સિક ઑડિટમાંથી પસાર થાય છે.',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'મધ્યવર્તી બેઠક 23 મેએ શરૂ થઈ; જાહેરાત એક બુધવારે થઈ, કદાચ 1 જૂને, અને મંત્રીએ 6 જૂને તેની વાત કરી.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'મંત્રીના કહેવા મુજબ 22 સપ્ટેમ્બર 2016 ના રોજ હજી થવાનું બાકી હતું; નવેમ્બર 2018 ની પૂર્ણ બેઠકમાં પાંચ ઝોનમાંનો એક.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'મે 2019 માં હજી પાંચ ઝોન ગણાતા હતા, 2 ડિસેમ્બર 2019 ની નોટિસમાં આઠ. એક અખબારી અહેવાલ 2018 કહે છે.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'Berbérati, Gadzi, Mbaïki, Boganangone અને Boganda ના ચોક્કસ દિવસો જાણમાં નથી: ફક્ત પહેલો અને છેલ્લો શક્ય દિવસ.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Abba, Bouar, Baoro, Sosso-Nakombo અને બીજો એક રજૂ થયા પણ 2024 પહેલાં મંજૂર ન થયા. Bozoum, Guen, Gamboula અને Amada-Gaza માટે કોઈ મંજૂરી મળી નથી, જોકે Gamboula અને Amada-Gaza ના ખાણિયાઓ પોતાના ઝોનને મંજૂર કહે છે.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'નિકાસ વિનાનાં વર્ષોના સ્ટૉક વિશે સ્રોતો એકબીજાથી જુદા પડે છે: એક કહે છે કે તે નિકાસ નહીં થાય, ફેંસલો બહાર જતા પહેલાં ઑડિટની વાત કરે છે.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'મધ્ય આફ્રિકન રિપબ્લિકમાંથી રફ હીરાની નિકાસ ફરી શરૂ કરવા વિશે વહીવટી ફેંસલો, 17 જુલાઈ 2015',
  'Participants (30 votes, no objection)': 'સહભાગીઓ (30 મત, કોઈ વાંધો નહીં)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'નિકાસ ફક્ત કમ્પ્લાયન્ટ ઝોનમાંથી ફરી શરૂ થઈ શકે. દરેક ઝોનને અલગ માન્યતા મળે છે; મે 2016 પહેલાં કોઈ નહોતો. બાકીનો દેશ સ્થગિત રહે છે.',
  'The exact day is not known: between 23 May and 1 June 2016.': 'ચોક્કસ દિવસ જાણમાં નથી: 23 મે અને 1 જૂન 2016 ની વચ્ચે.',
  'First compliant zone: Berbérati, May or June 2016': 'પહેલો કમ્પ્લાયન્ટ ઝોન: Berbérati, મે કે જૂન 2016',
  'Intersessional meeting, Dubai': 'મધ્યવર્તી બેઠક, દુબઈ',
  'Berbérati becomes the first zone from which export is allowed again.':
    'Berbérati પહેલો ઝોન બને છે જ્યાંથી નિકાસની ફરી છૂટ છે.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'Boda, Carnot અને Nola ને કમ્પ્લાયન્ટ ઝોનની માન્યતા, 19 સપ્ટેમ્બર 2016',
  'Monitoring Team for the Central African Republic': 'મધ્ય આફ્રિકન રિપબ્લિક માટેની દેખરેખ ટીમ',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'બીજા ત્રણ ઝોનમાંથી નિકાસની છૂટ છે. દેખરેખ ટીમ દરેક શિપમેન્ટને મંજૂરી આપે છે.',
  'The body of the notice was not read.': 'નોટિસનું મુખ્ય લખાણ વંચાયું નથી.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'કિમ્બર્લી પ્રોસેસના સહભાગીઓની અમેરિકાની યાદી, 26 એપ્રિલ 2017',
  'Department of State': 'વિદેશ વિભાગ',
  'United States of America': 'યુનાઇટેડ સ્ટેટ્સ ઑફ અમેરિકા',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'અમેરિકા પોતાની યાદીમાંથી મધ્ય આફ્રિકન રિપબ્લિકનું સ્થગન કાઢી નાખે છે. તેનું લખાણ કમ્પ્લાયન્ટ ઝોન પૂરતું મર્યાદિત હોઈ શકે; આ ચકાસ્યું નથી. તે કિમ્બર્લી પ્રોસેસનું કોઈ લાગુ પગલું બદલતું નથી.',
  'Request for nine more zones, Plenary in Brussels, November 2018': 'વધુ નવ ઝોનની વિનંતી, બ્રસેલ્સની પૂર્ણ બેઠક, નવેમ્બર 2018',
  'Plenary, Brussels': 'પૂર્ણ બેઠક, બ્રસેલ્સ',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'મધ્ય આફ્રિકન રિપબ્લિક ત્યાં સુધીમાં માન્ય પાંચ ઉપરાંત પશ્ચિમના વધુ નવ ઝોન માગે છે. આનાથી તેમને માન્યતા મળતી નથી.',
  'The Central African Republic': 'મધ્ય આફ્રિકન રિપબ્લિક',
  'Importing participants': 'આયાતકાર સહભાગીઓ',
  'Importers share in checking where goods come from.': 'માલ ક્યાંથી આવે છે તેની ચકાસણીમાં આયાતકારો પણ ભાગ લે છે.',
  'It was provisional for one year; a renewal is not confirmed.': 'તે એક વર્ષ માટે કામચલાઉ હતું; લંબાવાયાની પુષ્ટિ નથી.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'નોટિસ ઝોનની સંખ્યા આપે છે; તેમનાં નામ એક અખબારી અહેવાલમાંથી લીધાં છે.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'કાર્યકારી માળખાની પુનર્રચના, નવી દિલ્હી, 22 નવેમ્બર 2019',
  'Plenary, New Delhi': 'પૂર્ણ બેઠક, નવી દિલ્હી',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'મધ્ય આફ્રિકન રિપબ્લિક આઠ કમ્પ્લાયન્ટ ઝોન માટે સર્ટિફિકેટ પોતે આપે છે અને દર મહિને અહેવાલ આપે છે; ઓરિજિનની ચકાસણીમાં આયાતકારો પણ ભાગ લે છે. બાકીનો દેશ સ્થગિત રહે છે.',
  'Members of the diamond industry': 'હીરા ઉદ્યોગના સભ્યો',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'મધ્ય આફ્રિકન રિપબ્લિક અને તેના પડોશી દેશોના માલ પર વધુ કડક ડ્યૂ ડિલિજન્સ.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'World Diamond Council અને AWDC ની સંયુક્ત નોટિસ, 24 ફેબ્રુઆરી 2021',
  'World Diamond Council and Antwerp World Diamond Centre': 'World Diamond Council અને Antwerp World Diamond Centre',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'વેપારને મધ્ય આફ્રિકન રિપબ્લિક અને તેના પડોશી દેશોના માલ પર વધુ કડક ડ્યૂ ડિલિજન્સ કરવા કહેવાય છે. આ કિમ્બર્લી પ્રોસેસની નોટિસ નથી અને કોઈ લાગુ પગલું બદલતી નથી.',
  'The mission apparently did not take place in 2022; this is inferred.': 'લાગે છે કે મિશન 2022 માં થયું નહીં; આ અનુમાન છે.',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'પૂર્ણ બેઠકની યાદી, મૉસ્કો, 12 નવેમ્બર 2021',
  'Plenary, Moscow': 'પૂર્ણ બેઠક, મૉસ્કો',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    '2022 માં મધ્ય આફ્રિકન રિપબ્લિક માટે સમીક્ષા મિશન નક્કી થાય છે. કમ્પ્લાયન્ટ ઝોન બહારનું સ્થગન બદલાતું નથી.',
  'Review mission to the Central African Republic, September 2024': 'મધ્ય આફ્રિકન રિપબ્લિક માટે સમીક્ષા મિશન, સપ્ટેમ્બર 2024',
  'Review mission, set by the special Plenary of 17 May 2024': 'સમીક્ષા મિશન, 17 મે 2024 ની ખાસ પૂર્ણ બેઠકે નક્કી કરેલું',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'મિશન Berbérati, Gamboula, Carnot, Baoro, Bouar અને Bria ની મુલાકાત લે છે. તે પોતે કોઈ પગલું લેતું નથી; ત્યાર બાદ 15 નવેમ્બર 2024 નો ફેંસલો આવે છે.',
  'The Central African Republic presents its trade statistics through 2025.':
    'મધ્ય આફ્રિકન રિપબ્લિક 2025 દરમિયાન પોતાના વેપારના આંકડા રજૂ કરે છે.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'જેનાથી તે 2012 અને 2013 ની નોટિસો પાછી ખેંચતો હોય તેવું કોઈ લખાણ જાણમાં નથી; પ્રતિબંધ યાદીઓ અને કિમ્બર્લી પ્રોસેસની સામાન્ય ફરજો રહે છે.',
  'Its number, text and conditions were not found.': 'તેનો નંબર, લખાણ અને શરતો મળ્યાં નથી.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'સ્થગનનાં વર્ષોમાં કાઢેલા માલને તે આવરી લે છે કે નહીં તે કોઈ લખાણ કહેતું નથી.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'મધ્ય આફ્રિકન રિપબ્લિકમાંથી નિકાસનું સ્થગન હટાવાયું, દુબઈ, 15 નવેમ્બર 2024',
  'Plenary, Dubai': 'પૂર્ણ બેઠક, દુબઈ',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'દેશના બધા વિસ્તારો ફરી નિકાસ કરી શકે. કમ્પ્લાયન્ટ ઝોનની હવે જરૂર નથી.',
};
