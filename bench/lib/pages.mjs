// What is measured, and under which circumstances.

// `saves` is how the keys begin under which a page keeps a choice; `each` is how many options of
// every statement are chosen for the input delay; `worker` says that a service worker keeps the page
// for a second visit.
export const PEERS = [
  { id: "plain", name: "plain page (the limit)", path: "plain/", saves: ["answers"], each: 1 },
  { id: "surveyjs", name: "SurveyJS 2.5.38", path: "surveyjs/", saves: ["answers"], each: 1 },
  { id: "form-js", name: "form-js viewer 1.23", path: "form-js/", saves: ["answers"], each: 1 },
  { id: "json-forms", name: "JSON Forms 3.8, React", path: "json-forms/", saves: ["answers"], each: 1 },
  { id: "formio", name: "Form.io 5.6", path: "formio/", saves: ["answers"], each: 1 },
];

// Its dossiers, and what was answered before the program was there.
const SAVES = ["brugwijzer.dossier.", "brugwijzer.early"];

export const OURS = [
  {
    id: "all",
    name: "Brugwijzer, all 23 statements",
    path: "brugwijzer/#/statements",
    saves: SAVES,
    worker: true,
    each: 1,
  },
  {
    id: "dimension",
    name: "Brugwijzer, first dimension (3 statements)",
    path: "brugwijzer/#/statements/insight",
    saves: SAVES,
    worker: true,
    each: 5,
  },
];

export const PAGES = [...PEERS, ...OURS];

const kilobits = (number) => (number * 1000) / 8;

// `rate` is how many times slower the processor is; throughput in bytes a second, latency in ms.
export const CIRCUMSTANCES = [
  { id: "none", name: "No throttle", rate: 1, network: null },
  {
    id: "slow",
    name: "1.6 Mbit/s, 150 ms, processor 4 times slower",
    rate: 4,
    network: { latency: 150, throughput: kilobits(1600) },
  },
  {
    id: "slower",
    name: "750 kbit/s, 150 ms, processor 4 times slower",
    rate: 4,
    network: { latency: 150, throughput: kilobits(750) },
  },
];
