import type { TargetStanding, TaskStanding } from '@tiendo/contracts';

/** targetStandingWords: where a target stands, as a report assesses it. */
export const targetStandingWords: Record<TargetStanding, string> = {
  met: 'Đạt',
  on_plan: 'Theo kế hoạch',
  at_risk: 'Có nguy cơ không đạt',
  missed: 'Không đạt',
  no_data: 'Chưa có số liệu',
};

/** taskStandingWords: the four cells of Decision 42/2014/QĐ-TTg. */
export const taskStandingWords: Record<TaskStanding, string> = {
  done_on_time: 'Hoàn thành đúng hạn',
  done_late: 'Hoàn thành quá hạn',
  in_time: 'Đang thực hiện, trong hạn',
  overdue: 'Đang thực hiện, quá hạn',
};

/** taskStandings are the four cells in the order in which reports count them. */
export const taskStandings = ['done_on_time', 'done_late', 'in_time', 'overdue'] as const;

/** noFigure stands where nothing was reported, nothingArose where it was reported that there is nothing. */
export const noFigure = 'Chưa có số liệu';
export const nothingArose = 'Không phát sinh';
/** notApplicable stands in a cell that has no meaning in its row. */
export const notApplicable = '–';
