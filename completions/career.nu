# Completions of career for nushell, data of 2026-11-22.
# Written by 'career completions nushell': changes are lost.

module completions {
  def "nu-complete career command" [] {
    {
      options: { sort: false }
      completions: [
        { value: "card" description: "What career without a command answers" }
        { value: "brief" description: "What career without a command answers" }
        { value: "show" description: "The whole reference, or the named sections" }
        { value: "salary" description: "Pay, with the date, the kind and the source of every figure" }
        { value: "skills" description: "The skills, what each is for and what shows it in the work" }
        { value: "compare-regions" description: "Regions side by side: entry, licence, pay, outlook, laws" }
        { value: "misconceptions" description: "What people believe, what is true, and how we know" }
        { value: "search" description: "Where the reference speaks of something; finds titles and codes" }
        { value: "get" description: "One bare value, for a script" }
        { value: "explain" description: "What a word of the reference means" }
        { value: "sources" description: "Where every figure comes from, its date and its licence" }
      ]
    }
  }

  def "nu-complete career currency" [] {
    {
      options: { sort: false }
      completions: [
        { value: "AUD" description: "Australia" }
        { value: "CAD" description: "Canada" }
        { value: "EUR" description: "Ireland" }
        { value: "GBP" description: "United Kingdom" }
        { value: "GHS" description: "Ghana" }
        { value: "INR" description: "India" }
        { value: "KES" description: "Kenya" }
        { value: "NGN" description: "Nigeria" }
        { value: "NZD" description: "New Zealand" }
        { value: "USD" description: "United States" }
        { value: "ZAR" description: "South Africa" }
        { value: "ppp" description: "International dollars" }
      ]
    }
  }

  def "nu-complete career format" [] {
    {
      options: { sort: false }
      completions: [
        { value: "table" description: "Headings, text and tables for a person" }
        { value: "plain" description: "One fact a line, never broken: for grep and screen readers" }
        { value: "json" description: "One JSON document for a script" }
        { value: "csv" description: "Rows of comma-separated values with a header (RFC 4180)" }
        { value: "tsv" description: "The same, separated by tabs, with no tab or line break in a cell" }
        { value: "markdown" description: "Headings, lists and tables for a web page" }
        { value: "html" description: "One page that needs nothing else, to read or to print" }
      ]
    }
  }

