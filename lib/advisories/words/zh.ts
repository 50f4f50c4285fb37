import type { AdvisoryWords } from '../in-language.ts';

// Chinese, simplified.
export const words: AdvisoryWords = {
  'Central African Republic': '中非共和国',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011': '安特卫普世界钻石中心的声明，2011 年 9 月 23 日',
  'Antwerp World Diamond Centre (AWDC), a trade body': '安特卫普世界钻石中心（AWDC），行业组织',
  'Diamond industry': '钻石业界',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    '布里亚发生战斗之后，该行业组织表示关注来自中非共和国的毛坯钻石。开始编制布里亚的产出特征。这不是金伯利进程的通知，不改变任何适用规定。',
  'All participants in the Kimberley Process': '金伯利进程的全体参加方',
  'All its observers': '其全体观察员',
  'All governments that take part in the Kimberley Process': '参加金伯利进程的各国政府',
  'All members of the diamond industry': '钻石业界全体成员',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    '请保持警惕：塞雷卡或其盟友可能以非法方式将毛坯钻石带入供应链。这是一项请求，不禁止任何事项，不扣押任何货物，也不拒绝任何证书。',
  'The two documents that came with the notice may help with this.': '随通知附上的两份文件或可有助于此。',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    '通知本身说明，中非共和国也合法出产相当数量的毛坯钻石，这些钻石可能附有金伯利进程证书流通。',
  'The attacks are told as reported, and no border of any zone is given.':
    '所述袭击均为据报道，且未给出任何区域的边界。',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    '中非共和国近期发生的事件，以及一个新的反叛团体联盟宣布成立。',
  "Footprint of Bria's production": '布里亚产出特征',
  'Working Group of Diamond Experts': '钻石专家工作组',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    '布里亚地区产出的特征；仅限布里亚，不含另外两地。通知未给出其中的任何数字。',
  'Map of diamond occurrences and reported attacks': '钻石产出点与据报道的袭击地点图',
  'U.S. Geological Survey (USGS)': '美国地质调查局（USGS）',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    '两个图层的确定程度不同：毛坯钻石的产出地，以及媒体所称归于塞雷卡的袭击地点。',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    '根据新闻报道编制。非官方：不是美国政府的官方产品。仅将媒体所报道的内容汇集于一份文件。',
  'Kimberley Process Chair for 2012': '2012 年金伯利进程主席',
  'Kimberley Process Chair for 2013': '2013 年金伯利进程主席',
  'Working Group on Monitoring': '监督工作组',
  'Watch closely and report to the Kimberley Process Chair as needed.': '密切关注，并在需要时向金伯利进程主席报告。',
  'Working Group of Diamond Experts, with the USGS': '钻石专家工作组，与 USGS 一同',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    '未找到英文原文、所附两份文件以及产出特征的任何数字。',
  'The notice names no end. No text is known that withdraws it.': '通知未写明终止时间。未知有任何文本将其撤回。',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    '金伯利进程主席请求保持警惕的通知，2012 年 12 月 28 日',
  'Chair of the Kimberley Process (2012)': '金伯利进程主席（2012 年）',
  'Kimberley Process': '金伯利进程',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    '新联盟塞雷卡宣布成立，并据报道袭击了钻石产区，其中包括布里亚、萨姆旺贾和巴明吉；此后，主席请各国政府和业界留意可能以非法方式进入供应链的毛坯钻石。',
  'Stay vigilant; the places named are the same three.': '请继续保持警惕；所点名的仍是那三个地方。',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    '未找到本通知的文本；此处所述依据一篇新闻报道。未知联系方式。',
  'No text is known that withdraws it.': '未知有任何文本将其撤回。',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    '金伯利进程主席重申请求保持警惕的通知，2013 年 4 月 18 日',
  'Chair of the Kimberley Process (2013)': '金伯利进程主席（2013 年）',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    '主席就布里亚、萨姆旺贾和巴明吉重申 2012 年 12 月关于保持警惕的请求。',
  'Exports of rough diamonds from the whole country are suspended at once.': '立即暂停全国毛坯钻石的出口。',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    '手头没有其原文；该决定及其日期载于美国 2015 年的一份通知。',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    '关于中非共和国的行政决定：临时暂停，2013 年 5 月 23 日',
  'Participants, by written procedure': '各参加方，书面程序',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    '金伯利进程立即暂停中非共和国全境的毛坯钻石出口。',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013': '全体会议公报，约翰内斯堡，2013 年 11 月 22 日',
  'Plenary, Johannesburg': '全体会议，约翰内斯堡',
  'The suspension of exports from the Central African Republic is kept.': '维持暂停中非共和国的出口。',
  'Countries that border the Central African Republic': '与中非共和国接壤的国家',
  'Help the bordering countries and enforce the suspension.': '帮助接壤国家，并执行暂停措施。',
  'Title and month are confirmed; the day and the text were not found.': '标题和月份已确认；未找到具体日期和文本。',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    '关于确保中非共和国钻石不进入合法贸易的行政决定，2014 年 7 月',
  Participants: '各参加方',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    '在出口仍暂停期间，该决定涉及对接壤国家的帮助以及执行。它不改变任何适用规定。',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': '全体会议公报，广州，2014 年 11 月 14 日',
  'Plenary, Guangzhou': '全体会议，广州',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    '维持暂停中非共和国的出口。未找到本次全体会议就该国作出的行政决定。',
  'Operational framework for resuming exports, Luanda, 26 June 2015': '恢复出口的操作框架，罗安达，2015 年 6 月 26 日',
  'Intersessional meeting, Luanda': '届间会议，罗安达',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    '框架全面实施后，合规区可恢复出口。2015 年 7 月 17 日的决定由此而来。',
  'Export may resume from zones recognised as compliant, and only from these.':
    '经认定为合规的区域可恢复出口，且仅限这些区域。',
  'Stock goes through a forensic audit before it leaves.': '库存在运出之前须经法证审计。',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    '届间会议于 5 月 23 日开幕；在一个星期三宣布，很可能是 6 月 1 日，部长于 6 月 6 日谈及此事。',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    '部长称，截至 2016 年 9 月 22 日尚待认定；在 2018 年 11 月的全体会议上为五个区域之一。',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    '2019 年 5 月仍为五个区域，2019 年 12 月 2 日的通知中为八个。有一篇新闻报道称是 2018 年。',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    '贝贝拉蒂、加济、姆拜基、博加南戈内和 Boganda 的确切日期不详：仅知可能的最早和最晚日期。',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Abba、布阿尔、巴奥罗、Sosso-Nakombo 及另外一处曾提交申请，2024 年之前未获批准。Bozoum、Guen、甘布拉和 Amada-Gaza 未找到批准记录，不过甘布拉和 Amada-Gaza 的采矿者称当地已获批准。',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    '关于停止出口年份的库存，各来源相互矛盾：一处称不会出口，而决定则提到运出之前的审计。',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    '关于恢复中非共和国毛坯钻石出口的行政决定，2015 年 7 月 17 日',
  'Participants (30 votes, no objection)': '各参加方（30 票赞成，无异议）',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    '仅合规区可恢复出口。每个区域单独认定；2016 年 5 月之前没有任何合规区。全国其余地区仍暂停出口。',
  'The exact day is not known: between 23 May and 1 June 2016.':
    '确切日期不详：在 2016 年 5 月 23 日至 6 月 1 日之间。',
  'First compliant zone: Berbérati, May or June 2016': '首个合规区：贝贝拉蒂，2016 年 5 月或 6 月',
  'Intersessional meeting, Dubai': '届间会议，迪拜',
  'Berbérati becomes the first zone from which export is allowed again.': '贝贝拉蒂成为首个重新获准出口的区域。',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    '博达、卡诺和诺拉被认定为合规区，2016 年 9 月 19 日',
  'Monitoring Team for the Central African Republic': '中非共和国监督小组',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    '又有三个区域获准出口。每批发运均由监督小组批准。',
  'The body of the notice was not read.': '未读到通知正文。',
  'United States list of Kimberley Process participants, 26 April 2017':
    '美国的金伯利进程参加方名单，2017 年 4 月 26 日',
  'Department of State': '国务院',
  'United States of America': '美利坚合众国',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    '美国将对中非共和国的暂停从本国名单中移除。其文本可能仅限于合规区；此点未经核实。它不改变金伯利进程的任何适用规定。',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    '请求再增九个区域，布鲁塞尔全体会议，2018 年 11 月',
  'Plenary, Brussels': '全体会议，布鲁塞尔',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    '中非共和国请求在当时已认定的五个区域之外，再增加九个西部区域。这些区域并未因此获得认定。',
  'The Central African Republic': '中非共和国',
  'Importing participants': '进口参加方',
  'Importers share in checking where goods come from.': '进口方共同参与核查货物来源。',
  'It was provisional for one year; a renewal is not confirmed.': '原为临时性质，为期一年；是否续期未经确认。',
  'The notice gives the number of zones; their names are taken from a press report.':
    '通知给出了区域的数目；名称取自一篇新闻报道。',
  'Operational framework restructured, New Delhi, 22 November 2019': '操作框架重组，新德里，2019 年 11 月 22 日',
  'Plenary, New Delhi': '全体会议，新德里',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    '中非共和国自行为八个合规区签发证书，并每月报告；进口方共同参与核查来源。全国其余地区仍暂停出口。',
  'Members of the diamond industry': '钻石业界成员',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    '对来自中非共和国及其邻国的货物加强尽职调查。',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    '世界钻石理事会与 AWDC 的联合通知，2021 年 2 月 24 日',
  'World Diamond Council and Antwerp World Diamond Centre': '世界钻石理事会与安特卫普世界钻石中心',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    '请业界对来自中非共和国及其邻国的货物加强尽职调查。这不是金伯利进程的通知，不改变任何适用规定。',
  'The mission apparently did not take place in 2022; this is inferred.': '考察似未在 2022 年进行；此为推断。',
  'Communiqué of the Plenary, Moscow, 12 November 2021': '全体会议公报，莫斯科，2021 年 11 月 12 日',
  'Plenary, Moscow': '全体会议，莫斯科',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    '决定于 2022 年派审查团前往中非共和国。合规区以外的暂停维持不变。',
  'Review mission to the Central African Republic, September 2024': '赴中非共和国审查团，2024 年 9 月',
  'Review mission, set by the special Plenary of 17 May 2024': '审查团，由 2024 年 5 月 17 日特别全体会议设立',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    '审查团访问贝贝拉蒂、甘布拉、卡诺、巴奥罗、布阿尔和布里亚。它本身不采取任何措施；其后有 2024 年 11 月 15 日的决定。',
  'The Central African Republic presents its trade statistics through 2025.':
    '中非共和国在 2025 年期间提交其贸易统计数据。',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    '未知有任何文本借此撤回 2012 年和 2013 年的通知；制裁名单和金伯利进程的一般义务仍然存在。',
  'Its number, text and conditions were not found.': '未找到其编号、文本和条件。',
  'No text says whether it covers goods mined in the years of the suspension.':
    '没有任何文本说明它是否涵盖暂停年份内开采的货物。',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    '中非共和国出口暂停解除，迪拜，2024 年 11 月 15 日',
  'Plenary, Dubai': '全体会议，迪拜',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    '全国所有地区均可重新出口。不再需要合规区。',
};
