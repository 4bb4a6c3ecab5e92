# Completions of career for fish, data of 2026-11-22.
# Written by 'career completions fish': changes are lost.

function __career_command
    printf '%s\t%s\n' \
        'card' 'What career without a command answers' \
        'brief' 'What career without a command answers' \
        'show' 'The whole reference, or the named sections' \
        'salary' 'Pay, with the date, the kind and the source of every figure' \
        'skills' 'The skills, what each is for and what shows it in the work' \
        'compare-regions' 'Regions side by side: entry, licence, pay, outlook, laws' \
        'misconceptions' 'What people believe, what is true, and how we know' \
        'search' 'Where the reference speaks of something; finds titles and codes' \
        'get' 'One bare value, for a script' \
        'explain' 'What a word of the reference means' \
        'sources' 'Where every figure comes from, its date and its licence'
end

function __career_currency
    printf '%s\t%s\n' \
        'AUD' 'Australia' \
        'CAD' 'Canada' \
        'EUR' 'Ireland' \
        'GBP' 'United Kingdom' \
        'GHS' 'Ghana' \
        'INR' 'India' \
        'KES' 'Kenya' \
        'NGN' 'Nigeria' \
        'NZD' 'New Zealand' \
        'USD' 'United States' \
        'ZAR' 'South Africa' \
        'ppp' 'International dollars'
end

function __career_format
    printf '%s\t%s\n' \
        'table' 'Headings, text and tables for a person' \
        'plain' 'One fact a line, never broken: for grep and screen readers' \
        'json' 'One JSON document for a script' \
        'csv' 'Rows of comma-separated values with a header (RFC 4180)' \
        'tsv' 'The same, separated by tabs, with no tab or line break in a cell' \
        'markdown' 'Headings, lists and tables for a web page' \
        'html' 'One page that needs nothing else, to read or to print'
end