  def "nu-complete career id" [] {
    {
      options: { sort: false }
      completions: [
        { value: "aapc-apprenticeship" description: "Complete your CPC or COC apprenticeship" }
        { value: "aapc-cic" description: "Certified Inpatient Coder (CIC)" }
        { value: "aapc-exam-faq" description: "Exam certification FAQ" }
        { value: "aapc-remote-2022" description: "2023 Medical Coding and Billing Salary Report" }
        { value: "aapc-salary-2011" description: "2011 Salary Survey Results" }
        { value: "aapc-salary-2013" description: "2013 Salary Survey: Coder Employment on the Rise" }
        { value: "aapc-salary-2021" description: "Medical Coding and Billing Salary Report" }
        { value: "aapc-salary-survey-2019" description: "Medical Coding and Billing Salary Survey 2019" }
        { value: "abs-osca-599" description: "OSCA minor group 599" }
        { value: "abuth-him" description: "Health Information Management" }
        { value: "acacia-anzsco-561311" description: "Filing or Registry Clerk 561311" }
        { value: "academiaglobal-anzsco-599915" description: "599915: Clinical Coder" }
        { value: "accountable-breaches-2025" description: "Healthcare Data Breach Statistics 2025" }
        { value: "acts-za-bcea-section-9" description: "Basic Conditions of Employment Act 1997, section 9: Ordinary hours of work" }
        { value: "advance-coding-ladder-2002" description: "Tethering on the Coding Ladder" }
        { value: "ahima-burnout-2023" description: "How Can Health Information Teams Combat Burnout?" }
        { value: "ahima-cca-2021" description: "Certified Coding Associate (CCA)" }
        { value: "ahima-ccs" description: "CCS certification" }
        { value: "ahima-history" description: "Our history" }
        { value: "ahima-remote-coding" description: "Remote Coding at Home: Tips for Success" }
        { value: "ahima-retaining-2023" description: "Retaining and Recruiting HI Staff: Beyond Competitive Salaries and Benefits" }
        { value: "ahima-rhia-factors" description: "RHIA Certification Exam Success Factors" }
        { value: "ahima-salary-2008" description: "2008 Salary Study Delves Deeper into Factors Driving Pay" }
        { value: "ahima-workforce-2023" description: "How a Human-Centered Approach Builds the New HI Workforce" }
        { value: "ajbns-burnout-2025" description: "Burnout and Its Consequences on Turnover Intention Among Health Information Managers in UCH Ibadan and LUTH Lagos" }
        { value: "alberta-him-professional" description: "Health Information Management Professional" }
        { value: "allafrica-ahrpn-2017" description: "Nigeria: Minister Tasks Hospitals On Records" }
        { value: "ama-coder-shortage-2023" description: "Addressing another health care shortage: medical coders" }
        { value: "amn-remote-2012" description: "7 Steps of Becoming a Successful Remote Coder" }
        { value: "anthropic-labor-2026" description: "Labor market impacts of AI (Massenkoff and McCrory), Figure 3" }
        { value: "arxiv-veradigm-2026" description: "Training a Large Language Model for Medical Coding Using Privacy-Preserving Synthetic Clinical Data" }
        { value: "ashton-chim-2022" description: "The importance of the Canadian Health Information Management Association" }
        { value: "aujmsr-ncahp-act-2021" description: "Article on the NCAHP Act 2021" }
        { value: "bbh-epr-trusts-2025" description: "Exclusive: 91% of NHS Trusts have an EPR system" }
        { value: "beckers-aapc-2012" description: "How Much Do Professional Coders Make? AAPC Statistics From 2008 to 2012" }
        { value: "beckers-aapc-2015" description: "5 key things to know about medical coder jobs, salary" }
        { value: "beckers-verizon-insiders" description: "Verizon: 58% of breaches involved insiders: 5 things to know" }
        { value: "beroepsziekten-isco-3252" description: "ISCO-08 3252, text of the group (Technici op het gebied van medische dossiers)" }
        { value: "bls-cps-2022" description: "Current Population Survey, table 11: Employed persons by detailed occupation, sex, race, and Hispanic or Latino ethnicity, 2022" }
        { value: "bls-cps-2025-age" description: "Current Population Survey, table 11b: Employed people by detailed occupation and age, 2025" }
        { value: "bls-ep-2012-22" description: "Medical technology programme page, quoting the Occupational Outlook Handbook on 2012-22" }
        { value: "bls-ep-2014-24" description: "Page quoting the Employment Projections 2014-24" }
        { value: "bls-ep-2016-26" description: "Employment Projections 2016-2026, occupational tables" }
        { value: "bls-ep-2018-28" description: "Employment Projections 2018-2028, occupational tables" }
        { value: "bls-ep-2019-29" description: "Employment Projections 2019-2029, occupational tables" }
        { value: "bls-ep-2020-30" description: "Employment Projections 2020-2030, occupational tables" }
        { value: "bls-ep-2021-31" description: "Employment Projections 2021-2031, occupational tables" }
        { value: "bls-ep-2022-32" description: "Employment Projections 2022-2032, occupational tables" }
        { value: "bls-ep-2023-33" description: "Projected outlook: page quoting the Employment Projections 2023-33" }
        { value: "bls-ep-2024-34" description: "Employment Projections 2024-2034, occupational tables" }
        { value: "bls-ep-2025-35" description: "Occupational Outlook Handbook: job outlook 2025-35" }
        { value: "bls-isco-soc-2015" description: "ISCO-08 x 2010 SOC crosswalk (ISCO_SOC_Crosswalk.xls)" }
        { value: "bls-oews-2009-05" description: "Page quoting the Occupational Employment Statistics of May 2009" }
        { value: "bls-oews-2010-05" description: "Occupational Outlook Handbook, 2012-13: Medical Records and Health Information Technicians" }
        { value: "bls-oews-2011-05" description: "Occupational Employment and Wages, May 2011: 29-2071" }
        { value: "bls-oews-2012-05" description: "Medical technology programme page, quoting the Occupational Outlook Handbook" }
        { value: "bls-oews-2013-05" description: "Occupational Employment and Wage Statistics, May 2013, national" }
        { value: "bls-oews-2014-05" description: "Occupational Employment and Wage Statistics, May 2014, national" }
        { value: "bls-oews-2015-05" description: "Occupational Employment and Wage Statistics, May 2015, national" }
        { value: "bls-oews-2016-05" description: "Occupational Employment and Wage Statistics, May 2016, national" }
        { value: "bls-oews-2017-05" description: "Occupational Employment and Wage Statistics, May 2017, national" }
        { value: "bls-oews-2018-05" description: "Occupational Employment and Wage Statistics, May 2018, national" }
        { value: "bls-oews-2019-05" description: "Occupational Employment and Wage Statistics, May 2019, national" }
        { value: "bls-oews-2020-05" description: "Occupational Employment and Wage Statistics, May 2020, national" }
        { value: "bls-oews-2021-05" description: "Occupational Employment and Wage Statistics, May 2021, national" }
        { value: "bls-oews-2022-05" description: "Occupational Employment and Wage Statistics, May 2022, national" }
        { value: "bls-oews-2023-05" description: "Occupational Employment and Wage Statistics, May 2023, national" }
        { value: "bls-oews-2024-05" description: "Occupational Employment and Wage Statistics, May 2024, national" }
        { value: "bls-oews-2025-05" description: "Occupational Employment and Wage Statistics, May 2025, national, state and industry" }
        { value: "bls-ooh-2010-20" description: "Occupational Outlook Handbook, 2012-13: job outlook 2010-20" }
        { value: "bls-ooh-2019-29" description: "Occupational Outlook Handbook: Medical Records and Health Information Technicians, 2019-29" }
        { value: "bls-soc-2010-2018" description: "Crosswalk of SOC 2010 to SOC 2018" }
        { value: "bls-soc-2018-note" description: "Implementation of the 2018 SOC in the wage statistics" }
        { value: "bmj-jobs-leeds-auditor-2024" description: "Clinical Coding Auditor (XN06), Leeds Teaching Hospitals NHS Trust" }
        { value: "bmjgh-recruitment-2020" description: "Table 1: Summary of additional recruitment by category, number and cost, March-November 2020" }
        { value: "brief" description: "Medical Records and Health Information Technicians: counselling brief for Nigeria and the United States" }
        { value: "brynjolfsson-sml-2018" description: "Suitability for machine learning (SML) by occupation" }
        { value: "burns-coding-accuracy-2012" description: "Systematic review of discharge coding accuracy (Burns et al.)" }
        { value: "business-daily-ke-data-protection" description: "Report on the Data Protection Act, No. 24 of 2019" }
        { value: "business-standard-in-hours-2021" description: "No plan to introduce four-day work week in central government offices" }
        { value: "businessday-minimum-wage-2024" description: "20 states begin payment of new minimum wage" }
        { value: "businessday-six-governors-2024" description: "Six governors ready to pay above N70,000 minimum wage" }
        { value: "businessdesk-nz-minimum-wage-2026" description: "Minimum wage to lift to $23.95 as of April 1" }
        { value: "businessghana-ghima-2025" description: "GHIMA members raise concerns over professional encroachment at 2025 virtual AGM" }
        { value: "cahiim-about" description: "About CAHIIM" }
        { value: "canagi-hours-2025" description: "scripts/refresh-data.py: note on annual wages" }
        { value: "careers-nz-coder-2017" description: "Clinical coder (older copy of the page, pay of 2017)" }
        { value: "careers-nz-coder-2024" description: "Clinical Coder / Kaiwhakararangi Tohu Hauora" }
        { value: "cchim-certification" description: "Certification" }
        { value: "cchim-external-pathway" description: "CHIM External Graduate Pathway" }
        { value: "ccsa-about" description: "About" }
        { value: "census-occupation-codes" description: "Census occupation codes" }
        { value: "chdaexam-2026" description: "CHDA exam prerequisites: education and experience guide 2026" }
        { value: "choicereporters-kwara" description: "Report on CONHESS in Kwara State (title not recorded)" }
        { value: "chtcalabar-him" description: "Health Information Management Department" }
        { value: "cihi-him-professionals" description: "Health information management professionals" }
        { value: "citinewsroom-ahpc-2018" description: "Allied Health Professions Council still without a board after 18 months" }
        { value: "ckn-minimum-wage-2024" description: "Tinubu signs new minimum wage bill into law" }
        { value: "cms-improper-payments" description: "CMS Medicare Fee-for-Service programme page" }
        { value: "cogent-st0535" description: "Clinical Coder Level 3 - ST0535" }
        { value: "collins-admin-clerk-2026" description: "Department of Health Administration Clerk Vacancy 2026" }
        { value: "cvmade-ng-him" description: "How much does a health information manager earn in Nigeria?" }
        { value: "dailyguide-gh-minimum-wage-2021" description: "Daily minimum wage increased" }
        { value: "dailytrust-icd11-ng-2023" description: "Board tasks stakeholders on implementation of int'l disease classification, e-health records" }
        { value: "dailyvoice-za-minimum-wage-2025" description: "New minimum wage" }
        { value: "dais-noc-onet-2022" description: "NOC and O*NET crosswalk" }
        { value: "dataphyte-facilities" description: "Chart of the day: Nigeria has 17 health facilities to 100,000 persons" }
        { value: "degreefyi-fortis" description: "Health and Medical Administrative Services certificate, Fortis College" }
        { value: "degreefyi-herzing" description: "Health and Medical Administrative Services certificate, Herzing University-Atlanta" }
        { value: "degreefyi-tyler" description: "Health and Medical Administrative Services associate, Tyler Junior College" }
        { value: "dingel-neiman-2020" description: "Occupations that can be done at home" }
        { value: "echopoint-hrim-board-2025" description: "State certifies MKU to train health records professionals" }
        { value: "eighthpay-esic-rules-2021" description: "ESIC recruitment rules: Medical Record Assistant / Technician" }
        { value: "elite-hp3-coders" description: "From salary to stress levels, inpatient coders reveal themselves" }
        { value: "elite-vision-2006" description: "Vision 2006 update" }
        { value: "esco-occupations-2024" description: "ESCO occupations, version 1.1.1" }
        { value: "esdc-cops-2024-33" description: "Canadian Occupational Projection System 2024-2033" }
        { value: "esdc-noc-1252" description: "NOC 2016 unit group 1252" }
        { value: "esdc-wages-2025" description: "Job Bank wages, open data: 2025 Wages (file of 19 November 2025), national row of NOC 12111" }
        { value: "fedip-qualified-coder" description: "Qualified Clinical Coder" }
        { value: "firstgovtjobs-aiims-patna-2020" description: "AIIMS Medical Record Technician Online Form 2020" }
        { value: "fortherecord-stress-2017" description: "Preventing Stress, Avoiding Burnout" }
        { value: "free-library-hipe-2010" description: "Coding in Ireland: time for recognition" }
        { value: "frey-osborne-2013" description: "The Future of Employment: appendix table of 702 occupations" }
        { value: "ghanaweb-minimum-wage-2021" description: "New minimum wage: Tripartite Committee begins processes" }
        { value: "globalnews-ca-minimum-wage-2023" description: "Minimum wages Canada 2023" }
        { value: "globalnews-ca-minimum-wage-2025" description: "Canada provinces minimum wage increases" }
        { value: "gov-uk-minimum-wage-rates" description: "National Minimum Wage and National Living Wage rates" }
        { value: "graphic-ahpc-induction" description: "Allied Health Professions Council inducts 2,800 graduates" }
        { value: "health-nz-pay-equity-2022" description: "Administration and Clerical Pay Equity Settlement" }
        { value: "healthreporters-ehr-2024" description: "National Stakeholders Roundtable on Digital Health" }
        { value: "herai-origin" description: "Origin" }
        { value: "hhs-breach-guidance-2009" description: "Federal Register document E9-9512: guidance" }
        { value: "hima-india-constitution" description: "Constitution" }
        { value: "himaa-credentialing" description: "Professional credentialing" }
        { value: "himprograms-ccs-2025" description: "CCS certification" }
        { value: "history-minimum-wage-2024" description: "Minimum wage in America: a timeline" }
        { value: "hospitality-directory-au-minimum-wage-2025" description: "Minimum wage increase starts today, July 1st" }
        { value: "hpo-coder-resources-2019" description: "Clinical Coder Resources - The Evolving Role of the Clinical Coder" }
        { value: "hrg-contest-2017" description: "Top Coder Competition Creates Benchmarks for Coding Industry" }
        { value: "hrorbn-act-1989" description: "Health Records Officers (Registration, etc.) Act 1989" }
        { value: "hrorbn-ahrimpn-2025" description: "News post 4332, September 2025" }
        { value: "hrorbn-conference-2025" description: "Health Minister frowns at undue rivalry in the healthcare system" }
        { value: "hrorbn-exams" description: "Exams and records department" }
        { value: "hrorbn-history" description: "Our history" }
        { value: "hrorbn-home-2025" description: "Home page" }
        { value: "hrorbn-technician-2024" description: "Board moves to enhance HIMT training program for grassroots level development" }
        { value: "hse-pay-scales" description: "Pay scales" }
        { value: "hsj-code-breakers-2005" description: "Code breakers" }
        { value: "hsu-nsw-coders-2020" description: "Clinical coders structure, Northern NSW LHD" }
        { value: "ibrandtv-minimum-wage-2024" description: "President Tinubu signs new minimum wage bill into law" }
        { value: "icd10monitor-contest-2018" description: "National Coding Contest Raises Serious Industry Questions" }
        { value: "icidr-nhra" description: "Health Records Officers' Act and Administration of Health Information in Nigeria: Challenges and Prospects" }
        { value: "ifhima-50" description: "IFHIMA 50th Anniversary" }
        { value: "ifhima-news-16-2020" description: "IFHIMA Global News, issue 16" }
        { value: "ihrim-faq-2020" description: "Questions and answers on the coding qualification, 2020 (ihrim.co.uk, news 491)" }
        { value: "ihrim-nccq" description: "National Clinical Coding Qualification (UK)" }
        { value: "ihrim-nccq-preparation" description: "NCCQ: preparing for the examination" }
        { value: "ilo-genai-2025" description: "Generative AI exposure scores, ISCO-08, 2025 revision (Gmyrek et al.)" }
        { value: "ilo-isco-88-08" description: "Correspondence table ISCO-88 to ISCO-08 (corrtab88-08.xls)" }
        { value: "ilo-travail-gh-2011" description: "Ghana - Working time - 2011" }
        { value: "independent-himan-2017" description: "HIMAN tasks FG on quality health data to tackle disease outbreaks" }
        { value: "jamanetwopen-dictation-2018" description: "Analysis of Errors in Dictated Clinical Documents Assisted by Speech Recognition Software and Professional Transcriptionists (Zhou et al.)" }
        { value: "jobbank-wage-method" description: "Wage methodology" }
        { value: "jobclerk-dorset-coder-2026" description: "Senior Clinical Coder/Clinical Coder (ACC/Non-ACC), University Hospitals Dorset NHS FT" }
        { value: "jobvacancies-hse-scales-2025" description: "HSE Pay Scales 2025: Complete Guide for Nurses, HCAs and Admin Staff" }
        { value: "jsa-him-224213" description: "Health Information Managers 224213" }
        { value: "k47-kmtc-2021" description: "Navigating entry requirements at KMTC" }
        { value: "kelchen-scorecard-2019" description: "A Look at High and Low Earning Programs of Study" }
        { value: "kenya-law-digital-health-act-2023" description: "Digital Health Act" }
        { value: "kenya-law-hrim-act-2016" description: "Health Records and Information Managers Act (Cap. 539)" }
        { value: "kintampo-health-records" description: "Health Records Management" }
        { value: "klang-icd10-2024" description: "Assessing Retrieval-Augmented LLM Performance in Emergency Department ICD-10-CM Coding (Klang et al.)" }
        { value: "knoema-ng-facilities-2011" description: "Federal Ministry of Health, Nigeria" }
        { value: "kpmg-ng-ndpa-2023" description: "Nigeria Data Protection Act 2023 review" }
        { value: "labour-market-insights-coders-2016" description: "Labour Market Insights: Clinical Coders 599915" }
        { value: "leadership-nhims-2021" description: "NHIMS 2021 Conference To Hold June 9" }
        { value: "legalclarity-icd11-2026" description: "ICD-11 Release Date: Global and US Adoption Timeline" }
        { value: "legalhie-hipaa-2024" description: "A Look Back at 2024: HIPAA Enforcement Year in Review" }
        { value: "legit-gh-minimum-wage-2025" description: "Ghana increases minimum wage for workers" }
        { value: "legit-minimum-wage-2025" description: "Full list of states and governors paying N80,000 and above" }
        { value: "louisianalawblog-minimum-wage" description: "Final increase to federal minimum wage in effect pursuant to the Fair Minimum Wage Act of 2007" }
        { value: "mahima-history" description: "MaHIMA history" }
        { value: "mbc-cpc-2025" description: "CPC certification" }
        { value: "mbcw-unemployment-2015" description: "Report Shows Increased Marketability for Medical Coders" }
        { value: "mbie-nz-minimum-wage-2024" description: "Minimum wage rising to $23.15 per hour from 1 April 2024" }
        { value: "medcodely-ccsp-2026" description: "Certified Coding Specialist - Physician-based (CCS-P)" }
        { value: "medrxiv-maxeval11-2025" description: "MAX-EVAL-11: benchmark for LLMs on full-spectrum ICD-11 coding" }
        { value: "mercury-za-minimum-wage-2026" description: "South Africa's National Minimum Wage to rise to R30.23 an hour from March" }
        { value: "mgma-nonclinical" description: "Overcoming recruiting challenges for non-clinical staff" }
        { value: "mondaq-ng-ndpa-2023" description: "An Overview of the Nigeria Data Protection Act, 2023" }
        { value: "money-fed" description: "Foreign exchange rates (G.5A), annual averages" }
        { value: "money-ppp" description: "World Development Indicators: PPP conversion factor, private consumption (PA.NUS.PRVT.PP)" }
        { value: "money-world-bank" description: "World Development Indicators: official exchange rate, local currency per US dollar, period average (PA.NUS.FCRF)" }
        { value: "morejobapply-registry-clerk-2025" description: "Department of Health: Permanent Registry Admin Clerk Vacancy 2025" }
        { value: "multipath-au-minimum-wage-2024" description: "Australia's minimum wage to increase on 1 July 2024" }
        { value: "mwn-him-degree-2015" description: "HRORBN Calls for Degree in Health Information Management" }
        { value: "mwn-hrorbn-notice-2015" description: "Health Records Officers Registration Board Public Notice" }
        { value: "mwn-hrorbn-notice-2017" description: "Health Records Officers Registration Board of Nigeria Public Notice" }
        { value: "mwn-hrorbn-policy-2017" description: "Health Records Officers Registration Board of Nigeria: Policy Position" }
        { value: "mwn-oauthc-him-2016" description: "School of Health Information Management Admissions at Obafemi Awolowo University Teaching Hospitals" }
        { value: "nation-kiambu-2020" description: "Kiambu County to hire 195 medics" }
        { value: "nces-cip" description: "Classification of Instructional Programs (CIP), list of titles" }
        { value: "ncra-exam-2024" description: "ODS exam" }
        { value: "ncra-ods-2024" description: "ODS toolkit: accredited education program" }
        { value: "ncra-ods-faq" description: "ODS exam FAQ" }
        { value: "nejmai-poor-coders-2024" description: "Large Language Models Are Poor Medical Coders: benchmarking of medical code querying (Soroush et al.)" }
        { value: "nethris-ca-minimum-wage-2024" description: "Minimum wage" }
        { value: "newtelegraph-hours-2022" description: "FG to sanction workers flouting 8 working hours period" }
        { value: "ng-designation-list" description: "List of designations: Health Record Officer II and I with their CONHESS grades" }
        { value: "ng-nha-2014" description: "National Health Act 2014" }
        { value: "nhs-afc-2023-24" description: "NHS pay scale: Agenda for Change 2023" }
        { value: "nhs-afc-2024-25" description: "Agenda for Change: pay rates 2024/25" }
        { value: "nhs-afc-2025-26" description: "NHS pay bands 2025/26" }
        { value: "nhs-careers-wider-team" description: "Pay for wider healthcare team staff" }
        { value: "nhsjobs-leeds-coding-2025" description: "Clinical coding advert, Leeds Teaching Hospitals NHS Trust (C9298-INF-226)" }
        { value: "nhsjobs-tameside-coder-2023" description: "Senior Clinical Coder, Tameside and Glossop Integrated Care (C9245-23-0447)" }
        { value: "nigerialog-unlicensed-2017" description: "Govt to prosecute hospitals hiring unlicensed record officers" }
        { value: "npj-icd10-2025" description: "Fine-tuned LLMs for ICD-10 coding (Hou et al.)" }
        { value: "nsa-hrorbn-cpd-2025" description: "Health Records Officers Registration Board announces 2025 CPD programme for South-West zone" }
        { value: "nsiwc-conhess-2024" description: "Circular SWC.04/T/210: Consolidated Health Salary Structure (CONHESS), from 29 July 2024" }
        { value: "ogunwale-ng-nha-2014" description: "The National Health Act 2014 in clinical practice" }
        { value: "oireachtas-minimum-wage-2025" description: "Written answer, 8 May 2025" }
        { value: "okay-fmc-mubi-2025" description: "FMC Mubi recruitment 2025" }
        { value: "onc-ehr-adoption" description: "National Trends in Hospital and Physician Adoption of Electronic Health Records" }
        { value: "onet-29-0" description: "O*NET 29.0 Database" }
        { value: "onet-30-1" description: "O*NET 30.1 Database" }
        { value: "onet-online-29-2071" description: "O*NET OnLine: 29-2071.00" }
        { value: "ons-ashe-14" description: "Earnings and hours by occupation, four-digit SOC: ASHE Table 14" }
        { value: "ons-ashe-14-2025" description: "ASHE Table 14.7a (2025 provisional)" }
        { value: "ons-ashe-2021" description: "Interactive dvc1633, data download (ASHE 2021)" }
        { value: "openexamprep-rhia-maintenance-2026" description: "RHIA results, retakes and maintenance" }
        { value: "openexamprep-rhia-map-2026" description: "RHIA, RHIT, CHDA, CHPS, CCS career map" }
        { value: "openexamprep-rhia-statistics-2026" description: "RHIA retakes, certification maintenance and current statistics" }
        { value: "openexamprep-rhit-2026" description: "Current RHIT exam facts" }
        { value: "openexamprep-rhit-after-2026" description: "RHIT: after the exam and next steps" }
        { value: "openexamprep-rhit-eligibility" description: "RHIT eligibility, application and scheduling" }
        { value: "pacc-uk-certificate-2010" description: "Certificate examination" }
        { value: "pacesetter-anambra-2025" description: "Anambra: Soludo okays implementation of CONHESS for health workers" }
        { value: "paho-icd11-2022" description: "WHO's new International Classification of Diseases (ICD-11) comes into effect" }
        { value: "pharmchoices-hazard-2021" description: "New Hazard Allowances for Medical Workers in Nigeria Approved - NSIWC" }
        { value: "planitplus-records-staff-2024" description: "Health Records Staff (NHS) job profile" }
        { value: "plos-ng-emr-2023" description: "Review of electronic medical records in Nigeria (pdig.0000420)" }
        { value: "practicetestgeeks-crc" description: "CRC certification" }
        { value: "primenewsghana-minimum-wage-2018" description: "Daily minimum wage increases to GHS 10.65" }
        { value: "primenewsghana-minimum-wage-2022" description: "Gov't increases daily minimum wage by 10 percent" }
        { value: "pulseit-himaa" description: "Health information workforce faces drastic shortfall in supply: summit" }
        { value: "pulseit-workforce-2014" description: "The woes and goes of health information workforce supply" }
        { value: "pulselens-minimum-wage-2024" description: "Full list: states paying above N70,000 minimum wage" }
        { value: "punch-ng-digitised-2025" description: "80% of federal health institutions digitised to improve patients' data - FG" }
        { value: "punch-ng-him-2022" description: "Board, Kaduna Poly partner on Health Information Management" }
        { value: "revcycleai-coxhealth-2026" description: "CoxHealth Cuts 53 RCM Coding Roles" }
        { value: "rippling-ma000027-2025" description: "Health Professionals and Support Services Award [MA000027] pay guide: rates, allowances and overtime" }
        { value: "rosterelf-ma000027-2025" description: "Health Professionals & Support Services Award rates in Australia 2025/2026" }
        { value: "sage-za-minimum-wage-2024" description: "National Minimum Wage effective 1 March 2024" }
        { value: "saqa-101838" description: "Occupational Certificate: Health Information Manager (SAQA 101838)" }
        { value: "scalehub-norc-2023" description: "New approaches to health records management in 2024: staffing shortages" }
        { value: "sciety-ng-ehr-2025" description: "Cloud-based Electronic Health Records (EHR) Adoption Rate in Nigeria: Barriers and Performance Bottlenecks" }
        { value: "scitechnol-ucc-2017" description: "New Bachelor's Degree Programme in Health Information Management in Ghana" }
        { value: "simmons-icd-2025" description: "Extracting ICD Codes from Clinical Documentation Using Large Language Models (Simmons et al.)" }
        { value: "skillsengland-occ0535" description: "Occupational Maps: Clinical coder OCC0535" }
        { value: "smarthealthcare-audit-2009" description: "Audit Commission: NHS coding errors (PbR Data Assurance Framework 2008-09)" }
        { value: "statcan-noc-12112" description: "NOC 2021 unit group 12112 Records management technicians" }
        { value: "strenblan-ng-ndpa-2023" description: "A review of the Nigerian Data Protection Act 2023" }
        { value: "studentvillage-uith-2026" description: "UITH Health Information Management Admission Form 2026/2027 (ND & HND)" }
        { value: "studyinkenya-ku-bsc" description: "BSc Health Records and Information Management (Kenyatta University)" }
        { value: "talentmed-coder-career-2025" description: "Clinical Coder Career Progression in Australia" }
        { value: "tcd-working-hours-2022" description: "Revision of working hours in relation to the Haddington Road Agreement" }
        { value: "techtarget-ibm-2025" description: "Healthcare remains costliest industry for breaches at $7.42M" }
        { value: "techtarget-yakima" description: "Medical Record Snooping Case Leads to $240K HIPAA Settlement" }
        { value: "telehealthist-hipaa" description: "HIPAA Privacy Rule background" }
        { value: "theafrica-records-officer-2026" description: "Administrative officer: records management, MPDOH/FEB/26/1193" }
        { value: "thisday-fidelity-2024" description: "NDPC Fines Fidelity Bank N555.8m Over Alleged Breach of Data Act" }
        { value: "trusthcs-covid-2020" description: "98 additional responses: understanding the COVID-19 impact" }
        { value: "tu-dublin-coding-certificate-2021" description: "Certificate in Clinical Coding" }
        { value: "tuko-job-group-h-2024" description: "Job Group H salary in Kenya" }
        { value: "tuko-ke-minimum-wage-2024" description: "Nairobi househelps, security guards to earn KSh 16k as minimum wage takes effect" }
        { value: "tvcnews-yobe-2022" description: "Gov Buni approves employment of 196 medical personnel in Yobe" }
        { value: "ukblogspot-afc-award-2026" description: "NHS Pay Rise 2026: Confirmed 3.3% Award" }
        { value: "umth-advert-2025" description: "Recruitment advert: Health Information Management Officer, CONHESS 06" }
        { value: "uninaija-luth-2024" description: "LUTH School of Health Information Management Opens Applications for 2024/2025" }
        { value: "vals-medcode-2026" description: "Measuring Healthcare AI Where It Actually Works" }
        { value: "vanguard-dogara-2019" description: "Dogara decries high rate of foreign medical trips by Nigerians" }
        { value: "vanguard-multichoice-2025" description: "NDPC fines MultiChoice N766m for data privacy violations" }
        { value: "varsityscope-kmtc-2021" description: "Studying in KMTC: everything you need to know" }
        { value: "vetassess-him" description: "Health Information Manager" }
        { value: "vintandaletheia-ahpc" description: "Know Your Regulator Series: AHPC" }
        { value: "vocfm-za-minimum-wage" description: "National minimum wage" }
        { value: "wcbi-anthropic-2026" description: "Anthropic is tracking which jobs are most exposed to AI. These 10 professions top the list" }
        { value: "webb-ai-2020" description: "Exposure to AI by occupation" }
        { value: "wettermorgen-hhs-ocr" description: "Extract of a report on HIPAA enforcement" }
        { value: "whatsoninvers-nz-minimum-wage-2025" description: "Minimum wage set to rise in 2025" }
        { value: "who-icd11-faq" description: "ICD-11 Implementation: frequently asked questions" }
        { value: "zaro-afc-2024" description: "What is a Band 7 salary (NHS pay bands)" }
      ]
    }
  }

