import { BulletBar, bulletScale } from '../charts/index.ts'
import type { FragmentType } from '../generated/fragment-masking.ts'
import { useLocale } from '../i18n/locale.tsx'
import { shownTarget, type shownTargetFragment } from './shown-target.ts'
import css from './targets.module.css'
import { useTargetsWords } from './words.ts'

/** A target in small: how it stands, a bar on its way to it, and the pace it needs. */
export function TargetLine(props: { readonly target: FragmentType<typeof shownTargetFragment> }) {
  const { standing, sentence, ...shown } = shownTarget(props.target, useTargetsWords(), useLocale())
  return (
    <div className={css.line}>
      <BulletBar {...shown} scale={bulletScale([shown])} />
      <p>
        <strong>{standing}</strong> <span className={css.sentence}>{sentence}</span>
      </p>
    </div>
  )
}
