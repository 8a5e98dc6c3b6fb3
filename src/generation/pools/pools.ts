/** Is a list of well-known true names of one sort, by region where that makes better company for a key. */
export interface Pool {
  readonly name: string
  readonly sorts: readonly string[]
  readonly regions: Readonly<Record<string, readonly string[]>>
}

const list = (names: string): string[] => names.split(',').map(name => name.trim())

/** Holds the typed pools of wrong options; "the" belongs to a sentence, not to the option. Provenance: common general knowledge, compiled for this project. */
export const pools: readonly Pool[] = [
  {
    name: 'countries',
    sorts: ['country'],
    regions: {
      europe: list(
        'Austria, Belgium, Britain, Bulgaria, Croatia, Denmark, Finland, France, Germany, Greece, Hungary, Ireland, Italy, the Netherlands, Norway, Poland, Portugal, Romania, Russia, Spain, Sweden, Switzerland, Ukraine, the United Kingdom',
      ),
      middleEast: list(
        'Iran, Iraq, Syria, Saudi Arabia, the United Arab Emirates, Bahrain, Qatar, Kuwait, Oman, Yemen, Jordan, Lebanon, Egypt, Turkey, Israel',
      ),
      asia: list(
        'Afghanistan, Bangladesh, Cambodia, China, India, Indonesia, Japan, Malaysia, Nepal, Pakistan, the Philippines, South Korea, Singapore, Sri Lanka, Thailand, Vietnam',
      ),
      africa: list(
        'Algeria, Angola, Cameroon, Egypt, Ethiopia, Ghana, Kenya, Liberia, Madagascar, Morocco, Mozambique, Nigeria, Senegal, Somalia, South Africa, Sudan, Tanzania, Tunisia, Uganda, Zambia, Zimbabwe',
      ),
      americas: list(
        'Argentina, Bolivia, Brazil, Canada, Chile, Colombia, Cuba, Ecuador, Mexico, Panama, Paraguay, Peru, the United States, Uruguay, Venezuela',
      ),
      pacific: list('Australia, New Zealand, Fiji, Papua New Guinea, Samoa, Tonga'),
    },
  },
  {
    name: 'cities',
    sorts: ['city', 'capital', 'town'],
    regions: {
      europe: list(
        'Paris, London, Berlin, Madrid, Rome, Vienna, Brussels, Geneva, Lisbon, Copenhagen, Stockholm, Warsaw, Budapest, Prague, Athens, Milan, Barcelona, Amsterdam, Oslo',
      ),
      middleEast: list(
        'Tehran, Baghdad, Damascus, Amman, Beirut, Cairo, Riyadh, Doha, Ankara, Jeddah, Mosul, Basra, Kirkuk, Tikrit, Amerli',
      ),
      asia: list('Tokyo, Seoul, Beijing, Shanghai, Delhi, Mumbai, Bangkok, Jakarta, Manila, Singapore, Hanoi'),
      africa: list('Nairobi, Lagos, Accra, Dakar, Tunis, Algiers, Casablanca, Cape Town, Addis Ababa'),
      southAmerica: list(
        'Montevideo, Buenos Aires, Rio de Janeiro, Santiago, Lima, Bogotá, Asunción, La Paz, Caracas, Quito',
      ),
      northAmerica: list(
        'Washington, New York, Boston, Chicago, Los Angeles, Houston, Seattle, Toronto, Montreal, Mexico City',
      ),
      pacific: list('Sydney, Melbourne, Hobart, Wellington, Auckland, Christchurch, Perth, Adelaide'),
    },
  },
  {
    name: 'ports',
    sorts: ['port', 'port city', 'harbour'],
    regions: {
      world: list(
        'Rotterdam, Antwerp, Hamburg, Felixstowe, Piraeus, Singapore, Shanghai, Jeddah, Port Said, Genoa, Valencia, Colombo, Dover, Marseille, Southampton',
      ),
    },
  },
  {
    name: 'air bases',
    sorts: ['air base', 'airbase', 'base'],
    regions: {
      world: list(
        'Al Udeid air base, Incirlik air base, Muwaffaq Salti air base, Prince Sultan air base, Akrotiri air base, Al Minhad air base, Ramstein air base, Aviano air base',
      ),
    },
  },
  {
    name: 'news agencies',
    sorts: ['news agency'],
    regions: { world: list('Reuters, the Associated Press, DPA, ANSA, Xinhua, TASS, Kyodo, EFE, AFP, Bloomberg') },
  },
  {
    name: 'agencies',
    sorts: ['agency', 'intelligence agency'],
    regions: { world: list('the CIA, the FBI, the NSA, MI6, Mossad, Europol, Interpol') },
  },
  {
    name: 'space agencies',
    sorts: ['space agency'],
    regions: { world: list('NASA, Roscosmos, JAXA, ESA, ISRO, CNES') },
  },
  {
    name: 'armed groups',
    sorts: ['group', 'armed group', 'militant group'],
    regions: {
      world: list(
        "Boko Haram, Hezbollah, Hamas, the Taliban, al-Shabaab, the al-Nusra Front, the Haqqani network, the Lord's Resistance Army, the Kurdistan Workers' Party, Abu Sayyaf",
      ),
    },
  },
  {
    name: 'universities',
    sorts: ['university', 'institute', 'institution'],
    regions: {
      world: list(
        'Harvard University, Stanford University, Princeton University, Yale University, the University of Oxford, the University of Cambridge, the University of Chicago, Columbia University, Cornell University, ETH Zurich',
      ),
    },
  },
  {
    name: 'rivers',
    sorts: ['river'],
    regions: {
      world: list(
        'the Nile, the Danube, the Rhine, the Thames, the Seine, the Volga, the Amazon, the Mississippi, the Yangtze, the Ganges, the Euphrates, the Tigris',
      ),
    },
  },
  {
    name: 'seas',
    sorts: ['sea', 'ocean', 'body of water'],
    regions: {
      world: list(
        'the Red Sea, the Black Sea, the Arabian Sea, the North Sea, the Baltic Sea, the Caspian Sea, the Mediterranean Sea, the Aegean Sea, the Adriatic Sea',
      ),
    },
  },
  {
    name: 'continents',
    sorts: ['continent'],
    regions: { world: list('Africa, Asia, Europe, North America, South America, Antarctica, Australia') },
  },
  {
    name: 'canals',
    sorts: ['canal', 'waterway'],
    regions: { world: list('the Panama Canal, the Kiel Canal, the Suez Canal, the Corinth Canal, the Erie Canal') },
  },
  {
    name: 'states of the United States',
    sorts: ['state', 'US state'],
    regions: {
      world: list(
        'California, Colorado, Florida, Georgia, Illinois, Maryland, Massachusetts, Michigan, Nevada, New Jersey, Ohio, Oregon, Pennsylvania, Texas, Virginia, Wisconsin',
      ),
    },
  },
  {
    name: 'museums',
    sorts: ['museum', 'art museum', 'gallery'],
    regions: {
      world: list(
        'the Louvre, the Prado, the Uffizi, the British Museum, the Hermitage, the Rijksmuseum, the Metropolitan Museum of Art, the National Gallery, the Tate Gallery, the Guggenheim Museum',
      ),
    },
  },
  {
    name: 'prizes',
    sorts: ['prize', 'award'],
    regions: {
      world: list(
        'the Nobel Prize, the Pulitzer Prize, the Fields Medal, the Turing Award, the Booker Prize, the Wolf Prize, the Copley Medal',
      ),
    },
  },
  {
    name: 'hospitals',
    sorts: ['hospital'],
    regions: {
      world: list(
        "Massachusetts General Hospital, Johns Hopkins Hospital, Bellevue Hospital, Guy's Hospital, St Bartholomew's Hospital, Montreal General Hospital, the Charité, the Mayo Clinic",
      ),
    },
  },
  {
    name: 'stadiums',
    sorts: ['stadium', 'ground'],
    regions: {
      world: list('Wembley, Maracanã, La Bombonera, Camp Nou, San Siro, the Estadio Monumental, Hampden Park'),
    },
  },
  {
    name: 'newspapers',
    sorts: ['newspaper'],
    regions: {
      world: list('The Times, The Guardian, Le Monde, The Washington Post, Der Spiegel, El País, The New York Times'),
    },
  },
]