  def "nu-complete career level" [] {
    {
      options: { sort: false }
      completions: [
        { value: "entry" description: "" }
        { value: "experienced" description: "" }
        { value: "senior" description: "" }
      ]
    }
  }

  def "nu-complete career page" [] {
    {
      options: { sort: false }
      completions: [
        { value: "career" description: "The program" }
        { value: "career-show" description: "The whole reference, or the named sections" }
        { value: "career-salary" description: "Pay, with the date, the kind and the source of every figure" }
        { value: "career-skills" description: "The skills, what each is for and what shows it in the work" }
        { value: "career-compare-regions" description: "Regions side by side: entry, licence, pay, outlook, laws" }
        { value: "career-misconceptions" description: "What people believe, what is true, and how we know" }
        { value: "career-search" description: "Where the reference speaks of something; finds titles and codes" }
        { value: "career-get" description: "One bare value, for a script" }
        { value: "career-explain" description: "What a word of the reference means" }
        { value: "career-sources" description: "Where every figure comes from, its date and its licence" }
        { value: "career-schema" description: "The JSON Schema of what a command writes with --json" }
        { value: "career-completions" description: "What a shell needs to complete commands and values" }
        { value: "career-man" description: "A manual page" }
        { value: "medical-records-technician" description: "The reference itself" }
      ]
    }
  }