function __career_id
    printf '%s\t%s\n' \
        'aapc-apprenticeship' 'Complete your CPC or COC apprenticeship' \
        'aapc-cic' 'Certified Inpatient Coder (CIC)' \
        'aapc-exam-faq' 'Exam certification FAQ' \
        'aapc-remote-2022' '2023 Medical Coding and Billing Salary Report' \
        'aapc-salary-2011' '2011 Salary Survey Results' \
        'aapc-salary-2013' '2013 Salary Survey: Coder Employment on the Rise' \
        'aapc-salary-2021' 'Medical Coding and Billing Salary Report' \
        'aapc-salary-survey-2019' 'Medical Coding and Billing Salary Survey 2019' \
        'abs-osca-599' 'OSCA minor group 599' \
        'abuth-him' 'Health Information Management' \
        'acacia-anzsco-561311' 'Filing or Registry Clerk 561311' \
        'academiaglobal-anzsco-599915' '599915: Clinical Coder' \
        'accountable-breaches-2025' 'Healthcare Data Breach Statistics 2025' \
        'acts-za-bcea-section-9' 'Basic Conditions of Employment Act 1997, section 9: Ordinary hours of work' \
        'advance-coding-ladder-2002' 'Tethering on the Coding Ladder' \
        'ahima-burnout-2023' 'How Can Health Information Teams Combat Burnout?' \
        'ahima-cca-2021' 'Certified Coding Associate (CCA)' \
        'ahima-ccs' 'CCS certification' \
        'ahima-history' 'Our history' \
        'ahima-remote-coding' 'Remote Coding at Home: Tips for Success' \
        'ahima-retaining-2023' 'Retaining and Recruiting HI Staff: Beyond Competitive Salaries and Benefits' \
        'ahima-rhia-factors' 'RHIA Certification Exam Success Factors' \
        'ahima-salary-2008' '2008 Salary Study Delves Deeper into Factors Driving Pay' \
        'ahima-workforce-2023' 'How a Human-Centered Approach Builds the New HI Workforce' \
        'ajbns-burnout-2025' 'Burnout and Its Consequences on Turnover Intention Among Health Information Managers in UCH Ibadan and LUTH Lagos' \
        'alberta-him-professional' 'Health Information Management Professional' \
        'allafrica-ahrpn-2017' 'Nigeria: Minister Tasks Hospitals On Records' \
        'ama-coder-shortage-2023' 'Addressing another health care shortage: medical coders' \
        'amn-remote-2012' '7 Steps of Becoming a Successful Remote Coder' \
        'anthropic-labor-2026' 'Labor market impacts of AI (Massenkoff and McCrory), Figure 3' \
        'arxiv-veradigm-2026' 'Training a Large Language Model for Medical Coding Using Privacy-Preserving Synthetic Clinical Data' \
        'ashton-chim-2022' 'The importance of the Canadian Health Information Management Association' \
        'aujmsr-ncahp-act-2021' 'Article on the NCAHP Act 2021' \
        'bbh-epr-trusts-2025' 'Exclusive: 91% of NHS Trusts have an EPR system' \
        'beckers-aapc-2012' 'How Much Do Professional Coders Make? AAPC Statistics From 2008 to 2012' \
        'beckers-aapc-2015' '5 key things to know about medical coder jobs, salary' \
        'beckers-verizon-insiders' 'Verizon: 58% of breaches involved insiders: 5 things to know' \
        'beroepsziekten-isco-3252' 'ISCO-08 3252, text of the group (Technici op het gebied van medische dossiers)' \
        'bls-cps-2022' 'Current Population Survey, table 11: Employed persons by detailed occupation, sex, race, and Hispanic or Latino ethnicity, 2022' \
        'bls-cps-2025-age' 'Current Population Survey, table 11b: Employed people by detailed occupation and age, 2025' \
        'bls-ep-2012-22' 'Medical technology programme page, quoting the Occupational Outlook Handbook on 2012-22' \
        'bls-ep-2014-24' 'Page quoting the Employment Projections 2014-24' \
        'bls-ep-2016-26' 'Employment Projections 2016-2026, occupational tables' \
        'bls-ep-2018-28' 'Employment Projections 2018-2028, occupational tables' \
        'bls-ep-2019-29' 'Employment Projections 2019-2029, occupational tables' \
        'bls-ep-2020-30' 'Employment Projections 2020-2030, occupational tables' \
        'bls-ep-2021-31' 'Employment Projections 2021-2031, occupational tables' \
        'bls-ep-2022-32' 'Employment Projections 2022-2032, occupational tables' \
        'bls-ep-2023-33' 'Projected outlook: page quoting the Employment Projections 2023-33' \
        'bls-ep-2024-34' 'Employment Projections 2024-2034, occupational tables' \
        'bls-ep-2025-35' 'Occupational Outlook Handbook: job outlook 2025-35' \
        'bls-isco-soc-2015' 'ISCO-08 x 2010 SOC crosswalk (ISCO_SOC_Crosswalk.xls)' \
        'bls-oews-2009-05' 'Page quoting the Occupational Employment Statistics of May 2009' \
        'bls-oews-2010-05' 'Occupational Outlook Handbook, 2012-13: Medical Records and Health Information Technicians' \
        'bls-oews-2011-05' 'Occupational Employment and Wages, May 2011: 29-2071' \
        'bls-oews-2012-05' 'Medical technology programme page, quoting the Occupational Outlook Handbook' \
        'bls-oews-2013-05' 'Occupational Employment and Wage Statistics, May 2013, national' \
        'bls-oews-2014-05' 'Occupational Employment and Wage Statistics, May 2014, national' \
        'bls-oews-2015-05' 'Occupational Employment and Wage Statistics, May 2015, national' \
        'bls-oews-2016-05' 'Occupational Employment and Wage Statistics, May 2016, national' \
        'bls-oews-2017-05' 'Occupational Employment and Wage Statistics, May 2017, national' \
        'bls-oews-2018-05' 'Occupational Employment and Wage Statistics, May 2018, national' \
        'bls-oews-2019-05' 'Occupational Employment and Wage Statistics, May 2019, national' \
        'bls-oews-2020-05' 'Occupational Employment and Wage Statistics, May 2020, national' \
        'bls-oews-2021-05' 'Occupational Employment and Wage Statistics, May 2021, national' \
        'bls-oews-2022-05' 'Occupational Employment and Wage Statistics, May 2022, national' \
        'bls-oews-2023-05' 'Occupational Employment and Wage Statistics, May 2023, national' \
        'bls-oews-2024-05' 'Occupational Employment and Wage Statistics, May 2024, national' \
        'bls-oews-2025-05' 'Occupational Employment and Wage Statistics, May 2025, national, state and industry' \
        'bls-ooh-2010-20' 'Occupational Outlook Handbook, 2012-13: job outlook 2010-20' \
        'bls-ooh-2019-29' 'Occupational Outlook Handbook: Medical Records and Health Information Technicians, 2019-29' \
        'bls-soc-2010-2018' 'Crosswalk of SOC 2010 to SOC 2018' \
        'bls-soc-2018-note' 'Implementation of the 2018 SOC in the wage statistics' \
        'bmj-jobs-leeds-auditor-2024' 'Clinical Coding Auditor (XN06), Leeds Teaching Hospitals NHS Trust' \
        'bmjgh-recruitment-2020' 'Table 1: Summary of additional recruitment by category, number and cost, March-November 2020' \
        'brief' 'Medical Records and Health Information Technicians: counselling brief for Nigeria and the United States' \
        'brynjolfsson-sml-2018' 'Suitability for machine learning (SML) by occupation' \
        'burns-coding-accuracy-2012' 'Systematic review of discharge coding accuracy (Burns et al.)' \
        'business-daily-ke-data-protection' 'Report on the Data Protection Act, No. 24 of 2019' \
        'business-standard-in-hours-2021' 'No plan to introduce four-day work week in central government offices' \
        'businessday-minimum-wage-2024' '20 states begin payment of new minimum wage' \
        'businessday-six-governors-2024' 'Six governors ready to pay above N70,000 minimum wage' \
        'businessdesk-nz-minimum-wage-2026' 'Minimum wage to lift to $23.95 as of April 1' \
        'businessghana-ghima-2025' 'GHIMA members raise concerns over professional encroachment at 2025 virtual AGM' \
        'cahiim-about' 'About CAHIIM' \
        'canagi-hours-2025' 'scripts/refresh-data.py: note on annual wages' \
        'careers-nz-coder-2017' 'Clinical coder (older copy of the page, pay of 2017)' \
        'careers-nz-coder-2024' 'Clinical Coder / Kaiwhakararangi Tohu Hauora' \
        'cchim-certification' 'Certification' \
        'cchim-external-pathway' 'CHIM External Graduate Pathway' \
        'ccsa-about' 'About' \
        'census-occupation-codes' 'Census occupation codes' \
        'chdaexam-2026' 'CHDA exam prerequisites: education and experience guide 2026' \
        'choicereporters-kwara' 'Report on CONHESS in Kwara State (title not recorded)' \
        'chtcalabar-him' 'Health Information Management Department' \
        'cihi-him-professionals' 'Health information management professionals' \
        'citinewsroom-ahpc-2018' 'Allied Health Professions Council still without a board after 18 months' \
        'ckn-minimum-wage-2024' 'Tinubu signs new minimum wage bill into law' \
        'cms-improper-payments' 'CMS Medicare Fee-for-Service programme page' \
        'cogent-st0535' 'Clinical Coder Level 3 - ST0535' \
        'collins-admin-clerk-2026' 'Department of Health Administration Clerk Vacancy 2026' \
        'cvmade-ng-him' 'How much does a health information manager earn in Nigeria?' \
        'dailyguide-gh-minimum-wage-2021' 'Daily minimum wage increased' \
        'dailytrust-icd11-ng-2023' 'Board tasks stakeholders on implementation of int\'l disease classification, e-health records' \
        'dailyvoice-za-minimum-wage-2025' 'New minimum wage' \
        'dais-noc-onet-2022' 'NOC and O*NET crosswalk' \
        'dataphyte-facilities' 'Chart of the day: Nigeria has 17 health facilities to 100,000 persons' \
        'degreefyi-fortis' 'Health and Medical Administrative Services certificate, Fortis College' \
        'degreefyi-herzing' 'Health and Medical Administrative Services certificate, Herzing University-Atlanta' \
        'degreefyi-tyler' 'Health and Medical Administrative Services associate, Tyler Junior College' \
        'dingel-neiman-2020' 'Occupations that can be done at home' \
        'echopoint-hrim-board-2025' 'State certifies MKU to train health records professionals' \
        'eighthpay-esic-rules-2021' 'ESIC recruitment rules: Medical Record Assistant / Technician' \
        'elite-hp3-coders' 'From salary to stress levels, inpatient coders reveal themselves' \
        'elite-vision-2006' 'Vision 2006 update' \
        'esco-occupations-2024' 'ESCO occupations, version 1.1.1' \
        'esdc-cops-2024-33' 'Canadian Occupational Projection System 2024-2033' \
        'esdc-noc-1252' 'NOC 2016 unit group 1252' \
        'esdc-wages-2025' 'Job Bank wages, open data: 2025 Wages (file of 19 November 2025), national row of NOC 12111' \
        'fedip-qualified-coder' 'Qualified Clinical Coder' \
        'firstgovtjobs-aiims-patna-2020' 'AIIMS Medical Record Technician Online Form 2020' \
        'fortherecord-stress-2017' 'Preventing Stress, Avoiding Burnout' \
        'free-library-hipe-2010' 'Coding in Ireland: time for recognition' \
        'frey-osborne-2013' 'The Future of Employment: appendix table of 702 occupations' \
        'ghanaweb-minimum-wage-2021' 'New minimum wage: Tripartite Committee begins processes' \
        'globalnews-ca-minimum-wage-2023' 'Minimum wages Canada 2023' \
        'globalnews-ca-minimum-wage-2025' 'Canada provinces minimum wage increases' \
        'gov-uk-minimum-wage-rates' 'National Minimum Wage and National Living Wage rates' \
        'graphic-ahpc-induction' 'Allied Health Professions Council inducts 2,800 graduates' \
        'health-nz-pay-equity-2022' 'Administration and Clerical Pay Equity Settlement' \
        'healthreporters-ehr-2024' 'National Stakeholders Roundtable on Digital Health' \
        'herai-origin' 'Origin' \
        'hhs-breach-guidance-2009' 'Federal Register document E9-9512: guidance' \
        'hima-india-constitution' 'Constitution' \
        'himaa-credentialing' 'Professional credentialing' \
        'himprograms-ccs-2025' 'CCS certification' \
        'history-minimum-wage-2024' 'Minimum wage in America: a timeline' \
        'hospitality-directory-au-minimum-wage-2025' 'Minimum wage increase starts today, July 1st' \
        'hpo-coder-resources-2019' 'Clinical Coder Resources - The Evolving Role of the Clinical Coder' \
        'hrg-contest-2017' 'Top Coder Competition Creates Benchmarks for Coding Industry' \
        'hrorbn-act-1989' 'Health Records Officers (Registration, etc.) Act 1989' \
        'hrorbn-ahrimpn-2025' 'News post 4332, September 2025' \
        'hrorbn-conference-2025' 'Health Minister frowns at undue rivalry in the healthcare system' \
        'hrorbn-exams' 'Exams and records department' \
        'hrorbn-history' 'Our history' \
        'hrorbn-home-2025' 'Home page' \
        'hrorbn-technician-2024' 'Board moves to enhance HIMT training program for grassroots level development' \
        'hse-pay-scales' 'Pay scales' \
        'hsj-code-breakers-2005' 'Code breakers' \
        'hsu-nsw-coders-2020' 'Clinical coders structure, Northern NSW LHD' \
        'ibrandtv-minimum-wage-2024' 'President Tinubu signs new minimum wage bill into law' \
        'icd10monitor-contest-2018' 'National Coding Contest Raises Serious Industry Questions' \
        'icidr-nhra' 'Health Records Officers\' Act and Administration of Health Information in Nigeria: Challenges and Prospects' \
        'ifhima-50' 'IFHIMA 50th Anniversary' \
        'ifhima-news-16-2020' 'IFHIMA Global News, issue 16' \
        'ihrim-faq-2020' 'Questions and answers on the coding qualification, 2020 (ihrim.co.uk, news 491)' \
        'ihrim-nccq' 'National Clinical Coding Qualification (UK)' \
        'ihrim-nccq-preparation' 'NCCQ: preparing for the examination' \
        'ilo-genai-2025' 'Generative AI exposure scores, ISCO-08, 2025 revision (Gmyrek et al.)' \
        'ilo-isco-88-08' 'Correspondence table ISCO-88 to ISCO-08 (corrtab88-08.xls)' \
        'ilo-travail-gh-2011' 'Ghana - Working time - 2011' \
        'independent-himan-2017' 'HIMAN tasks FG on quality health data to tackle disease outbreaks' \
        'jamanetwopen-dictation-2018' 'Analysis of Errors in Dictated Clinical Documents Assisted by Speech Recognition Software and Professional Transcriptionists (Zhou et al.)' \
        'jobbank-wage-method' 'Wage methodology' \
        'jobclerk-dorset-coder-2026' 'Senior Clinical Coder/Clinical Coder (ACC/Non-ACC), University Hospitals Dorset NHS FT' \
        'jobvacancies-hse-scales-2025' 'HSE Pay Scales 2025: Complete Guide for Nurses, HCAs and Admin Staff' \
        'jsa-him-224213' 'Health Information Managers 224213' \
        'k47-kmtc-2021' 'Navigating entry requirements at KMTC' \
        'kelchen-scorecard-2019' 'A Look at High and Low Earning Programs of Study' \
        'kenya-law-digital-health-act-2023' 'Digital Health Act' \
        'kenya-law-hrim-act-2016' 'Health Records and Information Managers Act (Cap. 539)' \
        'kintampo-health-records' 'Health Records Management' \
        'klang-icd10-2024' 'Assessing Retrieval-Augmented LLM Performance in Emergency Department ICD-10-CM Coding (Klang et al.)' \
        'knoema-ng-facilities-2011' 'Federal Ministry of Health, Nigeria' \
        'kpmg-ng-ndpa-2023' 'Nigeria Data Protection Act 2023 review' \
        'labour-market-insights-coders-2016' 'Labour Market Insights: Clinical Coders 599915' \
        'leadership-nhims-2021' 'NHIMS 2021 Conference To Hold June 9' \
        'legalclarity-icd11-2026' 'ICD-11 Release Date: Global and US Adoption Timeline' \
        'legalhie-hipaa-2024' 'A Look Back at 2024: HIPAA Enforcement Year in Review' \
        'legit-gh-minimum-wage-2025' 'Ghana increases minimum wage for workers' \
        'legit-minimum-wage-2025' 'Full list of states and governors paying N80,000 and above' \
        'louisianalawblog-minimum-wage' 'Final increase to federal minimum wage in effect pursuant to the Fair Minimum Wage Act of 2007' \
        'mahima-history' 'MaHIMA history' \
        'mbc-cpc-2025' 'CPC certification' \
        'mbcw-unemployment-2015' 'Report Shows Increased Marketability for Medical Coders' \
        'mbie-nz-minimum-wage-2024' 'Minimum wage rising to $23.15 per hour from 1 April 2024' \
        'medcodely-ccsp-2026' 'Certified Coding Specialist - Physician-based (CCS-P)' \
        'medrxiv-maxeval11-2025' 'MAX-EVAL-11: benchmark for LLMs on full-spectrum ICD-11 coding' \
        'mercury-za-minimum-wage-2026' 'South Africa\'s National Minimum Wage to rise to R30.23 an hour from March' \
        'mgma-nonclinical' 'Overcoming recruiting challenges for non-clinical staff' \
        'mondaq-ng-ndpa-2023' 'An Overview of the Nigeria Data Protection Act, 2023' \
        'money-fed' 'Foreign exchange rates (G.5A), annual averages' \
        'money-ppp' 'World Development Indicators: PPP conversion factor, private consumption (PA.NUS.PRVT.PP)' \
        'money-world-bank' 'World Development Indicators: official exchange rate, local currency per US dollar, period average (PA.NUS.FCRF)' \
        'morejobapply-registry-clerk-2025' 'Department of Health: Permanent Registry Admin Clerk Vacancy 2025' \
        'multipath-au-minimum-wage-2024' 'Australia\'s minimum wage to increase on 1 July 2024' \
        'mwn-him-degree-2015' 'HRORBN Calls for Degree in Health Information Management' \
        'mwn-hrorbn-notice-2015' 'Health Records Officers Registration Board Public Notice' \
        'mwn-hrorbn-notice-2017' 'Health Records Officers Registration Board of Nigeria Public Notice' \
        'mwn-hrorbn-policy-2017' 'Health Records Officers Registration Board of Nigeria: Policy Position' \
        'mwn-oauthc-him-2016' 'School of Health Information Management Admissions at Obafemi Awolowo University Teaching Hospitals' \
        'nation-kiambu-2020' 'Kiambu County to hire 195 medics' \
        'nces-cip' 'Classification of Instructional Programs (CIP), list of titles' \
        'ncra-exam-2024' 'ODS exam' \
        'ncra-ods-2024' 'ODS toolkit: accredited education program' \
        'ncra-ods-faq' 'ODS exam FAQ' \
        'nejmai-poor-coders-2024' 'Large Language Models Are Poor Medical Coders: benchmarking of medical code querying (Soroush et al.)' \
        'nethris-ca-minimum-wage-2024' 'Minimum wage' \
        'newtelegraph-hours-2022' 'FG to sanction workers flouting 8 working hours period' \
        'ng-designation-list' 'List of designations: Health Record Officer II and I with their CONHESS grades' \
        'ng-nha-2014' 'National Health Act 2014' \
        'nhs-afc-2023-24' 'NHS pay scale: Agenda for Change 2023' \
        'nhs-afc-2024-25' 'Agenda for Change: pay rates 2024/25' \
        'nhs-afc-2025-26' 'NHS pay bands 2025/26' \
        'nhs-careers-wider-team' 'Pay for wider healthcare team staff' \
        'nhsjobs-leeds-coding-2025' 'Clinical coding advert, Leeds Teaching Hospitals NHS Trust (C9298-INF-226)' \
        'nhsjobs-tameside-coder-2023' 'Senior Clinical Coder, Tameside and Glossop Integrated Care (C9245-23-0447)' \
        'nigerialog-unlicensed-2017' 'Govt to prosecute hospitals hiring unlicensed record officers' \
        'npj-icd10-2025' 'Fine-tuned LLMs for ICD-10 coding (Hou et al.)' \
        'nsa-hrorbn-cpd-2025' 'Health Records Officers Registration Board announces 2025 CPD programme for South-West zone' \
        'nsiwc-conhess-2024' 'Circular SWC.04/T/210: Consolidated Health Salary Structure (CONHESS), from 29 July 2024' \
        'ogunwale-ng-nha-2014' 'The National Health Act 2014 in clinical practice' \
        'oireachtas-minimum-wage-2025' 'Written answer, 8 May 2025' \
        'okay-fmc-mubi-2025' 'FMC Mubi recruitment 2025' \
        'onc-ehr-adoption' 'National Trends in Hospital and Physician Adoption of Electronic Health Records' \
        'onet-29-0' 'O*NET 29.0 Database' \
        'onet-30-1' 'O*NET 30.1 Database' \
        'onet-online-29-2071' 'O*NET OnLine: 29-2071.00' \
        'ons-ashe-14' 'Earnings and hours by occupation, four-digit SOC: ASHE Table 14' \
        'ons-ashe-14-2025' 'ASHE Table 14.7a (2025 provisional)' \
        'ons-ashe-2021' 'Interactive dvc1633, data download (ASHE 2021)' \
        'openexamprep-rhia-maintenance-2026' 'RHIA results, retakes and maintenance' \
        'openexamprep-rhia-map-2026' 'RHIA, RHIT, CHDA, CHPS, CCS career map' \
        'openexamprep-rhia-statistics-2026' 'RHIA retakes, certification maintenance and current statistics' \
        'openexamprep-rhit-2026' 'Current RHIT exam facts' \
        'openexamprep-rhit-after-2026' 'RHIT: after the exam and next steps' \
        'openexamprep-rhit-eligibility' 'RHIT eligibility, application and scheduling' \
        'pacc-uk-certificate-2010' 'Certificate examination' \
        'pacesetter-anambra-2025' 'Anambra: Soludo okays implementation of CONHESS for health workers' \
        'paho-icd11-2022' 'WHO\'s new International Classification of Diseases (ICD-11) comes into effect' \
        'pharmchoices-hazard-2021' 'New Hazard Allowances for Medical Workers in Nigeria Approved - NSIWC' \
        'planitplus-records-staff-2024' 'Health Records Staff (NHS) job profile' \
        'plos-ng-emr-2023' 'Review of electronic medical records in Nigeria (pdig.0000420)' \
        'practicetestgeeks-crc' 'CRC certification' \
        'primenewsghana-minimum-wage-2018' 'Daily minimum wage increases to GHS 10.65' \
        'primenewsghana-minimum-wage-2022' 'Gov\'t increases daily minimum wage by 10 percent' \
        'pulseit-himaa' 'Health information workforce faces drastic shortfall in supply: summit' \
        'pulseit-workforce-2014' 'The woes and goes of health information workforce supply' \
        'pulselens-minimum-wage-2024' 'Full list: states paying above N70,000 minimum wage' \
        'punch-ng-digitised-2025' '80% of federal health institutions digitised to improve patients\' data - FG' \
        'punch-ng-him-2022' 'Board, Kaduna Poly partner on Health Information Management' \
        'revcycleai-coxhealth-2026' 'CoxHealth Cuts 53 RCM Coding Roles' \
        'rippling-ma000027-2025' 'Health Professionals and Support Services Award [MA000027] pay guide: rates, allowances and overtime' \
        'rosterelf-ma000027-2025' 'Health Professionals & Support Services Award rates in Australia 2025/2026' \
        'sage-za-minimum-wage-2024' 'National Minimum Wage effective 1 March 2024' \
        'saqa-101838' 'Occupational Certificate: Health Information Manager (SAQA 101838)' \
        'scalehub-norc-2023' 'New approaches to health records management in 2024: staffing shortages' \
        'sciety-ng-ehr-2025' 'Cloud-based Electronic Health Records (EHR) Adoption Rate in Nigeria: Barriers and Performance Bottlenecks' \
        'scitechnol-ucc-2017' 'New Bachelor\'s Degree Programme in Health Information Management in Ghana' \
        'simmons-icd-2025' 'Extracting ICD Codes from Clinical Documentation Using Large Language Models (Simmons et al.)' \
        'skillsengland-occ0535' 'Occupational Maps: Clinical coder OCC0535' \
        'smarthealthcare-audit-2009' 'Audit Commission: NHS coding errors (PbR Data Assurance Framework 2008-09)' \
        'statcan-noc-12112' 'NOC 2021 unit group 12112 Records management technicians' \
        'strenblan-ng-ndpa-2023' 'A review of the Nigerian Data Protection Act 2023' \
        'studentvillage-uith-2026' 'UITH Health Information Management Admission Form 2026/2027 (ND & HND)' \
        'studyinkenya-ku-bsc' 'BSc Health Records and Information Management (Kenyatta University)' \
        'talentmed-coder-career-2025' 'Clinical Coder Career Progression in Australia' \
        'tcd-working-hours-2022' 'Revision of working hours in relation to the Haddington Road Agreement' \
        'techtarget-ibm-2025' 'Healthcare remains costliest industry for breaches at $7.42M' \
        'techtarget-yakima' 'Medical Record Snooping Case Leads to $240K HIPAA Settlement' \
        'telehealthist-hipaa' 'HIPAA Privacy Rule background' \
        'theafrica-records-officer-2026' 'Administrative officer: records management, MPDOH/FEB/26/1193' \
        'thisday-fidelity-2024' 'NDPC Fines Fidelity Bank N555.8m Over Alleged Breach of Data Act' \
        'trusthcs-covid-2020' '98 additional responses: understanding the COVID-19 impact' \
        'tu-dublin-coding-certificate-2021' 'Certificate in Clinical Coding' \
        'tuko-job-group-h-2024' 'Job Group H salary in Kenya' \
        'tuko-ke-minimum-wage-2024' 'Nairobi househelps, security guards to earn KSh 16k as minimum wage takes effect' \
        'tvcnews-yobe-2022' 'Gov Buni approves employment of 196 medical personnel in Yobe' \
        'ukblogspot-afc-award-2026' 'NHS Pay Rise 2026: Confirmed 3.3% Award' \
        'umth-advert-2025' 'Recruitment advert: Health Information Management Officer, CONHESS 06' \
        'uninaija-luth-2024' 'LUTH School of Health Information Management Opens Applications for 2024/2025' \
        'vals-medcode-2026' 'Measuring Healthcare AI Where It Actually Works' \
        'vanguard-dogara-2019' 'Dogara decries high rate of foreign medical trips by Nigerians' \
        'vanguard-multichoice-2025' 'NDPC fines MultiChoice N766m for data privacy violations' \
        'varsityscope-kmtc-2021' 'Studying in KMTC: everything you need to know' \
        'vetassess-him' 'Health Information Manager' \
        'vintandaletheia-ahpc' 'Know Your Regulator Series: AHPC' \
        'vocfm-za-minimum-wage' 'National minimum wage' \
        'wcbi-anthropic-2026' 'Anthropic is tracking which jobs are most exposed to AI. These 10 professions top the list' \
        'webb-ai-2020' 'Exposure to AI by occupation' \
        'wettermorgen-hhs-ocr' 'Extract of a report on HIPAA enforcement' \
        'whatsoninvers-nz-minimum-wage-2025' 'Minimum wage set to rise in 2025' \
        'who-icd11-faq' 'ICD-11 Implementation: frequently asked questions' \
        'zaro-afc-2024' 'What is a Band 7 salary (NHS pay bands)'
