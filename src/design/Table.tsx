import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  heading: string
  cell: (row: Row) => ComponentChildren
  numeric?: boolean | undefined
  /** The cell names its row: a row header. */
  names?: boolean | undefined
}

export type TableProps<Row> = {
  caption: ComponentChildren
  /** The caption is for listeners only: a visible heading stands above. */
  captionHidden?: boolean | undefined
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Instead of an empty table. */
  empty?: ComponentChildren
}

const headerClass = (numeric: boolean | undefined) =>
  numeric ? 'govuk-table__header govuk-table__header--numeric' : 'govuk-table__header'

const Cell = <Row,>({ column, row }: { column: Column<Row>; row: Row }) =>
  column.names ? (
    <th scope="row" class={headerClass(column.numeric)}>
      {column.cell(row)}
    </th>
  ) : (
    <td
      class={column.numeric ? 'govuk-table__cell govuk-table__cell--numeric' : 'govuk-table__cell'}
      data-heading={column.heading}
    >
      {column.cell(row)}
    </td>
  )

/** A table from rows and columns. On a phone each row becomes a short list with the headings beside the cells. */
export const Table = <Row,>({ caption, captionHidden, columns, rows, empty }: TableProps<Row>) => {
  if (rows.length === 0 && empty !== undefined) return <p>{empty}</p>
  return (
    // A wide table scrolls in its own frame; whoever uses keys alone must be able to reach and move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="al-table al-table--stack" tabindex={0}>
      <table class="govuk-table">
        <caption class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption'}>{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {columns.map(column => (
              <th scope="col" class={headerClass(column.numeric)}>
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map(row => (
            <tr class="govuk-table__row">
              {columns.map(column => (
                <Cell column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