  def "nu-complete career period" [] {
    {
      options: { sort: false }
      completions: [
        { value: "hour" description: "An hour" }
        { value: "week" description: "A week" }
        { value: "month" description: "A month" }
        { value: "year" description: "A year" }
      ]
    }
  }

  def "nu-complete career region" [] {
    {
      options: { sort: false }
      completions: [
        { value: "au" description: "Australia" }
        { value: "ca" description: "Canada" }
        { value: "gb" description: "United Kingdom" }
        { value: "gh" description: "Ghana" }
        { value: "ie" description: "Ireland" }
        { value: "in" description: "India" }
        { value: "ke" description: "Kenya" }
        { value: "ng" description: "Nigeria" }
        { value: "nz" description: "New Zealand" }
        { value: "us" description: "United States" }
        { value: "za" description: "South Africa" }
        { value: "us-ak" description: "Alaska" }
        { value: "us-al" description: "Alabama" }
        { value: "us-ar" description: "Arkansas" }
        { value: "us-az" description: "Arizona" }
        { value: "us-ca" description: "California" }
        { value: "us-co" description: "Colorado" }
        { value: "us-ct" description: "Connecticut" }
        { value: "us-dc" description: "District of Columbia" }
        { value: "us-de" description: "Delaware" }
        { value: "us-fl" description: "Florida" }
        { value: "us-ga" description: "Georgia" }
        { value: "us-gu" description: "Guam" }
        { value: "us-hi" description: "Hawaii" }
        { value: "us-ia" description: "Iowa" }
        { value: "us-id" description: "Idaho" }
        { value: "us-il" description: "Illinois" }
        { value: "us-in" description: "Indiana" }
        { value: "us-ks" description: "Kansas" }
        { value: "us-ky" description: "Kentucky" }
        { value: "us-la" description: "Louisiana" }
        { value: "us-ma" description: "Massachusetts" }
        { value: "us-md" description: "Maryland" }
        { value: "us-me" description: "Maine" }
        { value: "us-mi" description: "Michigan" }
        { value: "us-mn" description: "Minnesota" }
        { value: "us-mo" description: "Missouri" }
        { value: "us-ms" description: "Mississippi" }
        { value: "us-mt" description: "Montana" }
        { value: "us-nc" description: "North Carolina" }
        { value: "us-nd" description: "North Dakota" }
        { value: "us-ne" description: "Nebraska" }
        { value: "us-nh" description: "New Hampshire" }
        { value: "us-nj" description: "New Jersey" }
        { value: "us-nm" description: "New Mexico" }
        { value: "us-nv" description: "Nevada" }
        { value: "us-ny" description: "New York" }
        { value: "us-oh" description: "Ohio" }
        { value: "us-ok" description: "Oklahoma" }
        { value: "us-or" description: "Oregon" }
        { value: "us-pa" description: "Pennsylvania" }
        { value: "us-pr" description: "Puerto Rico" }
        { value: "us-ri" description: "Rhode Island" }
        { value: "us-sc" description: "South Carolina" }
        { value: "us-sd" description: "South Dakota" }
        { value: "us-tn" description: "Tennessee" }
        { value: "us-tx" description: "Texas" }
        { value: "us-ut" description: "Utah" }
        { value: "us-va" description: "Virginia" }
        { value: "us-vt" description: "Vermont" }
        { value: "us-wa" description: "Washington" }
        { value: "us-wi" description: "Wisconsin" }
        { value: "us-wv" description: "West Virginia" }
        { value: "us-wy" description: "Wyoming" }
      ]
    }
  }

