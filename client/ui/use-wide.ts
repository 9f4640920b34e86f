import { useMediaQuery } from '@mantine/hooks'

/** True where there is room for more than one column (and for the timeline). */
export const useWide = (): boolean => useMediaQuery('(min-width: 720px)', true, { getInitialValueInEffect: false })
