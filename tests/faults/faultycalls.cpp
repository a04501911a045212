// Loaded before the C library (LD_PRELOAD): lets a call of the file system fail, or writes down every change of the files,
// so that tests/faults/run can play a power loss. It looks only at files under PAPERLARK_FAULT_FOLDER.
//   PAPERLARK_FAULT_CALL    write, sync, open or read: which kind fails
//   PAPERLARK_FAULT_AT      the number of the call that fails, from 1
//   PAPERLARK_FAULT_ERRNO   what it fails with
//   PAPERLARK_FAULT_LASTS   set: all later ones fail too, as on a full disk
//   PAPERLARK_FAULT_CLOCK   how many seconds the clock of the day is ahead; negative: behind
//   PAPERLARK_FAULT_LOG     where to append the changes: "kind path offset size\n" and, for writes, the bytes
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <string>

namespace {

constexpr size_t descriptorsAtMost = 4096;

std::string setting(const char *name)
{
    const char *value = std::getenv(name);
    return value ? value : "";
}

template<typename Function>
Function original(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

class Faults final
{
public:
    static Faults &instance()
    {
        static Faults faults;
        return faults;
    }

    bool isOurs(const char *path) const
    {
        return path && !m_folder.empty() && std::strncmp(path, m_folder.c_str(), m_folder.size()) == 0;
    }
    bool isOurs(int file) const { return file >= 0 && size_t(file) < descriptorsAtMost && !m_paths[size_t(file)].empty(); }

    long clockShift() const { return m_clockShift; } // seconds

    void opened(int file, const char *path)
    {
        if (file >= 0 && size_t(file) < descriptorsAtMost)
            m_paths[size_t(file)] = isOurs(path) ? path : "";
    }
    void closed(int file)
    {
        if (isOurs(file))
            m_paths[size_t(file)].clear();
    }

    // Counts a call of this kind; whether it fails, with errno set.
    bool fails(const char *kind)
    {
        if (m_call != kind)
            return false;
        const long number = ++m_count;
        const bool now = number == m_at || (m_lasts && number > m_at);
        if (now)
            errno = m_errno;
        return now;
    }

    void log(const char *kind, const std::string &path, off_t offset, size_t size, const void *bytes = nullptr)
    {
        if (m_log < 0)
            return;
        const std::lock_guard lock(m_mutex);
        std::string record = std::string(kind) + ' ' + path + ' ' + std::to_string(offset) + ' ' + std::to_string(size) + '\n';
        if (bytes)
            record.append(static_cast<const char *>(bytes), size);
        static const auto writeOn = original<ssize_t (*)(int, const void *, size_t)>("write");
        if (writeOn(m_log, record.data(), record.size()) != ssize_t(record.size()))
            std::abort(); // a record of half the changes proves nothing
    }
    void log(const char *kind, int file, off_t offset, size_t size, const void *bytes = nullptr)
    {
        log(kind, m_paths[size_t(file)], offset, size, bytes);
    }

private:
    Faults()
    {
        m_folder = setting("PAPERLARK_FAULT_FOLDER");
        m_call = setting("PAPERLARK_FAULT_CALL");
        m_at = std::atol(setting("PAPERLARK_FAULT_AT").c_str());
        m_clockShift = std::atol(setting("PAPERLARK_FAULT_CLOCK").c_str());
        m_errno = std::atoi(setting("PAPERLARK_FAULT_ERRNO").c_str());
        m_lasts = !setting("PAPERLARK_FAULT_LASTS").empty();
        if (const std::string file = setting("PAPERLARK_FAULT_LOG"); !file.empty())
            m_log =
                original<int (*)(const char *, int, ...)>("open")(file.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }

    std::string m_folder{};
    std::string m_call{};
    long m_at{};
    int m_errno{};
    long m_clockShift{};
    bool m_lasts{};
    int m_log{-1};
    std::atomic<long> m_count{};
    std::array<std::string, descriptorsAtMost> m_paths{};
    std::mutex m_mutex{};
};

int openAs(const char *name, const char *path, int flags, mode_t mode)
{
    Faults &faults = Faults::instance();
    if (faults.isOurs(path) && faults.fails("open"))
        return -1;
    const int file = original<int (*)(const char *, int, ...)>(name)(path, flags, mode);
    faults.opened(file, path);
    if (faults.isOurs(file) && (flags & O_TRUNC))
        faults.log("truncate", file, 0, 0);
    return file;
}

ssize_t writeAs(const char *name, int file, const void *bytes, size_t size, off_t offset)
{
    Faults &faults = Faults::instance();
    if (faults.isOurs(file) && faults.fails("write"))
        return -1;
    const ssize_t written = original<ssize_t (*)(int, const void *, size_t, off_t)>(name)(file, bytes, size, offset);
    if (faults.isOurs(file) && written > 0)
        faults.log("write", file, offset, size_t(written), bytes);
    return written;
}

int syncAs(const char *name, int file)
{
    Faults &faults = Faults::instance();
    if (faults.isOurs(file) && faults.fails("sync"))
        return -1;
    const int done = original<int (*)(int)>(name)(file);
    if (faults.isOurs(file) && done == 0)
        faults.log("sync", file, 0, 0);
    return done;
}

int truncateAs(const char *name, int file, off_t size)
{
    Faults &faults = Faults::instance();
    if (faults.isOurs(file) && faults.fails("write"))
        return -1;
    const int done = original<int (*)(int, off_t)>(name)(file, size);
    if (faults.isOurs(file) && done == 0)
        faults.log("truncate", file, size, 0);
    return done;
}

ssize_t readAs(const char *name, int file, void *bytes, size_t size, off_t offset)
{
    Faults &faults = Faults::instance();
    if (faults.isOurs(file) && faults.fails("read"))
        return -1;
    return original<ssize_t (*)(int, void *, size_t, off_t)>(name)(file, bytes, size, offset);
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & O_CREAT) ? mode_t(va_arg(arguments, int)) : 0;
}

} // namespace

extern "C" {

// The clock of the day, not the one that only runs.
int clock_gettime(clockid_t clock, struct timespec *time)
{
    const int done = original<int (*)(clockid_t, struct timespec *)>("clock_gettime")(clock, time);
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += Faults::instance().clockShift();
    return done;
}

int gettimeofday(struct timeval *time, void *zone)
{
    const int done = original<int (*)(struct timeval *, void *)>("gettimeofday")(time, zone);
    if (done == 0)
        time->tv_sec += Faults::instance().clockShift();
    return done;
}

time_t time(time_t *kept)
{
    const time_t now = original<time_t (*)(time_t *)>("time")(nullptr) + Faults::instance().clockShift();
    if (kept)
        *kept = now;
    return now;
}

int open(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open", path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openAs("open64", path, flags, mode);
}

int close(int file)
{
    Faults::instance().closed(file);
    return original<int (*)(int)>("close")(file);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return writeAs("pwrite", file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return writeAs("pwrite64", file, bytes, size, offset);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    Faults &faults = Faults::instance();
    if (!faults.isOurs(file))
        return original<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, size);
    if (faults.fails("write"))
        return -1;
    const off_t offset = lseek(file, 0, SEEK_CUR);
    const ssize_t written = original<ssize_t (*)(int, const void *, size_t)>("write")(file, bytes, size);
    if (written > 0)
        faults.log("write", file, offset, size_t(written), bytes);
    return written;
}

ssize_t pread(int file, void *bytes, size_t size, off_t offset)
{
    return readAs("pread", file, bytes, size, offset);
}

ssize_t pread64(int file, void *bytes, size_t size, off64_t offset)
{
    return readAs("pread64", file, bytes, size, offset);
}

int fsync(int file)
{
    return syncAs("fsync", file);
}

int fdatasync(int file)
{
    return syncAs("fdatasync", file);
}

int ftruncate(int file, off_t size)
{
    return truncateAs("ftruncate", file, size);
}

int ftruncate64(int file, off64_t size)
{
    return truncateAs("ftruncate64", file, size);
}

int unlink(const char *path)
{
    const int done = original<int (*)(const char *)>("unlink")(path);
    if (done == 0 && Faults::instance().isOurs(path))
        Faults::instance().log("unlink", path, 0, 0);
    return done;
}

int rename(const char *from, const char *to)
{
    const int done = original<int (*)(const char *, const char *)>("rename")(from, to);
    if (done == 0 && Faults::instance().isOurs(to))
        Faults::instance().log("rename", std::string(from), 0, std::strlen(to), to);
    return done;
}

} // extern "C"
