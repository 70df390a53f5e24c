export {
  cohort,
  curriculum,
  planItem,
  type Cohort,
  type Curriculum,
  type PlanItem,
} from './model.ts';
