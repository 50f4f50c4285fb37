import type { AdvisoryWords } from '../in-language.ts';

// Hebrew.
export const words: AdvisoryWords = {
  'Central African Republic': 'הרפובליקה המרכז-אפריקאית',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'הצהרה של Antwerp World Diamond Centre,‏ 23 בספטמבר 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'Antwerp World Diamond Centre (AWDC), ארגון ענפי',
  'Diamond industry': 'ענף היהלומים',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'אחרי קרבות בבריה אומר הארגון הענפי שהוא עוקב אחר יהלומי גלם מהרפובליקה המרכז-אפריקאית. מתחילה עבודה על פרופיל הפקה של בריה. זו אינה הודעה של תהליך קימברלי ואין בה שינוי של מעמד כלשהו.',
  'All participants in the Kimberley Process': 'כל המשתתפים בתהליך קימברלי',
  'All its observers': 'כל המשקיפים בו',
  'All governments that take part in the Kimberley Process': 'כל הממשלות המשתתפות בתהליך קימברלי',
  'All members of the diamond industry': 'כל אנשי ענף היהלומים',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'לנהוג בערנות: סלקה או בעלי בריתה עשויים להכניס יהלומי גלם לשרשרת האספקה שלא כדין. זו בקשה; היא אינה אוסרת דבר, אינה תופסת דבר ואינה דוחה שום תעודה.',
  'The two documents that came with the notice may help with this.': 'שני המסמכים שצורפו להודעה יכולים לסייע בכך.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'ההודעה עצמה אומרת שהרפובליקה המרכז-אפריקאית מפיקה כדין גם כמות ניכרת של יהלומי גלם, ושהם עשויים לעבור עם תעודות של תהליך קימברלי.',
  'The attacks are told as reported, and no border of any zone is given.':
    'ההתקפות נמסרות על פי דיווחים, ולא ניתן גבול של שום אזור.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'אירועים אחרונים ברפובליקה המרכז-אפריקאית וההכרזה על קואליציה חדשה של קבוצות מורדים.',
  "Footprint of Bria's production": 'פרופיל ההפקה של בריה',
  'Working Group of Diamond Experts': 'קבוצת העבודה של מומחי יהלומים',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'פרופיל של מה שמופק באזור בריה; רק בריה, לא שני המקומות האחרים. ההודעה אינה נותנת ממנו שום נתון.',
  'Map of diamond occurrences and reported attacks': 'מפת מרבצי יהלומים והתקפות שדווחו',
  'U.S. Geological Survey (USGS)': 'השירות הגאולוגי של ארצות הברית (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'שתי שכבות שמידת הוודאות בהן שונה: היכן מצויים יהלומי גלם, והיכן מיקמו כלי התקשורת התקפות שמיוחסות לסלקה.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'הוכן מידיעות בעיתונות. אינו רשמי: אינו מוצר רשמי של ממשלת ארצות הברית. הוא רק מאגד במסמך אחד את מה שדיווחו כלי התקשורת.',
  'Kimberley Process Chair for 2012': 'יו״ר תהליך קימברלי לשנת 2012',
  'Kimberley Process Chair for 2013': 'יו״ר תהליך קימברלי לשנת 2013',
  'Working Group on Monitoring': 'קבוצת העבודה לניטור',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'לעקוב מקרוב ולדווח ליו״ר תהליך קימברלי לפי הצורך.',
  'Working Group of Diamond Experts, with the USGS': 'קבוצת העבודה של מומחי יהלומים, עם USGS',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'המקור באנגלית, שני המסמכים המצורפים ונתוני הפרופיל לא נמצאו.',
  'The notice names no end. No text is known that withdraws it.':
    'ההודעה אינה נוקבת במועד סיום. לא ידוע על טקסט שמבטל אותה.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'הודעת יו״ר תהליך קימברלי המבקשת ערנות, 28 בדצמבר 2012',
  'Chair of the Kimberley Process (2012)': 'יו״ר תהליך קימברלי (2012)',
  'Kimberley Process': 'תהליך קימברלי',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'לאחר שהוכרזה קואליציה חדשה, סלקה, ודווח שתקפה אזורי יהלומים, ובהם בריה, סם ואנדג׳ה ובמינגי, מבקש היו״ר מהממשלות ומהענף לשים לב ליהלומי גלם שעשויים להיכנס לשרשרת האספקה שלא כדין.',
  'Stay vigilant; the places named are the same three.': 'להוסיף לנהוג בערנות; המקומות הנזכרים הם אותם שלושה.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'הטקסט של ההודעה הזו לא נמצא; מה שנאמר כאן נשען על ידיעה בעיתונות. לא ידוע איש קשר.',
  'No text is known that withdraws it.': 'לא ידוע על טקסט שמבטל אותה.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'הודעת יו״ר תהליך קימברלי החוזרת על הקריאה לערנות, 18 באפריל 2013',
  'Chair of the Kimberley Process (2013)': 'יו״ר תהליך קימברלי (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'היו״ר חוזר על הקריאה לערנות מדצמבר 2012 לגבי בריה, סם ואנדג׳ה ובמינגי.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'הייצוא של יהלומי גלם מכל המדינה מושעה מיד.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'הטקסט של ההחלטה עצמה לא היה בידינו; ההחלטה ותאריכה מופיעים בהודעה של ארצות הברית משנת 2015.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'החלטה מנהלית על הרפובליקה המרכז-אפריקאית: השעיה זמנית, 23 במאי 2013',
  'Participants, by written procedure': 'המשתתפים, בהליך בכתב',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'תהליך קימברלי משעה מיד את הייצוא של יהלומי גלם מכל הרפובליקה המרכז-אפריקאית.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013': 'הודעת סיכום של המליאה, יוהנסבורג, 22 בנובמבר 2013',
  'Plenary, Johannesburg': 'המליאה, יוהנסבורג',
  'The suspension of exports from the Central African Republic is kept.':
    'השעיית הייצוא מהרפובליקה המרכז-אפריקאית נשארת בתוקף.',
  'Countries that border the Central African Republic': 'מדינות הגובלות ברפובליקה המרכז-אפריקאית',
  'Help the bordering countries and enforce the suspension.': 'לסייע למדינות הגובלות ולאכוף את ההשעיה.',
  'Title and month are confirmed; the day and the text were not found.': 'השם והחודש מאושרים; היום והטקסט לא נמצאו.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'החלטה מנהלית להבטיח שיהלומים מהרפובליקה המרכז-אפריקאית לא ייכנסו למסחר הכשר, יולי 2014',
  Participants: 'המשתתפים',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'בעוד הייצוא מושעה, ההחלטה עוסקת בסיוע למדינות הגובלות ובאכיפה. אין בה שינוי של מעמד כלשהו.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': 'הודעת סיכום של המליאה, גואנגג׳ואו, 14 בנובמבר 2014',
  'Plenary, Guangzhou': 'המליאה, גואנגג׳ואו',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'השעיית הייצוא מהרפובליקה המרכז-אפריקאית נשארת בתוקף. לא נמצאה החלטה מנהלית של מליאה זו על המדינה.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'מסגרת תפעולית לחידוש הייצוא, לואנדה, 26 ביוני 2015',
  'Intersessional meeting, Luanda': 'מפגש הביניים, לואנדה',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'הייצוא מאזורים עומדים בדרישות רשאי להתחדש לאחר שהמסגרת תיושם במלואה. מכאן נובעת ההחלטה מ-17 ביולי 2015.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'הייצוא רשאי להתחדש מאזורים שהוכרו כעומדים בדרישות, ורק מהם.',
  'Stock goes through a forensic audit before it leaves.': 'המלאי עובר ביקורת חקירתית לפני שהוא יוצא.',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'מפגש הביניים נפתח ב-23 במאי; הדבר הוכרז ביום רביעי, כנראה 1 ביוני, והשר דיבר עליו ב-6 ביוני.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'עדיין בגדר צפוי ב-22 בספטמבר 2016, לדברי השר; אחד מחמישה אזורים במליאה של נובמבר 2018.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'במאי 2019 נמנו עדיין חמישה אזורים, ובהודעה מ-2 בדצמבר 2019 שמונה. ידיעה אחת בעיתונות נוקבת בשנת 2018.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'הימים המדויקים אינם ידועים לגבי ברברטי, גדזי, מבאיקי, בוגננגון ובוגנדה: ידועים רק היום האפשרי הראשון והאחרון.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    '‏Abba,‏ Bouar,‏ Baoro,‏ Sosso-Nakombo ועוד אחד הוגשו ולא אושרו לפני 2024. לגבי Bozoum,‏ Guen,‏ Gamboula ו-Amada-Gaza לא נמצא אישור, אף שכורים ב-Gamboula וב-Amada-Gaza מכנים את האזור שלהם מאושר.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'לגבי המלאי מהשנים שבהן לא היה ייצוא המקורות חלוקים: אחד אומר שלא ייוצא, וההחלטה מדברת על ביקורת לפני שיצא.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'החלטה מנהלית על חידוש הייצוא של יהלומי גלם מהרפובליקה המרכז-אפריקאית, 17 ביולי 2015',
  'Participants (30 votes, no objection)': 'המשתתפים (30 קולות, ללא התנגדות)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'הייצוא רשאי להתחדש רק מאזורים עומדים בדרישות. כל אזור מוכר בנפרד; לפני מאי 2016 לא היה אף אחד. שאר המדינה נשארת מושעית.',
  'The exact day is not known: between 23 May and 1 June 2016.': 'היום המדויק אינו ידוע: בין 23 במאי ל-1 ביוני 2016.',
  'First compliant zone: Berbérati, May or June 2016': 'האזור הראשון העומד בדרישות: ברברטי, מאי או יוני 2016',
  'Intersessional meeting, Dubai': 'מפגש הביניים, דובאי',
  'Berbérati becomes the first zone from which export is allowed again.':
    'ברברטי נעשה האזור הראשון שהייצוא ממנו מותר שוב.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'בודה, קרנו ונולה הוכרו כאזורים עומדים בדרישות, 19 בספטמבר 2016',
  'Monitoring Team for the Central African Republic': 'צוות הניטור לרפובליקה המרכז-אפריקאית',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'הייצוא מותר משלושה אזורים נוספים. צוות הניטור מאשר כל משלוח.',
  'The body of the notice was not read.': 'גוף ההודעה לא נקרא.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'רשימת המשתתפים בתהליך קימברלי של ארצות הברית, 26 באפריל 2017',
  'Department of State': 'מחלקת המדינה',
  'United States of America': 'ארצות הברית של אמריקה',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'ארצות הברית מסירה את ההשעיה של הרפובליקה המרכז-אפריקאית מן הרשימה שלה. ייתכן שהטקסט מוגבל לאזורים עומדים בדרישות; הדבר לא נבדק. אין בו שינוי של מעמד כלשהו לפי תהליך קימברלי.',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    'בקשה לתשעה אזורים נוספים, מליאת בריסל, נובמבר 2018',
  'Plenary, Brussels': 'המליאה, בריסל',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'הרפובליקה המרכז-אפריקאית מבקשת תשעה אזורים מערביים נוספים על החמישה שהוכרו עד אז. הם אינם מוכרים בכך.',
  'The Central African Republic': 'הרפובליקה המרכז-אפריקאית',
  'Importing participants': 'המשתתפים המייבאים',
  'Importers share in checking where goods come from.': 'המייבאים משתתפים בבדיקה מהיכן באה הסחורה.',
  'It was provisional for one year; a renewal is not confirmed.': 'היא הייתה זמנית, לשנה; הארכה אינה מאושרת.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'ההודעה נותנת את מספר האזורים; שמותיהם לקוחים מידיעה בעיתונות.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'המסגרת התפעולית אורגנה מחדש, ניו דלהי, 22 בנובמבר 2019',
  'Plenary, New Delhi': 'המליאה, ניו דלהי',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'הרפובליקה המרכז-אפריקאית מנפיקה בעצמה תעודות לשמונה אזורים עומדים בדרישות ומדווחת בכל חודש; המייבאים משתתפים בבדיקת המקור. שאר המדינה נשארת מושעית.',
  'Members of the diamond industry': 'אנשי ענף היהלומים',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'בדיקת נאותות מוגברת לסחורה מהרפובליקה המרכז-אפריקאית ומשכנותיה.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'הודעה משותפת של World Diamond Council ושל AWDC,‏ 24 בפברואר 2021',
  'World Diamond Council and Antwerp World Diamond Centre': '‏World Diamond Council ו-Antwerp World Diamond Centre',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'הענף מתבקש לבדיקת נאותות מוגברת לסחורה מהרפובליקה המרכז-אפריקאית ומשכנותיה. זו אינה הודעה של תהליך קימברלי ואין בה שינוי של מעמד כלשהו.',
  'The mission apparently did not take place in 2022; this is inferred.': 'נראה שהמשלחת לא יצאה בשנת 2022; זו הסקה.',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'הודעת סיכום של המליאה, מוסקבה, 12 בנובמבר 2021',
  'Plenary, Moscow': 'המליאה, מוסקבה',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    'מוחלט על משלחת בחינה לרפובליקה המרכז-אפריקאית בשנת 2022. ההשעיה מחוץ לאזורים העומדים בדרישות אינה משתנה.',
  'Review mission to the Central African Republic, September 2024': 'משלחת בחינה לרפובליקה המרכז-אפריקאית, ספטמבר 2024',
  'Review mission, set by the special Plenary of 17 May 2024': 'משלחת בחינה, שנקבעה במליאה המיוחדת מ-17 במאי 2024',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'המשלחת מבקרת בברברטי, בגמבולה, בקרנו, בבאורו, בבואר ובבריה. היא אינה נוקטת צעד משלה; אחריה באה ההחלטה מ-15 בנובמבר 2024.',
  'The Central African Republic presents its trade statistics through 2025.':
    'הרפובליקה המרכז-אפריקאית מציגה את נתוני הסחר שלה במהלך 2025.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'לא ידוע על טקסט שבו היא מבטלת את ההודעות מ-2012 ומ-2013; רשימות הסנקציות והחובות הרגילות של תהליך קימברלי נשארות.',
  'Its number, text and conditions were not found.': 'מספרה, הטקסט שלה ותנאיה לא נמצאו.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'שום טקסט אינו אומר אם היא חלה על סחורה שנכרתה בשנות ההשעיה.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'השעיית הייצוא מהרפובליקה המרכז-אפריקאית הוסרה, דובאי, 15 בנובמבר 2024',
  'Plenary, Dubai': 'המליאה, דובאי',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'כל אזורי המדינה רשאים שוב לייצא. אין עוד צורך באזורים עומדים בדרישות.',
};
