import { useParams } from '@tanstack/react-router'
import { Page } from '../ui/page.tsx'
import { ItemPanel } from './item-panel.tsx'
import styles from './item-panel.module.css'
import { t } from '../words/t.ts'

/** An item at an address of its own. */
export function ItemScreen() {
  const { id } = useParams({ from: '/shell/item/$id' })
  return (
    <div className={styles.whole}>
      <Page label={t('Item')} wide titled>
        <ItemPanel key={id} itemId={id} />
      </Page>
    </div>
  )
}