  def "nu-complete career section" [] {
    {
      options: { sort: false }
      completions: [
        { value: "overview" description: "Overview" }
        { value: "education" description: "Education and training" }
        { value: "duties" description: "What you do" }
        { value: "salary" description: "Pay" }
        { value: "advancement" description: "Advancement" }
        { value: "challenges" description: "Challenges" }
        { value: "experience" description: "Getting experience" }
        { value: "outlook" description: "Outlook" }
        { value: "skills" description: "Skills" }
        { value: "demand" description: "Who employs them" }
        { value: "misconceptions" description: "Misconceptions" }
        { value: "regulation" description: "Regulation" }
        { value: "codes" description: "Codes and names" }
      ]
    }
  }

  def "nu-complete career shell" [] {
    {
      options: { sort: false }
      completions: [
        { value: "bash" description: "Bash" }
        { value: "zsh" description: "Z shell" }
        { value: "fish" description: "fish" }
        { value: "nushell" description: "Nushell" }
        { value: "elvish" description: "Elvish" }
        { value: "powershell" description: "PowerShell" }
      ]
    }
  }

  def "nu-complete career statistic" [] {
    {
      options: { sort: false }
      completions: [
        { value: "p10" description: "10th percentile" }
        { value: "p25" description: "25th percentile" }
        { value: "median" description: "median" }
        { value: "p75" description: "75th percentile" }
        { value: "p90" description: "90th percentile" }
        { value: "mean" description: "mean" }
      ]
    }
  }

