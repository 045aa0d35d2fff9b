import {expect, it} from 'vitest'
import {isLoopback} from './loopback.ts'

it.each(['localhost', 'app.localhost', '127.0.0.1', '127.8.9.10', '[::1]'])('%s is this machine', (host) => {
  expect(isLoopback(host)).toBe(true)
})

it.each(['127.example.se', 'localhost.example.se', 'notlocalhost', '10.0.0.1', '[::2]', ''])('%s is not this machine', (host) => {
  expect(isLoopback(host)).toBe(false)
})
