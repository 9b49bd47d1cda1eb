/** The topics of the guidance, in the order in which they are read. The names stand in addresses: they stay. */
export const guidanceTopics = [
  'what-it-is',
  'why-it-matters',
  'which-support',
  'roles-and-governance',
  'looking-after-supporters',
  'resources',
] as const
export type GuidanceTopic = (typeof guidanceTopics)[number]

export const isGuidanceTopic = (topic: string | undefined): topic is GuidanceTopic =>
  guidanceTopics.some(known => known === topic)

/** The topic after this one; nothing after the last. */
export const nextTopic = (topic: GuidanceTopic): GuidanceTopic | undefined =>
  guidanceTopics[guidanceTopics.indexOf(topic) + 1]

/** The page that counts. Ours are our own words and lead to it. */
export const nationalGuidance =
  'www.oscarkilo.org.uk/workforce-prioritisation-guidance-peer-support-wellbeing'

/** What the page of resources starts with: how others do it, and what a supporter and a coordinator may want first. */
export const goodPlacesToStart = [
  'npws-peer-support-service',
  'npws-peer-champion',
  'peer-network-dorset-dc',
  'peer-programme-west-mercia',
  'paper-creamer-2012',
] as const
