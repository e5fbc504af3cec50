import { useEffect, useState } from 'react'

/**
 * The value once it has rested for `ms` milliseconds: several choices in a row make one question. Values with the same
 * key are the same.
 */
export function useSettled<Value>(value: Value, key: string, ms: number) {
  const [settled, setSettled] = useState({ value, key })
  const isSettled = settled.key === key
  useEffect(() => {
    if (isSettled) return
    const timer = setTimeout(() => setSettled({ value, key }), ms)
    return () => clearTimeout(timer)
  }, [value, key, isSettled, ms])
  return { value: settled.value, isSettled }
}