end

function __career_level
    printf '%s\t%s\n' \
        'entry' '' \
        'experienced' '' \
        'senior' ''
end

function __career_page
    printf '%s\t%s\n' \
        'career' 'The program' \
        'career-show' 'The whole reference, or the named sections' \
        'career-salary' 'Pay, with the date, the kind and the source of every figure' \
        'career-skills' 'The skills, what each is for and what shows it in the work' \
        'career-compare-regions' 'Regions side by side: entry, licence, pay, outlook, laws' \
        'career-misconceptions' 'What people believe, what is true, and how we know' \
        'career-search' 'Where the reference speaks of something; finds titles and codes' \
        'career-get' 'One bare value, for a script' \
        'career-explain' 'What a word of the reference means' \
        'career-sources' 'Where every figure comes from, its date and its licence' \
        'career-schema' 'The JSON Schema of what a command writes with --json' \
        'career-completions' 'What a shell needs to complete commands and values' \
        'career-man' 'A manual page' \
        'medical-records-technician' 'The reference itself'
end

function __career_period
    printf '%s\t%s\n' \
        'hour' 'An hour' \
        'week' 'A week' \
        'month' 'A month' \
        'year' 'A year'
end

function __career_region
    printf '%s\t%s\n' \
        'au' 'Australia' \
        'ca' 'Canada' \
        'gb' 'United Kingdom' \
        'gh' 'Ghana' \
        'ie' 'Ireland' \
        'in' 'India' \
        'ke' 'Kenya' \
        'ng' 'Nigeria' \
        'nz' 'New Zealand' \
        'us' 'United States' \
        'za' 'South Africa' \
        'us-ak' 'Alaska' \
        'us-al' 'Alabama' \
        'us-ar' 'Arkansas' \
        'us-az' 'Arizona' \
        'us-ca' 'California' \
        'us-co' 'Colorado' \
        'us-ct' 'Connecticut' \
        'us-dc' 'District of Columbia' \
        'us-de' 'Delaware' \
        'us-fl' 'Florida' \
        'us-ga' 'Georgia' \
        'us-gu' 'Guam' \
        'us-hi' 'Hawaii' \
        'us-ia' 'Iowa' \
        'us-id' 'Idaho' \
        'us-il' 'Illinois' \
        'us-in' 'Indiana' \
        'us-ks' 'Kansas' \
        'us-ky' 'Kentucky' \
        'us-la' 'Louisiana' \
        'us-ma' 'Massachusetts' \
        'us-md' 'Maryland' \
        'us-me' 'Maine' \
        'us-mi' 'Michigan' \
        'us-mn' 'Minnesota' \
        'us-mo' 'Missouri' \
        'us-ms' 'Mississippi' \
        'us-mt' 'Montana' \
        'us-nc' 'North Carolina' \
        'us-nd' 'North Dakota' \
        'us-ne' 'Nebraska' \
        'us-nh' 'New Hampshire' \
        'us-nj' 'New Jersey' \
        'us-nm' 'New Mexico' \
        'us-nv' 'Nevada' \
        'us-ny' 'New York' \
        'us-oh' 'Ohio' \
        'us-ok' 'Oklahoma' \
        'us-or' 'Oregon' \
        'us-pa' 'Pennsylvania' \
        'us-pr' 'Puerto Rico' \
        'us-ri' 'Rhode Island' \
        'us-sc' 'South Carolina' \
        'us-sd' 'South Dakota' \
        'us-tn' 'Tennessee' \
        'us-tx' 'Texas' \
        'us-ut' 'Utah' \
        'us-va' 'Virginia' \
        'us-vt' 'Vermont' \
        'us-wa' 'Washington' \
        'us-wi' 'Wisconsin' \
        'us-wv' 'West Virginia' \
        'us-wy' 'Wyoming'
