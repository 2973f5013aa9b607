"""The steps of a Redis inbox, each one Lua script, so that a crash leaves all of it or nothing.

KEYS are always the stream, the hash of the message, the delayed, the dead and the finished ones. The hash holds body,
state, counts, token and length of the lease, and the message's entry in each stream. The stream holds only keys.
"""

_NOW = """
local time = redis.call('TIME')
local now = time[1] + time[2] / 1000000
"""

_IF_HELD = """
if redis.call('HGET', KEYS[2], 'owner') ~= ARGV[3] then return 0 end
local entry = redis.call('HGET', KEYS[2], 'entry')
"""
"""ARGV: group, key, token, …"""

_LEAVE_STREAM = """
redis.call('XACK', KEYS[1], ARGV[1], entry)
redis.call('XDEL', KEYS[1], entry)
redis.call('HDEL', KEYS[2], 'owner', 'lease', 'entry')
"""

# ARGV: key, body, reason
PUT = (
    _NOW
    + """
if redis.call('HINCRBY', KEYS[2], 'pushes', 1) > 1 then return 0 end
redis.call('HSET', KEYS[2], 'body', ARGV[2], 'received_at', string.format('%.6f', now), 'tries', 0)
if ARGV[3] == '' then
    local entry = redis.call('XADD', KEYS[1], '*', 'key', ARGV[1])
    redis.call('HSET', KEYS[2], 'state', 'waiting', 'entry', entry)
else
    local entry = redis.call('XADD', KEYS[4], '*', 'key', ARGV[1])
    redis.call('HSET', KEYS[2], 'state', 'dead', 'dead', entry, 'reason', ARGV[3])
end
return 1
"""
)

# ARGV: group, consumer, lease in ms, token, prefix of the hashes
TAKE = (
    _NOW
    + """
redis.pcall('XGROUP', 'CREATE', KEYS[1], ARGV[1], '0', 'MKSTREAM')
for _, key in ipairs(redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', now, 'LIMIT', 0, 100)) do
    redis.call('ZREM', KEYS[3], key)
    redis.call('HSET', ARGV[5] .. key, 'entry', redis.call('XADD', KEYS[1], '*', 'key', key))
end

local cursor = '-'
local function next_entry()
    -- One whose own lease has expired, not the caller's; entries of older versions have no lease.
    repeat
        local pending = redis.call('XPENDING', KEYS[1], ARGV[1], cursor, '+', 100)
        for _, held in ipairs(pending) do
            cursor = '(' .. held[1]
            local entry = redis.call('XRANGE', KEYS[1], held[1], held[1])[1]
            if not entry then
                redis.call('XACK', KEYS[1], ARGV[1], held[1])
            elseif held[3] >= tonumber(redis.call('HGET', ARGV[5] .. entry[2][2], 'lease') or ARGV[3]) then
                redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[2], 0, held[1], 'JUSTID')
                return entry
            end
        end
    until #pending == 0
    local found = redis.call('XREADGROUP', 'GROUP', ARGV[1], ARGV[2], 'COUNT', 1, 'STREAMS', KEYS[1], '>')
    return found and found[1][2][1]
end

local entry = next_entry()
while entry do
    local key = entry[2][2]
    local hash = ARGV[5] .. key
    if redis.call('HGET', hash, 'entry') == entry[1] then
        local tries = redis.call('HINCRBY', hash, 'tries', 1)
        redis.call('HSET', hash, 'state', 'running', 'owner', ARGV[4], 'lease', ARGV[3])
        local message = redis.call('HMGET', hash, 'body', 'pushes', 'received_at')
        return {key, message[1], tries, message[2], message[3]}
    end
    redis.call('XACK', KEYS[1], ARGV[1], entry[1])
    redis.call('XDEL', KEYS[1], entry[1])
    entry = next_entry()
end
return false
"""
)