  def "nu-complete career subcommand" [] {
    {
      options: { sort: false }
      completions: [
        { value: "show" description: "The whole reference, or the named sections" }
        { value: "salary" description: "Pay, with the date, the kind and the source of every figure" }
        { value: "skills" description: "The skills, what each is for and what shows it in the work" }
        { value: "compare-regions" description: "Regions side by side: entry, licence, pay, outlook, laws" }
        { value: "misconceptions" description: "What people believe, what is true, and how we know" }
        { value: "search" description: "Where the reference speaks of something; finds titles and codes" }
        { value: "get" description: "One bare value, for a script" }
        { value: "explain" description: "What a word of the reference means" }
        { value: "sources" description: "Where every figure comes from, its date and its licence" }
        { value: "schema" description: "The JSON Schema of what a command writes with --json" }
        { value: "completions" description: "What a shell needs to complete commands and values" }
        { value: "man" description: "A manual page" }
        { value: "help" description: "Print the help of a command" }
      ]
    }
  }

  def "nu-complete career term" [] {
    {
      options: { sort: false }
      completions: [
        { value: "7th-cpc" description: "The pay commission that the pay levels of India's central government posts are named after." }
        { value: "aapc" description: "The US association of coders." }
        { value: "acc" description: "Accredited Clinical Coder" }
        { value: "against" description: "Evidence that speaks against what people say." }
        { value: "agenda-for-change" description: "The pay scale of the National Health Service (NHS), where posts stand on bands." }
        { value: "aggregator" description: "From a site that gathers what others publish, or from what people type in about themselves." }
        { value: "ahima" description: "American Health Information Management Association" }
        { value: "ahpc" description: "Allied Health Professions Council" }
        { value: "ahrimpn" description: "Association of Health Records and Information Management Practitioners of Nigeria" }
        { value: "ahrpn" description: "Association of Health Records Practitioners of Nigeria" }
        { value: "ai" description: "Artificial intelligence" }
        { value: "aiims" description: "Part of the name of a government hospital in India, AIIMS Patna, which advertised for medical record technicians in 2020." }
        { value: "allowance" description: "Money paid on top of basic pay for one reason, such as danger at work." }
        { value: "anzsco" description: "A list of occupations used in Australia; clinical coders are 599915 in it." }
        { value: "art" description: "What RHIT was called until the end of 1999." }
        { value: "ashe" description: "The British tables of pay by occupation, published by the Office for National Statistics." }
        { value: "award" description: "In Australia, a legal document that sets the lowest pay of a trade or a sector, level by level." }
        { value: "band" description: "What Agenda for Change calls a grade." }
        { value: "basis" description: "What kind of figure it is: survey, pay scale, statutory, projection, price, estimate or derived." }
        { value: "bls" description: "Bureau of Labor Statistics" }
        { value: "break-in-series" description: "The place where a series stops because something else is counted from then on." }
        { value: "brief" description: "The counselling brief that this reference began with." }
        { value: "bsc" description: "Bachelor of Science" }
        { value: "cahiim" description: "Commission on Accreditation for Health Informatics and Information Management Education" }
        { value: "cc-by" description: "A licence: you may use the work again if you credit its maker." }
        { value: "cca" description: "Certified Coding Associate" }
        { value: "cchim" description: "Canadian College of Health Information Management" }
        { value: "ccs" description: "Certified Coding Specialist" }
        { value: "ccs-p" description: "Certified Coding Specialist - Physician-based" }
        { value: "ccsa" description: "Clinical Coders Society of Australia" }
        { value: "chda" description: "Certified Health Data Analyst" }
        { value: "chim" description: "Two different certificates carry these letters." }
        { value: "chima" description: "Canadian Health Information Management Association" }
        { value: "chip" description: "Certified Health Information Practitioner" }
        { value: "chps" description: "A certificate that a source lists beside RHIA and RHIT; no more of it was read." }
        { value: "cic" description: "Certified Inpatient Coder" }
        { value: "cihi" description: "A Canadian body whose page on health information management says that no law regulates the work there." }
        { value: "cip" description: "Classification of Instructional Programs" }
        { value: "cms" description: "Centers for Medicare and Medicaid Services" }
        { value: "coc" description: "Certified Outpatient Coder" }
        { value: "confidence" description: "How near a figure was read to its origin, in five words: official, official copy, press, aggregator, and brief for what the counselling brief says." }
        { value: "conhess" description: "Consolidated Health Salary Structure" }
        { value: "conpss" description: "Nigeria's general federal pay scale, next to CONHESS, which is the one for health workers." }
        { value: "context" description: "Evidence that points neither way but is needed to read the rest rightly." }
        { value: "cpc" description: "Certified Professional Coder" }
        { value: "cpd" description: "Continuing professional development" }
        { value: "cps" description: "Current Population Survey" }
        { value: "cpt" description: "A US code set for the work of physicians' offices, tested in the CCS-P examination." }
        { value: "crc" description: "Certified Risk Adjustment Coder" }
        { value: "ctr" description: "Certified Tumor Registrar" }
        { value: "current" description: "A name that is in use." }
        { value: "derived" description: "A figure of this kind was worked out from other figures, and the working is shown." }
        { value: "ehr" description: "Electronic health record" }
        { value: "employment" description: "How many jobs there are, or how many people are in them." }
        { value: "entry" description: "A post for a beginner." }
        { value: "epr" description: "Electronic patient record" }
        { value: "esco" description: "The European list of occupations, kept by the European Commission." }
        { value: "esic" description: "A government employer in India, whose rules name the pay levels of records posts." }
        { value: "estimate" description: "A figure of this kind is what somebody believes, with no count behind it that was seen." }
        { value: "exchange-rate" description: "What one currency costs in another." }
        { value: "experienced" description: "A post for someone who knows the work and needs little help with it." }
        { value: "false" description: "A verdict: what is known speaks against what people say." }
        { value: "fedip" description: "A British federation of professional bodies, which publishes profiles of the coder's roles." }
        { value: "fg" description: "Federal government" }
        { value: "fmc" description: "Federal Medical Centre" }
        { value: "for" description: "Evidence that speaks for what people say, even where the verdict goes against it." }
        { value: "former" description: "A name that was used once; another is used now." }
        { value: "ghima" description: "Ghana Health Information Management Association" }
        { value: "gpt" description: "The name of a line of large language models." }
        { value: "grade" description: "The rung of a pay scale that a post stands on; a more demanding post stands on a higher one." }
        { value: "gross" description: "Pay before tax and other deductions are taken off." }
        { value: "hcpcs" description: "A US code set; its Level II is tested in the CCS-P examination, beside CPT and ICD-10-CM." }
        { value: "hera-i" description: "Health Records Association of India" }
        { value: "heroan" description: "Health Records Officers Association of Nigeria" }
        { value: "him" description: "Health information management" }
        { value: "hima" description: "Health Information Management Association" }
        { value: "himaa" description: "The Australian professional body of the field." }
        { value: "himan" description: "Health Information Managers Association of Nigeria" }
        { value: "himss" description: "Healthcare Information and Management Systems Society" }
        { value: "himt" description: "Health Information Management Technician" }
        { value: "hipaa" description: "Health Insurance Portability and Accountability Act" }
        { value: "hipe" description: "The Irish system that hospital coders work for; the Healthcare Pricing Office runs it." }
        { value: "hitech" description: "Health Information Technology for Economic and Clinical Health Act" }
        { value: "hnd" description: "Higher National Diploma" }
        { value: "hours-a-year" description: "Working hours that turn pay for an hour into pay for a year: the full-time week times 52." }
        { value: "hrorbn" description: "Health Records Officers Registration Board of Nigeria" }
        { value: "hse" description: "Health Service Executive" }
        { value: "hybrid" description: "A group of a survey that holds this occupation and others together." }
        { value: "icd" description: "International Classification of Diseases" }
        { value: "icd-10" description: "International Classification of Diseases, tenth edition" }
        { value: "icd-10-cm" description: "The American version of ICD-10, in which illnesses are coded." }
        { value: "icd-10-pcs" description: "An American code set that coders use, beside ICD-10-CM, for patients who stay in hospital." }
        { value: "icd-11" description: "International Classification of Diseases, eleventh edition" }
        { value: "ielts" description: "A test of English." }
        { value: "ifhima" description: "The international federation of the associations of this field." }
        { value: "ihrim" description: "The British body that awards the national coding qualification." }
        { value: "ilo" description: "International Labour Organization" }
        { value: "international-dollar" description: "A dollar that exists only on paper: it buys in every country what one US dollar buys in the United States." }
        { value: "interpolation" description: "Working out a value that lies between two known ones, as if everything between them were evenly spread." }
        { value: "isco" description: "The international list of occupations, kept by the ILO." }
        { value: "iso" description: "A body whose standards fix how things are written." }
        { value: "it" description: "Information technology" }
        { value: "kcse" description: "Kenya's school-leaving examination, whose grades colleges ask for." }
        { value: "kmtc" description: "Kenya Medical Training College" }
        { value: "kpmg" description: "A firm whose review of the Nigerian data protection law is cited here." }
        { value: "level" description: "How far along a post stands: entry, experienced or senior." }
        { value: "llm" description: "Large language model" }
        { value: "luth" description: "Lagos University Teaching Hospital" }
        { value: "ma000027" description: "Health Professionals and Support Services Award" }
        { value: "mahima" description: "The association of the field in the US state of Massachusetts." }
        { value: "mean" description: "What you get if all pay is added up and shared out equally." }
        { value: "median" description: "The value in the middle: half earn less and half earn more." }
        { value: "mgma" description: "A US organisation that asks doctors' practices about their work, in a poll called MGMA Stat." }
        { value: "minimum-wage" description: "The least that the law lets an employer pay." }
        { value: "mixed" description: "A verdict: what people say is true of some people, places or tasks and not of others." }
        { value: "mostly-false" description: "A verdict: what people say is wrong on the whole, with a part that is right." }
        { value: "naics" description: "The industry codes of the US tables: 622000, for example, stands for hospitals." }
        { value: "nbte" description: "A Nigerian body that accredits schools for the National Diploma and had a part in writing what they teach." }
        { value: "ncahp" description: "Letters in the name of an Indian act of 2021 that sets rules for allied health professions." }
        { value: "nccq" description: "National Clinical Coding Qualification" }
        { value: "ncra" description: "National Cancer Registrars Association" }
        { value: "nd" description: "National Diploma" }
        { value: "ndpc" description: "Nigeria Data Protection Commission" }
        { value: "nhra" description: "Nigeria Health Records Association" }
        { value: "nhs" description: "National Health Service" }
        { value: "noc" description: "Canada's national list of occupations." }
        { value: "norc" description: "A US research body that made a survey with AHIMA in 2023." }
        { value: "not-applicable" description: "There can be no such value." }
        { value: "not-comparable" description: "There are figures, but to set them side by side would mislead, because they count different people or different things." }
        { value: "not-found" description: "There may be a value, but it was looked for in vain." }
        { value: "not-published" description: "The publisher has the value and does not give it out." }
        { value: "nsiwc" description: "National Salaries, Incomes and Wages Commission" }
        { value: "nuc" description: "National Universities Commission" }
        { value: "nysc" description: "National Youth Service Corps" }
        { value: "ocr" description: "Office for Civil Rights" }
        { value: "ods" description: "Oncology Data Specialist" }
        { value: "oews" description: "Occupational Employment and Wage Statistics" }
        { value: "official" description: "Read in the publisher's own file or on its own page." }
        { value: "official-copy" description: "The publisher's own data, but read in a copy that somebody else keeps." }
        { value: "ogl" description: "Open Government Licence" }
        { value: "onc" description: "The US federal office for health IT." }
        { value: "ond" description: "Ordinary National Diploma" }
        { value: "onet" description: "A US database that describes occupations: other titles, tasks, styles of work." }
        { value: "openings" description: "Posts to be filled in a year, whether they are new or left free by people who go." }
        { value: "osca" description: "Australia's list of occupations of 2024." }
        { value: "pacc-uk" description: "Professional Association of Clinical Coders" }
        { value: "pay-scale" description: "A table of what an employer is to pay for a post, by grade and step." }
        { value: "pbr" description: "Payment by Results" }
        { value: "percentile" description: "Put everyone in order of pay and cut the line into a hundred equal parts." }
        { value: "ppp" description: "Purchasing power parity" }
        { value: "present" description: "There is a value, and it is shown." }
        { value: "press" description: "Told by someone else: a newspaper, a trade paper, or another organisation's page." }
        { value: "price" description: "A figure of this kind is what a seller asks: an examination fee or the price of an application form." }
        { value: "projection" description: "What somebody works out for years to come, from what is known today." }
        { value: "psa" description: "The body named first in the title of the New Zealand agreement that coder pay is taken from." }
        { value: "range" description: "Two ends and nothing between them." }
        { value: "rcm" description: "Used by the US trade press for the office work that turns care into payment, coding and billing among it (the revenue cycle)." }
        { value: "retired-code" description: "The code that the value would stand under is no longer used." }
        { value: "rhia" description: "Registered Health Information Administrator" }
        { value: "rhit" description: "Registered Health Information Technician" }
        { value: "rra" description: "What RHIA was called until the end of 1999." }
        { value: "rrl" description: "The first credential of the field in the United States, for record librarians, given in 1933." }
        { value: "saqa" description: "South African Qualifications Authority" }
        { value: "senior" description: "A post for someone who takes on the hard cases, checks the work of others or leads them." }
        { value: "sml" description: "Suitability for machine learning" }
        { value: "soc" description: "The list of occupations, each with a code, that a country's statistics are counted by." }
        { value: "sssce" description: "The older senior secondary examination in Ghana, which WASSCE follows." }
        { value: "stance" description: "Which way a piece of evidence points: for what people say, against it, or neither (context)." }
        { value: "standing" description: "How a name stands: current, former or unconfirmed." }
        { value: "status" description: "Whether there is a value, and if not, why: present, not published, suppressed, not applicable, not found, retired code or not comparable." }
        { value: "statutory" description: "A figure of this kind is what a law says, such as a minimum wage." }
        { value: "step" description: "A place inside a grade: the first step is where the grade starts, the last is its top." }
        { value: "suppressed" description: "The publisher holds the value back to protect the few people it would be about." }
        { value: "survey" description: "A figure of this kind is what people were found to earn or do when they, or their employers, were asked." }
        { value: "tu" description: "A university in Ireland that offered a Certificate in Clinical Coding in 2021." }
        { value: "uch" description: "A teaching hospital in Ibadan, Nigeria." }
        { value: "uith" description: "A hospital in Ilorin, Nigeria, with courses in Health Information Management." }
        { value: "unconfirmed" description: "A name that stands in the counselling brief and was found nowhere else." }
        { value: "unsettled" description: "A verdict: honest sources disagree, so nobody can say yet." }
        { value: "uri" description: "An address that names one thing for good, in a form that computers read." }
        { value: "usdol" description: "U.S. Department of Labor" }
        { value: "usps" description: "The US post office." }
        { value: "utme" description: "Unified Tertiary Matriculation Examination" }
        { value: "verdict" description: "What the evidence makes of something that people say: false, mostly false, mixed or unsettled." }
        { value: "vetassess" description: "The Australian assessor of skills." }
        { value: "wage-series" description: "Surveys of several years that count the same people in the same way, so that they may be read as one line." }
        { value: "wassce" description: "The senior secondary examination that a college in Ghana asks for." }
        { value: "who" description: "World Health Organization" }
      ]
    }
  }

