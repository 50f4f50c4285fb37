import type { AdvisoryWords } from '../in-language.ts';

// Hindi.
export const words: AdvisoryWords = {
  'Central African Republic': 'मध्य अफ़्रीकी गणराज्य',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'Antwerp World Diamond Centre का वक्तव्य, 23 सितंबर 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'Antwerp World Diamond Centre (AWDC), एक व्यापार संगठन',
  'Diamond industry': 'हीरा उद्योग',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'Bria में लड़ाई के बाद व्यापार संगठन कहता है कि वह मध्य अफ़्रीकी गणराज्य के रफ़ हीरों पर नज़र रख रहा है। Bria के फ़ुटप्रिंट पर काम शुरू होता है। यह किम्बरली प्रक्रिया का नोटिस नहीं है और किसी लागू उपाय को नहीं बदलता।',
  'All participants in the Kimberley Process': 'किम्बरली प्रक्रिया के सभी सहभागी',
  'All its observers': 'उसके सभी प्रेक्षक',
  'All governments that take part in the Kimberley Process': 'किम्बरली प्रक्रिया में भाग लेने वाली सभी सरकारें',
  'All members of the diamond industry': 'हीरा उद्योग के सभी सदस्य',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'सतर्क रहें: Seleka या उसके सहयोगी रफ़ हीरों को ग़ैर-क़ानूनी तरीक़े से सप्लाई चेन में ला सकते हैं। यह एक अनुरोध है; यह न किसी चीज़ पर रोक लगाता है, न कुछ ज़ब्त करता है, न किसी सर्टिफ़िकेट को नकारता है।',
  'The two documents that came with the notice may help with this.': 'नोटिस के साथ आए दो दस्तावेज़ इसमें मदद कर सकते हैं।',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'नोटिस ख़ुद कहता है कि मध्य अफ़्रीकी गणराज्य में रफ़ हीरों का काफ़ी क़ानूनी उत्पादन भी होता है, और वे किम्बरली प्रक्रिया के सर्टिफ़िकेट के साथ आ-जा सकते हैं।',
  'The attacks are told as reported, and no border of any zone is given.':
    'हमलों की बात रिपोर्टों के हवाले से कही गई है, और किसी ज़ोन की सीमा नहीं दी गई।',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'मध्य अफ़्रीकी गणराज्य की हाल की घटनाएँ और विद्रोही समूहों के एक नए गठबंधन की घोषणा।',
  "Footprint of Bria's production": 'Bria के उत्पादन का फ़ुटप्रिंट',
  'Working Group of Diamond Experts': 'हीरा विशेषज्ञों का कार्य समूह',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'Bria इलाक़े में क्या निकलता है उसका विवरण; केवल Bria, बाक़ी दो जगहें नहीं। नोटिस में इसका कोई आँकड़ा नहीं है।',
  'Map of diamond occurrences and reported attacks': 'हीरे मिलने की जगहों और रिपोर्ट किए गए हमलों का नक़्शा',
  'U.S. Geological Survey (USGS)': 'अमेरिकी भूवैज्ञानिक सर्वेक्षण (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'अलग-अलग पक्केपन की दो परतें: रफ़ हीरे कहाँ मिलते हैं, और मीडिया ने Seleka से जोड़े गए हमले कहाँ बताए।',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'प्रेस रिपोर्टों से बना। अनौपचारिक: अमेरिकी सरकार का आधिकारिक उत्पाद नहीं। यह केवल मीडिया की रिपोर्टों को एक दस्तावेज़ में इकट्ठा करता है।',
  'Kimberley Process Chair for 2012': '2012 के लिए किम्बरली प्रक्रिया के अध्यक्ष',
  'Kimberley Process Chair for 2013': '2013 के लिए किम्बरली प्रक्रिया के अध्यक्ष',
  'Working Group on Monitoring': 'निगरानी कार्य समूह',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'बारीकी से नज़र रखना और ज़रूरत होने पर किम्बरली प्रक्रिया के अध्यक्ष को रिपोर्ट देना।',
  'Working Group of Diamond Experts, with the USGS': 'हीरा विशेषज्ञों का कार्य समूह, USGS के साथ',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'अंग्रेज़ी मूल, साथ के दोनों दस्तावेज़ और फ़ुटप्रिंट का कोई आँकड़ा नहीं मिला।',
  'The notice names no end. No text is known that withdraws it.':
    'नोटिस में कोई अंतिम तारीख़ नहीं है। ऐसा कोई पाठ पता नहीं है जो इसे वापस ले।',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'किम्बरली प्रक्रिया के अध्यक्ष का सतर्कता माँगने वाला नोटिस, 28 दिसंबर 2012',
  'Chair of the Kimberley Process (2012)': 'किम्बरली प्रक्रिया के अध्यक्ष (2012)',
  'Kimberley Process': 'किम्बरली प्रक्रिया',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'एक नए गठबंधन, Seleka, की घोषणा और हीरा-उत्पादक इलाक़ों पर, जिनमें Bria, Sam Ouandja और Bamingui शामिल हैं, उसके हमलों की रिपोर्टों के बाद अध्यक्ष सरकारों और व्यापार से उन रफ़ हीरों पर ध्यान देने को कहते हैं जो ग़ैर-क़ानूनी तरीक़े से सप्लाई चेन में आ सकते हैं।',
  'Stay vigilant; the places named are the same three.': 'सतर्क बने रहें; जिन जगहों के नाम हैं वे वही तीन हैं।',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'इस नोटिस का पाठ नहीं मिला; यहाँ जो कहा गया है वह एक प्रेस रिपोर्ट पर आधारित है। कोई संपर्क पता नहीं है।',
  'No text is known that withdraws it.': 'ऐसा कोई पाठ पता नहीं है जो इसे वापस ले।',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'सतर्कता की अपील दोहराने वाला किम्बरली प्रक्रिया के अध्यक्ष का नोटिस, 18 अप्रैल 2013',
  'Chair of the Kimberley Process (2013)': 'किम्बरली प्रक्रिया के अध्यक्ष (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'अध्यक्ष Bria, Sam Ouandja और Bamingui के लिए दिसंबर 2012 की सतर्कता की अपील दोहराते हैं।',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'पूरे देश से रफ़ हीरों का निर्यात तुरंत निलंबित किया जाता है।',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'इसका अपना पाठ उपलब्ध नहीं था; फ़ैसला और उसकी तारीख़ अमेरिका के 2015 के एक नोटिस में बताए गए हैं।',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'मध्य अफ़्रीकी गणराज्य के बारे में प्रशासनिक फ़ैसला: अस्थायी निलंबन, 23 मई 2013',
  'Participants, by written procedure': 'सहभागी, लिखित प्रक्रिया से',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'किम्बरली प्रक्रिया पूरे मध्य अफ़्रीकी गणराज्य से रफ़ हीरों का निर्यात तुरंत निलंबित करती है।',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013': 'पूर्ण बैठक की विज्ञप्ति, जोहान्सबर्ग, 22 नवंबर 2013',
  'Plenary, Johannesburg': 'पूर्ण बैठक, जोहान्सबर्ग',
  'The suspension of exports from the Central African Republic is kept.':
    'मध्य अफ़्रीकी गणराज्य से निर्यात का निलंबन जारी रखा जाता है।',
  'Countries that border the Central African Republic': 'मध्य अफ़्रीकी गणराज्य के पड़ोसी देश',
  'Help the bordering countries and enforce the suspension.': 'पड़ोसी देशों की मदद करना और निलंबन लागू कराना।',
  'Title and month are confirmed; the day and the text were not found.': 'शीर्षक और महीना पक्के हैं; दिन और पाठ नहीं मिले।',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'मध्य अफ़्रीकी गणराज्य के हीरे वैध व्यापार में न आएँ, यह सुनिश्चित करने का प्रशासनिक फ़ैसला, जुलाई 2014',
  Participants: 'सहभागी',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'निर्यात निलंबित रहते हुए यह फ़ैसला पड़ोसी देशों की मदद और निलंबन लागू कराने के बारे में है। यह किसी लागू उपाय को नहीं बदलता।',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': 'पूर्ण बैठक की विज्ञप्ति, ग्वांगझू, 14 नवंबर 2014',
  'Plenary, Guangzhou': 'पूर्ण बैठक, ग्वांगझू',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'मध्य अफ़्रीकी गणराज्य से निर्यात का निलंबन जारी रखा जाता है। इस पूर्ण बैठक का देश के बारे में कोई प्रशासनिक फ़ैसला नहीं मिला।',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'निर्यात फिर शुरू करने का परिचालन ढाँचा, लुआंडा, 26 जून 2015',
  'Intersessional meeting, Luanda': 'मध्यावधि बैठक, लुआंडा',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'ढाँचा पूरी तरह लागू होने पर कम्प्लायंट ज़ोनों से निर्यात फिर शुरू हो सकता है। 17 जुलाई 2015 का फ़ैसला इसी से निकला।',
  'Export may resume from zones recognised as compliant, and only from these.':
    'कम्प्लायंट माने गए ज़ोनों से, और केवल उन्हीं से, निर्यात फिर शुरू हो सकता है।',
  'Stock goes through a forensic audit before it leaves.': 'स्टॉक बाहर जाने से पहले फ़ोरेंसिक ऑडिट से गुज़रता है।',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'मध्यावधि बैठक 23 मई को शुरू हुई; घोषणा एक बुधवार को हुई, शायद 1 जून को, और मंत्री ने 6 जून को इसका ज़िक्र किया।',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'मंत्री के अनुसार 22 सितंबर 2016 को अभी होना बाक़ी था; नवंबर 2018 की पूर्ण बैठक में पाँच ज़ोनों में से एक।',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'मई 2019 में अभी पाँच ज़ोन गिने जाते थे, 2 दिसंबर 2019 के नोटिस में आठ। एक प्रेस रिपोर्ट 2018 बताती है।',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'Berbérati, Gadzi, Mbaïki, Boganangone और Boganda के पक्के दिन पता नहीं हैं: केवल पहला और आख़िरी संभव दिन।',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Abba, Bouar, Baoro, Sosso-Nakombo और एक अन्य को पेश किया गया पर 2024 से पहले मंज़ूरी नहीं मिली। Bozoum, Guen, Gamboula और Amada-Gaza के लिए कोई मंज़ूरी नहीं मिली, हालाँकि Gamboula और Amada-Gaza के खनिक अपने ज़ोन को मंज़ूर बताते हैं।',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'बिना निर्यात वाले सालों के स्टॉक पर स्रोत एक-दूसरे से अलग हैं: एक कहता है कि वह निर्यात नहीं होगा, फ़ैसला बाहर जाने से पहले ऑडिट की बात करता है।',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'मध्य अफ़्रीकी गणराज्य से रफ़ हीरों का निर्यात फिर शुरू करने का प्रशासनिक फ़ैसला, 17 जुलाई 2015',
  'Participants (30 votes, no objection)': 'सहभागी (30 वोट, कोई आपत्ति नहीं)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'निर्यात केवल कम्प्लायंट ज़ोनों से फिर शुरू हो सकता है। हर ज़ोन को अलग से मान्यता मिलती है; मई 2016 से पहले कोई नहीं था। बाक़ी देश निलंबित रहता है।',
  'The exact day is not known: between 23 May and 1 June 2016.': 'पक्का दिन पता नहीं है: 23 मई और 1 जून 2016 के बीच।',
  'First compliant zone: Berbérati, May or June 2016': 'पहला कम्प्लायंट ज़ोन: Berbérati, मई या जून 2016',
  'Intersessional meeting, Dubai': 'मध्यावधि बैठक, दुबई',
  'Berbérati becomes the first zone from which export is allowed again.':
    'Berbérati पहला ज़ोन बनता है जहाँ से निर्यात की फिर अनुमति है।',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'Boda, Carnot और Nola को कम्प्लायंट ज़ोन की मान्यता, 19 सितंबर 2016',
  'Monitoring Team for the Central African Republic': 'मध्य अफ़्रीकी गणराज्य के लिए निगरानी टीम',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'तीन और ज़ोनों से निर्यात की अनुमति है। निगरानी टीम हर खेप को मंज़ूरी देती है।',
  'The body of the notice was not read.': 'नोटिस का मुख्य पाठ नहीं पढ़ा गया।',
  'United States list of Kimberley Process participants, 26 April 2017':
    'किम्बरली प्रक्रिया के सहभागियों की अमेरिकी सूची, 26 अप्रैल 2017',
  'Department of State': 'विदेश विभाग',
  'United States of America': 'संयुक्त राज्य अमेरिका',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'अमेरिका अपनी सूची से मध्य अफ़्रीकी गणराज्य का निलंबन हटाता है। हो सकता है इसका पाठ कम्प्लायंट ज़ोनों तक सीमित हो; यह जाँचा नहीं गया। यह किम्बरली प्रक्रिया के किसी लागू उपाय को नहीं बदलता।',
  'Request for nine more zones, Plenary in Brussels, November 2018': 'नौ और ज़ोनों का अनुरोध, ब्रसेल्स की पूर्ण बैठक, नवंबर 2018',
  'Plenary, Brussels': 'पूर्ण बैठक, ब्रसेल्स',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'मध्य अफ़्रीकी गणराज्य तब तक मान्यता पाए पाँच ज़ोनों के अलावा पश्चिम के नौ और ज़ोन माँगता है। इससे उन्हें मान्यता नहीं मिलती।',
  'The Central African Republic': 'मध्य अफ़्रीकी गणराज्य',
  'Importing participants': 'आयातक सहभागी',
  'Importers share in checking where goods come from.': 'माल कहाँ से आया, इसकी जाँच में आयातक भी हिस्सा लेते हैं।',
  'It was provisional for one year; a renewal is not confirmed.':
    'यह एक साल के लिए अस्थायी था; आगे बढ़ाए जाने की पुष्टि नहीं है।',
  'The notice gives the number of zones; their names are taken from a press report.':
    'नोटिस ज़ोनों की संख्या देता है; उनके नाम एक प्रेस रिपोर्ट से लिए गए हैं।',
  'Operational framework restructured, New Delhi, 22 November 2019': 'परिचालन ढाँचे का पुनर्गठन, नई दिल्ली, 22 नवंबर 2019',
  'Plenary, New Delhi': 'पूर्ण बैठक, नई दिल्ली',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'मध्य अफ़्रीकी गणराज्य आठ कम्प्लायंट ज़ोनों के सर्टिफ़िकेट ख़ुद जारी करता है और हर महीने रिपोर्ट देता है; ऑरिजिन की जाँच में आयातक भी हिस्सा लेते हैं। बाक़ी देश निलंबित रहता है।',
  'Members of the diamond industry': 'हीरा उद्योग के सदस्य',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'मध्य अफ़्रीकी गणराज्य और उसके पड़ोसी देशों के माल पर अधिक कड़ी ड्यू डिलिजेंस।',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'World Diamond Council और AWDC का साझा नोटिस, 24 फ़रवरी 2021',
  'World Diamond Council and Antwerp World Diamond Centre': 'World Diamond Council और Antwerp World Diamond Centre',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'व्यापार से मध्य अफ़्रीकी गणराज्य और उसके पड़ोसी देशों के माल पर अधिक कड़ी ड्यू डिलिजेंस करने को कहा जाता है। यह किम्बरली प्रक्रिया का नोटिस नहीं है और किसी लागू उपाय को नहीं बदलता।',
  'The mission apparently did not take place in 2022; this is inferred.': 'लगता है कि मिशन 2022 में नहीं हुआ; यह अनुमान है।',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'पूर्ण बैठक की विज्ञप्ति, मॉस्को, 12 नवंबर 2021',
  'Plenary, Moscow': 'पूर्ण बैठक, मॉस्को',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    '2022 में मध्य अफ़्रीकी गणराज्य के लिए समीक्षा मिशन तय होता है। कम्प्लायंट ज़ोनों के बाहर का निलंबन नहीं बदलता।',
  'Review mission to the Central African Republic, September 2024': 'मध्य अफ़्रीकी गणराज्य के लिए समीक्षा मिशन, सितंबर 2024',
  'Review mission, set by the special Plenary of 17 May 2024': 'समीक्षा मिशन, जिसे 17 मई 2024 की विशेष पूर्ण बैठक ने तय किया',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'मिशन Berbérati, Gamboula, Carnot, Baoro, Bouar और Bria जाता है। वह अपनी ओर से कोई क़दम नहीं उठाता; इसके बाद 15 नवंबर 2024 का फ़ैसला आता है।',
  'The Central African Republic presents its trade statistics through 2025.':
    'मध्य अफ़्रीकी गणराज्य 2025 के दौरान अपने व्यापार के आँकड़े पेश करता है।',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'ऐसा कोई पाठ पता नहीं है जिससे यह 2012 और 2013 के नोटिस वापस लेता हो; प्रतिबंध सूचियाँ और किम्बरली प्रक्रिया के सामान्य कर्तव्य बने रहते हैं।',
  'Its number, text and conditions were not found.': 'इसका नंबर, पाठ और शर्तें नहीं मिलीं।',
  'No text says whether it covers goods mined in the years of the suspension.':
    'किसी पाठ में नहीं लिखा कि यह निलंबन के सालों में निकाले गए माल पर भी लागू है या नहीं।',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'मध्य अफ़्रीकी गणराज्य से निर्यात का निलंबन हटाया गया, दुबई, 15 नवंबर 2024',
  'Plenary, Dubai': 'पूर्ण बैठक, दुबई',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'देश के सभी क्षेत्र फिर निर्यात कर सकते हैं। कम्प्लायंट ज़ोनों की अब ज़रूरत नहीं है।',
};