end

function __career_section
    printf '%s\t%s\n' \
        'overview' 'Overview' \
        'education' 'Education and training' \
        'duties' 'What you do' \
        'salary' 'Pay' \
        'advancement' 'Advancement' \
        'challenges' 'Challenges' \
        'experience' 'Getting experience' \
        'outlook' 'Outlook' \
        'skills' 'Skills' \
        'demand' 'Who employs them' \
        'misconceptions' 'Misconceptions' \
        'regulation' 'Regulation' \
        'codes' 'Codes and names'
end

function __career_shell
    printf '%s\t%s\n' \
        'bash' 'Bash' \
        'zsh' 'Z shell' \
        'fish' 'fish' \
        'nushell' 'Nushell' \
        'elvish' 'Elvish' \
        'powershell' 'PowerShell'
end

function __career_statistic
    printf '%s\t%s\n' \
        'p10' '10th percentile' \
        'p25' '25th percentile' \
        'median' 'median' \
        'p75' '75th percentile' \
        'p90' '90th percentile' \
        'mean' 'mean'
end

function __career_subcommand
    printf '%s\t%s\n' \
        'show' 'The whole reference, or the named sections' \
        'salary' 'Pay, with the date, the kind and the source of every figure' \
        'skills' 'The skills, what each is for and what shows it in the work' \
        'compare-regions' 'Regions side by side: entry, licence, pay, outlook, laws' \
        'misconceptions' 'What people believe, what is true, and how we know' \
        'search' 'Where the reference speaks of something; finds titles and codes' \
        'get' 'One bare value, for a script' \
        'explain' 'What a word of the reference means' \
        'sources' 'Where every figure comes from, its date and its licence' \
        'schema' 'The JSON Schema of what a command writes with --json' \
        'completions' 'What a shell needs to complete commands and values' \
        'man' 'A manual page' \
        'help' 'Print the help of a command'
