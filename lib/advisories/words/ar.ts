import type { AdvisoryWords } from '../in-language.ts';

// Arabic.
export const words: AdvisoryWords = {
  'Central African Republic': 'جمهورية أفريقيا الوسطى',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011': 'بيان مركز أنتويرب العالمي للماس، 23 سبتمبر 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'مركز أنتويرب العالمي للماس (AWDC)، هيئة مهنية',
  'Diamond industry': 'قطاع الماس',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'بعد قتال في بريا تقول الهيئة المهنية إنها تراقب الماس الخام الآتي من جمهورية أفريقيا الوسطى. ويبدأ العمل على بصمة إنتاج لبريا. وليس هذا إشعارًا من عملية كيمبرلي ولا يغيّر أي وضع.',
  'All participants in the Kimberley Process': 'جميع المشاركين في عملية كيمبرلي',
  'All its observers': 'جميع مراقبيها',
  'All governments that take part in the Kimberley Process': 'جميع الحكومات المشاركة في عملية كيمبرلي',
  'All members of the diamond industry': 'جميع أعضاء قطاع الماس',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'التحلّي باليقظة: فقد تُدخل سيليكا أو حلفاؤها ماسًا خامًا إلى سلسلة التوريد بصورة غير مشروعة. وهذا طلب؛ فهو لا يحظر شيئًا ولا يحجز شيئًا ولا يرفض أي شهادة.',
  'The two documents that came with the notice may help with this.': 'قد تساعد في ذلك الوثيقتان المرفقتان بالإشعار.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'يقول الإشعار نفسه إن جمهورية أفريقيا الوسطى تنتج أيضًا كمية كبيرة من الماس الخام بصورة مشروعة، وإن هذا الماس قد ينتقل مصحوبًا بشهادات عملية كيمبرلي.',
  'The attacks are told as reported, and no border of any zone is given.':
    'تُذكر الهجمات على أنها مما أُفيد به، ولم تُعطَ حدود أي منطقة.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'أحداث وقعت حديثًا في جمهورية أفريقيا الوسطى وإعلان تحالف جديد لجماعات متمردة.',
  "Footprint of Bria's production": 'بصمة إنتاج بريا',
  'Working Group of Diamond Experts': 'فريق العمل المعني بخبراء الماس',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'وصف لما تنتجه منطقة بريا؛ بريا وحدها، لا المكانين الآخرين. ولا يعطي الإشعار أي رقم منها.',
  'Map of diamond occurrences and reported attacks': 'خريطة مواقع وجود الماس والهجمات المُفاد بها',
  'U.S. Geological Survey (USGS)': 'هيئة المسح الجيولوجي الأمريكية (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'طبقتان متفاوتتا التأكد: أين يوجد الماس الخام، وأين حددت وسائل الإعلام هجمات منسوبة إلى سيليكا.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'أُعدّت من تقارير صحفية. غير رسمية: ليست منتجًا رسميًا لحكومة الولايات المتحدة. وهي تجمع فقط في وثيقة واحدة ما أفادت به وسائل الإعلام.',
  'Kimberley Process Chair for 2012': 'رئاسة عملية كيمبرلي لعام 2012',
  'Kimberley Process Chair for 2013': 'رئاسة عملية كيمبرلي لعام 2013',
  'Working Group on Monitoring': 'فريق العمل المعني بالرصد',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'المتابعة عن كثب وإبلاغ رئاسة عملية كيمبرلي عند الحاجة.',
  'Working Group of Diamond Experts, with the USGS': 'فريق العمل المعني بخبراء الماس، مع USGS',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'لم يُعثر على الأصل الإنجليزي ولا على الوثيقتين المرفقتين ولا على أي رقم من البصمة.',
  'The notice names no end. No text is known that withdraws it.': 'لا يذكر الإشعار نهاية له. ولا يُعرف نص يسحبه.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'إشعار رئاسة عملية كيمبرلي بطلب اليقظة، 28 ديسمبر 2012',
  'Chair of the Kimberley Process (2012)': 'رئاسة عملية كيمبرلي (2012)',
  'Kimberley Process': 'عملية كيمبرلي',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'بعد إعلان تحالف جديد، سيليكا، وإفادات بمهاجمته مناطق منتجة للماس، من بينها بريا وسام أواندجا وبامينغي، تطلب الرئاسة من الحكومات ومن القطاع التنبّه إلى ماس خام قد يدخل سلسلة التوريد بصورة غير مشروعة.',
  'Stay vigilant; the places named are the same three.': 'مواصلة اليقظة؛ والأماكن المسماة هي الثلاثة نفسها.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'لم يُعثر على نص هذا الإشعار؛ وما يُقال هنا يستند إلى تقرير صحفي. ولا تُعرف جهة اتصال.',
  'No text is known that withdraws it.': 'لا يُعرف نص يسحبه.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'إشعار رئاسة عملية كيمبرلي بتكرار الدعوة إلى اليقظة، 18 أبريل 2013',
  'Chair of the Kimberley Process (2013)': 'رئاسة عملية كيمبرلي (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'تكرر الرئاسة الدعوة إلى اليقظة الصادرة في ديسمبر 2012 بشأن بريا وسام أواندجا وبامينغي.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'تُعلَّق صادرات الماس الخام من البلد كله فورًا.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'لم يكن نص القرار نفسه في متناولنا؛ والقرار وتاريخه مذكوران في إشعار للولايات المتحدة من عام 2015.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'قرار إداري بشأن جمهورية أفريقيا الوسطى: تعليق مؤقت، 23 مايو 2013',
  'Participants, by written procedure': 'المشاركون، بإجراء كتابي',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'تعلّق عملية كيمبرلي فورًا صادرات الماس الخام من جمهورية أفريقيا الوسطى كلها.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013': 'بيان الاجتماع العام، جوهانسبرغ، 22 نوفمبر 2013',
  'Plenary, Johannesburg': 'الاجتماع العام، جوهانسبرغ',
  'The suspension of exports from the Central African Republic is kept.':
    'يُبقى على تعليق الصادرات من جمهورية أفريقيا الوسطى.',
  'Countries that border the Central African Republic': 'البلدان المجاورة لجمهورية أفريقيا الوسطى',
  'Help the bordering countries and enforce the suspension.': 'مساعدة البلدان المجاورة وإنفاذ التعليق.',
  'Title and month are confirmed; the day and the text were not found.':
    'العنوان والشهر مؤكدان؛ ولم يُعثر على اليوم ولا على النص.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'قرار إداري بشأن ضمان عدم دخول ماس جمهورية أفريقيا الوسطى إلى التجارة المشروعة، يوليو 2014',
  Participants: 'المشاركون',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'مع بقاء الصادرات معلّقة، يتناول القرار مساعدة البلدان المجاورة والإنفاذ. ولا يغيّر أي وضع.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': 'بيان الاجتماع العام، غوانغجو، 14 نوفمبر 2014',
  'Plenary, Guangzhou': 'الاجتماع العام، غوانغجو',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'يُبقى على تعليق الصادرات من جمهورية أفريقيا الوسطى. ولم يُعثر على قرار إداري لهذا الاجتماع بشأن البلد.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'الإطار التشغيلي لاستئناف الصادرات، لواندا، 26 يونيو 2015',
  'Intersessional meeting, Luanda': 'الاجتماع بين الدورات، لواندا',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'يجوز استئناف الصادرات من المناطق الممتثلة متى طُبّق الإطار كاملًا. ومنه ينشأ القرار المؤرخ 17 يوليو 2015.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'يجوز استئناف التصدير من المناطق المعترف بأنها ممتثلة، ومنها وحدها.',
  'Stock goes through a forensic audit before it leaves.': 'يخضع المخزون لتدقيق جنائي (forensic audit) قبل خروجه.',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'افتُتح الاجتماع بين الدورات في 23 مايو؛ وأُعلن الأمر يوم أربعاء، يُرجّح أنه 1 يونيو، وتحدث عنه الوزير في 6 يونيو.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'كان لا يزال منتظرًا في 22 سبتمبر 2016 بحسب الوزير؛ وهي إحدى خمس مناطق في الاجتماع العام لنوفمبر 2018.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'كانت تُعدّ خمس مناطق في مايو 2019، وثماني في الإشعار المؤرخ 2 ديسمبر 2019. ويذكر تقرير صحفي واحد عام 2018.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'لا تُعرف الأيام الدقيقة لبربراتي وغادزي ومبايكي وبوغانانغون وبوغاندا: لا يُعرف إلا أول يوم ممكن وآخر يوم ممكن.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'قُدّمت Abba وBouar وBaoro وSosso-Nakombo وأخرى ولم تُعتمد قبل 2024. ولم يُعثر على اعتماد لـ Bozoum وGuen وGamboula وAmada-Gaza، وإن كان عاملون في التعدين في Gamboula وAmada-Gaza يصفون منطقتيهم بأنهما معتمدتان.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'تتعارض المصادر بشأن مخزون السنوات التي لم يكن فيها تصدير: يقول أحدها إنه لن يُصدَّر، ويتحدث القرار عن تدقيق قبل خروجه.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'قرار إداري بشأن استئناف صادرات الماس الخام من جمهورية أفريقيا الوسطى، 17 يوليو 2015',
  'Participants (30 votes, no objection)': 'المشاركون (30 صوتًا، بلا اعتراض)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'يجوز استئناف الصادرات من المناطق الممتثلة وحدها. ويُعترف بكل منطقة على حدة؛ ولم تكن أي منها معترفًا بها قبل مايو 2016. ويبقى باقي البلد معلَّقًا.',
  'The exact day is not known: between 23 May and 1 June 2016.': 'لا يُعرف اليوم الدقيق: بين 23 مايو و1 يونيو 2016.',
  'First compliant zone: Berbérati, May or June 2016': 'أول منطقة ممتثلة: بربراتي، مايو أو يونيو 2016',
  'Intersessional meeting, Dubai': 'الاجتماع بين الدورات، دبي',
  'Berbérati becomes the first zone from which export is allowed again.':
    'تصبح بربراتي أول منطقة يُسمح بالتصدير منها من جديد.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'الاعتراف ببودا وكارنو ونولا مناطق ممتثلة، 19 سبتمبر 2016',
  'Monitoring Team for the Central African Republic': 'فريق الرصد المعني بجمهورية أفريقيا الوسطى',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'يُسمح بالتصدير من ثلاث مناطق أخرى. ويوافق فريق الرصد على كل شحنة.',
  'The body of the notice was not read.': 'لم يُقرأ متن الإشعار.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'قائمة الولايات المتحدة للمشاركين في عملية كيمبرلي، 26 أبريل 2017',
  'Department of State': 'وزارة الخارجية',
  'United States of America': 'الولايات المتحدة الأمريكية',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'ترفع الولايات المتحدة تعليق جمهورية أفريقيا الوسطى من قائمتها الخاصة. وقد يقتصر نصها على المناطق الممتثلة؛ ولم يُتحقق من ذلك. ولا يغيّر أي وضع بموجب عملية كيمبرلي.',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    'طلب تسع مناطق أخرى، الاجتماع العام في بروكسل، نوفمبر 2018',
  'Plenary, Brussels': 'الاجتماع العام، بروكسل',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'تطلب جمهورية أفريقيا الوسطى تسع مناطق غربية أخرى إلى جانب الخمس المعترف بها حتى ذلك الحين. ولا يُعترف بها بذلك.',
  'The Central African Republic': 'جمهورية أفريقيا الوسطى',
  'Importing participants': 'المشاركون المستوردون',
  'Importers share in checking where goods come from.': 'يشارك المستوردون في التحقق من مصدر البضاعة.',
  'It was provisional for one year; a renewal is not confirmed.': 'كان مؤقتًا لمدة سنة؛ ولم يتأكد تجديده.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'يعطي الإشعار عدد المناطق؛ أما أسماؤها فمأخوذة من تقرير صحفي.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'إعادة هيكلة الإطار التشغيلي، نيودلهي، 22 نوفمبر 2019',
  'Plenary, New Delhi': 'الاجتماع العام، نيودلهي',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'تُصدر جمهورية أفريقيا الوسطى بنفسها الشهادات لثماني مناطق ممتثلة وتقدّم تقريرًا كل شهر؛ ويشارك المستوردون في التحقق من المصدر. ويبقى باقي البلد معلَّقًا.',
  'Members of the diamond industry': 'أعضاء قطاع الماس',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'عناية واجبة معزّزة بشأن البضائع الآتية من جمهورية أفريقيا الوسطى وجيرانها.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'إشعار مشترك من مجلس الماس العالمي وAWDC، 24 فبراير 2021',
  'World Diamond Council and Antwerp World Diamond Centre': 'مجلس الماس العالمي ومركز أنتويرب العالمي للماس',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'يُطلب من القطاع عناية واجبة معزّزة بشأن البضائع الآتية من جمهورية أفريقيا الوسطى وجيرانها. وليس هذا إشعارًا من عملية كيمبرلي ولا يغيّر أي وضع.',
  'The mission apparently did not take place in 2022; this is inferred.':
    'يبدو أن البعثة لم تتم في 2022؛ وهذا استنتاج.',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'بيان الاجتماع العام، موسكو، 12 نوفمبر 2021',
  'Plenary, Moscow': 'الاجتماع العام، موسكو',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    'تقرر إيفاد بعثة مراجعة إلى جمهورية أفريقيا الوسطى في 2022. ولا يتغير التعليق خارج المناطق الممتثلة.',
  'Review mission to the Central African Republic, September 2024':
    'بعثة مراجعة إلى جمهورية أفريقيا الوسطى، سبتمبر 2024',
  'Review mission, set by the special Plenary of 17 May 2024':
    'بعثة مراجعة قررها الاجتماع العام الاستثنائي في 17 مايو 2024',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'تزور البعثة بربراتي وغامبولا وكارنو وباورو وبوار وبريا. ولا تتخذ تدبيرًا من عندها؛ ويتبعها القرار المؤرخ 15 نوفمبر 2024.',
  'The Central African Republic presents its trade statistics through 2025.':
    'تقدّم جمهورية أفريقيا الوسطى إحصاءات تجارتها خلال عام 2025.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'لا يُعرف نص يسحب به القرار إشعاري 2012 و2013؛ وتبقى قوائم الجزاءات والواجبات العادية لعملية كيمبرلي.',
  'Its number, text and conditions were not found.': 'لم يُعثر على رقمه ولا نصه ولا شروطه.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'لا يقول أي نص ما إذا كان يشمل بضائع استُخرجت في سنوات التعليق.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'رفع تعليق الصادرات من جمهورية أفريقيا الوسطى، دبي، 15 نوفمبر 2024',
  'Plenary, Dubai': 'الاجتماع العام، دبي',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'يجوز لجميع مناطق البلد أن تصدّر من جديد. ولم تعد المناطق الممتثلة لازمة.',
};
