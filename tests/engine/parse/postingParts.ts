/** One posting in parts; `layouts.test.ts` writes it as different programs would. */
export interface Parts {
  readonly title: string;
  readonly context: readonly [heading: string, ...paragraphs: string[]];
  readonly duties: readonly [heading: string, ...themes: (readonly [theme: string, ...duties: string[]])[]];
  readonly requirements: readonly [heading: string, ...items: string[]];
  readonly notice: readonly [heading: string, ...paragraphs: string[]];
}

/** Duties as infinitives with full stops. */
export const french: Parts = {
  title: 'Conseiller technique en systèmes de santé',
  context: [
    'Contexte',
    'Le Réseau Santé Sahel accompagne depuis 2010 les districts sanitaires de trois régions, en lien avec les directions régionales et les partenaires techniques et financiers présents dans la zone du projet.',
  ],
  duties: [
    'Principales responsabilités',
    [
      'Planification et gouvernance',
      'Appuyer les équipes cadres de district dans l’élaboration des plans d’action annuels, y compris leur chiffrage et leur validation par les comités de gestion.',
      'Faciliter les revues semestrielles avec les collectivités territoriales et suivre leurs recommandations.',
      'Contribuer à la mise à jour de la carte sanitaire régionale.',
    ],
    [
      'Données et suivi',
      'Analyser chaque mois les données du DHIS2, vérifier leur complétude et restituer les résultats aux responsables des centres de santé de la région.',
      'Former les gestionnaires de données à l’audit de qualité.',
      'Documenter les leçons apprises du projet et les partager avec le niveau central.',
    ],
  ],
  requirements: [
    'Profil recherché',
    'Diplôme de deuxième cycle en santé publique, en économie de la santé ou dans un domaine équivalent reconnu par l’État.',
    'Expérience de cinq ans au moins dans l’appui aux districts.',
    'Bonne maîtrise du français ; la connaissance d’une langue nationale est un atout.',
  ],
  notice: [
    'Comment postuler',
    'Les dossiers de candidature sont à envoyer avant la fin du mois. Seuls les candidats présélectionnés seront contactés.',
  ],
};

export const english: Parts = {
  title: 'Health Systems Technical Advisor',
  context: [
    'Background',
    'The Sahel Health Network has supported health districts in three regions since 2010, together with regional directorates and the technical and financial partners that are present in the project area.',
  ],
  duties: [
    'Key responsibilities',
    [
      'Planning and governance',
      'Support district management teams in drafting their annual action plans, including costing and validation by the health facility committees.',
      'Facilitate half-yearly reviews with local governments and follow up on their recommendations.',
      'Contribute to the update of the regional health map.',
    ],
    [
      'Data and monitoring',
      'Analyse DHIS2 data every month, check their completeness and discuss the findings with the heads of health centres in the region.',
      'Train data managers in data quality audits.',
      'Document the lessons learned by the project and share them with the central level.',
    ],
  ],
  requirements: [
    'Qualifications',
    'Master’s degree in public health, health economics or an equivalent field recognised by the government.',
    'At least five years of experience in supporting health districts.',
    'Good command of English; knowledge of a national language is an asset.',
  ],
  notice: [
    'How to apply',
    'Interested candidates should send their application before the end of the month. Only shortlisted candidates will be contacted.',
  ],
};

/** Duties as nouns with semicolons. */
export const frenchNouns: Parts = {
  title: 'Chargée de projet financement communautaire',
  context: [
    'Présentation',
    'Notre association intervient depuis vingt ans dans six pays et compte près de deux cents salariés, dont la plupart travaillent au plus près des populations rurales.',
  ],
  duties: [
    'Missions',
    [
      'Volet 1 : mutuelles',
      'Élaboration du plan de redynamisation des mutuelles de santé de la région et de leurs unions, avec un calendrier de mise en œuvre pluriannuel ;',
      'Mise en place d’un fonds de garantie avec les institutions de microfinance ;',
      'Suivi des adhésions et du recouvrement des cotisations.',
    ],
    [
      'Volet 2 : plaidoyer',
      'Organisation de rencontres trimestrielles entre élus, gestionnaires et usagers autour de la qualité des services et de l’accueil des patients indigents ;',
      'Production de notes de synthèse.',
    ],
  ],
  requirements: [
    'Compétences requises',
    'Master en économie sociale ou en développement local ;',
    'Expérience confirmée dans l’appui aux mutuelles, idéalement en Afrique de l’Ouest et dans un contexte de décentralisation ;',
    'Permis de conduire.',
  ],
  notice: ['Candidature', 'Merci d’adresser votre candidature au siège de l’association.'],
};
/** Duties in the third person without any stop. */
export const englishThirdPerson: Parts = {
  title: 'Deputy Chief of Party',
  context: [
    'About us',
    'We are a consulting firm that has worked on pharmaceutical reform for thirty years; our staff of more than three hundred people live and work in twenty-five countries on four continents.',
  ],
  duties: [
    'Duties',
    [
      'Regulatory systems',
      'Provides day-to-day technical oversight to the regulatory work stream and ensures that milestones agreed with the national authority are reached on time',
      'Reviews draft guidelines on good manufacturing practice',
      'Liaises with the regional harmonisation initiative',
    ],
    [
      'Supply chain',
      'Oversees forecasting exercises for essential medicines with the central medical store and the disease programmes of the ministry',
      'Other duties as assigned',
    ],
  ],
  requirements: [
    'Required skills',
    'Pharmacist or physician with a master’s degree in a relevant field',
    'Ten or more years of experience in pharmaceutical systems, including five years in a senior position in a low-income country',
    'Fluency in English',
  ],
  notice: ['Equal opportunity', 'We are an equal opportunity employer.'],
};
