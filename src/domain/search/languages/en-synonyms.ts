/**
 * English words of like meaning, from everyday office, trade and software talk; of no product in particular. Groups are
 * divided by a bar; `set_up` is two words. A group is meant to be loose: what it finds weighs about half.
 */
export const ENGLISH_SYNONYMS = `
  delete remove erase clear | create add new make | change edit modify update adjust |
  fix repair correct resolve solve troubleshoot | enable activate turn_on switch_on |
  disable deactivate turn_off switch_off | set_up setup configure configuration settings setting |
  login log_in sign_in signin logon | logout log_out sign_out signout |
  sign_up signup register registration enroll | cancel void revoke undo reverse |
  stop end finish terminate | start begin launch | refund reimburse money_back | buy purchase order |
  sell sale sales | bill invoice | pay payment payments paid | price cost pricing |
  fee charge commission surcharge | discount reduction rebate | client customer buyer | vendor supplier |
  worker employee staff | find search look_up locate lookup | show display view see | hide conceal |
  block lock suspend freeze | unblock unlock | permission access rights permissions privilege |
  password passcode credentials | error failure fail fault | missing lost disappeared absent |
  send email mail | attach attachment | file document | picture photo image | phone mobile smartphone |
  pc computer desktop | import upload | export download | copy duplicate clone | move transfer relocate |
  merge combine consolidate join | split divide separate | repeat recurring periodic regular |
  schedule plan timetable | approve approval confirm confirmation | reject decline deny refuse |
  tax vat gst | currency exchange | stock inventory | warehouse storage depot |
  ship shipping delivery deliver shipment dispatch | receive receipt | return returns send_back |
  close shut | open reopen | connect link integrate integration connection | disconnect unlink |
  assign allocate distribute | choose select pick | default preset standard | report statement |
  summary overview | figure number amount | sum total | remaining balance outstanding |
  overdue late unpaid | reminder dunning | debt receivable receivables owed owe | payable payables |
  ledger journal book | post posting | limit maximum threshold cap | minimum least |
  automatic automatically auto | manual manually hand | language translation translate |
  layout template design | customize customise personalize personalise personalization tailor |
  column field | filter narrow | sort arrange | quick fast speed | slow slowly performance |
  test trial try | upgrade update | restore recover recovery | backup back_up | archive store |
  history log audit | duplicate double twice | shop store | quote quotation estimate |
  salary payroll wage wages | holiday vacation absence leave | contract agreement |
  company business organization organisation firm | person contact | address location | website site web |
  app application | bug defect | job task project | budget forecast | cancelled canceled |
  gift voucher coupon | subscription plan | card credit_card | bank banking | cash money | rename name |
  stop prevent block forbid prohibit disallow | allow permit enable | parcel package shipment |
  track trace follow monitor | goods item items product products article merchandise |
  broken damaged defective faulty | offer quote proposal | ask request enquire inquire |
  answer reply respond response | watch observe monitor | spread distribute divide allocate |
  round rounding cents | owe due debt | staff personnel team | boss manager supervisor |
  sick ill illness absence | fire dismiss terminate | hire recruit employ | travel trip |
  expense expenses cost spending | reimburse repay pay_back refund | earn earnings income revenue |
  profit margin earnings | loss losses | gain profit | cheap cheaper discount | expensive costly |
  free free_of_charge | trial demo evaluation | expire expired expiry expiration |
  renew renewal extend prolong extension | postpone delay defer deferral | early advance prepay prepayment |
  advance deposit prepayment down_payment | instalment installment partial | part partial partly portion |
  whole full entire complete | empty blank | wrong incorrect mistaken mistake false | mistake error |
  correct right accurate | verify check validate validation confirm | inspect examine check |
  compare match | match reconcile reconciliation | statement extract | transaction entry operation |
  record register entry | write_off writeoff | transfer wire remittance | cheque check |
  withdraw withdrawal payout | payout disbursement | deposit top_up | interest rate | loan credit |
  collect collection | chase remind dun | letter message email | note comment remark annotation |
  notice notification alert | notify alert inform notification | warn warning alert |
  subscribe subscription | unsubscribe cancel_subscription | member membership | guest visitor |
  user account | profile account | admin administrator | owner holder | role permission | group team |
  department division unit | branch office location | country region | street address |
  zip postcode postal | deliver supply | supplier provider | carrier courier shipper | label tag mark |
  tag label category | category group class type | kind type sort | attribute property characteristic |
  characteristic feature | variant version variation | version release edition | size dimension measure |
  weight mass | colour color | unit measure | quantity amount count number | count stocktake stocktaking |
  shortage lack shortfall | surplus excess | reserve reservation book hold | available availability free |
  out_of_stock unavailable | reorder replenish replenishment | demand need requirement | supply stock |
  forecast predict prediction projection | guess estimate | calculate compute work_out calculation |
  formula equation | average mean | percent percentage rate | row line | table grid list | list overview |
  chart graph diagram | page screen window | screen display monitor | menu navigation | button action |
  icon symbol | tab panel | form page | box field checkbox | tick check mark | type enter input key_in |
  enter input type fill_in | fill_in complete enter populate | press click tap push | drag move |
  scroll swipe | zoom magnify | hotkey shortcut keyboard_shortcut | keyboard key | mouse pointer |
  touch tap gesture | print printing printer | scan scanner ocr recognize | recognize detect identify |
  camera photo | microphone audio | voice speech | video clip | tablet ipad device | iphone phone ios |
  android phone mobile | device hardware | browser chrome edge | cookie cookies | cache history |
  internet online web network | network connection connectivity | server host | offline disconnected |
  reachable available | connect connection connectivity | sync synchronize synchronise synchronization |
  exchange swap | convert conversion transform turn_into | format style | font typeface | theme appearance |
  logo brand | translate language | spell spelling | time hour | day date | month monthly | week weekly |
  year annual yearly | annual yearly year | quarter quarterly | daily day | deadline due_date |
  calendar schedule | appointment meeting | remind reminder | queue job | background batch |
  batch bulk mass multiple | several multiple many | bulk multiple mass | both two |
  simultaneously same_time at_once | single one | once single | next following |
  previous last prior earlier | old legacy outdated obsolete former | latest newest recent |
  archive archived | retain keep retention | keep retain store save | clean clean_up cleanup purge tidy |
  purge clean_up delete | get_rid delete remove | throw_away delete discard | discard cancel |
  rid delete clean | trash bin garbage recycle | bring_back restore recover | reset restore |
  crash freeze hang | hang stuck freeze | refuse reject deny | unable cannot fail | blocked locked |
  secure security safety protect | protect secure protection | encrypt encryption |
  privacy private confidential personal_data gdpr | sensitive confidential | hack hacked breach |
  fraud scam | two_factor 2fa mfa | certificate cert | license licence licensing | agreement terms |
  rule policy condition | policy rule | law legal regulation | comply compliance | audit trail |
  sign signature | approve authorize authorise | workflow process flow | process procedure |
  procedure instructions | manual guide handbook documentation | tutorial training course walkthrough |
  learn training | help support assistance | support help helpdesk | tip hint advice | example sample |
  introduction overview intro getting_started | basics fundamentals getting_started |
  install installation set_up | uninstall remove | update upgrade |
  add_on addon add_in extension plugin app | extension plugin | integration connector |
  api webservice web_service | code number | barcode qr | id identifier number | reference number |
  serial number | sort order | rank priority | priority urgency | important critical | group combine |
  bundle kit set | kit bundle assembly | assemble assembly build put_together | build make produce |
  produce manufacture production make | factory plant production | machine equipment | equipment asset |
  repair maintenance service | maintenance service | warranty guarantee | claim complaint |
  complain complaint | feedback review | survey questionnaire | rating score |
  campaign promotion marketing | promotion discount offer | coupon voucher promo |
  advertise advertising marketing | lead prospect opportunity | opportunity deal | deal contract |
  negotiate bargain | partner reseller | competitor rival | market segment | performance speed |
  load workload | capacity load | busy occupied | resource person | hours timesheet | overtime hours |
  wage salary pay | insurance insure policy | depreciate depreciation amortize write_down |
  value worth valuation | revalue revaluation | appreciate revalue | worth value | asset property |
  building property | car vehicle | fuel gas | energy electricity | emission emissions carbon co2 |
  environment environmental sustainability | green sustainability | ai artificial_intelligence copilot |
  chatbot assistant bot | assistant copilot | suggest suggestion recommend propose |
  recommend recommendation | hint suggestion | generate create produce | compose write draft |
  write compose text | text description | description text details | detail details | details information |
  data information | dashboard overview | insight analytics analysis | analyse analyze analysis analytics |
  evaluate assess | kpi metric indicator | drill_down details | spreadsheet excel | word document |
  excel spreadsheet | outlook email | teams chat | chat message | call phone | meet meeting |
  share publish | publish share release | embed include | include contain | exclude omit leave_out |
  skip ignore omit | ignore skip | force require | require mandatory required |
  mandatory required compulsory | optional voluntary | temporary temporarily | permanent permanently |
  local on_premises | remote online | cloud online saas | migrate migration move transfer |
  switch change migrate | replace substitute exchange | substitute replacement | swap replace |
  reassign transfer | delegate assign | responsible owner | who user | intercompany group |
  subsidiary branch | parent head | consolidate merge | net offset | offset net balance | clear settle |
  settle pay clear | apply match | unapply unmatch | overpaid overpayment |
  underpaid short_payment tolerance | little small | big large | large big | limit restrict |
  restrict limit | hidden invisible | visible shown | highlight mark | bookmark favourite favorite pin |
  pin bookmark | home start_page | rename change_name | number_series numbering | numbering numbers |
  sequence order | arrange organize organise | organise organize arrange | structure hierarchy |
  tree hierarchy | link relation | relation relationship | attach link | file attachment | upload attach |
  folder directory | path location | place location | shelf bin | bin shelf | pick collect |
  put_away store | receive accept | accept receive | refund credit_note credit_memo |
  credit_note credit_memo`;