end

function __career_term
    printf '%s\t%s\n' \
        '7th-cpc' 'The pay commission that the pay levels of India\'s central government posts are named after.' \
        'aapc' 'The US association of coders.' \
        'acc' 'Accredited Clinical Coder' \
        'against' 'Evidence that speaks against what people say.' \
        'agenda-for-change' 'The pay scale of the National Health Service (NHS), where posts stand on bands.' \
        'aggregator' 'From a site that gathers what others publish, or from what people type in about themselves.' \
        'ahima' 'American Health Information Management Association' \
        'ahpc' 'Allied Health Professions Council' \
        'ahrimpn' 'Association of Health Records and Information Management Practitioners of Nigeria' \
        'ahrpn' 'Association of Health Records Practitioners of Nigeria' \
        'ai' 'Artificial intelligence' \
        'aiims' 'Part of the name of a government hospital in India, AIIMS Patna, which advertised for medical record technicians in 2020.' \
        'allowance' 'Money paid on top of basic pay for one reason, such as danger at work.' \
        'anzsco' 'A list of occupations used in Australia; clinical coders are 599915 in it.' \
        'art' 'What RHIT was called until the end of 1999.' \
        'ashe' 'The British tables of pay by occupation, published by the Office for National Statistics.' \
        'award' 'In Australia, a legal document that sets the lowest pay of a trade or a sector, level by level.' \
        'band' 'What Agenda for Change calls a grade.' \
        'basis' 'What kind of figure it is: survey, pay scale, statutory, projection, price, estimate or derived.' \
        'bls' 'Bureau of Labor Statistics' \
        'break-in-series' 'The place where a series stops because something else is counted from then on.' \
        'brief' 'The counselling brief that this reference began with.' \
        'bsc' 'Bachelor of Science' \
        'cahiim' 'Commission on Accreditation for Health Informatics and Information Management Education' \
        'cc-by' 'A licence: you may use the work again if you credit its maker.' \
        'cca' 'Certified Coding Associate' \
        'cchim' 'Canadian College of Health Information Management' \
        'ccs' 'Certified Coding Specialist' \
        'ccs-p' 'Certified Coding Specialist - Physician-based' \
        'ccsa' 'Clinical Coders Society of Australia' \
        'chda' 'Certified Health Data Analyst' \
        'chim' 'Two different certificates carry these letters.' \
        'chima' 'Canadian Health Information Management Association' \
        'chip' 'Certified Health Information Practitioner' \
        'chps' 'A certificate that a source lists beside RHIA and RHIT; no more of it was read.' \
        'cic' 'Certified Inpatient Coder' \
        'cihi' 'A Canadian body whose page on health information management says that no law regulates the work there.' \
        'cip' 'Classification of Instructional Programs' \
        'cms' 'Centers for Medicare and Medicaid Services' \
        'coc' 'Certified Outpatient Coder' \
        'confidence' 'How near a figure was read to its origin, in five words: official, official copy, press, aggregator, and brief for what the counselling brief says.' \
        'conhess' 'Consolidated Health Salary Structure' \
        'conpss' 'Nigeria\'s general federal pay scale, next to CONHESS, which is the one for health workers.' \
        'context' 'Evidence that points neither way but is needed to read the rest rightly.' \
        'cpc' 'Certified Professional Coder' \
        'cpd' 'Continuing professional development' \
        'cps' 'Current Population Survey' \
        'cpt' 'A US code set for the work of physicians\' offices, tested in the CCS-P examination.' \
        'crc' 'Certified Risk Adjustment Coder' \
        'ctr' 'Certified Tumor Registrar' \
        'current' 'A name that is in use.' \
        'derived' 'A figure of this kind was worked out from other figures, and the working is shown.' \
        'ehr' 'Electronic health record' \
        'employment' 'How many jobs there are, or how many people are in them.' \
        'entry' 'A post for a beginner.' \
        'epr' 'Electronic patient record' \
        'esco' 'The European list of occupations, kept by the European Commission.' \
        'esic' 'A government employer in India, whose rules name the pay levels of records posts.' \
        'estimate' 'A figure of this kind is what somebody believes, with no count behind it that was seen.' \
        'exchange-rate' 'What one currency costs in another.' \
        'experienced' 'A post for someone who knows the work and needs little help with it.' \
        'false' 'A verdict: what is known speaks against what people say.' \
        'fedip' 'A British federation of professional bodies, which publishes profiles of the coder\'s roles.' \
        'fg' 'Federal government' \
        'fmc' 'Federal Medical Centre' \
        'for' 'Evidence that speaks for what people say, even where the verdict goes against it.' \
        'former' 'A name that was used once; another is used now.' \
        'ghima' 'Ghana Health Information Management Association' \
        'gpt' 'The name of a line of large language models.' \
        'grade' 'The rung of a pay scale that a post stands on; a more demanding post stands on a higher one.' \
        'gross' 'Pay before tax and other deductions are taken off.' \
        'hcpcs' 'A US code set; its Level II is tested in the CCS-P examination, beside CPT and ICD-10-CM.' \
        'hera-i' 'Health Records Association of India' \
        'heroan' 'Health Records Officers Association of Nigeria' \
        'him' 'Health information management' \
        'hima' 'Health Information Management Association' \
        'himaa' 'The Australian professional body of the field.' \
        'himan' 'Health Information Managers Association of Nigeria' \
        'himss' 'Healthcare Information and Management Systems Society' \
        'himt' 'Health Information Management Technician' \
        'hipaa' 'Health Insurance Portability and Accountability Act' \
        'hipe' 'The Irish system that hospital coders work for; the Healthcare Pricing Office runs it.' \
        'hitech' 'Health Information Technology for Economic and Clinical Health Act' \
        'hnd' 'Higher National Diploma' \
        'hours-a-year' 'Working hours that turn pay for an hour into pay for a year: the full-time week times 52.' \
        'hrorbn' 'Health Records Officers Registration Board of Nigeria' \
        'hse' 'Health Service Executive' \
        'hybrid' 'A group of a survey that holds this occupation and others together.' \
        'icd' 'International Classification of Diseases' \
        'icd-10' 'International Classification of Diseases, tenth edition' \
        'icd-10-cm' 'The American version of ICD-10, in which illnesses are coded.' \
        'icd-10-pcs' 'An American code set that coders use, beside ICD-10-CM, for patients who stay in hospital.' \
        'icd-11' 'International Classification of Diseases, eleventh edition' \
        'ielts' 'A test of English.' \
        'ifhima' 'The international federation of the associations of this field.' \
        'ihrim' 'The British body that awards the national coding qualification.' \
        'ilo' 'International Labour Organization' \
        'international-dollar' 'A dollar that exists only on paper: it buys in every country what one US dollar buys in the United States.' \
        'interpolation' 'Working out a value that lies between two known ones, as if everything between them were evenly spread.' \
        'isco' 'The international list of occupations, kept by the ILO.' \
        'iso' 'A body whose standards fix how things are written.' \
        'it' 'Information technology' \
        'kcse' 'Kenya\'s school-leaving examination, whose grades colleges ask for.' \
        'kmtc' 'Kenya Medical Training College' \
        'kpmg' 'A firm whose review of the Nigerian data protection law is cited here.' \
        'level' 'How far along a post stands: entry, experienced or senior.' \
        'llm' 'Large language model' \
        'luth' 'Lagos University Teaching Hospital' \
        'ma000027' 'Health Professionals and Support Services Award' \
        'mahima' 'The association of the field in the US state of Massachusetts.' \
        'mean' 'What you get if all pay is added up and shared out equally.' \
        'median' 'The value in the middle: half earn less and half earn more.' \
        'mgma' 'A US organisation that asks doctors\' practices about their work, in a poll called MGMA Stat.' \
        'minimum-wage' 'The least that the law lets an employer pay.' \
        'mixed' 'A verdict: what people say is true of some people, places or tasks and not of others.' \
        'mostly-false' 'A verdict: what people say is wrong on the whole, with a part that is right.' \
        'naics' 'The industry codes of the US tables: 622000, for example, stands for hospitals.' \
        'nbte' 'A Nigerian body that accredits schools for the National Diploma and had a part in writing what they teach.' \
        'ncahp' 'Letters in the name of an Indian act of 2021 that sets rules for allied health professions.' \
        'nccq' 'National Clinical Coding Qualification' \
        'ncra' 'National Cancer Registrars Association' \
        'nd' 'National Diploma' \
        'ndpc' 'Nigeria Data Protection Commission' \
        'nhra' 'Nigeria Health Records Association' \
        'nhs' 'National Health Service' \
        'noc' 'Canada\'s national list of occupations.' \
        'norc' 'A US research body that made a survey with AHIMA in 2023.' \
        'not-applicable' 'There can be no such value.' \
        'not-comparable' 'There are figures, but to set them side by side would mislead, because they count different people or different things.' \
        'not-found' 'There may be a value, but it was looked for in vain.' \
        'not-published' 'The publisher has the value and does not give it out.' \
        'nsiwc' 'National Salaries, Incomes and Wages Commission' \
        'nuc' 'National Universities Commission' \
        'nysc' 'National Youth Service Corps' \
        'ocr' 'Office for Civil Rights' \
        'ods' 'Oncology Data Specialist' \
        'oews' 'Occupational Employment and Wage Statistics' \
        'official' 'Read in the publisher\'s own file or on its own page.' \
        'official-copy' 'The publisher\'s own data, but read in a copy that somebody else keeps.' \
        'ogl' 'Open Government Licence' \
        'onc' 'The US federal office for health IT.' \
        'ond' 'Ordinary National Diploma' \
        'onet' 'A US database that describes occupations: other titles, tasks, styles of work.' \
        'openings' 'Posts to be filled in a year, whether they are new or left free by people who go.' \
        'osca' 'Australia\'s list of occupations of 2024.' \
        'pacc-uk' 'Professional Association of Clinical Coders' \
        'pay-scale' 'A table of what an employer is to pay for a post, by grade and step.' \
        'pbr' 'Payment by Results' \
        'percentile' 'Put everyone in order of pay and cut the line into a hundred equal parts.' \
        'ppp' 'Purchasing power parity' \
        'present' 'There is a value, and it is shown.' \
        'press' 'Told by someone else: a newspaper, a trade paper, or another organisation\'s page.' \
        'price' 'A figure of this kind is what a seller asks: an examination fee or the price of an application form.' \
        'projection' 'What somebody works out for years to come, from what is known today.' \
        'psa' 'The body named first in the title of the New Zealand agreement that coder pay is taken from.' \
        'range' 'Two ends and nothing between them.' \
        'rcm' 'Used by the US trade press for the office work that turns care into payment, coding and billing among it (the revenue cycle).' \
        'retired-code' 'The code that the value would stand under is no longer used.' \
        'rhia' 'Registered Health Information Administrator' \
        'rhit' 'Registered Health Information Technician' \
        'rra' 'What RHIA was called until the end of 1999.' \
        'rrl' 'The first credential of the field in the United States, for record librarians, given in 1933.' \
        'saqa' 'South African Qualifications Authority' \
        'senior' 'A post for someone who takes on the hard cases, checks the work of others or leads them.' \
        'sml' 'Suitability for machine learning' \
        'soc' 'The list of occupations, each with a code, that a country\'s statistics are counted by.' \
        'sssce' 'The older senior secondary examination in Ghana, which WASSCE follows.' \
        'stance' 'Which way a piece of evidence points: for what people say, against it, or neither (context).' \
        'standing' 'How a name stands: current, former or unconfirmed.' \
        'status' 'Whether there is a value, and if not, why: present, not published, suppressed, not applicable, not found, retired code or not comparable.' \
        'statutory' 'A figure of this kind is what a law says, such as a minimum wage.' \
        'step' 'A place inside a grade: the first step is where the grade starts, the last is its top.' \
        'suppressed' 'The publisher holds the value back to protect the few people it would be about.' \
        'survey' 'A figure of this kind is what people were found to earn or do when they, or their employers, were asked.' \
        'tu' 'A university in Ireland that offered a Certificate in Clinical Coding in 2021.' \
        'uch' 'A teaching hospital in Ibadan, Nigeria.' \
        'uith' 'A hospital in Ilorin, Nigeria, with courses in Health Information Management.' \
        'unconfirmed' 'A name that stands in the counselling brief and was found nowhere else.' \
        'unsettled' 'A verdict: honest sources disagree, so nobody can say yet.' \
        'uri' 'An address that names one thing for good, in a form that computers read.' \
        'usdol' 'U.S. Department of Labor' \
        'usps' 'The US post office.' \
        'utme' 'Unified Tertiary Matriculation Examination' \
        'verdict' 'What the evidence makes of something that people say: false, mostly false, mixed or unsettled.' \
        'vetassess' 'The Australian assessor of skills.' \
        'wage-series' 'Surveys of several years that count the same people in the same way, so that they may be read as one line.' \
        'wassce' 'The senior secondary examination that a college in Ghana asks for.' \
        'who' 'World Health Organization'
