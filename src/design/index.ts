/** The front door of the design: everything a page is made of. All of it renders on the server and in islands. */
export { Button, ButtonGroup, type ButtonProps } from './Button.tsx'
export { Card, CardGrid, type CardProps, LoadBlocks, type LoadBlocksProps, Steps } from './Card.tsx'
export { type CheckboxesProps, Checkboxes, type Choice, Radios, type RadiosProps } from './Choices.tsx'
export { contrast } from './contrast.ts'
export { CrisisBand, type CrisisBandProps, type CrisisLine } from './CrisisBand.tsx'
export { ErrorSummary, type FormError } from './ErrorSummary.tsx'
export { Fieldset, type FieldsetProps } from './Field.tsx'
export { FileField, type FileFieldProps } from './FileField.tsx'
export { Header, type HeaderProps, type Leave } from './Header.tsx'
export { Language } from './language.ts'
export { Layout, type LayoutProps, type NavLink, type PageAssets } from './Layout.tsx'
export { Breadcrumbs, Link, LinkButton, type LinkProps, safeHref } from './Link.tsx'
export { Mark } from './Mark.tsx'
export {
  Details,
  InsetText,
  NotificationBanner,
  type NotificationBannerProps,
  Panel,
  WarningText,
} from './Notes.tsx'
export { type Chip, Chips, Pagination, type PaginationProps } from './Pagination.tsx'
export {
  DateField,
  type DateFieldProps,
  type DateParts,
  type Option,
  Select,
  type SelectProps,
} from './Select.tsx'
export { StaffForm, type StaffFormProps } from './StaffForm.tsx'
export { type SummaryAction, SummaryList, type SummaryRow, type Task, TaskList } from './SummaryList.tsx'
export { type Column, Table, type TableProps } from './Table.tsx'
export { Tag, type TagLook } from './Tag.tsx'
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './TextField.tsx'
