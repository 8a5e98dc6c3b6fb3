/** Lists parts of countries that readers of news know, by country; states, provinces, governorates, historic lands. */
export const regions = {
  US: 'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington State, West Virginia, Wisconsin, Wyoming, Puerto Rico, New England, Midwest, Deep South, Pacific Northwest, Silicon Valley, Bay Area, Cape Cod, Long Island, Oahu, Maui, Ala., Ariz., Ark., Calif., Colo., Conn., Fla., Ga., Ill., Kan., Md., Mich., Minn., Mo., N.C., N.D., N.H., N.J., N.M., N.Y., Neb., Nev., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., Wis., Wyo.',
  CA: 'Alberta, British Columbia, Manitoba, New Brunswick, Newfoundland, Labrador, Newfoundland and Labrador, Nova Scotia, Ontario, Quebec, Saskatchewan, Yukon, Nunavut, Northwest Territories, Prince Edward Island',
  GB: 'Cornwall, Devon, Dorset, Kent, Essex, Sussex, Surrey, Norfolk, Suffolk, Hampshire, Somerset, Yorkshire, Lancashire, Cumbria, Derbyshire, Cheshire, Oxfordshire, Cambridgeshire, Gloucestershire, Wiltshire, Merseyside, Greater Manchester, West Midlands, East Midlands, East Anglia, Ulster, Highlands, Scottish Highlands, Orkney, Shetland, Hebrides, Isle of Wight, Isle of Man, Northumberland, Midlands',
  AU: 'New South Wales, Queensland, South Australia, Tasmania, Western Australia, Northern Territory, Australian Capital Territory',
  NZ: 'Chatham Islands, Canterbury, Otago, Waikato, North Island, South Island',
  DE: 'Bavaria, Saxony, Lower Saxony, Hesse, Brandenburg, Thuringia, Saarland, Rhineland-Palatinate, North Rhine-Westphalia, Schleswig-Holstein, Prussia, East Prussia, Swabia',
  FR: 'Normandy, Brittany, Burgundy, Provence, Alsace, Lorraine, Picardy, Aquitaine, Corsica, Savoy, Champagne, Gascony, Guadeloupe, Martinique, Réunion, French Guiana, New Caledonia, French Polynesia, Tahiti, Mayotte, French Riviera, Côte d’Azur',
  ES: 'Catalonia, Andalusia, Galicia, Basque Country, Aragon, Castile, Navarre, Canary Islands, Balearic Islands, Majorca, Ibiza, Tenerife, Extremadura, Asturias, Cantabria',
  IT: 'Tuscany, Lombardy, Piedmont, Sicily, Sardinia, Veneto, Umbria, Calabria, Apulia, Campania, Liguria, Emilia-Romagna, Lazio, Abruzzo, South Tyrol',
  PT: 'Azores, Madeira, Algarve',
  GR: 'Crete, Corfu, Rhodes, Lesbos, Thessaly, Peloponnese, Attica',
  NL: 'Zeeland, Friesland, North Holland, South Holland, North Brabant, Limburg, Gelderland',
  BE: 'Flanders, Wallonia',
  AT: 'Tyrol, Styria, Carinthia, Upper Austria, Lower Austria',
  RU: 'Siberia, Chechnya, Dagestan, Tatarstan, Kaliningrad, Kamchatka, Sakhalin, Ingushetia, North Ossetia, Caucasus, North Caucasus',
  UA: 'Crimea, Donbas, Donbass, Galicia',
  GE: 'Abkhazia, South Ossetia',
  AZ: 'Nagorno-Karabakh, Nakhchivan',
  TR: 'Anatolia, Thrace, Cappadocia',
  IQ: 'Kurdistan, Iraqi Kurdistan, Anbar, Al Anbar, Nineveh, Ninewa, Diyala, Kirkuk, Dohuk, Sinjar, Mount Sinjar, Salahuddin, Saladin, Maysan, Dhi Qar, Babil, Wasit, Muthanna',
  SY: 'Idlib, Raqqa, Ar Raqqah, Raqqah, Deir ez-Zor, Hasakah, Al-Hasakah, Daraa, Rojava, Eastern Ghouta, Golan Heights, Kobani, Kobane, Palmyra',
  IL: 'Galilee, Negev',
  PS: 'Gaza, Gaza Strip, West Bank, East Jerusalem, Palestinian territories',
  SA: 'Hejaz, Najd',
  YE: 'Hadhramaut, Socotra',
  AF: 'Helmand, Nangarhar, Kunduz, Badakhshan, Paktika',
  PK: 'Punjab, Sindh, Balochistan, Khyber Pakhtunkhwa, Waziristan, North Waziristan, Kashmir, Azad Kashmir, Gilgit-Baltistan',
  IN: 'Kerala, Tamil Nadu, Maharashtra, Gujarat, Rajasthan, Uttar Pradesh, Madhya Pradesh, Andhra Pradesh, Karnataka, Bihar, West Bengal, Bengal, Assam, Odisha, Haryana, Goa, Jharkhand, Chhattisgarh, Uttarakhand, Himachal Pradesh, Telangana, Manipur, Nagaland, Sikkim, Ladakh, Jammu and Kashmir',
  BD: 'Chittagong Hill Tracts, Cox’s Bazar',
  MM: 'Rakhine, Shan State, Kachin',
  CN: 'Tibet, Xinjiang, Inner Mongolia, Guangdong, Guangxi, Sichuan, Yunnan, Hunan, Hubei, Henan, Hebei, Zhejiang, Jiangsu, Fujian, Shandong, Shanxi, Shaanxi, Gansu, Qinghai, Hainan, Manchuria, Jilin, Heilongjiang, Liaoning, Anhui, Jiangxi, Guizhou, Ningxia',
  JP: 'Hokkaido, Honshu, Kyushu, Shikoku, Okinawa, Tohoku, Kansai, Kanto',
  ID: 'Java, Sumatra, Bali, Borneo, Sulawesi, Papua, West Papua, Aceh, Kalimantan, Lombok',
  MY: 'Sabah, Sarawak, Penang, Johor, Selangor',
  PH: 'Luzon, Mindanao, Visayas, Palawan, Leyte',
  BR: 'Amazonas, Bahia, Minas Gerais, Paraná, Pernambuco, Mato Grosso, Santa Catarina, Rio Grande do Sul, Ceará',
  MX: 'Chiapas, Oaxaca, Sonora, Sinaloa, Yucatán, Yucatan Peninsula, Baja California, Jalisco, Veracruz, Tabasco, Guerrero, Michoacán, Quintana Roo',
  AR: 'Patagonia, Tierra del Fuego, Pampas',
  EC: 'Galápagos, Galapagos Islands',
  CL: 'Easter Island, Atacama',
  SD: 'Darfur, Kordofan',
  ET: 'Tigray, Oromia, Amhara, Ogaden',
  SO: 'Somaliland, Puntland',
  NG: 'Biafra, Borno, Niger Delta',
  CD: 'Katanga, Kivu, North Kivu, South Kivu, Ituri',
  ZA: 'Gauteng, KwaZulu-Natal, Western Cape, Eastern Cape, Free State, Limpopo, Mpumalanga, Transvaal',
  TZ: 'Zanzibar, Serengeti',
  EG: 'Sinai, Sinai Peninsula, Nubia',
  LY: 'Cyrenaica, Tripolitania',
  DK: 'Greenland, Faroe Islands, Jutland, Zealand',
  NO: 'Svalbard, Lapland',
  FI: 'Åland',
}