end

function __career_topic
    printf '%s\t%s\n' \
        'entry' 'How to get in' \
        'regulation' 'Regulator, licence, association and laws' \
        'pay' 'Pay and minimum wage' \
        'outlook' 'Where the work is heading'
end

function __career_when
    printf '%s\t%s\n' \
        'auto' 'On a terminal that wants it' \
        'always' 'Always' \
        'never' 'Never'
end

function __career_is
    set -l words (commandline -opc)
    set -l skip no
    for word in $words[2..]
        if test $skip = yes
            set skip no
            continue
        end
        switch $word
            case --at --color --dir --for --format --in --level --per --rate --region --statistic --topic --width --year -f -r
                set skip yes
            case '-*'
            case '*'
                contains -- $word $argv
                return
        end
    end
    test -z $argv[1]
end

function __career_path
    career get --list --plain 2>/dev/null | string replace --filter ', Leads to: ' \t
end

complete -c career -f
complete -c career -s f -l format -x -k -a '(__career_format)' -d 'How to write the answer [default: table]'
complete -c career -l json -d 'The same as --format json'
complete -c career -l plain -d 'The same as --format plain'
complete -c career -l color -x -k -a '(__career_when)' -d 'Whether to use colour [default: auto]'
complete -c career -l width -x -d 'Columns to fit into; 0 never breaks a line [default: the terminal\'s, else 80]'
complete -c career -s q -l quiet -d 'Leave out notes and the list of sources'
complete -c career -s h -l help -d 'Print help'
complete -c career -n "__career_is ''" -k -a '(__career_subcommand)'
complete -c career -n "__career_is ''" -s V -l version -d 'Print version'
complete -c career -n "__career_is 'show'" -k -a '(__career_section)'
complete -c career -n "__career_is 'show'" -l brief -d 'A summary that fits a page of A4 in place of the sections'
complete -c career -n "__career_is 'show'" -l for -x -k -a '(__career_region)' -d 'The region whose way in, licence and pay come first'
complete -c career -n "__career_is 'salary'" -s r -l region -x -k -a '(__fish_complete_list , __career_region)' -d 'Regions, as codes of ISO 3166 or names; repeat or separate by commas'
complete -c career -n "__career_is 'salary'" -l per -x -k -a '(__career_period)' -d 'Convert pay to this period'
complete -c career -n "__career_is 'salary'" -l year -x -d 'The year that figures are from; without it, the newest'
complete -c career -n "__career_is 'salary'" -l statistic -x -k -a '(__fish_complete_list , __career_statistic)' -d 'Only these statistics; repeat or separate by commas'
complete -c career -n "__career_is 'salary'" -l level -x -k -a '(__career_level)' -d 'Only figures for this level, where a scale or a survey gives one'
complete -c career -n "__career_is 'salary'" -l trend -d 'Every year, each series apart'
complete -c career -n "__career_is 'salary'" -l states -d 'The parts of the country, the best paid first'
complete -c career -n "__career_is 'salary'" -l at -x -d 'Where this pay stands among what is paid'
complete -c career -n "__career_is 'salary'" -l in -x -k -a '(__career_currency)' -d 'Convert pay to this currency (ISO 4217), or \'ppp\' for international dollars'
complete -c career -n "__career_is 'salary'" -l rate -x -d 'A rate of your own: units for one US dollar, as in NGN=1550; repeatable'
complete -c career -n "__career_is 'compare-regions'" -k -a '(__career_region)'
complete -c career -n "__career_is 'compare-regions'" -l topic -x -k -a '(__fish_complete_list , __career_topic)' -d 'Only these topics; repeat or separate by commas'
complete -c career -n "__career_is 'compare-regions'" -l per -x -k -a '(__career_period)' -d 'Convert pay to this period'
complete -c career -n "__career_is 'compare-regions'" -l in -x -k -a '(__career_currency)' -d 'Convert pay to this currency (ISO 4217), or \'ppp\' for international dollars'
complete -c career -n "__career_is 'compare-regions'" -l rate -x -d 'A rate of your own: units for one US dollar, as in NGN=1550; repeatable'
complete -c career -n "__career_is 'get'" -k -a '(__career_path)'
complete -c career -n "__career_is 'get'" -l list -d 'List every path with what it leads to'
complete -c career -n "__career_is 'get'" -l with-source -d 'Add unit, period, date and source, separated by tabs'
complete -c career -n "__career_is 'explain'" -k -a '(__career_term)'
complete -c career -n "__career_is 'sources'" -k -a '(__career_id)'
complete -c career -n "__career_is 'schema'" -k -a '(__career_command)'
complete -c career -n "__career_is 'completions'" -k -a '(__career_shell)'
complete -c career -n "__career_is 'completions'" -l install -d 'Put the file where the shell looks for it'
complete -c career -n "__career_is 'completions'" -l dry-run -d 'Say what --install would write, and write nothing'
complete -c career -n "__career_is 'man'" -k -a '(__career_page)'
complete -c career -n "__career_is 'man'" -l install -d 'Write every page where man looks for it'
complete -c career -n "__career_is 'man'" -l dry-run -d 'Say what --install would write, and write nothing'
complete -c career -n "__career_is 'man'" -l dir -x -k -a '(__fish_complete_directories)' -d 'Write the pages below this folder instead'
complete -c career -n "__career_is 'help'" -k -a '(__career_subcommand)'
