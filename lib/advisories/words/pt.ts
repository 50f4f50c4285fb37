import type { AdvisoryWords } from '../in-language.ts';

// Portuguese, as in Brazil.
export const words: AdvisoryWords = {
  'Central African Republic': 'República Centro-Africana',
  'Statement of the Antwerp World Diamond Centre, 23 September 2011':
    'Declaração do Antwerp World Diamond Centre, 23 de setembro de 2011',
  'Antwerp World Diamond Centre (AWDC), a trade body': 'Antwerp World Diamond Centre (AWDC), entidade do setor',
  'Diamond industry': 'Setor diamantífero',
  'After fighting at Bria the trade body says that it watches rough diamonds from the Central African Republic. Work on a footprint of Bria begins. This is no notice of the Kimberley Process and changes no regime.':
    'Depois de combates em Bria, a entidade do setor diz que observa os diamantes brutos da República Centro-Africana. Começa o trabalho numa pegada de Bria. Não é um aviso do Processo de Kimberley e não muda nenhum regime.',
  'All participants in the Kimberley Process': 'Todos os participantes do Processo de Kimberley',
  'All its observers': 'Todos os seus observadores',
  'All governments that take part in the Kimberley Process':
    'Todos os governos que participam do Processo de Kimberley',
  'All members of the diamond industry': 'Todos os membros do setor diamantífero',
  'Be vigilant: Seleka or its allies might bring rough diamonds into the supply chain illicitly. This is a request; it bans nothing, seizes nothing and refuses no certificate.':
    'Ter vigilância: a Seleka ou seus aliados poderiam introduzir diamantes brutos de forma ilícita na cadeia de suprimento. É um pedido; não proíbe nada, não apreende nada e não recusa nenhum certificado.',
  'The two documents that came with the notice may help with this.':
    'Os dois documentos que acompanhavam o aviso podem ajudar nisso.',
  'The notice itself says that the Central African Republic also produces a substantial quantity of rough diamonds legitimately, and that these may travel with Kimberley Process certificates.':
    'O próprio aviso diz que a República Centro-Africana também produz de forma legítima uma quantidade substancial de diamantes brutos, e que eles podem circular com certificados do Processo de Kimberley.',
  'The attacks are told as reported, and no border of any zone is given.':
    'Os ataques são apresentados como relatados, e não se indica o limite de nenhuma zona.',
  'Recent events in the Central African Republic and the announcement of a new coalition of rebel groups.':
    'Acontecimentos recentes na República Centro-Africana e o anúncio de uma nova coalizão de grupos rebeldes.',
  "Footprint of Bria's production": 'Pegada da produção de Bria',
  'Working Group of Diamond Experts': 'Grupo de Trabalho de Peritos em Diamantes',
  'A profile of what the Bria region produces; only Bria, not the two other places. The notice gives no figure of it.':
    'Um perfil do que a região de Bria produz; só Bria, não os dois outros lugares. O aviso não traz nenhum número dela.',
  'Map of diamond occurrences and reported attacks': 'Mapa de ocorrências de diamantes e de ataques relatados',
  'U.S. Geological Survey (USGS)': 'Serviço Geológico dos Estados Unidos (USGS)',
  'Two layers of unlike certainty: where rough diamonds occur, and where the media placed attacks attributed to Seleka.':
    'Duas camadas de certeza desigual: onde ocorrem diamantes brutos, e onde a imprensa situou ataques atribuídos à Seleka.',
  'Made from press reports. Unofficial: not an official product of the United States Government. It only gathers what the media reported in one document.':
    'Feito a partir de notícias da imprensa. Não oficial: não é um produto oficial do Governo dos Estados Unidos. Apenas reúne num documento o que a imprensa noticiou.',
  'Kimberley Process Chair for 2012': 'Presidência do Processo de Kimberley em 2012',
  'Kimberley Process Chair for 2013': 'Presidência do Processo de Kimberley em 2013',
  'Working Group on Monitoring': 'Grupo de Trabalho de Monitoramento',
  'Watch closely and report to the Kimberley Process Chair as needed.':
    'Acompanhar de perto e informar a presidência do Processo de Kimberley quando necessário.',
  'Working Group of Diamond Experts, with the USGS': 'Grupo de Trabalho de Peritos em Diamantes, com o USGS',
  'The English original, the two attached documents and any figure of the footprint were not found.':
    'O original em inglês, os dois documentos anexos e os números da pegada não foram encontrados.',
  'The notice names no end. No text is known that withdraws it.':
    'O aviso não indica um fim. Não se conhece nenhum texto que o retire.',
  'Notice of the Kimberley Process Chair asking for vigilance, 28 December 2012':
    'Aviso da presidência do Processo de Kimberley pedindo vigilância, 28 de dezembro de 2012',
  'Chair of the Kimberley Process (2012)': 'Presidência do Processo de Kimberley (2012)',
  'Kimberley Process': 'Processo de Kimberley',
  'After a new coalition, Seleka, was announced and reported to have attacked diamond-producing zones, Bria, Sam Ouandja and Bamingui among them, the Chair asks governments and the trade to look out for rough diamonds that might enter the supply chain illicitly.':
    'Depois que uma nova coalizão, a Seleka, foi anunciada e teria atacado zonas diamantíferas, entre elas Bria, Sam Ouandja e Bamingui, a presidência pede aos governos e ao setor que fiquem atentos a diamantes brutos que possam entrar de forma ilícita na cadeia de suprimento.',
  'Stay vigilant; the places named are the same three.': 'Manter a vigilância; os lugares citados são os mesmos três.',
  'The text of this notice was not found; what is said here rests on a press report. No contact is known.':
    'O texto deste aviso não foi encontrado; o que se diz aqui se baseia numa notícia da imprensa. Não se conhece contato.',
  'No text is known that withdraws it.': 'Não se conhece nenhum texto que o retire.',
  'Notice of the Kimberley Process Chair repeating the call for vigilance, 18 April 2013':
    'Aviso da presidência do Processo de Kimberley que repete o pedido de vigilância, 18 de abril de 2013',
  'Chair of the Kimberley Process (2013)': 'Presidência do Processo de Kimberley (2013)',
  'The Chair repeats the call for vigilance of December 2012 for Bria, Sam Ouandja and Bamingui.':
    'A presidência repete o pedido de vigilância de dezembro de 2012 para Bria, Sam Ouandja e Bamingui.',
  'Exports of rough diamonds from the whole country are suspended at once.':
    'As exportações de diamantes brutos de todo o país ficam suspensas de imediato.',
  'Its own text was not at hand; the decision and its date are stated in a United States notice of 2015.':
    'O texto próprio não estava à mão; a decisão e sua data constam de um aviso dos Estados Unidos de 2015.',
  'Administrative decision on the Central African Republic: temporary suspension, 23 May 2013':
    'Decisão administrativa sobre a República Centro-Africana: suspensão temporária, 23 de maio de 2013',
  'Participants, by written procedure': 'Participantes, por procedimento escrito',
  'The Kimberley Process suspends exports of rough diamonds from the whole of the Central African Republic, at once.':
    'O Processo de Kimberley suspende de imediato as exportações de diamantes brutos de toda a República Centro-Africana.',
  'Communiqué of the Plenary, Johannesburg, 22 November 2013':
    'Comunicado da Plenária, Joanesburgo, 22 de novembro de 2013',
  'Plenary, Johannesburg': 'Plenária, Joanesburgo',
  'The suspension of exports from the Central African Republic is kept.':
    'Mantém-se a suspensão das exportações da República Centro-Africana.',
  'Countries that border the Central African Republic': 'Países que fazem fronteira com a República Centro-Africana',
  'Help the bordering countries and enforce the suspension.': 'Ajudar os países vizinhos e fazer cumprir a suspensão.',
  'Title and month are confirmed; the day and the text were not found.':
    'O título e o mês estão confirmados; o dia e o texto não foram encontrados.',
  'Administrative decision on ensuring that diamonds from the Central African Republic are not introduced into the legitimate trade, July 2014':
    'Decisão administrativa para assegurar que diamantes da República Centro-Africana não sejam introduzidos no comércio legítimo, julho de 2014',
  Participants: 'Participantes',
  'While exports stay suspended, the decision is about help for bordering countries and about enforcement. It changes no regime.':
    'Enquanto as exportações continuam suspensas, a decisão trata da ajuda aos países vizinhos e da aplicação. Não muda nenhum regime.',
  'Communiqué of the Plenary, Guangzhou, 14 November 2014': 'Comunicado da Plenária, Guangzhou, 14 de novembro de 2014',
  'Plenary, Guangzhou': 'Plenária, Guangzhou',
  'The suspension of exports from the Central African Republic is kept. No administrative decision of this Plenary on the country was found.':
    'Mantém-se a suspensão das exportações da República Centro-Africana. Não foi encontrada decisão administrativa desta Plenária sobre o país.',
  'Operational framework for resuming exports, Luanda, 26 June 2015':
    'Quadro operacional para a retomada das exportações, Luanda, 26 de junho de 2015',
  'Intersessional meeting, Luanda': 'Reunião intersessional, Luanda',
  'Exports from compliant zones may resume once the framework is fully applied. The decision of 17 July 2015 follows from it.':
    'As exportações das zonas conformes podem ser retomadas quando o quadro estiver plenamente aplicado. A decisão de 17 de julho de 2015 decorre dele.',
  'Export may resume from zones recognised as compliant, and only from these.':
    'A exportação pode ser retomada das zonas reconhecidas como conformes, e só delas.',
  'Stock goes through a forensic audit before it leaves.': 'O estoque passa por uma auditoria forense antes de sair.',
  'The Intersessional opened on 23 May; it was announced on a Wednesday, probably 1 June, and the minister spoke of it on 6 June.':
    'A reunião intersessional começou em 23 de maio; o anúncio foi numa quarta-feira, provavelmente 1º de junho, e o ministro falou disso em 6 de junho.',
  'Still to come on 22 September 2016, says the minister; one of five zones at the Plenary of November 2018.':
    'Ainda por vir em 22 de setembro de 2016, diz o ministro; uma das cinco zonas na Plenária de novembro de 2018.',
  'Five zones were still counted in May 2019, eight in the notice of 2 December 2019. One press report says 2018.':
    'Em maio de 2019 contavam-se ainda cinco zonas; no aviso de 2 de dezembro de 2019, oito. Uma notícia da imprensa diz 2018.',
  'Exact days are not known for Berbérati, Gadzi, Mbaïki, Boganangone and Boganda: only the first and the last day possible.':
    'Não se conhece o dia exato para Berbérati, Gadzi, Mbaïki, Boganangone e Boganda: só o primeiro e o último dia possíveis.',
  'Abba, Bouar, Baoro, Sosso-Nakombo and one more were submitted and not approved before 2024. For Bozoum, Guen, Gamboula and Amada-Gaza no approval was found, though miners at Gamboula and Amada-Gaza call theirs approved.':
    'Abba, Bouar, Baoro, Sosso-Nakombo e mais uma foram apresentadas e não aprovadas antes de 2024. Para Bozoum, Guen, Gamboula e Amada-Gaza não se encontrou aprovação, embora mineradores de Gamboula e Amada-Gaza digam que a deles está aprovada.',
  'On stock of the years without export the sources conflict: one says it would not be exported, the decision speaks of an audit before it leaves.':
    'Sobre o estoque dos anos sem exportação as fontes divergem: uma diz que não seria exportado, a decisão fala de uma auditoria antes da saída.',
  'Administrative decision on the resumption of exports of rough diamonds from the Central African Republic, 17 July 2015':
    'Decisão administrativa sobre a retomada das exportações de diamantes brutos da República Centro-Africana, 17 de julho de 2015',
  'Participants (30 votes, no objection)': 'Participantes (30 votos, nenhuma objeção)',
  'Exports may resume from compliant zones only. Each zone is recognised on its own; none was before May 2016. The rest of the country stays suspended.':
    'As exportações podem ser retomadas só das zonas conformes. Cada zona é reconhecida por si; nenhuma o era antes de maio de 2016. O resto do país continua suspenso.',
  'The exact day is not known: between 23 May and 1 June 2016.':
    'Não se conhece o dia exato: entre 23 de maio e 1º de junho de 2016.',
  'First compliant zone: Berbérati, May or June 2016': 'Primeira zona conforme: Berbérati, maio ou junho de 2016',
  'Intersessional meeting, Dubai': 'Reunião intersessional, Dubai',
  'Berbérati becomes the first zone from which export is allowed again.':
    'Berbérati torna-se a primeira zona da qual a exportação volta a ser permitida.',
  'Boda, Carnot and Nola recognised as compliant zones, 19 September 2016':
    'Boda, Carnot e Nola reconhecidas como zonas conformes, 19 de setembro de 2016',
  'Monitoring Team for the Central African Republic': 'Equipe de Monitoramento para a República Centro-Africana',
  'Export is allowed from three more zones. The Monitoring Team approves each shipment.':
    'A exportação é permitida de mais três zonas. A Equipe de Monitoramento aprova cada remessa.',
  'The body of the notice was not read.': 'O corpo do aviso não foi lido.',
  'United States list of Kimberley Process participants, 26 April 2017':
    'Lista de participantes do Processo de Kimberley mantida pelos Estados Unidos, 26 de abril de 2017',
  'Department of State': 'Departamento de Estado',
  'United States of America': 'Estados Unidos da América',
  'The United States takes the suspension of the Central African Republic off its own list. Its text may be limited to compliant zones; this was not checked. It changes no regime of the Kimberley Process.':
    'Os Estados Unidos retiram de sua própria lista a suspensão da República Centro-Africana. O texto talvez se limite às zonas conformes; isso não foi verificado. Não muda nenhum regime do Processo de Kimberley.',
  'Request for nine more zones, Plenary in Brussels, November 2018':
    'Pedido de mais nove zonas, Plenária de Bruxelas, novembro de 2018',
  'Plenary, Brussels': 'Plenária, Bruxelas',
  'The Central African Republic asks for nine more western zones beside the five recognised by then. They are not recognised with this.':
    'A República Centro-Africana pede mais nove zonas do oeste, além das cinco então reconhecidas. Com isso, elas não ficam reconhecidas.',
  'The Central African Republic': 'A República Centro-Africana',
  'Importing participants': 'Participantes importadores',
  'Importers share in checking where goods come from.':
    'Os importadores tomam parte na verificação da procedência da mercadoria.',
  'It was provisional for one year; a renewal is not confirmed.':
    'Era provisório, por um ano; uma renovação não está confirmada.',
  'The notice gives the number of zones; their names are taken from a press report.':
    'O aviso dá o número de zonas; os nomes vêm de uma notícia da imprensa.',
  'Operational framework restructured, New Delhi, 22 November 2019':
    'Quadro operacional reestruturado, Nova Délhi, 22 de novembro de 2019',
  'Plenary, New Delhi': 'Plenária, Nova Délhi',
  'The Central African Republic issues certificates itself for eight compliant zones and reports each month; importers share in checking provenance. The rest of the country stays suspended.':
    'A República Centro-Africana emite ela mesma os certificados para oito zonas conformes e informa a cada mês; os importadores tomam parte na verificação da procedência. O resto do país continua suspenso.',
  'Members of the diamond industry': 'Membros do setor diamantífero',
  'Enhanced due diligence on goods from the Central African Republic and its neighbours.':
    'Diligência reforçada para mercadoria da República Centro-Africana e de seus vizinhos.',
  'Joint notice of the World Diamond Council and the AWDC, 24 February 2021':
    'Aviso conjunto do World Diamond Council e do AWDC, 24 de fevereiro de 2021',
  'World Diamond Council and Antwerp World Diamond Centre': 'World Diamond Council e Antwerp World Diamond Centre',
  'The trade is asked for enhanced due diligence on goods from the Central African Republic and its neighbours. This is no notice of the Kimberley Process and changes no regime.':
    'Pede-se ao setor diligência reforçada para mercadoria da República Centro-Africana e de seus vizinhos. Não é um aviso do Processo de Kimberley e não muda nenhum regime.',
  'The mission apparently did not take place in 2022; this is inferred.':
    'Ao que parece, a missão não ocorreu em 2022; isto é uma inferência.',
  'Communiqué of the Plenary, Moscow, 12 November 2021': 'Comunicado da Plenária, Moscou, 12 de novembro de 2021',
  'Plenary, Moscow': 'Plenária, Moscou',
  'A review mission to the Central African Republic is decided for 2022. The suspension outside compliant zones is not changed.':
    'Decide-se uma missão de avaliação à República Centro-Africana em 2022. A suspensão fora das zonas conformes não muda.',
  'Review mission to the Central African Republic, September 2024':
    'Missão de avaliação à República Centro-Africana, setembro de 2024',
  'Review mission, set by the special Plenary of 17 May 2024':
    'Missão de avaliação, decidida pela Plenária extraordinária de 17 de maio de 2024',
  'The mission visits Berbérati, Gamboula, Carnot, Baoro, Bouar and Bria. It takes no measure of its own; the decision of 15 November 2024 follows.':
    'A missão visita Berbérati, Gamboula, Carnot, Baoro, Bouar e Bria. Não toma nenhuma medida própria; segue-se a decisão de 15 de novembro de 2024.',
  'The Central African Republic presents its trade statistics through 2025.':
    'A República Centro-Africana apresenta suas estatísticas de comércio ao longo de 2025.',
  'No text is known by which it withdraws the notices of 2012 and 2013; sanctions lists and the ordinary duties of the Kimberley Process remain.':
    'Não se conhece nenhum texto pelo qual ela retire os avisos de 2012 e 2013; continuam valendo as listas de sanções e os deveres ordinários do Processo de Kimberley.',
  'Its number, text and conditions were not found.': 'Seu número, seu texto e suas condições não foram encontrados.',
  'No text says whether it covers goods mined in the years of the suspension.':
    'Nenhum texto diz se ela abrange mercadoria extraída nos anos da suspensão.',
  'Suspension of exports from the Central African Republic lifted, Dubai, 15 November 2024':
    'Fim da suspensão das exportações da República Centro-Africana, Dubai, 15 de novembro de 2024',
  'Plenary, Dubai': 'Plenária, Dubai',
  'All regions of the country may export again. Compliant zones are no longer needed.':
    'Todas as regiões do país podem voltar a exportar. Zonas conformes não são mais necessárias.',
};
