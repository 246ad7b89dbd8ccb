export { CellNote } from './data/cell-note.tsx';
export { Checklist, type ChecklistState, type ChecklistStep } from './data/checklist.tsx';
export { type Column, DataTable, type DataTableProps } from './data/data-table.tsx';
export { type Description, DescriptionList } from './data/description-list.tsx';
export { type FileItem, FileList } from './data/file-list.tsx';
export {
  Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixProps,
  type MatrixRow,
} from './data/matrix.tsx';
export { ProgressBar, type ProgressBarProps } from './data/progress-bar.tsx';
export { type BarPart, StackedBar, type StackedBarProps } from './data/stacked-bar.tsx';
export { StatTile, type StatTileProps } from './data/stat-tile.tsx';
export { Timeline, type TimelineEntry } from './data/timeline.tsx';
export {
  Button,
  ButtonRow,
  buttonClass,
  type ButtonProps,
  LinkButton,
  type LinkButtonProps,
} from './forms/button.tsx';
export { Checkbox, type CheckboxProps } from './forms/checkbox.tsx';
export {
  CheckboxGroup,
  type CheckboxGroupProps,
  type ChoiceOption,
  RadioGroup,
  type RadioGroupProps,
} from './forms/choice-group.tsx';
export { ErrorSummary, type FormError } from './forms/error-summary.tsx';
export { controlAttributes, Field, type FieldBase, type FieldWidth } from './forms/field.tsx';
export { FieldRow, FieldSet, FormStack } from './forms/form-layout.tsx';
export {
  DateInput,
  FileInput,
  type InputProps,
  NumberInput,
  TextArea,
  TextInput,
} from './forms/inputs.tsx';
export { type Option, type OptionGroup, Select, type SelectProps } from './forms/select.tsx';
export { Icon, type IconProps } from './icon/icon.tsx';
export { type IconName, icons } from './icon/icons.ts';
export { ConfirmPanel, type ConfirmPanelProps } from './page/confirm-panel.tsx';
export { EmptyState, type EmptyStateProps } from './page/empty-state.tsx';
export { FilterBar, type FilterBarProps, Toolbar } from './page/filter-bar.tsx';
export { InlineDisclosure, type InlineDisclosureProps } from './page/inline-disclosure.tsx';
export { CardRow, Cluster, Prose, Split, Stack, StatRow, VisuallyHidden } from './page/layout.tsx';
export { LinkList, type LinkListItem } from './page/link-list.tsx';
export { Notice, type NoticeKind } from './page/notice.tsx';
export { type Crumb, PageHeader, type PageHeaderProps } from './page/page-header.tsx';
export { Pagination, type PaginationProps } from './page/pagination.tsx';
export { Card, Section, type SectionProps } from './page/section.tsx';
export { type Tab, Tabs } from './page/tabs.tsx';
export { AppShell, type AppShellLabels, type AppShellProps } from './shell/app-shell.tsx';
export { BellLink } from './shell/bell-link.tsx';
export { MenuButton, MenuHeading, MenuLink } from './shell/menu.tsx';
export type { NavGroup, NavItem } from './shell/nav-item.ts';
export { OfflineStrip } from './shell/offline-strip.tsx';
export { PersonMenu, type PersonMenuProps } from './shell/person-menu.tsx';
export { ProductMark } from './shell/product-mark.tsx';
export { PublicShell, type PublicShellProps } from './shell/public-shell.tsx';
export { SearchBox } from './shell/search-box.tsx';
export { DemoMark, type DemoMarkProps } from './state/demo-mark.tsx';
export { DueDate, type DueDateProps, dueTone } from './state/due-date.tsx';
export { StateBadge, type StateBadgeProps } from './state/state-badge.tsx';
export {
  memberTone,
  type ObligationLook,
  obligationTone,
  planTone,
  reminderTone,
  targetTone,
  taskStandingTone,
  taskStatusTone,
  timelinessTone,
} from './state/state-looks.ts';
export { type StateLook, type Tone, TONES } from './state/tone.ts';
export { WorkGroup, type WorkGroupProps, WorkItem, type WorkItemProps } from './work/work-list.tsx';
