# Completions of career for bash, data of 2026-11-22.
# Written by 'career completions bash': changes are lost.

_career_values() {
    case $1 in
        command) words='card brief show salary skills compare-regions misconceptions search get explain sources' ;;
        currency) words='AUD CAD EUR GBP GHS INR KES NGN NZD USD ZAR ppp' ;;
        format) words='table plain json csv tsv markdown html' ;;
        id) words='aapc-apprenticeship aapc-cic aapc-exam-faq aapc-remote-2022 aapc-salary-2011 aapc-salary-2013 aapc-salary-2021 aapc-salary-survey-2019 abs-osca-599 abuth-him acacia-anzsco-561311 academiaglobal-anzsco-599915 accountable-breaches-2025 acts-za-bcea-section-9 advance-coding-ladder-2002 ahima-burnout-2023 ahima-cca-2021 ahima-ccs ahima-history ahima-remote-coding ahima-retaining-2023 ahima-rhia-factors ahima-salary-2008 ahima-workforce-2023 ajbns-burnout-2025 alberta-him-professional allafrica-ahrpn-2017 ama-coder-shortage-2023 amn-remote-2012 anthropic-labor-2026 arxiv-veradigm-2026 ashton-chim-2022 aujmsr-ncahp-act-2021 bbh-epr-trusts-2025 beckers-aapc-2012 beckers-aapc-2015 beckers-verizon-insiders beroepsziekten-isco-3252 bls-cps-2022 bls-cps-2025-age bls-ep-2012-22 bls-ep-2014-24 bls-ep-2016-26 bls-ep-2018-28 bls-ep-2019-29 bls-ep-2020-30 bls-ep-2021-31 bls-ep-2022-32 bls-ep-2023-33 bls-ep-2024-34 bls-ep-2025-35 bls-isco-soc-2015 bls-oews-2009-05 bls-oews-2010-05 bls-oews-2011-05 bls-oews-2012-05 bls-oews-2013-05 bls-oews-2014-05 bls-oews-2015-05 bls-oews-2016-05 bls-oews-2017-05 bls-oews-2018-05 bls-oews-2019-05 bls-oews-2020-05 bls-oews-2021-05 bls-oews-2022-05 bls-oews-2023-05 bls-oews-2024-05 bls-oews-2025-05 bls-ooh-2010-20 bls-ooh-2019-29 bls-soc-2010-2018 bls-soc-2018-note bmj-jobs-leeds-auditor-2024 bmjgh-recruitment-2020 brief brynjolfsson-sml-2018 burns-coding-accuracy-2012 business-daily-ke-data-protection business-standard-in-hours-2021 businessday-minimum-wage-2024 businessday-six-governors-2024 businessdesk-nz-minimum-wage-2026 businessghana-ghima-2025 cahiim-about canagi-hours-2025 careers-nz-coder-2017 careers-nz-coder-2024 cchim-certification cchim-external-pathway ccsa-about census-occupation-codes chdaexam-2026 choicereporters-kwara chtcalabar-him cihi-him-professionals citinewsroom-ahpc-2018 ckn-minimum-wage-2024 cms-improper-payments cogent-st0535 collins-admin-clerk-2026 cvmade-ng-him dailyguide-gh-minimum-wage-2021 dailytrust-icd11-ng-2023 dailyvoice-za-minimum-wage-2025 dais-noc-onet-2022 dataphyte-facilities degreefyi-fortis degreefyi-herzing degreefyi-tyler dingel-neiman-2020 echopoint-hrim-board-2025 eighthpay-esic-rules-2021 elite-hp3-coders elite-vision-2006 esco-occupations-2024 esdc-cops-2024-33 esdc-noc-1252 esdc-wages-2025 fedip-qualified-coder firstgovtjobs-aiims-patna-2020 fortherecord-stress-2017 free-library-hipe-2010 frey-osborne-2013 ghanaweb-minimum-wage-2021 globalnews-ca-minimum-wage-2023 globalnews-ca-minimum-wage-2025 gov-uk-minimum-wage-rates graphic-ahpc-induction health-nz-pay-equity-2022 healthreporters-ehr-2024 herai-origin hhs-breach-guidance-2009 hima-india-constitution himaa-credentialing himprograms-ccs-2025 history-minimum-wage-2024 hospitality-directory-au-minimum-wage-2025 hpo-coder-resources-2019 hrg-contest-2017 hrorbn-act-1989 hrorbn-ahrimpn-2025 hrorbn-conference-2025 hrorbn-exams hrorbn-history hrorbn-home-2025 hrorbn-technician-2024 hse-pay-scales hsj-code-breakers-2005 hsu-nsw-coders-2020 ibrandtv-minimum-wage-2024 icd10monitor-contest-2018 icidr-nhra ifhima-50 ifhima-news-16-2020 ihrim-faq-2020 ihrim-nccq ihrim-nccq-preparation ilo-genai-2025 ilo-isco-88-08 ilo-travail-gh-2011 independent-himan-2017 jamanetwopen-dictation-2018 jobbank-wage-method jobclerk-dorset-coder-2026 jobvacancies-hse-scales-2025 jsa-him-224213 k47-kmtc-2021 kelchen-scorecard-2019 kenya-law-digital-health-act-2023 kenya-law-hrim-act-2016 kintampo-health-records klang-icd10-2024 knoema-ng-facilities-2011 kpmg-ng-ndpa-2023 labour-market-insights-coders-2016 leadership-nhims-2021 legalclarity-icd11-2026 legalhie-hipaa-2024 legit-gh-minimum-wage-2025 legit-minimum-wage-2025 louisianalawblog-minimum-wage mahima-history mbc-cpc-2025 mbcw-unemployment-2015 mbie-nz-minimum-wage-2024 medcodely-ccsp-2026 medrxiv-maxeval11-2025 mercury-za-minimum-wage-2026 mgma-nonclinical mondaq-ng-ndpa-2023 money-fed money-ppp money-world-bank morejobapply-registry-clerk-2025 multipath-au-minimum-wage-2024 mwn-him-degree-2015 mwn-hrorbn-notice-2015 mwn-hrorbn-notice-2017 mwn-hrorbn-policy-2017 mwn-oauthc-him-2016 nation-kiambu-2020 nces-cip ncra-exam-2024 ncra-ods-2024 ncra-ods-faq nejmai-poor-coders-2024 nethris-ca-minimum-wage-2024 newtelegraph-hours-2022 ng-designation-list ng-nha-2014 nhs-afc-2023-24 nhs-afc-2024-25 nhs-afc-2025-26 nhs-careers-wider-team nhsjobs-leeds-coding-2025 nhsjobs-tameside-coder-2023 nigerialog-unlicensed-2017 npj-icd10-2025 nsa-hrorbn-cpd-2025 nsiwc-conhess-2024 ogunwale-ng-nha-2014 oireachtas-minimum-wage-2025 okay-fmc-mubi-2025 onc-ehr-adoption onet-29-0 onet-30-1 onet-online-29-2071 ons-ashe-14 ons-ashe-14-2025 ons-ashe-2021 openexamprep-rhia-maintenance-2026 openexamprep-rhia-map-2026 openexamprep-rhia-statistics-2026 openexamprep-rhit-2026 openexamprep-rhit-after-2026 openexamprep-rhit-eligibility pacc-uk-certificate-2010 pacesetter-anambra-2025 paho-icd11-2022 pharmchoices-hazard-2021 planitplus-records-staff-2024 plos-ng-emr-2023 practicetestgeeks-crc primenewsghana-minimum-wage-2018 primenewsghana-minimum-wage-2022 pulseit-himaa pulseit-workforce-2014 pulselens-minimum-wage-2024 punch-ng-digitised-2025 punch-ng-him-2022 revcycleai-coxhealth-2026 rippling-ma000027-2025 rosterelf-ma000027-2025 sage-za-minimum-wage-2024 saqa-101838 scalehub-norc-2023 sciety-ng-ehr-2025 scitechnol-ucc-2017 simmons-icd-2025 skillsengland-occ0535 smarthealthcare-audit-2009 statcan-noc-12112 strenblan-ng-ndpa-2023 studentvillage-uith-2026 studyinkenya-ku-bsc talentmed-coder-career-2025 tcd-working-hours-2022 techtarget-ibm-2025 techtarget-yakima telehealthist-hipaa theafrica-records-officer-2026 thisday-fidelity-2024 trusthcs-covid-2020 tu-dublin-coding-certificate-2021 tuko-job-group-h-2024 tuko-ke-minimum-wage-2024 tvcnews-yobe-2022 ukblogspot-afc-award-2026 umth-advert-2025 uninaija-luth-2024 vals-medcode-2026 vanguard-dogara-2019 vanguard-multichoice-2025 varsityscope-kmtc-2021 vetassess-him vintandaletheia-ahpc vocfm-za-minimum-wage wcbi-anthropic-2026 webb-ai-2020 wettermorgen-hhs-ocr whatsoninvers-nz-minimum-wage-2025 who-icd11-faq zaro-afc-2024' ;;
        level) words='entry experienced senior' ;;
        page) words='career career-show career-salary career-skills career-compare-regions career-misconceptions career-search career-get career-explain career-sources career-schema career-completions career-man medical-records-technician' ;;
        period) words='hour week month year' ;;
        region) words='au ca gb gh ie in ke ng nz us za us-ak us-al us-ar us-az us-ca us-co us-ct us-dc us-de us-fl us-ga us-gu us-hi us-ia us-id us-il us-in us-ks us-ky us-la us-ma us-md us-me us-mi us-mn us-mo us-ms us-mt us-nc us-nd us-ne us-nh us-nj us-nm us-nv us-ny us-oh us-ok us-or us-pa us-pr us-ri us-sc us-sd us-tn us-tx us-ut us-va us-vt us-wa us-wi us-wv us-wy' ;;
        section) words='overview education duties salary advancement challenges experience outlook skills demand misconceptions regulation codes' ;;
        shell) words='bash zsh fish nushell elvish powershell' ;;
        statistic) words='p10 p25 median p75 p90 mean' ;;
        subcommand) words='show salary skills compare-regions misconceptions search get explain sources schema completions man help' ;;
        term) words='7th-cpc aapc acc against agenda-for-change aggregator ahima ahpc ahrimpn ahrpn ai aiims allowance anzsco art ashe award band basis bls break-in-series brief bsc cahiim cc-by cca cchim ccs ccs-p ccsa chda chim chima chip chps cic cihi cip cms coc confidence conhess conpss context cpc cpd cps cpt crc ctr current derived ehr employment entry epr esco esic estimate exchange-rate experienced false fedip fg fmc for former ghima gpt grade gross hcpcs hera-i heroan him hima himaa himan himss himt hipaa hipe hitech hnd hours-a-year hrorbn hse hybrid icd icd-10 icd-10-cm icd-10-pcs icd-11 ielts ifhima ihrim ilo international-dollar interpolation isco iso it kcse kmtc kpmg level llm luth ma000027 mahima mean median mgma minimum-wage mixed mostly-false naics nbte ncahp nccq ncra nd ndpc nhra nhs noc norc not-applicable not-comparable not-found not-published nsiwc nuc nysc ocr ods oews official official-copy ogl onc ond onet openings osca pacc-uk pay-scale pbr percentile ppp present press price projection psa range rcm retired-code rhia rhit rra rrl saqa senior sml soc sssce stance standing status statutory step suppressed survey tu uch uith unconfirmed unsettled uri usdol usps utme verdict vetassess wage-series wassce who' ;;
        topic) words='entry regulation pay outlook' ;;
        when) words='auto always never' ;;
        path) words=$(career get --list --plain 2>/dev/null | sed -n 's/, Leads to: .*//p') ;;
    esac
}

