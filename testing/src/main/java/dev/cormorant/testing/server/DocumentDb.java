package dev.cormorant.testing.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** PostgreSQL with DocumentDB, an engine for documents that is compatible with MongoDB and is not MongoDB. */
record DocumentDb(DebianPostgres postgres) implements Software {

    private static final String VERSION = "18";

    /** Mostly what reads maps and pictures, which PostGIS can and documents do not need. */
    private static final List<String> USELESS = List.of("""
            perl libperl libgdbm libdb5 systemd libsystemd-shared sysvinit gnupg gpg dirmngr pinentry fonts
            fontconfig libfontconfig libfreetype gdal libgdal libhdf libheif libaom libsvt librav libdav libgav
            libavif libyuv libjxl libhwy libpoppler libnss3 libnspr libspatialite librttopo libarmadillo libarpack
            libsuperlu liblapack libblas libgfortran libgomp libopenjp2 libcfitsio libnetcdf libxerces mysql-common
            mariadb libmariadb unixodbc libodbc libqhull libgpgme locales libc-l10n libc-bin libc-gconv procps
            libproc2 passwd base-passwd adduser login debconf libdebconf ucf sensible ssl-cert libsfcgal libmpfr
            libgmpxx libboost libfreexl libfyba libgif libblosc libaec libsz2 libminizip libarchive libksba
            libassuan libnpth libmount libblkid libpam-modules libaudit-common libtext netbase tzdata libjson-perl
            libabsl libde265 libgeotiff libltdl libmuparser liblcms libxxhash gcc-.*-base postgresql-common
            postgresql-client-common readline-common libsnappy proj-data""".split("\\s+"));

    private static final List<String> SETTINGS = List.of(
            "shared_preload_libraries=pg_cron,pg_documentdb_core,pg_documentdb,pg_documentdb_extended_rum",
            "cron.database_name=postgres");

    static PostgresEngine engine() {
        DebianPackages packages =
                new DebianPackages("DocumentDB", "sid", List.of("postgresql-" + VERSION + "-documentdb"), USELESS);
        return new PostgresEngine(
                "DocumentDB",
                new DocumentDb(new DebianPostgres(VERSION, packages)),
                DebianPostgres.home(VERSION) + "/bin",
                SETTINGS);
    }

    @Override
    public String id() {
        return postgres.id();
    }

    /** The link is what the package's script would make. */
    @Override
    public void install(Path into, Path working) throws IOException {
        postgres.install(into, working);
        Path extensions = into.resolve("usr/share/postgresql/" + VERSION + "/extension");
        Files.createSymbolicLink(extensions.resolve("postgis.control"), Path.of("postgis-3.control"));
    }
}
