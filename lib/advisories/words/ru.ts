import type { AdvisoryWords } from '../in-language.ts';

// Russian.
export const words: AdvisoryWords = {
  'Central African Republic': 'Центральноафриканская Республика',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'Заявление Антверпенского всемирного алмазного центра, 23 сентября 2011 года',
  'Antwerp World Diamond Centre (AWDC), a trade body':
    'Антверпенский всемирный алмазный центр (AWDC), отраслевая организация',
  'Diamond industry': 'Алмазная отрасль',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'После боёв у Бриа отраслевая организация сообщает, что следит за необработанными алмазами из Центральноафриканской Республики. Начинается работа над профилем добычи Бриа. Это не уведомление Кимберлийского процесса, и режима оно не меняет.',
  'All participants in the Kimberley Process': 'Все участники Кимберлийского процесса',
  'All its observers': 'Все его наблюдатели',
  'All governments that take part in the Kimberley Process': 'Все правительства, участвующие в Кимберлийском процессе',
  'All members of the diamond industry': 'Все представители алмазной отрасли',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'Проявлять бдительность: Селека или её союзники могли бы незаконным путём ввести необработанные алмазы в цепочку поставок. Это просьба; она ничего не запрещает, ничего не изымает и не отказывает ни в одном сертификате.',
  'The two documents that came with the notice may help with this.':
    'В этом могут помочь два документа, приложенные к уведомлению.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'В самом уведомлении сказано, что Центральноафриканская Республика также законно добывает значительное количество необработанных алмазов и что они могут перевозиться с сертификатами Кимберлийского процесса.',
  'The attacks are told as reported, and no border of any zone is given.':
    'О нападениях говорится со слов сообщений, и границы ни одной зоны не указаны.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'Недавние события в Центральноафриканской Республике и объявление о новой коалиции повстанческих групп.',
  "Footprint of Bria's production": 'Профиль добычи Бриа',
  'Working Group of Diamond Experts': 'Рабочая группа экспертов по алмазам',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'Профиль того, что добывают в районе Бриа; только Бриа, без двух других мест. Цифр из него в уведомлении нет.',
  'Map of diamond occurrences and reported attacks': 'Карта алмазопроявлений и нападений, о которых сообщалось',
  'U.S. Geological Survey (USGS)': 'Геологическая служба США (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'Два слоя разной достоверности: где встречаются необработанные алмазы и где, по данным СМИ, произошли нападения, приписываемые Селеке.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'Составлено по сообщениям печати. Неофициально: не является официальным документом правительства США. Лишь собирает в одном документе то, о чём сообщали СМИ.',
  'Kimberley Process Chair for 2012': 'Председатель Кимберлийского процесса 2012 года',
  'Kimberley Process Chair for 2013': 'Председатель Кимберлийского процесса 2013 года',
  'Working Group on Monitoring': 'Рабочая группа по мониторингу',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'Внимательно следить и при необходимости докладывать председателю Кимберлийского процесса.',
  'Working Group of Diamond Experts, with the USGS': 'Рабочая группа экспертов по алмазам совместно с USGS',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'Английский оригинал, два приложенных документа и цифры профиля не найдены.',
  'The notice names no end. No text is known that withdraws it.':
    'Срок окончания в уведомлении не назван. Текст, который бы его отзывал, неизвестен.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'Уведомление председателя Кимберлийского процесса с просьбой о бдительности, 28 декабря 2012 года',
  'Chair of the Kimberley Process (2012)': 'Председатель Кимберлийского процесса (2012)',
  'Kimberley Process': 'Кимберлийский процесс',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'После объявления о новой коалиции, Селеке, и сообщений о её нападениях на алмазодобывающие зоны, в том числе Бриа, Сам-Уанджу и Баминги, председатель просит правительства и отрасль обращать внимание на необработанные алмазы, которые могли бы попасть в цепочку поставок незаконным путём.',
  'Stay vigilant; the places named are the same three.': 'Сохранять бдительность; названы те же три места.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'Текст этого уведомления не найден; сказанное здесь опирается на сообщение печати. Контакт неизвестен.',
  'No text is known that withdraws it.': 'Текст, который бы его отзывал, неизвестен.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'Уведомление председателя Кимберлийского процесса, повторяющее призыв к бдительности, 18 апреля 2013 года',
  'Chair of the Kimberley Process (2013)': 'Председатель Кимберлийского процесса (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'Председатель повторяет призыв к бдительности от декабря 2012 года в отношении Бриа, Сам-Уанджи и Баминги.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'Экспорт необработанных алмазов из всей страны немедленно приостанавливается.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'Собственного текста под рукой не было; решение и его дата приведены в уведомлении Соединённых Штатов 2015 года.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'Административное решение о Центральноафриканской Республике: временная приостановка, 23 мая 2013 года',
  'Participants, by written procedure': 'Участники, письменная процедура',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'Кимберлийский процесс немедленно приостанавливает экспорт необработанных алмазов из всей Центральноафриканской Республики.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013':
    'Коммюнике пленарного заседания, Йоханнесбург, 22 ноября 2013 года',
  'Plenary, Johannesburg': 'Пленарное заседание, Йоханнесбург',
  'The suspension of exports from the Central African Republic is kept.':
    'Приостановка экспорта из Центральноафриканской Республики сохраняется.',
  'Countries that border the Central African Republic': 'Страны, граничащие с Центральноафриканской Республикой',
  'Help the bordering countries and enforce the suspension.':
    'Помогать соседним странам и обеспечивать соблюдение приостановки.',
  'Title and month are confirmed; the day and the text were not found.':
    'Название и месяц подтверждены; день и текст не найдены.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'Административное решение о недопущении алмазов из Центральноафриканской Республики в законную торговлю, июль 2014 года',
  Participants: 'Участники',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'При сохраняющейся приостановке экспорта решение касается помощи соседним странам и обеспечения соблюдения. Режима оно не меняет.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014':
    'Коммюнике пленарного заседания, Гуанчжоу, 14 ноября 2014 года',
  'Plenary, Guangzhou': 'Пленарное заседание, Гуанчжоу',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'Приостановка экспорта из Центральноафриканской Республики сохраняется. Административное решение этого заседания о стране не найдено.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'Операционные рамки возобновления экспорта, Луанда, 26 июня 2015 года',
  'Intersessional meeting, Luanda': 'Межсессионное совещание, Луанда',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'Экспорт из соответствующих зон может возобновиться, как только рамки будут применены полностью. Из этого следует решение от 17 июля 2015 года.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'Экспорт может возобновиться из зон, признанных соответствующими, и только из них.',
  'Stock goes through a forensic audit before it leaves.':
    'Запасы перед вывозом проходят экспертную проверку (forensic audit).',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'Межсессионное совещание открылось 23 мая; объявлено было в среду, вероятно 1 июня, а министр говорил об этом 6 июня.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'По словам министра, на 22 сентября 2016 года ещё предстояло; одна из пяти зон на пленарном заседании в ноябре 2018 года.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'В мае 2019 года насчитывали ещё пять зон, в уведомлении от 2 декабря 2019 года — восемь. В одном сообщении печати назван 2018 год.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'Точный день для Берберати, Гадзи, Мбаики, Боганангоне и Боганды неизвестен: известны лишь первый и последний возможные дни.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Абба, Буар, Баоро, Соссо-Накомбо и ещё одна были представлены и до 2024 года не одобрены. Для Бозума, Гена, Гамбулы и Амада-Газы одобрение не найдено, хотя старатели в Гамбуле и Амада-Газе называют свою зону одобренной.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'О запасах за годы без экспорта источники расходятся: по одному, они не должны были экспортироваться, в решении говорится о проверке перед вывозом.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'Административное решение о возобновлении экспорта необработанных алмазов из Центральноафриканской Республики, 17 июля 2015 года',
  'Participants (30 votes, no objection)': 'Участники (30 голосов, возражений нет)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'Экспорт может возобновиться только из соответствующих зон. Каждая зона признаётся отдельно; до мая 2016 года не было ни одной. Для остальной страны приостановка сохраняется.',
  'The exact day is not known: between 23 May and 1 June 2016.':
    'Точный день неизвестен: между 23 мая и 1 июня 2016 года.',
  'First compliant zone: Berbérati, May or June 2016': 'Первая соответствующая зона: Берберати, май или июнь 2016 года',
  'Intersessional meeting, Dubai': 'Межсессионное совещание, Дубай',
  'Berbérati becomes the first zone from which export is allowed again.':
    'Берберати становится первой зоной, из которой экспорт снова разрешён.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'Бода, Карно и Нола признаны соответствующими зонами, 19 сентября 2016 года',
  'Monitoring Team for the Central African Republic': 'Группа мониторинга по Центральноафриканской Республике',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'Экспорт разрешён ещё из трёх зон. Каждую партию одобряет группа мониторинга.',
  'The body of the notice was not read.': 'Сам текст уведомления не прочитан.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'Список участников Кимберлийского процесса, который ведут Соединённые Штаты, 26 апреля 2017 года',
  'Department of State': 'Государственный департамент',
  'United States of America': 'Соединённые Штаты Америки',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'Соединённые Штаты снимают приостановку Центральноафриканской Республики в собственном списке. Возможно, текст ограничен соответствующими зонами; это не проверено. Режима Кимберлийского процесса он не меняет.',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    'Запрос ещё о девяти зонах, пленарное заседание в Брюсселе, ноябрь 2018 года',
  'Plenary, Brussels': 'Пленарное заседание, Брюссель',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'Центральноафриканская Республика просит ещё о девяти западных зонах помимо пяти признанных к тому времени. Тем самым они не признаны.',
  'The Central African Republic': 'Центральноафриканская Республика',
  'Importing participants': 'Участники-импортёры',
  'Importers share in checking where goods come from.': 'Импортёры участвуют в проверке того, откуда товар.',
  'It was provisional for one year; a renewal is not confirmed.':
    'Он был временным, на один год; продление не подтверждено.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'В уведомлении указано число зон; их названия взяты из сообщения печати.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'Операционные рамки пересмотрены, Нью-Дели, 22 ноября 2019 года',
  'Plenary, New Delhi': 'Пленарное заседание, Нью-Дели',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'Центральноафриканская Республика сама выдаёт сертификаты для восьми соответствующих зон и отчитывается каждый месяц; импортёры участвуют в проверке происхождения. Для остальной страны приостановка сохраняется.',
  'Members of the diamond industry': 'Представители алмазной отрасли',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'Усиленная должная осмотрительность в отношении товара из Центральноафриканской Республики и соседних стран.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'Совместное уведомление Всемирного алмазного совета и AWDC, 24 февраля 2021 года',
  'World Diamond Council and Antwerp World Diamond Centre':
    'Всемирный алмазный совет и Антверпенский всемирный алмазный центр',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'Отрасль просят об усиленной должной осмотрительности в отношении товара из Центральноафриканской Республики и соседних стран. Это не уведомление Кимберлийского процесса, и режима оно не меняет.',
  'The mission apparently did not take place in 2022; this is inferred.':
    'По-видимому, в 2022 году миссия не состоялась; это вывод по косвенным данным.',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'Коммюнике пленарного заседания, Москва, 12 ноября 2021 года',
  'Plenary, Moscow': 'Пленарное заседание, Москва',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    'Решено провести в 2022 году обзорную миссию в Центральноафриканскую Республику. Приостановка вне соответствующих зон не меняется.',
  'Review mission to the Central African Republic, September 2024':
    'Обзорная миссия в Центральноафриканскую Республику, сентябрь 2024 года',
  'Review mission, set by the special Plenary of 17 May 2024':
    'Обзорная миссия, назначенная специальным пленарным заседанием 17 мая 2024 года',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'Миссия посещает Берберати, Гамбулу, Карно, Баоро, Буар и Бриа. Собственных мер она не принимает; за ней следует решение от 15 ноября 2024 года.',
  'The Central African Republic presents its trade statistics through 2025.':
    'Центральноафриканская Республика представляет торговую статистику в течение 2025 года.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'Текст, которым бы оно отзывало уведомления 2012 и 2013 годов, неизвестен; санкционные списки и обычные обязанности в рамках Кимберлийского процесса остаются.',
  'Its number, text and conditions were not found.': 'Его номер, текст и условия не найдены.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'Ни в одном тексте не сказано, распространяется ли оно на товар, добытый в годы приостановки.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'Приостановка экспорта из Центральноафриканской Республики снята, Дубай, 15 ноября 2024 года',
  'Plenary, Dubai': 'Пленарное заседание, Дубай',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'Все регионы страны снова могут экспортировать. Соответствующие зоны больше не нужны.',
};