_career() {
    local IFS=$' \t\n' command= skip= several= words= prefix= word i
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    # Where '=' divides words, '--format=json' comes in three.
    if [[ $current == = ]]; then
        current=
    elif [[ $previous == = ]]; then
        previous=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = ]]; then
            skip=1
        elif [[ $skip ]]; then
            skip=
        else
            case $word in
                --at | --color | --dir | --for | --format | --in | --level | --per | --rate | --region | --statistic | --topic | --width | --year | -f | -r) skip=1 ;;
                -*) ;;
                *) command=$word; break ;;
            esac
        fi
    done
    case $command:$previous in
        show:--for) _career_values region ;;
        salary:-r | salary:--region) _career_values region; several=1 ;;
        salary:--per) _career_values period ;;
        salary:--year) return ;;
        salary:--statistic) _career_values statistic; several=1 ;;
        salary:--level) _career_values level ;;
        salary:--at) return ;;
        salary:--in) _career_values currency ;;
        salary:--rate) return ;;
        compare-regions:--topic) _career_values topic; several=1 ;;
        compare-regions:--per) _career_values period ;;
        compare-regions:--in) _career_values currency ;;
        compare-regions:--rate) return ;;
        man:--dir) COMPREPLY=($(compgen -d -- "$current")); compopt -o filenames 2>/dev/null; return ;;
        *:-f | *:--format) _career_values format ;;
        *:--color) _career_values when ;;
        *:--width) return ;;
        *)
            case $command in
                '') if [[ $current == -* ]]; then words='--version --format --json --plain --color --width --quiet --help'; else _career_values subcommand; fi ;;
                show) if [[ $current == -* ]]; then words='--brief --for --format --json --plain --color --width --quiet --help'; else _career_values section; fi ;;
                salary) words='--region --per --year --statistic --level --trend --states --at --in --rate --format --json --plain --color --width --quiet --help' ;;
                skills) words='--format --json --plain --color --width --quiet --help' ;;
                compare-regions) if [[ $current == -* ]]; then words='--topic --per --in --rate --format --json --plain --color --width --quiet --help'; else _career_values region; fi ;;
                misconceptions) words='--format --json --plain --color --width --quiet --help' ;;
                search) words='--format --json --plain --color --width --quiet --help' ;;
                get) if [[ $current == -* ]]; then words='--list --with-source --format --json --plain --color --width --quiet --help'; else _career_values path; fi ;;
                explain) if [[ $current == -* ]]; then words='--format --json --plain --color --width --quiet --help'; else _career_values term; fi ;;
                sources) if [[ $current == -* ]]; then words='--format --json --plain --color --width --quiet --help'; else _career_values id; fi ;;
                schema) if [[ $current == -* ]]; then words='--format --json --plain --color --width --quiet --help'; else _career_values command; fi ;;
                completions) if [[ $current == -* ]]; then words='--install --dry-run --format --json --plain --color --width --quiet --help'; else _career_values shell; fi ;;
                man) if [[ $current == -* ]]; then words='--install --dry-run --dir --format --json --plain --color --width --quiet --help'; else _career_values page; fi ;;
                help) if [[ $current == -* ]]; then words='--format --json --plain --color --width --quiet --help'; else _career_values subcommand; fi ;;
            esac
            ;;
    esac
    if [[ $several && $current == *,* ]]; then
        prefix=${current%,*},
        current=${current##*,}
    fi
    COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$current"))
}

complete -o nosort -F _career career 2>/dev/null || complete -F _career career