/** Lists parts of the world larger than a country, and continents apart. */
export const wide = {
  continent: 'Africa, Antarctica, Asia, Australasia, Europe, North America, South America, Oceania',
  region:
    'Middle East, Near East, Far East, Central Asia, South Asia, Southeast Asia, South East Asia, East Asia, Western Asia, Western Europe, Eastern Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Balkans, Baltics, Baltic states, Benelux, Iberia, Iberian Peninsula, Mediterranean, Levant, Mesopotamia, Maghreb, Sahel, Sahara, Horn of Africa, West Africa, East Africa, North Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Central America, Latin America, Caribbean, West Indies, Polynesia, Micronesia, Melanesia, Arabian Peninsula, Arabia, Persian Gulf states, Korean Peninsula, Indochina, Indian subcontinent, Eurasia, Americas, Arctic, British Isles, West, Global South, Western Hemisphere, Southern Hemisphere, Northern Hemisphere, Transcaucasia, Falkland Islands, Falklands, Gibraltar, Bermuda, Guam, Guantanamo, Guantánamo Bay, Himalayas, Alps, Andes, Rocky Mountains, Rockies, Appalachians, Pyrenees, Carpathians, Urals, Kilimanjaro, Everest, Mount Everest, Black Forest',
  water:
    'Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Mediterranean Sea, North Sea, Baltic Sea, Black Sea, Red Sea, Dead Sea, Caspian Sea, Aral Sea, Caribbean Sea, South China Sea, East China Sea, Yellow Sea, Sea of Japan, Sea of Azov, Arabian Sea, Adriatic, Adriatic Sea, Aegean, Aegean Sea, Ionian Sea, Irish Sea, Tasman Sea, Coral Sea, Bering Sea, Bering Strait, English Channel, Strait of Hormuz, Strait of Gibraltar, Bosporus, Bosphorus, Dardanelles, Persian Gulf, Gulf of Aden, Gulf of Mexico, Gulf of Oman, Suez Canal, Panama Canal, Nile, Danube, Rhine, Thames, Seine, Volga, Amazon River, Mississippi River, Euphrates, Tigris, Ganges, Indus, Mekong, Yangtze, Yellow River, Congo River, Niger River, Zambezi, Rio Grande, Colorado River, Potomac, Hudson River, Dnieper, Lake Victoria, Lake Chad, Lake Tanganyika, Lake Geneva, Great Lakes, Lake Michigan, Lake Superior, Lake Erie, Lake Ontario, Lake Huron, Bay of Bengal, Hudson Bay',
}