  def "nu-complete career topic" [] {
    {
      options: { sort: false }
      completions: [
        { value: "entry" description: "How to get in" }
        { value: "regulation" description: "Regulator, licence, association and laws" }
        { value: "pay" description: "Pay and minimum wage" }
        { value: "outlook" description: "Where the work is heading" }
      ]
    }
  }

  def "nu-complete career when" [] {
    {
      options: { sort: false }
      completions: [
        { value: "auto" description: "On a terminal that wants it" }
        { value: "always" description: "Always" }
        { value: "never" description: "Never" }
      ]
    }
  }

  def "nu-complete career path" [] {
    ^career get --list --plain | lines | parse "{value}, Leads to: {description}"
  }

  export extern "career" [
    ...subcommand: string@"nu-complete career subcommand"  # Command
    --version(-V)  # Print version
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # The whole reference, or the named sections
  export extern "career show" [
    ...section: string@"nu-complete career section"  # Sections to show, in the order named; without one, all of them
    --brief  # A summary that fits a page of A4 in place of the sections
    --for: string@"nu-complete career region"  # The region whose way in, licence and pay come first
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # Pay, with the date, the kind and the source of every figure
  export extern "career salary" [
    --region(-r): string@"nu-complete career region"  # Regions, as codes of ISO 3166 or names; repeat or separate by commas
    --per: string@"nu-complete career period"  # Convert pay to this period
    --year: string  # The year that figures are from; without it, the newest
    --statistic: string@"nu-complete career statistic"  # Only these statistics; repeat or separate by commas
    --level: string@"nu-complete career level"  # Only figures for this level, where a scale or a survey gives one
    --trend  # Every year, each series apart
    --states  # The parts of the country, the best paid first
    --at: string  # Where this pay stands among what is paid
    --in: string@"nu-complete career currency"  # Convert pay to this currency (ISO 4217), or 'ppp' for international dollars
    --rate: string  # A rate of your own: units for one US dollar, as in NGN=1550; repeatable
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # The skills, what each is for and what shows it in the work
  export extern "career skills" [
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # Regions side by side: entry, licence, pay, outlook, laws
  export extern "career compare-regions" [
    ...region: string@"nu-complete career region"  # Two regions or more, as codes of ISO 3166 or names; commas may join them
    --topic: string@"nu-complete career topic"  # Only these topics; repeat or separate by commas
    --per: string@"nu-complete career period"  # Convert pay to this period
    --in: string@"nu-complete career currency"  # Convert pay to this currency (ISO 4217), or 'ppp' for international dollars
    --rate: string  # A rate of your own: units for one US dollar, as in NGN=1550; repeatable
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # What people believe, what is true, and how we know
  export extern "career misconceptions" [
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # Where the reference speaks of something; finds titles and codes
  export extern "career search" [
    ...text: string  # Words that must all occur
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # One bare value, for a script
  export extern "career get" [
    path?: string@"nu-complete career path"  # Path of the value
    --list  # List every path with what it leads to
    --with-source  # Add unit, period, date and source, separated by tabs
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # What a word of the reference means
  export extern "career explain" [
    ...term: string@"nu-complete career term"  # The word; without it, all of them
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # Where every figure comes from, its date and its licence
  export extern "career sources" [
    id?: string@"nu-complete career id"  # Id of one source, to see it in full
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # The JSON Schema of what a command writes with --json
  export extern "career schema" [
    command?: string@"nu-complete career command"  # Command whose JSON is described; without it, the failure that --json gives
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # What a shell needs to complete commands and values
  export extern "career completions" [
    shell?: string@"nu-complete career shell"  # The shell
    --install  # Put the file where the shell looks for it
    --dry-run  # Say what --install would write, and write nothing
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # A manual page
  export extern "career man" [
    page?: string@"nu-complete career page"  # Name of the page, such as career-salary [default: career]
    --install  # Write every page where man looks for it
    --dry-run  # Say what --install would write, and write nothing
    --dir: path  # Write the pages below this folder instead
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]

  # Print the help of a command
  export extern "career help" [
    subcommand?: string@"nu-complete career subcommand"  # Command
    --format(-f): string@"nu-complete career format"  # How to write the answer [default: table]
    --json  # The same as --format json
    --plain  # The same as --format plain
    --color: string@"nu-complete career when"  # Whether to use colour [default: auto]
    --width: string  # Columns to fit into; 0 never breaks a line [default: the terminal's, else 80]
    --quiet(-q)  # Leave out notes and the list of sources
    --help(-h)  # Print help
  ]
}

export use completions *