# ARGV: group, key, token, consumer, lease in ms
RENEW = (
    _IF_HELD
    + """
redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[4], 0, entry, 'JUSTID')
redis.call('HSET', KEYS[2], 'lease', ARGV[5])
return 1
"""
)

# ARGV: group, key, token, consumer, lease in ms. The message keeps its place, like one whose lease has expired.
HAND_BACK = (
    _IF_HELD
    + """
redis.call('XCLAIM', KEYS[1], ARGV[1], ARGV[4], 0, entry, 'IDLE', ARGV[5], 'JUSTID')
redis.call('HINCRBY', KEYS[2], 'tries', -1)
redis.call('HSET', KEYS[2], 'lease', ARGV[5])
redis.call('HDEL', KEYS[2], 'owner')
return 1
"""
)

# ARGV: group, key, token, delay in seconds
POSTPONE = (
    _NOW
    + _IF_HELD
    + _LEAVE_STREAM
    + """
redis.call('HSET', KEYS[2], 'state', 'waiting')
redis.call('ZADD', KEYS[3], now + ARGV[4], ARGV[2])
return 1
"""
)

# ARGV: group, key, token, reason
SET_ASIDE = (
    _IF_HELD
    + _LEAVE_STREAM
    + """
local dead = redis.call('XADD', KEYS[4], '*', 'key', ARGV[2])
redis.call('HSET', KEYS[2], 'state', 'dead', 'dead', dead, 'reason', ARGV[4])
return 1
"""
)

# ARGV: group, key, seconds to remember it, whether with its body
FINISH = (
    _NOW
    + """
local places = redis.call('HMGET', KEYS[2], 'entry', 'dead')
if redis.call('EXISTS', KEYS[2]) == 0 then return 0 end
if places[1] then
    redis.call('XACK', KEYS[1], ARGV[1], places[1])
    redis.call('XDEL', KEYS[1], places[1])
end
if places[2] then redis.call('XDEL', KEYS[4], places[2]) end
redis.call('ZREM', KEYS[3], ARGV[2])
redis.call('HDEL', KEYS[2], 'entry', 'dead', 'owner', 'lease', 'reason')
if ARGV[4] == '0' then redis.call('HDEL', KEYS[2], 'body') end
redis.call('HSET', KEYS[2], 'state', 'done')
redis.call('EXPIRE', KEYS[2], ARGV[3])
redis.call('ZADD', KEYS[5], now, ARGV[2])
redis.call('ZREMRANGEBYSCORE', KEYS[5], '-inf', now - ARGV[3])
return 1
"""
)

# ARGV: key
RETRY = """
local dead = redis.call('HGET', KEYS[2], 'dead')
if not dead then return 0 end
redis.call('XDEL', KEYS[4], dead)
redis.call('HDEL', KEYS[2], 'dead', 'reason')
redis.call('HSET', KEYS[2], 'state', 'waiting', 'tries', 0, 'entry', redis.call('XADD', KEYS[1], '*', 'key', ARGV[1]))
return 1
"""

# ARGV: key
REPLAY = """
local found = redis.call('HMGET', KEYS[2], 'state', 'entry', 'dead', 'body')
local state = found[1]
if not state then return '' end
if state == 'running' or (state == 'done' and (found[4] or '') == '') then return state end
if state == 'dead' then redis.call('XDEL', KEYS[4], found[3]) end
redis.call('ZREM', KEYS[3], ARGV[1])
redis.call('ZREM', KEYS[5], ARGV[1])
redis.call('PERSIST', KEYS[2])
redis.call('HDEL', KEYS[2], 'dead', 'reason')
local entry = state == 'waiting' and found[2] or redis.call('XADD', KEYS[1], '*', 'key', ARGV[1])
redis.call('HSET', KEYS[2], 'state', 'waiting', 'tries', 0, 'entry', entry)
return 'queued'
"""

# A script, like the writing of messages, so that permissions and memory are checked in the same way.
CHECK = "redis.call('SET', KEYS[1], ARGV[1], 'EX', 60)"
