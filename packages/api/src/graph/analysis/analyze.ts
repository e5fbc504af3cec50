import { builder } from '../builder.ts'
import { AnalysisType } from './analysis.ts'
import { AnalyzeInput } from './analyze-input.ts'
import { askedAnalysis } from './asked-analysis.ts'
import { AvailabilityInput, AvailabilityType, availabilityOf } from './availability.ts'
import { PreviewType, previewOf } from './preview.ts'

const inputArg = builder.args((t) => ({
  input: t.field({ type: AnalyzeInput, required: true, description: 'The question.' }),
}))

builder.queryFields((t) => ({
  analyze: t.field({
    type: AnalysisType,
    args: inputArg,
    description: 'Several metrics at once, split by time, region and dimensions together.',
    resolve: (_root, { input }, context) => askedAnalysis(input, context),
  }),
  preview: t.field({
    type: PreviewType,
    args: inputArg,
    description: 'What the answer of `analyze` would be: the question in a sentence, its size and its cost.',
    resolve: (_root, { input }, context) => previewOf(input, context),
  }),
  availability: t.field({
    type: AvailabilityType,
    args: {
      input: t.arg({
        type: AvailabilityInput,
        required: true,
        description: 'The question so far.',
      }),
    },
    description: 'What a question can be narrowed to without becoming empty.',
    resolve: (_root, { input }, context) => availabilityOf(input, context),
  }),
}))