/** Lists other names of countries, and countries of the past. */
export const otherCountries =
  'Soviet Union, USSR, U.S.S.R., Yugoslavia, Czechoslovakia, East Germany, West Germany, North Vietnam, South Vietnam, Palestine, Taiwan, Kosovo, Hong Kong, Macau, Vatican City, Holy See, Western Sahara, Northern Cyprus, Transnistria, Ottoman Empire, Roman Empire, Byzantium, Persia, Siam, Ceylon, Rhodesia, Zaire, Austria-Hungary, Prussia, England, Scotland, Wales, Northern Ireland, Britain, Great Britain, America, U.S., US, USA, U.S.A., UK, U.K., UAE, U.A.E., Burma, Holland, Macedonia, Swaziland, Cape Verde, Korea, Upper Volta, Korea, DPRK, DRC, DR Congo, PRC, Republic of Ireland, Republic of China, Republic of Korea, Republic of Iraq, Islamic Republic of Iran, Syrian Arab Republic, Hellenic Republic, Bosnia, Herzegovina, Trinidad, Antigua, St Lucia, St Kitts, Congo, Congo-Brazzaville, Micronesia, Slovak Republic, the Gambia'

/** Lists words for members of nations, peoples, faiths and parts of the world that no package gives, by what they are. */
export const peoples = {
  country:
    'English, Englishman, Englishmen, Englishwoman, Scottish, Scots, Scot, Scotsman, Welsh, Welshman, British, Briton, Britons, Brit, Brits, Frenchman, Frenchmen, Frenchwoman, Irishman, Irishmen, Irish, Dutchman, Dutch, Dane, Danes, Swede, Swedes, Finn, Finns, Finnish, Pole, Poles, Polish, Czech, Czechs, Slovak, Slovaks, Spaniard, Spaniards, Turk, Turks, Turkish, Turkic, Serb, Serbs, Croat, Croats, Croatian, Slovene, Slovenes, Kazakh, Kazakhs, Uzbek, Uzbeks, Kyrgyz, Tajik, Tajiks, Turkmen, Afghan, Afghans, Emirati, Emiratis, Qatari, Saudi, Saudis, Yemeni, Yemenis, Omani, Bahraini, Kuwaiti, Filipino, Filipinos, Filipina, Argentine, Argentines, Argentinian, Soviet, Soviets, Swiss, Thai, Thais, Lao, Burmese, Taiwanese, Hongkonger, Hong Konger, Palestinian, Palestinians, Kosovar, Kosovars, Bosnian, Bosniak, Bosniaks, Congolese, Sudanese, South Sudanese, Icelander, Icelanders, Luxembourgish, Maltese, Cypriot, Cypriots, Monegasque, New Zealander, New Zealanders, Kiwi, Kiwis, Aussie, Aussies, Canadian, American, Americans, Puerto Rican, Mexican, South African, South Korean, North Korean, Korean, East German, West German, Ottoman, Prussian, Persian, Yugoslav, Ivorian, Ghanaian, Malian, Malagasy, Mozambican, Motswana, Basotho, Singaporean, Malaysian, Bangladeshi, Sri Lankan, Nepali, Nepalese, Bhutanese, Maldivian, Costa Rican, Salvadoran, Honduran, Nicaraguan, Panamanian, Guatemalan, Dominican, Haitian, Jamaican, Trinidadian, Bahamian, Barbadian, Surinamese, Guyanese, Bolivian, Peruvian, Chilean, Uruguayan, Paraguayan, Ecuadorian, Ecuadorean, Colombian, Venezuelan, Brazilian, Eritrean, Catalan, Catalans, Basque, Basques, Corsican, Sicilian, Sardinian, Bavarian, Flemish, Chechen, Chechens, Tibetan, Tibetans, Uighur, Uighurs, Uyghur, Uyghurs, Crimean',
  region:
    'European, Europeans, Asian, Asians, African, Africans, South American, North American, Latin American, Central American, Middle Eastern, Western, Westerner, Westerners, Scandinavian, Nordic, Balkan, Baltic, Mediterranean, Caribbean, Caucasian, Central Asian, South Asian, Southeast Asian, West African, East African, North African, Eurasian, Levantine, Arctic, Antarctic, Californian, Californians, Texan, Texans, New Yorker, New Yorkers, Londoner, Londoners, Parisian, Parisians, Berliner, Venetian, Florentine, Neapolitan, Sydneysider, Ontarian, Quebecois, Québécois, Hawaiian, Alaskan, Floridian, Siberian, Alpine, Andean, Amazonian, Eastern European, Western European',
  people:
    'Arab, Arabs, Arabic, Arabian, Kurd, Kurds, Kurdish, Yazidi, Yazidis, Yezidi, Yezidis, Jew, Jews, Jewish, Hispanic, Hispanics, Latino, Latinos, Latina, Latinas, African American, African Americans, African-American, African-Americans, Native American, Native Americans, Aboriginal, Aborigine, Aborigines, Maori, Māori, Inuit, Roma, Gypsy, Gypsies, Romani, Berber, Berbers, Tuareg, Hutu, Hutus, Tutsi, Tutsis, Zulu, Zulus, Xhosa, Igbo, Yoruba, Hausa, Fulani, Masai, Maasai, Swahili, Bedouin, Bedouins, Pashtun, Pashtuns, Hazara, Hazaras, Punjabi, Punjabis, Bengali, Bengalis, Tamil, Tamils, Sinhalese, Rohingya, Rohingyas, Karen, Hmong, Cherokee, Navajo, Sioux, Apache, Mohawk, Aztec, Aztecs, Maya, Mayan, Mayans, Inca, Incas, Slav, Slavs, Slavic, Celt, Celts, Celtic, Viking, Vikings, Roman, Romans, Greek, Greeks, Etruscan, Phoenician, Babylonian, Assyrian, Assyrians, Sumerian, Byzantine, Mongol, Mongols, Tatar, Tatars, Cossack, Cossacks, Turkoman, Turkmens, Han, Manchu, Semitic, Germanic, Anglo-Saxon, Anglo-Saxons, Norman, Normans, Moor, Moors, Moorish, Cajun, Creole, Hellenic',
  faith:
    'Muslim, Muslims, Islamic, Islamist, Islamists, Sunni, Sunnis, Shia, Shias, Shiite, Shiites, Shi’ite, Alawite, Alawites, Druze, Sufi, Sufis, Wahhabi, Salafi, Salafist, Christian, Christians, Catholic, Catholics, Roman Catholic, Protestant, Protestants, Anglican, Anglicans, Lutheran, Lutherans, Methodist, Methodists, Baptist, Baptists, Presbyterian, Calvinist, Puritan, Puritans, Quaker, Quakers, Mormon, Mormons, Evangelical, Coptic, Copts, Maronite, Hindu, Hindus, Sikh, Sikhs, Buddhist, Buddhists, Jain, Jains, Taoist, Zoroastrian, Zoroastrians, Amish',
}

