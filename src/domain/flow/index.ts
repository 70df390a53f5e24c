export { flow, type Flow, type FlowNode } from './model.ts';
export { endlessNodes, reachedNodes, targetsOf } from './paths.ts';
