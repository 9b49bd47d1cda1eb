/** The mark ‖: two bars side by side, one taller. Somebody alongside. */
export const Mark = () => (
  <svg class="al-mark" viewBox="0 0 18 24" aria-hidden="true" focusable="false">
    <rect class="al-mark__tall" width="7" height="24" rx="3.5" />
    <rect class="al-mark__short" x="11" y="6" width="7" height="18" rx="3.5" />
  </svg>
)