/** Lists cities that the package lacks under this name, or that are a personal name or a word beside. */
export const otherCities =
  'Washington, Washington D.C., D.C., Los Angeles, L.A., New York City, NYC, San Francisco, Las Vegas, St. Louis, Saint Louis, St. Paul, Salt Lake City, New Orleans, San Diego, San Antonio, Austin, Charlotte, Phoenix, Orlando, Buffalo, Oakland, Salem, Annapolis, Arlington, Santa Fe, Ottawa, Québec City, Quebec City, Canberra, Oxford, Cambridge, Bath, Lincoln, Durham, Lancaster, Newcastle, Belfast, Edinburgh, Glasgow, Cardiff, Dublin, The Hague, Brussels, Frankfurt, Nuremberg, Strasbourg, Lyon, Marseille, Nice, Cannes, Naples, Florence, Venice, Turin, Milan, Rome, Seville, Lisbon, Athens, Sparta, Bethlehem, Nazareth, Hebron, Ramallah, Gaza City, Tel Aviv, Jerusalem, Haifa, Fallujah, Ramadi, Tikrit, Tal Afar, Samarra, Erbil, Arbil, Irbil, Basra, Najaf, Karbala, Kirkuk, Baiji, Amerli, Homs, Hama, Raqqa, Deir ez-Zor, Kobani, Idlib, Palmyra, Latakia, Tartus, Daraa, Sanaa, Aden, Mecca, Medina, Doha, Manama, Muscat, Nicosia, Valletta, Reykjavik, Tallinn, Vilnius, Skopje, Pristina, Podgorica, Chisinau, Bishkek, Dushanbe, Ashgabat, Astana, Nur-Sultan, Thimphu, Male, Dili, Port Moresby, Suva, Port-au-Prince, Kingston, Nassau, San Juan, Panama City, San José, Tegucigalpa, Managua, San Salvador, Guatemala City, Belmopan, Santo Domingo, Geneva, Davos, Camp David, Sochi, Chernobyl, Fukushima, Hiroshima, Nagasaki, Peking, Canton, Bombay, Madras, Calcutta, Saigon, Leningrad, Stalingrad, Constantinople'
